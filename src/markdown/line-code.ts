/** Recognises a line of Markdown without storing its text: by its content, and by its kind. */

/**
 * Four signs. The first two are the line's shape, which stays the same if only counts, text bars or addresses change. All
 * four identify the line exactly, apart from its tick and the commit in a link to the roadmap.
 */
export type LineCode = string;

const SHAPE = 2;
const LENGTH = 4;

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

/** FNV-1a, 32 bits. For the few lines of one text, two signs are enough. */
function brief(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return signs((hash >>> 0) % FORMER_HASHES);
}

/** Two of 64 signs. None of them has a meaning in a comment or in Markdown. */
const SIGNS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ._";
const signs = (hash: number): string =>
  SIGNS.charAt(Math.floor(hash / SIGNS.length) % SIGNS.length) + SIGNS.charAt(hash % SIGNS.length);

export const joinCodes = (codes: readonly LineCode[]): string => codes.join("");

/** Reads what `joinCodes` wrote; null for anything else. */
export function splitCodes(joined: string): readonly LineCode[] | null {
  return /^(?:[\w.]{4})*$/u.test(joined) ? chunks(joined, LENGTH) : null;
}

/** Earlier versions wrote both parts as three letters and digits. */
const FORMER_SHAPE = 3;
const FORMER_HASHES = 36 ** FORMER_SHAPE;

/** Reads the codes of an earlier version; null for anything else. */
export function splitFormerCodes(joined: string): readonly LineCode[] | null {
  if (!/^(?:[0-9a-z]{6})*$/u.test(joined)) return null;
  return chunks(joined, FORMER_SHAPE * 2).map((code) =>
    chunks(code, FORMER_SHAPE)
      .map((part) => signs(Number.parseInt(part, 36)))
      .join(""),
  );
}

const chunks = (text: string, length: number): readonly string[] =>
  Array.from({ length: text.length / length }, (_, index) =>
    text.slice(index * length, (index + 1) * length),
  );
