/** The tuned weights, as `npm run tune -- --write` leaves them. */
import confidence from "../weights/confidence.json" with { type: "json" };
import node from "../weights/node.json" with { type: "json" };
import reading from "../weights/reading.json" with { type: "json" };
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
  };
  return known;
}

/**
 * A verdict's score above this is a yes. It is below 0 because a refused course costs its learner more than a document
 * that is offered and declined: in cross-validation it still refuses three of four documents that are not courses.
 */
export const VERDICT_THRESHOLD = -0.2;
/** A choice at least this sure opens issues without asking: in cross-validation nine of ten such courses are read rightly. */
export const SURE = 0.78;
/** Confidence is learnt from long documents. Of short ones nineteen of twenty are read rightly, so that less is enough. */
export const SURE_OF_SHORT = 0.55;
/** A document of fewer items, rows and headings is short. */
export const SHORT_SIZE = 24;
