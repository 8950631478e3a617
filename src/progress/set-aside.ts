/** Keeps a progress.md that a person wrote before Waymark was set up: it is moved to another file. */
import type { ActualFile } from "../model/actual.ts";
import { PICTURES, PROGRESS_BEFORE } from "../model/paths.ts";

/**
 * The file to keep it in, or none if the progress.md was not written by a person. A progress.md by Waymark, from here
 * or from the parent of the fork, shows Waymark's picture.
 */
export function setAside(progressMd: ActualFile | undefined): ReadonlyMap<string, string> {
  if (progressMd?.kind !== "text") return new Map();
  const { text } = progressMd;
  const isOurs = Object.values(PICTURES).some((picture) => text.includes(picture));
  return isOurs || text.trim() === "" ? new Map() : new Map([[PROGRESS_BEFORE, text]]);
}
