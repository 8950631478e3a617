/** A ring that shows how much of everything is done. */
import { shortCount } from "../headline.ts";
import type { Language } from "../../language/language.ts";
import type { Count } from "../../model/progress.ts";
import { element, textElement, type Markup } from "./element.ts";
import type { Theme } from "./theme.ts";

export interface RingLayout {
  readonly radius: number;
  /** The thickness of the ring. */
  readonly width: number;
  /** The sizes of the letters. */
  readonly font: { readonly percent: number; readonly count: number };
}

/** A ring and its centre. */
type Circle = RingLayout & { readonly x: number; readonly y: number };

/** From the upper to the lower edge. */
export const ringHeight = ({ radius, width }: RingLayout): number => 2 * radius + width;

/** A ring that fills clockwise from the top, with the percentage in the middle and the count below it. */
export function ring(
  count: Count,
  { x, y, radius, width, font }: Circle,
  theme: Theme,
  language: Language,
): readonly Markup[] {
  const around = 2 * Math.PI * radius;
  const circle = { cx: x, cy: y, r: radius, fill: "none", "stroke-width": width };
  const filled = (around * count.percent) / 100;
  const middle = { x, "text-anchor": "middle" };
  return [
    element("circle", { ...circle, stroke: theme.track }),
    ...(count.percent === 0
      ? []
      : [
          element("circle", {
            ...circle,
            stroke: theme.done,
            "stroke-dasharray": `${filled.toFixed(2)} ${(around - filled + 1).toFixed(2)}`,
            transform: `rotate(-90 ${x} ${y})`,
          }),
        ]),
    textElement(
      "text",
      { ...middle, y: y + 8, fill: theme.text, "font-size": font.percent, "font-weight": 600 },
      language.percent(count.percent),
    ),
    textElement(
      "text",
      { ...middle, y: y + 30, fill: theme.muted, "font-size": font.count },
      shortCount(count, language),
    ),
  ];
}
