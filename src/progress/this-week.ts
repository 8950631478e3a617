/** The schedule of the current week: what is planned, and what is left from earlier weeks. */
import { workingWeeks, type Schedule } from "../model/schedule.ts";
import { isLeft, itemsInOrder, type NextItem } from "./next-items.ts";
import type { Progress } from "../model/progress.ts";

export interface ThisWeek {
  /** The Monday of the week that is shown: the current week, or the next one with something to do. */
  readonly week: string;
  /** `current`: the current week. `before`: the schedule has not started. `free`: the current week is a week off. */
  readonly time: "current" | "before" | "free";
  /** Everything that is planned for the week, whatever its state, in the order of the roadmap, optional items last. */
  readonly planned: readonly NextItem[];
  /** Items left from earlier weeks. Optional items are not included, because they delay nothing. */
  readonly slipped: readonly NextItem[];
}

/** `week` is the Monday of the current week. */
export function thisWeek(progress: Progress, schedule: Schedule, week: string): ThisWeek {
  const from = week < schedule.first ? schedule.first : week;
  const [shown = from] = workingWeeks(from, schedule.off);
  const all = itemsInOrder(progress);
  return {
    week: shown,
    time: week < schedule.first ? "before" : shown === week ? "current" : "free",
    planned: optionalLast(all.filter(({ item }) => item.week === shown)),
    slipped: all.filter(
      ({ item }) => !item.optional && isLeft(item) && item.week !== null && item.week < week,
    ),
  };
}

function optionalLast(items: readonly NextItem[]): readonly NextItem[] {
  return [...items.filter(({ item }) => !item.optional), ...items.filter(({ item }) => item.optional)];
}
