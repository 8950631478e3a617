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
    percent: total === 0 && items.some((item) => !item.optional) ? 100 : percent(done, total),
    optional: { done: doneIn(optional), total: optional.length },
    skipped: items.length - kept.length,
    inProgress: items.filter(({ state }) => state === "in-progress").length,
  };
}

/** Whether none of the items is required. Then the number of optional items that are done is shown instead. */
export const isOptionalOnly = ({ total, percent: value, optional }: Count): boolean =>
  total === 0 && value === 0 && optional.total > 0;

const doneIn = (items: readonly Counted[]): number => items.filter(({ state }) => state === "done").length;

function percent(done: number, total: number): number {
  return done === 0 ? 0 : Math.max(1, Math.floor((done * 100) / total));
}
