/**
 * Sends many like mutations as aliases of one document. Aliased mutations run in order and are not atomic: one that fails
 * undoes none of the others, so each is answered for on its own.
 */
import { Refused } from "../model/errors.ts";
import { refusalReason, refused, refusedBy } from "./refusals.ts";
import type { GraphqlError, Requester } from "./requester.ts";

interface Field {
  readonly field: string;
  readonly input: string;
  readonly selection: string;
}

/** One kind of mutation: its field, its input's type, and what is asked back. */
export interface Mutation extends Field {
  /** Another one that goes right before each, in the same request: what it answers is the state just before. */
  readonly first?: Field;
  /** Fragments that the selection names. */
  readonly fragments?: string;
}

/** One mutation to send, and what to do with its outcome. */
export interface Entry {
  readonly input: Readonly<Record<string, unknown>>;
  /** The input of the mutation's `first`, where it goes before this one. */
  readonly first?: Readonly<Record<string, unknown>>;
  /** `before` is what `first` answered. */
  readonly done: (payload: unknown, before: unknown) => void;
  readonly failed: (error: Refused) => void;
}

export interface BatchOptions {
  readonly operation: string;
  readonly mutation: Mutation;
  readonly entries: readonly Entry[];
  /** How many to send at once, to begin with; halved when GitHub refuses the size. */
  readonly size: number;
  /** How many creations, as the limits count them, each entry is. */
  readonly creations: number;
  /** How many creations to leave over; none unless told otherwise. */
  readonly spare?: number;
}

/** How often an alias that was put off by a limit is sent again. */
const ROUNDS = 4;

/** Sends all entries. Throws RateLimited, OutcomeUnknown or TokenRejected; refusals go to the entry. */
export async function sendBatch(requester: Requester, options: BatchOptions): Promise<void> {
  let size = Math.min(options.size, requester.largestBatch);
  let rest = options.entries.map((entry) => ({ entry, round: 1 }));
  while (rest.length > 0) {
    const some = rest.slice(0, size);
    const errors = await sendSome(
      requester,
      options,
      some.map(({ entry }) => entry),
    );
    if (errors === "too much") {
      if (size === 1) {
        const said = "GitHub finds even one of these too much for a request";
        some[0]?.entry.failed(refused(options.operation, { said }));
        rest = rest.slice(1);
      }
      size = Math.max(1, Math.floor(some.length / 2));
      continue;
    }
    const again = some.flatMap(({ entry, round }, index) => {
      const error = errors.get(index);
      if (error === undefined) return [];
      if (isPutOff(error) && round < ROUNDS) return [{ entry, round: round + 1 }];
      entry.failed(refusedBy(options.operation, error));
      return [];
    });
    rest = [...again, ...rest.slice(some.length)];
  }
}

const isPutOff = ({ type, message }: GraphqlError): boolean => refusalReason(type, message) === "rate-limit";

async function sendSome(
  requester: Requester,
  { operation, mutation, creations, spare = 0 }: BatchOptions,
  entries: readonly Entry[],
): Promise<ReadonlyMap<number, GraphqlError> | "too much"> {
  const inputs = Object.fromEntries(
    entries.flatMap(({ input, first }, index) => [
      ...(first === undefined ? [] : [[`first${index}`, first] as const]),
      [`input${index}`, input] as const,
    ]),
  );
  try {
    const intent = { kind: "write", creations: creations * entries.length, spare } as const;
    const document = batchDocument(mutation, entries);
    const { data, errors } = await requester.graphql(operation, document, inputs, intent);
    return settle(entries, data, errors);
  } catch (error) {
    if (error instanceof Refused && error.reason === "too-large") return "too much";
    if (!(error instanceof Refused)) throw error;
    for (const entry of entries) entry.failed(error);
    return new Map();
  }
}

function batchDocument(mutation: Mutation, entries: readonly Entry[]): string {
  const { first, fragments } = mutation;
  const calls = entries.flatMap((entry, index) => [
    ...(first === undefined || entry.first === undefined ? [] : [call(first, "first", index)]),
    call(mutation, "alias", index),
  ]);
  const declared = calls.map(({ variable }) => variable);
  const name = `${mutation.field.charAt(0).toUpperCase()}${mutation.field.slice(1)}`;
  const aliases = calls.map(({ alias }) => `  ${alias}`).join("\n");
  return `mutation ${name}(${declared.join(", ")}) {\n${aliases}\n}\n${fragments ?? ""}`;
}

function call({ field, input, selection }: Field, name: "first" | "alias", index: number) {
  const variable = name === "first" ? `first${index}` : `input${index}`;
  return {
    variable: `$${variable}: ${input}!`,
    alias: `${name}${index}: ${field}(input: $${variable}) { ${selection} }`,
  };
}

function settle(
  entries: readonly Entry[],
  data: Readonly<Record<string, unknown>>,
  errors: readonly GraphqlError[],
): ReadonlyMap<number, GraphqlError> {
  const failed = new Map<number, GraphqlError>();
  for (const [index, entry] of entries.entries()) {
    const alias = `alias${index}`;
    const payload = data[alias];
    const error = errors.find(({ root }) => root === alias || root === `first${index}`);
    const done = payload !== null && payload !== undefined;
    if (done) entry.done(payload, data[`first${index}`]);
    if (!done || error !== undefined)
      failed.set(
        index,
        error ?? { type: "", message: "GitHub did not answer for it", root: alias, path: [alias] },
      );
  }
  return failed;
}
