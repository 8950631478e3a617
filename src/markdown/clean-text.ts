/** What a person sees of hostile text, on one line. */

/** Letters that U+200C and U+200D join or part; anywhere else, outside emoji, those two only hide. */
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

/** What nobody sees, or what changes how the rest is seen. Direction marks and zero width are "default ignorable". */
const UNSEEN = /[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\uFFF9-\uFFFB]/gu;

/**
 * The text as a person sees it, on one line: white space collapsed to single blanks, and without controls,
 * direction marks, zero-width characters and halves of characters. Joined emoji and joining scripts stay whole.
 */
export function cleanText(text: string): string {
  const line = text.replace(/(?:(?!\uFEFF)[\s\u0085])+/gu, " ");
  const seen = line.replace(UNSEEN, (character, offset: number) => {
    SEEN_JOINER.lastIndex = offset;
    return SEEN_JOINER.test(line) ? character : "";
  });
  const once = seen.replace(/ +/gu, " ").trim();
  // Taking one out may bring two others together that now hide as well.
  return once === text ? once : cleanText(once);
}
