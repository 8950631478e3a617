/** Hostile text as a person sees it, on one line. */

/**
 * The scripts in which U+200C and U+200D join or separate letters. Anywhere else, except in emoji, the two are only
 * invisible.
 */
const JOINING_LETTER = `[${[
  "Arab",
  "Syrc",
  "Deva",
  "Beng",
  "Guru",
  "Gujr",
  "Orya",
  "Taml",
  "Telu",
  "Knda",
  "Mlym",
  "Sinh",
  "Mong",
]
  .map((script) => `\\p{scx=${script}}`)
  .join("")}]`;

const SEEN_JOINER = new RegExp(
  `(?<=[\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})` +
    `|(?<=${JOINING_LETTER})[\\u200C\\u200D](?=${JOINING_LETTER})` +
    `|(?<=\\S)\\uFE0F`,
  "uy",
);

/**
 * Invisible characters, and characters that change how others are shown. Unicode counts direction marks and zero-width
 * characters as "default ignorable".
 */
const UNSEEN = /[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\uFFF9-\uFFFB]/gu;

/**
 * The text as a person sees it, on one line. White space is collapsed to single spaces. Control characters, direction
 * marks, zero-width characters and unpaired surrogates are removed. Joined emoji and scripts that join letters stay
 * whole.
 */
export function cleanText(text: string): string {
  const line = text.replace(/(?:(?!\uFEFF)[\s\u0085])+/gu, " ");
  const seen = line.replace(UNSEEN, (character, offset: number) => {
    SEEN_JOINER.lastIndex = offset;
    return SEEN_JOINER.test(line) ? character : "";
  });
  const once = seen.replace(/ +/gu, " ").trim();
  // When a character is removed, two others come together, and they may now be invisible too. So repeat until nothing
  // changes.
  return once === text ? once : cleanText(once);
}
