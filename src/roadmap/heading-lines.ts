/** The lines on which the headings of a Markdown text begin. */
import type { Nodes } from "mdast";
import { readDocument } from "./read-document.ts";

/** Headings in HTML count as well. */
export function headingLines(markdown: string): ReadonlySet<number> {
  const lines = new Set<number>();
  const visit = (node: Nodes): void => {
    const start = node.position?.start.line ?? 1;
    if (node.type === "heading") lines.add(start);
    else if (node.type === "html")
      for (const [index, line] of node.value.split("\n").entries())
        if (/<h[1-6]\b/iu.test(line)) lines.add(start + index);
    if ("children" in node) node.children.forEach(visit);
  };
  visit(readDocument(markdown));
  return lines;
}
