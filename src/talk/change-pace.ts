/**
 * `/waymark pace`, `pause` and `resume`: all of them change the config, because all settings are in that one place.
 */
import { paceLines, withoutPace, withoutWeeksOff, withPace, withWeeksOff } from "../config/edit-config.ts";
import { paceOf } from "../config/config.ts";
import type { WeeklyPace } from "../language/language.ts";
import type { Run } from "../reconcile/run.ts";
import { takeStock } from "../reconcile/take-stock.ts";
import { textOf } from "../reconcile/read-sources.ts";
import type { Stock } from "../reconcile/stock.ts";
import type { Pace } from "../model/schedule.ts";
import { mondayOf, firstWeekOf, weeksAfter } from "../model/week.ts";
import { quietly } from "./quietly.ts";

/** `words` is safe Markdown. */
export interface PaceChanged {
  readonly done: boolean;
  readonly words: string;
}

export async function changePace(run: Run, stock: Stock, pace: WeeklyPace): Promise<PaceChanged> {
  const { talk } = stock.language;
  const byHand = (path: string, known: Pace | null) =>
    talk.byHand(path, "pace", wholePace({ start: null, off: [], ...known, ...pace }));
  const edit = { change: (text: string) => withPace(text, pace), message: "Set the weekly pace", byHand };
  return await changeConfig(run, stock, { ...edit, done: talk.paceSet(pace) });
}

/** Takes the pace out of the config. The Git history keeps it. */
export async function endPace(run: Run, stock: Stock): Promise<PaceChanged> {
  const { talk } = stock.language;
  const byHand = (path: string) => talk.removeByHand(path, "pace");
  const edit = { change: withoutPace, message: "End the weekly pace", byHand };
  return await changeConfig(run, stock, { ...edit, done: talk.paceOff });
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
  const byHand = (path: string, known: Pace | null) =>
    known === null
      ? talk.paceFirst
      : talk.byHand(path, "pace", wholePace({ ...known, off: [...new Set([...known.off, ...mondays])] }));
  const edit = { change: (text: string) => withWeeksOff(text, mondays), message: "Take weeks off", byHand };
  return await changeConfig(run, stock, { ...edit, done: talk.paused(mondays) });
}

/**
 * Ends the pause that covers the current week, or the next one: those weeks, and the ones directly after them, are no
 * longer off. Weeks off further in the future stay. `day` is the day of the command.
 */
export async function resumeWeeks(run: Run, stock: Stock, day: string): Promise<PaceChanged> {
  const { talk } = stock.language;
  const pace = paceOf(stock.config);
  if (stock.configError === null && pace === null) return { done: false, words: talk.paceFirst };
  const off = new Set(pace?.off.map(mondayOf));
  const now = mondayOf(day);
  const mondays: string[] = [];
  for (let week = off.has(now) ? now : weeksAfter(now, 1); off.has(week); week = weeksAfter(week, 1))
    mondays.push(week);
  // A run that was interrupted may have ended it already.
  if (stock.configError === null && mondays.length === 0) return { done: true, words: talk.notPaused };
  const byHand = (path: string, known: Pace | null) => {
    const left = known?.off.filter((one) => !mondays.includes(mondayOf(one))) ?? [];
    return known === null ? talk.paceFirst : talk.byHand(path, "pace", wholePace({ ...known, off: left }));
  };
  const edit = { change: (text: string) => withoutWeeksOff(text, mondays), message: "End the pause", byHand };
  return await changeConfig(run, stock, { ...edit, done: talk.resumed(mondays) });
}

/** The whole part of the config, because a second one with the same key would not be valid. */
const wholePace = ({ start, off, ...pace }: Pace): string =>
  [
    paceLines(pace),
    ...(start === null ? [] : [`  start: ${start}`]),
    ...(off.length === 0 ? [] : [`  weeks_off: [${off.join(", ")}]`]),
  ].join("\n");

interface Edit {
  /** The new text, or null if a person must change it. */
  readonly change: (text: string) => string | null;
  /** The commit message. */
  readonly message: string;
  /** The answer if a person must do it, in the file at this path, which has this pace. */
  readonly byHand: (path: string, known: Pace | null) => string;
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
    if (configError !== null) {
      const words = stock.language.stopped.badConfig(configError.saidIn(stock.language));
      return { done: false, words: quietly(words, url) };
    }
    const file = actual.files[path];
    // A file that cannot be read is not an empty one.
    if (file?.kind === "unreadable") break;
    const text = textOf(file) ?? "";
    const edited = edit.change(text);
    if (edited === text) return { done: true, words: edit.done };
    if (edited === null || head === null) break;
    const files = new Map([[path, edited]]);
    const outcome = await remote.commit({ branch, expectedHead: head, message: edit.message, files });
    if (outcome.kind === "committed") return { done: true, words: edit.done };
    if (outcome.kind === "refused") break;
    known = await takeStock(remote, sources, clock);
  }
  return { done: false, words: edit.byHand(path, paceOf(known.config)) };
}
