/** What looks like topics but was not read: tables that are none to Markdown, tables left out, lists in HTML. */
import type { Html, Paragraph, Root, Table } from "mdast";
import { placeOf } from "./place.ts";
import { htmlText } from "./plain-text.ts";
import type { Section } from "./sections.ts";
import type { Diagnostic } from "./types.ts";

/** Remarks on a document of which the items at `lines` were read. */
export function findUnread(
  root: Root,
  document: Section,
  markdown: string,
  lines: ReadonlySet<number>,
): readonly Diagnostic[] {
  const aside = blocksAside(document);
  return root.children.flatMap((node): readonly Diagnostic[] => {
    if (node.type === "paragraph") return brokenTable(node, markdown);
    if (node.type === "table") return aside.has(node) ? [] : unreadTable(node, lines);
    return node.type === "html" ? htmlContent(node) : [];
  });
}

/** Blocks of sections that are no part of the course by their heading: nobody expects them to be read. */
function blocksAside({ kind, blocks, sections }: Section): ReadonlySet<unknown> {
  const isAside = kind === "housekeeping" || kind === "sources" || kind === "outcomes";
  return new Set<unknown>([
    ...(isAside ? blocks : []),
    ...sections.flatMap((below) => [...blocksAside(isAside ? { ...below, kind } : below)]),
  ]);
}

/** Two lines or more that begin with "|" and still make no table. */
function brokenTable(node: Paragraph, markdown: string): readonly Diagnostic[] {
  const { start, end } = node.position ?? {};
  const text = markdown.slice(start?.offset, end?.offset).split("\n");
  if (text.filter((line) => /^\s*\|.*\|/u.test(line)).length < 2) return [];
  const message =
    'These lines look like a table but are none. Give it a head, and below that a line "| --- | --- |" of as many columns, with a blank line before it.';
  return [{ ...placeOf(node), severity: "warning", code: "unparsed-table", message }];
}

function unreadTable(node: Table, lines: ReadonlySet<number>): readonly Diagnostic[] {
  const rows = node.children.slice(1);
  if (rows.length === 0 || rows.some((row) => lines.has(placeOf(row).line))) return [];
  const message = `No row of this table became a topic. If they are topics, call their column "Topic" and put the table below a phase's heading, or name both in .github/roadmap.yml (tables: heading, name).`;
  return [{ ...placeOf(node), severity: "info", code: "unread-table", message }];
}

function htmlContent(node: Html): readonly Diagnostic[] {
  const shown = node.value.replace(/<!--[\s\S]*?(?:-->|$)/gu, "");
  const tag = /<(ul|ol|table)\b/iu.exec(shown)?.[1]?.toLowerCase();
  if (tag === undefined || !/\p{L}/u.test(htmlText(shown))) return [];
  const [what, how] =
    tag === "table" ? ["table", "| Topic | … |"] : ["list", tag === "ol" ? "1. Topic" : "- Topic"];
  const message = `A ${what} written in HTML is not read. Write it in Markdown ("${how}") if it holds topics.`;
  return [{ ...placeOf(node), severity: "warning", code: "html-content", message }];
}
