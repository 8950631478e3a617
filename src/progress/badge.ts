/** The badge: the learner's progress as a short text and a colour, and the files that show it. */
import { badgen } from "badgen";
import type { Language } from "../language/language.ts";
import { cleanText } from "../markdown/clean-text.ts";
import { escapeXml } from "./escape-xml.ts";
import { countWords, otherCount } from "./headline.ts";
import type { Count } from "../model/progress.ts";

/** The badge options in the config. */
export interface BadgeOptions {
  /** Default: the word of the language. */
  readonly label?: string | undefined;
  /** The style names of shields.io. */
  readonly style: "flat" | "flat-square";
}

export interface Badge {
  readonly label: string;
  readonly message: string;
  /** Six hex digits, without `#`. White text on it has a contrast of at least 4.5, even with the shade of `flat`. */
  readonly color: string;
  readonly labelColor: string;
  readonly style: BadgeOptions["style"];
}

const LABEL_COLOR = "3d444d";

export const DEFAULT_BADGE: BadgeOptions = { style: "flat" };

export function badge(count: Count, language: Language, { label = "", style }: BadgeOptions): Badge {
  return {
    label: cleanText(label) || language.badge.label,
    message: otherCount(count, language) ?? language.badge.status(count),
    color: colorAt(count.percent),
    labelColor: LABEL_COLOR,
    style,
  };
}

/** From grey through brown to green. */
function colorAt(percent: number): string {
  if (percent === 0) return "565d65";
  if (percent < 25) return "945300";
  if (percent < 50) return "815a00";
  if (percent < 75) return "486c00";
  if (percent < 100) return "2c731d";
  return "187532";
}

/**
 * The text of badge.json. Shields.io draws a badge from it (https://shields.io/badges/endpoint-badge), but rejects
 * unknown keys and an empty message.
 */
export function renderBadgeJson({ label, message, color, labelColor, style }: Badge): string {
  return `${JSON.stringify({ schemaVersion: 1, label, message, color, labelColor, style }, null, 2)}\n`;
}

/** Badgen's names of the styles. */
const STYLES = { flat: "classic", "flat-square": "flat" } as const satisfies Record<Badge["style"], string>;

/** The badge as SVG. It has its own text for screen readers, and loads nothing. */
export function renderBadge(
  { label, message, color, labelColor, style }: Badge,
  count: Count,
  language: Language,
): string {
  const svg = badgen({ label, status: message, labelColor, color, style: STYLES[style] });
  const { picture, signs } = language;
  const words = escapeXml(`${picture.title}${signs.colon}${countWords(count, language)}${signs.stop}`);
  return `${unstretched(withOwnIds(svg))
    .replace("</title>", () => `</title>\n  <desc>${words}</desc>`)
    .trimEnd()}\n`;
}

/**
 * Badgen counts each vowel sign of Hindi as a letter, and stretches the text to that length, which tears words apart.
 * Such a text is put into the middle of its place instead.
 */
const unstretched = (svg: string): string =>
  svg.replaceAll(
    / x="(\d+)"( y="\d+") textLength="(\d+)"(?=[^<>]*>[^<]*\p{M})/gu,
    (_, x, y, length) => ` x="${Number(x) + Number(length) / 2}"${y} text-anchor="middle"`,
  );

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
