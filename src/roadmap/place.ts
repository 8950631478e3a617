/** Where a Markdown node begins. */
import type { Nodes } from "mdast";
import type { Place } from "../model/roadmap.ts";

export function placeOf(node: Nodes): Place {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}
