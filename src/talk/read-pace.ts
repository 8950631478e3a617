/** Reads what a learner writes after `/waymark pace` and `/waymark pause`, in any of the languages. */
import type { Language, WeeklyPace } from "../language/language.ts";
import { LANGUAGES } from "../language/languages.ts";

/** The words for one thing in all languages, as a part of a pattern. */
const anyOf = (thing: keyof Language["talk"]["units"]): string =>
  Object.values(LANGUAGES)
    .flatMap(({ talk }) => talk.units[thing])
    .join("|");

const AMOUNT = String.raw`(\d{1,3}(?:[.,]\d{1,2})?)\s*(?:(${anyOf("hours")})|(?:${anyOf("topics")}))?`;
/** `5/week` and `5 topics a week`; in Chinese and Hindi, the week comes first. */
const PACES = [
  new RegExp(String.raw`^${AMOUNT}\s*(?:\/|${anyOf("each")})\s*(?:${anyOf("weeks")})$`, "u"),
  new RegExp(String.raw`^(?:${anyOf("each")})\s*(?:${anyOf("weeks")})\s*${AMOUNT}$`, "u"),
];
const WEEKS = new RegExp(String.raw`^(\d{1,2})\s*(?:${anyOf("weeks")})$`, "u");

/** The digit 0 as Hindi writes it; the others follow it. */
const DEVANAGARI_ZERO = 0x0966;

/** In small letters, with usual digits. Signs of full width, as Chinese keyboards write them, become usual ones. */
const plain = (words: string): string =>
  words
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/\s+/gu, " ")
    .replaceAll(/[०-९]/gu, (digit) => String((digit.codePointAt(0) ?? 0) - DEVANAGARI_ZERO));

/** `5/week`, `5 topics a week`, `2.5 hours per week`. Accepts the same values as the config; null for anything else. */
export function readPace(words: string): WeeklyPace | null {
  const found = PACES.map((pattern) => pattern.exec(plain(words))).find((match) => match !== null);
  if (found === undefined) return null;
  const aWeek = Number((found[1] ?? "").replace(",", "."));
  const unit = found[2] === undefined ? "topics" : "hours";
  const possible =
    unit === "hours" ? aWeek >= 0.5 && aWeek <= 168 : Number.isInteger(aWeek) && aWeek >= 1 && aWeek <= 100;
  return possible ? { unit, aWeek } : null;
}

/** At most a year. A learner who stops for longer can turn Waymark off. */
const WEEK_LIMIT = 52;

/** `2 weeks`: a number from 1 to 52, or null. */
export function readWeeks(words: string): number | null {
  const weeks = Number(WEEKS.exec(plain(words))?.[1] ?? 0);
  return weeks >= 1 && weeks <= WEEK_LIMIT ? weeks : null;
}
