/** The task-list boxes of an issue body, and which of them the learner has ticked. */
import { remember } from "../cache/remember.ts";
import { CodeFences } from "./code-fences.ts";

export interface Box {
  /** The Markdown after the box, trimmed. */
  readonly title: string;
  readonly ticked: boolean;
}

/** All behind the box is one group, because blanks that a pattern may give to either of two groups cost time without end. */
const BOX = /^(\s*(?:[-*+]|\d+[.)])\s+\[)([ xX])(\]\s+)([^]*)$/u;

/** The box on this line, or null. */
export function boxOf(line: string): Box | null {
  const [, , tick = " ", , title] = BOX.exec(line) ?? [];
  return title === undefined ? null : { title: title.trimEnd(), ticked: tick !== " " };
}

/** Signs of markup, also behind a backslash, and the sign at the end of a title that is cut. */
const MARKUP = /[\\`*_~\u2060]|<\/?span>|…$/gu;

/** What a box says, whatever its markup: if only this changes, its tick stays. */
export const boxWords = (title: string): string => title.replaceAll(MARKUP, "").trim().toLowerCase();

/** The line with its box ticked. A line without a box is not changed. */
export const withTick = (line: string): string => line.replace(BOX, "$1x$3$4");

/** The characters of all remembered texts together: the issues of about fifty courses. */
const CACHE_SIZE = 4_000_000;

/** The boxes of a Markdown text, in order. Boxes inside code fences do not count. */
export const readBoxes = remember(findBoxes, CACHE_SIZE);

function findBoxes(markdown: string): readonly Box[] {
  const boxes: Box[] = [];
  mapBoxes(markdown, (box) => {
    boxes.push(box);
    return box.ticked;
  });
  return boxes;
}

/** The same text with every box ticked whose title is in `titles`. Never unticks a box. */
export function tickBoxes(markdown: string, titles: ReadonlySet<string>): string {
  return mapBoxes(markdown, (box) => box.ticked || titles.has(box.title));
}

/** Sets the tick of each box to what `decide` returns. All other bytes stay the same. */
function mapBoxes(markdown: string, decide: (box: Box) => boolean): string {
  const fences = new CodeFences();
  return markdown
    .split("\n")
    .map((line) => {
      const found = fences.isCode(line) ? null : BOX.exec(line);
      if (found === null) return line;
      const [, open = "", tick = " ", close = "", title = ""] = found;
      const was = tick !== " ";
      const is = decide({ title: title.trimEnd(), ticked: was });
      return is === was ? line : `${open}${is ? "x" : " "}${close}${title}`;
    })
    .join("\n");
}
