/** The problems in a config file, each with its place. */
import type { Place } from "../model/roadmap.ts";

export interface ConfigIssue extends Place {
  readonly message: string;
}

/** The config file contains something invalid. The message lists every problem, one per line. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
  readonly issues: readonly ConfigIssue[];

  constructor(path: string, issues: readonly ConfigIssue[]) {
    super(issues.map(({ line, column, message }) => `${path}:${line}:${column} ${message}`).join("\n"));
    this.issues = issues;
  }
}
