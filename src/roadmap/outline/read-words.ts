/** Reads the inline content of an item, a cell, a heading or a paragraph. */
import type { Nodes, PhrasingContent } from "mdast";
import { isOpen } from "../brackets.ts";
import { readLinks, type Definitions } from "../links.ts";
import { readBox, readMark, readOptional, type Mark } from "./marks.ts";
import { readPin } from "../pin.ts";
import { plainText, tidy, undecorate } from "../plain-text.ts";
import { beforeSources, nameBeforeLinks } from "./before-sources.ts";
import type { Lexicons } from "../words/lexicons.ts";
import type { Words } from "./outline.ts";
import { hasLetterOrDigit } from "../../text/letters.ts";

/** A node that says nothing. */
export const NO_WORDS: Words = {
  title: "",
  beforeLinks: null,
  text: "",
  links: [],
  mark: "none",
  task: false,
  struck: false,
  optional: false,
  pin: null,
  linked: false,
  samePage: false,
  bold: false,
  lead: null,
};

/** What reading words needs besides them: the targets of reference links, and the word lists that count. */
export interface WordsContext {
  readonly definitions: Definitions;
  readonly lexicons: Lexicons;
}

export function readWords(
  inline: readonly PhrasingContent[],
  { definitions, lexicons }: WordsContext,
): Words {
  const [only] = inline;
  // Most content is plain text alone.
  if (only?.type === "text" && inline.length === 1) {
    const whole = tidy(only.value);
    return { ...ofText(whole, lexicons), lead: readPlainLead(whole) };
  }
  const named = beforeSources(inline, lexicons);
  const whole = plainText(named);
  const words = ofText(whole, lexicons);
  const links = inline.flatMap(linksIn);
  const name = links.length === 0 ? null : nameBeforeLinks(named, lexicons);
  return {
    ...words,
    beforeLinks: name === null ? null : ofText(name, lexicons).title,
    links: links.length === 0 ? [] : readLinks(inline, definitions),
    mark: words.mark === "none" ? markBeforeLink(named) : words.mark,
    struck: isStruck(named, whole),
    pin: readPin(inline),
    linked: links.length > 0 && isLinked(inline, links),
    samePage: links.some((node) => node.type === "link" && node.url.startsWith("#")),
    bold: startsBold(named),
    lead: readLead(named, whole),
  };
}

/** What is not part of a title at its end. */
const STOPS = ":：;；,，、";

/** What the words say by themselves, whatever is a link or bold. */
function ofText(whole: string, lexicons: Lexicons): Words {
  const box = readBox(whole);
  const text = box?.rest ?? whole;
  const shown = undecorate(text);
  const { optional, rest } = readOptional(shown, lexicons);
  return {
    ...NO_WORDS,
    title: (STOPS.includes(rest.slice(-1)) && rest.replace(/\s*[:：;；,，、]+$/u, "")) || rest,
    text: shown,
    mark: box === null ? readMark(text) : box.done ? "done" : "open",
    task: box !== null,
    optional,
  };
}

/** A mark may be before a link at the end: "Semantic HTML ✅ [View](html.md)". */
function markBeforeLink(inline: readonly PhrasingContent[]): Mark {
  const last = inline.at(-1);
  return last !== undefined && inline.length > 1 && isLink(last)
    ? readMark(plainText(inline.slice(0, -1)))
    : "none";
}

/** `whole` is the plain text of all the nodes, here and below. */
function isStruck(inline: readonly PhrasingContent[], whole: string): boolean {
  const start = inline.findIndex((node) => node.type === "html" && STRUCK.test(node.value));
  const end = inline.findIndex((node) => node.type === "html" && UNSTRUCK.test(node.value));
  const struck = inline.filter(
    (node, index) => node.type === "delete" || (start >= 0 && index > start && index < end),
  );
  if (struck.length === 0) return false;
  const text = plainText(struck);
  return text !== "" && undecorate(text) === undecorate(whole);
}

const STRUCK = /^<(?:s|del|strike)>$/iu;
const UNSTRUCK = /^<\/(?:s|del|strike)>$/iu;

const isLink = (node: Nodes): boolean => node.type === "link" || node.type === "linkReference";

/** A link at the start, or links that make up most of the text. */
function isLinked(inline: readonly PhrasingContent[], links: readonly Nodes[]): boolean {
  const start = inline.find((node) => node.type !== "html" && hasLetterOrDigit(plainText([node])));
  if (start !== undefined && isWhollyLink(start)) return true;
  const linked = plainText(links).length;
  return linked > 0 && linked >= plainText(inline).length * 0.7;
}

function isWhollyLink(node: Nodes): boolean {
  if (isLink(node)) return true;
  return "children" in node && node.children.length > 0 && node.children.every(isWhollyLink);
}

function linksIn(node: Nodes): Nodes[] {
  if (isLink(node)) return [node];
  return "children" in node ? node.children.flatMap(linksIn) : [];
}

/** Whether the words begin with bold ones. */
export function startsBold(inline: readonly PhrasingContent[]): boolean {
  const first = inline.find((node) => node.type !== "html" && plainText([node]) !== "");
  return (
    first?.type === "strong" ||
    (first !== undefined && "children" in first && first.children[0]?.type === "strong")
  );
}

/** "**Name**: words" and "**Name:** words", also behind an emoji; "Name: words" where the name is short. */
function readLead(inline: readonly PhrasingContent[], whole: string): Words["lead"] {
  const index = inline.findIndex((node) => node.type === "strong");
  const strong = inline[index];
  if (strong === undefined || undecorate(`${plainText(inline.slice(0, index))}a`) !== "a") {
    return readPlainLead(whole);
  }
  const name = undecorate(plainText([strong]));
  const behind = plainText(inline.slice(index + 1));
  const colon = /^\s*[:：—–-]\s*/u.exec(behind);
  if (colon === null && !/[:：]$/u.test(name)) return null;
  const rest = tidy(behind.slice(colon?.[0].length ?? 0));
  return rest === "" || isOpen(name) ? null : { name: name.replace(/\s*[:：]+$/u, ""), rest };
}

function readPlainLead(whole: string): Words["lead"] {
  if (!/[:：]/u.test(whole)) return null;
  const match = /^([^:：]{2,40})(?:[:：](?!\/\/))\s*(.+)$/u.exec(undecorate(whole));
  const [, name = "", rest = ""] = match ?? [];
  return rest === "" || isOpen(name) ? null : { name: name.trimEnd(), rest };
}
