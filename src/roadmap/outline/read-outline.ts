/** Reads a Markdown tree as an outline: sections, lists, tables, quotes, HTML and trees in code, in one tree. */
import type {
  BlockContent,
  Blockquote,
  Code,
  DefinitionContent,
  Heading,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
  Table,
} from "mdast";
import { readDefinitions } from "../links.ts";
import { placeOf } from "../place.ts";
import { plainText, undecorate } from "../plain-text.ts";
import { HtmlReader } from "./html-reader.ts";
import { boldness, leadOf } from "./lead-of.ts";
import type { Outline, Words } from "./outline.ts";
import { paragraphLines, bulletOf, type Line } from "./paragraph-lines.ts";
import { codeItems, type CodeItem } from "./code-items.ts";
import type { Lexicons } from "../words/lexicons.ts";
import { stepOf } from "../words/step.ts";
import { readWords, type WordsContext } from "./read-words.ts";
import { TreeBuilder, type Growing } from "./tree-builder.ts";

type Block = RootContent | BlockContent | DefinitionContent;

/** Longer paragraphs are prose: nobody would use their words as a title. */
const TITLE_LENGTH = 300;

/** Reads the outline of a document. Nothing is judged, and nothing but comments, rules and definitions is left out. */
export function readOutline(root: Root, lexicons: Lexicons): Outline {
  const builder = new TreeBuilder();
  new OutlineReader(builder, { definitions: readDefinitions(root), lexicons }).read(root.children);
  return builder.finish();
}

class OutlineReader {
  readonly #tree: TreeBuilder;
  readonly #context: WordsContext;
  readonly #html: HtmlReader;

  constructor(tree: TreeBuilder, context: WordsContext) {
    this.#tree = tree;
    this.#context = context;
    this.#html = new HtmlReader(tree, context);
  }

  read(blocks: readonly Block[]): void {
    blocks.forEach((block, index) => this.#block(block, blocks[index - 1], blocks[index + 1]));
    this.#html.flush();
  }

  #block(block: Block, before: Block | undefined, next: Block | undefined): void {
    if (block.type !== "html") this.#html.flush();
    // Footnotes, definitions and what may only be inside other blocks say nothing that could be a topic.
    if (block.type === "heading") this.#heading(block);
    else if (block.type === "paragraph") this.#paragraph(block, next);
    else if (block.type === "list") this.#list(block, before);
    else if (block.type === "table") this.#table(block);
    else if (block.type === "blockquote") this.#quote(block);
    else if (block.type === "code") this.#code(block);
    else if (block.type === "html") {
      if (/<img\b/iu.test(block.value)) this.#tree.here.pictured = true;
      const { start, end } = block.position ?? {};
      const isWhole = (end?.offset ?? 0) - (start?.offset ?? 0) === block.value.length;
      this.#html.read(block.value, placeOf(block).line, isWhole ? start?.offset : undefined);
    } else if (block.type === "thematicBreak") this.#tree.leaveLabels();
  }

  /** A count set as code behind a title ("`12 lessons`") is not part of it. */
  #heading(node: Heading): void {
    const last = node.children.at(-1);
    const counted = last?.type === "inlineCode" && /^\d+\s+\p{L}+$/u.test(last.value);
    const inline = counted ? node.children.slice(0, -1) : node.children;
    const words = readWords(inline, this.#context);
    // A heading of a picture only, as a banner is, opens no section of its own.
    if (words.title === "") return;
    const end = node.position?.end.offset;
    this.#tree.enterHeading({
      kind: "heading",
      form: "heading",
      level: node.depth,
      words,
      place: placeOf(node),
      titleStart: startOf(inline),
      titleEnd: end,
      end,
    });
  }

  #paragraph(node: Paragraph, next: Block | undefined): void {
    if (node.children.every(isPicture)) this.#tree.here.pictured = true;
    if (plainText(node.children) === "") this.#extend(node);
    const lead = leadOf(node, next, this.#context.lexicons);
    if (lead !== null) {
      const words = readWords(lead.inline, this.#context);
      if (words.title !== "") {
        const end = lead.inline.at(-1)?.position?.end.offset;
        const place =
          lead.inline[0] === undefined
            ? placeOf(node)
            : { ...placeOf(lead.inline[0]), column: placeOf(node).column };
        this.#tree.enterHeading({
          kind: "heading",
          form: lead.form,
          level: lead.form === "bold" ? 7 : 8,
          words,
          place,
          titleStart: startOf(lead.inline),
          titleEnd: end,
          end,
        });
        const [first] = lead.rest;
        if (first !== undefined)
          this.#lines(
            paragraphLines({
              ...node,
              ...(first.position === undefined ? {} : { position: first.position }),
              children: [...lead.rest],
            }),
          );
        return;
      }
    }
    this.#lines(paragraphLines(node));
  }

  /** Lines behind bullets are the items of a list; others are paragraphs. */
  #lines(lines: readonly Line[]): void {
    const bullets = lines.filter((line) => bulletOf(line) !== null).length;
    const block = bullets > 1 ? this.#tree.newBlock() : -1;
    for (const { nodes, line } of lines) {
      const whole = plainText(nodes);
      if (whole === "") continue;
      const place = { line, column: 1 };
      const isItem = block >= 0 && bulletOf({ nodes, line }) !== null;
      const words = whole.length > TITLE_LENGTH ? null : readWords(nodes, this.#context);
      const end = nodes.at(-1)?.position?.end.offset;
      const offsets = { titleStart: startOf(nodes), titleEnd: end, end };
      if (
        words !== null &&
        lines.length > 1 &&
        (boldness(nodes) === "whole" || isStepLine(words.title, this.#context.lexicons))
      )
        this.#tree.enterHeading({
          kind: "heading",
          form: "bold",
          level: 7,
          words,
          place,
          ...offsets,
        });
      else if (words === null)
        this.#tree.add({ kind: "paragraph", place, words: prose(whole, this.#context), ...offsets });
      else if (isItem) this.#tree.add({ kind: "item", level: 1, block, words, place, ...offsets });
      else this.#tree.add({ kind: "paragraph", words, place, ...offsets });
    }
  }

  /**
   * A list right behind a list of the other kind was meant to be indented: "1. Basics", then "- Loops" at the margin. It
   * goes below the last item of the one before, and the numbers go on behind it.
   */
  #list(list: List, before: Block | undefined): void {
    const numbered =
      before?.type === "list" && before.ordered === true && list.ordered !== true ? this.#lastItem() : null;
    if (numbered !== null) {
      const opened = this.#tree.open.length;
      this.#tree.open.push(numbered);
      this.#items(list, this.#tree.newBlock(), numbered.level + 1);
      this.#tree.open.length = opened;
      numbered.end = list.position?.end.offset ?? numbered.end;
      return;
    }
    const last = this.#lastItem();
    const goesOn =
      list.ordered === true && (list.start ?? 1) > 1 && before?.type === "list" && last?.ordered === true;
    this.#items(list, goesOn ? last.block : this.#tree.newBlock(), last !== null && goesOn ? last.level : 1);
  }

  /** The item right before, or null where something else was read last. */
  #lastItem(): Growing | null {
    const last = this.#tree.here.children.at(-1);
    return last?.kind === "item" ? last : null;
  }

  #items(list: List, block: number, level: number): void {
    for (const item of list.children) this.#item(item, list.ordered === true, block, level);
  }

  #item(item: ListItem, ordered: boolean, block: number, level: number): void {
    const [first, ...rest] = item.children;
    const titled = first?.type === "paragraph" || first?.type === "heading";
    const inline: readonly PhrasingContent[] = titled ? first.children : [];
    const title = firstLine(inline);
    const read = readWords(title, this.#context);
    const behind = inline.slice(title.length);
    const endOfFirstLine = (behind.length === 0 ? first : title.at(-1))?.position?.end.offset;
    const checked = typeof item.checked === "boolean";
    const words = checked
      ? { ...read, task: true, mark: item.checked === true ? ("done" as const) : ("open" as const) }
      : read;
    const node = this.#tree.enter(
      {
        kind: "item",
        level,
        ordered,
        block,
        words,
        place: placeOf(item),
        titleStart: startOf(title),
        titleEnd: titled ? endOfFirstLine : item.position?.start.offset,
        end: item.position?.end.offset,
      },
      true,
    );
    if (behind.length > 0) this.#lines([{ nodes: behind, line: placeOf(behind[0] ?? item).line }]);
    for (const [index, below] of (titled ? rest : item.children).entries()) {
      if (below.type === "list") this.#items(below, this.#tree.newBlock(), level + 1);
      else this.#block(below, rest[index - 1], rest[index + 1]);
    }
    this.#html.flush();
    this.#tree.leave(node);
  }

  #table(table: Table): void {
    const [top, ...rows] = table.children;
    const head = (top?.children ?? []).map((cell) => plainText(cell.children));
    const block = this.#tree.newBlock();
    for (const row of rows) {
      const place = placeOf(row);
      const cells = row.children.map((cell) => readWords(cell.children, this.#context));
      const end = row.position?.end.offset;
      const node = this.#tree.enter({ kind: "row", block, head, place, titleEnd: end, end }, true);
      cells.forEach((words, column) => {
        const inline = row.children[column]?.children ?? [];
        const titleEnd = inline.at(-1)?.position?.end.offset;
        this.#tree.enter(
          { kind: "cell", block, column, words, place, titleStart: startOf(inline), titleEnd },
          true,
        );
        const lines = paragraphLines({ type: "paragraph", children: inline });
        const inner = lines.length > 1 ? this.#tree.newBlock() : -1;
        if (inner >= 0)
          for (const { nodes } of lines)
            this.#tree.add({
              kind: "item",
              level: 1,
              block: inner,
              words: readWords(nodes, this.#context),
              place,
            });
        this.#tree.open.pop();
      });
      this.#tree.leave(node);
    }
  }

  #quote(quote: Blockquote): void {
    const around = [...this.#tree.open];
    const here = this.#tree.here;
    const barrier = here.barrier;
    here.barrier = true;
    this.read(quote.children);
    here.barrier = barrier;
    this.#tree.open.splice(0, this.#tree.open.length, ...around);
  }

  #code(block: Code): void {
    this.#extend(block);
    const items = codeItems(block);
    if (items.length === 0) {
      this.#tree.codeBlocks += 1;
      this.#tree.codeLength += block.value.length;
    }
    this.#codeItems(items, 1);
  }

  /** What has no words ends a section too. A label is only about the list below it. */
  #extend({ position }: Code | Paragraph): void {
    const around = this.#tree.open.findLast(({ form }) => form !== "label");
    if (around !== undefined) around.end = Math.max(around.end, position?.end.offset ?? -1);
  }

  #codeItems(items: readonly CodeItem[], level: number): void {
    const block = this.#tree.newBlock();
    for (const { text, line, children } of items) {
      const words = readWords([{ type: "text", value: text }], this.#context);
      const node = this.#tree.enter({ kind: "item", level, block, words, place: { line, column: 1 } }, true);
      this.#codeItems(children, level + 1);
      this.#tree.leave(node);
    }
  }
}

/** A picture, or a link around one, or the blank between two. */
function isPicture(node: PhrasingContent): boolean {
  if (node.type === "image" || node.type === "imageReference") return true;
  if (node.type === "link") return node.children.length > 0 && node.children.every(isPicture);
  return (
    (node.type === "text" && node.value.trim() === "") ||
    (node.type === "html" && /^<(?:img|br)\b/iu.test(node.value))
  );
}

/** The offset at which words begin; undefined if some of them are only a part of a node. */
const startOf = (nodes: readonly PhrasingContent[]): number | undefined =>
  nodes.every(({ position }) => position?.start.offset !== undefined)
    ? nodes[0]?.position?.start.offset
    : undefined;

function isStepLine(title: string, lexicons: Lexicons): boolean {
  return title.length <= 90 && !/[.!?。！？]$/u.test(title) && stepOf(title, lexicons) !== null;
}

/** Words for a paragraph too long to be read: enough of it to tell what it is. */
function prose(text: string, context: WordsContext): Words {
  return readWords([{ type: "text", value: text.slice(0, TITLE_LENGTH) }], context);
}

/** The nodes of an item's first line: what follows a hard break explains the title. */
function firstLine(inline: readonly PhrasingContent[]): readonly PhrasingContent[] {
  const end = inline.findIndex(
    (node) => node.type === "break" || (node.type === "html" && /^<br\b/iu.test(node.value)),
  );
  if (end <= 0 || undecorate(plainText(inline.slice(0, end))) === "") return inline;
  return inline.slice(0, end);
}
