/** The content of the badge: the learner's progress as a short text and a colour. */
import { isOptionalOnly } from "./count.ts";
import type { Language } from "../language/language.ts";
import { cleanText } from "../markdown/clean-text.ts";
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
    message: isOptionalOnly(count) ? language.optionalOf(count.optional) : language.badge.status(count),
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
