/** The badge: how far the learner is, in a few words and a colour. */
import { badgen } from "badgen";
import type { Language } from "./language/language.ts";
import type { Count } from "./types.ts";

/** From nothing to everything; white words on each of them have a contrast of 4.5 or more. */
const COLORS = [
  { from: 100, color: "1a7f37" },
  { from: 75, color: "2f7a1f" },
  { from: 50, color: "4d7300" },
  { from: 25, color: "8a6100" },
  { from: 1, color: "9e5a00" },
  { from: 0, color: "5c636b" },
] as const;

/** The badge as SVG: it carries its own words for screen readers, and loads nothing. */
export function renderBadge(count: Count, { badge }: Language): string {
  const color = COLORS.find(({ from }) => count.percent >= from)?.color ?? COLORS[0].color;
  return `${badgen({ label: badge.label, status: badge.status(count), labelColor: "3d444d", color, style: "flat" })}\n`;
}
