/**
 * What the board says about the whole course, in GitHub's words. The only place with the rule:
 *
 * - complete: every required item is done or skipped, or nothing at all is left;
 * - inactive: this week is off, or nothing was done for two whole weeks, not counting weeks off;
 * - on track: nothing required is left from earlier weeks;
 * - at risk: what is left from them takes at most one week at the pace;
 * - off track: it takes longer than that.
 */
import type { Language } from "../language/language.ts";
import type { BoardStatus } from "../model/actual.ts";
import type { DesiredStatus } from "../model/desired.ts";
import { lastDayOf } from "../model/week.ts";
import type { Progress } from "../model/progress.ts";
import { isAnyLeft } from "./next-items.ts";
import { quietWeeks } from "./quiet-weeks.ts";
import { thisWeek } from "./this-week.ts";
import { outlook } from "./week-section.ts";

/** As many weeks as before the short comment of the digest. */
const QUIET_WEEKS = 2;

/** `week` is the Monday of the current week. Null without a pace, or if no item has a week. */
export function boardStatus(
  progress: Progress,
  { week, language }: { readonly week: string; readonly language: Language },
): DesiredStatus | null {
  const { schedule } = progress;
  const [last] = [...(schedule?.weeks.values() ?? [])].toSorted().reverse();
  if (schedule === null || last === undefined) return null;
  const { slipped } = thisWeek(progress, schedule, week);
  const cost = slipped.reduce((sum, { item }) => sum + (schedule.costs.get(item.id) ?? 0), 0);
  const isOff = schedule.off.has(week);
  const { count } = progress;
  const status = ((): BoardStatus => {
    if (count.percent === 100 || !isAnyLeft(progress)) return "complete";
    if (isOff || quietWeeks(progress, week) >= QUIET_WEEKS) return "inactive";
    if (slipped.length === 0) return "on-track";
    return cost <= schedule.pace.aWeek ? "at-risk" : "off-track";
  })();
  const said = language.board.status;
  const sentence = status === "inactive" ? said.inactive(isOff) : said[status](slipped.length);
  return {
    week,
    status,
    start: schedule.first,
    target: lastDayOf(last),
    words: [sentence, ...outlook(progress, { schedule, week, language })].join("\n\n"),
  };
}
