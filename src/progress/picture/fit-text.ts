/** Cuts text to a width. It only estimates the width, because it has no font to measure with. */
import { remember } from "../../cache/remember.ts";
import { cleanText } from "../../markdown/clean-text.ts";

/** One grapheme of it may have several letters beside each other. */
const DEVANAGARI = /^\p{scx=Deva}/u;

/**
 * The widths of characters, relative to the font size. They are rather too large, so that the picture never cuts off
 * text.
 */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/^[\p{Mn}\p{Me}]/u, 0],
  [/^\p{Mc}/u, 0.28],
  [DEVANAGARI, 0.6],
  [
    /^[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\p{Extended_Pictographic}\u3000-\u303F\uFF00-\uFF60]/u,
    1.05,
  ],
  [/^[ijl.,:;'|!()[\]]/u, 0.32],
  [/^[ frtI/\\"-]/u, 0.4],
  [/^[mwMW@%&]/u, 0.95],
  [/^\p{Lu}/u, 0.72],
];
const DEFAULT_WIDTH = 0.57;

/** The largest possible width of a text in pixels. */
export function textWidth(text: string, size: number): number {
  return graphemes(text).reduce((sum, grapheme) => sum + graphemeWidth(grapheme) * size, 0);
}

/** The text, or as much of its beginning as fits into the width, with an ellipsis. */
export function fitText(text: string, width: number, size: number): string {
  const plain = cleanText(text);
  if (textWidth(plain, size) <= width) return plain;
  let kept = "";
  let used = textWidth("…", size);
  for (const grapheme of graphemes(plain)) {
    used += graphemeWidth(grapheme) * size;
    if (used > width) break;
    kept += grapheme;
  }
  return `${kept.trimEnd()}…`;
}

/** It takes longer to make than a picture, and most pictures need none. */
let segmenter: Intl.Segmenter | null = null;

/** Latin text and punctuation, without anything that could combine with its neighbour: most titles. */
const PLAIN = /^[ -~\u00A0-\u02FF\u2010-\u2027\u2030-\u205E]*$/u;

function graphemes(text: string): readonly string[] {
  if (PLAIN.test(text)) return Array.from(text);
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** The characters of all remembered graphemes together. */
const CACHE_SIZE = 50_000;

const graphemeWidth = remember((grapheme) => {
  const parts = DEVANAGARI.test(grapheme) ? Array.from(grapheme) : [grapheme];
  return parts.reduce(
    (sum, part) => sum + (WIDTHS.find(([pattern]) => pattern.test(part))?.[1] ?? DEFAULT_WIDTH),
    0,
  );
}, CACHE_SIZE);
