/** A column for each week: how many items were completed in it. */
import type { Language } from "../../language/language.ts";
import type { CompletedWeek } from "../weeks.ts";
import { element, textElement, type Markup } from "./element.ts";
import type { Area } from "./bars.ts";
import type { Theme } from "./theme.ts";

const COLUMN = 44;
const GAP = 0.34;

/** The height of the columns, including the heading and the days. */
export const WEEK_COLUMNS_HEIGHT = 104;

/** A heading, and columns with their numbers above them. Below every second column is the first day of its week. */
export function weekColumns(
  weeks: readonly CompletedWeek[],
  { x, y, width }: Area,
  theme: Theme,
  language: Language,
): readonly Markup[] {
  const most = Math.max(1, ...weeks.map(({ done }) => done));
  const step = width / weeks.length;
  const base = y + 82;
  const columns = weeks.flatMap(({ week, done }, index) => {
    const left = x + index * step;
    const middle = left + step / 2;
    const height = (done / most) * COLUMN;
    const word = { x: middle, "text-anchor": "middle", "font-size": 12 };
    const place = { x: left + (step * GAP) / 2, width: step * (1 - GAP) };
    return [
      done === 0
        ? element("rect", { ...place, y: base - 2, height: 2, rx: 1, fill: theme.track })
        : element("rect", { ...place, y: base - height, height, rx: 2, fill: theme.done }),
      ...(done === 0
        ? []
        : [textElement("text", { ...word, y: base - height - 5, fill: theme.text }, String(done))]),
      ...((weeks.length - 1 - index) % 2 === 0
        ? [textElement("text", { ...word, y: base + 18, fill: theme.muted }, language.shortDay(week))]
        : []),
    ];
  });
  const heading = { x, y: y + 12, fill: theme.muted, "font-size": 13 };
  return [textElement("text", heading, language.picture.weekByWeek), ...columns];
}
