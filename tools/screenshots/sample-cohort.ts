/** A cohort of made-up learners for the pictures of the cohort page. */
import type { CohortJson } from "../../src/cohort/cohort-json.ts";
import { LEARNER_STATES } from "../../src/model/cohort.ts";

const NAMES =
  "Ada Bela Chidi Dana Eve Farid Goran Hana Ines Jun Kofi Lena Mai Nils Olu Pia Quin Rosa Sam Tara".split(
    " ",
  );
const PHASES = ["The Web", "JavaScript", "A Framework", "Databases and servers", "Testing", "Finish"];
const TOPICS = 8;

/** Twenty learners who are in different places of the same roadmap. */
export function sampleCohort(): CohortJson {
  const total = PHASES.length * TOPICS;
  return {
    version: 1,
    asOf: "2026-11-29",
    issue: 1,
    title: "Web course, autumn",
    website: "https://github.com",
    roadmap: "author/web-roadmap",
    joined: null,
    phases: PHASES.map((title, index) => ({ id: `phase-${index}`, title, optional: false })),
    learners: NAMES.map((name, index) => {
      const state = LEARNER_STATES[Math.floor((index * LEARNER_STATES.length) / NAMES.length)] ?? "new";
      const done = state === "finished" ? total : state === "new" ? 0 : (index * 11) % total;
      return {
        repository: `${name.toLowerCase()}/web-roadmap`,
        name,
        group: index % 2 === 0 ? "Morning" : "Evening",
        state,
        done,
        total,
        percent: Math.floor((done * 100) / total),
        optionalDone: 0,
        phases: PHASES.map((_title, phase) => ({
          id: `phase-${phase}`,
          done: Math.min(Math.max(done - phase * TOPICS, 0), TOPICS),
          total: TOPICS,
        })),
        stuck: state === "stuck" ? [{ title: "Asynchronous code", issue: 9 }] : [],
        next:
          done === total
            ? null
            : {
                title: `${PHASES[Math.floor(done / TOPICS)] ?? ""}, part ${(done % TOPICS) + 1}`,
                issue: done + 2,
              },
        overdue: state === "behind" ? 3 : 0,
        startedOn: "2026-10-05",
        lastActivityOn: state === "new" ? null : `2026-11-${String(5 + index).padStart(2, "0")}`,
        finishedOn: state === "finished" ? "2026-11-25" : null,
        pace: null,
        roadmap: index % 6 === 0 ? "behind" : "current",
        versionsBehind: index % 6 === 0 ? 1 : 0,
      };
    }),
    apart: { withoutWaymark: 41, leftOut: 1, turnedOff: 0, notJoined: 0, notShown: 0 },
    broken: [],
    renamed: [],
    topics: [],
  };
}
