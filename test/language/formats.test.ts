/** Short numbers and their words do without `Intl`, and are the same as with it. */
import { expect, test } from "vitest";
import { formats } from "../../src/language/formats.ts";

const LOCALES = ["en-GB", "de", "es", "fr", "hi", "pt-BR", "zh-CN"];
const NUMBERS = [...Array(1_200).keys(), 0.5, 1.5, 2.5, 12_345, 1_000_000];

test.each(LOCALES)("numbers of %s look as Intl writes them", (locale) => {
  const { number } = formats(locale);
  const intl = new Intl.NumberFormat(locale);
  for (const value of [...NUMBERS, -1]) expect(number(value)).toBe(intl.format(value));
});

test.each(LOCALES)("percentages of %s look as Intl writes them", (locale) => {
  const { percent } = formats(locale);
  const intl = new Intl.NumberFormat(locale, { style: "percent" });
  for (const value of NUMBERS) expect(percent(value)).toBe(intl.format(value / 100));
});

test.each(LOCALES.filter((locale) => locale !== "zh-CN"))(
  "numbers of %s take the singular that Intl gives them",
  (locale) => {
    const { number, plural } = formats(locale);
    const intl = new Intl.PluralRules(locale);
    for (const value of NUMBERS) {
      const form = intl.select(value) === "one" ? "one" : "other";
      expect(plural(value, { one: "one", other: "other" })).toBe(`${number(value)} ${form}`);
    }
  },
);
