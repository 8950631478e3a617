/**
 * Updates a text that a person may have changed. It is a three-way merge by lines, and the person wins. The three
 * versions are what Waymark wrote last (known by codes), the current text, and what Waymark wants now.
 */
import { remember } from "../cache/remember.ts";
import { boxOf, withTick } from "./boxes.ts";
import { lineCode, shapeIn, withoutCommit, type LineCode } from "./line-code.ts";
import { inOrder, pairUp } from "./pair-up.ts";

/** A line that Waymark wants: its text, or the index of a line that it wrote last and that stays the same. */
export type WantedLine = { readonly text: string } | { readonly last: number };

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
  const { entries, earlier, end } = parse(now, heading.last);
  const codes = entries.map(({ text }) => lineCode(text));
  const wants = spaced(wanted);
  const texts = wants.map(({ text }) => (text === null ? null : lineCode(text)));
  const base = last ?? assumed(codes, texts);
  const slots = pairUp(texts, base, [(code) => code, shapeIn]);
  for (const [index, { slot }] of wants.entries()) if (slot !== null) slots.set(index, slot);
  const there = inOrder(pairUp(codes, base, [(code) => code]));
  const merged = merge({ entries, wants, there, slots });
  return {
    text: write(
      withTicks(merged, { entries, there, slots, wants, earlier, ticked, heading: heading.wanted }),
      entries.length,
      end,
    ),
    codes: texts.map((code, index) => code ?? base[slots.get(index) ?? 0] ?? ""),
  };
}

/** The text that is wanted; null if some of its lines are only known by their codes. */
function wholeText(wanted: readonly WantedLine[]): string | null {
  const lines = wanted.map((line) => ("text" in line ? line.text : null));
  return lines.includes(null) ? null : lines.join("\n");
}

/** The characters of all remembered texts together. */
const REMEMBERED = 2_000_000;

const codesWithoutCommit = remember(
  (text: string) => spaced(wantedLines(text)).map(({ text: line }) => lineCode(line ?? "")),
  REMEMBERED,
);
const wantedCodes = (text: string): readonly LineCode[] => codesWithoutCommit(withoutCommit(text));

/** The lines of a text that Waymark wants. */
export const wantedLines = (text: string): readonly WantedLine[] =>
  text.split("\n").map((line) => ({ text: line }));

/** The codes of a text's lines, without blank lines. */
export const codesOf = (text: string): readonly LineCode[] =>
  parse(text, EARLIER).entries.map(({ text: line }) => lineCode(line));

/** A line with the blank lines above it. */
interface Entry {
  readonly above: readonly string[];
  readonly text: string;
}

/** A wanted line: its text, or the slot of the last text that it fills. */
interface Want {
  readonly above: readonly string[];
  readonly text: string | null;
  readonly slot: number | null;
}

/** A line of the result, and which current line and which wanted line it is. */
interface Placed extends Entry {
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

function parse(text: string, heading: string): Parsed {
  const entries: Entry[] = [];
  const earlier: string[] = [];
  let above: string[] = [];
  let listing = false;
  for (const line of text.split("\n")) {
    if (line.trim() === "") {
      above.push(line);
      continue;
    }
    const box = listing && above.length === 0 ? boxOf(line) : null;
    if (box?.ticked === true) {
      earlier.push(box.title);
      continue;
    }
    listing = line === heading;
    if (!listing) entries.push({ above, text: line });
    above = [];
  }
  return { entries, earlier, end: above };
}

function spaced(lines: readonly WantedLine[]): readonly Want[] {
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

/** If it is unknown what was written last: the lines that equal a wanted line, apart from counts. */
function assumed(codes: readonly LineCode[], texts: readonly (LineCode | null)[]): readonly LineCode[] {
  const known = texts.filter((code) => code !== null);
  const pairs = inOrder(pairUp(codes, known, [(code) => code, shapeIn]));
  return codes.filter((_, index) => pairs.has(index));
}

interface Merge {
  readonly entries: readonly Entry[];
  readonly wants: readonly Want[];
  /** The slot of the last text for each current line; none for a person's line. */
  readonly there: ReadonlyMap<number, number>;
  /** The slot of the last text for each wanted line; none for a new line. */
  readonly slots: ReadonlyMap<number, number>;
}

function merge({ entries, wants, there, slots }: Merge): readonly Placed[] {
  const entryOf = new Map([...there].map(([entry, slot]) => [slot, entry]));
  const beside = attach({ entries, wants, there, slots });
  const placed: Placed[] = [];
  const putTheirs = (some: readonly number[] | undefined) => {
    for (const entry of some ?? []) {
      const { above, text } = entries[entry] ?? NO_ENTRY;
      placed.push({ above: gap(placed.at(-1), { entry, want: null }, [above]), text, entry, want: null });
    }
  };
  putTheirs(beside.first);
  for (const [want, { above, text }] of wants.entries()) {
    const slot = slots.get(want);
    const entry = slot === undefined ? undefined : entryOf.get(slot);
    if (slot === undefined) {
      const place = { entry: null, want };
      placed.push({ above: gap(placed.at(-1), place, [above]), text: text ?? "", ...place });
    }
    if (entry === undefined || slot === undefined) continue;
    putTheirs(beside.before.get(slot));
    const known = entries[entry] ?? NO_ENTRY;
    const place = { entry, want };
    const words = text === null || text === known.text ? known.text : follow(known.text, text);
    placed.push({ above: gap(placed.at(-1), place, [known.above, above]), text: words, ...place });
    putTheirs(beside.after.get(slot));
  }
  putTheirs(beside.last);
  return placed;
}

const NO_ENTRY: Entry = { above: [], text: "" };

/** The current text is replaced with the wanted one, and keeps its tick. If only line ends differ, it stays byte for byte. */
function follow(there: string, wanted: string): string {
  const isSame = lineCode(there) === lineCode(wanted) && !there.includes("/blob/");
  const words = isSame ? there : wanted;
  const ticked = boxOf(there)?.ticked === true || boxOf(wanted)?.ticked === true;
  return ticked && boxOf(words)?.ticked === false ? withTick(words) : words;
}

/**
 * The blank lines above a line: the current ones if the line before is the same, otherwise at least as many as wanted.
 */
function gap(
  previous: Placed | undefined,
  { entry, want }: Pick<Placed, "entry" | "want">,
  [own = [], wanted = own]: readonly (readonly string[])[],
): readonly string[] {
  const before = previous?.entry ?? (previous === undefined ? -1 : null);
  if (entry !== null && before === entry - 1) return own;
  if (previous === undefined) return [];
  if (want !== null && previous.want === want - 1) return wanted;
  const loosest = own.length >= wanted.length ? own : wanted;
  return loosest.length > 0 || previous.want !== null ? loosest : previous.above;
}

interface Beside {
  readonly first: readonly number[];
  readonly last: readonly number[];
  /** By slot. */
  readonly before: ReadonlyMap<number, readonly number[]>;
  readonly after: ReadonlyMap<number, readonly number[]>;
}

/**
 * Next to which known line each of a person's lines stays: the one above, else the one below, else the next one that is
 * left.
 */
function attach({ entries, there, slots }: Merge): Beside {
  const left = new Set(slots.values());
  const [first, last]: [number[], number[]] = [[], []];
  const [before, after] = [new Map<number, number[]>(), new Map<number, number[]>()];
  const put = (map: Map<number, number[]>, slot: number, entry: number): void => {
    const some = map.get(slot);
    if (some === undefined) map.set(slot, [entry]);
    else some.push(entry);
  };
  const below = nextKnown(entries.length, there);
  /** The known line above, and the nearest line above that is left. */
  let [above, leftAbove]: [number | null, number | null] = [null, null];
  for (const entry of entries.keys()) {
    const slot = there.get(entry);
    if (slot !== undefined) {
      above = slot;
      if (left.has(slot)) leftAbove = slot;
      continue;
    }
    const next = below[entry];
    if (above !== null && left.has(above)) put(after, above, entry);
    else if (next !== undefined && left.has(next)) put(before, next, entry);
    else if (leftAbove !== null) put(after, leftAbove, entry);
    else (above === null ? first : last).push(entry);
  }
  return { first, last, before, after };
}

/** The slot of the next known line at or below each entry. */
function nextKnown(count: number, there: ReadonlyMap<number, number>): readonly (number | undefined)[] {
  const next: (number | undefined)[] = Array.from({ length: count });
  for (let entry = count - 1; entry >= 0; entry -= 1) next[entry] = there.get(entry) ?? next[entry + 1];
  return next;
}

/** Marks the boxes that ask something. Once answered, they are removed. */
const QUESTION = "<!-- waymark:ask ";

interface Ticks extends Merge {
  readonly earlier: readonly string[];
  readonly heading: string;
  readonly ticked: ReadonlySet<string>;
}

function withTicks(
  placed: readonly Placed[],
  { entries, wants, there, slots, earlier, ticked, heading }: Ticks,
): readonly Placed[] {
  const left = new Set(slots.values());
  const gone = entries.flatMap(({ text }, entry) => {
    const slot = there.get(entry);
    const box = slot === undefined || left.has(slot) ? null : boxOf(text);
    return box?.ticked === true && !box.title.includes(QUESTION) ? [box.title] : [];
  });
  const all = new Set([...gone, ...earlier, ...ticked]);
  const ticking = placed.map((line) => {
    const title = line.want === null ? undefined : boxOf(line.text)?.title;
    if (title === undefined || !(line.entry === null ? all : ticked).has(title)) return line;
    return { ...line, text: withTick(line.text) };
  });
  const known = new Set(
    [...placed, ...wants].flatMap(({ text }) => (text === null ? [] : (boxOf(text)?.title ?? []))),
  );
  const list = [...all].filter((title) => !known.has(title));
  if (list.length === 0) return ticking;
  const line = (text: string, above: readonly string[]): Placed => ({ above, text, entry: null, want: null });
  return [...ticking, line(heading, [""]), ...list.map((title) => line(`- [x] ${title}`, []))];
}

/** `count` is the number of current lines, `end` contains the blank lines after the last one. */
function write(placed: readonly Placed[], count: number, end: readonly string[]): string {
  const lines = placed.flatMap(({ above, text }) => [...above, text]);
  const untouched = placed.at(-1)?.entry === count - 1;
  return [...lines, ...(untouched ? end : [])].join("\n");
}
