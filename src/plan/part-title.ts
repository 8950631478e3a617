/** What the box of a part says. */
import { escapeText } from "../markdown/escape-text.ts";
import { plainTitle } from "../markdown/plain-title.ts";

const LONGEST = 300;

/** The part's title as Markdown, cut between graphemes: the box in the issue is known again by it. */
export const partTitle = (title: string): string => escapeText(plainTitle(title, LONGEST));
