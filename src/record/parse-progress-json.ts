/** Reads progress.json back: it may have been edited by hand, copied from elsewhere, or written by a later Waymark. */
import * as z from "zod/mini";
import { progressJson, type ProgressJson } from "./progress-json.ts";

/** What the file says. `progress` is null where its version, or its shape, is not one that is known here. */
export interface WrittenProgress {
  readonly renderer: number;
  /** The number of the repository that it was written for: a fork carries its parent's file until the first run. */
  readonly repository: number;
  readonly progress: ProgressJson | null;
}

/** The part that every version keeps. */
const written = z.object({ renderer: z.int(), repository: z.int() });

/** Null where the text is no progress.json of any version. */
export function parseProgressJson(text: string): WrittenProgress | null {
  const value = parseJson(text);
  const known = written.safeParse(value);
  if (!known.success) return null;
  const progress = progressJson.safeParse(value);
  return { ...known.data, progress: progress.success ? progress.data : null };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // No JSON at all: as little a progress.json as any other value.
    return null;
  }
}
