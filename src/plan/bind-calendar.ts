/**
 * The iterations of a field: whether they are still as Waymark made them, and whether they fit the plan. GitHub replaces
 * all of them at once, so that is only done if a week is missing, or if a break has an iteration.
 */
import { fingerprint } from "../markdown/fingerprint.ts";
import type { ActualField, ActualIteration } from "../model/actual.ts";
import type { DesiredIterations } from "../model/desired.ts";
import { mondayOf } from "../model/week.ts";
import type { Binding, Bound } from "./binding.ts";
import type { FieldIds } from "./board-ids.ts";

const DAY = 86_400_000;

/** The iteration that a day is in. */
export const containing = <One extends Pick<ActualIteration, "start" | "days">>(
  iterations: readonly One[],
  day: string,
): One | undefined =>
  iterations.find(({ start, days }) => start <= day && Date.parse(day) < Date.parse(start) + days * DAY);

/** When iterations begin, and how long they are. Titles are not in it, because a person may choose others. */
const layoutOf = (iterations: readonly Pick<ActualIteration, "start" | "days">[]): string =>
  fingerprint(iterations.map(({ start, days }) => `${start}+${days}`).join(" "));

/** Whether two lists of iterations are the same, apart from their ids and titles. */
export const isSameLayout = (
  one: readonly Pick<ActualIteration, "start" | "days">[],
  other: readonly Pick<ActualIteration, "start" | "days">[],
): boolean => layoutOf(one) === layoutOf(other);

export function bindCalendar(
  desired: DesiredIterations,
  { iterations }: ActualField,
  remembered: FieldIds | undefined,
): Pick<Bound, "isOwnCalendar" | "calendar"> {
  const { calendar } = remembered ?? {};
  const isOwnCalendar =
    calendar === undefined
      ? looksOurs(desired, iterations)
      : calendar.layout === layoutOf(iterations) || isAsPlanned(desired, iterations);
  // A plan that GitHub has already been sent is not sent again, whatever GitHub made of it.
  if (!isOwnCalendar || calendar?.wanted === wantedOf(desired) || fits(desired, iterations)) {
    return { isOwnCalendar, calendar: null };
  }
  const titles = new Map(iterations.map(({ start, title }) => [start, title]));
  const kept = iterations.filter(({ start }) => !desired.breaks.has(start));
  const all = new Map([...kept, ...desired.iterations].map((one) => [one.start, one]));
  const wanted = [...all.values()].map(({ start, days, title }) => ({
    start,
    days,
    title: titles.get(start) ?? title,
  }));
  return { isOwnCalendar, calendar: wanted.toSorted((a, b) => a.start.localeCompare(b.start, "en")) };
}

/** A field that nothing is remembered about is Waymark's if its iterations have Waymark's titles. */
function looksOurs(
  { iterations: desired }: DesiredIterations,
  iterations: readonly ActualIteration[],
): boolean {
  const titles = new Map(desired.map(({ start, title }) => [start, title]));
  return iterations.length > 0 && iterations.every(({ start, title }) => titles.get(start) === title);
}

/**
 * Whether Waymark would make the same: whole weeks, as the plan wants them. A run that ended right after it had replaced
 * the iterations could not note that they are its own.
 */
const isAsPlanned = (desired: DesiredIterations, iterations: readonly ActualIteration[]): boolean =>
  fits(desired, iterations) && iterations.every(({ start, days }) => days === 7 && mondayOf(start) === start);

/** Whether each week has an iteration, and no break has one. */
const fits = (desired: DesiredIterations, iterations: readonly ActualIteration[]): boolean =>
  desired.iterations.every(({ start }) => containing(iterations, start) !== undefined) &&
  iterations.every(({ start }) => !desired.breaks.has(start));

const wantedOf = ({ iterations, breaks }: DesiredIterations): string =>
  fingerprint(`${layoutOf(iterations)} ${[...breaks].toSorted().join(" ")}`);

/**
 * What to remember about the iterations: how they are, if Waymark made them so, and the last plan that is on the board.
 * `before` is the field before this run.
 */
export function writtenCalendar(
  desired: DesiredIterations,
  { field: { iterations } }: Bound,
  before: Binding | undefined,
  remembered: FieldIds | undefined,
): Pick<FieldIds, "calendar"> {
  const known = remembered?.calendar;
  const isOwn = before?.kind !== "bound" || before.isOwnCalendar;
  const layout = isOwn ? layoutOf(iterations) : known?.layout;
  if (layout === undefined) return {};
  const isWritten =
    before?.kind !== "bound" ||
    !isSameLayout(before.field.iterations, iterations) ||
    fits(desired, iterations);
  return { calendar: { layout, wanted: isWritten ? wantedOf(desired) : (known?.wanted ?? NOTHING) } };
}

/** No plan has this fingerprint. */
const NOTHING = "0";
