/**
 * The languages that a config may name. To add one, add a file next to this one, and name it here, in translations.ts and in
 * optional-words.ts.
 */
import type { CommandName } from "./command-names.ts";
import { en } from "./en.ts";
import type { Language } from "./language.ts";
import { complete } from "./translation.ts";
import { TRANSLATIONS, type TranslationCode } from "./translations.ts";

export type LanguageCode = "en" | TranslationCode;

const completed = new Map<TranslationCode, Language<CommandName>>();

function completeWith(code: TranslationCode): Language<CommandName> {
  const language = completed.get(code) ?? complete(TRANSLATIONS[code], en);
  completed.set(code, language);
  return language;
}

/** A language other than English is loaded when it is first read from here. */
export const LANGUAGES: Readonly<Record<LanguageCode, Language<CommandName>>> = {
  en,
  get es() {
    return completeWith("es");
  },
  get pt() {
    return completeWith("pt");
  },
  get fr() {
    return completeWith("fr");
  },
  get de() {
    return completeWith("de");
  },
  get hi() {
    return completeWith("hi");
  },
  get zh() {
    return completeWith("zh");
  },
};

const isCode = (code: string): code is LanguageCode => Object.hasOwn(LANGUAGES, code);

/** The language with this code; null if there are no texts for it. */
export const languageWith = (code: string): Language<CommandName> | null =>
  isCode(code) ? LANGUAGES[code] : null;

/** The language codes that a config may use. */
export const LANGUAGE_CODES: readonly LanguageCode[] = Object.keys(LANGUAGES).filter(isCode);
