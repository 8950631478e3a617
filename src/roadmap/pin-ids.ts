/** Pins the ids of a roadmap's items as comments in its text, and changes no other byte. */
import { parse } from "./parse.ts";
import type { ParseOptions } from "../model/parse-options.ts";
import type { Roadmap } from "../model/roadmap.ts";
import { endOfContent } from "./end-of-content.ts";
import { headingLines } from "./heading-lines.ts";
import { isPinnable } from "./pin.ts";

export interface PinnedText {
  readonly text: string;
  /** The ids that were pinned, in order. */
  readonly pinned: readonly string[];
  /** The ids whose line has no place for a comment. */
  readonly left: readonly string[];
}

interface Pin {
  readonly id: string;
  readonly line: number;
}

/** How often the text is read again without the pins that did not work. The time for one document is limited by this. */
const ROUNDS = 4;

/**
 * The text with `<!-- id: … -->` at the end of each item's line. Items that have one keep it. An id that cannot be
 * pinned without changing how the roadmap reads is left. `former` has ids that items had before they were renamed or moved,
 * by their present ids: these are pinned in their place, so that such an item keeps its issue. The text is read at most
 * `2 * ROUNDS + 1` times.
 */
export function pinIds(
  text: string,
  options: ParseOptions,
  former: ReadonlyMap<string, string> = new Map(),
): PinnedText {
  const now = parse(text, options);
  const lines = text.split("\n");
  const isPinned = (line: number) => /<!--\s*id:/u.test(lines[line - 1] ?? "");
  const wanted = itemsOf(now)
    .filter(({ line }) => !isPinned(line))
    .map(({ id, line }): Pin => ({ id: former.get(id) ?? id, line }));
  const perLine = Map.groupBy(itemsOf(now), ({ line }) => line);
  // A text that is too complex to be read has no items.
  const headings = wanted.length === 0 ? new Set<number>() : headingLines(text);
  const write = (some: readonly Pin[]) => insert(lines, some, headings);
  let pins = wanted.filter(({ id, line }) => isPinnable(id) && perLine.get(line)?.length === 1);
  for (let round = 0; round < ROUNDS && pins.length > 0; round += 1) {
    const refused = refusedLines(
      now,
      pins,
      (tried, items) => parse(write(tried), { ...options, items }),
      options,
    );
    if (refused === null) break;
    const kept = pins.filter(({ line }) => !refused.has(line));
    // Where no pin is to blame, or the last round was not enough, none is written.
    pins = kept.length === pins.length || round === ROUNDS - 1 ? [] : kept;
  }
  const pinned = new Set(pins.map(({ line }) => line));
  return {
    text: write(pins),
    pinned: pins.map(({ id }) => id),
    left: wanted.filter(({ line }) => !pinned.has(line)).map(({ id }) => id),
  };
}

/** The text of the lines with the pins at their ends. GitHub makes a hyphen of a space behind the words of a heading. */
function insert(lines: readonly string[], pins: readonly Pin[], headings: ReadonlySet<number>): string {
  const ids = new Map(pins.map(({ id, line }) => [line, id]));
  return lines
    .map((line, index) => {
      const id = ids.get(index + 1);
      if (id === undefined) return line;
      const isHeading = headings.has(index + 1);
      const end = endOfContent(line, isHeading);
      return `${line.slice(0, end)}${isHeading ? "" : " "}<!-- id: ${id} -->${line.slice(end)}`;
    })
    .join("\n");
}

function itemsOf({ phases, projects, skills }: Roadmap): readonly Pin[] {
  return [...phases.flatMap(({ topics }) => topics), ...projects, ...skills];
}

/** The lines whose pins do not work, or change how the roadmap reads; null if there are none. */
function refusedLines(
  now: Roadmap,
  pins: readonly Pin[],
  read: (pins: readonly Pin[], items: ParseOptions["items"]) => Roadmap,
  { items }: ParseOptions,
): ReadonlySet<number> | null {
  // An item may have the wanted id without its pin. Only a pin can give it one of these.
  const probes = pins.map(({ line }): Pin => ({ id: probeOf(line), line }));
  const settings = new Map(items);
  for (const { id, line } of pins) {
    const setting = items.get(id);
    if (setting !== undefined) settings.set(probeOf(line), setting);
  }
  return changedBy(probes, now, read(probes, settings)) ?? changedBy(pins, now, read(pins, items));
}

const probeOf = (line: number): string => `waymark-probe/${line}`;

/** The lines of the pins that make `then` differ from `now`, apart from the ids that they give; null if it does not differ. */
function changedBy(pins: readonly Pin[], now: Roadmap, then: Roadmap): ReadonlySet<number> | null {
  const ids = new Map(pins.map(({ id, line }) => [line, id]));
  const before = partsOf(now, ({ id, line }) => ids.get(line) ?? id);
  const after = partsOf(then, ({ id }) => id);
  if (before.length === after.length && before.every(({ text }, index) => text === after[index]?.text))
    return null;
  const [known, found] = [textsOf(before), textsOf(after)];
  const changed = [
    ...before.filter(({ text }) => !found.has(text)),
    ...after.filter(({ text }) => !known.has(text)),
  ];
  const lines = pins.map(({ line }) => line).toSorted((one, other) => one - other);
  // A comment may also change what is below its own line.
  return new Set(changed.flatMap(({ line }) => lastUpTo(line, lines) ?? []));
}

/** The greatest of the sorted numbers that is at most `limit`. */
function lastUpTo(limit: number, sorted: readonly number[]): number | undefined {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return sorted[low - 1];
}

interface Part {
  readonly line: number;
  readonly text: string;
}

const textsOf = (parts: readonly Part[]): ReadonlySet<string> => new Set(parts.map(({ text }) => text));

/** What a roadmap says, part by part, without the details, which a comment may become a part of. */
function partsOf(roadmap: Roadmap, idOf: (pin: Pin) => string): readonly Part[] {
  const { title, verdict, phases, projects, skills } = roadmap;
  const part = (line: number, said: object): Part => ({ line, text: JSON.stringify(said) });
  const item = (one: Pin): Part => part(one.line, { ...one, id: idOf(one), detail: null });
  return [
    part(1, { title, verdict }),
    ...phases.flatMap(({ topics, ...phase }) => [part(phase.line, phase), ...topics.map(item)]),
    ...projects.map(item),
    ...skills.map(item),
  ];
}
