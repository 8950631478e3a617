/** A cohort.json with any number of learners in mixed states, some with hostile names. */
import type { CohortJson } from "../../src/cohort/cohort-json.ts";
import { LEARNER_STATES } from "../../src/model/cohort.ts";

export const HOSTILE = `<img src=x onerror="window.hacked=1"> @everyone =1+1`;

const PHASES = ["Basics", "Beyond", HOSTILE, "Projects"];

/** Learner `n` has a state by turns; each tenth has a hostile name. */
export function cohortOf(learners: number, changes: Partial<CohortJson> = {}): CohortJson {
  return {
    version: 1,
    asOf: "2026-11-29",
    issue: 3,
    title: "Web course, autumn",
    website: "https://github.com",
    roadmap: "author/roadmap",
    joined: null,
    phases: PHASES.map((title, index) => ({ id: `p${index}`, title, optional: index === 0 })),
    learners: Array.from({ length: learners }, (_, index) => learnerOf(index)),
    apart: { withoutWaymark: 12, leftOut: 1, turnedOff: 0, notJoined: 0, notShown: 0 },
    broken: [{ repository: "eve/roadmap", fault: "not-progress" }],
    renamed: [],
    topics: [
      {
        title: "Loops",
        phase: "Basics",
        kind: "topic",
        optional: false,
        reached: 20,
        finished: 9,
        skipped: 1,
        stopped: 10,
        stuck: 2,
        medianDays: 4,
      },
    ],
    ...changes,
  };
}

function learnerOf(index: number): CohortJson["learners"][number] {
  const state = LEARNER_STATES[index % LEARNER_STATES.length] ?? "new";
  const name = index % 10 === 9 ? `${HOSTILE} ${index}` : `Learner ${index}`;
  const done = index % 41;
  return {
    repository: `learner-${index}/roadmap`,
    name,
    group: index % 2 === 0 ? "Morning" : "Evening",
    state,
    done,
    total: 40,
    percent: Math.floor((done * 100) / 40),
    optionalDone: 0,
    phases: PHASES.map((_title, phase) => ({
      id: `p${phase}`,
      done: Math.min(Math.max(done - phase * 10, 0), 10),
      total: 10,
    })),
    stuck: state === "stuck" ? [{ title: "Loops", issue: 7 }] : [],
    next: { title: `Topic ${done}`, issue: done + 1 },
    overdue: state === "behind" ? 3 : 0,
    startedOn: "2026-10-01",
    lastActivityOn: index % 7 === 0 ? null : `2026-11-${String((index % 28) + 1).padStart(2, "0")}`,
    finishedOn: null,
    pace: null,
    roadmap: index % 5 === 0 ? "behind" : "current",
    versionsBehind: index % 5 === 0 ? 2 : 0,
  };
}
