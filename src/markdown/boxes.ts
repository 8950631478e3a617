/** Task-list boxes of an issue body: which there are, and which the learner has ticked. */

export interface Box {
  /** The Markdown after the box, trimmed. */
  readonly title: string;
  readonly ticked: boolean;
}

const BOX = /^(\s*(?:[-*+]|\d+[.)])\s+\[)([ xX])(\]\s+)(.*?)(\s*)$/u;
const FENCE = /^\s*(```|~~~)/u;

/** The box that a line is, or null. */
export function boxOf(line: string): Box | null {
  const [, , tick = " ", , title] = BOX.exec(line) ?? [];
  return title === undefined ? null : { title, ticked: tick !== " " };
}

/** The line with its box ticked; one that is no box stays as it is. */
export const withTick = (line: string): string => line.replace(BOX, "$1x$3$4$5");

/** The boxes of a Markdown text, in order; those inside code fences are no boxes. */
export function readBoxes(markdown: string): readonly Box[] {
  const boxes: Box[] = [];
  mapBoxes(markdown, (box) => {
    boxes.push(box);
    return box.ticked;
  });
  return boxes;
}

/** The same text with every box whose title is in `titles` ticked; no box is ever unticked. */
export function tickBoxes(markdown: string, titles: ReadonlySet<string>): string {
  return mapBoxes(markdown, (box) => box.ticked || titles.has(box.title));
}

/** Rewrites the tick of each box to what `decide` says; all other bytes stay. */
function mapBoxes(markdown: string, decide: (box: Box) => boolean): string {
  let fence: string | null = null;
  return markdown
    .split("\n")
    .map((line) => {
      const mark = FENCE.exec(line)?.[1] ?? null;
      if (mark !== null) {
        if (fence === null) fence = mark;
        else if (fence === mark) fence = null;
        return line;
      }
      const found = fence === null ? BOX.exec(line) : null;
      if (found === null) return line;
      const [, open = "", tick = " ", close = "", title = "", end = ""] = found;
      const was = tick !== " ";
      const is = decide({ title, ticked: was });
      return is === was ? line : `${open}${is ? "x" : " "}${close}${title}${end}`;
    })
    .join("\n");
}
