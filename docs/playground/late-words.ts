/** The word lists in the worker, in place of those in `src/roadmap/words/languages.ts`: English at once, others when a text needs them. */
import type { WordsCode } from "../../src/roadmap/words/frequent-words.ts";
import { en } from "../../src/roadmap/words/en.ts";
import { isEnglish } from "../../src/roadmap/words/language-of.ts";
import type { Words } from "../../src/roadmap/words/words.ts";

let others: ((code: WordsCode) => Words) | null = null;

/** Loads the lists of all languages, unless frequent words alone tell that the text is English. */
export async function loadWordsFor(markdown: string): Promise<void> {
  if (others !== null || isEnglish(markdown)) return;
  ({ wordsOf: others } = await import("../../src/roadmap/words/languages.ts"));
}

export function wordsOf(code: WordsCode): Words {
  return others === null ? en : others(code);
}
