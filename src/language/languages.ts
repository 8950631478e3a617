/** The languages that a config may name. To add one, add a file next to this one and a line here. */
import { en } from "./en.ts";
import { es } from "./es.ts";
import type { Language } from "./language.ts";

/** The language codes that a config may use. */
export const LANGUAGE_CODES = ["en", "es"] as const;

export type LanguageCode = (typeof LANGUAGE_CODES)[number];

export const LANGUAGES: Readonly<Record<LanguageCode, Language>> = { en, es };
