/** The lines of a text that is merged: the current ones, and those that Waymark wants. */
import { boxOf } from "./boxes.ts";
import { lineCode, type LineCode } from "./line-code.ts";

/** A line that Waymark wants: its text, or the index of a line that it wrote last and that stays the same. */
export type WantedLine = { readonly text: string } | { readonly last: number };

/** A line with the blank lines above it. */
export interface Entry {
  readonly above: readonly string[];
  readonly text: string;
}

/** A wanted line: its text, or the slot of the last text that it fills. */
export interface Want {
  readonly above: readonly string[];
  readonly text: string | null;
  readonly slot: number | null;
}

/** A line of the result, and which current line and which wanted line it is. */
export interface Placed extends Entry {
  readonly entry: number | null;
  readonly want: number | null;
}

/** The line above the list of earlier ticks, where no language gives another. */
export const EARLIER = "Ticked earlier:";

interface Parsed {
  readonly entries: readonly Entry[];
  /** The content of the list of earlier ticks. The list is built again each time. */
  readonly earlier: readonly string[];
  readonly end: readonly string[];
}

export function parseLines(text: string, heading: string): Parsed {
  const entries: Entry[] = [];
  const earlier: string[] = [];
  let above: string[] = [];
  let listing = false;
  const lines = text.split("\n");
  for (const [index, line] of lines.entries()) {
    if (line.trim() === "") {
      above.push(line);
      continue;
    }
    const box = listing && above.length === 0 ? boxOf(line) : null;
    if (box?.ticked === true) {
      earlier.push(box.title);
      continue;
    }
    // Without such a box below it, the roadmap may say the same words.
    listing = line === heading && boxOf(lines[index + 1] ?? "")?.ticked === true;
    if (!listing) entries.push({ above, text: line });
    above = [];
  }
  return { entries, earlier, end: above };
}

export function spaced(lines: readonly WantedLine[]): readonly Want[] {
  let above: string[] = [];
  return lines.flatMap((line): readonly Want[] => {
    if ("text" in line && line.text.trim() === "") {
      above.push(line.text);
      return [];
    }
    const want = { above, text: "text" in line ? line.text : null, slot: "text" in line ? null : line.last };
    above = [];
    return [want];
  });
}

/** The lines of a text that Waymark wants. */
export const wantedLines = (text: string): readonly WantedLine[] =>
  text.split("\n").map((line) => ({ text: line }));

/** The codes of a text's lines, without blank lines. */
export const codesOf = (text: string): readonly LineCode[] =>
  parseLines(text, EARLIER).entries.map(({ text: line }) => lineCode(line));
