/** Takes a paragraph apart where its author ended lines on purpose: short lines, hard breaks, bullets, links only. */
import type { Paragraph, PhrasingContent, Text } from "mdast";
import { placeOf } from "../place.ts";
import { plainText } from "../plain-text.ts";
import { hasLetterOrDigit } from "../../text/letters.ts";

export interface Line {
  readonly nodes: readonly PhrasingContent[];
  readonly line: number;
}

const BULLET = /^(?:[•●▪◦‣►➤▸➢✔✅☑⬜☐]|🔹|🔸|🔵|🔷|👉)(?=\uFE0F?\s*\S)/u;
/** An editor that wraps a paragraph fills every line but the last; a line much shorter than another ended on purpose. */
const ENDED_SHARE = 0.6;

/** The bullet that a line begins with though Markdown does not know it ("•", "🔹"), or null. */
export function bulletOf({ nodes }: Line): string | null {
  return BULLET.exec(plainText(nodes))?.[0] ?? null;
}

/**
 * The lines of a paragraph where they are lines of their own: they end with breaks, begin with bullets or are all
 * short. Each link where it holds nothing but links. Else the whole paragraph.
 */
export function paragraphLines(paragraph: Paragraph): readonly Line[] {
  const lines = linesOf(paragraph);
  const bullets = lines.filter((line) => bulletOf(line) !== null).length;
  const links = bullets > 1 ? [] : onlyLinks(paragraph);
  if (links.length > 1) return links.map((link) => ({ nodes: [link], line: placeOf(link).line }));
  if (lines.length < 2) return lines;
  const broken = paragraph.children.filter(isBreak).length;
  const lengths = lines.map(({ nodes }) => plainText(nodes).length);
  const short =
    Math.min(...lengths.slice(0, -1)) < Math.max(...lengths) * ENDED_SHARE || Math.max(...lengths) < 40;
  return broken * 2 >= lines.length - 1 || bullets > 1 || short
    ? lines
    : [{ nodes: paragraph.children, line: placeOf(paragraph).line }];
}

function onlyLinks({ children }: Paragraph): readonly PhrasingContent[] {
  const links = children.filter((node) => node.type === "link" || node.type === "linkReference");
  const outside = plainText(
    children.filter((node): boolean => node.type !== "link" && node.type !== "linkReference"),
  );
  // Badges are links too, with a picture for text.
  return hasLetterOrDigit(outside) ? [] : links.filter((link) => plainText([link]) !== "");
}

function isBreak(node: PhrasingContent): boolean {
  return node.type === "break" || (node.type === "html" && /^<br\b/iu.test(node.value));
}

/** A text of which only a line is used: where that begins is unknown. */
function withoutStart({ position, ...node }: Text): Text {
  if (position === undefined) return node;
  const { line, column } = position.start;
  return { ...node, position: { ...position, start: { line, column } } };
}

function linesOf(paragraph: Paragraph): readonly Line[] {
  const lines: { readonly nodes: PhrasingContent[]; readonly line: number }[] = [];
  const start = (line: number): void => void lines.push({ nodes: [], line });
  start(placeOf(paragraph).line);
  for (const node of paragraph.children) {
    const { line } = placeOf(node);
    if (isBreak(node)) start(node.type === "break" ? line + 1 : line);
    else if (node.type !== "text") lines.at(-1)?.nodes.push(node);
    else {
      const values = node.value.split("\n");
      values.forEach((value, index) => {
        if (index > 0) start(line + index);
        lines.at(-1)?.nodes.push(values.length === 1 ? node : { ...withoutStart(node), value });
      });
    }
  }
  return lines.filter(({ nodes }) => plainText(nodes) !== "");
}
