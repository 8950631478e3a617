/** Which words say "optional", in every language whose words Waymark reads. */
import { WORDS_CODES, type WordsCode } from "./frequent-words.ts";
import { wordsOf } from "./languages.ts";
import { fold, isEntry } from "./lexicon.ts";
import { lexiconsFor } from "./lexicons.ts";
import { entriesOf } from "./words.ts";

/**
 * A test for words in lower case: whether a document in `language` makes a topic optional by this word, or a document in
 * any other language would. In another language, accents matter: "optionall" is not the Romanian "opțional".
 */
export function optionalWordsFor(language: WordsCode | null): (word: string) => boolean {
  const entries = WORDS_CODES.flatMap((code) => entriesOf(wordsOf(code).optional));
  const words = new Set(entries);
  const stems = entries.flatMap((entry) => (entry.endsWith("*") ? [entry.slice(0, -1)] : []));
  const { optional } = lexiconsFor(language);
  return (word) => {
    // Many Romanian texts have a cedilla in place of the comma below.
    const spelled = word.replaceAll("ţ", "ț");
    return (
      isEntry(fold(word), optional) || words.has(spelled) || stems.some((stem) => spelled.startsWith(stem))
    );
  };
}
