/**
 * Brings a text up to date that a person may have changed since: a three-way merge by lines, in which the person wins.
 * The three are what Waymark wrote last (known by codes), what is there now, and what Waymark wants now.
 */
import { boxOf, withTick } from "./boxes.ts";
import { lineCode, shapeIn, type LineCode } from "./line-code.ts";
import { inOrder, pairUp } from "./pair-up.ts";

/** A line that Waymark wants: its text, or the place of one that it wrote last and that stays as it is. */
export type WantedLine = { readonly text: string } | { readonly last: number };

export interface CarryOver {
  readonly now: string;
  /** The codes of the lines that Waymark wrote last, in order; null where nobody knows. */
  readonly last: readonly LineCode[] | null;
  readonly wanted: readonly WantedLine[];
  /** Titles of boxes to tick besides those that are ticked there. */
  readonly ticked: ReadonlySet<string>;
}

export interface CarriedOver {
  readonly text: string;
  /** The codes of all lines that were wanted, also of those that a person took out: they stay out. */
  readonly codes: readonly LineCode[];
}

/**
 * A line that nobody changed follows Waymark. One that a person wrote, changed or moved is theirs, and stays where it is
 * beside the nearest line that is known; one that they took out stays out. Ticks stay: of a box that is gone, in a list.
 */
export function carryOver({ now, last, wanted, ticked }: CarryOver): CarriedOver {
  const { entries, earlier, end } = parse(now);
  const codes = entries.map(({ text }) => lineCode(text));
  const wants = spaced(wanted);
  const texts = wants.map(({ text }) => (text === null ? null : lineCode(text)));
  const base = last ?? assumed(codes, texts);
  const slots = pairUp(texts, base, [(code) => code, shapeIn]);
  for (const [index, { slot }] of wants.entries()) if (slot !== null) slots.set(index, slot);
  const there = inOrder(pairUp(codes, base, [(code) => code]));
  const merged = merge({ entries, wants, there, slots });
  return {
    text: write(withTicks(merged, { entries, there, slots, wants, earlier, ticked }), entries.length, end),
    codes: texts.map((code, index) => code ?? base[slots.get(index) ?? 0] ?? ""),
  };
}

/** The lines of a text, for one that Waymark wants. */
export const wantedLines = (text: string): readonly WantedLine[] =>
  text.split("\n").map((line) => ({ text: line }));

/** The codes of a text's lines, blank ones left out. */
export const codesOf = (text: string): readonly LineCode[] =>
  parse(text).entries.map(({ text: line }) => lineCode(line));

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

/** A line of the result: which of those that are there and which of those that are wanted it is. */
interface Placed extends Entry {
  readonly entry: number | null;
  readonly want: number | null;
}

const EARLIER = "Ticked earlier:";

interface Parsed {
  readonly entries: readonly Entry[];
  /** The content of the list of earlier ticks. The list is built again each time. */
  readonly earlier: readonly string[];
  readonly end: readonly string[];
}

function parse(text: string): Parsed {
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
    listing = line === EARLIER;
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

/** Where nobody knows what was written last: the lines that say, but for counts, what is wanted. */
function assumed(codes: readonly LineCode[], texts: readonly (LineCode | null)[]): readonly LineCode[] {
  const known = texts.filter((code) => code !== null);
  const pairs = inOrder(pairUp(codes, known, [(code) => code, shapeIn]));
  return codes.filter((_, index) => pairs.has(index));
}

interface Merge {
  readonly entries: readonly Entry[];
  readonly wants: readonly Want[];
  /** The slot of the last text that an entry is; none for a person's. */
  readonly there: ReadonlyMap<number, number>;
  /** The slot that a wanted line fills; none for a new one. */
  readonly slots: ReadonlyMap<number, number>;
}

function merge({ entries, wants, there, slots }: Merge): readonly Placed[] {
  const entryOf = new Map([...there].map(([entry, slot]) => [slot, entry]));
  const beside = attach({ entries, wants, there, slots });
  const placed: Placed[] = [];
  const putTheirs = (some: readonly number[] | undefined) => {
    for (const entry of some ?? []) {
      const { above, text } = entries[entry] ?? NOTHING;
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
    const known = entries[entry] ?? NOTHING;
    const place = { entry, want };
    const words = text === null || text === known.text ? known.text : follow(known.text, text);
    placed.push({ above: gap(placed.at(-1), place, [known.above, above]), text: words, ...place });
    putTheirs(beside.after.get(slot));
  }
  putTheirs(beside.last);
  return placed;
}

const NOTHING: Entry = { above: [], text: "" };

/** The current text is replaced with the wanted one, and keeps its tick. If only line ends differ, it stays byte for byte. */
function follow(there: string, wanted: string): string {
  const isSame = lineCode(there) === lineCode(wanted) && !there.includes("/blob/");
  const words = isSame ? there : wanted;
  const ticked = boxOf(there)?.ticked === true || boxOf(wanted)?.ticked === true;
  return ticked && boxOf(words)?.ticked === false ? withTick(words) : words;
}

/** The blank lines above a line: as they are there where its neighbour is the same, else at least as many as are wanted. */
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

/** Beside which known line each of a person's stays: the one above it, else the one below, else the next one that is left. */
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
  /** The known line above, and the nearest one above that is left. */
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

/** Marks the boxes that ask something: answered, they are done with. */
const QUESTION = "<!-- waymark:ask ";

interface Ticks extends Merge {
  readonly earlier: readonly string[];
  readonly ticked: ReadonlySet<string>;
}

function withTicks(
  placed: readonly Placed[],
  { entries, wants, there, slots, earlier, ticked }: Ticks,
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
  return [...ticking, line(EARLIER, [""]), ...list.map((title) => line(`- [x] ${title}`, []))];
}

/** `count` is how many lines were there, `end` the blank lines after the last of them. */
function write(placed: readonly Placed[], count: number, end: readonly string[]): string {
  const lines = placed.flatMap(({ above, text }) => [...above, text]);
  const untouched = placed.at(-1)?.entry === count - 1;
  return [...lines, ...(untouched ? end : [])].join("\n");
}
