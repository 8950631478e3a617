/** The languages that a config may name. A further one is a file beside this and a line in it. */
import { en } from "./en.ts";
import { es } from "./es.ts";
import type { Language } from "./language.ts";

/** The codes that a config may give. */
export const LANGUAGE_CODES = ["en", "es"] as const;

export type LanguageCode = (typeof LANGUAGE_CODES)[number];

export const LANGUAGES: Readonly<Record<LanguageCode, Language>> = { en, es };
