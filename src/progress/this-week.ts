/** What the schedule says of the week that it is: what is to be done in it, and what earlier weeks left. */
import { workingWeeks, type Schedule } from "../model/schedule.ts";
import { isLeft, itemsInOrder, type NextItem } from "./next-items.ts";
import type { Progress } from "../model/progress.ts";

export interface ThisWeek {
  /** The Monday of the week that is shown: the one that it is, or the next one with something to do. */
  readonly week: string;
  /** `current`: it is that week. `before`: the schedule has not begun. `free`: the week that it is was taken off. */
  readonly time: "current" | "before" | "free";
  /** Everything that is to be done in it, whatever has become of it, in the order of the roadmap, optional items last. */
  readonly planned: readonly NextItem[];
  /** What earlier weeks left to do. Optional items hold nobody back, so none is among them. */
  readonly slipped: readonly NextItem[];
}

/** `week` is the Monday of the week that it is. */
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
