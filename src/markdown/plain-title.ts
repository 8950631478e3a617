/** Titles for places that show plain text only. */
import { cleanText } from "./clean-text.ts";

const ELLIPSIS = "…";

/**
 * A title for places that show plain text only (issues, milestones, boards): what a person sees of it, cut between
 * graphemes to at most `max` UTF-16 units, which is never more than GitHub counts characters. Never empty.
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
