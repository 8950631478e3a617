/** Reads a Markdown text for the linter: one walk through its tree and the HTML in it. */
import type { Link, Nodes, Parents, Root } from "mdast";
import { decodeEntities } from "../text/decode-entities.ts";
import { htmlEvents, type HtmlEvent } from "../text/html-events.ts";
import { Prose } from "./prose.ts";
import type { Comment, Heading, Source, Target } from "./source.ts";
import { addressOfDefinition, addressOfLink } from "./written-address.ts";

/** The time is proportional to the length of the text. `tree` is its Markdown tree. */
export function readSource(markdown: string, tree: Root): Source {
  const walk = new Walk(markdown);
  for (const block of tree.children) walk.visit(block);
  return walk.finish();
}

/** Browsers show what is between these tags as code. */
const CODE: ReadonlySet<string> = new Set(["code", "kbd", "pre", "samp", "textarea"]);
/** GitHub removes these. */
const UNSEEN: ReadonlySet<string> = new Set(["script", "style"]);
const HEADING = /^h[1-6]$/u;
const NAME = /(?<![\w-])(?:id|name)\s?=\s?["']?([^"'\s>]+)/giu;
const ADDRESS = /(?<![\w-])(?:href|src)\s?=\s?(["'])(?<url>[^"'<>]*)\1/dgiu;

interface Span {
  readonly start: number;
  readonly end: number;
}

class Walk {
  readonly #text: string;
  readonly #prose: Prose;
  readonly #headings: Heading[] = [];
  readonly #names: string[] = [];
  readonly #targets: Target[] = [];
  readonly #comments: Comment[] = [];
  /** The offset of the last open tag of each element in CODE. */
  readonly #code = new Map<string, number>();
  /** The words so far of the heading in HTML that is open; null outside of headings. */
  #heading: string | null = null;

  constructor(text: string) {
    this.#text = text;
    this.#prose = new Prose(text);
  }

  visit(node: Nodes): void {
    const span = spanOf(node);
    if (span !== null) this.#see(node, span);
    if (this.#heading !== null && (node.type === "text" || node.type === "inlineCode"))
      this.#heading += node.value;
    if ("children" in node) for (const child of node.children) this.visit(child);
  }

  finish(): Source {
    return {
      lines: this.#prose.lines(),
      headings: this.#headings,
      names: this.#names,
      targets: this.#targets,
      comments: this.#comments,
    };
  }

  #see(node: Nodes, { start, end }: Span): void {
    switch (node.type) {
      case "paragraph":
        return this.#prose.coverParagraph(start, end);
      case "tableCell":
        return this.#prose.cover(start, end);
      case "heading":
        this.#headings.push({ title: textOf(node), isHtml: false });
        return this.#prose.cover(start, end);
      case "inlineCode":
      case "imageReference":
        return this.#prose.uncover(start, end);
      case "image":
        this.#target(node.url, start, null);
        return this.#prose.uncover(start, end);
      case "link":
        return this.#link(node, { start, end });
      case "linkReference":
        return this.#prose.uncover(endOfChildren(node) ?? start, end);
      case "definition":
        return this.#target(node.url, start, addressOfDefinition(this.#text, node.url, { start, end }));
      case "footnoteDefinition":
        this.#names.push(`fn-${node.label ?? node.identifier}`, `fn-${node.identifier}`);
        return;
      case "footnoteReference":
        this.#names.push(`fnref-${node.label ?? node.identifier}`, `fnref-${node.identifier}`);
        return;
      case "html":
        return this.#html({ start, end });
      case "blockquote":
      case "break":
      case "code":
      case "delete":
      case "emphasis":
      case "list":
      case "listItem":
      case "root":
      case "strong":
      case "table":
      case "tableRow":
      case "text":
      case "thematicBreak":
      case "yaml":
        return;
    }
  }

  #link(node: Link, { start, end }: Span): void {
    // Others are addresses in the words, which lead to other sites, or parts of formulas.
    if (this.#text[start] !== "[" || !this.#prose.isProse(start)) return;
    const from = endOfChildren(node) ?? start + 1;
    this.#target(node.url, start, addressOfLink(this.#text, node.url, { from, end }));
    this.#prose.uncover(from, end);
  }

  #target(url: string, at: number, written: Target["written"]): void {
    this.#targets.push({ url, written, ...this.#prose.placeOf(written?.start ?? at) });
  }

  /** Quotes and lists have signs in the HTML of the text that are not in the node's value. They are outside of tags. */
  #html({ start, end }: Span): void {
    let unseen: string | null = null;
    this.#prose.uncover(start, end);
    for (const event of htmlEvents(this.#text.slice(start, end), 1)) {
      const isEnd: boolean = event.kind === "close" && event.name === unseen;
      if (unseen === null) this.#event(event, { start: start + event.start, end: start + event.end });
      else if (isEnd) unseen = null;
      if (event.kind === "open" && UNSEEN.has(event.name)) unseen ??= event.name;
    }
  }

  #event(event: HtmlEvent, { start, end }: Span): void {
    switch (event.kind) {
      case "comment":
        this.#comments.push({ text: event.text, ...this.#prose.placeOf(start) });
        break;
      case "text":
        this.#prose.cover(start, end);
        if (this.#heading !== null) this.#heading += event.text;
        break;
      case "open":
        if (CODE.has(event.name)) this.#code.set(event.name, start);
        if (HEADING.test(event.name)) this.#heading = "";
        this.#attributes(start, end);
        break;
      case "close": {
        const opened = this.#code.get(event.name);
        if (opened !== undefined) this.#prose.uncover(opened, end);
        this.#code.delete(event.name);
        if (HEADING.test(event.name) && this.#heading !== null) {
          this.#headings.push({ title: this.#heading, isHtml: true });
          this.#heading = null;
        }
      }
    }
  }

  #attributes(start: number, end: number): void {
    const tag = this.#text.slice(start, end);
    for (const [, name = ""] of tag.matchAll(NAME)) this.#names.push(decodeEntities(name));
    for (const { groups, indices } of tag.matchAll(ADDRESS)) {
      const [from = 0, to = 0] = indices?.groups?.["url"] ?? [];
      const written = groups?.["url"] ?? "";
      const url = decodeEntities(written);
      const at = start + from;
      this.#target(url, at, url === written ? { start: at, end: start + to } : null);
    }
  }
}

function spanOf(node: Nodes): Span | null {
  const [start, end] = [node.position?.start.offset, node.position?.end.offset];
  return start === undefined || end === undefined ? null : { start, end };
}

const endOfChildren = (node: Parents): number | undefined => node.children.at(-1)?.position?.end.offset;

/** The text as GitHub makes an anchor of it: tags, pictures and footnotes add nothing, and all its spaces count. */
function textOf(node: Nodes): string {
  if (node.type === "text" || node.type === "inlineCode") return node.value;
  if (node.type === "break") return "\n";
  return "children" in node ? node.children.map(textOf).join("") : "";
}
