/** Splits what a title or a cell names together. */
import { tidy } from "./plain-text.ts";

const COMMAS = /\s*[,;、，；]\s*/u;
const AND = /^(?:and|or|y|e|o|et|ou|und|oder|и|или|和|与|以及)\s+|^&\s*/iu;
/** The last two of "one, two and three". */
const LAST_TWO = /^(\S+)\s+(?:(?:and|or|y|e|o|et|ou|und|oder|и|или)\s+|&\s*)(\S+)$/iu;
/** The name in "Name: one, two" is not a part. */
const NAME = /^[^:：,，、()（）]{1,40}[:：]\s*(?=\S)/u;
const PART_WORDS = 5;

/** Splits at commas and semicolons outside brackets. */
export function splitList(text: string): readonly string[] {
  const pieces: string[] = [];
  let depth = 0;
  let piece = "";
  for (const character of text) {
    if (/[([（【]/u.test(character)) depth += 1;
    else if (/[)\]）】]/u.test(character)) depth = Math.max(0, depth - 1);
    if (depth === 0 && /[,;、，；]/u.test(character)) {
      pieces.push(piece);
      piece = "";
    } else piece += character;
  }
  return [...pieces, piece].map((one) => tidy(one).replace(AND, "")).filter((one) => one !== "");
}

/**
 * The parts that a title names together: those in its brackets ("Models (CRUD, queries)"), else those between its
 * commas ("Data types, functions, conditionals"). A single thing, or a sentence, has no parts.
 */
export function partsOfTitle(whole: string): readonly string[] {
  const title = whole.replace(NAME, "");
  const inside = [...title.matchAll(/[(（[]([^()（）[\]]*)[)）\]]/gu)].map((match) => match[1] ?? "");
  for (const text of inside) {
    const parts = splitInside(text);
    if (parts.length > 1) return parts;
  }
  const parts = splitLast(splitList(title));
  const short = parts.every((part) => part.split(" ").length <= PART_WORDS && !/[.!?。！？]$/u.test(part));
  return parts.length > 1 && short ? parts : [];
}

/** A list's last comma is often an "and": with one word on each side of it, they are two parts. */
function splitLast(parts: readonly string[]): readonly string[] {
  const pair = parts.length > 1 ? LAST_TWO.exec(parts.at(-1) ?? "") : null;
  return pair === null ? parts : [...parts.slice(0, -1), ...pair.slice(1)];
}

function splitInside(text: string): readonly string[] {
  const parts = text.split(COMMAS).flatMap((part) => part.split(/\s+(?:&|\+|\/)\s+/u));
  return parts.map((part) => tidy(part).replace(AND, "")).filter((part) => part !== "");
}
