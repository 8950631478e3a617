/** Reads HTML in a Markdown text as blocks: its paragraphs, its quotes, its lists, the rows of its tables, and code. */
import { htmlEvents, type HtmlEvent } from "../text/html-events.ts";
import { codeBlock } from "./code.ts";
import type { Block } from "./quiet-blocks.ts";
import { writeWords } from "./quiet-words.ts";
import { tokensOfHtml, treeOf, type Token } from "./word-tree.ts";

const LISTS: ReadonlySet<string> = new Set(["ul", "ol", "table"]);
const ITEMS: ReadonlySet<string> = new Set(["li", "tr"]);
const CELLS: ReadonlySet<string> = new Set(["td", "th"]);
const HEADINGS: ReadonlySet<string> = new Set([
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "summary",
  "dt",
  "caption",
]);
const OTHERS: ReadonlySet<string> = new Set([
  "p", "div", "center", "details", "section", "article", "figure", "figcaption", "hr", "dl", "dd",
]); // prettier-ignore
/** Browsers or GitHub show nothing of these. */
const UNSEEN: ReadonlySet<string> = new Set([
  "script",
  "style",
  "template",
  "svg",
  "title",
  "textarea",
  "iframe",
]);

type Level =
  | { readonly kind: "text" | "item" | "quote"; readonly blocks: Block[] }
  | { readonly kind: "list"; readonly items: Block[][] };

/** Collects the blocks of a text whose HTML may have Markdown between its tags. */
export class BlockReader {
  readonly #root: Block[] = [];
  readonly #levels: Level[] = [{ kind: "text", blocks: this.#root }];
  #tokens: Token[] = [];
  #isHeading = false;
  /** The element whose content is not read, and the code that was read of it; null outside of such. */
  #apart: { readonly name: string; code: string } | null = null;

  /** Reads a piece of HTML. A quote that it leaves open stays open for the Markdown behind it; nothing else does. */
  read(html: string): void {
    for (const event of htmlEvents(html, 1)) this.#read(event);
    if (this.#apart?.name === "pre") this.#addCode(this.#apart.code);
    this.#apart = null;
    this.#end();
    this.#levels.length =
      Math.max(
        this.#levels.findLastIndex(({ kind }) => kind === "quote"),
        0,
      ) + 1;
  }

  /** Adds blocks of Markdown. */
  add(blocks: readonly Block[]): void {
    for (const block of blocks) this.#add(block);
  }

  finish(): readonly Block[] {
    return this.#root;
  }

  #read(event: HtmlEvent): void {
    if (this.#apart !== null) return this.#readApart(event, this.#apart);
    if (event.kind === "comment") return;
    if (event.kind === "text") {
      for (const token of tokensOfHtml(event)) this.#tokens.push(token);
      return;
    }
    const { name } = event;
    const isOpen = event.kind === "open";
    if (isOpen && (UNSEEN.has(name) || name === "pre")) {
      this.#end();
      this.#apart = { name, code: "" };
    } else if (LISTS.has(name)) {
      this.#end();
      if (isOpen) this.#openList(name === "ol" ? 1 : null);
      else this.#leave("list");
    } else if (ITEMS.has(name)) {
      this.#end();
      this.#leave("item");
      if (isOpen) this.#openItem();
    } else if (name === "blockquote") {
      this.#end();
      if (isOpen) this.#openQuote();
      else this.#leave("quote");
    } else if (HEADINGS.has(name) || OTHERS.has(name)) {
      this.#end();
      this.#isHeading = isOpen && HEADINGS.has(name);
    } else if (CELLS.has(name)) {
      if (isOpen && this.#tokens.some((token) => token.kind === "text" && token.text.trim() !== ""))
        this.#tokens.push({ kind: "text", text: " – " });
    } else for (const token of tokensOfHtml(event)) this.#tokens.push(token);
  }

  #readApart(event: HtmlEvent, apart: { readonly name: string; code: string }): void {
    if (event.kind === "text") apart.code += event.text;
    if (event.kind !== "close" || event.name !== apart.name) return;
    if (apart.name === "pre") this.#addCode(apart.code);
    this.#apart = null;
  }

  #addCode(code: string): void {
    const lines = codeBlock(code, "");
    if (lines.length > 0) this.#add({ kind: "code", lines });
  }

  /** Ends the words that were read last. */
  #end(): void {
    const lines = writeWords(treeOf(this.#tokens));
    if (lines.length > 0) this.#add({ kind: "words", lines, isHeading: this.#isHeading });
    this.#tokens = [];
    this.#isHeading = false;
  }

  #add(block: Block): void {
    const level = this.#levels.at(-1);
    if (level?.kind === "list") level.items.push([block]);
    else level?.blocks.push(block);
  }

  #openList(start: number | null): void {
    const items: Block[][] = [];
    this.#add({ kind: "list", start, items });
    this.#levels.push({ kind: "list", items });
  }

  #openItem(): void {
    if (this.#levels.at(-1)?.kind !== "list") this.#openList(null);
    const blocks: Block[] = [];
    const list = this.#levels.at(-1);
    if (list?.kind === "list") list.items.push(blocks);
    this.#levels.push({ kind: "item", blocks });
  }

  #openQuote(): void {
    const blocks: Block[] = [];
    this.#add({ kind: "quote", blocks });
    this.#levels.push({ kind: "quote", blocks });
  }

  /** Closes the innermost level of a kind and all inside it. The end of an item closes nothing around the innermost list. */
  #leave(kind: "item" | "list" | "quote"): void {
    const index = this.#levels.findLastIndex((level) => level.kind === kind);
    const list = this.#levels.findLastIndex((level) => level.kind === "list");
    if (index > 0 && (kind !== "item" || index > list)) this.#levels.length = index;
  }
}
