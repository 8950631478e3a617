/** Adds the definitions that a part of a document refers to, so that the part can be read without the rest. */
import type { Nodes, Root } from "mdast";

/** `[label]`, also of a note. */
const LABEL = /\[((?:[^[\]\\]|\\.){1,999})\]/gsu;
/** Notes that are longer are not for a small part of the document. */
const LENGTH_LIMIT = 2_000;

/** Takes a part of the document, and returns it with the definitions behind it. */
export type AddDefinitions = (part: string) => string;

/** `tree` is the tree of `markdown`. The time for a part is in proportion to its length. */
export function addDefinitions(tree: Root, markdown: string): AddDefinitions {
  if (!markdown.includes("]:")) return (part) => part;
  const sources = new Map<string, string>();
  const visit = (node: Nodes): void => {
    if (node.type === "definition" || node.type === "footnoteDefinition") {
      const label = node.type === "definition" ? node.identifier : `^${node.identifier}`;
      const source = markdown.slice(node.position?.start.offset, node.position?.end.offset);
      if (!sources.has(label) && source.length <= LENGTH_LIMIT) sources.set(label, source);
    }
    if ("children" in node) node.children.forEach(visit);
  };
  visit(tree);
  return (part) => {
    const labels = new Set([...part.matchAll(LABEL)].map(([, label = ""]) => normalized(label)));
    const used = [...labels].flatMap((label) => sources.get(label) ?? []);
    // A part may hold the definition itself.
    return [part, ...used.filter((source) => !part.includes(source))].join("\n\n");
  };
}

/** As remark compares labels. */
const normalized = (label: string): string =>
  label
    .replace(/[\t\n\r ]+/gu, " ")
    .trim()
    .toLowerCase()
    .toUpperCase()
    .toLowerCase();
