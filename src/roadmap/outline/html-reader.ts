/** Reads raw HTML into the outline: headings, details, lists, tables and paragraphs, also with Markdown between the tags. */
import type { PhrasingContent } from "mdast";
import { plainText } from "../plain-text.ts";
import { hrefOf, htmlEvents, type HtmlEvent } from "../../text/html-events.ts";
import { readWords, startsBold, type WordsContext } from "./read-words.ts";
import type { Growing, TreeBuilder } from "./tree-builder.ts";

/** A list, item, table, row, cell or details that was opened by a tag and not closed yet. */
type Opened =
  | { readonly tag: "list"; readonly ordered: boolean; readonly block: number }
  | { readonly tag: "li" | "cell" | "details"; readonly node: Growing }
  | { readonly tag: "table"; readonly block: number; head: readonly string[] }
  | { readonly tag: "row"; readonly node: Growing; heads: number };

const TAGS: Readonly<Record<string, Opened["tag"]>> = {
  ul: "list",
  ol: "list",
  li: "li",
  table: "table",
  tr: "row",
  td: "cell",
  th: "cell",
  details: "details",
};
const HEADING = /^h[1-6]$/u;
const PARAGRAPHS: ReadonlySet<string> = new Set(["summary", "p", "div", "blockquote"]);

export class HtmlReader {
  readonly #tree: TreeBuilder;
  readonly #context: WordsContext;
  readonly #opened: Opened[] = [];
  #words: PhrasingContent[] = [];
  #line = 1;
  /** Where the words and the event that is being read end in the text; undefined where that is unknown. */
  #wordsEnd: number | undefined;
  #event: { readonly start: number; readonly end: number } | undefined;
  /** The heading or summary whose words are being read. */
  #heading: string | null = null;
  #href: string | null = null;
  #bold = 0;
  #struck = 0;

  constructor(tree: TreeBuilder, context: WordsContext) {
    this.#tree = tree;
    this.#context = context;
  }

  /**
   * Reads a piece of HTML that begins on `line`, at `offset` in the text, or undefined if its lines are not those of the
   * text (in a list or quote). What it leaves open stays open for the Markdown behind it.
   */
  read(html: string, line: number, offset: number | undefined): void {
    for (const event of htmlEvents(html, line)) {
      this.#event =
        offset === undefined ? undefined : { start: offset + event.start, end: offset + event.end };
      switch (event.kind) {
        case "text":
          this.#text(event.text, event.line);
          break;
        case "comment":
          this.#words.push({ type: "html", value: event.text });
          break;
        case "open":
          this.#open(event);
          break;
        case "close":
          this.#close(event.name);
          break;
      }
    }
  }

  /** Gives the words read so far to the item, cell or heading that they belong to, or makes them a paragraph. */
  flush(): void {
    // What follows the bold words of a summary explains them.
    const bold = this.#heading === "summary" && startsBold(this.#words);
    const inline = bold ? this.#words.filter(({ type }) => type === "strong") : this.#words;
    this.#words = [];
    if (plainText(inline) === "") {
      // A comment before a title may pin its id.
      if (inline.length > 0) this.#words = inline.filter((node) => node.type === "html");
      return;
    }
    const words = readWords(inline, this.#context);
    const place = { line: this.#line, column: 1 };
    const end = this.#wordsEnd;
    const heading = this.#heading;
    this.#heading = null;
    if (words.title === "") return;
    if (heading !== null) return this.#enterHeading(heading, words, place.line);
    const { here } = this.#tree;
    const awaits =
      (here.kind === "item" || here.kind === "cell") && here.title === "" && here.children.length === 0;
    if (awaits)
      Object.assign(here, words, {
        task: here.task || words.task,
        mark: here.task ? here.mark : words.mark,
        titleEnd: end ?? -1,
        end: end ?? -1,
      });
    else this.#tree.add({ kind: "paragraph", words, place, titleEnd: end, end });
  }

  #enterHeading(name: string, words: ReturnType<typeof readWords>, line: number): void {
    const place = { line, column: 1 };
    // The event is its closing tag.
    const offsets = { titleEnd: this.#event?.end, end: this.#event?.end };
    if (name !== "summary") {
      this.#tree.enterHeading({
        kind: "heading",
        form: "heading",
        level: Number(name.slice(1)),
        words,
        place,
        ...offsets,
      });
      return;
    }
    this.#tree.leaveLabels();
    const above = this.#tree.open.findLast((node) => node.kind === "heading" && node.level <= 6.5);
    const node = this.#tree.enter({
      kind: "heading",
      form: "summary",
      level: Math.min((above?.level ?? 0) + 0.5, 6.5),
      words,
      place,
      ...offsets,
    });
    this.#opened.push({ tag: "details", node });
  }

  #text(text: string, line: number): void {
    if (text.trim() === "" && this.#words.length === 0) return;
    if (plainText(this.#words) === "") this.#line = line + leadingLines(text);
    const value: PhrasingContent = { type: "text", value: text.replace(/\s+/gu, " ") };
    const marked: PhrasingContent =
      this.#struck > 0
        ? { type: "delete", children: [value] }
        : this.#bold > 0
          ? { type: "strong", children: [value] }
          : value;
    // A link holds no link, so its words are in it as they are.
    this.#wordsEnd = this.#event?.end;
    this.#words.push(this.#href === null ? marked : { type: "link", url: this.#href, children: [value] });
  }

  #open({ name, attributes, line }: Extract<HtmlEvent, { kind: "open" }>): void {
    switch (name) {
      case "a":
        this.#href = hrefOf(attributes);
        return;
      case "b":
      case "strong":
        this.#bold += 1;
        return;
      case "del":
      case "s":
      case "strike":
        this.#struck += 1;
        return;
      case "input":
        if (/checkbox/iu.test(attributes)) {
          Object.assign(this.#tree.here, {
            task: true,
            mark: /\bchecked\b/iu.test(attributes) ? "done" : "open",
          });
        }
        return;
      case "img":
        this.#tree.here.end = Math.max(this.#tree.here.end, this.#event?.end ?? -1);
        return;
      case "br":
        this.#break();
        return;
      case "ul":
      case "ol":
        this.flush();
        this.#opened.push({ tag: "list", ordered: name === "ol", block: this.#tree.newBlock() });
        return;
      case "li":
        return this.#openItem(line);
      case "table":
        this.flush();
        this.#opened.push({ tag: "table", block: this.#tree.newBlock(), head: [] });
        return;
      case "tr":
        return this.#openRow(line);
      case "td":
      case "th":
        return this.#openCell(name);
      default:
        if (HEADING.test(name) || name === "summary") {
          this.flush();
          this.#heading = name;
        } else if (name === "p" || name === "div") this.#paragraph();
        else if (name === "blockquote") this.flush();
    }
  }

  #openItem(line: number): void {
    this.flush();
    this.#leave("li", "list");
    const list = this.#opened.findLast((one) => one.tag === "list");
    const level = this.#opened.filter(({ tag }) => tag === "list").length;
    const node = this.#tree.enter(
      {
        kind: "item",
        level: Math.max(level, 1),
        ordered: list?.ordered ?? false,
        block: list?.block ?? -1,
        place: { line, column: 1 },
      },
      true,
    );
    this.#opened.push({ tag: "li", node });
  }

  #openRow(line: number): void {
    this.flush();
    this.#leave("row", "table");
    const table = this.#opened.findLast((one) => one.tag === "table");
    const node = this.#tree.enter(
      { kind: "row", block: table?.block ?? -1, head: table?.head ?? [], place: { line, column: 1 } },
      true,
    );
    this.#opened.push({ tag: "row", node, heads: 0 });
  }

  #openCell(name: string): void {
    this.flush();
    this.#leave("cell", "row");
    const row = this.#opened.findLast((one) => one.tag === "row");
    if (row === undefined) return;
    if (name === "th") row.heads += 1;
    const column = row.node.children.filter(({ kind }) => kind === "cell").length;
    const node = this.#tree.enter(
      { kind: "cell", block: row.node.block, column, place: row.node.place },
      true,
    );
    this.#opened.push({ tag: "cell", node });
  }

  /** A paragraph begins. Right behind the first words of an item or a cell it goes on with them. */
  #paragraph(): void {
    const { here } = this.#tree;
    const isFirst =
      (here.kind === "item" || here.kind === "cell") && here.title === "" && here.children.length === 0;
    if (isFirst && this.#words.length > 0) this.#text(" ", this.#line);
    else this.flush();
  }

  /** A line of a cell or an item of its own begins. */
  #break(): void {
    if (this.#heading !== null) this.#text(" ", this.#line);
    else this.flush();
  }

  #close(name: string): void {
    if (name === "a") this.#href = null;
    else if (name === "b" || name === "strong") this.#bold = Math.max(0, this.#bold - 1);
    else if (name === "del" || name === "s" || name === "strike")
      this.#struck = Math.max(0, this.#struck - 1);
    else if (HEADING.test(name) || PARAGRAPHS.has(name)) this.flush();
    const tag = TAGS[name];
    if (tag === undefined) return;
    this.flush();
    this.#leave(tag, null);
  }

  /** Closes the innermost `tag` and all inside it, but nothing beyond the innermost `within`. */
  #leave(tag: Opened["tag"], within: Opened["tag"] | null): void {
    const index = this.#opened.findLastIndex((one) => one.tag === tag);
    if (index < 0) return;
    if (within !== null && index < this.#opened.findLastIndex((one) => one.tag === within)) return;
    for (const one of this.#opened.splice(index).reverse()) {
      if (one.tag === "row") this.#endRow(one);
      if (!("node" in one)) continue;
      // What the tag holds ends where it is closed.
      if (one.node.titleEnd >= 0) one.node.end = Math.max(one.node.end, this.#event?.start ?? -1);
      this.#tree.leave(one.node);
    }
  }

  /** A first row of head cells names the columns; an empty row says nothing. */
  #endRow(row: Extract<Opened, { tag: "row" }>): void {
    const table = this.#opened.findLast((one) => one.tag === "table");
    const cells = row.node.children.filter(({ kind }) => kind === "cell");
    const isHead = row.heads > 0 && row.heads === cells.length && table?.head.length === 0;
    if (!isHead) return;
    table.head = cells.map(({ title }) => title);
    const siblings = row.node.parent?.children;
    if (siblings?.at(-1) === row.node) siblings.pop();
  }
}

function leadingLines(text: string): number {
  return (/^\s*/u.exec(text)?.[0].match(/\n/gu) ?? []).length;
}
