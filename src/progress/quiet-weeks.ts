/** How long a learner has done nothing. A pause does not count. */
import { mondayOf, weeksAfter } from "../model/week.ts";
import type { Progress } from "../model/progress.ts";

/**
 * The number of whole weeks without activity up to last week, not counting weeks off. Before the first activity, they
 * are counted from the day when the first issue was opened. `week` is the Monday of the current week.
 */
export function quietWeeks(progress: Progress, week: string): number {
  const { startedOn, lastActivityOn, schedule } = progress;
  const from = lastActivityOn ?? startedOn;
  if (from === null) return 0;
  let quiet = 0;
  for (let one = weeksAfter(mondayOf(from), 1); one < week; one = weeksAfter(one, 1)) {
    if (schedule?.off.has(one) !== true) quiet += 1;
  }
  return quiet;
}
