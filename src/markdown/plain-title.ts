/** Titles for places that show plain text only. */
import { cleanText } from "./clean-text.ts";

const ELLIPSIS = "…";

/**
 * A title for places that show plain text only (issues, milestones, boards). It is cut between graphemes to at most
 * `max` UTF-16 units; GitHub never counts more characters than that. Never empty.
 */
export function plainTitle(text: string, max: number): string {
  const plain = cleanText(text);
  if (plain === "") return ELLIPSIS;
  if (plain.length <= max) return plain;
  let kept = "";
  for (const { segment } of new Intl.Segmenter("en", { granularity: "grapheme" }).segment(plain)) {
    if (kept.length + segment.length + ELLIPSIS.length > max) break;
    kept += segment;
  }
  return kept.trimEnd() + ELLIPSIS;
}
