/** Counts done items and items in total. */
import type { Count, ItemProgress } from "../model/progress.ts";

type Counted = Pick<ItemProgress, "optional" | "state">;

/**
 * Done = closed as completed. Total = required items that are not skipped, plus optional items that are done, so that
 * an optional item never lowers the percentage. If nothing is required and nothing is done, the result is 0 percent.
 */
export function count(items: readonly Counted[]): Count {
  const done = items.filter(({ state }) => state === "done").length;
  const total = items.filter(({ optional, state }) =>
    optional ? state === "done" : state !== "skipped",
  ).length;
  return { done, total, percent: percent(done, total, items) };
}

function percent(done: number, total: number, items: readonly Counted[]): number {
  if (total === 0) return items.some(({ optional }) => !optional) ? 100 : 0;
  return done === 0 ? 0 : Math.max(1, Math.floor((done * 100) / total));
}
