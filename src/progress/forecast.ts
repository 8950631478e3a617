/** The end of the course: at the planned pace, and at the actual pace. */
import { ROUNDING_ERROR, workingWeeks, type Schedule } from "../model/schedule.ts";
import { isLeft, itemsInOrder } from "./next-items.ts";
import type { ItemProgress, Progress } from "../model/progress.ts";
import { closedIn } from "./weeks.ts";

export interface Forecast {
  /**
   * The Monday of the week in which the last required item is done; null if it is more than ten years in the future.
   */
  readonly end: string | null;
  /** The actual weekly pace and the end that follows from it; null before the first week is over. */
  readonly held: { readonly aWeek: number; readonly end: string | null } | null;
}

/** `week` is the Monday of the current week. Null if nothing is left that takes time. */
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

/** The number of weeks until this much is done. The first week has only the room that is left in it. */
function weeksFor(left: number, aWeek: number, already: number): number {
  const later = left - Math.max(0, aWeek - already);
  return Math.max(0, Math.ceil(later / aWeek - ROUNDING_ERROR));
}
