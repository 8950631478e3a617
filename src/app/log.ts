/** The App's log: one JSON object a line, with nothing secret in it. */
import { pino, type DestinationStream, type Logger } from "pino";
import { describeError } from "./describe-error.ts";
import { redactor } from "./redact.ts";
import type { LogLevel } from "./settings.ts";

export type Log = Logger;

/**
 * Opens the log on standard output, or on `destination`. Every line is redacted as a whole right before it is
 * written, Probot's and Octokit's lines too.
 */
export function openLog(level: LogLevel, secrets: readonly string[], destination?: DestinationStream): Log {
  const options = {
    level,
    // No process id and no host name: a refused delivery must stay a short line.
    base: null,
    serializers: { err: describeError, error: describeError },
    hooks: { streamWrite: redactor(secrets) },
  };
  return destination === undefined ? pino(options) : pino(options, destination);
}
