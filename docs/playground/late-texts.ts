/** The texts in the worker, in place of those in `src/language/languages.ts`: English at once, another language when a course needs it. */
import type { CommandName } from "../../src/language/command-names.ts";
import { en } from "../../src/language/en.ts";
import type { Language } from "../../src/language/language.ts";
import type { LanguageCode } from "../../src/language/languages.ts";
import { complete, type Translation } from "../../src/language/translation.ts";

type Texts = Language<CommandName>;

const LATE: Readonly<Record<Exclude<LanguageCode, "en">, () => Promise<Translation>>> = {
  es: async () => (await import("../../src/language/es.ts")).es,
  pt: async () => (await import("../../src/language/pt.ts")).pt,
  fr: async () => (await import("../../src/language/fr.ts")).fr,
  de: async () => (await import("../../src/language/de.ts")).de,
  hi: async () => (await import("../../src/language/hi.ts")).hi,
  zh: async () => (await import("../../src/language/zh.ts")).zh,
};

/** A language that is not loaded has the English texts. */
const loaded: Record<LanguageCode, Texts> = { en, es: en, pt: en, fr: en, de: en, hi: en, zh: en };
export const LANGUAGES: Readonly<Record<LanguageCode, Texts>> = loaded;

const isCode = (code: string): code is LanguageCode => Object.hasOwn(loaded, code);

export const LANGUAGE_CODES: readonly LanguageCode[] = Object.keys(loaded).filter(isCode);

export const languageWith = (code: string): Texts | null => (isCode(code) ? loaded[code] : null);

/** Loads the texts of a language. Does nothing if there are none, or if they are there. */
export async function loadTexts(code: string | null): Promise<void> {
  if (code === null || !isCode(code) || code === "en" || loaded[code] !== en) return;
  loaded[code] = complete(await LATE[code](), en);
}
