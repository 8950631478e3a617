/** The tree that a document is for the reader: every heading, item, row, cell and paragraph, nothing judged, nothing dropped. */
import type { Link, Place } from "../../model/roadmap.ts";
import type { Mark } from "./marks.ts";

/** What a piece of inline Markdown says. */
export interface Words {
  /** The words without decoration, marks and what only says that it is optional. */
  readonly title: string;
  /** The title without links behind it that most likely only say where to learn it; null where there are none. */
  readonly beforeLinks: string | null;
  /** The words with what says that it is optional. */
  readonly text: string;
  readonly links: readonly Link[];
  readonly mark: Mark;
  /** Whether it has a box that GitHub or an author would call one. */
  readonly task: boolean;
  /** Whether all its words are struck through. */
  readonly struck: boolean;
  readonly optional: boolean;
  readonly pin: string | null;
  /** Whether it is a link, with at most some words behind it. */
  readonly linked: boolean;
  /** Whether it links to another place of the same document. */
  readonly samePage: boolean;
  /** Whether it begins with bold words. */
  readonly bold: boolean;
  /** For "**Name**: words" the name and the words, else null. */
  readonly lead: { readonly name: string; readonly rest: string } | null;
}

/**
 * - `heading`: a Markdown or HTML heading, a `<summary>`, a bold paragraph that acts as a heading ("bold"), or a line
 *   that ends with a colon before a list ("label").
 * - `item`: an item of a list, of a list in HTML, of lines behind bullets that Markdown does not know, or of a tree in code.
 * - `row` and its `cell`s: of a Markdown or HTML table, without the head.
 * - `paragraph`: a paragraph, a line of one, or a link of one that holds only links.
 */
export type NodeKind = "document" | "heading" | "item" | "row" | "cell" | "paragraph";
export type HeadingForm = "heading" | "summary" | "bold" | "label";

export interface OutlineNode extends Words {
  readonly kind: NodeKind;
  readonly form: HeadingForm | null;
  /** Headings: 1 to 6, 6.5 for a summary at most, 7 bold, 8 label. Items: their depth from 1. Others: 0. */
  readonly level: number;
  /** Items: whether the list is numbered. */
  readonly ordered: boolean;
  /** Which list or table it belongs to; nodes of one block are siblings in the author's eyes. -1 for others. */
  readonly block: number;
  /** Rows: the names of the columns. */
  readonly head: readonly string[];
  /** Cells: their column. Others: -1. */
  readonly column: number;
  /** Headings: whether a picture is right below. */
  readonly pictured: boolean;
  readonly place: Place;
  /** Offsets in the text where its title begins and ends and where it ends, or -1 if they are unknown. */
  readonly titleStart: number;
  readonly titleEnd: number;
  readonly end: number;
  /** Position in document order, and that of the last node below it. */
  readonly index: number;
  readonly last: number;
  readonly parent: OutlineNode | null;
  readonly children: readonly OutlineNode[];
}

/** A document's nodes: the root, and all in document order, the root first. */
export interface Outline {
  readonly root: OutlineNode;
  readonly nodes: readonly OutlineNode[];
  /** How many code blocks hold code: what is drawn in others is among the nodes. */
  readonly codeBlocks: number;
  /** How many characters those code blocks have. */
  readonly codeLength: number;
}

/** All nodes above a node, nearest first. */
export function* ancestors(node: OutlineNode): Generator<OutlineNode> {
  for (let above = node.parent; above !== null; above = above.parent) yield above;
}

/** Whether `node` is `above` or lies below it. */
export function isWithin(node: OutlineNode, above: OutlineNode): boolean {
  return node.index >= above.index && node.index <= above.last;
}

/** Whether only one of these nodes has the kind and form of this one: itself. */
export function isAlone(node: OutlineNode, siblings: readonly OutlineNode[]): boolean {
  return siblings.filter(({ kind, form }) => kind === node.kind && form === node.form).length === 1;
}
