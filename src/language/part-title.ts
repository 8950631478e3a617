/** The text of a part's box. */
import type { Language } from "./language.ts";
import { isCodeWords } from "./code-words.ts";
import { remember } from "../cache/remember.ts";
import { EARLIER } from "../markdown/carried-lines.ts";
import { OPTIONAL_WORDS } from "./optional-words.ts";
import { escapeText } from "../markdown/escape-text.ts";
import { plainTitle } from "../markdown/plain-title.ts";
import { boxWords } from "../markdown/boxes.ts";
import { quietSentence } from "../markdown/quiet-markdown.ts";
import type { ItemPart } from "../model/item.ts";

const TITLE_LIMIT = 300;
/** The characters of all remembered titles together. */
const CACHE_SIZE = 200_000;

/** The part's title as Markdown, cut between graphemes. Its words identify the box in the issue. */
const partTitle = (title: string): string => escapeText(plainTitle(title, TITLE_LIMIT));

/** The line above the list of ticks whose boxes are gone; null for the usual one. */
export const earlierLine = ({ issue }: Language): string | null =>
  issue.earlier === EARLIER ? null : issue.earlier;

/**
 * The texts after the boxes of an item's parts. They begin with a capital letter, unless the first word is code, a unit or a
 * command. In a list with two such parts, the others most likely are names of the same kind.
 */
export function partBoxTexts(parts: readonly ItemPart[], language: Language): readonly string[] {
  const isCodeList = parts.filter(({ title }) => isCodeWords(title)).length > 1;
  return parts.map(({ title, markdown, optional }) => {
    const words = markdown === undefined ? partTitle(title) : quietSentence(markdown);
    const shown = isCodeList || isCodeWords(title) ? words : capital(words);
    return `${shown}${optional ? ` (${language.optional})` : ""}`;
  });
}

/** Letters, and then the end, a space or a comma; `post_save` and `urls.py` are names of code. */
const WORD = /^\p{Ll}[\p{Ll}\p{M}'’-]*(?=$|[\s,;:/])/u;

const capital = (title: string): string =>
  title.replace(WORD, (word) => word.charAt(0).toUpperCase() + word.slice(1));

/** Every text that the box of a part may have had: in another language, as required, or before its markup was kept. */
export function formerBoxes(part: ItemPart): ReadonlySet<string> {
  const title = partTitle(part.title);
  const texts = [
    title,
    capital(title),
    ...(part.markdown === undefined ? [] : [capital(quietSentence(part.markdown))]),
  ];
  const optional = Object.values(OPTIONAL_WORDS).flatMap((word) => texts.map((text) => `${text} (${word})`));
  return new Set([...texts, ...optional]);
}

/** What the box of a part may say, because it may have been written in another language, or as required. */
export const partBoxes = ({ title }: Pick<ItemPart, "title">): ReadonlySet<string> => boxesOf(title);

const boxesOf = remember((title: string): ReadonlySet<string> => {
  const words = boxWords(partTitle(title));
  return new Set([words, ...Object.values(OPTIONAL_WORDS).map((word) => `${words} (${boxWords(word)})`)]);
}, CACHE_SIZE);
