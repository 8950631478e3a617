/** A ring that shows how much of everything is done. */
import { shortCount } from "../headline.ts";
import type { Language } from "../../language/language.ts";
import type { Count } from "../../model/progress.ts";
import { element, textElement, type Markup } from "./element.ts";
import { textWidth } from "./fit-text.ts";
import type { Theme } from "./theme.ts";

export interface RingLayout {
  readonly radius: number;
  /** The thickness of the ring. */
  readonly width: number;
  /** The sizes of the letters. */
  readonly font: { readonly percent: number; readonly count: number };
  /** The greatest width of the words below the ring. */
  readonly room: number;
}

/** A ring, its centre from the left, and its upper edge. */
type Circle = RingLayout & { readonly x: number; readonly y: number };

/** The baseline of the count in the ring, from the centre. */
const INSIDE = 30;
/** Between letters and the ring. */
const GAP = 4;

/** Whether the count fits between the two sides of the ring, at the height where it is. */
function fitsInside(words: string, { radius, width, font }: RingLayout): boolean {
  const inner = radius - width / 2;
  return textWidth(words, font.count) <= 2 * (Math.sqrt(inner ** 2 - INSIDE ** 2) - GAP);
}

const outerHeight = ({ radius, width }: RingLayout): number => 2 * radius + width;

/** From the upper edge of the ring to the lower edge of the ring, or of the count below it. */
export function ringHeight(count: Count, layout: RingLayout, language: Language): number {
  const isInside = fitsInside(shortCount(count, language), layout);
  return outerHeight(layout) + (isInside ? 0 : 2 * GAP + layout.font.count);
}

/**
 * A ring that fills clockwise from the top, with the percentage in the middle. The count is below the percentage, or
 * below the ring if it is too long.
 */
export function ring(
  count: Count,
  { x, y: top, ...layout }: Circle,
  theme: Theme,
  language: Language,
): readonly Markup[] {
  const { radius, width, font, room } = layout;
  const y = top + outerHeight(layout) / 2;
  const words = shortCount(count, language);
  const isInside = fitsInside(words, layout);
  const size = font.count * Math.min(1, room / textWidth(words, font.count));
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
      {
        ...middle,
        y: y + (isInside ? 8 : font.percent / 3),
        fill: theme.text,
        "font-size": font.percent,
        "font-weight": 600,
      },
      language.percent(count.percent),
    ),
    textElement(
      "text",
      {
        ...middle,
        y: isInside ? y + INSIDE : top + outerHeight(layout) + GAP + font.count,
        fill: theme.muted,
        "font-size": isInside ? font.count : size,
      },
      words,
    ),
  ];
}
