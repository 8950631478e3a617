/** One mutation: its name, whether it makes content, what it does. */
import type { Args, Context } from "./context.ts";

export interface Mutation {
  readonly name: string;
  /** Whether it counts as content creation. */
  readonly creates: boolean;
  readonly run: (input: Args, context: Context) => Readonly<Record<string, unknown>>;
}

export function mutation(name: string, run: Mutation["run"]): Mutation {
  return { name, creates: false, run };
}

/** A mutation that makes content. */
export function creation(name: string, run: Mutation["run"]): Mutation {
  return { name, creates: true, run };
}
