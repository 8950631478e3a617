/** A run of a workflow, as the emulator remembers it. */
import type { Repository } from "../model/repository.ts";

export type Conclusion = "success" | "failure" | "cancelled" | "skipped" | "startup_failure";

/** What became of one step. Steps that the runner only notes, such as a checkout, are "noted". */
export interface StepRecord {
  readonly name: string;
  readonly outcome: "success" | "failure" | "skipped" | "noted";
}

export interface Run {
  readonly id: number;
  /** Counts the runs of one workflow from 1. */
  readonly number: number;
  readonly repository: Repository;
  /** The path of its file. */
  readonly workflow: string;
  readonly event: string;
  readonly action: string | null;
  /** Who caused the event. */
  readonly actor: string;
  status: "queued" | "in_progress" | "completed";
  conclusion: Conclusion | null;
  readonly steps: StepRecord[];
  /** Of the last Action that ran; null where none did or it was killed. */
  exitCode: number | null;
  /** With secrets masked, as in the log that GitHub shows. */
  stdout: string;
  stderr: string;
  /** What Actions set as outputs, by name. */
  outputs: Readonly<Record<string, string>>;
  /** The job summary as Markdown. */
  summary: string;
  /** Messages of `::error::` commands, and why a run could not start. */
  readonly errors: string[];
}
