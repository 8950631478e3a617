/** The content of `.github/roadmap.yml`: one source for validation, defaults, types and the JSON Schema. */
import * as z from "zod/mini";
import { _default as byDefault } from "zod/mini";
import { isTimeZone } from "../model/calendar.ts";
import { TOPIC_SOURCES } from "../model/parse-options.ts";
import { LANGUAGE_CODES } from "../language/languages.ts";

/** A value with the description that editors show for it. */
function said<T extends z.core.$ZodType>(schema: T, description: string): T {
  z.globalRegistry.add(schema, { description });
  return schema;
}

const text = z.string().check(z.minLength(1), z.maxLength(200));
/** A list of short texts; empty by default. */
const texts = () => byDefault(z.readonly(z.array(text).check(z.maxLength(100))), []);
const url = z.url({ protocol: /^https?$/u }).check(z.maxLength(500));

const FORBIDDEN = /^\/|\\|\p{Cc}|(?:^|\/)\.\.(?:\/|$)|^[a-z]:/iu;
const WORKFLOWS = /^(?:\.\/)*\.github\/+(?:\.\/+)*workflows(?:\/|$)/iu;

/** A relative path inside the repository. It must not leave the root and must not be a workflow. */
const path = text.check(
  z.refine(
    (value) => !FORBIDDEN.test(value),
    "must be a path inside the repository, such as docs/roadmap.md",
  ),
  z.refine((value) => !WORKFLOWS.test(value), "must not lie in .github/workflows, whose files run code"),
);

const item = z.strictObject({
  resources: said(
    z.optional(z.readonly(z.array(z.union([url, z.strictObject({ title: text, url })])))),
    "Where to learn it: addresses, or title and url.",
  ),
  objectives: said(
    z.optional(z.readonly(z.array(text))),
    "What the learner can do afterwards, a sentence each: boxes to tick.",
  ),
  exercise: said(
    z.optional(z.string().check(z.maxLength(2000))),
    "A small exercise, as Markdown: paragraphs, lists and code words.",
  ),
  done_when: said(
    z.optional(z.readonly(z.array(text))),
    "What finishes it, a sentence each: boxes to tick, in place of the usual words.",
  ),
  hours: said(z.optional(z.number().check(z.positive(), z.maximum(1000))), "How long it takes, in hours."),
  optional: said(z.optional(z.boolean()), "Whether it may be left out."),
  phase: said(
    z.optional(z.int().check(z.minimum(1), z.maximum(200))),
    "For a project: the number of the phase it belongs after, from 1.",
  ),
});

const phases = z.strictObject({
  level: said(
    z.optional(z.int().check(z.minimum(1), z.maximum(6))),
    "The level of the headings that are the phases.",
  ),
  match: said(z.optional(text), "Words that the headings of phases contain."),
});
const topics = z.strictObject({
  from: said(
    z.optional(z.enum(TOPIC_SOURCES)),
    "What is a topic: headings, list items, the innermost items (leaves), boxes (tasks), table rows, days, weeks and so on.",
  ),
  level: said(
    z.optional(z.number().check(z.minimum(1), z.maximum(8))),
    "The level of the headings, or the depth of the list items, that are topics. Bold lines are level 7.",
  ),
  below: said(
    z.optional(text),
    "The heading or label whose list items are topics, for example: What to learn.",
  ),
  columns: said(
    z.optional(text),
    'The head of the tables whose rows are topics, with " | " between the columns.',
  ),
  all: said(
    z.optional(z.boolean()),
    "Whether topics are also taken from sections such as Resources. The default is false.",
  ),
});
const tables = z.strictObject({
  heading: said(z.optional(text), "The heading above the tables that hold topics; other tables hold none."),
  name: said(z.optional(text), "The column that names the topics."),
  status: said(z.optional(text), "The column that says whether a topic is done."),
});
const labels = z.strictObject({
  topics: said(texts(), "Words that introduce lists of topics."),
  resources: said(texts(), "Words that introduce lists of what to learn from."),
  projects: said(texts(), "Words that introduce lists of projects."),
});

/** A day such as `2026-11-25`. */
const day = z.iso.date();

const pace = z
  .strictObject({
    topics: said(
      z.optional(z.int().check(z.minimum(1), z.maximum(100))),
      "How many topics and projects a week.",
    ),
    hours: said(
      z.optional(z.number().check(z.minimum(0.5), z.maximum(168))),
      "Instead: how many hours a week. An item that names no hours counts as two, a project as six.",
    ),
    start: said(
      z.optional(day),
      "The day it begins; the day on which the first issue was opened where it is not said.",
    ),
    weeks_off: said(
      byDefault(z.readonly(z.array(day).check(z.maxLength(300))), []),
      "A day of each week in which nothing is to be done.",
    ),
  })
  .check(
    z.refine(
      ({ topics: some, hours }) => (some === undefined) !== (hours === undefined),
      "says either how many `topics` a week, or how many `hours`",
    ),
  );

/** A mentor's repository, or no. */
const cohort = z.union([
  z.literal(false),
  z
    .string()
    .check(
      z.refine(
        (name) => /^[\w-]{1,39}\/[\w.-]{1,100}$/u.test(name),
        "must be false, or the mentor's repository, such as owner/class",
      ),
    ),
]);

const badge = z.strictObject({
  label: said(z.optional(z.string().check(z.minLength(1), z.maxLength(60))), "The words on its left."),
  style: said(byDefault(z.enum(["flat", "flat-square"]), "flat"), "With round corners, or square ones."),
});

export const schema = z.strictObject({
  enabled: said(byDefault(z.boolean(), true), "Whether Waymark works here; false stops everything."),
  source: said(z.optional(path), "The roadmap file; the README where it is not said."),
  include: said(texts(), "Headings that belong to the course though their name says otherwise."),
  course: said(texts(), "Headings that contain the course. Everything outside them is left out."),
  exclude: said(texts(), "Headings that do not belong to the course, with all below them."),
  phases: said(byDefault(phases, {}), "Which headings are the phases."),
  topics: said(byDefault(topics, {}), "What is a topic."),
  tables: said(byDefault(tables, {}), "How tables are read."),
  checkmark: said(
    byDefault(z.enum(["auto", "status", "decoration"]), "auto"),
    "Whether a check mark before a topic says that it is done.",
  ),
  labels: said(byDefault(labels, { topics: [], resources: [], projects: [] }), "Words that introduce lists."),
  projects: said(texts(), "Headings of the sections that list projects."),
  skills: said(texts(), "Headings of the sections that list skills."),
  max_issues: said(
    byDefault(z.int().check(z.minimum(1), z.maximum(2000)), 150),
    "How many issues may be opened without asking.",
  ),
  open: said(
    byDefault(z.enum(["all", "phase by phase"]), "all"),
    "Whether all issues open at once, or each phase's when the one before is nearly done.",
  ),
  pace: said(
    z.optional(pace),
    "What you mean to do in a week: then each week has its items, and milestones their due dates.",
  ),
  timezone: said(
    z.optional(
      text.check(
        z.refine(
          (name) => /^[a-z]/iu.test(name) && isTimeZone(name),
          "must be the name of a time zone, such as Europe/Berlin or America/New_York",
        ),
      ),
    ),
    "The time zone in which your days and weeks begin, such as Europe/Berlin; where it is not said, the offset of your own commits, or UTC.",
  ),
  digest: said(
    byDefault(z.boolean(), true),
    "Whether one comment on the tracking issue says each week what was done and what is next.",
  ),
  bots: said(
    byDefault(z.boolean(), false),
    "Whether an issue that another bot closes, such as a stale bot, counts as done or skipped.",
  ),
  board: said(
    byDefault(z.boolean(), true),
    "Whether a board is made and kept; false leaves one that there is as it is.",
  ),
  progress: said(
    byDefault(z.boolean(), true),
    "Whether progress.md, the picture and the badge are kept; false leaves what there is as it is.",
  ),
  cohort: said(
    z.optional(cohort),
    "The mentor's repository, such as owner/class, whose cohort page shows this course; false keeps it off the cohort pages.",
  ),
  badge: said(
    byDefault(z.union([badge, z.literal(false)]), { style: "flat" }),
    "How the badge looks; false keeps it out of the README.",
  ),
  language: said(byDefault(z.enum(LANGUAGE_CODES), "en"), "The language of issues, progress.md and badge."),
  items: said(
    byDefault(z.record(text, item), {}),
    "What is known of single items, by their id as `waymark check --json` prints it.",
  ),
});

export type ConfigFile = z.infer<typeof schema>;

/** The JSON Schema of the config file, for editors: the text of the committed schema file. */
export function jsonSchema(): string {
  const generated = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
  return `${JSON.stringify({ title: "Waymark configuration", ...generated }, null, 2)}\n`;
}
