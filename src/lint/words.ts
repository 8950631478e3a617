/** Words that an author probably meant differently: "(optionl)", "after phase 9", "#Not a heading". */
import type { Roadmap } from "../model/roadmap.ts";
import type { WordsCode } from "../roadmap/words/frequent-words.ts";
import { optionalWordsFor } from "../roadmap/words/optional-words.ts";
import type { Finding } from "./finding.ts";
import type { ProseLine, Source } from "./source.ts";
import { firstLetterOrDigit, hasLetter, isLetters, lettersAtStart } from "../text/letters.ts";

/** By language, the words for "optional" that are long enough to recognise a typing mistake. English counts everywhere. */
const OPTIONAL: Readonly<Partial<Record<WordsCode, readonly string[]>>> = {
  en: ["optional"],
  es: ["opcional"],
  pt: ["opcional", "facultativo"],
  fr: ["optionnel", "facultatif"],
  it: ["opzionale", "facoltativo"],
};
/** Correct words with one different letter that are in no word list. */
const OTHER_WORDS = new Set(["optionals", "opcionals", "facultativos", "facultativas"]);
const BRACKETS = /[([（【](?<word>[^\s([（【)\]）】]{6,14})[)\]）】](?!\()/dgu;

/** "(optionl)" would be read as part of a topic's name. `language` is the document's; null if it is unknown. */
export function findMisspeltOptional(
  lines: readonly ProseLine[],
  language: WordsCode | null,
): readonly Finding[] {
  const offered = [...(OPTIONAL.en ?? []), ...(language === null ? [] : (OPTIONAL[language] ?? []))];
  let isOptional: ((word: string) => boolean) | null = null;
  return lines.flatMap(({ number: line, offset, text }) =>
    [...text.matchAll(BRACKETS)].flatMap((match): readonly Finding[] => {
      const word = match.groups?.["word"] ?? "";
      const lower = word.toLowerCase();
      const meant = offered.find((known) => isOneSlipFrom(lower, known));
      if (meant === undefined || meant === lower || OTHER_WORDS.has(lower) || !isLetters(word)) return [];
      isOptional ??= optionalWordsFor(language);
      if (isOptional(lower)) return [];
      const [start = 0, end = 0] = match.indices?.groups?.["word"] ?? [];
      return [
        {
          line,
          column: start + 1,
          code: "misspelt-optional",
          reason: `"${word}" does not make anything optional.`,
          fix: `Write "${meant}".`,
          edit: { start: offset + start, end: offset + end, text: meant },
        },
      ];
    }),
  );
}

/** One additional, missing or wrong letter, or two letters in the wrong order. */
function isOneSlipFrom(word: string, known: string): boolean {
  let start = 0;
  while (start < word.length && word[start] === known[start]) start += 1;
  const [left, wanted] = [word.slice(start), known.slice(start)];
  return (
    left.slice(1) === wanted.slice(1) ||
    left.slice(1) === wanted ||
    left === wanted.slice(1) ||
    (left.length > 1 && left[0] === wanted[1] && left[1] === wanted[0] && left.slice(2) === wanted.slice(2))
  );
}

const LEAD =
  "after|before|from|until|needs|requires|complet(?:e|ed|es|ing)|finish(?:ed|es|ing)?|despu[eé]s de|tras|antes d[eao]|depois d[ao]|ap[oó]s|apr[eè]s|avant|nach|vor|dopo|prima di";
const LEADS = new RegExp(LEAD, "u");
/** The pattern that finds references takes long to compile, and most documents have none. */
const mayRefer = (text: string): boolean => /\d/u.test(text) && LEADS.test(text.toLowerCase());
const ARTICLE = `(?:(?:${["the", "la", "el", "le", "a", "o", "der", "dem"].join("|")}) )?`;

/**
 * "after phase 9" is wrong if there are four phases. The words for a phase are those in the names of the phases; the numbers
 * are also those of headings without topics, such as "Phase 2: Rest".
 */
export function findNoSuchPhase(
  { lines, headings }: Pick<Source, "lines" | "headings">,
  { phases }: Roadmap,
): readonly Finding[] {
  if (phases.length === 0) return [];
  const steps = phases.flatMap(({ title }) => stepIn(title) ?? []);
  const words = new Set(["phase", "phases", ...steps.map(({ word }) => word)]);
  const others = headings.flatMap(({ title }) => stepIn(title) ?? []).filter(({ word }) => words.has(word));
  const numbers = new Set([...steps, ...others].flatMap((step) => step.numbers));
  if (numbers.size === 0) for (const index of phases.keys()) numbers.add(index + 1);
  const known = [...numbers].toSorted((one, other) => one - other).join(", ");
  const reference = new RegExp(
    `(?<![A-Za-z])(?:${LEAD})\\s${ARTICLE}(?<phase>(?:${[...words].join("|")}) #?(?<number>\\d{1,4}))\\b`,
    "dgiu",
  );
  return lines.flatMap(({ number: line, text }) =>
    [...(mayRefer(text) ? text.matchAll(reference) : [])].flatMap((match): readonly Finding[] => {
      const [at = 0] = match.indices?.groups?.["phase"] ?? [];
      const goesOn = match.index > 0 && hasLetter(text.charAt(match.index - 1));
      if (goesOn || numbers.has(Number(match.groups?.["number"]))) return [];
      const reason = `There is no "${match.groups?.["phase"] ?? ""}" in this roadmap.`;
      return [
        {
          line,
          column: at + 1,
          code: "no-such-phase",
          reason,
          fix: `Use one of these: ${known}.`,
          edit: null,
        },
      ];
    }),
  );
}

const NUMBER = /^ #?(?<first>\d{1,4})(?!\d)(?<rest>.{0,40})/su;
/** What is between the numbers of "2-3", "2 and 3", "2, 3". */
const BETWEEN =
  /^\s?(?<sign>[-–—~,&/+]|to|and|through|a|à|al|e|y|et|und|bis|до|и)\s?#?(?<number>\d{1,4})(?!\d)/u;
/** The words between two numbers that mean only these two. Others mean a range. */
const ONLY_THESE = new Set([",", "&", "/", "+", "and", "e", "y", "et", "und", "и"]);
/** Longer ranges are years, or mistakes. */
const RANGE = 100;

/** The word and the numbers with which a title begins: "Weeks 2-4: Loops" has 2, 3 and 4. */
function stepIn(title: string): { readonly word: string; readonly numbers: readonly number[] } | null {
  const named = title.slice(Math.max(0, firstLetterOrDigit(title)));
  const word = named.slice(0, lettersAtStart(named));
  const { first, rest = "" } = NUMBER.exec(named.slice(word.length))?.groups ?? {};
  if (word === "" || first === undefined) return null;
  const numbers = [Number(first)];
  let behind = rest;
  for (let next = BETWEEN.exec(behind); next !== null; next = BETWEEN.exec(behind)) {
    const [last = 0, number] = [numbers.at(-1), Number(next.groups?.["number"])];
    const isRange = !ONLY_THESE.has(next.groups?.["sign"] ?? "") && number - last <= RANGE;
    for (let between = isRange ? last + 1 : number; between < number; between += 1) numbers.push(between);
    numbers.push(number);
    behind = behind.slice(next[0].length);
  }
  return { word: word.toLowerCase(), numbers };
}

/** "#Basics" is a paragraph on GitHub: a heading needs a space after the signs. A "#tag" or "#12" is intended. */
export function findHeadingsWithoutSpace(lines: readonly ProseLine[]): readonly Finding[] {
  return lines.flatMap(({ number: line, offset, text, raw, isParagraph }): readonly Finding[] => {
    if (!isParagraph) return [];
    const found = /^(?<signs> {0,3}#{1,6})(?<title>[^\s#!].*)$/u.exec(raw.trimEnd());
    const { signs = "", title = "" } = found?.groups ?? {};
    if (found === null || text[signs.length - 1] !== "#" || KEYCAP.test(title)) return [];
    if (signs.trim() === "#" && !isTitle(title)) return [];
    const at = offset + signs.length;
    return [
      {
        line,
        column: 1,
        code: "heading-without-space",
        reason: `"${shortened(raw.trim())}" is not a heading, because there is no space after the "#".`,
        fix: "Add a space.",
        edit: { start: at, end: at, text: " " },
      },
    ];
  });
}

/** The signs behind the `#` of the emoji "#️⃣". */
const KEYCAP = /^[\uFE0F\u20E3]/u;

/** Has several words and no tags: "#LearnInPublic" is a tag. */
function isTitle(title: string): boolean {
  return !/^\d+(?:\W|$)/u.test(title) && !/\s#/u.test(title) && /\S\s+\S/u.test(title);
}

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);
