/** The count of a phase, as the learner sees it. */
import { count } from "./count.ts";
import type { Count, PhaseProgress } from "../model/progress.ts";

/**
 * If a phase requires nothing, its count would be "0 of 0" at first and "1 of 1" after one topic. So for such a phase,
 * this counts all its topics.
 */
export function shownCount(phase: PhaseProgress): Count {
  const requires = phase.topics.some(({ optional }) => !optional);
  return requires ? phase.count : count(phase.topics.map(({ state }) => ({ state, optional: false })));
}
