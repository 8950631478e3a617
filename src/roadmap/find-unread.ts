/** What looks like topics but was not read: tables that are none to Markdown, tables left out, tables in HTML. */
import type { Html, Paragraph, Root, Table } from "mdast";
import { htmlPieces } from "./html-pieces.ts";
import { placeOf } from "./place.ts";
import { htmlText } from "./plain-text.ts";
import type { Section } from "./sections.ts";
import type { Diagnostic } from "../model/roadmap.ts";

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
  const shown = withoutLists(node.value).replace(/<!--[\s\S]*?(?:-->|$)/gu, "");
  const tag = /<(ul|ol|table)\b/iu.exec(shown)?.[1]?.toLowerCase();
  if (tag === undefined || !/\p{L}/u.test(htmlText(shown))) return [];
  const message =
    tag === "table"
      ? 'A table written in HTML is not read. Write it in Markdown ("| Topic | … |") if it holds topics.'
      : `A list written in HTML ends before a blank line or holds headings, so it is not read. Write it in Markdown ("${tag === "ol" ? "1. Topic" : "- Topic"}") if it holds topics.`;
  return [{ ...placeOf(node), severity: "warning", code: "html-content", message }];
}

/** HTML without the lists that are read. */
function withoutLists(html: string): string {
  let from = 0;
  let rest = "";
  for (const piece of htmlPieces(html)) {
    if (piece.kind !== "list") continue;
    const start = html.indexOf(piece.html, from);
    rest += html.slice(from, start);
    from = start + piece.html.length;
  }
  return rest + html.slice(from);
}
