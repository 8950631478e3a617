/** What an author should look at: headings that jump, titles that are paragraphs, tables that Markdown does not read as tables. */
import type { Diagnostic, Place } from "../../model/roadmap.ts";
import type { DocumentFacts } from "../features/facts.ts";
import type { OutlineNode } from "../outline/outline.ts";
import { TITLE_LENGTH } from "../title.ts";

/** Remarks on a document of which `topics` were read. */
export function findRemarks(
  document: DocumentFacts,
  topics: readonly OutlineNode[],
  markdown: string,
): readonly Diagnostic[] {
  return [...jumps(document), ...longTitles(document, topics), ...brokenTables(markdown)];
}

/** A heading two or more levels below the one above it. */
function jumps({ outline }: DocumentFacts): readonly Diagnostic[] {
  return outline.nodes.flatMap((node) => {
    const above = node.parent;
    if (node.form !== "heading" || above?.form !== "heading" || node.level <= above.level + 1) return [];
    return [
      remark(
        "info",
        "heading-jump",
        node.place,
        `"${node.title}" is a heading of level ${node.level} right below one of level ${above.level}. Make it level ${above.level + 1}, so that readers and screen readers can follow.`,
      ),
    ];
  });
}

function longTitles({ of }: DocumentFacts, topics: readonly OutlineNode[]): readonly Diagnostic[] {
  return topics.flatMap((topic) => {
    const length = Array.from(of(topic).says.title).length;
    if (length <= TITLE_LENGTH) return [];
    return [
      remark(
        "warning",
        "long-title",
        topic.place,
        `The item has ${length} characters, too many for a title. Waymark cuts it, and shows the rest as details. Start the item with a short name in bold and a colon.`,
      ),
    ];
  });
}

const TABLE_LINE = /^\s*\|.*\|/u;
const DIVIDER = /^\s*\|?\s*:?-{1,}:?\s*(?:\||$)/u;

/** Two lines or more that begin with "|" and have no divider below the first make no table. */
function brokenTables(markdown: string): readonly Diagnostic[] {
  const lines = markdown.split("\n");
  const found: Diagnostic[] = [];
  let fenced = false;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? "";
    if (/^\s*(?:```|~~~)/u.test(line)) fenced = !fenced;
    const starts = TABLE_LINE.test(line) && !TABLE_LINE.test(lines[index - 1] ?? "");
    const next = lines[index + 1] ?? "";
    if (fenced || !starts || !TABLE_LINE.test(next) || DIVIDER.test(next)) continue;
    found.push(
      remark(
        "warning",
        "unparsed-table",
        { line: index + 1, column: 1 },
        'These lines look like a table, but Markdown does not read them as one. Give it a head, and below that a line "| --- | --- |" of as many columns, with a blank line before it.',
      ),
    );
  }
  return found;
}

function remark(severity: Diagnostic["severity"], code: string, place: Place, message: string): Diagnostic {
  return { line: place.line, column: place.column, severity, code, message };
}
