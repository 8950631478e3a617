/** A request that has been parsed: its name in the log, whether it writes, and how to run it. */
import type { Reply } from "./exchange.ts";

export interface Job {
  readonly operation: string;
  readonly detail: readonly string[];
  readonly writes: boolean;
  readonly aliases: number;
  /** Points towards the hourly limit. */
  readonly cost: number;
  /** Whether the whole request is one write in the journal (REST). GraphQL marks each root field instead. */
  readonly run: (run: RunOptions) => Reply | Promise<Reply>;
}

export interface RunOptions {
  /** The error of a field at that place in GraphQL's answer. */
  readonly failsAt?: (path: string) => Error | null;
  /**
   * Runs before each root field of a mutation, or before a REST write that creates content. It may refuse by throwing.
   */
  readonly beforeWrite: (name: string, alias: string, creates: boolean) => Promise<void> | undefined;
}
