/** The texts of the App's pages in every language. */
import type { LanguageCode } from "../languages.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { hi } from "./hi.ts";
import { pt } from "./pt.ts";
import { zh } from "./zh.ts";
import type { PageWords } from "./page-words.ts";

export const PAGE_WORDS: Readonly<Record<LanguageCode, PageWords>> = { en, es, pt, fr, de, hi, zh };
