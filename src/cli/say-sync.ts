/** The final output of `sync`, and its exit code. */
import type { FilesOutcome, Report, Synced } from "../reconcile/report.ts";

export interface Said {
  readonly lines: readonly string[];
  readonly code: 0 | 1;
}

/** One or more lines about the result of a run. The code is 1 if something is left to do. */
export function saySync(report: Report): Said {
  const { lines, code } = sayOutcome(report);
  const unsaved = "unsaved" in report ? report.unsaved : undefined;
  if (unsaved === undefined) return { lines, code };
  const what = `The reading is not saved, because Waymark could not change ${unsaved.path}. Set these options there, or the next run goes back to the reading in the file:`;
  return { lines: [...lines, what, ...unsaved.lines.split("\n")], code: 1 };
}

function sayOutcome(report: Report): Said {
  switch (report.kind) {
    case "synced":
      return saySynced(report);
    case "declined":
      return { lines: [report.reason], code: 0 };
    case "stayed-out":
    case "waiting":
    case "stopped":
    case "paused":
      return { lines: [report.reason], code: 1 };
    default:
      return report satisfies never;
  }
}

function saySynced({ failures, board, tracking, progress, files }: Synced): Said {
  const errors = [...failures.map(({ error }) => error), ...(tracking === null ? [] : [tracking])];
  const problems = [...new Set(errors.map(({ message }) => message)), ...filesProblem(files)];
  if (problems.length > 0) return { lines: ["Some of it failed:", ...problems], code: 1 };
  const { done, total, percent } = progress.count;
  const lines = [
    `Progress: ${done} of ${total} (${percent}%).`,
    ...filesWords(files),
    ...(board === null ? [] : [board.words]),
    progress.repository.url,
  ];
  return { lines, code: 0 };
}

function filesProblem(files: FilesOutcome): readonly string[] {
  return files.kind === "refused" ? [`GitHub refused the commit of progress.md: ${files.said}`] : [];
}

function filesWords(files: FilesOutcome): readonly string[] {
  switch (files.kind) {
    case "committed":
      return [`progress.md and the badge were committed in ${files.commit.slice(0, 7)}.`];
    case "proposed":
      return [`progress.md and the badge are in a pull request: ${files.url}`];
    case "newer":
      return [
        "progress.md was written by a newer version of Waymark, so it was not changed. Update this version.",
      ];
    case "unchanged":
    case "not-wanted":
    case "left-to-action":
    case "refused":
      return [];
    default:
      return files satisfies never;
  }
}
