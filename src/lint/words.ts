/** Words that an author probably meant differently: "(optionl)", "after phase 9", "#Not a heading". */
import type { Roadmap } from "../model/roadmap.ts";
import type { WordsCode } from "../roadmap/words/frequent-words.ts";
import { optionalWordsFor } from "../roadmap/words/optional-words.ts";
import type { Finding } from "./finding.ts";
import type { ProseLine } from "./prose.ts";

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
const BRACKETS = /[([（【](?<word>\p{L}{6,14})[)\]）】](?!\()/dgu;

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
      if (meant === undefined || OTHER_WORDS.has(lower)) return [];
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
const ARTICLE = `(?:(?:${["the", "la", "el", "le", "a", "o", "der", "dem"].join("|")}) )?`;

/** "after phase 9" is wrong if there are four phases. The word for a phase is the one in the names of the phases. */
export function findNoSuchPhase(lines: readonly ProseLine[], { phases }: Roadmap): readonly Finding[] {
  const steps = phases.flatMap(({ title }) => {
    const { word, number } = /^(?<word>\p{L}+) #?(?<number>\d{1,4})\b/u.exec(title)?.groups ?? {};
    return word === undefined || number === undefined
      ? []
      : [{ word: word.toLowerCase(), number: Number(number) }];
  });
  if (phases.length === 0) return [];
  const words = new Set(["phase", ...steps.map(({ word }) => word)]);
  const numbers = new Set(
    steps.length === 0 ? phases.keys().map((index) => index + 1) : steps.map(({ number }) => number),
  );
  const reference = new RegExp(
    `(?<!\\p{L})(?:${LEAD})\\s${ARTICLE}(?<phase>(?:${[...words].join("|")}) #?(?<number>\\d{1,4}))\\b`,
    "dgiu",
  );
  return lines.flatMap(({ number: line, text }) =>
    [...text.matchAll(reference)].flatMap((match): readonly Finding[] => {
      const [at = 0] = match.indices?.groups?.["phase"] ?? [];
      if (numbers.has(Number(match.groups?.["number"]))) return [];
      const reason = `There is no "${match.groups?.["phase"] ?? ""}" in this roadmap.`;
      const known = [...numbers].toSorted((one, other) => one - other).join(", ");
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

/** "#Basics" is a paragraph on GitHub: a heading needs a space after the signs. A "#tag" or "#12" is intended. */
export function findHeadingsWithoutSpace(lines: readonly ProseLine[]): readonly Finding[] {
  return lines.flatMap(({ number: line, offset, text }): readonly Finding[] => {
    const found = /^(?<signs> {0,3}#{1,6})(?<title>[^\s#!].*)$/u.exec(text.trimEnd());
    const { signs = "", title = "" } = found?.groups ?? {};
    if (found === null || (signs.trim() === "#" && !isTitle(title))) return [];
    const at = offset + signs.length;
    return [
      {
        line,
        column: 1,
        code: "heading-without-space",
        reason: `"${shortened(text.trim())}" is not a heading, because there is no space after the "#".`,
        fix: "Add a space.",
        edit: { start: at, end: at, text: " " },
      },
    ];
  });
}

/** Starts with a capital, or has several words and no tags. Text in scripts without capitals counts too. */
function isTitle(title: string): boolean {
  if (/^\d+(?:\W|$)/u.test(title) || /\s#/u.test(title)) return false;
  return /^[^\p{Ll}\p{P}\p{S}]/u.test(title) || /\S\s+\S/u.test(title);
}

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);
