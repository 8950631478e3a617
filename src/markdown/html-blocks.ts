/** Reads HTML in a Markdown text as blocks: its paragraphs, its lists, the rows of its tables, and code. */
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
  "p", "div", "center", "blockquote", "details", "section", "article", "figure", "figcaption", "hr", "dl", "dd",
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

interface Level {
  /** Null for a list: its blocks are in items. */
  readonly blocks: Block[] | null;
  readonly items: Block[][];
}

export function htmlBlocks(html: string): readonly Block[] {
  const reader = new Reader();
  for (const event of htmlEvents(html, 1)) reader.read(event);
  return reader.finish();
}

class Reader {
  readonly #root: Block[] = [];
  readonly #levels: Level[] = [{ blocks: this.#root, items: [] }];
  #tokens: Token[] = [];
  #isHeading = false;
  /** The element whose content is not read, and the code that was read of it; null outside of such. */
  #apart: { readonly name: string; code: string } | null = null;

  read(event: HtmlEvent): void {
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
      else this.#closeList();
    } else if (ITEMS.has(name)) {
      this.#end();
      this.#closeItem();
      if (isOpen) this.#openItem();
    } else if (HEADINGS.has(name) || OTHERS.has(name)) {
      this.#end();
      this.#isHeading = isOpen && HEADINGS.has(name);
    } else if (CELLS.has(name)) {
      if (isOpen && this.#tokens.some((token) => token.kind === "text" && token.text.trim() !== ""))
        this.#tokens.push({ kind: "text", text: " – " });
    } else for (const token of tokensOfHtml(event)) this.#tokens.push(token);
  }

  finish(): readonly Block[] {
    if (this.#apart?.name === "pre") this.#addCode(this.#apart.code);
    this.#end();
    return this.#root;
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
    if (level?.blocks === null) level.items.push([block]);
    else level?.blocks.push(block);
  }

  #openList(start: number | null): void {
    const items: Block[][] = [];
    this.#add({ kind: "list", start, items });
    this.#levels.push({ blocks: null, items });
  }

  #closeList(): void {
    this.#closeItem();
    if (this.#levels.at(-1)?.blocks === null) this.#levels.pop();
  }

  #openItem(): void {
    if (this.#levels.at(-1)?.blocks !== null) this.#openList(null);
    const blocks: Block[] = [];
    this.#levels.at(-1)?.items.push(blocks);
    this.#levels.push({ blocks, items: [] });
  }

  #closeItem(): void {
    if (this.#levels.length > 1 && this.#levels.at(-1)?.blocks !== null) this.#levels.pop();
  }
}
