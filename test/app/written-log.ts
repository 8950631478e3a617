/** A log whose lines a test can read. */
import { openLog, type Log } from "../../src/app/log.ts";
import type { LogLevel } from "../../src/app/settings.ts";

export interface WrittenLog {
  readonly log: Log;
  /** The written lines, without line ends. */
  readonly lines: readonly string[];
  readonly text: () => string;
}

export function writtenLog(level: LogLevel = "info", secrets: readonly string[] = []): WrittenLog {
  const lines: string[] = [];
  const log = openLog(level, secrets, { write: (line) => void lines.push(line.trimEnd()) });
  return { log, lines, text: () => lines.join("\n") };
}
