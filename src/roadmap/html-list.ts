/** Reads a list written in HTML as Markdown's own lists are: items, their links, bold words and boxes. */
import type { List, ListItem, PhrasingContent } from "mdast";
import { decodeEntities } from "./plain-text.ts";

/** Lists within lists end here: what is nested deeper joins the list above it. */
const DEEPEST = 8;
const TOKEN = /<!--[\s\S]*?(?:-->|$)|<(\/?)([a-z][a-z0-9]*)\b([^<>]*)>|[^<]+|</giu;
const HREF = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/iu;

/** What has been opened and not closed yet. */
interface Reader {
  readonly lists: List[];
  readonly items: ListItem[];
  href: string | null;
  bold: boolean;
  struck: boolean;
  line: number;
}

/** The list that `html` is from its first tag to its last, which stands on `line` of the document. */
export function readHtmlList(html: string, line: number): List {
  const all: List = { type: "list", ordered: false, children: [], position: at(line) };
  const reader: Reader = { lists: [], items: [], href: null, bold: false, struck: false, line };
  for (const [token, closing, name, attributes = ""] of html.matchAll(TOKEN)) {
    if (name !== undefined) readTag(reader, all, name.toLowerCase(), closing === "/", attributes);
    else if (token.startsWith("<!--")) add(reader, { type: "html", value: token });
    else addText(reader, token);
    reader.line += token.split("\n").length - 1;
  }
  return all;
}

function readTag(reader: Reader, all: List, name: string, closing: boolean, attributes: string): void {
  switch (name) {
    case "ul":
    case "ol":
      if (closing) closeList(reader);
      else openList(reader, all, name === "ol");
      break;
    case "li":
      if (!closing) openItem(reader);
      break;
    case "a":
      reader.href = closing ? null : hrefOf(attributes);
      break;
    case "b":
    case "strong":
      reader.bold = !closing;
      break;
    case "del":
    case "s":
    case "strike":
      reader.struck = !closing;
      break;
    case "input": {
      const item = reader.items.at(-1);
      if (item !== undefined && /checkbox/iu.test(attributes))
        item.checked = /\bchecked\b/iu.test(attributes);
      break;
    }
    default:
      if (name === "br" || name === "p") addText(reader, " ");
  }
}

function hrefOf(attributes: string): string | null {
  const [, double, single, bare] = HREF.exec(attributes) ?? [];
  const href = double ?? single ?? bare;
  return href === undefined ? null : decodeEntities(href);
}

function openList(reader: Reader, all: List, ordered: boolean): void {
  const item = reader.items.at(-1);
  const above = reader.lists.at(-1);
  if (above === undefined) {
    all.ordered ||= ordered;
    reader.lists.push(all);
  } else if (item === undefined || reader.lists.length >= DEEPEST) reader.lists.push(above);
  else {
    const list: List = { type: "list", ordered, children: [], position: at(reader.line) };
    item.children.push(list);
    reader.lists.push(list);
  }
}

function closeList(reader: Reader): void {
  reader.lists.pop();
  reader.items.length = Math.min(reader.items.length, reader.lists.length);
}

/** A new item ends the one before it, closed or not. */
function openItem(reader: Reader): void {
  const list = reader.lists.at(-1);
  if (list === undefined) return;
  const item: ListItem = { type: "listItem", children: [], position: at(reader.line) };
  list.children.push(item);
  reader.items.length = Math.min(reader.items.length, reader.lists.length - 1);
  reader.items.push(item);
}

function addText(reader: Reader, raw: string): void {
  const value = decodeEntities(raw.replace(/\s+/gu, " "));
  const text: PhrasingContent = { type: "text", value };
  const marked: PhrasingContent = reader.struck
    ? { type: "delete", children: [text] }
    : reader.bold
      ? { type: "strong", children: [text] }
      : text;
  // A link holds no link, so its words stand in it as they are.
  add(reader, reader.href === null ? marked : { type: "link", url: reader.href, children: [text] });
}

/** Words behind a list within an item belong to no title. */
function add({ items, line }: Reader, node: PhrasingContent): void {
  const item = items.at(-1);
  if (item === undefined) return;
  const [first] = item.children;
  if (first === undefined) {
    if (node.type === "text" && node.value.trim() === "") return;
    item.children.push({ type: "paragraph", children: [node], position: at(line) });
  } else if (first.type === "paragraph" && item.children.length === 1) first.children.push(node);
}

function at(line: number): NonNullable<List["position"]> {
  return { start: { line, column: 1 }, end: { line, column: 1 } };
}
