/** The count of a phase as it is shown to the learner. */
import { count } from "./count.ts";
import type { Count, PhaseProgress } from "../model/progress.ts";

/**
 * A phase in which nothing is required would count "0 of 0" until its first topic is done, and "1 of 1" then: what is
 * shown is how many of all its topics are done.
 */
export function shownCount(phase: PhaseProgress): Count {
  const requires = phase.topics.some(({ optional }) => !optional);
  return requires ? phase.count : count(phase.topics.map(({ state }) => ({ state, optional: false })));
}
