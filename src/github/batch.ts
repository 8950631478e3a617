/**
 * Sends many similar mutations as aliases in one document. Aliased mutations run in order and are not atomic: if one
 * fails, the others stay done. So each one reports its own result.
 */
import { Refused } from "../model/errors.ts";
import { refusalReason, refused, refusedBy } from "./refusals.ts";
import type { GraphqlError, Requester } from "./requester.ts";

interface Field {
  readonly field: string;
  readonly input: string;
  readonly selection: string;
}

/** One kind of mutation: its field, the type of its input, and the fields to return. */
export interface Mutation extends Field {
  /** Another mutation that runs directly before each one, in the same request. Its result is the state just before. */
  readonly first?: Field;
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

export interface BatchOptions {
  readonly operation: string;
  readonly mutation: Mutation;
  readonly entries: readonly Entry[];
  /**
   * How many mutations to send at once at the beginning. The number is halved if GitHub finds the request too large.
   */
  readonly size: number;
  /** How many creations each entry counts as, under GitHub's limits. */
  readonly creations: number;
  /** How many creations to keep in reserve. Default: 0. */
  readonly spare?: number;
}

/** How often an alias is sent again if a limit has delayed it. */
const ROUNDS = 4;

/** Sends all entries. Throws RateLimited, OutcomeUnknown or TokenRejected. A refusal is passed to its entry. */
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
