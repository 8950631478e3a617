/** The word lists of all languages. */
import type { Words } from "./words.ts";
import { ar } from "./ar.ts";
import { bn } from "./bn.ts";
import { cs } from "./cs.ts";
import { de } from "./de.ts";
import { el } from "./el.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fa } from "./fa.ts";
import { fr } from "./fr.ts";
import { he } from "./he.ts";
import { hi } from "./hi.ts";
import { id } from "./id.ts";
import { it } from "./it.ts";
import { ja } from "./ja.ts";
import { ko } from "./ko.ts";
import { nl } from "./nl.ts";
import { pl } from "./pl.ts";
import { pt } from "./pt.ts";
import { ro } from "./ro.ts";
import { ru } from "./ru.ts";
import { sv } from "./sv.ts";
import { th } from "./th.ts";
import { tr } from "./tr.ts";
import { uk } from "./uk.ts";
import { ur } from "./ur.ts";
import { vi } from "./vi.ts";
import { zh } from "./zh.ts";

const CODES = [
  ["en", en],
  ["es", es],
  ["pt", pt],
  ["fr", fr],
  ["de", de],
  ["it", it],
  ["nl", nl],
  ["pl", pl],
  ["cs", cs],
  ["sv", sv],
  ["ro", ro],
  ["el", el],
  ["ru", ru],
  ["uk", uk],
  ["tr", tr],
  ["ar", ar],
  ["fa", fa],
  ["he", he],
  ["ur", ur],
  ["hi", hi],
  ["bn", bn],
  ["zh", zh],
  ["ja", ja],
  ["ko", ko],
  ["vi", vi],
  ["id", id],
  ["th", th],
] as const satisfies readonly (readonly [string, Words])[];

/** The ISO 639-1 code of a language that has word lists. */
export type WordsCode = (typeof CODES)[number][0];

/** The words of each language by its code, English first. */
export const LANGUAGES: ReadonlyMap<WordsCode, Words> = new Map<WordsCode, Words>(CODES);
