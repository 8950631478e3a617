/** What an author should look at: headings that jump, titles that are paragraphs, tables that Markdown does not read as tables. */
import type { Diagnostic, Place } from "../../model/roadmap.ts";
import type { DocumentFacts } from "../features/facts.ts";
import type { OutlineNode } from "../outline/outline.ts";
import { TITLE_LENGTH } from "../title.ts";

/** Remarks on a document of which `topics` were read, and in which lines like a table's begin at `brokenTables`. */
export function findRemarks(
  document: DocumentFacts,
  topics: readonly OutlineNode[],
  brokenTables: readonly Place[],
): readonly Diagnostic[] {
  return [...jumps(document), ...longTitles(document, topics), ...brokenTables.map(brokenTable)];
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

function brokenTable(place: Place): Diagnostic {
  return remark(
    "warning",
    "unparsed-table",
    place,
    'These lines look like a table, but Markdown does not read them as one. Give it a head, and below that a line "| --- | --- |" of as many columns, with a blank line before it.',
  );
}

function remark(severity: Diagnostic["severity"], code: string, place: Place, message: string): Diagnostic {
  return { line: place.line, column: place.column, severity, code, message };
}
