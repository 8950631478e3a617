/** Splits what a title or a cell names together. */
import { hasLetterOrDigit } from "../text/letters.ts";
import { withoutAddresses } from "./addresses.ts";
import { withoutListWords } from "./words/list-words.ts";
import { tidy, undecorate } from "./plain-text.ts";
import type { Lexicons } from "./words/lexicons.ts";
import { stepOf } from "./words/step.ts";

const COMMAS = /\s*[,;、，；]\s*/u;
const AND = /^(?:and|or|y|e|o|et|ou|und|oder|и|или|和|与|以及)\s+|^&\s*/iu;
/** The last two of "one, two and three". */
const LAST_TWO = /^(\S+)\s+(?:(?:and|or|y|e|o|et|ou|und|oder|и|или)\s+|&\s*)(\S+)$/iu;
/** The name in "Name: one, two" is not a part; it may have a remark: "Name (N): one, two". */
const NAME = /^(?:[^:：,，、()（）]|[(（][^:：,，、()（）]{0,40}[)）]){1,40}[:：](?!:)\s*(?=\S)/u;
/** Nor is the name in "Name - one, two", "Day 3 - Name - one, two" or "Week 1 | one, two". */
const NAME_BEFORE_SIGN = /^[^:：,，、()（）]{1,40}\s(?:[–—-]{1,2}|[|｜])\s+(?=\S)/u;
/** "Oven, chapter 4 | Day 38" names one thing and where it belongs. */
const BAR = /\s[|｜]\s/u;
/** "Part 2" and "part 2 (alternative)"; a longer piece that has a step only mentions it. */
const REMARK = /\s*[(（][^()（）]*[)）]$/u;
const STEP_WORDS = 2;
const PART_WORDS = 5;

/** Splits at commas and semicolons outside brackets. */
export function splitList(text: string): readonly string[] {
  const all = (BETWEEN.test(text) ? piecesOf(text) : [text]).map(tidy).filter((one) => one !== "");
  const found = named(all);
  // A cell of "____" is still there to be filled in.
  return found.length > 0 ? found : all;
}

const BETWEEN = /[,;、，；]/u;

/** What is between commas that are not in brackets. */
function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  let depth = 0;
  let piece = "";
  for (const character of text) {
    if (/[([（【]/u.test(character)) depth += 1;
    else if (/[)\]）】]/u.test(character)) depth = Math.max(0, depth - 1);
    if (depth === 0 && BETWEEN.test(character)) {
      pieces.push(piece);
      piece = "";
    } else piece += character;
  }
  return [...pieces, piece];
}

/** The pieces that name something: not "etc.", not dots, not a picture. */
const named = (pieces: readonly string[]): readonly string[] =>
  withoutListWords(pieces)
    .map((piece) => piece.replace(AND, ""))
    .filter(isNamed);

/** "+" is a name in a list of operators, where "…", "____" and a picture are not. */
const isNamed = (piece: string): boolean =>
  hasLetterOrDigit(piece) || (!/^[\s._…]*$/u.test(piece) && undecorate(`${piece}a`) !== "a");

/**
 * The parts that a title names together: those in its brackets ("Models (CRUD, queries)"), else those between its
 * commas ("Data types, functions, conditionals"). A single thing, or a sentence, has no parts, and neither has "The
 * crust, part 2".
 */
export function partsOfTitle(whole: string, lexicons: Lexicons): readonly string[] {
  const title = withoutAddresses(whole.replace(NAME, ""));
  const inside = [...title.matchAll(/[(（[]([^()（）[\]]*)[)）\]]/gu)].map((match) => match[1] ?? "");
  for (const text of inside) {
    const parts = splitInside(text);
    if (parts.length > 1) return parts;
  }
  const pieces = splitLast(splitList(title));
  const isShort = pieces.every(
    (piece) => piece.split(" ").length <= PART_WORDS && !/[.!?。！？]$/u.test(piece),
  );
  if (pieces.length < 2 || !isShort) return [];
  const [first = "", ...others] = pieces;
  const parts = [first.replace(NAME_BEFORE_SIGN, ""), ...others];
  const steps = parts.filter((part) => isStep(part, lexicons)).length;
  const isOne = (steps > 0 && steps * 2 <= parts.length) || parts.some((part) => BAR.test(part));
  return isOne ? [] : parts;
}

function isStep(part: string, lexicons: Lexicons): boolean {
  const bare = part.replace(REMARK, "");
  return bare.split(/[\s-]+/u).length <= STEP_WORDS && stepOf(bare, lexicons) !== null;
}

/** A list's last comma is often an "and": with one word on each side of it, they are two parts. */
function splitLast(parts: readonly string[]): readonly string[] {
  const pair = parts.length > 1 ? LAST_TWO.exec(parts.at(-1) ?? "") : null;
  return pair === null ? parts : [...parts.slice(0, -1), ...pair.slice(1)];
}

function splitInside(text: string): readonly string[] {
  const parts = text.split(COMMAS).flatMap((part) => part.split(/\s+(?:&|\+|\/)\s+/u));
  return named(parts.map(tidy));
}
