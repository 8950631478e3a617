/** What to tell a person about a run that they started, if a thumbs up is not enough. */
import type { Language } from "../language/language.ts";
import type { Report } from "../reconcile/report.ts";
import { joinSentences } from "../language/join-sentences.ts";

export interface Trouble {
  /** Plain text. */
  readonly words: string;
  /** Whether a person still has to do something. */
  readonly serious: boolean;
}

/** Null if everything went well. */
export function troubleIn(report: Report, { refused }: Language["talk"]): Trouble | null {
  switch (report.kind) {
    case "synced": {
      const errors = [
        ...report.failures.map(({ error }) => error.message),
        ...(report.tracking === null ? [] : [report.tracking.message]),
        ...(report.files.kind === "refused" ? [report.files.said] : []),
      ];
      return errors.length === 0
        ? null
        : { words: joinSentences([refused, ...new Set(errors)]), serious: true };
    }
    case "paused":
      return { words: report.words, serious: false };
    case "stayed-out":
    case "stopped":
      return { words: report.words, serious: true };
    case "declined":
      return { words: report.reason, serious: true };
    case "waiting":
      return { words: report.reason, serious: report.for === "person" };
    default:
      return report satisfies never;
  }
}
