/** The badge as SVG. */
import { badgen } from "badgen";
import type { Language } from "../language/language.ts";
import type { Badge } from "./badge.ts";
import { escapeXml } from "./escape-xml.ts";
import { countWords } from "./headline.ts";
import type { Count } from "../model/progress.ts";

/** Badgen's names of the styles. */
const STYLES = { flat: "classic", "flat-square": "flat" } as const satisfies Record<Badge["style"], string>;

/** The badge has its own text for screen readers, and loads nothing. */
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

/**
 * Badgen generates random ids, so that one page can contain many badges. This badge is a file of its own, and must be
 * the same every time.
 */
function withOwnIds(svg: string): string {
  const ids = [...svg.matchAll(/ id="(\w+)"/gu)].flatMap(([, id]) => id ?? []);
  return ids.reduce(
    (text, id, index) =>
      text.replaceAll(`"${id}"`, `"waymark-${index}"`).replaceAll(`(#${id})`, `(#waymark-${index})`),
    svg,
  );
}
