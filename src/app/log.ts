/** The App's log: one JSON object per line, without secrets. */
import { pino, type DestinationStream, type Logger } from "pino";
import { describeError } from "./describe-error.ts";
import { redactor } from "./redact.ts";
import type { LogLevel } from "./settings.ts";

export type Log = Logger;

/**
 * Opens the log on standard output, or on `destination`. Every whole line is redacted directly before it is written,
 * including the lines of Probot and Octokit.
 */
export function openLog(level: LogLevel, secrets: readonly string[], destination?: DestinationStream): Log {
  const options = {
    level,
    // No process id and no host name, so that the line about a refused delivery stays short.
    base: null,
    serializers: { err: describeError, error: describeError },
    hooks: { streamWrite: redactor(secrets) },
  };
  return destination === undefined ? pino(options) : pino(options, destination);
}
