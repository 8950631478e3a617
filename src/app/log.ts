/** The App's log: one JSON object per line, without secrets. */
import { pino, type DestinationStream, type Logger } from "pino";
import { describeError } from "./describe-error.ts";
import { redactor } from "./redact.ts";
import type { LogLevel } from "./settings.ts";

export type Log = Logger;

/**
 * Opens the log on `destination`. Every whole line is redacted directly before it is written,
 * including the lines of Probot and Octokit.
 */
export function openLog(level: LogLevel, secrets: readonly string[], destination: DestinationStream): Log {
  const options = {
    level,
    // No process id and no host name, so that the line about a refused delivery stays short.
    base: null,
    serializers: { err: describeError, error: describeError },
    hooks: { streamWrite: redactor(secrets) },
  };
  return pino(options, destination);
}

/** The most that may wait for a reader of the log, in characters. */
const UNREAD_LIMIT = 4_000_000;

/** The part of an output stream that the log uses. */
export interface Output {
  readonly writableLength: number;
  write(line: string): unknown;
  on(event: "error", act: () => void): unknown;
}

/**
 * Node's streams write to a pipe in the background. pino's own destination would stop the whole process as soon as nobody
 * reads the pipe. If too much is unread, lines are dropped.
 */
export function unblocked(output: Output): DestinationStream {
  // The reader is gone, so nobody can be told.
  output.on("error", () => undefined);
  return {
    write: (line) => {
      if (output.writableLength < UNREAD_LIMIT) output.write(line);
    },
  };
}
