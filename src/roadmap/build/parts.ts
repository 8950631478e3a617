/** Finds the parts of a topic, each of which gets a box: what its author wrote as boxes, in its title or as names below it. */
import type { Part } from "../../model/roadmap.ts";
import type { DocumentFacts } from "../features/facts.ts";
import type { OutlineNode } from "../outline/outline.ts";
import { partsOfTitle } from "../split-words.ts";
import { isAside, roleOf } from "../words/role.ts";
import { codeSource } from "./author-source.ts";
import type { DoneTest } from "./done-topics.ts";
import { isOnlyLinks } from "./item-links.ts";
import { letteredLines } from "./lettered-lines.ts";
import { nodesBelow } from "./nodes-below.ts";

/** What reading parts needs besides the topic. */
export interface PartsContext {
  readonly document: DocumentFacts;
  readonly markdown: string;
  readonly isDone: DoneTest;
  /** The topics and projects, whose parts are their own. */
  readonly taken: ReadonlySet<OutlineNode>;
}

export interface FoundParts {
  readonly parts: readonly Part[];
  /** The nodes that say nothing but these parts. */
  readonly nodes: ReadonlySet<OutlineNode>;
}

const NAMES_LIMIT = 12;
const LIST_LIMIT = 40;
const TASKS_LIMIT = 100;
const TITLE_LIMIT = 80;

/** `title` is the whole title, of which the issue may show only a part. */
export function partsOf(node: OutlineNode, title: string, context: PartsContext): FoundParts {
  const tasks = node.kind === "row" ? [] : tasksBelow(node, context);
  if (tasks.length > 0) return partsFrom(tasks, node, context);
  const named = partsOfTitle(title, context.document.lexicons);
  if (named.length > 0) return { parts: named.map((one) => ({ title: one })), nodes: new Set() };
  return partsFrom(node.kind === "row" ? [] : listBelow(node, context), node, context);
}

/** The boxes of the author, at any depth. */
function tasksBelow(node: OutlineNode, { document, taken }: PartsContext): readonly OutlineNode[] {
  const tasks: OutlineNode[] = [];
  for (const below of nodesBelow(node, document.outline, taken)) {
    if (below.kind === "item" && below.task && below.title !== "") tasks.push(below);
    if (tasks.length === TASKS_LIMIT) break;
  }
  return tasks;
}

/** The list below "Topics:", else the named things right below: "Mesh editing" above Extrude, Bevel and Loop cut. */
function listBelow(
  node: OutlineNode,
  { document: { of, lexicons }, taken }: PartsContext,
): readonly OutlineNode[] {
  const itemsOf = (above: OutlineNode): readonly OutlineNode[] =>
    above.children.filter((child) => child.kind === "item" && !taken.has(child));
  const label = node.children.find(
    (child) => !taken.has(child) && child.kind !== "paragraph" && roleOf(child.title, lexicons) === "topics",
  );
  const listed = label === undefined ? [] : itemsOf(label).filter((item) => !isOnlyLinks(item));
  if (listed.length > 1 && listed.length <= LIST_LIMIT) return listed;
  const below = itemsOf(node);
  const isName = (item: OutlineNode): boolean => {
    const { role, form, says } = of(item);
    return !isAside(role) && form === "name" && !says.linked && item.children.length === 0;
  };
  return below.length > 1 && below.length <= NAMES_LIMIT && below.every(isName) ? below : [];
}

function partsFrom(items: readonly OutlineNode[], topic: OutlineNode, context: PartsContext): FoundParts {
  const chosen = new Set(items);
  const nodes = new Set(items.filter((node) => saysAll(node, context)));
  const parts = items.map((node): Part => {
    const above = labelOf(node, topic, chosen);
    if (above !== null) nodes.add(above);
    const under =
      above === null || roleOf(above.title, context.document.lexicons) === "topics" ? "" : above.title;
    return {
      ...partOf(node, context),
      ...(under === "" || under.length > TITLE_LIMIT ? {} : { under }),
      ...(node.task ? { task: true } : {}),
    };
  });
  return { parts, nodes };
}

/** Whether a part says all that its line says: lettered lines below it are not in it. */
export const saysAll = (node: OutlineNode, { markdown }: Pick<PartsContext, "markdown">): boolean =>
  letteredLines(node, markdown) === null;

/** What a line says as a part. */
export function partOf(node: OutlineNode, { document, markdown, isDone }: PartsContext): Part {
  const lettered = letteredLines(node, markdown);
  const code = codeSource(lettered === null ? node : { ...node, titleEnd: lettered.start }, markdown);
  return {
    title: lettered?.name ?? document.of(node).says.title,
    ...(code === null ? {} : { markdown: code }),
    ...(isDone.words(document.of(node)) ? { done: true } : {}),
  };
}

/** The heading, label or item between a part and its topic. */
function labelOf(node: OutlineNode, topic: OutlineNode, parts: ReadonlySet<OutlineNode>): OutlineNode | null {
  for (let above = node.parent; above !== null && above !== topic; above = above.parent)
    if (!parts.has(above)) return above;
  return null;
}
