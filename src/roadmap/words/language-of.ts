/** Tells in which language a document is written. */
import { remember } from "../../cache/remember.ts";
import { isAscii, withoutSigns } from "../../text/letters.ts";
import { FREQUENT_WORDS, WORDS_CODES, type WordsCode } from "./frequent-words.ts";
import { wordsOf } from "./languages.ts";
import { entriesOf } from "./words.ts";

/** The language with this code; null if its words are not known. */
export const languageOfCode = (code: string): WordsCode | null =>
  WORDS_CODES.find((known) => known === code) ?? null;

/** What is read of a document: more would say nothing new. */
const SAMPLE_LENGTH = 20_000;
/** The characters of all remembered texts together. */
const CACHE_SIZE = 500_000;
/** A text of fewer characters is too short for frequent words alone to tell. */
const WORDS_LENGTH = 3000;
/** So many different words and letters that only it has make a language of the Latin script known. */
const SIGN_KINDS = 3;
/** Two do where they occur this often together. */
const SIGN_TIMES = 10;
/** So many words make a language of any other script known. */
const SCRIPT_WORDS = 4;
/** Other scripts outweigh Latin text that has half as many signs: names of technologies are Latin in every language. */
const WORDS_A_SIGN = 2;
/** Kana are at least this part of Japanese text, while a Chinese one has a name or two in them. */
const KANA_SHARE = 0.08;

interface Script {
  readonly letters: RegExp;
  /** About how many of its letters make a word. */
  readonly size: number;
  readonly codes: readonly WordsCode[];
}

const LATIN: readonly WordsCode[] = [
  ...(["es", "pt", "fr", "de", "it", "nl", "pl", "cs", "sv", "ro", "tr", "vi", "id"] as const),
  // Last: of two that are level the other is meant, for English words are in documents of every language.
  "en",
];
/** Basic Latin and the letters that European languages add to it: no other script has its letters there. */
const LATIN_LETTERS = /[\0-\u024F]+/gu;
const EAST_ASIAN: Script = {
  letters: /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu,
  size: 2,
  codes: ["zh", "ja"],
};
const KANA = /[\p{sc=Hiragana}\p{sc=Katakana}]/gu;
const OTHERS: readonly Script[] = [
  EAST_ASIAN,
  { letters: /\p{sc=Hangul}/gu, size: 2, codes: ["ko"] },
  { letters: /\p{sc=Cyrillic}/gu, size: 6, codes: ["ru", "uk"] },
  { letters: /\p{sc=Arabic}/gu, size: 4, codes: ["ar", "fa", "ur"] },
  { letters: /\p{sc=Greek}/gu, size: 5, codes: ["el"] },
  { letters: /\p{sc=Hebrew}/gu, size: 4, codes: ["he"] },
  { letters: /\p{sc=Devanagari}/gu, size: 4, codes: ["hi"] },
  { letters: /\p{sc=Bengali}/gu, size: 4, codes: ["bn"] },
  { letters: /\p{sc=Thai}/gu, size: 4, codes: ["th"] },
];

/** Letters that no other language here has, or hardly any. */
const LETTERS: readonly (readonly [WordsCode, string])[] = [
  ["es", "ñ¿¡"],
  ["pt", "ãõ"],
  ["pl", "łąęśźżćń"],
  ["cs", "řěů"],
  ["ro", "ățșţş"],
  ["tr", "ğış"],
  ["vi", "ơưđạảấầẩẫậắằẳẵặẹẻẽềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ"],
  ["ru", "ыэё"],
  ["uk", "іїєґ"],
  ["ar", "ةىأإ"],
  ["fa", "پچژگ"],
  ["ur", "ٹڈڑںےہھ"],
];
let byLetter: ReadonlyMap<string, readonly WordsCode[]> | null = null;
let byWord: ReadonlyMap<string, readonly WordsCode[]> | null = null;

function codesBy(
  lists: readonly (readonly [WordsCode, readonly string[]])[],
): ReadonlyMap<string, readonly WordsCode[]> {
  const bySign = new Map<string, WordsCode[]>();
  for (const [code, signs] of lists) {
    for (const sign of signs) {
      const composed = sign.normalize("NFC");
      const codes = bySign.get(composed);
      if (codes === undefined) bySign.set(composed, [code]);
      else codes.push(code);
    }
  }
  return bySign;
}

/**
 * The language in which most of a document is written, told by its script and by the frequent words and the letters
 * that only one language of that script has. Null where too little text decides, as with a bare list of names. Time
 * grows with the length of the text up to a limit and not beyond it.
 */
export const languageOf = (text: string): WordsCode | null => languageOfStart(text.slice(0, SAMPLE_LENGTH));

const languageOfStart = remember((start): WordsCode | null => {
  const sample = sampleOf(start);
  const signs = signsIn(sample);
  const latin = most(LATIN, signs, isKnown) ?? (sample.length < WORDS_LENGTH ? byCourseWords(sample) : null);
  return languageIn(sample, signs, latin);
}, CACHE_SIZE);

/** Whether frequent words tell that a text is English, so that the word lists of no other language are needed. */
export function isEnglish(text: string): boolean {
  const sample = sampleOf(text);
  const signs = signsIn(sample);
  return most(LATIN, signs, isKnown) === "en" && languageIn(sample, signs, "en") === "en";
}

/** The language of a text by its scripts. `latin` is what the part in the Latin script is written in. */
function languageIn(
  sample: string,
  signs: ReadonlyMap<WordsCode, Signs>,
  latin: WordsCode | null,
): WordsCode | null {
  const latinSigns = latin === null ? 0 : (signs.get(latin)?.count ?? 0);
  const foreign = withoutSigns(sample).replace(LATIN_LETTERS, "");
  if (foreign.length < SCRIPT_WORDS) return latin;
  const scripts = OTHERS.map((script) => ({ script, words: count(foreign, script.letters) / script.size }));
  const { script, words } = scripts.reduce((best, one) => (one.words > best.words ? one : best));
  if (words < SCRIPT_WORDS || words < latinSigns * WORDS_A_SIGN) return latin;
  if (script === EAST_ASIAN)
    return count(foreign, KANA) >= count(foreign, script.letters) * KANA_SHARE ? "ja" : "zh";
  return most(script.codes, signs, () => true) ?? script.codes[0] ?? null;
}

/** The words of a course that each language of the Latin script has, and no other: made when first needed. */
let courseWords: ReadonlyMap<string, readonly WordsCode[]> | null = null;
/** So many words of a text are compared as one phrase, e.g. "plan de estudio". */
const PHRASE_WORDS = 3;

/** In a short text even one word such as "phase" or "roadmap" tells the language, where only one language has it. */
function byCourseWords(sample: string): WordsCode | null {
  courseWords ??= codesBy(
    LATIN.map((code) => {
      const { stages, weeks, days, roadmap, levels, sources } = wordsOf(code);
      const entries = [stages, weeks, days, roadmap, levels, sources].flatMap(entriesOf);
      return [code, entries.map((entry) => tokensOf(entry).join(" "))];
    }),
  );
  const counts = new Map<WordsCode, number>();
  const tokens = tokensOf(sample);
  // Each counts once: a list of blogs says no more than one blog.
  const seen = new Set<string>();
  for (let at = 0; at < tokens.length; at += 1) {
    for (let size = 1; size <= Math.min(PHRASE_WORDS, tokens.length - at); size += 1) {
      const phrase = tokens.slice(at, at + size).join(" ");
      if (seen.has(phrase)) continue;
      seen.add(phrase);
      const codes = new Set(courseWords.get(phrase));
      for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + size / codes.size);
    }
  }
  // English words are in documents of every language, so that another language needs no more of them.
  const best = LATIN.filter((code) => code !== "en")
    .map((code) => ({ code, count: counts.get(code) ?? 0 }))
    .reduce((first, one) => (one.count > first.count ? one : first));
  return best.count > (counts.get("en") ?? 0) ? best.code : null;
}

const tokensOf = (text: string): readonly string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** The beginning of a text without what is the same in every language: code, addresses and tags. In lower case. */
function sampleOf(text: string): string {
  const start = text.slice(0, SAMPLE_LENGTH);
  return (/`{3}|~{3}/u.test(start) ? withoutFences(start) : start)
    .replace(/`[^`\n]*`/gu, " ")
    .replace(/<[^<>]*>/gu, " ")
    .replace(/\]\([^()\s]*\)/gu, "] ")
    .replace(/(?:https?:\/\/|www\.)[^\s()<>"']*/giu, " ")
    .normalize("NFC")
    .toLowerCase();
}

function withoutFences(text: string): string {
  let fence = "";
  const lines = text.split("\n").filter((line) => {
    const [, mark = ""] = /^[\s>]*(`{3,}|~{3,})/u.exec(line) ?? [];
    if (fence === "") fence = mark;
    else if (mark.startsWith(fence)) fence = "";
    else return false;
    return mark === "";
  });
  return lines.join("\n");
}

/** How often a language's signs are in a text, and how many different ones. */
interface Signs {
  readonly kinds: Set<string>;
  count: number;
}

function signsIn(sample: string): ReadonlyMap<WordsCode, Signs> {
  byLetter ??= codesBy(LETTERS.map(([code, letters]) => [code, Array.from(letters)]));
  byWord ??= codesBy(WORDS_CODES.map((code) => [code, entriesOf(FREQUENT_WORDS[code])]));
  const found = new Map<WordsCode, Signs>();
  const add = (sign: string, codes: readonly WordsCode[]): void => {
    for (const code of codes) {
      const signs = found.get(code) ?? { kinds: new Set(), count: 0 };
      signs.kinds.add(sign);
      signs.count += 1;
      found.set(code, signs);
    }
  };
  const plain = withoutSigns(sample);
  for (const word of plain.match(isAscii(plain) ? /[a-z]+/gu : /[\p{L}\p{M}]+/gu) ?? []) {
    const codes = byWord.get(word);
    if (codes !== undefined) add(word, codes);
  }
  // The letters of ASCII are in every language of the Latin script.
  for (const letter of plain.match(/[^\0-~]/gu) ?? []) {
    const codes = byLetter.get(letter);
    if (codes !== undefined) add(letter, codes);
  }
  return found;
}

function isKnown({ kinds, count: times }: Signs): boolean {
  return kinds.size >= SIGN_KINDS || (kinds.size > 1 && times >= SIGN_TIMES);
}

/** Of some languages the one with most signs among those whose signs are enough; null for none. */
function most(
  codes: readonly WordsCode[],
  found: ReadonlyMap<WordsCode, Signs>,
  isEnough: (signs: Signs) => boolean,
): WordsCode | null {
  let best: { readonly code: WordsCode; readonly count: number } | null = null;
  for (const code of codes) {
    const signs = found.get(code);
    if (signs !== undefined && isEnough(signs) && signs.count > (best?.count ?? 0))
      best = { code, count: signs.count };
  }
  return best?.code ?? null;
}

function count(text: string, letters: RegExp): number {
  return text.match(letters)?.length ?? 0;
}
