/** The two layouts of the picture. Lengths are in the picture's own pixels; the page scales the picture to its width. */
import type { BarsLayout } from "./bars.ts";
import type { RingLayout } from "./ring.ts";
import type { WeeksLayout } from "./week-columns.ts";

export type LayoutName = "wide" | "narrow";

export interface Layout {
  readonly width: number;
  readonly margin: number;
  /** Between the parts of the picture. */
  readonly gap: number;
  readonly ring: RingLayout & { readonly x: number };
  readonly bars: BarsLayout & {
    readonly x: number;
    /** Whether the bars are beside the ring; otherwise they are below it. */
    readonly beside: boolean;
  };
  readonly weeks: WeeksLayout;
}

export const LAYOUTS: Readonly<Record<LayoutName, Layout>> = {
  wide: {
    width: 840,
    margin: 28,
    gap: 24,
    ring: { x: 122, radius: 70, width: 16, font: { percent: 34, count: 14 }, room: 188 },
    bars: { x: 260, beside: true, row: 36, font: 13, brief: false, phases: 12 },
    weeks: { most: 12, column: 44, font: 12 },
  },
  /** A phone shows it at about 320 pixels, so that its smallest letters are about 12 pixels high. */
  narrow: {
    width: 360,
    margin: 16,
    gap: 16,
    ring: { x: 180, radius: 60, width: 12, font: { percent: 28, count: 14 }, room: 328 },
    bars: { x: 16, beside: false, row: 40, font: 14, brief: true, phases: 4 },
    weeks: { most: 6, column: 32, font: 14 },
  },
};
