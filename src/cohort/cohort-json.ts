/**
 * The shape of `cohort.json`, version 1, for scripts and for the cohort page of the site. Later versions of Waymark may add
 * fields; a change that alters or removes a field must increase `version`.
 */
import * as z from "zod/mini";
import { escapeControls } from "../markdown/escape-controls.ts";
import { LEARNER_STATES } from "../model/cohort.ts";
import { isDay } from "../model/week.ts";
import type { Cohort } from "./cohort.ts";

/** A value with its description in the JSON Schema. */
function said<T extends z.core.$ZodType>(schema: T, description: string): T {
  z.globalRegistry.add(schema, { description });
  return schema;
}

const isRealDay = () => z.string().check(z.refine(isDay, "must be a day such as 2026-11-25"));
const day = (description: string) => said(z.nullable(isRealDay()), description);

const linked = z.object({
  title: said(z.string(), "Its title."),
  issue: said(
    z.nullable(z.int()),
    "The number of its issue in the learner's repository; null if it has none.",
  ),
});

const learner = z.object({
  repository: said(z.string(), "The learner's repository, such as ada/roadmap."),
  name: said(z.string(), "The name in the roster, or the login of the repository's owner."),
  group: said(z.nullable(z.string()), "The group in the roster; null if it has none."),
  state: said(
    z.enum(LEARNER_STATES),
    "stuck: asks for help with an item. quiet: no activity for more than a week. behind: items of earlier weeks are open. new: nothing done yet.",
  ),
  done: said(z.int(), "Required items that are done."),
  total: said(z.int(), "Required items that are not skipped."),
  percent: said(
    z.int(),
    "The percentage that is done, a whole number from 0 to 100; 100 if everything is skipped.",
  ),
  optionalDone: said(z.int(), "Optional items that are done."),
  phases: said(
    z.array(
      z.object({
        id: said(z.string(), "The id of one of the phases above."),
        done: said(z.int(), "Topics that are done."),
        total: said(z.int(), "Topics that are not skipped; 0 if all are skipped."),
      }),
    ),
    "How much of each phase is done. A phase that the learner's roadmap does not have is missing.",
  ),
  stuck: said(z.array(linked), "The items that the learner asks for help with."),
  next: said(z.nullable(linked), "The first required item that is left; null if nothing is left."),
  overdue: said(z.int(), "Required items of earlier weeks that are open; 0 without a pace."),
  startedOn: day("The day when the first issue was opened; null before that."),
  lastActivityOn: day("The last day with activity; null before that."),
  finishedOn: day("The day when the last required item was done or skipped; null while one is left."),
  pace: said(
    z.nullable(
      z.object({
        unit: said(z.enum(["topics", "hours"]), "What is counted."),
        aWeek: said(z.number(), "How much of it each week."),
      }),
    ),
    "What the learner wants to do each week; null if nothing is set.",
  ),
  roadmap: said(
    z.enum(["current", "behind", "changed", "unknown"]),
    "Whether the learner has the latest text of the roadmap. changed: it is not one of its last versions.",
  ),
  versionsBehind: said(z.int(), "How many versions of the roadmap are newer; 0 unless it is behind."),
});

const topic = z.object({
  title: said(z.string(), "Its title."),
  phase: said(z.nullable(z.string()), "The title of its phase; null if it has none."),
  kind: said(z.enum(["topic", "project"]), "Something to learn or to build."),
  optional: said(z.boolean(), "Whether the roadmap is finished without it."),
  reached: said(z.int(), "Learners who began or closed it, or have it as their next item."),
  finished: said(z.int(), "Learners who are done with it."),
  skipped: said(z.int(), "Learners who skipped it."),
  stopped: said(z.int(), "Learners who reached it and have not finished or skipped it."),
  stuck: said(z.int(), "Learners who ask for help with it."),
  medianDays: said(
    z.nullable(z.int()),
    "The median of the days between the close before and the close of this one; null if nobody is done with it.",
  ),
});

const number = (description: string) => said(z.int(), description);

export const cohortJson = z.object({
  version: said(
    z.literal(1),
    "Grows when a field is removed or changes its meaning, and not when one is added.",
  ),
  asOf: said(isRealDay(), "The day of the read that last changed something, in UTC, such as 2026-11-29."),
  issue: said(
    z.nullable(z.int()),
    "The number of the pinned issue in the mentor's repository; null if there is none.",
  ),
  title: said(z.string(), "The title in the roster, or the roadmap's owner and name."),
  website: said(z.string(), "The beginning of the addresses of repositories, such as https://github.com."),
  roadmap: said(z.nullable(z.string()), "The roadmap's owner and name; null for a roster without one."),
  joined: said(z.nullable(z.string()), "The repository that the learners joined; null for all learners."),
  phases: said(
    z.array(
      z.object({
        id: said(z.string(), "Made of its title."),
        title: said(z.string(), "As most learners have it."),
        optional: said(z.boolean(), "Whether the roadmap is finished without it."),
      }),
    ),
    "The phases that the learners share, in order.",
  ),
  learners: said(z.array(learner), "Who needs help comes first."),
  apart: said(
    z.object({
      withoutWaymark: number("Repositories without a progress.json of their own."),
      leftOut: number("Learners whose config says cohort: false."),
      turnedOff: number("Learners who turned Waymark off."),
      notJoined: number("Learners who did not join, if only those who did are shown."),
      notShown: number("Private repositories, if the result is public."),
    }),
    "Numbers of repositories that are not shown.",
  ),
  broken: said(
    z.array(
      z.object({
        repository: said(z.string(), "Its owner and name."),
        fault: said(
          z.enum(["missing", "too-large", "binary", "refused", "not-progress", "wrong-counts", "newer"]),
          "missing: it does not exist or is private. The others are about its progress.json. wrong-counts: its numbers cannot be right. newer: a later version of Waymark wrote it.",
        ),
      }),
    ),
    "Repositories that could not be read.",
  ),
  renamed: said(
    z.array(
      z.object({
        from: said(z.string(), "The name in the roster."),
        to: said(z.string(), "The name that it has now."),
      }),
    ),
    "Repositories of the roster with another name.",
  ),
  topics: said(z.array(topic), "Topics and projects without names of people; the steepest drop comes first."),
});

export type CohortJson = z.infer<typeof cohortJson>;

/** What cohort.json says besides the cohort. */
interface About {
  readonly asOf: string;
  /** The number of the pinned issue in the mentor's repository; null if there is none. */
  readonly issue: number | null;
}

/** The text of cohort.json. Each learner and each topic is one line, so that a change shows as one line. */
export function renderCohortJson(cohort: Cohort, about: About): string {
  const entries = Object.entries(toJson(cohort, about)).map(
    ([key, value]) =>
      `  ${JSON.stringify(key)}: ${Array.isArray(value) ? listText(value) : JSON.stringify(value)}`,
  );
  return escapeControls(`{\n${entries.join(",\n")}\n}\n`);
}

const listText = (list: readonly unknown[]): string =>
  list.length === 0 ? "[]" : `[\n${list.map((one) => `    ${JSON.stringify(one)}`).join(",\n")}\n  ]`;

/** What an earlier text says. GitHub cuts long files off, but this is at the beginning. */
export function readAbout(text: string): { readonly asOf: string | null; readonly issue: number | null } {
  const head = text.slice(0, 500);
  const issue = /^ {2}"issue": (\d{1,9}),$/mu.exec(head)?.[1];
  return {
    asOf: /^ {2}"asOf": "(\d{4}-\d{2}-\d{2})",$/mu.exec(head)?.[1] ?? null,
    issue: issue === undefined ? null : Number(issue),
  };
}

function toJson(cohort: Cohort, { asOf, issue }: About): CohortJson {
  return {
    version: 1,
    asOf,
    issue,
    title: cohort.title,
    website: cohort.website,
    roadmap: cohort.roadmap,
    joined: cohort.joined,
    phases: cohort.phases.map(({ id, title, optional }) => ({ id, title, optional })),
    learners: cohort.learners.map(({ roadmap, phases, stuck, ...rest }) => ({
      repository: rest.repository,
      name: rest.name,
      group: rest.group,
      state: rest.state,
      done: rest.done,
      total: rest.total,
      percent: rest.percent,
      optionalDone: rest.optionalDone,
      phases: phases.map(({ id, done, total }) => ({ id, done, total })),
      stuck: [...stuck],
      next: rest.next,
      overdue: rest.overdue,
      startedOn: rest.startedOn,
      lastActivityOn: rest.lastActivityOn,
      finishedOn: rest.finishedOn,
      pace: rest.pace,
      roadmap: roadmap.kind,
      versionsBehind: roadmap.kind === "behind" ? roadmap.versions : 0,
    })),
    apart: { ...cohort.apart },
    broken: cohort.broken.map(({ repository, fault }) => ({ repository, fault })),
    renamed: cohort.renamed.map(({ from, to }) => ({ from, to })),
    topics: cohort.topics.map((statistics) => ({ ...statistics })),
  };
}

/** The JSON Schema of the file: the text of the committed schema file. */
export function cohortSchema(): string {
  const title = "Waymark cohort, version 1";
  const generated = z.toJSONSchema(cohortJson, {
    io: "input",
    override: ({ jsonSchema }) => {
      // JavaScript's limits for integers say nothing about the file.
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    },
  });
  return `${JSON.stringify({ title, ...generated }, null, 2)}\n`;
}
