/** Keeps the ticks of boxes, and lists those whose boxes are gone. */
import { boxOf, boxWords, withTick } from "./boxes.ts";
import type { Placed } from "./carried-lines.ts";
import type { Merge } from "./merge-lines.ts";
import { similarBoxes } from "./similar-boxes.ts";

/** Marks the boxes that ask something. Once answered, they are removed. */
const QUESTION = "<!-- waymark:ask ";

interface Ticks extends Merge {
  readonly earlier: readonly string[];
  readonly heading: string;
  readonly ticked: ReadonlySet<string>;
}

/**
 * Ticks each new box whose old one was ticked, also if its text was improved. The ticks of boxes that are gone are listed
 * at the end.
 */
export function withTicks(
  placed: readonly Placed[],
  { entries, there, slots, earlier, ticked, heading }: Ticks,
): readonly Placed[] {
  const left = new Set(slots.values());
  const gone = entries.flatMap(({ text }, entry) => {
    const slot = there.get(entry);
    const box = slot === undefined || left.has(slot) ? null : boxOf(text);
    return box === null || box.title.includes(QUESTION) ? [] : [box];
  });
  const all = new Set([...gone.filter((box) => box.ticked).map(({ title }) => title), ...earlier, ...ticked]);
  const words = new Set([...all].map(boxWords));
  const elsewhere = new Set([...ticked].map(boxWords));
  const wanted = new Set(
    boxesIn(placed.filter(({ want }) => want !== null)).map(({ title }) => boxWords(title)),
  );
  const improved = improvedBoxes(placed, [...all, ...gone.map(({ title }) => title)]);
  const taken = new Set([...improved].flatMap(([old, title]) => (words.has(old) ? [title] : [])));
  const ticking = placed.map((line) => {
    const box = boxOf(line.text);
    if (box === null) return line;
    const own = boxWords(box.title);
    const isTicked =
      line.entry === null
        ? words.has(own) || taken.has(own)
        : elsewhere.has(own) && (line.want !== null || !wanted.has(own));
    return isTicked ? { ...line, text: withTick(line.text) } : line;
  });
  const known = new Set(boxesIn(ticking).flatMap((box) => (box.ticked ? [boxWords(box.title)] : [])));
  const list = [...all].filter((title) => !known.has(boxWords(title)) && !improved.has(boxWords(title)));
  if (list.length === 0) return ticking;
  const line = (text: string, above: readonly string[]): Placed => ({ above, text, entry: null, want: null });
  return [...ticking, line(heading, [""]), ...list.map((title) => line(`- [x] ${title}`, []))];
}

const boxesIn = (lines: readonly Placed[]) => lines.flatMap(({ text }) => boxOf(text) ?? []);

/** The words of new boxes, by the words of the old boxes whose text they improve. */
function improvedBoxes(placed: readonly Placed[], former: readonly string[]): ReadonlyMap<string, string> {
  const old = new Set(former.map(boxWords));
  const boxes = placed.flatMap(({ text, entry, want }) => {
    const title = want === null ? undefined : boxOf(text)?.title;
    return title === undefined || title.includes(QUESTION)
      ? []
      : [{ words: boxWords(title), isNew: entry === null }];
  });
  const kept = new Set(boxes.map(({ words }) => words));
  const fresh = new Set(
    boxes.filter(({ isNew, words }) => isNew && !old.has(words)).map(({ words }) => words),
  );
  return similarBoxes([...old.difference(kept)], [...fresh]);
}
