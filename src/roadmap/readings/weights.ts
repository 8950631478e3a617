/** The tuned weights, as `npm run tune -- --write` leaves them. */
import confidence from "../weights/confidence.json" with { type: "json" };
import node from "../weights/node.json" with { type: "json" };
import reading from "../weights/reading.json" with { type: "json" };
import verdict from "../weights/verdict.json" with { type: "json" };
import type { Forest } from "./forest.ts";
import type { Weights } from "./score-readings.ts";

// A JSON module's type has arrays where a tree is a tuple; test/roadmap/weights.test.ts checks each tree.
const forest = (json: unknown): Forest => json as Forest;

export const WEIGHTS: Weights = {
  node: forest(node),
  reading: forest(reading),
  verdict: forest(verdict),
  confidence: forest(confidence),
};

/** A verdict's score above this is a yes. */
export const VERDICT_THRESHOLD = 0;
/** A choice at least this sure opens issues without asking: in cross-validation nine of ten such courses are read rightly. */
export const SURE = 0.7;
