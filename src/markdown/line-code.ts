/** Recognises a line of Markdown without storing its text: by its content, and by its kind. */

/**
 * Seven signs. The first three are the line's shape, which stays the same if only counts, text bars or addresses change.
 * All seven identify the line exactly, apart from its tick and the commit in a link to the roadmap. Other lines have the
 * same shape once in 262,144 times, and other lines of one shape the same code once in 16 million times.
 */
export type LineCode = string;

const SHAPE = 3;
const TEXT = 4;
const LENGTH = SHAPE + TEXT;

/** A link to a line of the roadmap. It leads to the source of an item, with any commit in it. */
const LINE_URL = /\/blob\/[0-9a-f]{40}\/(?:(?!\/blob\/[0-9a-f]{40}\/)\S)+\?plain=1#L\d+/gu;
const TICK = /^(\s*(?:[-*+]|\d+[.)])\s+\[)[xX](?=\]\s)/u;

/** The text without the commit in links. */
export const withoutCommit = (text: string): string => text.replaceAll(LINE_URL, "");

export function lineCode(line: string): LineCode {
  const plain = plainOf(line);
  return signs(hash(shapeOf(plain)), SHAPE) + signs(hash(plain), TEXT);
}

const plainOf = (line: string): string => withoutCommit(line.trimEnd()).replace(TICK, "$1 ");

/** Whether the lines have the same code because they are the same, and not by chance. */
export const isSameLine = (one: string, other: string): boolean => plainOf(one) === plainOf(other);

/** Whether the shapes are the same, and not just their codes. */
export const isSameShape = (one: string, other: string): boolean =>
  shapeOf(plainOf(one)) === shapeOf(plainOf(other));

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

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return sum >>> 0;
}

/** None of them has a meaning in a comment or in Markdown. */
const SIGNS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ._";

/** The lowest bits of a number, six in each sign. */
const signs = (number: number, count: number): string =>
  Array.from({ length: count }, (_, index) => SIGNS.charAt((number >>> (6 * (count - 1 - index))) & 63)).join(
    "",
  );

export const joinCodes = (codes: readonly LineCode[]): string => codes.join("");

/** Reads what `joinCodes` wrote; null for anything else. */
export const splitCodes = (joined: string): readonly LineCode[] | null =>
  /^(?:[-\w.][\w.]{6})*$/u.test(joined) ? chunks(joined, LENGTH) : null;

/** Earlier versions wrote both parts as three letters and digits. No line has a code that begins like this. */
const FORMER = "-";
const FORMER_PART = 3;

/** Reads the codes of an earlier version; null for anything else. */
export const splitFormerCodes = (joined: string): readonly LineCode[] | null =>
  /^(?:[0-9a-z]{6})*$/u.test(joined)
    ? chunks(joined, FORMER_PART * 2).map((code) => `${FORMER}${code}`)
    : null;

const formerPart = (text: string): string =>
  (hash(text) % 36 ** FORMER_PART).toString(36).padStart(FORMER_PART, "0");

/** The codes, where each one of an earlier version is the code of the line in `lines` that it fits. */
export function translateCodes(codes: readonly LineCode[], lines: readonly string[]): readonly LineCode[] {
  if (!codes.some((code) => code.startsWith(FORMER))) return codes;
  const known = new Map<string, LineCode>();
  for (const line of lines) {
    const plain = plainOf(line);
    const [shape, code] = [`${FORMER}${formerPart(shapeOf(plain))}`, lineCode(line)];
    // A line that is not there any more may still have the shape of another one.
    known.set(shape, shapeIn(code) + UNKNOWN_TEXT);
    known.set(shape + formerPart(plain), code);
  }
  return codes.map(
    (code) => known.get(code) ?? known.get(code.slice(0, FORMER.length + FORMER_PART)) ?? code,
  );
}
const UNKNOWN_TEXT = ".".repeat(TEXT);

const chunks = (text: string, length: number): readonly string[] =>
  Array.from({ length: text.length / length }, (_, index) =>
    text.slice(index * length, (index + 1) * length),
  );
