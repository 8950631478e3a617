/** A run of a workflow, as the emulator remembers it. */
import type { Repository } from "../model/repository.ts";

export type Conclusion = "success" | "failure" | "cancelled" | "skipped" | "startup_failure";

/** The result of one step. Steps that the runner only records, such as a checkout, are "noted". */
export interface StepRecord {
  readonly name: string;
  readonly outcome: "success" | "failure" | "skipped" | "noted";
}

export interface Run {
  readonly id: number;
  /** The number of this run among the runs of its workflow, starting at 1. */
  readonly number: number;
  readonly repository: Repository;
  /** The path of the workflow file. */
  readonly workflow: string;
  readonly event: string;
  readonly action: string | null;
  /** Who caused the event. */
  readonly actor: string;
  status: "queued" | "in_progress" | "completed";
  conclusion: Conclusion | null;
  readonly steps: StepRecord[];
  /** The exit code of the last Action that ran; null if none ran or it was killed. */
  exitCode: number | null;
  /** With secrets masked, as in the log that GitHub shows. */
  stdout: string;
  stderr: string;
  /** The outputs that Actions set, by name. */
  outputs: Readonly<Record<string, string>>;
  /** The job summary as Markdown. */
  summary: string;
  /** The messages of `::error::` commands, and the reason if a run could not start. */
  readonly errors: string[];
}
