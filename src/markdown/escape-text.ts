/**
 * Makes hostile plain text safe inside Markdown on GitHub: it shows as written, and does not notify anybody or create
 * links.
 */
import { cleanText } from "./clean-text.ts";

/**
 * An invisible character that is not part of any name, number or address. Inside one of these, it stops GitHub from
 * linking it.
 */
const WORD_JOINER = "\u2060";

/** After each of these characters, GitHub would start to read a mention, a reference or an address. */
const LINKED = /@(?=\S)|#(?=\d)|\bgh-(?=\d)|:(?=\/\/)|www(?=\.)/giu;
/** After this, it would start to read an emoji. */
const EMOJI = /:(?=[\w+-]+:)/gu;

/**
 * What GitHub may read as a commit: 7 or more hexadecimal digits. At least one must be a decimal digit, so that words
 * such as "effaced" do not match.
 */
const COMMIT = /\b(?=[a-f]*\d)[\da-f]{7,}\b/giu;

/**
 * Everything that Markdown may read as markup, with the context that decides. `_` between two spaces or two letters is
 * not markup, `<` before a number means "less than", and `&` is only special at the start of an entity.
 */
const MARKUP = new RegExp(
  [
    String.raw`[\\\x60*~[\]|$]`,
    String.raw`(?<![\p{L}\p{N}_])_+|(?<!_)_+(?![\p{L}\p{N}_])`,
    String.raw`<(?![\s\d=-])`,
    String.raw`&(?=#?\w+;)`,
    // At the start of a line: headings, quotes, lists, rules, and the line below a heading or a table's head.
    String.raw`^[#>+=-]|^:(?=-)|(?<=^\d{1,9})[.)](?= |$)`,
    // At the end of a heading: without this, "C #" would lose its sign.
    String.raw`(?<= )#(?=#*$)`,
  ].join("|"),
  "gu",
);

/**
 * Plain text as Markdown that shows exactly that text (after `cleanText`): without markup, HTML, links, mentions,
 * references, emoji or formulas. It is safe in paragraphs, headings, lists, table cells and link texts. Ordinary titles
 * are not changed.
 *
 * GitHub adds links and mentions after it has rendered the Markdown, so a backslash cannot prevent them. Instead, an
 * invisible word joiner splits the name. A dollar sign goes into a `<span>`, as GitHub's documentation of formulas
 * recommends (docs.github.com, "Writing mathematical expressions").
 */
export const escapeText = (text: string): string => withoutMarkup(withoutEmoji(unlinked(text)));

/** The same for text that was Markdown for GitHub: the emoji that it names, such as `:tada:`, still show. */
export const escapeWords = (text: string): string => withoutMarkup(unlinked(text));

/** The same as `escapeText` for a line of HTML inside Markdown, such as a `<summary>`: backslashes would be visible there. */
export const escapeHtml = (text: string): string =>
  withoutEmoji(unlinked(text)).replaceAll(/[&<>"'$]/gu, (sign) => HTML[sign] ?? sign);

const withoutMarkup = (text: string): string =>
  text.replace(MARKUP, (signs) => (signs === "$" ? DOLLAR : signs.replaceAll(/[^]/gu, String.raw`\$&`)));

const withoutEmoji = (text: string): string => text.replace(EMOJI, (sign) => sign + WORD_JOINER);

const DOLLAR = "<span>$</span>";
const HTML: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  $: DOLLAR,
};

const unlinked = (text: string): string =>
  cleanText(text)
    .replace(COMMIT, (digits) => digits.replace(/.{6}(?=.)/gu, (few) => few + WORD_JOINER))
    .replace(LINKED, (sign) => sign + WORD_JOINER);
