/** The texts of the App's pages by language. A language without a file here has the English ones. */
import type { LanguageCode } from "../languages.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { hi } from "./hi.ts";
import { pt } from "./pt.ts";
import { zh } from "./zh.ts";
import type { PageWords } from "./page-words.ts";

const TRANSLATED: Partial<Readonly<Record<LanguageCode, PageWords>>> = { es, pt, fr, de, hi, zh };

export const pageWords = (code: LanguageCode): PageWords => TRANSLATED[code] ?? en;
