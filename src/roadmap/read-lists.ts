/** Reads Markdown lists as entries. */
import type { List, ListItem, Nodes, PhrasingContent } from "mdast";
import { beforeSources } from "./before-sources.ts";
import { detailBetween } from "./detail.ts";
import type { Entry, Group } from "./entry.ts";
import { readLinks } from "./links.ts";
import { readBox, readMark, readOptional } from "./marks.ts";
import { readPin } from "./pin.ts";
import { plainText, tidy, undecorate } from "./plain-text.ts";
import type { Source } from "./source.ts";
import { kindOfLabel } from "./section-kind.ts";
import { placeOf } from "./place.ts";

export function readList(list: List, source: Source): Group {
  return { origin: "list", entries: entriesOf(list, source) };
}

function entriesOf(list: List, source: Source): readonly Entry[] {
  return list.children
    .map((item) => readItem(item, list.ordered === true, source))
    .filter((entry) => entry !== null);
}

function readItem(item: ListItem, ordered: boolean, source: Source): Entry | null {
  const [first, ...rest] = item.children;
  const inline: readonly PhrasingContent[] =
    first?.type === "paragraph" || first?.type === "heading" ? first.children : [];
  const lists = item.children.filter((node) => node.type === "list");
  const text = readText(inline, source);
  const children = lists.flatMap((list) => entriesOf(list, source));
  if (text.title === "") return null;
  return {
    ...text,
    origin: "item",
    task: text.task || typeof item.checked === "boolean",
    mark: typeof item.checked === "boolean" ? (item.checked ? "done" : "open") : text.mark,
    ordered,
    label: children.length > 0 ? labelOf(inline) : null,
    children,
    detail:
      rest.length === 0 ? "" : detailBetween(first?.position?.end.offset, item.position?.end.offset, source),
    place: placeOf(item),
  };
}

/** What any line of inline Markdown says as an entry. */
export type TextEntry = Omit<Entry, "origin" | "ordered" | "label" | "children" | "detail" | "place">;

/** Reads the inline content of an item, a cell or a paragraph. */
export function readText(inline: readonly PhrasingContent[], source: Source): TextEntry {
  const named = beforeSources(inline);
  const whole = plainText(named);
  const box = readBox(whole);
  const text = box?.rest ?? whole;
  const shown = undecorate(text);
  const { optional, rest } = readOptional(shown);
  const links = inline.flatMap((node) => (isLink(node) ? [node] : linksIn(node)));
  return {
    title: rest.replace(/\s*[:：;；,，、]+$/u, "") || rest,
    text: shown,
    links: readLinks(inline, source.definitions),
    mark: box === null ? readMark(text) : box.done ? "done" : "open",
    task: box !== null,
    struck: isStruck(named),
    optional,
    pin: readPin(inline),
    linked: links.length > 0 && isLinked(inline, links),
    samePage: links.some((node) => node.type === "link" && node.url.startsWith("#")),
    group: null,
    cells: [],
    lead: readLead(named),
  };
}

function isStruck(inline: readonly PhrasingContent[]): boolean {
  const struck = plainText(inline.filter((node) => node.type === "delete"));
  return struck !== "" && undecorate(struck) === undecorate(plainText(inline));
}

const isLink = (node: Nodes): boolean => node.type === "link" || node.type === "linkReference";

/** A link at the start, or links that make up most of the text. */
function isLinked(inline: readonly PhrasingContent[], links: readonly Nodes[]): boolean {
  const words = inline.filter((node) => undecorate(plainText([node])) !== "" && node.type !== "html");
  const start = words.find((node) => /[\p{L}\p{N}]/u.test(plainText([node])));
  if (start !== undefined && isWhollyLink(start)) return true;
  const linked = plainText(links).length;
  return linked > 0 && linked >= plainText(inline).length * 0.7;
}

function isWhollyLink(node: Nodes): boolean {
  if (isLink(node)) return true;
  return "children" in node && node.children.length > 0 && node.children.every(isWhollyLink);
}

function linksIn(node: Nodes): Nodes[] {
  if (!("children" in node)) return [];
  return node.children.flatMap((child) => (isLink(child) ? [child] : linksIn(child)));
}

/** "**Name**: words" and "**Name:** words", also behind an emoji. */
function readLead(inline: readonly PhrasingContent[]): Entry["lead"] {
  const index = inline.findIndex((node) => node.type === "strong");
  const strong = inline[index];
  if (strong === undefined) return readPlainLead(inline);
  if (undecorate(`${plainText(inline.slice(0, index))}a`) !== "a") return null;
  const name = undecorate(plainText([strong]));
  const behind = plainText(inline.slice(index + 1));
  const colon = /^\s*[:：—–-]\s*/u.exec(behind);
  if (colon === null && !/[:：]$/u.test(name)) return null;
  const rest = tidy(behind.slice(colon?.[0].length ?? 0));
  return rest === "" ? null : { name: name.replace(/\s*[:：]+$/u, ""), rest };
}

/** "Duration: 2 weeks" and "Resources: [links]" are labels without bold; "Tools: Git" may be a topic. */
function readPlainLead(inline: readonly PhrasingContent[]): Entry["lead"] {
  const match = /^([^:：]{2,30})[:：]\s*(.+)$/u.exec(undecorate(plainText(inline)));
  if (match === null) return null;
  const [, name = "", rest = ""] = match;
  const kind = kindOfLabel(name);
  const isLabel =
    kind === "outcomes" ||
    (kind === "sources" && inline.some((node) => linksIn(node).length > 0 || isLink(node)));
  return isLabel ? { name, rest } : null;
}

/** Whether an item that has a list below it only announces that list, and as what. */
function labelOf(inline: readonly PhrasingContent[]): Entry["label"] {
  const text = undecorate(plainText(inline));
  const kind = kindOfLabel(text);
  if (kind !== "plain") return kind;
  return /[:：]$/u.test(text) ? "plain" : null;
}
