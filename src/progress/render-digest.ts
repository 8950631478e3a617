/** The digest: what was done, what is due and one suggestion; and the nudge after two quiet weeks. */
import type { Language } from "../language/language.ts";
import { weeksAfter } from "../model/week.ts";
import { forecast } from "./forecast.ts";
import { isAnyLeft, isLeft, itemsInOrder, nextItems } from "./next-items.ts";
import { quietWeeks } from "./quiet-weeks.ts";
import { streak } from "./streak.ts";
import { thisWeek } from "./this-week.ts";
import type { ItemProgress, Progress } from "../model/progress.ts";
import { closedIn } from "./weeks.ts";
import { nextList, whatNext } from "./what-next.ts";

export interface DigestContext {
  /** The Monday of the current week. */
  readonly week: string;
  readonly every: "weekly" | "monthly";
  readonly language: Language;
}

/** A comment to write. `mark` is the same for the same occasion: letters, digits and hyphens. */
export interface Digest {
  readonly words: string;
  readonly mark: string;
}

/** After so many quiet weeks there is one nudge, and then nothing until the learner does something. */
const NUDGE_AFTER = 2;
/** The maximum number of issues in one line. */
const NAMES_LIMIT = 20;

/**
 * The comment of this week, as Markdown with references within the repository. Null if there is nothing to say: the
 * course is finished, last week was a week off without anything done, or a monthly digest is not due yet.
 */
export function renderDigest(progress: Progress, context: DigestContext): Digest | null {
  const { week, every } = context;
  if (progress.count.percent === 100 || !isAnyLeft(progress)) return null;
  const last = weeksAfter(week, -1);
  if (quietWeeks(progress, week) >= NUDGE_AFTER) return nudge(progress, context);
  const from = every === "weekly" ? last : firstOfMonth(last);
  if (every === "monthly" && firstOfMonth(week) === from) return null;
  const done = doneSince(progress, from, week);
  const isOff = progress.schedule?.off.has(last) === true;
  return isOff && done.length === 0 ? null : { words: digest(progress, done, from, context), mark: week };
}

function digest(
  progress: Progress,
  done: readonly ItemProgress[],
  from: string,
  { week, every, language }: DigestContext,
): string {
  const words = language.digest;
  const weeks = streak(progress, week);
  const next = whatNext(progress, { week, language, place: "issue" });
  const advice = suggestion(progress, week, language);
  return [
    `### ${every === "weekly" ? words.heading(from) : words.monthHeading(from)}`,
    done.length === 0 ? words.nothingDone : words.done(done.length, named(done, language)),
    ...(weeks > 1 ? [words.streak(weeks)] : []),
    `### ${next.heading}`,
    next.words,
    ...(advice === null ? [] : [advice]),
    `<sub>${words.smallPrint[every]}</sub>`,
  ].join("\n\n");
}

/** One short, warm comment. Its mark is the last activity, so there is one for each quiet time. */
function nudge(progress: Progress, { language }: DigestContext): Digest {
  const since = progress.lastActivityOn ?? progress.startedOn ?? "";
  const [first] = [nextItems(progress, 1)];
  const { digest: words } = language;
  const text = [
    words.nudge(progress.count),
    nextList(progress, first, language),
    progress.schedule === null ? words.nudgeEnd : words.nudgePause,
  ];
  return { words: text.join("\n\n"), mark: `quiet-${since}` };
}

/** At most one: help for what is stuck, a plan that fits, a project that can be built, or a pace. */
function suggestion(progress: Progress, week: string, language: Language): string | null {
  const { digest: words } = language;
  const stuck = itemsInOrder(progress).flatMap(({ item }) => (item.stuck ? [item] : []));
  if (stuck.length > 0) return words.stuck(named(stuck, language));
  const { schedule } = progress;
  const slipped = schedule === null ? 0 : thisWeek(progress, schedule, week).slipped.length;
  const held = schedule === null ? null : (forecast(progress, schedule, week)?.held ?? null);
  if (schedule !== null && held !== null && slipped > 2 && held.aWeek >= 0.5) {
    const aWeek = Math.max(1, Math.round(held.aWeek));
    if (aWeek < schedule.pace.aWeek) return words.slower(slipped, { unit: schedule.pace.unit, aWeek });
  }
  const ready = progress.projects.filter((project) => project.ready && isLeft(project));
  if (ready.length > 0) return words.ready(named(ready, language));
  return schedule === null ? words.setPace : null;
}

function doneSince(progress: Progress, from: string, before: string): readonly ItemProgress[] {
  return itemsInOrder(progress).flatMap(({ item }) => {
    const closed = item.state === "done" ? closedIn(item) : null;
    return closed !== null && closed >= from && closed < before ? [item] : [];
  });
}

/** The Monday of the first week that begins in the same month as this week. */
function firstOfMonth(monday: string): string {
  let first = monday;
  for (let one = monday; one.slice(0, 7) === monday.slice(0, 7); one = weeksAfter(one, -1)) first = one;
  return first;
}

function named(items: readonly ItemProgress[], { changes, signs }: Language): string {
  const numbers = items.flatMap(({ issue }) => (issue === null ? [] : [`#${issue.number}`]));
  const more = numbers.length - NAMES_LIMIT;
  return numbers.slice(0, NAMES_LIMIT).join(signs.comma) + (more > 0 ? ` ${changes.more(more)}` : "");
}
