/** The links of Markdown nodes, limited to those that are safe and mean something elsewhere. */
import type { Definition, Nodes, Root } from "mdast";
import { plainText, undecorate } from "./plain-text.ts";
import type { Link } from "../model/roadmap.ts";

/**
 * The targets of reference links by their label, as `[label]: url` defines them; the first definition counts. Footnotes
 * are among them with "^" before their label and no target.
 */
export type Definitions = ReadonlyMap<string, string>;

const WORDS: ReadonlySet<Nodes["type"]> = new Set<Nodes["type"]>(["paragraph", "heading", "table"]);

export function readDefinitions(root: Root): Definitions {
  const found = new Map<string, string>();
  const visit = (node: Nodes): void => {
    if (node.type === "definition") keepFirst(found, node);
    else if (node.type === "footnoteDefinition") found.set(`^${node.identifier}`, "");
    // Words hold no definition.
    if ("children" in node && !WORDS.has(node.type)) node.children.forEach(visit);
  };
  visit(root);
  return found;
}

function keepFirst(found: Map<string, string>, node: Definition): void {
  if (!found.has(node.identifier)) found.set(node.identifier, node.url);
}

/** The links among nodes, in order, each URL once. */
export function readLinks(nodes: readonly Nodes[], definitions: Definitions): readonly Link[] {
  const links = new Map<string, Link>();
  const visit = (node: Nodes): void => {
    const target = targetOf(node, definitions);
    const url = target === null ? null : safeUrl(target);
    if (url !== null && "children" in node && !links.has(url)) {
      links.set(url, { title: undecorate(plainText(node.children)) || url, url });
    }
    if ("children" in node) node.children.forEach(visit);
  };
  nodes.forEach(visit);
  return [...links.values()];
}

function targetOf(node: Nodes, definitions: Definitions): string | null {
  if (node.type === "link") return node.url;
  if (node.type === "linkReference") return definitions.get(node.identifier) ?? null;
  return null;
}

/** A web address, or a path from the folder of the roadmap; null for anything else, such as `javascript:` or `mailto:`. */
function safeUrl(target: string): string | null {
  const url = target.trim();
  if (url === "" || url.startsWith("#") || /[\s\p{Cc}\\<>"`]/u.test(url)) return null;
  if (/^https?:\/\/[^/]/iu.test(url)) return url;
  if (/^[a-z][a-z0-9+.-]*:/iu.test(url) || url.startsWith("//")) return null;
  return url;
}
