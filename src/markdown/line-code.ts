/** Recognises a line of Markdown without storing its text: by its content, and by its kind. */

/**
 * Six letters and digits. The first three are the line's shape, which stays the same if only counts, text
 * bars or addresses change. All six identify the line exactly, apart from its tick and the commit in a link to the roadmap.
 */
export type LineCode = string;

const SHAPE = 3;
const LENGTH = 6;

/** A link to a line of the roadmap. It leads to the source of an item, with any commit in it. */
const LINE_URL = /\/blob\/[0-9a-f]{40}\/\S+\?plain=1#L\d+/gu;
const TICK = /^(\s*(?:[-*+]|\d+[.)])\s+\[)[xX](?=\]\s)/u;

/** The text without the commit in links. */
export const withoutCommit = (text: string): string => text.replaceAll(LINE_URL, "");

export function lineCode(line: string): LineCode {
  const plain = withoutCommit(line.trimEnd()).replace(TICK, "$1 ");
  return brief(shapeOf(plain)) + brief(plain);
}

/** The shape in a code. Lines with the same shape differ at most in counts, text bars and addresses. */
export const shapeIn = (code: LineCode): string => code.slice(0, SHAPE);

/** The shape of a table row is its first cell. A reference such as `#12` is a name, so its number stays. */
function shapeOf(plain: string): string {
  const row = /^\|([^|]*)\|/u.exec(plain)?.[1] ?? plain;
  return row
    .toLowerCase()
    .replaceAll(/\]\([^)\]\s]*\)/gu, "]")
    .replaceAll(/[█░]+/gu, "")
    .replaceAll(/(?<![#\d])\d[\d.,]*/gu, "0");
}

/** FNV-1a, 32 bits. For the few lines of one text, three letters and digits are enough. */
function brief(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return ((hash >>> 0) % 36 ** SHAPE).toString(36).padStart(SHAPE, "0");
}

export const joinCodes = (codes: readonly LineCode[]): string => codes.join("");

/** Reads what `joinCodes` wrote; null for anything else. */
export function splitCodes(joined: string): readonly LineCode[] | null {
  if (joined.length % LENGTH !== 0 || !/^[0-9a-z]*$/u.test(joined)) return null;
  return Array.from({ length: joined.length / LENGTH }, (_, index) =>
    joined.slice(index * LENGTH, (index + 1) * LENGTH),
  );
}
