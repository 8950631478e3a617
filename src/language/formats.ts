/** Formats days, numbers and percentages in a language with `Intl`. */

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

/** `locale` is for example `en-GB`. */
export function formats(locale: string): Formats {
  const dates = (options: Intl.DateTimeFormatOptions) =>
    lazily(() => new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" }));
  const numbers = lazily(() => new Intl.NumberFormat(locale));
  const percents = lazily(() => new Intl.NumberFormat(locale, { style: "percent" }));
  const days = dates({ day: "numeric", month: "long", year: "numeric" });
  const shortDays = dates({ day: "numeric", month: "short" });
  const months = dates({ month: "long", year: "numeric" });
  const plurals = lazily(() => new Intl.PluralRules(locale));
  return {
    percent: (percent) => percents().format(percent / 100),
    number: (value) => numbers().format(value),
    day: (day) => days().format(new Date(day)),
    shortDay: (day) => shortDays().format(new Date(day)),
    month: (day) => months().format(new Date(day)),
    plural: (value, { one, other }) =>
      `${numbers().format(value)} ${plurals().select(value) === "one" ? one : other}`,
  };
}
