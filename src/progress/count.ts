/** Counts done items and items in total. This is the only place that knows the rule. */
import type { Count, ItemProgress } from "../model/progress.ts";

type Counted = Pick<ItemProgress, "optional" | "state">;

/**
 * Done = required items that are closed as completed. Total = required items that are not skipped. So an optional item
 * never changes either number.
 */
export function count(items: readonly Counted[]): Count {
  const kept = items.filter(({ state }) => state !== "skipped");
  const required = kept.filter(({ optional }) => !optional);
  const optional = kept.filter((item) => item.optional);
  const [done, total] = [doneIn(required), required.length];
  return {
    done,
    total,
    percent: isClear(items) ? 100 : percent(done, total),
    optional: { done: doneIn(optional), total: optional.length },
    skipped: items.length - kept.length,
    inProgress: items.filter(({ state }) => state === "in-progress").length,
  };
}

/** Whether only optional items are left to count. Then the number of those that are done is shown instead. */
export const isOptionalOnly = ({ total, optional }: Count): boolean => total === 0 && optional.total > 0;

/** Whether every item is skipped. Then nothing is left to count, and the number of skipped ones is shown instead. */
export const isAllSkipped = ({ total, optional, skipped }: Count): boolean =>
  total === 0 && optional.total === 0 && skipped > 0;

/** Whether all required items are skipped, or, where none is required, all items. */
function isClear(items: readonly Counted[]): boolean {
  const required = items.filter(({ optional }) => !optional);
  const counted = required.length > 0 ? required : items;
  return counted.length > 0 && counted.every(({ state }) => state === "skipped");
}

const doneIn = (items: readonly Counted[]): number => items.filter(({ state }) => state === "done").length;

function percent(done: number, total: number): number {
  return done === 0 ? 0 : Math.max(1, Math.floor((done * 100) / total));
}
