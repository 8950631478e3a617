/** `/waymark pace` and `/waymark pause`: both change the config, because all settings are in that one place. */
import { paceLines, withPace, withWeeksOff } from "../config/edit-config.ts";
import { paceOf } from "../config/config.ts";
import type { WeeklyPace } from "../language/language.ts";
import type { Run } from "../reconcile/reconcile.ts";
import { takeStock, textOf, type Stock } from "../reconcile/take-stock.ts";
import { firstWeekOf, weeksAfter } from "../model/week.ts";
import { quietly } from "./quietly.ts";

/** `words` is safe Markdown. */
export interface PaceChanged {
  readonly done: boolean;
  readonly words: string;
}

export async function changePace(run: Run, stock: Stock, pace: WeeklyPace): Promise<PaceChanged> {
  const { talk } = stock.language;
  const lines = paceLines(pace);
  const edit = { change: (text: string) => withPace(text, pace), message: "Set the weekly pace", lines };
  return await changeConfig(run, stock, { ...edit, done: talk.paceSet(pace) });
}

/**
 * `day` is the day of the command (`2026-11-25`), so that running the same command twice takes the same weeks off. From
 * Friday on, the first week off is the next week.
 */
export async function pauseWeeks(
  run: Run,
  stock: Stock,
  { weeks, day }: { readonly weeks: number; readonly day: string },
): Promise<PaceChanged> {
  const { talk } = stock.language;
  if (stock.configError === null && paceOf(stock.config) === null) {
    return { done: false, words: talk.paceFirst };
  }
  const first = firstWeekOf(day);
  const mondays = Array.from({ length: weeks }, (_, index) => weeksAfter(first, index));
  const lines = `pace:\n  weeks_off: [${mondays.join(", ")}]`;
  const edit = { change: (text: string) => withWeeksOff(text, mondays), message: "Take weeks off", lines };
  return await changeConfig(run, stock, { ...edit, done: talk.paused(mondays) });
}

interface Edit {
  /** The new text, or null if a person must change it. */
  readonly change: (text: string) => string | null;
  /** The commit message. */
  readonly message: string;
  /** The lines to write if a person must do it. */
  readonly lines: string;
  /** The answer if it is done. */
  readonly done: string;
}

/** How often the config is read again because the head moved in the meantime. */
const RACES = 5;

async function changeConfig(run: Run, stock: Stock, edit: Edit): Promise<PaceChanged> {
  const { remote, sources, clock } = run;
  const { config: path } = sources;
  let known = stock;
  for (let race = 0; race < RACES; race += 1) {
    const { actual, configError } = known;
    const { url, head, defaultBranch: branch } = actual.repository;
    if (configError !== null) return { done: false, words: quietly(configError.message, url) };
    const text = textOf(actual.files[path]) ?? "";
    const edited = edit.change(text);
    if (edited === text) return { done: true, words: edit.done };
    if (edited === null || head === null) break;
    const files = new Map([[path, edited]]);
    const outcome = await remote.commit({ branch, expectedHead: head, message: edit.message, files });
    if (outcome.kind === "committed") return { done: true, words: edit.done };
    if (outcome.kind === "refused") break;
    known = await takeStock(remote, sources, clock);
  }
  return { done: false, words: stock.language.talk.byHand(path, edit.lines) };
}
