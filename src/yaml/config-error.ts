/** What is wrong with a config file, each point with its place. */
import type { Place } from "../model/roadmap.ts";

export interface ConfigIssue extends Place {
  readonly message: string;
}

/** The config file says something that cannot be followed. The message holds every issue, one a line. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
  readonly issues: readonly ConfigIssue[];

  constructor(path: string, issues: readonly ConfigIssue[]) {
    super(issues.map(({ line, column, message }) => `${path}:${line}:${column} ${message}`).join("\n"));
    this.issues = issues;
  }
}
