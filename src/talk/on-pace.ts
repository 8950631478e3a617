/** The commands about time: `pace`, `pause` and `resume`. */
import { paceOf } from "../config/config.ts";
import { forecast } from "../progress/forecast.ts";
import type { Run } from "../reconcile/run.ts";
import type { Report } from "../reconcile/report.ts";
import { progressOf } from "../reconcile/progress-of.ts";
import type { Progress } from "../model/progress.ts";
import type { Stock } from "../reconcile/stock.ts";
import { changePace, endPace, pauseWeeks, resumeWeeks, type PaceChanged } from "./change-pace.ts";
import { puzzled, said, synced, type Asked, type Obeyed } from "./command.ts";
import { readPace, readWeeks } from "./read-pace.ts";
import { joinSentences } from "../language/join-sentences.ts";

/** Sets the pace, ends it (`off`), or says what it is. Each answer with a pace says when the course ends. */
export async function pace({ run, stock, argument }: Asked): Promise<Obeyed> {
  const { talk } = stock.language;
  const known = paceOf(stock.config);
  if (argument === "" && known !== null) {
    const end = endWords(progressOf(stock, stock.actual), stock);
    return said(joinSentences([...end, talk.paceNow(known)]));
  }
  if (argument.toLowerCase() === "off") return await followed(run, stock, await endPace(run, stock));
  const wanted = readPace(argument);
  if (wanted === null) return puzzled(talk.paceHow);
  return await followed(run, stock, await changePace(run, stock, wanted));
}

export async function pause({ run, stock, argument, comment }: Asked): Promise<Obeyed> {
  const weeks = readWeeks(argument);
  if (weeks === null) return puzzled(stock.language.talk.pauseHow);
  const day = stock.calendar.dayOf(Date.parse(comment.createdAt));
  return await followed(run, stock, await pauseWeeks(run, stock, { weeks, day }));
}

export async function resume({ run, stock, comment }: Asked): Promise<Obeyed> {
  const day = stock.calendar.dayOf(Date.parse(comment.createdAt));
  return await followed(run, stock, await resumeWeeks(run, stock, day));
}

/** A changed config takes effect at once, in the files as well, because no later event would start the Action. */
async function followed(run: Run, stock: Stock, { done, words }: PaceChanged): Promise<Obeyed> {
  if (!done) return puzzled(words);
  const { words: trouble, ...outcome } = await synced({ ...run, turn: "now" }, stock);
  const end = endAfter(outcome.report, stock);
  const answer = joinSentences([words, ...end]);
  return { ...outcome, words: trouble === null ? answer : `${answer}\n\n${trouble}` };
}

const endAfter = (report: Report | null, stock: Stock): readonly string[] =>
  report?.kind === "synced" ? endWords(report.progress, stock) : [];

/** The sentence on when the course ends at the pace that is set; none without a pace, or if nothing is left. */
function endWords(progress: Progress, { language, week }: Stock): readonly string[] {
  const { schedule } = progress;
  const outcome = schedule === null ? null : forecast(progress, schedule, week);
  return schedule === null || outcome === null ? [] : [language.week.atPace(schedule.pace, outcome.end)];
}
