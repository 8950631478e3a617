/** Makes titles that fit an issue from the words of entries. */
import { hasLetter } from "../text/letters.ts";
import { withoutAddresses, wordsOfAddress } from "./addresses.ts";
import { isOpen } from "./brackets.ts";

/** The longest title that stays whole, in characters. */
export const TITLE_LENGTH = 80;

/**
 * A title of at most TITLE_LENGTH characters: the text itself, else `name` where the author set one apart (words in
 * bold, the text of a link), else what comes before a colon, a dash, an arrow, a bracket or the end of a sentence, else
 * as many parts between commas or as many words as fit. An address or a path becomes the words in its last part, and an address behind words is left out.
 */
export function shortTitle(text: string, name: string | null): string {
  const address = wordsOfAddress(text);
  if (address !== null && isShort(address)) return address;
  if (isShort(text)) return withoutAddresses(text);
  const set = name?.trim() ?? "";
  if (set !== "" && isShort(set)) return set;
  const before = nameBefore(startOf(text));
  if (before !== null) return withoutAddresses(before);
  const whole = address ?? withoutAddresses(text);
  if (isShort(whole)) return whole;
  return nameBefore(startOf(whole)) ?? `${cut(startOf(whole))}…`;
}

const startOf = (text: string): string => Array.from(text).slice(0, TITLE_LENGTH).join("");

function isShort(text: string): boolean {
  return (
    text.length <= TITLE_LENGTH ||
    (text.length <= 2 * TITLE_LENGTH && Array.from(text).length <= TITLE_LENGTH)
  );
}

const STOP = /[.!?](?=\s)|[。！？]|[:：;；](?=\s)|：|\s(?:[–—→|]|-{1,2}|->)(?=\s)|\s[([{]|[（【「]/gu;
const MINIMUM_LENGTH = 4;
/** A bracket explains a name however short that is: "npm (a package manager)". Before a colon it may be "Ex" or "Q2". */
const MINIMUM_BEFORE_BRACKET = 2;

const BRACKET = /[([{（【「]/u;

/** The words before the first stop that leaves a name. */
function nameBefore(start: string): string | null {
  for (const { index, 0: stop } of start.matchAll(STOP)) {
    const name = start.slice(0, index).trimEnd();
    if (isName(name, BRACKET.test(stop)) && !isOpen(name)) return name;
  }
  return null;
}

/** "Week 7" or "T1 - Урок 1" only numbers what comes behind it. */
function isName(text: string, isBeforeBracket: boolean): boolean {
  const words = text.match(/\p{L}{2,}/gu) ?? [];
  const wide = text.match(/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/gu)?.length ?? 0;
  const isNumber = words.length < 3 && /\p{N}[^\p{L}\p{N}]{0,3}$/u.test(text);
  const isLong = text.length + wide >= (isBeforeBracket ? MINIMUM_BEFORE_BRACKET : MINIMUM_LENGTH);
  return (words.length > 0 || (isBeforeBracket && hasLetter(text))) && isLong && !isNumber;
}

/** As many parts between commas as fit, else as many words. */
function cut(start: string): string {
  const room = withoutLast(start);
  const comma = Math.max(...[",", "，", "、", ";", "；"].map((sign) => room.lastIndexOf(sign)));
  if (comma > TITLE_LENGTH / 2) return room.slice(0, comma);
  const space = room.lastIndexOf(" ");
  return space > TITLE_LENGTH / 2 ? room.slice(0, space) : room;
}

/** Made when a title is first cut: it takes long, and most roadmaps have no title of that length. */
let segmenter: Intl.Segmenter | null = null;

/** Without the last character as a person counts them, of which only a part may have been left. */
function withoutLast(text: string): string {
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  const segments = [...segmenter.segment(text)];
  return text.slice(0, segments.at(-1)?.index ?? 0);
}
