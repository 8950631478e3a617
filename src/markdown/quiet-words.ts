/**
 * Writes words from other people as lines of safe Markdown: text is escaped, links lead to safe addresses, and code,
 * struck, raised and lowered words stay what they are.
 */
import { hasLetterOrDigit } from "../text/letters.ts";
import { cleanText } from "./clean-text.ts";
import { codeSpan } from "./code.ts";
import { escapeWords } from "./escape-text.ts";
import { plainTitle } from "./plain-title.ts";
import { quietUrl } from "./safe-url.ts";
import { textOf, type Word } from "./word-tree.ts";

/** Markdown, or the web address of a path as the roadmap writes it. A path in an issue would lead to a page below the issues. */
export type QuietSegment = string | { readonly fileAt: string };

export interface QuietLine {
  readonly segments: readonly QuietSegment[];
  /** The safe addresses of its links. */
  readonly urls: readonly string[];
  /** Whether it has links, and no letter or digit outside of them. */
  readonly isLinks: boolean;
}

/** The words as lines. Lines without words are left out. */
export function writeWords(words: readonly Word[]): readonly QuietLine[] {
  const lines: Word[][] = [[]];
  for (const word of words) {
    if (word.kind === "end") lines.push([]);
    else lines.at(-1)?.push(word);
  }
  return lines.map((line) => new Line().write(line).finish()).filter(({ segments }) => segments.length > 0);
}

const URL_LIMIT = 2_000;

/** The address that a link in an issue leads to; null if it is not safe or too long. */
export function linkUrl(target: string): string | null {
  const url = quietUrl(target);
  return url === null || url.length > URL_LIMIT ? null : url;
}

const isAbsolute = (url: string): boolean => /^https?:/iu.test(url);

/** How a safe address is written. */
export const addressIn = (url: string): QuietSegment => (isAbsolute(url) ? url : { fileAt: url });

/** These stand for what is written as it is, while the text around it is escaped. */
const [OPEN, CLOSE, CODE] = ["\uE000", "\uE001", "\uE002"];
const PLACES = /[\uE000-\uE002]/gu;
const ADDRESS_LIMIT = 80;

const TAGS = { raised: "sup", lowered: "sub", struck: "del" } as const;

class Line {
  #text = "";
  /** The text outside of links. */
  #outside = "";
  /** What is written in the place of each sign in the text. */
  readonly #places: QuietSegment[][] = [];
  readonly #urls: string[] = [];

  write(words: readonly Word[], isLink = false): this {
    for (const word of words) {
      if (word.kind === "text") this.#add(word.text.replaceAll(PLACES, ""), isLink);
      else if (word.kind === "code") this.#code(word.text, isLink);
      else if (word.kind === "pair") this.#pair(word, isLink);
    }
    return this;
  }

  finish(): QuietLine {
    // White space at the edge of a link or of raised words belongs outside.
    const text = cleanText(this.#text)
      .replaceAll(/(\uE000+) /gu, " $1")
      .replaceAll(/ (\uE001+)/gu, "$1 ");
    // After this sign, a link would be a picture.
    const written = escapeWords(text).replaceAll(/!(?=\uE000)/gu, String.raw`\!`);
    const segments = written
      .split(PLACES)
      .flatMap((part, index) => [...(this.#places[index - 1] ?? []), part])
      .filter((segment) => segment !== "");
    return {
      segments,
      urls: this.#urls,
      isLinks: this.#urls.length > 0 && !hasLetterOrDigit(this.#outside),
    };
  }

  #add(text: string, isLink: boolean): void {
    this.#text += text;
    if (!isLink) this.#outside += text;
  }

  #code(text: string, isLink: boolean): void {
    const code = codeSpan(text);
    if (code === "") return;
    // Two pieces of code without space would be one.
    if (this.#text.endsWith(CODE)) this.#add(" ", isLink);
    this.#put(CODE, [code]);
    if (!isLink) this.#outside += text;
  }

  #pair({ pair, url, words }: Extract<Word, { readonly kind: "pair" }>, isLink: boolean): void {
    if (pair === "code") return this.#code(textOf(words), isLink);
    if (pair === "link") return this.#link(url ?? "", words);
    if (cleanText(textOf(words)) === "") return;
    this.#put(OPEN, [`<${TAGS[pair]}>`]);
    this.write(words, isLink);
    this.#put(CLOSE, [`</${TAGS[pair]}>`]);
  }

  #link(target: string, words: readonly Word[]): void {
    const url = linkUrl(target);
    const shown = cleanText(textOf(words));
    if (url === null) {
      this.write(words);
      return;
    }
    this.#urls.push(url);
    if (shown === url && isAbsolute(url) && !url.includes("&")) return this.#put(CODE, [`<${url}>`]);
    this.#put(OPEN, ["["]);
    const isAddress = shown === "" || address(shown) === address(target);
    if (isAddress) this.#add(named(words) || address(target), true);
    else this.write(words, true);
    this.#put(CLOSE, ["](", addressIn(url), ")"]);
  }

  #put(sign: string, segments: readonly QuietSegment[]): void {
    this.#text += sign;
    this.#places.push([...segments]);
  }
}

/** What the pictures in a link are called. */
const named = (words: readonly Word[]): string =>
  cleanText(words.map((word) => (word.kind === "picture" ? word.text : "")).join(" "));

/** An address without what all addresses have. */
const address = (url: string): string =>
  plainTitle(
    url
      .trim()
      .replace(/^(?:https?:\/\/)?(?:www\.)?/iu, "")
      .replace(/\/$/u, ""),
    ADDRESS_LIMIT,
  );
