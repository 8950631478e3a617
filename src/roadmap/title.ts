/** Shortens an entry's words to a title that fits an issue. */

/** The longest title that stays whole. */
export const TITLE_LENGTH = 100;

/**
 * A title of at most TITLE_LENGTH characters: the text itself, else the name before its colon or dash, else its
 * first sentence, else as many words as fit.
 */
export function shortTitle(text: string, lead: string | null): string {
  const points = Array.from(text);
  if (points.length <= TITLE_LENGTH) return text;
  if (lead !== null && Array.from(lead).length <= TITLE_LENGTH) return lead;
  const start = points.slice(0, TITLE_LENGTH).join("");
  const stop = /^(.{8,}?)(?:[.!?](?=\s)|[。！？]|[:：](?=\s)|\s[–—-]\s)/u.exec(start);
  if (stop?.[1] !== undefined) return stop[1].trimEnd();
  const space = start.lastIndexOf(" ");
  return `${space > TITLE_LENGTH / 2 ? start.slice(0, space) : withoutLast(start)}…`;
}

/** Without the last character as a person counts them, of which only a part may have been left. */
function withoutLast(text: string): string {
  const segments = [...new Intl.Segmenter("en", { granularity: "grapheme" }).segment(text)];
  return text.slice(0, segments.at(-1)?.index ?? 0);
}
