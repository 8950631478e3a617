/** What each language still lacks. People read the English texts instead; a release needs all of them. */
import { en } from "../../src/language/en.ts";
import { TRANSLATIONS } from "../../src/language/translations.ts";
import type { Translation } from "../../src/language/translation.ts";
import { OWN_LABELS, STUCK } from "../../src/model/labels.ts";

/** The English descriptions of labels are not in the English file, so their names are here. */
const LABELS = [...OWN_LABELS, STUCK.name];

const isGroup = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const missing = (english: object, own: object, path: string): readonly string[] =>
  Object.entries(english).flatMap(([key, text]: [string, unknown]) => {
    const value: unknown = Reflect.get(own, key);
    if (!isGroup(text)) return value === undefined ? [path + key] : [];
    return missing(text, isGroup(value) ? value : {}, `${path}${key}.`);
  });

/** The texts that a translation lacks, such as `talk.commands.done`. */
const lacking = (translation: Translation): readonly string[] => [
  ...missing(en, translation, ""),
  ...LABELS.filter((name) => translation.labels?.[name] === undefined).map((name) => `labels.${name}`),
];

/** A line for each language, such as `es lacks: labels.stuck, talk.help`. */
export const translationReport = (
  translations: Readonly<Record<string, Translation>> = TRANSLATIONS,
): readonly string[] =>
  Object.entries(translations).flatMap(([code, translation]) => {
    const texts = lacking(translation);
    return texts.length === 0 ? [] : [`${code} lacks: ${texts.join(", ")}`];
  });
