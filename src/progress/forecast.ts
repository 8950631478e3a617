/** When the course ends: at the pace that the learner means to keep, and at the one really kept. */
import { workingWeeks, type Schedule } from "../model/schedule.ts";
import { isLeft, itemsInOrder } from "./next-items.ts";
import type { ItemProgress, Progress } from "../model/progress.ts";
import { closedIn } from "./weeks.ts";

export interface Forecast {
  /** The Monday of the week in which the last required item is done; null where that is more than ten years ahead. */
  readonly end: string | null;
  /** What was really done a week, and what comes of it; null before the first week is over. */
  readonly held: { readonly aWeek: number; readonly end: string | null } | null;
}

/** `week` is the Monday of the week that it is. Null where nothing that takes time is left. */
export function forecast(progress: Progress, schedule: Schedule, week: string): Forecast | null {
  const items = itemsInOrder(progress).map(({ item }) => item);
  const cost = (some: readonly ItemProgress[]) =>
    some.reduce((sum, { id }) => sum + (schedule.costs.get(id) ?? 0), 0);
  const left = cost(items.filter(isLeft));
  if (left === 0) return null;
  const doneIn = (from: string, before: string | null) =>
    cost(
      items.filter((item) => {
        const closed = closedIn(item);
        const isDone = item.state === "done" && closed !== null;
        return isDone && closed >= from && (before === null || closed < before);
      }),
    );
  const coming = workingWeeks(week < schedule.first ? schedule.first : week, schedule.off);
  const already = coming[0] === week ? doneIn(week, null) : 0;
  const endAt = (aWeek: number) => coming[weeksFor(left, aWeek, already)] ?? null;
  const passed = workingWeeks(schedule.first, schedule.off).filter((one) => one < week).length;
  const aWeek = passed === 0 ? 0 : doneIn(schedule.first, week) / passed;
  return {
    end: endAt(schedule.pace.aWeek),
    held: passed === 0 ? null : { aWeek, end: aWeek === 0 ? null : endAt(aWeek) },
  };
}

/** After how many weeks so much is done, where the first of them has only the room that is left in it. */
function weeksFor(left: number, aWeek: number, already: number): number {
  const later = left - Math.max(0, aWeek - already);
  return later <= 0 ? 0 : Math.ceil(later / aWeek);
}
