/** The text of a part's box. */
import type { Language } from "./language.ts";
import { LANGUAGES } from "./languages.ts";
import { escapeText } from "../markdown/escape-text.ts";
import { plainTitle } from "../markdown/plain-title.ts";
import type { Part } from "../model/item.ts";

const TITLE_LIMIT = 300;

/** The part's title as Markdown, cut between graphemes. It identifies the box in the issue. */
const partTitle = (title: string): string => escapeText(plainTitle(title, TITLE_LIMIT));

/** The text after the box of a part. */
export function partBox({ title, optional }: Part, language: Language): string {
  return `${partTitle(title)}${optional ? ` (${language.optional})` : ""}`;
}

/** Every text that the box of a part may have, because it may have been written in another language, or as required. */
export function partBoxes({ title }: Part): ReadonlySet<string> {
  const optional = Object.values(LANGUAGES).map((language) => partBox({ title, optional: true }, language));
  return new Set([partTitle(title), ...optional]);
}
