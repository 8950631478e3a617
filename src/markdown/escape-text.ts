/** Makes hostile plain text safe inside Markdown on GitHub: it shows as written, and pings and links nobody. */
import { cleanText } from "./clean-text.ts";

/** Invisible, and part of no name, number or address: put inside one, it keeps GitHub from linking it. */
const WORD_JOINER = "\u2060";

/** After each of these GitHub would go on to read a mention, a reference, an address or an emoji. */
const LINKED = new RegExp(
  [
    String.raw`@(?=\S)`,
    String.raw`#(?=\d)`,
    String.raw`\bgh-(?=\d)`,
    String.raw`:(?=\/\/)`,
    String.raw`www(?=\.)`,
    String.raw`:(?=[\w+-]+:)`,
  ].join("|"),
  "giu",
);

/** What may name a commit: 7 hexadecimal digits or more. Words such as "effaced" have no decimal one. */
const COMMIT = /\b(?=[a-f]*\d)[\da-f]{7,}\b/giu;

/**
 * What Markdown may read as markup, with as much around it as decides: a blank on both sides of `_` or a letter on both
 * sides of it mean nothing, `<` before a number is less-than, `&` is itself unless it begins an entity.
 */
const MARKUP = new RegExp(
  [
    String.raw`[\\\x60*~[\]|$]`,
    String.raw`(?<![\p{L}\p{N}_])_|_(?!_*[\p{L}\p{N}])|(?<=(?<![\p{L}\p{N}])_+)_`,
    String.raw`<(?![\s\d=-])`,
    String.raw`&(?=#?\w+;)`,
    // At the start of a line: headings, quotes, lists, rules and the line under a heading or a table's head.
    String.raw`^[#>+=-]|^:(?=-)|(?<=^\d{1,9})[.)](?= |$)`,
    // At the end of a heading: "C #" would lose its sign.
    String.raw`(?<= )#(?=#*$)`,
  ].join("|"),
  "gu",
);

/**
 * Plain text as Markdown that shows that text (as `cleanText` cleans it) and nothing else: no markup, HTML, link,
 * mention, reference, emoji or formula, in a paragraph, heading, list, table cell or link text. Ordinary titles stay as they are.
 *
 * GitHub links and pings in a pass after Markdown, where a backslash no longer helps: there an invisible word joiner
 * parts the name. A dollar sign goes into a `<span>`, as GitHub's documentation of formulas asks
 * (docs.github.com, "Writing mathematical expressions").
 */
export function escapeText(text: string): string {
  return cleanText(text)
    .replace(COMMIT, (digits) => digits.replace(/.{6}(?=.)/gu, (few) => few + WORD_JOINER))
    .replace(LINKED, (sign) => sign + WORD_JOINER)
    .replace(MARKUP, (sign) => (sign === "$" ? "<span>$</span>" : `\\${sign}`));
}
