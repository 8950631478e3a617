/** The tuned weights, as `npm run tune -- --write` leaves them. */
import confidence from "../weights/confidence.json" with { type: "json" };
import node from "../weights/node.json" with { type: "json" };
import reading from "../weights/reading.json" with { type: "json" };
import titles from "../weights/titles.json" with { type: "json" };
import verdict from "../weights/verdict.json" with { type: "json" };
import words from "../weights/words.json" with { type: "json" };
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
    titles,
  };
  return known;
}

/**
 * A document is a roadmap where its score is above this: where that is more likely than not, in any language. In
 * cross-validation eight of ten documents that are not roadmaps are refused, and nine of ten roadmaps are read.
 */
export const VERDICT_THRESHOLD = 0;

/**
 * A choice at least this sure opens issues without asking. In three cross-validations 88 to 91 % of what is at least this
 * sure is read rightly; the rest are courses that are read wrongly and documents that are not courses.
 */
export const SURE = 0.75;
/**
 * Confidence is learnt from long documents, in which more can be meant. A short course needs less: in cross-validation, 88 %
 * of the shortened courses that are at least this sure are read rightly, and 91 % of those that are 0.65 sure. That would
 * ask about three plain phases of two topics.
 */
export const SURE_OF_SHORT = 0.55;
/** A document of fewer items, rows and headings is short. */
export const SHORT_SIZE = 24;
