/** A request that has been understood: what it is called in the log, whether it writes, how to run it. */
import type { Reply } from "./exchange.ts";

export interface Job {
  readonly operation: string;
  readonly detail: readonly string[];
  readonly writes: boolean;
  readonly aliases: number;
  /** Points of the hourly limit. */
  readonly cost: number;
  /** Whether the journal has to be marked for it as a whole (REST); GraphQL marks each root field. */
  readonly run: (run: RunOptions) => Reply | Promise<Reply>;
}

export interface RunOptions {
  /** Before each root field of a mutation, or before a REST write that creates. It may refuse by throwing. */
  readonly beforeWrite: (name: string, alias: string, creates: boolean) => Promise<void> | undefined;
}
