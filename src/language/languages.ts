/** The languages that a config may name. To add one, add a file next to this one and name it in both lists here. */
import type { CommandName } from "./command-names.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { hi } from "./hi.ts";
import type { Language } from "./language.ts";
import { pt } from "./pt.ts";
import { complete, type Translation } from "./translation.ts";
import { zh } from "./zh.ts";

const TEXTS = {
  en,
  es: complete(es, en),
  pt: complete(pt, en),
  fr: complete(fr, en),
  de: complete(de, en),
  hi: complete(hi, en),
  zh: complete(zh, en),
};

export type LanguageCode = keyof typeof TEXTS;

export const LANGUAGES: Readonly<Record<LanguageCode, Language<CommandName>>> = TEXTS;

/** What each language has itself. */
export const TRANSLATIONS: Readonly<Record<Exclude<LanguageCode, "en">, Translation>> = {
  es,
  pt,
  fr,
  de,
  hi,
  zh,
};

const isCode = (code: string): code is LanguageCode => Object.hasOwn(TEXTS, code);

/** The language with this code; null if there are no texts for it. */
export const languageWith = (code: string): Language<CommandName> | null =>
  isCode(code) ? LANGUAGES[code] : null;

/** The language codes that a config may use. */
export const LANGUAGE_CODES: readonly LanguageCode[] = Object.keys(TEXTS).filter(isCode);
