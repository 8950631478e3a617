/** The content of `.github/roadmap.yml`: one source for validation, defaults, types and the JSON Schema. */
import * as z from "zod/mini";
import { _default as byDefault } from "zod/mini";
import { isTimeZone } from "../model/calendar.ts";
import type { Rule } from "../model/config-problem.ts";
import { isRepositoryPath, repositoryPath } from "../model/paths.ts";
import { ISSUE_LIMITS, TOPIC_SOURCES } from "../model/parse-options.ts";
import { isDay } from "../model/week.ts";
import { LANGUAGE_CODES } from "../language/languages.ts";

/** A value with the description and the example that editors and the docs show for it. */
function said<T extends z.core.$ZodType>(schema: T, description: string, example?: unknown): T {
  z.globalRegistry.add(schema, {
    description,
    ...(example === undefined ? {} : { examples: [example] }),
  });
  return schema;
}

/** A check that `explain` knows by the name of its rule. */
const kept = <T>(rule: Rule, test: (value: T) => boolean) => z.refine<T>(test, rule);

const text = z.string().check(z.minLength(1), z.maxLength(200));
/** A list of short texts; empty by default. */
const texts = () => byDefault(z.readonly(z.array(text).check(z.maxLength(100))), []);
const url = z.url({ protocol: /^https?$/u }).check(z.maxLength(500));

const WORKFLOWS = /^\.github\/workflows(?:\/|$)/iu;

/** A relative path inside the repository. It must not leave the root and must not be a workflow. */
const path = text.check(
  kept("path", isRepositoryPath),
  kept("no-workflow", (value) => !WORKFLOWS.test(repositoryPath(value))),
  z.overwrite(repositoryPath),
);

const item = z.strictObject({
  resources: said(
    z.optional(z.readonly(z.array(z.union([url, z.strictObject({ title: text, url })])))),
    "Where to learn it: addresses, or title and url.",
  ),
  objectives: said(
    z.optional(z.readonly(z.array(text))),
    "What the learner can do afterwards, one sentence each. They become boxes to tick.",
  ),
  exercise: said(
    z.optional(z.string().check(z.maxLength(2000))),
    "A small exercise, as Markdown: paragraphs, lists and code words.",
  ),
  done_when: said(
    z.optional(z.readonly(z.array(text))),
    "When it is finished, one sentence each. They become boxes to tick and replace the usual sentence.",
  ),
  hours: said(z.optional(z.number().check(z.positive(), z.maximum(1000))), "How long it takes, in hours."),
  optional: said(z.optional(z.boolean()), "Whether a learner may leave it out."),
  phase: said(
    z.optional(z.int().check(z.minimum(1), z.maximum(200))),
    "For a project: the number of the phase that it comes after. The first phase is 1.",
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
  all: said(z.optional(z.boolean()), "Whether sections such as Resources also give topics."),
});
const tables = z.strictObject({
  heading: said(z.optional(text), "The heading above the tables with topics. Other tables have none."),
  name: said(z.optional(text), "The column that names the topics."),
  status: said(z.optional(text), "The column that says whether a topic is done."),
});
const labels = z.strictObject({
  topics: said(texts(), "Words that introduce lists of topics."),
  resources: said(texts(), "Words that introduce lists of what to learn from."),
  projects: said(texts(), "Words that introduce lists of projects."),
});

/** A day such as `2026-11-25`, between 1970 and 2200. */
const day = z.iso.date().check(kept("day", isDay));

const pace = z
  .strictObject({
    topics: said(
      z.optional(z.int().check(z.minimum(1), z.maximum(100))),
      "How many topics and projects a week.",
    ),
    hours: said(
      z.optional(z.number().check(z.minimum(0.5), z.maximum(168))),
      "Instead of `topics`: how many hours a week. An item without hours counts as two hours, a project as six.",
    ),
    start: said(
      z.optional(day),
      "The day on which the course begins. Without it, this is the day on which the first issue opened.",
    ),
    weeks_off: said(
      byDefault(z.readonly(z.array(day).check(z.maxLength(300))), []),
      "Weeks in which nothing is planned. Name any day of each week.",
    ),
  })
  .check(
    kept("topics-or-hours", ({ topics: some, hours }) => (some === undefined) !== (hours === undefined)),
  );

/** A mentor's repository, or no. */
const cohort = z.union([
  z.literal(false),
  z.string().check(kept("mentor", (name) => /^[\w-]{1,39}\/[\w.-]{1,100}$/u.test(name))),
]);

const badge = z.strictObject({
  label: said(z.optional(z.string().check(z.minLength(1), z.maxLength(60))), "The words on the left side."),
  style: said(
    byDefault(z.enum(["flat", "flat-square"]), "flat"),
    "Round corners (`flat`) or square corners.",
  ),
});

export const schema = z.strictObject({
  enabled: said(
    byDefault(z.boolean(), true),
    "Whether Waymark works here. `false` stops everything. `true` also says that the file is a roadmap, even if it does not look like one. Without this line, Waymark works in a fork that you chose by name, and where you asked for it. Elsewhere, write `true`.",
    true,
  ),
  source: said(
    z.optional(path),
    "The path of the roadmap file. Without it, Waymark reads the README that GitHub shows: the one in `.github/`, in the root or in `docs/`, in this order.",
    "docs/roadmap.md",
  ),
  include: said(
    texts(),
    "Headings that belong to the course although their names suggest something else. Use it when `check` says that a section is not part of the course.",
    ["Before you begin"],
  ),
  course: said(texts(), "Headings that contain the course. Everything outside them is left out.", [
    "Roadmap",
  ]),
  exclude: said(
    texts(),
    "Headings that do not belong to the course. Everything below them is left out too.",
    ["Glossary"],
  ),
  phases: said(byDefault(phases, {}), "Which headings are the phases.", { level: 2 }),
  topics: said(byDefault(topics, {}), "What is a topic in this file.", { from: "items", level: 1 }),
  tables: said(byDefault(tables, {}), "How tables are read.", {
    heading: "Weekly plan",
    name: "Topic",
    status: "Done",
  }),
  checkmark: said(
    byDefault(z.enum(["auto", "status", "decoration"]), "auto"),
    "Whether ✅ before a topic means that it is done (`status`) or is only an ornament (`decoration`). With `auto`, Waymark decides from the whole file.",
    "status",
  ),
  labels: said(
    byDefault(labels, { topics: [], resources: [], projects: [] }),
    "Your own words that introduce lists.",
    { topics: ["You will study"], projects: ["Build"] },
  ),
  projects: said(texts(), "Headings of the sections that list projects.", ["Capstone"]),
  skills: said(texts(), "Headings of the sections that list skills.", ["Tools to know"]),
  max_issues: said(
    byDefault(z.int().check(z.minimum(1), z.maximum(ISSUE_LIMITS.most)), ISSUE_LIMITS.default),
    "If the roadmap has more items than this, no issues open by themselves, also not with `mode: sync`. To open them, write a larger number, comment `/waymark start`, or run `waymark sync`. If a change of the roadmap would open more issues than this in a course that has begun, a question on the pinned issue comes first.",
    200,
  ),
  open: said(
    z.optional(z.enum(["all", "phase by phase"])),
    "Whether all issues open at once, or the issues of a phase open when the phase before it is nearly done. The default is all, unless the box in the set-up pull request is ticked.",
    "phase by phase",
  ),
  pace: said(
    z.optional(pace),
    "How much you want to do in a week. Each week then has its items, and milestones get due dates.",
    { topics: 5, weeks_off: ["2026-12-21"] },
  ),
  timezone: said(
    z.optional(text.check(kept("time-zone", (name) => /^[a-z]/iu.test(name) && isTimeZone(name)))),
    "The time zone of your days and weeks. Without it, Waymark uses the offset of your own commits, or UTC.",
    "Europe/Berlin",
  ),
  digest: said(
    byDefault(z.union([z.enum(["weekly", "monthly", "off"]), z.boolean()]), "weekly"),
    "How often a comment on the pinned issue says what was done and what is next. Also true (weekly) and false (off).",
    "monthly",
  ),
  bots: said(
    byDefault(z.boolean(), false),
    "Whether an issue that another bot closes, such as a stale bot, counts as done or skipped.",
  ),
  board: said(
    byDefault(z.boolean(), true),
    "Whether Waymark creates a board and keeps it up to date. `false` leaves an existing board as it is.",
    false,
  ),
  progress: said(
    byDefault(z.boolean(), true),
    "Whether Waymark keeps progress.md, the picture and the badge up to date. `false` leaves the existing files as they are.",
    false,
  ),
  cohort: said(
    z.optional(cohort),
    "The mentor's repository. Its cohort page then shows this course. `false` keeps the course off all cohort pages.",
    "owner/class",
  ),
  badge: said(
    byDefault(z.union([badge, z.literal(false)]), { style: "flat" }),
    "How the badge looks. `false` keeps it out of the README.",
    { label: "my course", style: "flat-square" },
  ),
  language: said(
    z.optional(z.enum(LANGUAGE_CODES)),
    "The language of issues, progress.md and the badge. Without it, the language of the roadmap if Waymark speaks it and is sure of it, otherwise English.",
    "es",
  ),
  items: said(
    byDefault(z.record(text, item), {}),
    "Settings of single items. Their names are the ids that `waymark check --json` prints.",
    { "phase-1/html": { hours: 4, objectives: ["Write a page with a form"] } },
  ),
});

export type ConfigFile = z.infer<typeof schema>;

/** The JSON Schema of the config file, for editors: the text of the committed schema file. */
export function jsonSchema(): string {
  const generated = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
  return `${JSON.stringify({ title: "Waymark configuration", ...generated }, null, 2)}\n`;
}
