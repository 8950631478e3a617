/** A mutation that waits to be sent as an alias in a request with others. */
import type { Refused } from "../model/errors.ts";
import type { Requester } from "./requester.ts";

export interface Field {
  readonly field: string;
  readonly input: string;
  readonly selection: string;
}

/** A mutation that runs directly before another one, in the same request. */
export interface First extends Field {
  /** Whether it may run again after it was carried out, because it changes nothing the second time. Default: false. */
  readonly isRepeatable?: boolean;
}

/** One kind of mutation: its field, the type of its input, and the fields to return. */
export interface Mutation extends Field {
  /** Runs directly before each one. Its result is the state just before. */
  readonly first?: First;
  /** The fragments that the selection uses. */
  readonly fragments?: string;
}

/** One mutation to send, and what to do with its result. */
export interface Entry {
  readonly input: Readonly<Record<string, unknown>>;
  /** The input for the mutation's `first`, if that runs before this one. */
  readonly first?: Readonly<Record<string, unknown>>;
  /** `before` is the result of `first`. */
  readonly done: (payload: unknown, before: unknown) => void;
  readonly failed: (error: Refused) => void;
}

/** What all mutations of one kind have in common. */
export interface Kind {
  readonly operation: string;
  readonly mutation: Mutation;
  /** How many creations each one counts as, under GitHub's limits. */
  readonly creations: number;
  /** How many creations to keep in reserve. Default: 0. */
  readonly spare?: number;
}

/** A mutation among others in one list. */
export interface Step extends Kind, Omit<Entry, "input"> {
  readonly requester: Requester;
  /** Called directly before it is sent. Null while something that it needs does not exist. */
  readonly input: () => Entry["input"] | null;
  /** Whether it may wait for GitHub's limit on creations together with the last other mutations. Default: false. */
  readonly patient?: boolean;
}

/** Something else that happens in its turn, such as a REST request. */
export interface Turn {
  readonly isReady: () => boolean;
  readonly run: () => Promise<void>;
}

/** The same steps, and whether each of them was carried out or refused. */
export function settling(steps: readonly Step[]): {
  readonly steps: readonly Step[];
  readonly areSettled: () => boolean;
} {
  const open = new Set<Step>(steps);
  return {
    steps: steps.map((step) => ({
      ...step,
      done(payload, before) {
        open.delete(step);
        step.done(payload, before);
      },
      failed(error) {
        open.delete(step);
        step.failed(error);
      },
    })),
    areSettled: () => open.size === 0,
  };
}
