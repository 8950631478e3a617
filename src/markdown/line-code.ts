/** Knows a line of Markdown again without keeping its text: by what it says, and by what kind of line it is. */

/**
 * Six letters and digits. The first three are the line's shape, which stays when only counts or addresses change; all
 * six are the line as it is, but for its tick and the commit that a link to the roadmap names.
 */
export type LineCode = string;

const SHAPE = 3;
const LENGTH = 6;

/** A link to a line of the roadmap, which leads to where the item came from whatever commit it names. */
const LINE_URL = /\/blob\/[0-9a-f]{40}\/\S+\?plain=1#L\d+/gu;
const TICK = /^(\s*(?:[-*+]|\d+[.)])\s+\[)[xX](?=\]\s)/u;

/** The text without what differs from commit to commit. */
export const withoutCommit = (text: string): string => text.replaceAll(LINE_URL, "");

export function lineCode(line: string): LineCode {
  const plain = withoutCommit(line.trimEnd()).replace(TICK, "$1 ");
  return brief(shapeOf(plain)) + brief(plain);
}

/** Whether two codes are those of lines that differ at most in counts and addresses. */
export const shapeIn = (code: LineCode): string => code.slice(0, SHAPE);

/** A row of a table is known by its first cell; a reference such as `#12` names something, so its number stays. */
function shapeOf(plain: string): string {
  const row = /^\|([^|]*)\|/u.exec(plain)?.[1] ?? plain;
  return row
    .toLowerCase()
    .replaceAll(/\]\([^)\s]*\)/gu, "]")
    .replaceAll(/(?<![#\d])\d[\d.,]*/gu, "0");
}

/** FNV-1a, 32 bits: among the few lines of one text, three letters and digits tell them apart. */
function brief(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return ((hash >>> 0) % 36 ** SHAPE).toString(36).padStart(SHAPE, "0");
}

export const joinCodes = (codes: readonly LineCode[]): string => codes.join("");

/** Reads back what `joinCodes` wrote; null where it is something else. */
export function splitCodes(joined: string): readonly LineCode[] | null {
  if (joined.length % LENGTH !== 0 || !/^[0-9a-z]*$/u.test(joined)) return null;
  return Array.from({ length: joined.length / LENGTH }, (_, index) =>
    joined.slice(index * LENGTH, (index + 1) * LENGTH),
  );
}
