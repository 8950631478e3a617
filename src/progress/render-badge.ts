/** The badge: how far the learner is, in a few words and a colour. */
import { badgen } from "badgen";
import type { Language } from "../language/language.ts";
import type { Count } from "./types.ts";

/** Behind the label; white words on it and on each of the colours below have a contrast of 4.5 or more. */
const LABEL_COLOR = "3d444d";

/** The badge as SVG: it carries its own words for screen readers, and loads nothing. */
export function renderBadge(count: Count, { badge }: Language): string {
  const svg = badgen({
    label: badge.label,
    status: badge.status(count),
    labelColor: LABEL_COLOR,
    color: colorAt(count.percent),
    style: "flat",
  });
  return `${svg}\n`;
}

/** From grey over brown to green. */
function colorAt(percent: number): string {
  if (percent === 0) return "5c636b";
  if (percent < 25) return "9e5a00";
  if (percent < 50) return "8a6100";
  if (percent < 75) return "4d7300";
  if (percent < 100) return "2f7a1f";
  return "1a7f37";
}
