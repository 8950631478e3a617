/** How long the learner has been at it without a break. */
import { weeksAfter } from "../model/week.ts";
import { itemsInOrder } from "./next-items.ts";
import type { Progress } from "../model/progress.ts";
import { closedIn } from "./weeks.ts";

/** How many weeks up to the last one something was done in, one after the other; a week off is no break. `week` is the one that it is. */
export function streak(progress: Progress, week: string): number {
  const off = progress.schedule?.off ?? new Set<string>();
  const done = new Set(
    itemsInOrder(progress).flatMap(({ item }) => {
      const closed = item.state === "done" ? closedIn(item) : null;
      return closed === null ? [] : [closed];
    }),
  );
  let weeks = 0;
  for (let one = weeksAfter(week, -1); done.has(one) || off.has(one); one = weeksAfter(one, -1)) {
    if (done.has(one)) weeks += 1;
  }
  return weeks;
}
