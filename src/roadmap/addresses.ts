/** Addresses and paths in titles: the words that they become, and titles without them. */
import { firstLetter, hasLetter, hasLetterOrDigit, hasTwoLetters } from "../text/letters.ts";

const ADDRESS = /^(?:[A-Za-z][A-Za-z+.-]{0,10}:\/\/|[Ww]{3}\.)\S+$/u;
const FOLDER = /^(?:\.{0,2}\/)?(?:[\p{L}\p{N}_.-]{1,60}\/){1,8}$/u;
const ROOTED = /^\.{0,2}\/[^\s/]\S{0,200}$/u;
const FILE = /^[^\s/]{1,100}\.(?:md|mdx|ipynb|pdf|txt|rst|html?)$/iu;

/** Most texts have none of the signs of a path, which is soon seen. */
const isPath = (text: string): boolean =>
  (text.endsWith("/") && FOLDER.test(text)) || ROOTED.test(text) || (text.includes(".") && FILE.test(text));

/** `01_basics/loops/` gives "loops", an address the last part of its path or its site; null for other texts. */
export function wordsOfAddress(text: string): string | null {
  const isAddress = ADDRESS.test(text);
  if (!isAddress && !isPath(text)) return null;
  const bare = text.replace(/^[a-z+.-]{1,11}:\/\//iu, "").replace(/[?#].*$/u, "");
  const parts = bare.split("/").filter((part) => part !== "");
  const last = isAddress && parts.length === 1 ? undefined : parts.at(-1);
  const words = (last ?? "")
    .replace(/\.(?:md|mdx|ipynb|pdf|txt|rst|html?)$/iu, "")
    .replace(/[_-]+/gu, " ")
    .trim();
  if (hasTwoLetters(words)) return words;
  return isAddress ? (parts[0] ?? text).replace(/^www\./iu, "") : null;
}

const ADDRESS_IN_TEXT = /(?:https?:\/\/|www\.)[\w.~:/?#@!$&'*+,;=%-]*/giu;
/** What is only there to part an address from the words before it, or to go around it. */
const BEFORE_ADDRESS = " \t:：–—-|+,;(（[<→";
const BEHIND_ADDRESS = /^[ )）\]>.,;+|/]*$/u;
/** Words that lead up to an address: without it, "Notes at" has no end. */
const LEADING_UP =
  /(?:^|\s)(?:at|on|in|from|via|see|to|by|with|an?|the|auf|bei|unter|von|siehe|en|de|del|sur|chez|em|no|na|su|da|на|в|по|из|с|у|z|w|op|van|på|di|ở|tại)$/iu;
/** Words that only say that an address is behind them. */
const IS_ADDRESS =
  /^[^\p{L}]*(?:url|link|links|site|website|enlace|lien|ссылка|посилання|链接|連結|リンク|링크)$/iu;

/**
 * The text without the addresses at its end, and with the name of the site instead of one between words. An address
 * that nothing names stays.
 */
export function withoutAddresses(text: string): string {
  if (!text.includes("://") && !/www\./iu.test(text)) return text;
  const found = [...text.matchAll(ADDRESS_IN_TEXT)].filter(([address]) => siteOf(address).includes("."));
  const last = found.at(-1);
  if (last === undefined) return text;
  const isLast = BEHIND_ADDRESS.test(text.slice(last.index + last[0].length));
  // From where on there is nothing but addresses.
  const from = isLast ? firstOfRow(text, found) : found.length;
  let title = "";
  let end = 0;
  for (const { index, 0: address } of found.slice(0, from)) {
    title += `${text.slice(end, index)}${siteOf(address)}`;
    end = index + address.length;
  }
  if (!isLast) return title + text.slice(end);
  const first = found[from];
  title = withoutEnd(title + text.slice(end, first?.index));
  if (!hasLetter(title) || IS_ADDRESS.test(title.slice(firstLetter(title)))) return text;
  return LEADING_UP.test(title) ? `${title} ${siteOf(first?.[0] ?? "")}` : title;
}

/** The index of the address from which on only signs are between them. */
function firstOfRow(text: string, found: readonly RegExpExecArray[]): number {
  let first = found.length - 1;
  for (; first > 0; first -= 1) {
    const before = found[first - 1];
    const end = (before?.index ?? 0) + (before?.[0].length ?? 0);
    if (hasLetterOrDigit(text.slice(end, found[first]?.index))) break;
  }
  return first;
}

function withoutEnd(title: string): string {
  let end = title.length;
  while (end > 0 && BEFORE_ADDRESS.includes(title.charAt(end - 1))) end -= 1;
  return title.slice(0, end);
}

/** "example.org" for "https://www.example.org/loops?from=here". */
const siteOf = (address: string): string =>
  address
    .replace(/^https?:\/\//iu, "")
    .replace(/^www\./iu, "")
    .replace(/[/?#].*$/u, "");
