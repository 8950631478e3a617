/**
 * The shape of `.github/waymark/progress.json`, version 1. Scripts may rely on it. Later versions of Waymark may add
 * fields: that increases `revision`. A change that alters or removes a field must increase `version`.
 */
import * as z from "zod/mini";

/** A value with its description in the JSON Schema. */
function said<T extends z.core.$ZodType>(schema: T, description: string): T {
  z.globalRegistry.add(schema, { description });
  return schema;
}

/** A shape that the JSON Schema defines once, under its own name. */
function named<T extends z.core.$ZodType>(schema: T, id: string, description: string): T {
  z.globalRegistry.add(schema, { id, description });
  return schema;
}

const optionalCount = named(
  z.object({
    done: said(z.int(), "Those closed as completed."),
    total: said(z.int(), "All of them."),
  }),
  "optionalCount",
  "Items that you do not need to finish the roadmap.",
);

const count = named(
  z.object({
    done: said(z.int(), "Required items closed as completed."),
    total: said(z.int(), "Required items that are not skipped."),
    percent: said(
      z.int(),
      "done of total, a whole percent, rounded down; at least 1 once something is done.",
    ),
    optional: said(
      z.optional(optionalCount),
      "The optional items that are not skipped; they never change done or total. Absent in older files.",
    ),
    skipped: said(
      z.optional(z.int()),
      "Items closed as not planned, required or optional. Absent in older files.",
    ),
    inProgress: said(
      z.optional(z.int()),
      "Items that are begun, required or optional. Absent in older files.",
    ),
  }),
  "count",
  "How much of it is done; 100 percent only when everything required is done or skipped. The counts of all phases, of the projects and of the skills add up to the count of the whole.",
);

const part = named(
  z.object({
    title: said(z.string(), "Its words."),
    optional: said(z.boolean(), "Whether the rest is complete without it."),
    ticked: said(z.boolean(), "Whether its box in the issue is ticked."),
  }),
  "part",
  "A topic's part, a project's outcome, a skill's tool: a box in the issue.",
);

const item = named(
  z.object({
    id: said(
      z.string(),
      "Made of its phase and title, unless the roadmap pins it: it may change when these do. The issue's number does not.",
    ),
    title: said(z.string(), "As the roadmap has it, without decoration."),
    optional: said(z.boolean(), "Whether the roadmap is finished without it."),
    state: said(
      z.enum(["open", "in-progress", "done", "skipped"]),
      "Done is closed as completed, skipped is closed as not planned; in-progress is what is assigned, labelled so, or has a box ticked.",
    ),
    issue: said(z.nullable(z.int()), "The number of its issue; null while there is none."),
    deleted: said(
      z.optional(z.literal(true)),
      "Its issue was deleted; another opens when its box on the pinned issue is ticked.",
    ),
    closedOn: said(
      z.nullable(z.string()),
      "The day it was closed, in the time zone of this file, such as 2026-11-22; null while it is open.",
    ),
    inProgressSince: said(
      z.optional(z.nullable(z.string())),
      "The day since when it has been in progress, as far as its issue shows; null in all other states. Since revision 2.",
    ),
    stuck: said(
      z.optional(z.boolean()),
      "Whether the learner asks for help with it: its issue is open and labelled stuck. Since revision 2.",
    ),
    week: said(
      z.optional(z.nullable(z.string())),
      "The Monday of the week in which it is to be done, such as 2026-11-23; null where no pace is set, absent in older files.",
    ),
    parts: said(z.array(part), "The things that its title names, in order. Empty if it names only one."),
  }),
  "item",
  "One thing to learn or to build.",
);

const phase = named(
  z.object({
    id: said(z.string(), "Made of its title: it may change when that does. The milestone's number does not."),
    title: said(z.string(), "As the roadmap has it."),
    optional: said(z.boolean(), "Whether the roadmap is finished without it."),
    count,
    projectCount: said(
      z.optional(count),
      "The projects that belong after it, which its milestone holds beside the topics; absent in older files.",
    ),
    milestone: said(z.nullable(z.int()), "The number of its milestone; null while there is none."),
    topics: said(z.array(item), "In the order of the roadmap."),
  }),
  "phase",
  "A part of the roadmap.",
);

const project = named(
  z.extend(item, {
    phase: said(z.nullable(z.string()), "The id of the phase that it comes after; null for none."),
    built: said(
      z.optional(z.string()),
      "The address of what the learner built, as they gave it; absent if they gave none.",
    ),
  }),
  "project",
  "Something to build: an item with its place.",
);

const retired = named(
  z.object({
    id: said(z.string(), "The id that it had."),
    title: said(z.string(), "The title of its issue."),
    issue: said(z.int(), "The number of its issue."),
  }),
  "retired",
  "An item that left the roadmap and whose issue is kept. It is not counted.",
);

const timeZone = named(
  z.object({
    name: said(z.string(), "An IANA name such as Europe/Berlin, an offset such as +02:00, or UTC."),
    from: said(
      z.enum(["config", "commits", "default"]),
      "config: roadmap.yml says it; commits: the offset of the learner's own commits, which is kept; default: nothing says it.",
    ),
  }),
  "timeZone",
  "The learner's time zone.",
);

const pace = named(
  z.object({
    unit: said(z.enum(["topics", "hours"]), "What is counted: topics and projects, or their hours."),
    aWeek: said(z.number(), "How much of it the learner wants to do each week."),
    firstWeek: said(z.string(), "The Monday of the first week."),
    weeksOff: said(
      z.array(z.object({ monday: said(z.string(), "The Monday of the week.") })),
      "The weeks off, in order.",
    ),
    lastWeek: said(
      z.nullable(z.string()),
      "The Monday of the week of the last required item; null for none.",
    ),
  }),
  "pace",
  "What the learner wants to do each week.",
);

const source = named(
  z.object({
    path: said(z.string(), "From the root of the repository."),
    oid: said(
      z.nullable(z.string()),
      "Git's id of the file's content. Forks with the same text have the same id, even if their commits differ. A different id means that the fork is behind, or that the learner changed the roadmap. Null if GitHub did not return it.",
    ),
  }),
  "source",
  "The roadmap file.",
);

export const progressJson = z.object({
  version: said(
    z.literal(1),
    "Grows when a field is removed or changes its meaning, and not when one is added.",
  ),
  revision: said(
    z.optional(z.int()),
    "Raised when fields are added. A file without this field has revision 1. Scripts for an older revision can read newer ones.",
  ),
  renderer: said(z.int(), "Which renderer wrote the files beside it; of no use to a script."),
  repository: said(
    z.int(),
    "GitHub's number for the repository, which stays the same when it is renamed. The number of another repository means that this file was copied by a fork.",
  ),
  fullName: said(
    z.optional(z.string()),
    "The repository's owner and name when the file was written, such as ada/roadmap. Since revision 2.",
  ),
  title: said(z.string(), "The roadmap's title."),
  roadmap: said(z.optional(z.nullable(source)), "The roadmap file; null if there is none. Since revision 2."),
  startedOn: said(
    z.optional(z.nullable(z.string())),
    "The day when the first issue was opened; null before that. Since revision 2.",
  ),
  lastActivityOn: said(
    z.optional(z.nullable(z.string())),
    "The last day on which the learner closed, reopened or started an item, ticked a part or asked for help; null before that. Since revision 2.",
  ),
  finishedOn: said(
    z.optional(z.nullable(z.string())),
    "The day when the last required item was done or skipped; null while one is left. Since revision 2.",
  ),
  cohort: said(
    z.optional(z.nullable(z.union([z.string(), z.literal(false)]))),
    "The mentor's repository, such as owner/class, if the learner's config names one; false if the learner wants to be on no cohort page. Since revision 2.",
  ),
  pace: said(
    z.optional(z.nullable(pace)),
    "What the learner wants to do each week; null if the config sets no pace. Since revision 2.",
  ),
  count,
  projectCount: said(z.optional(count), "All projects; absent in older files."),
  skillCount: said(z.optional(count), "All skills; absent in older files."),
  phases: said(z.array(phase), "In the order of the roadmap."),
  projects: said(z.array(project), "In the order in which they are built."),
  skills: said(z.array(item), "In the order of the roadmap; the parts are tools."),
  timezone: said(
    z.optional(timeZone),
    "Where the days and weeks of this file are from; absent in older files, which have UTC.",
  ),
  retired: said(z.array(retired), "Items that are no longer in the roadmap."),
  off: said(
    z.optional(z.literal(true)),
    "Waymark was turned off: it changes nothing here until that is taken back.",
  ),
  labels: said(
    z.optional(
      z.array(
        z.object({
          name: said(z.string(), "As Waymark named it; it may have been renamed since."),
          id: said(z.string(), "GitHub's id, which stays the same."),
        }),
      ),
    ),
    "The labels that Waymark made; absent in older files.",
  ),
});

export type ProgressJson = z.infer<typeof progressJson>;
