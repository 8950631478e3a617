/** The reading that a course follows, as the mark of the pinned issue stores it: the options that choose it. */
import * as z from "zod/mini";
import { readMarkText, writeMarkText } from "../markdown/mark-text.ts";
import { TOPIC_SOURCES, type ReadingOptions } from "../model/parse-options.ts";

const Level = z.optional(z.number());
const Text = z.optional(z.string());
const Stored = z.strictObject({
  course: z.optional(z.array(z.string())),
  phases: z.optional(z.strictObject({ level: Level, match: Text })),
  topics: z.optional(
    z.strictObject({
      from: z.optional(z.enum(TOPIC_SOURCES)),
      level: Level,
      below: Text,
      columns: Text,
      all: z.optional(z.boolean()),
    }),
  ),
});

/** The issue needs room for more than this. A longer reading is found again by the issues that exist. */
const LENGTH_LIMIT = 6000;

/** Without spaces; null if it is too long to store. */
export function writeReading({ course, phases, topics }: ReadingOptions): string | null {
  const { level, match } = phases;
  const { from, level: depth, below, columns, all } = topics;
  // The order of the keys is always the same, so that a second run writes nothing.
  const stored = {
    ...(course.length === 0 ? {} : { course }),
    ...said("phases", { level, match }),
    ...said("topics", { from, level: depth, below, columns, all }),
  };
  const text = writeMarkText(JSON.stringify(stored));
  return text.length > LENGTH_LIMIT ? null : text;
}

/** Reads what `writeReading` wrote; null if somebody edited it into something else. */
export function readReading(text: string | null): ReadingOptions | null {
  if (text === null) return null;
  try {
    const { course = [], phases = {}, topics = {} } = Stored.parse(JSON.parse(readMarkText(text)));
    const { level = null, match = null } = phases;
    const { from = null, level: depth = null, below = null, columns = null, all = null } = topics;
    return { course, phases: { level, match }, topics: { from, level: depth, below, columns, all } };
  } catch {
    // Whatever it says now, Waymark did not write it.
    return null;
  }
}

/** A group without what it leaves open; nothing if that is all of it. */
function said(name: string, group: object): object {
  const known = Object.entries(group).filter(([, value]) => value !== null);
  return known.length === 0 ? {} : { [name]: Object.fromEntries(known) };
}
