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

const LETTER = new RegExp(JOINING_LETTER, "u");
const BEFORE_EMOJI = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F]/u;
const EMOJI = /\p{Extended_Pictographic}/u;

/**
 * Invisible characters, and characters that change how others are shown. Unicode counts direction marks and zero-width
 * characters as "default ignorable".
 */
const UNSEEN = /[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\uFFF9-\uFFFB]/u;
const SPACE = /[\s\u0085]/u;
/** Most texts are single words of ASCII between single spaces, which is much quicker to see than the rest. */
const UNTIDY = /[^ -~]|^ | $| {2}/u;
/** Most texts contain none of what is removed. */
const NOTHING_UNSEEN =
  /^[^\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\uFFF9-\uFFFB]*$/u;

/**
 * The text as a person sees it, on one line. White space is collapsed to single spaces. Control characters, direction
 * marks, zero-width characters and unpaired surrogates are removed. Joined emoji and scripts that join letters stay
 * whole. A second call changes nothing.
 */
export function cleanText(text: string): string {
  if (!UNTIDY.test(text)) return text;
  const line = text.replace(/(?:(?!\uFEFF)[\s\u0085])+/gu, " ");
  return NOTHING_UNSEEN.test(line) ? line.trim() : withoutUnseen(Array.from(line)).trim();
}

/** One pass. What is kept depends on what was kept before it, and on the next character. */
function withoutUnseen(characters: readonly string[]): string {
  const kept: string[] = [];
  let isLastKept = false;
  for (const [index, character] of characters.entries()) {
    const last = kept.at(-1) ?? " ";
    const isKept: boolean =
      character === " "
        ? last !== " "
        : !UNSEEN.test(character) ||
          joins(character, { last, isLastKept, next: characters[index + 1] ?? "" });
    if (isKept) kept.push(character);
    isLastKept = isKept;
  }
  return kept.join("");
}

/** Whether an invisible character changes how its neighbours look. A joiner must touch both of them. */
function joins(
  character: string,
  { last, isLastKept, next }: { readonly last: string; readonly isLastKept: boolean; readonly next: string },
): boolean {
  if (character === "\uFE0F") return !SPACE.test(last);
  if (!isLastKept || UNSEEN.test(next)) return false;
  if (character === "\u200D" && BEFORE_EMOJI.test(last) && EMOJI.test(next)) return true;
  return (character === "\u200D" || character === "\u200C") && LETTER.test(last) && LETTER.test(next);
}
