/** The outputs, job summary and log of a finished run. */
import type { Language } from "../language/language.ts";
import { renderSummary } from "../progress/render-summary.ts";
import type { Progress } from "../model/progress.ts";
import type { BoardTrouble } from "../reconcile/board-trouble.ts";
import type { FilesOutcome } from "../reconcile/report.ts";
import { calendarIn } from "../model/calendar.ts";
import type { Surroundings } from "./surroundings.ts";

export interface Outcome {
  readonly progress: Progress;
  readonly files: FilesOutcome;
  /** Why there is no board, or why it is out of date; null if all is well. */
  readonly board: BoardTrouble | null;
  /** The language of the job summary. */
  readonly language: Language;
  /** What else was done. Each note is a sentence of safe Markdown. */
  readonly notes: readonly string[];
}

/** The files could not be committed; the message says what to do. */
export class FilesRefused extends Error {
  override readonly name = "FilesRefused";
}

/** Sets the outputs with the names in action.yml. If the files were refused, throws an error that says what to do. */
export async function sayOutcome(
  { progress, files, board, language, notes }: Outcome,
  around: Surroundings,
): Promise<void> {
  const { setOutput, writeSummary, log, clock } = around;
  const commit = files.kind === "committed" ? files.commit : null;
  setOutput("percent", progress.count.percent);
  setOutput("done", progress.count.done);
  setOutput("total", progress.count.total);
  setOutput("changed", commit !== null);
  setOutput("commit", commit ?? "");
  const said = board === null ? notes : [...notes, board.note];
  const week = calendarIn(progress.timeZone).weekOf(clock.now());
  await writeSummary(renderSummary(progress, { commit, notes: said, language, week }));
  if (board !== null) log(board.words);
  switch (files.kind) {
    case "committed":
      return log(`${progress.count.done} of ${progress.count.total} done. Committed as ${files.commit}.`);
    case "unchanged":
      return log(`${progress.count.done} of ${progress.count.total} done. The files are up to date.`);
    case "not-wanted":
      return log(`${progress.count.done} of ${progress.count.total} done. The config turns the files off.`);
    case "newer":
      return log(
        "The files were written by a newer version of Waymark, so they were not changed. Update the `uses:` line.",
      );
    case "proposed":
      return log(
        `${progress.count.done} of ${progress.count.total} done. The default branch does not allow direct commits, so the files are in ${files.url}.`,
      );
    case "left-to-action":
      throw new Error("The Action itself must write the files in this run.");
    case "refused":
      throw new FilesRefused(
        `GitHub refused the commit: ${files.said}. The workflow needs \`permissions: contents: write\`, and the default branch must let github-actions push.`,
      );
    default:
      return files satisfies never;
  }
}
