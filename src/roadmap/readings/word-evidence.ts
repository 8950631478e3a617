/** Weighs the words of a document: documents of both kinds have taught how much each speaks for or against a course. */
import { log, share } from "../quantities.ts";
import { weigh, wordsIn, type WordCounts, type WordTable } from "../words/word-table.ts";
import type { VerdictMeasures } from "./measure-verdict.ts";

/** What a document is shows early: more of a long one would cost time and say nothing new. */
const LENGTH = 16_000;

/** The words at the start of a document. */
export function openingWords(markdown: string): WordCounts {
  return wordsIn(markdown.slice(0, LENGTH));
}

const LATIN = /^[a-z]+$/u;

/** What the words of a document say together, weighed by the table. */
export function measureEvidence(words: WordCounts, table: WordTable): VerdictMeasures {
  const { evidence, known } = weigh(words, table);
  let latin = 0;
  for (const word of words.keys()) latin += LATIN.test(word) ? 1 : 0;
  return {
    evidence,
    wordsKnown: log(known),
    // In a language of which the table knows little, what it knows says less.
    shareKnown: share(known, words.size),
    shareLatin: share(latin, words.size),
  };
}
