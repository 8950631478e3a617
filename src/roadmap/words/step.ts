/** Tells whether a title numbers a step of a course, and of which size: a stage, a week or a day. */
import { fold, isEntry, mentions, type Lexicon } from "./lexicon.ts";
import type { Lexicons } from "./lexicons.ts";
import { firstLetterOrDigit, hasLetter, hasLetterOrDigit, lettersAtStart } from "../../text/letters.ts";

/** From the largest to the smallest: a stage holds weeks, a week days. */
export type StepSize = "stage" | "week" | "day";

export interface Step {
  readonly size: StepSize;
  /** The number, or null where it is a range's or a word's that has none. */
  readonly number: number | null;
}

const SIZES = [
  ["stage", "stages"],
  ["week", "weeks"],
  ["day", "days"],
] as const;

const CJK =
  /^第\s?([\d一二三四五六七八九十百零〇]+)\s?(?:大|个|個)?(阶段|階段|部分|步|月|学期|季度|级|級|篇|期|部|周|週|章|模块|模組|单元|單元|天|日|课|課|節|节|讲|講|回|점|장|강)|^(阶段|階段|步骤|ステップ|フェーズ|部分|级别|단계|阶層|模块|模組|Module|单元|Day|Week)\s?([\d一二三四五六七八九十]+)|^(\d+)\s?(단계|주차|週目|日目|ヶ月目|か月目|개월차|일차|장|강|週間目)/u;
const CJK_SIZES: Readonly<Record<string, StepSize>> = {
  阶段: "stage",
  階段: "stage",
  部分: "stage",
  步: "stage",
  月: "stage",
  学期: "stage",
  季度: "stage",
  级: "stage",
  級: "stage",
  篇: "stage",
  期: "stage",
  部: "stage",
  步骤: "stage",
  ステップ: "stage",
  フェーズ: "stage",
  级别: "stage",
  단계: "stage",
  阶層: "stage",
  ヶ月目: "stage",
  か月目: "stage",
  개월차: "stage",
  周: "week",
  週: "week",
  章: "week",
  模块: "week",
  模組: "week",
  Module: "week",
  单元: "week",
  單元: "week",
  주차: "week",
  週目: "week",
  週間目: "week",
  Week: "week",
  장: "week",
  天: "day",
  日: "day",
  课: "day",
  課: "day",
  節: "day",
  节: "day",
  讲: "day",
  講: "day",
  回: "day",
  점: "day",
  강: "day",
  日目: "day",
  일차: "day",
  Day: "day",
};
/** Text in which only a joined step such as "Week3" could be one of those. */
const ASCII = /^[ -~]*$/u;
const JOINED = /(?:Module|Day|Week)\d/u;
/** What any of those has: their own letters, signs that mean such letters or digits, or one of the Latin words. */
const WIDE =
  /[²³¹]|[^\0-\u10FF\u2000-\u206F\u20A0-\u20FF\u2190-\u245F\u2500-\u2E7F\u{1F000}-\u{1FAFF}]|Module|Day|Week/u;
/** A number at the start, in digits or Roman ones. */
const COUNTED = /^[\dIVX]/u;
/** How numbers of a row end: "2nd week", "1ª etapa", "3. Woche", "1-й этап". No letter or digit follows such letters. */
const ORDINAL =
  /^(?<number>\d{1,3}|[IVX]{1,5})(?:\s*[.)ªº°]|-?(?<letters>st|nd|rd|th|er|re|ère|ème|eme|e|è|[aoйяе])(?![A-Za-z0-9]))/u;
const BARE = /^(?:\d{1,3}|[IVX]{1,5})\s+(?=\S)/u;
const NUMERAL = /^(?:\d{1,3}(?:st|nd|rd|th|a|o|e|er|re|eme)?|[ivx]{1,5}|[a-h])$/u;
const ABBREVIATED = /^[wdmp](\d{1,3})\b/iu;

/** The step that a title numbers: "Phase 1: …", "2ª Etapa", "第三阶段", "Week One". Null where it numbers none. */
export function stepOf(title: string, lexicons: Lexicons): Step | null {
  const isAscii = ASCII.test(title);
  const isWide = isAscii ? JOINED.test(title) : WIDE.test(title);
  const cjk = isWide
    ? CJK.exec(
        title
          .trim()
          .normalize("NFKC")
          .replace(/^[^\p{L}\p{N}]+/u, ""),
      )
    : null;
  if (cjk !== null) {
    const word = cjk[2] ?? cjk[3] ?? cjk[6] ?? "";
    return { size: CJK_SIZES[word] ?? "stage", number: numberOf(cjk[1] ?? cjk[4] ?? cjk[5] ?? "") };
  }
  const lead = Math.max(0, firstLetterOrDigit(title));
  const named = title.slice(lead);
  // Most titles begin with no number, which is soon seen.
  const counted = COUNTED.test(named);
  const ordinal = counted ? ordinalOf(named) : null;
  const start = title.slice(0, 80);
  const plain =
    ordinal === null
      ? start
      : `${title.slice(0, lead)}${ordinal.number} ${start.slice(lead + ordinal.length)}`;
  const [first = "", second = "", third = ""] = fold(isAscii ? plain : plain.replace(/[ªº]/gu, "")).split(
    " ",
    3,
  );
  const sizeOf = (word: string): StepSize | null => sizeBy((words) => isEntry(word, words), lexicons);
  const short = ABBREVIATED.exec(first);
  if (short !== null && second !== "" && /^[^:]{1,6}[:\-–—]/u.test(title)) {
    const size = first.startsWith("w") ? "week" : first.startsWith("d") ? "day" : "stage";
    return { size, number: Number(short[1]) };
  }
  if (isNumber(second, lexicons)) {
    const size = sizeOf(first) ?? (isEntry(first, lexicons.spans) ? sizeOfSpan(first) : null);
    if (size !== null) return { size, number: numberOf(second) };
  }
  // "Learning Phase 1", "Giai đoạn 1".
  const beforeThird = isDigits(third)
    ? (sizeOf(second) ?? sizeBy((words) => mentions(`${first} ${second}`, words), lexicons))
    : null;
  if (beforeThird !== null) return { size: beforeThird, number: numberOf(third) };
  const isOrdinal = ordinal !== null || (counted && countsOneWord(named)) || isEntry(first, lexicons.numbers);
  const size = isOrdinal ? sizeOf(second) : null;
  return size === null ? null : { size, number: numberOf(first) };
}

/** The number of a row with which a text begins, and the length of all that says so. */
function ordinalOf(text: string): { readonly number: string; readonly length: number } | null {
  const found = ORDINAL.exec(text);
  if (found === null) return null;
  const { number = "", letters } = found.groups ?? {};
  const [{ length }] = found;
  const goesOn = letters !== undefined && hasLetterOrDigit(characterAt(text, length));
  return goesOn ? null : { number, length };
}

/** "1 semestre: …" numbers too where the title goes on with no further word: "7 step plan" has seven. */
function countsOneWord(text: string): boolean {
  const behind = text.slice(BARE.exec(text)?.[0].length ?? text.length);
  const end = lettersAtStart(behind);
  return end > 0 && !hasLetter(characterAt(behind.slice(end).trimStart(), 0));
}

/** The whole character at an offset; the empty text at the end. */
const characterAt = (text: string, at: number): string => Array.from(text.slice(at, at + 2))[0] ?? "";

function sizeBy(test: (words: Lexicon) => boolean, lexicons: Lexicons): StepSize | null {
  return SIZES.find(([, key]) => test(lexicons[key]))?.[0] ?? null;
}

function sizeOfSpan(word: string): StepSize {
  if (/^(?:day|dia|tag|jour|giorn|дн|gun)/u.test(word)) return "day";
  return /^(?:week|seman|woch|semain|settim|haft|tyg|mod)/u.test(word) ? "week" : "stage";
}

const isDigits = (token: string): boolean => /^\d{1,3}$/u.test(token);

function isNumber(token: string, { numbers }: Lexicons): boolean {
  return NUMERAL.test(token) || (token !== "" && isEntry(token, numbers));
}

const CJK_DIGITS = "零一二三四五六七八九";
const ROMAN: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  v: 5,
  vi: 6,
  vii: 7,
  viii: 8,
  ix: 9,
  x: 10,
  xi: 11,
  xii: 12,
};

/** The number that a token writes, or null. */
function numberOf(token: string): number | null {
  const digits = /^\d{1,4}/u.exec(token)?.[0];
  if (digits !== undefined) return Number(digits);
  const roman = ROMAN[token.toLowerCase()];
  if (roman !== undefined) return roman;
  const cjk = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/u.exec(token);
  if (cjk === null || token === "") return null;
  const [, tens, ten, ones] = cjk;
  if (ten === undefined) return CJK_DIGITS.indexOf(token);
  return (
    (tens === undefined ? 1 : CJK_DIGITS.indexOf(tens)) * 10 +
    (ones === undefined ? 0 : CJK_DIGITS.indexOf(ones))
  );
}

const PREFIX =
  /^\s*(?:(\d{1,3})(?:\.(\d{1,2}))?\s*[.):、．]|(\d{1,3})\s+[-–—|]\s|(\d)\uFE0F?\u20E3|[（(]?([一二三四五六七八九十]{1,3})[)）]?\s*[、.．:：]|([IVX]{1,5}|[A-H])[.)]\s)\s*\S/u;

/** The number before a title, as in "1. Git", "2) SQL", "3 - CSS" or "四、网络"; null where there is none. "1.2. Lists" gives 2, and "1.2 Lists" gives 1. */
export function prefixNumber(text: string): number | null {
  const match = PREFIX.exec(text);
  if (match === null) return null;
  const token = match[2] ?? match[1] ?? match[3] ?? match[4] ?? match[5] ?? match[6] ?? "";
  return numberOf(token) ?? (/^[A-H]$/u.test(token) ? token.charCodeAt(0) - 64 : null);
}
