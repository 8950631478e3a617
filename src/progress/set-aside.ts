/** A progress.md that a person wrote before Waymark came: it makes room and is not lost. */
import type { ActualFile } from "../model/actual.ts";
import { PICTURES, PROGRESS_BEFORE } from "../model/paths.ts";

/**
 * The file to keep it in, or none where there is nothing of a person's. What Waymark wrote, here or in the repository that this was
 * forked from, shows its picture.
 */
export function setAside(progressMd: ActualFile | undefined): ReadonlyMap<string, string> {
  if (progressMd?.kind !== "text") return new Map();
  const { text } = progressMd;
  const isOurs = Object.values(PICTURES).some((picture) => text.includes(picture));
  return isOurs || text.trim() === "" ? new Map() : new Map([[PROGRESS_BEFORE, text]]);
}
