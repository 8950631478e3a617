/** The word lists of all languages. */
import type { WordsCode } from "./frequent-words.ts";
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

const WORDS: Readonly<Record<WordsCode, Words>> = {
  en,
  es,
  pt,
  fr,
  de,
  it,
  nl,
  pl,
  cs,
  sv,
  ro,
  el,
  ru,
  uk,
  tr,
  ar,
  fa,
  he,
  ur,
  hi,
  bn,
  zh,
  ja,
  ko,
  vi,
  id,
  th,
};

/** The words of a language. The bundles of the command and of the playground load them later, except for English. */
export function wordsOf(code: WordsCode): Words {
  return WORDS[code];
}
