/** The texts of the pages that the App serves. They are apart from the other texts, because only the App needs them. */
import type { LanguageCode } from "../languages.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { hi } from "./hi.ts";
import { pt } from "./pt.ts";
import { zh } from "./zh.ts";

/** Plain text. `name` is the App's name on GitHub. */
export interface PageWords {
  readonly home: {
    readonly heading: (name: string) => string;
    readonly about: string;
    readonly install: (name: string) => string;
    readonly choose: string;
    /** GitHub has not told the App its name yet. */
    readonly notYet: string;
    readonly source: string;
  };
  readonly setUp: {
    readonly heading: string;
    readonly fork: { readonly heading: string; readonly text: string };
    readonly named: { readonly heading: string; readonly text: string };
    /** The App was installed on all repositories. `file` and `line` are shown as code. */
    readonly all: { readonly heading: string; readonly text: string; readonly file: string };
    readonly learn: { readonly heading: string; readonly text: string };
    readonly choose: string;
    readonly help: string;
  };
}

export const PAGE_WORDS: Readonly<Record<LanguageCode, PageWords>> = { en, es, pt, fr, de, hi, zh };
