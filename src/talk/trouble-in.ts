/** What a person should hear of a run that they asked for, beyond a thumb. */
import type { Language } from "../language/language.ts";
import type { Report } from "../reconcile/report.ts";

export interface Trouble {
  /** Plain words. */
  readonly words: string;
  /** Whether something is left for a person to do. */
  readonly serious: boolean;
}

/** Null where all went well. */
export function troubleIn(report: Report, { refused }: Language["talk"]): Trouble | null {
  switch (report.kind) {
    case "synced": {
      const errors = [
        ...report.failures.map(({ error }) => error.message),
        ...(report.tracking === null ? [] : [report.tracking.message]),
        ...(report.files.kind === "refused" ? [report.files.said] : []),
      ];
      return errors.length === 0 ? null : { words: [refused, ...new Set(errors)].join(" "), serious: true };
    }
    case "paused":
      return { words: report.reason, serious: false };
    case "stayed-out":
    case "declined":
    case "waiting":
    case "stopped":
      return { words: report.reason, serious: true };
    default:
      return report satisfies never;
  }
}
