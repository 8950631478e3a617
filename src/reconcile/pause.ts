/** Ends a run that GitHub's limits stop before it is done. A later run continues. */
import { en } from "../language/en.ts";
import type { Language } from "../language/language.ts";
import type { Plan } from "../model/change.ts";
import { RateLimited } from "../model/errors.ts";
import type { Applied } from "../model/remote.ts";
import { pauseReason } from "./pause-reason.ts";
import type { Report } from "./report.ts";
import { trackerOf, type Run } from "./run.ts";
import { notesOf, sortFailures } from "./sort-failures.ts";
import type { Stock } from "./stock.ts";
import { hasFiles, trackingWords } from "./track-progress.ts";
import { writeTracking } from "./tracking.ts";

/**
 * Writes on the tracking issue how far the run is and when it will be done, unless GitHub's limits stop that too: then
 * only the report says so.
 */
export async function pause(
  run: Run,
  stock: Stock,
  plan: Plan,
  applied: Applied,
  until: number,
): Promise<Report> {
  const { failures, board } = sortFailures(stock, applied);
  const waiting = pauseReason(stock, plan, applied.actual, until, stock.language);
  const notes = [waiting, ...notesOf(failures)];
  const read = { stock, actual: applied.actual };
  const tracking = await unlessLimited(
    writeTracking(
      run.remote,
      read,
      trackingWords(trackerOf(run, stock), read, {
        notes,
        board,
        told: null,
        finished: false,
        hasFiles: hasFiles(applied.actual, stock.config),
        dependencies: applied.dependencies,
      }),
    ),
  );
  return pausedReport(stock, plan, { applied, tracking }, until);
}

interface Stopped {
  readonly applied: Applied;
  readonly tracking: Error | null;
}

export function pausedReport(
  stock: Stock,
  plan: Plan,
  { applied, tracking }: Stopped,
  until: number,
): Report {
  const { failures } = sortFailures(stock, applied);
  const reasonIn = (language: Language) => pauseReason(stock, plan, applied.actual, until, language);
  const [reason, words] = [reasonIn(en), reasonIn(stock.language)];
  const { defaultBranch: branch } = stock.actual.repository;
  return { kind: "paused", plan, until, reason, words, branch, failures, tracking };
}

async function unlessLimited(written: Promise<Error | null>): Promise<Error | null> {
  try {
    return await written;
  } catch (error) {
    if (error instanceof RateLimited) return null;
    throw error;
  }
}
