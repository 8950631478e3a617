/**
 * The texts of all languages but English. In the bundles they are a file of their own, which loads when a course has one of
 * these languages.
 */
import { de } from "./de.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { hi } from "./hi.ts";
import { pt } from "./pt.ts";
import type { Translation } from "./translation.ts";
import { zh } from "./zh.ts";

export type TranslationCode = "es" | "pt" | "fr" | "de" | "hi" | "zh";

/** What each language has itself. */
export const TRANSLATIONS: Readonly<Record<TranslationCode, Translation>> = { es, pt, fr, de, hi, zh };
