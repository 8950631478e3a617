/** One mutation: its name, whether it creates content, and what it does. */
import type { Args, Context } from "./context.ts";

export interface Mutation {
  readonly name: string;
  /** Whether it counts towards the content-creation limit. */
  readonly creates: boolean;
  readonly run: (input: Args, context: Context) => Readonly<Record<string, unknown>>;
}

export function mutation(name: string, run: Mutation["run"]): Mutation {
  return { name, creates: false, run };
}

/** A mutation that creates content. */
export function creation(name: string, run: Mutation["run"]): Mutation {
  return { name, creates: true, run };
}
