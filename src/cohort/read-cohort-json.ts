/** Reads a `cohort.json` that somebody else wrote, for the cohort page of the site. */
import * as z from "zod/mini";
import { cohortJson, type CohortJson } from "./cohort-json.ts";
import type { Cohort } from "./cohort.ts";
import type { Learner, PhaseMark } from "./learner.ts";
import { short } from "./read-course.ts";

/** The text is not a `cohort.json` of a version that is known here. The message says what was expected. */
export class NotCohortJson extends Error {
  override readonly name = "NotCohortJson";
}

/** Titles and names are short, and links lead to a website over HTTPS. @throws {NotCohortJson} */
export function readCohortJson(text: string): { readonly cohort: Cohort; readonly asOf: string } {
  const read = cohortJson.safeParse(jsonOf(text));
  if (!read.success)
    throw new NotCohortJson(
      `This is not a cohort.json of version 1: ${z.prettifyError(read.error).split("\n", 1).join("")}`,
    );
  const { asOf, website, phases, learners, ...rest } = read.data;
  const known = new Map(phases.map((phase) => [phase.id, { ...phase, title: short(phase.title) }]));
  return {
    asOf: short(asOf),
    cohort: {
      ...rest,
      title: short(rest.title),
      website: /^https:\/\/[\w.-]+$/u.test(website) ? website : "https://github.com",
      phases: [...known.values()],
      learners: learners.map((learner) => learnerOf(learner, known)),
      broken: rest.broken.map(({ repository, fault }) => ({ repository: short(repository), fault })),
      renamed: rest.renamed.map(({ from, to }) => ({ from: short(from), to: short(to) })),
      topics: rest.topics.map((topic) => ({
        ...topic,
        title: short(topic.title),
        phase: topic.phase === null ? null : short(topic.phase),
      })),
    },
  };
}

type Phases = ReadonlyMap<string, Pick<PhaseMark, "title" | "optional">>;

function learnerOf(learner: CohortJson["learners"][number], known: Phases): Learner {
  const { roadmap, versionsBehind, phases, stuck, next, ...rest } = learner;
  return {
    ...rest,
    repository: short(rest.repository),
    name: short(rest.name),
    group: rest.group === null ? null : short(rest.group),
    phases: phases.flatMap(({ id, done, total }) => {
      const phase = known.get(id);
      return phase === undefined ? [] : [{ id, title: phase.title, optional: phase.optional, done, total }];
    }),
    stuck: stuck.map((item) => ({ ...item, title: short(item.title) })),
    next: next === null ? null : { ...next, title: short(next.title) },
    roadmap: roadmap === "behind" ? { kind: roadmap, versions: versionsBehind } : { kind: roadmap },
  };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The check of the shape says what was expected.
    return null;
  }
}
