/**
 * A text as a mark stores it: without spaces and without signs that end a comment or have a meaning in one. Everything else
 * stays as it is, because a learner who edits the issue sees the mark.
 */

const SPECIAL = /[\s\p{Cc}\p{Cs}%<>&@#/`\\]/gu;

/** Without spaces. */
export const writeMarkText = (text: string): string =>
  text.toWellFormed().replaceAll(SPECIAL, encodeURIComponent);

/** Reads what `writeMarkText` wrote, also with more signs escaped. A text that somebody edited is used as it is. */
export function readMarkText(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
