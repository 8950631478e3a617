/** Puts wanted lines and the lines of a person in one order. Each of them stays next to the line that it belonged to. */
import { boxOf, withTick } from "./boxes.ts";
import type { Entry, Want, Placed } from "./carried-lines.ts";
import { isSameLine } from "./line-code.ts";

export interface Merge {
  readonly entries: readonly Entry[];
  readonly wants: readonly Want[];
  /** The slot of the last text for each current line; none for a person's line. */
  readonly there: ReadonlyMap<number, number>;
  /** The slot of the last text for each wanted line; none for a new line. */
  readonly slots: ReadonlyMap<number, number>;
}

export function mergeLines({ entries, wants, there, slots }: Merge): readonly Placed[] {
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
  const isSame = isSameLine(there, wanted) && !there.includes("/blob/");
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
