/**
 * Updates a text that a person may have changed. It is a three-way merge by lines, and the person wins. The three
 * versions are what Waymark wrote last (known by codes), the current text, and what Waymark wants now.
 */
import { remember } from "../cache/remember.ts";
import {
  type Entry,
  type Placed,
  type Want,
  type WantedLine,
  parseLines,
  spaced,
  wantedLines,
} from "./carried-lines.ts";
import { withTicks } from "./carry-ticks.ts";
import { isSameShape, lineCode, shapeIn, translateCodes, withoutCommit, type LineCode } from "./line-code.ts";
import { mergeLines } from "./merge-lines.ts";
import { inOrder, pairUp } from "./pair-up.ts";

export interface CarryOver {
  readonly now: string;
  /** The codes of the lines that Waymark wrote last, in order; null if unknown. */
  readonly last: readonly LineCode[] | null;
  readonly wanted: readonly WantedLine[];
  /** The titles of boxes to tick, in addition to the boxes that are already ticked. */
  readonly ticked: ReadonlySet<string>;
  /** The line above the list of ticks whose boxes are gone: as it was written last, and as it is written now. */
  readonly earlier: { readonly last: string; readonly wanted: string };
}

export interface CarriedOver {
  readonly text: string;
  /** The codes of all wanted lines, including those that a person removed, so that they stay removed. */
  readonly codes: readonly LineCode[];
}

/**
 * A line that nobody changed follows Waymark. A line that a person wrote, changed or moved belongs to them and stays
 * next to the nearest known line. A line that they removed stays removed. Ticks stay: if a box is gone, its tick is
 * kept in a list.
 */
export function carryOver({ now, last, wanted, ticked, earlier: heading }: CarryOver): CarriedOver {
  const whole = ticked.size === 0 ? wholeText(wanted) : null;
  // Most issues are as Waymark wrote them, and only the commit in a link is newer.
  if (whole !== null && withoutCommit(now) === withoutCommit(whole))
    return { text: whole, codes: wantedCodes(whole) };
  const { entries, earlier, end } = parseLines(now, heading.last);
  const codes = entries.map(({ text }) => lineCode(text));
  const wants = spaced(wanted);
  const texts = wants.map(({ text }) => (text === null ? null : lineCode(text)));
  const base = translateCodes(
    last ?? assumed(codes, texts),
    [...entries, ...wants].flatMap(({ text }) => text ?? []),
  );
  const there = inOrder(pairUp(codes, base, [(code) => code]));
  const slots = slotsOf(wants, { texts, base, current: currentLines(entries, there) });
  const merged = mergeLines({ entries, wants, there, slots });
  return {
    text: write(
      withTicks(merged, { entries, there, slots, wants, earlier, ticked, heading: heading.wanted }),
      entries.length,
      end,
    ),
    codes: texts.map((code, index) => code ?? base[slots.get(index) ?? 0] ?? ""),
  };
}

/** The current line in each slot of the last text. */
const currentLines = (
  entries: readonly Entry[],
  there: ReadonlyMap<number, number>,
): ReadonlyMap<number, string> =>
  new Map([...there].map(([entry, slot]) => [slot, entries[entry]?.text ?? ""]));

/** The slot of the last text for each wanted line. Codes can be equal by chance, so the lines are compared where both are there. */
function slotsOf(
  wants: readonly Want[],
  last: {
    readonly texts: readonly (LineCode | null)[];
    readonly base: readonly LineCode[];
    readonly current: ReadonlyMap<number, string>;
  },
): Map<number, number> {
  const slots = pairUp(last.texts, last.base, [(code) => code, shapeIn]);
  for (const [index, { text, slot }] of wants.entries()) {
    const line = last.current.get(slots.get(index) ?? -1);
    if (slot !== null) slots.set(index, slot);
    else if (line !== undefined && text !== null && !isSameShape(line, text)) slots.delete(index);
  }
  return slots;
}

/** The text that is wanted; null if some of its lines are only known by their codes. */
function wholeText(wanted: readonly WantedLine[]): string | null {
  const lines = wanted.map((line) => ("text" in line ? line.text : null));
  return lines.includes(null) ? null : lines.join("\n");
}

/** The characters of all remembered texts together. */
const CACHE_SIZE = 2_000_000;

const codesWithoutCommit = remember(
  (text: string) => spaced(wantedLines(text)).map(({ text: line }) => lineCode(line ?? "")),
  CACHE_SIZE,
);
const wantedCodes = (text: string): readonly LineCode[] => codesWithoutCommit(withoutCommit(text));

/** If it is unknown what was written last: the lines that equal a wanted line, apart from counts. */
function assumed(codes: readonly LineCode[], texts: readonly (LineCode | null)[]): readonly LineCode[] {
  const known = texts.filter((code) => code !== null);
  const pairs = inOrder(pairUp(codes, known, [(code) => code, shapeIn]));
  return codes.filter((_, index) => pairs.has(index));
}

/** `count` is the number of current lines, `end` contains the blank lines after the last one. */
function write(placed: readonly Placed[], count: number, end: readonly string[]): string {
  const lines = placed.flatMap(({ above, text }) => [...above, text]);
  const untouched = placed.at(-1)?.entry === count - 1;
  return [...lines, ...(untouched ? end : [])].join("\n");
}
