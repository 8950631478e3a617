/**
 * The shape of `.github/waymark/progress.json`, version 1: what a mentor's script may rely on. Later versions of
 * Waymark may add fields; one that changes or drops a field raises `version`.
 */
import * as z from "zod/mini";

const count = z.object({
  /** Items closed as completed. */
  done: z.int(),
  /** Required items that are not skipped, plus optional ones that are done. */
  total: z.int(),
  /** Whole percent, rounded down; at least 1 once something is done. */
  percent: z.int(),
});

const part = z.object({ title: z.string(), optional: z.boolean(), ticked: z.boolean() });

const item = z.object({
  /** Stays the same as long as the item is in the roadmap. */
  id: z.string(),
  title: z.string(),
  optional: z.boolean(),
  state: z.enum(["open", "in-progress", "done", "skipped"]),
  /** The number of its issue; null while there is none. */
  issue: z.nullable(z.int()),
  /** The day it was closed, UTC, e.g. `2026-11-22`; null while it is open. */
  closedOn: z.nullable(z.string()),
  /** The Monday of the week in which it is to be done; null where there is no schedule, and absent in files of older renderers. */
  week: z.optional(z.nullable(z.string())),
  /** A topic's parts, a project's outcomes, a skill's tools. */
  parts: z.array(part),
});

export const progressJson = z.object({
  version: z.literal(1),
  /** Which renderer wrote the files beside it. */
  renderer: z.int(),
  /** GitHub's number for the repository, which stays the same when it is renamed. */
  repository: z.int(),
  /** The roadmap's title. */
  title: z.string(),
  count,
  phases: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      optional: z.boolean(),
      count,
      /** The number of its milestone; null while there is none. */
      milestone: z.nullable(z.int()),
      topics: z.array(item),
    }),
  ),
  /** `phase` is the id of the phase that a project comes after, or null. */
  projects: z.array(z.extend(item, { phase: z.nullable(z.string()) })),
  skills: z.array(item),
  /** Items that left the roadmap and whose issue is kept; they count nowhere. */
  retired: z.array(z.object({ id: z.string(), title: z.string(), issue: z.int() })),
});

export type ProgressJson = z.infer<typeof progressJson>;
