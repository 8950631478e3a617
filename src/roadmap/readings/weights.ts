/** The tuned weights, as `npm run tune -- --write` leaves them. */
import confidence from "../weights/confidence.json" with { type: "json" };
import node from "../weights/node.json" with { type: "json" };
import reading from "../weights/reading.json" with { type: "json" };
import verdict from "../weights/verdict.json" with { type: "json" };
import words from "../weights/words.json" with { type: "json" };
import type { WordsCode } from "../words/frequent-words.ts";
import { forestOf } from "./forest.ts";
import type { Weights } from "./score-readings.ts";

let known: Weights | null = null;

/** The weights, checked when they are first asked for. */
export function weights(): Weights {
  known ??= {
    node: forestOf(node),
    reading: forestOf(reading),
    verdict: forestOf(verdict),
    confidence: forestOf(confidence),
    words,
  };
  return known;
}

/**
 * A verdict's score above this is a yes. It is below 0 because a refused course costs its learner more than a document
 * that is offered and declined. Half of the documents that the weights were learnt from are English, so that their words
 * are known best: there, evidence that is missing says more. A text whose language cannot be told is mostly a list of
 * English names.
 */
const VERDICT_THRESHOLD = { english: -0.1, other: -0.5 } as const;

/** The score above which a document in this language is a roadmap; null where its language is not known. */
export function verdictThreshold(language: WordsCode | null): number {
  return VERDICT_THRESHOLD[language === "en" || language === null ? "english" : "other"];
}

/**
 * A choice at least this sure opens issues without asking. In cross-validation 87 % of what is at least 0.7 sure is read
 * rightly, and 91 % of what is 0.75 sure; the rest are courses that are read wrongly and documents that are not courses.
 */
export const SURE = 0.72;
/** Confidence is learnt from long documents, in which more can be meant. A short course needs less. */
export const SURE_OF_SHORT = 0.42;
/** A document of fewer items, rows and headings is short. */
export const SHORT_SIZE = 24;
