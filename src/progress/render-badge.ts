/** The badge as SVG. */
import { badgen } from "badgen";
import type { Language } from "../language/language.ts";
import type { Badge } from "./badge.ts";
import { escapeXml } from "./escape-xml.ts";
import { countWords } from "./headline.ts";
import type { Count } from "../model/progress.ts";

/** What badgen calls the styles. */
const STYLES = { flat: "classic", "flat-square": "flat" } as const satisfies Record<Badge["style"], string>;

/** It carries its own words for screen readers, and loads nothing. */
export function renderBadge(
  { label, message, color, labelColor, style }: Badge,
  count: Count,
  language: Language,
): string {
  const svg = badgen({ label, status: message, labelColor, color, style: STYLES[style] });
  const words = escapeXml(`${language.picture.title}: ${countWords(count, language)}.`);
  return `${withOwnIds(svg)
    .replace("</title>", () => `</title>\n  <desc>${words}</desc>`)
    .trimEnd()}\n`;
}

/** Badgen draws ids by lot, so that many badges go into one page. This one stands alone, and stays as it is. */
function withOwnIds(svg: string): string {
  const ids = [...svg.matchAll(/ id="(\w+)"/gu)].flatMap(([, id]) => id ?? []);
  return ids.reduce(
    (text, id, index) =>
      text.replaceAll(`"${id}"`, `"waymark-${index}"`).replaceAll(`(#${id})`, `(#waymark-${index})`),
    svg,
  );
}
