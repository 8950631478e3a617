/** Finds lines that an author meant as a table, but that Markdown reads as a paragraph. */
import type { Nodes, Root } from "mdast";
import type { Place } from "../model/roadmap.ts";
import { placeOf } from "./place.ts";

/** A line of a table, behind the signs of the quotes around it. */
const TABLE_LINE = /^[\s>]*\|.*\|/u;

/** Where two lines or more in a row begin with "|" in a paragraph: Markdown reads tables as such, and code and comments are not paragraphs. */
export function findBrokenTables(root: Root, markdown: string): readonly Place[] {
  const found: Place[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === "paragraph") {
      const lines = markdown.slice(node.position?.start.offset, node.position?.end.offset).split("\n");
      const { line } = placeOf(node);
      found.push(...firstLines(lines).map((index) => ({ line: line + index, column: 1 })));
    } else if ("children" in node) node.children.forEach(visit);
  };
  visit(root);
  return found;
}

/** The indices at which a row of such lines begins. */
function firstLines(lines: readonly string[]): readonly number[] {
  const tables = lines.map((line) => TABLE_LINE.test(line));
  return [...tables.keys()].filter(
    (index) => tables[index] === true && tables[index + 1] === true && tables[index - 1] !== true,
  );
}
