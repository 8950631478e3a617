/** The learner's week as Markdown: what is planned, what is left from earlier weeks, and when the course ends. */
import type { Schedule } from "../model/schedule.ts";
import type { Language } from "../language/language.ts";
import { forecast } from "./forecast.ts";
import { isLeft, type NextItem } from "./next-items.ts";
import { thisWeek, type ThisWeek } from "./this-week.ts";
import type { Progress } from "../model/progress.ts";
import { joinSentences } from "../language/join-sentences.ts";

export interface WeekContext {
  readonly schedule: Schedule;
  /** The Monday of the current week. */
  readonly week: string;
  readonly language: Language;
  /** The whole Markdown line of an item. */
  readonly line: (next: NextItem) => string;
  /** The text about what comes next, if the week is done. */
  readonly next: string;
}

/** A longer list is cut and ends with the number of hidden items. */
const LINE_LIMIT = 20;

export function weekSection(
  progress: Progress,
  context: WeekContext,
): { readonly heading: string; readonly words: string } {
  const { schedule, week, language } = context;
  const found = thisWeek(progress, schedule, week);
  const { time, planned } = found;
  // Of a week that has not begun, only what is left is interesting.
  const shown =
    time === "current" ? found : { ...found, planned: planned.filter(({ item }) => isLeft(item)) };
  const paragraphs = [
    ...introduction(shown, language),
    ...list(shown.planned, context),
    ...(shown.slipped.length === 0 ? [] : [language.week.slipped, ...list(shown.slipped, context)]),
    ...goOn(shown, isRequiredLeft(progress), context),
    ...outlook(progress, context),
  ];
  return { heading: language.week.heading(week), words: paragraphs.join("\n\n") };
}

/** What to say first if the items shown are not those of the current week. */
export function introduction(
  { time, week, planned }: ThisWeek,
  { week: words }: Language,
): readonly string[] {
  if (planned.length === 0) return [];
  switch (time) {
    case "current":
      return [];
    case "before":
      return [words.begins(week)];
    case "free":
      return [words.free(week)];
    default:
      return time satisfies never;
  }
}

function list(items: readonly NextItem[], { line, language }: WeekContext): readonly string[] {
  if (items.length === 0) return [];
  const lines = items.slice(0, LINE_LIMIT).map(line);
  const more = items.length - LINE_LIMIT;
  return [[...lines, ...(more > 0 ? [`- ${language.changes.more(more)}`] : [])].join("\n")];
}

/**
 * Says how to continue if nothing of this week is left. It never asks a learner to stop, and only a learner who is done is
 * told what comes next. If nothing required is left, `next` says that.
 */
function goOn(
  { time, planned, slipped }: ThisWeek,
  isMore: boolean,
  { language, next }: WeekContext,
): readonly string[] {
  if (slipped.length > 0 || planned.some(({ item }) => isLeft(item))) return [];
  return [...(time === "current" && planned.length > 0 && isMore ? [language.week.allDone] : []), next];
}

const isRequiredLeft = ({ count }: Progress): boolean => count.done < count.total;

/** When the course ends, at the pace that is set and at the actual one; empty if nothing is left that takes time. */
export function outlook(
  progress: Progress,
  { schedule, week, language }: Pick<WeekContext, "schedule" | "week" | "language">,
): readonly string[] {
  const outcome = forecast(progress, schedule, week);
  if (outcome === null) return [];
  const { pace } = schedule;
  const { end, held } = outcome;
  const words = language.week;
  const { unit } = pace;
  const kept =
    held === null
      ? []
      : [held.end === end ? words.heldIt : words.held({ unit, aWeek: rounded(held.aWeek) }, held.end)];
  return [joinSentences([words.atPace(pace, end), ...kept])];
}

/** In tenths, or in hundredths where that would be 0, because something was done. */
function rounded(value: number): number {
  const [tenths, hundredths] = [Math.round(value * 10) / 10, Math.round(value * 100) / 100];
  return value === 0 || tenths > 0 ? tenths : Math.max(0.01, hundredths);
}
