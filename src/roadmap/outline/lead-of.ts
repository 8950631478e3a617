/** Finds the paragraphs that act as headings: bold lines, and lines that end with a colon before a list. */
import type { Nodes, Paragraph, PhrasingContent } from "mdast";
import { plainText, undecorate } from "../plain-text.ts";
import type { Lexicons } from "../words/lexicons.ts";
import { stepOf } from "../words/step.ts";
import { hasLetterOrDigit } from "../../text/letters.ts";

export interface Lead {
  readonly form: "bold" | "label";
  readonly inline: readonly PhrasingContent[];
  /** What the paragraph says behind the line that acts as a heading. */
  readonly rest: readonly PhrasingContent[];
}

const LEAD_LENGTH = 120;
const STEP_LENGTH = 90;

/** The heading that a paragraph is for what is behind it, or null. `next` is the block behind it. */
export function leadOf(node: Paragraph, next: Nodes | undefined, lexicons: Lexicons): Lead | null {
  const [line, rest] = splitFirstLine(node.children);
  const text = plainText(line);
  const title = undecorate(text);
  if (title === "" || text.length > LEAD_LENGTH) return lastLine(node, next);
  const before =
    next?.type === "list" || next?.type === "table" || next?.type === "html" || next?.type === "code";
  if (
    line.some(({ type }) => type === "link") &&
    plainText(line.filter(({ type }) => type === "link")) === text
  )
    return null;
  // "Phase 1: Basics" is a heading however it is set, where it has a line of its own.
  if (
    rest.length === 0 &&
    title.length <= STEP_LENGTH &&
    !/[.!?。！？]$/u.test(title) &&
    stepOf(title, lexicons) !== null
  )
    return { form: "bold", inline: line, rest };
  const bold = boldness(line);
  if (bold === "whole" || (bold === "start" && rest.length === 0 && before))
    return { form: "bold", inline: line, rest };
  if (rest.length === 0 && next?.type === "list" && /[:：]$/u.test(title))
    return { form: "label", inline: line, rest };
  return lastLine(node, next);
}

/** A paragraph may end in a label: "Some words.\n**Resources:**" before a list. */
function lastLine(node: Paragraph, next: Nodes | undefined): Lead | null {
  if (next?.type !== "list" && next?.type !== "table") return null;
  const last = node.children.at(-1);
  if (last === undefined || node.children.length < 2) return null;
  const title = undecorate(plainText([last]));
  const isLabel = (last.type === "strong" || /[:：]$/u.test(title)) && title.length > 0 && title.length <= 40;
  const startsLine =
    plainText(node.children.slice(0, -1)) === "" || /\n\s*$/u.test(textOf(node.children.at(-2)));
  return isLabel && startsLine && last.type === "strong"
    ? { form: "label", inline: [last], rest: node.children.slice(0, -1) }
    : null;
}

const textOf = (node: Nodes | undefined): string =>
  node?.type === "text" ? node.value : node?.type === "break" ? "\n" : "";

/** The nodes of the first line, and those behind it. */
function splitFirstLine(
  children: readonly PhrasingContent[],
): readonly [readonly PhrasingContent[], readonly PhrasingContent[]] {
  const index = children.findIndex(
    (node) => node.type === "break" || (node.type === "text" && node.value.includes("\n")),
  );
  const node = children[index];
  if (node === undefined) return [children, []];
  if (node.type !== "text") return [children.slice(0, index), children.slice(index + 1)];
  const [first = "", ...others] = node.value.split("\n");
  const start = node.position?.start;
  const behind: PhrasingContent = {
    type: "text",
    value: others.join("\n"),
    ...(start === undefined
      ? {}
      : {
          position: {
            start: { ...start, line: start.line + 1, column: 1 },
            end: node.position?.end ?? start,
          },
        }),
  };
  const rest = [behind, ...children.slice(index + 1)];
  return [[...children.slice(0, index), { type: "text", value: first }], plainText(rest) === "" ? [] : rest];
}

/** Whether a line is bold from end to end ("whole"), or begins with bold words ("start"). */
export function boldness(line: readonly PhrasingContent[]): "whole" | "start" | null {
  const tags = line.map((one) =>
    one.type === "html" ? (/^<(\/?)(?:b|strong)\b/iu.exec(one.value)?.[1] ?? null) : null,
  );
  const start = tags.indexOf("");
  const end = tags.indexOf("/");
  const isStrong = (one: PhrasingContent, index: number): boolean =>
    one.type === "strong" ||
    (one.type === "emphasis" && one.children.some(({ type }) => type === "strong")) ||
    (start >= 0 && index > start && index < end) ||
    ((one.type === "link" || one.type === "delete") &&
      one.children.length > 0 &&
      one.children.every(({ type }) => type === "strong"));
  const inside = line.filter(isStrong);
  if (inside.length === 0 || !hasLetterOrDigit(plainText(inside))) return null;
  const outside = plainText(line.filter((one, index) => !isStrong(one, index)));
  // A number in a keycap before the bold words is decoration.
  if (!hasLetterOrDigit(outside) || undecorate(`${outside}a`) === "a") return "whole";
  const first = line.find((one) => undecorate(`${plainText([one])}a`) !== "a" && one.type !== "html");
  return first !== undefined && isStrong(first, line.indexOf(first)) ? "start" : null;
}
