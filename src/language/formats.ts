/** Formats days, numbers and percentages in a language with `Intl`, which loads its tables only when they are needed. */

export interface Formats {
  readonly percent: (percent: number) => string;
  readonly number: (value: number) => string;
  /** A full day (`2026-11-22`), e.g. "22 November 2026". */
  readonly day: (day: string) => string;
  /** Without the year, e.g. "22 Nov". */
  readonly shortDay: (day: string) => string;
  /** The month of a day, e.g. "November 2026". */
  readonly month: (day: string) => string;
  /** The form of a word for a number. */
  readonly plural: (value: number, forms: { readonly one: string; readonly other: string }) => string;
}

/** Is made when it is first needed, because all languages are loaded at the start, and most runs use one. */
function lazily<Made>(make: () => Made): () => Made {
  let made: Made | null = null;
  return () => (made ??= make());
}

/**
 * The numbers that go with the singular, in the languages where these are more than 1. `Intl.PluralRules` has the same rules,
 * but its tables take longer to load than a short run takes.
 */
const SINGULAR: Readonly<Record<string, (value: number) => boolean>> = {
  fr: (value) => value < 2,
  hi: (value) => value <= 1,
  "pt-BR": (value) => value < 2,
};

/** What is between a number and its percent sign, where that is not nothing. `Intl` has the same, in large tables. */
const BEFORE_PERCENT: Readonly<Record<string, string>> = {
  de: "\u00A0",
  es: "\u00A0",
  fr: "\u00A0",
};

/** Numbers below this one have no separators, so that they need no tables. */
const SEPARATED = 1_000;

const isShort = (value: number): boolean => Number.isInteger(value) && value >= 0 && value < SEPARATED;

/** `locale` is for example `en-GB`. */
export function formats(locale: string): Formats {
  const dates = (options: Intl.DateTimeFormatOptions) =>
    lazily(() => new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" }));
  const numbers = lazily(() => new Intl.NumberFormat(locale));
  const percents = lazily(() => new Intl.NumberFormat(locale, { style: "percent" }));
  const days = dates({ day: "numeric", month: "long", year: "numeric" });
  const shortDays = dates({ day: "numeric", month: "short" });
  const months = dates({ month: "long", year: "numeric" });
  const isSingular = SINGULAR[locale] ?? ((value) => value === 1);
  const number = (value: number) => (isShort(value) ? String(value) : numbers().format(value));
  return {
    percent: (percent) =>
      isShort(percent) ? `${percent}${BEFORE_PERCENT[locale] ?? ""}%` : percents().format(percent / 100),
    number,
    day: (day) => days().format(new Date(day)),
    shortDay: (day) => shortDays().format(new Date(day)),
    month: (day) => months().format(new Date(day)),
    plural: (value, { one, other }) => `${number(value)} ${isSingular(value) ? one : other}`,
  };
}
