/** Reads lines that begin with a bullet which Markdown does not know ("• Loops", "🔹 Loops") as the list they are meant to be. */
import type { List, ListItem, Paragraph, PhrasingContent, RootContent } from "mdast";
import { placeOf } from "./place.ts";
import { plainText } from "./plain-text.ts";

const BULLET = /^(?:[•●▪◦‣►➤▸➢✔✅☑]|🔹|🔸|🔵|🔷|👉)(?=\uFE0F?\s*\S)/u;

interface Line {
  readonly nodes: PhrasingContent[];
  readonly line: number;
}

/** A paragraph of such lines as a list, with the lines before it as a paragraph of their own; else the node itself. */
export function withBulletLines(node: RootContent): readonly RootContent[] {
  if (node.type !== "paragraph" || !node.children.some(endsLine)) return [node];
  const lines = linesOf(node).filter(({ nodes }) => plainText(nodes) !== "");
  const first = lines.findIndex((line) => bulletOf(line) !== null);
  const bullet = bulletOf(lines[first]);
  const same = lines.filter((line) => bulletOf(line) === bullet);
  if (bullet === null || same.length < 2 || same.length < lines.length - first) return [node];
  const before = lines.slice(0, first).flatMap(({ nodes }) => nodes);
  const intro: readonly RootContent[] = before.length > 0 ? [{ ...node, children: before }] : [];
  return [...intro, listOf(same, placeOf(node).line)];
}

function bulletOf(line: Line | undefined): string | null {
  return line === undefined ? null : (BULLET.exec(plainText(line.nodes))?.[0] ?? null);
}

/** A line ends with a break, `<br>` or where the text itself goes on to the next line. */
function endsLine(node: PhrasingContent): boolean {
  return isBreak(node) || (node.type === "text" && node.value.includes("\n"));
}

function isBreak(node: PhrasingContent): boolean {
  return node.type === "break" || (node.type === "html" && /^<br\b/iu.test(node.value));
}

function linesOf(paragraph: Paragraph): readonly Line[] {
  const lines: Line[] = [];
  const start = (line: number): void => void lines.push({ nodes: [], line });
  start(placeOf(paragraph).line);
  for (const node of paragraph.children) {
    const { line } = placeOf(node);
    if (isBreak(node)) start(node.type === "break" ? line + 1 : line);
    else if (node.type !== "text") lines.at(-1)?.nodes.push(node);
    else
      node.value.split("\n").forEach((value, index) => {
        if (index > 0) start(line + index);
        lines.at(-1)?.nodes.push({ ...node, value });
      });
  }
  return lines;
}

function listOf(lines: readonly Line[], start: number): List {
  const children = lines.map(({ nodes, line }): ListItem => ({
    type: "listItem",
    children: [{ type: "paragraph", children: nodes, position: at(line) }],
    position: at(line),
  }));
  return { type: "list", ordered: false, children, position: at(start) };
}

function at(line: number): NonNullable<List["position"]> {
  return { start: { line, column: 1 }, end: { line, column: 1 } };
}
