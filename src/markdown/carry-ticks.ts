/** Keeps the ticks of boxes, and lists those whose boxes are gone. */
import { boxOf, boxWords, withTick } from "./boxes.ts";
import type { Placed } from "./carried-lines.ts";
import type { Merge } from "./merge-lines.ts";

/** Marks the boxes that ask something. Once answered, they are removed. */
const QUESTION = "<!-- waymark:ask ";

interface Ticks extends Merge {
  readonly earlier: readonly string[];
  readonly heading: string;
  readonly ticked: ReadonlySet<string>;
}

export function withTicks(
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
  const words = new Set([...all].map(boxWords));
  const ticking = placed.map((line) => {
    const title = line.want === null ? undefined : boxOf(line.text)?.title;
    if (title === undefined) return line;
    const isTicked = line.entry === null ? words.has(boxWords(title)) : ticked.has(title);
    return isTicked ? { ...line, text: withTick(line.text) } : line;
  });
  const known = new Set(
    [...placed, ...wants].flatMap(({ text }) => {
      const title = text === null ? undefined : boxOf(text)?.title;
      return title === undefined ? [] : [boxWords(title)];
    }),
  );
  const list = [...all].filter((title) => !known.has(boxWords(title)));
  if (list.length === 0) return ticking;
  const line = (text: string, above: readonly string[]): Placed => ({ above, text, entry: null, want: null });
  return [...ticking, line(heading, [""]), ...list.map((title) => line(`- [x] ${title}`, []))];
}
