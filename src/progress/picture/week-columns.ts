/** A column for each week: how many items were completed in it. */
import type { Language } from "../../language/language.ts";
import type { CompletedWeek } from "../weeks.ts";
import { element, textElement, type Markup } from "./element.ts";
import type { Area } from "./bars.ts";
import type { Theme } from "./theme.ts";

export interface WeeksLayout {
  /** The most weeks that are shown. */
  readonly most: number;
  /** The height of the highest column. */
  readonly column: number;
  /** The size of the letters. */
  readonly font: number;
}

const GAP = 0.34;

/** The space between the columns and the words around them. */
const ROOM = 5;

/** The height of the columns, including the heading, the numbers and the days. */
export const weekColumnsHeight = ({ column, font }: WeeksLayout): number => column + 3 * font + 5 * ROOM;

/** A heading, and columns with their numbers above them. Below every second column is the first day of its week. */
export function weekColumns(
  weeks: readonly CompletedWeek[],
  { x, y, width, most: limit, column, font }: Area & WeeksLayout,
  theme: Theme,
  language: Language,
): readonly Markup[] {
  const most = Math.max(1, ...weeks.map(({ done }) => done));
  // With few weeks, the columns begin at the left and are not wider.
  const step = width / limit;
  const base = y + 2 * font + 3 * ROOM + column;
  const columns = weeks.flatMap(({ week, done }, index) => {
    const left = x + index * step;
    const middle = left + step / 2;
    const height = (done / most) * column;
    const word = { x: middle, "text-anchor": "middle", "font-size": font };
    const place = { x: left + (step * GAP) / 2, width: step * (1 - GAP) };
    return [
      done === 0
        ? element("rect", { ...place, y: base - 2, height: 2, rx: 1, fill: theme.track })
        : element("rect", { ...place, y: base - height, height, rx: 2, fill: theme.done }),
      ...(done === 0
        ? []
        : [textElement("text", { ...word, y: base - height - ROOM, fill: theme.text }, String(done))]),
      ...((weeks.length - 1 - index) % 2 === 0
        ? [
            textElement(
              "text",
              { ...word, y: base + font + ROOM, fill: theme.muted },
              language.shortDay(week),
            ),
          ]
        : []),
    ];
  });
  const heading = { x, y: y + font, fill: theme.muted, "font-size": font };
  return [textElement("text", heading, language.picture.weekByWeek), ...columns];
}
