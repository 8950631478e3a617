/**
 * Reads progress.json. The file may have been edited by hand, copied from another repository, or written by a later
 * version of Waymark.
 */
import { remember } from "../cache/remember.ts";
import * as z from "zod/mini";
import { progressJson, type ProgressJson } from "./progress-json.ts";

/** The content of the file. `progress` is null if its version or its shape is unknown. */
export interface WrittenProgress {
  readonly renderer: number;
  /** The number of the repository that it was written for. A new fork has its parent's file until the first run. */
  readonly repository: number;
  /** Whether its version is later than the one that is known here. */
  readonly isNewer: boolean;
  readonly progress: ProgressJson | null;
}

/** The fields that every version has. */
const written = z.object({ renderer: z.int(), repository: z.int() });
const later = z.object({ version: z.int().check(z.minimum(2)) });

/** The characters of all remembered files together: those of about thirty courses. */
const CACHE_SIZE = 1_000_000;

/** Null if the text is not a progress.json of any version. */
export const parseProgressJson = remember(parse, CACHE_SIZE);

function parse(text: string): WrittenProgress | null {
  const value = parseJson(text);
  const known = written.safeParse(value);
  if (!known.success) return null;
  const progress = progressJson.safeParse(value);
  const isNewer = later.safeParse(value).success;
  return { ...known.data, isNewer, progress: progress.success ? progress.data : null };
}

/** What the learner's config says about cohorts: the mentor's repository, false, or null for nothing. */
const wish = z.object({ cohort: z.union([z.string(), z.literal(false)]) });
const NO_COHORT = /"cohort"\s*:\s*false\b/u;

/** The same as `cohort` of the file, but it is also found in a file of a later version, or in one that is damaged. */
export function cohortIn(text: string): string | false | null {
  const read = wish.safeParse(parseJson(text));
  if (read.success) return read.data.cohort;
  return NO_COHORT.test(text) ? false : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Text that is not JSON is not a progress.json either.
    return null;
  }
}
