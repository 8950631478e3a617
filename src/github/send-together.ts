/**
 * Sends one request with mutations as aliases. They run in order and are not atomic: if one fails, the others stay done.
 * So each one gets its own result.
 */
import * as z from "zod/mini";
import { OutcomeUnknown, RateLimited, Refused } from "../model/errors.ts";
import { fieldsOf, type Taken } from "./choose-next.ts";
import { refusedBy } from "./refusals.ts";
import { isLimit, type GraphqlError } from "./graphql-answer.ts";
import { seen } from "./hidden-fields.ts";
import type { GraphqlAnswer } from "./requester.ts";
import type { Field, Step } from "./step.ts";

/** How often an alias is sent if a limit delays it. The requester waits before each attempt as long as GitHub asks. */
const ROUNDS = 4;

/** A step of the request, and how to take it again. */
export type Again = readonly [sent: Step, next: Step];

/** Sends one request. Returns the steps to take again. Throws OutcomeUnknown after the others were settled. */
export async function sendTogether(
  taken: readonly Taken[],
  rounds: Map<Step, number>,
): Promise<readonly Again[]> {
  const [first] = taken;
  if (first === undefined) return [];
  const steps = taken.map(({ step }) => step);
  const { requester } = first.step;
  const operation = [...new Set(steps.map((step) => step.operation))].join(", ");
  const fields = steps.flatMap(fieldsOf);
  try {
    const { data, errors, limited } = await requester.graphql(
      operation,
      documentOf(steps),
      Object.fromEntries(taken.flatMap(variablesOf)),
      {
        kind: "write",
        creations: steps.reduce((sum, { creations }) => sum + creations, 0),
        spare: Math.max(0, ...steps.map(({ spare = 0 }) => spare)),
        fields,
      },
    );
    const { left, unclear } = settle(steps, { data, errors, limited });
    const again: Again[] = [];
    let isLate = false;
    for (const { step, error, next } of left) {
      const round = (rounds.get(step) ?? 0) + 1;
      rounds.set(next, round);
      if (isLimit(error) && round < ROUNDS) again.push([step, next]);
      else if (isLimit(error) && limited !== null) isLate = true;
      else step.failed(refusedBy(step.operation, error));
    }
    if (unclear !== null) throw unclear;
    // Nothing is wrong with a step that only comes too early, so it does not fail: a later run takes it.
    if (isLate && limited !== null) throw limited;
    return again;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    if (error.reason === "too-large") {
      requester.load.refused(fields.length);
      if (steps.length > 1) return steps.map((step) => [step, step]);
      const said = "GitHub finds even one of these too much for a request";
      first.step.failed(new Refused(operation, { status: 200, type: "", said, reason: "too-large" }));
      return [];
    }
    // Nothing was carried out. If GitHub refused the document and not the token, one kind of mutation may be the reason.
    const kinds = [...new Set(steps.map(({ mutation }) => mutation.field))];
    if (kinds.length === 1 || (error.status !== 200 && error.reason !== "unknown-field")) {
      for (const step of steps) step.failed(error);
      return [];
    }
    const again: Again[] = [];
    for (const kind of kinds) {
      const some = taken.filter(({ step }) => step.mutation.field === kind);
      again.push(...(await sendTogether(some, rounds)));
    }
    return again;
  }
}

function variablesOf({ step: { first }, input }: Taken, index: number) {
  return [
    ...(first === undefined ? [] : [[`first${index}`, first] as const]),
    [`input${index}`, input] as const,
  ];
}

function documentOf(steps: readonly Step[]): string {
  const calls = steps.flatMap(({ mutation, first }, index) => [
    ...(mutation.first === undefined || first === undefined ? [] : [call(mutation.first, "first", index)]),
    call(mutation, "alias", index),
  ]);
  const declared = calls.map(({ variable }) => variable);
  const field = steps[0]?.mutation.field ?? "";
  const name = `${field.charAt(0).toUpperCase()}${field.slice(1)}`;
  const aliases = calls.map(({ alias }) => `  ${alias}`).join("\n");
  const fragments = [...new Set(steps.map(({ mutation }) => mutation.fragments ?? ""))].join("\n");
  return `mutation ${name}(${declared.join(", ")}) {\n${aliases}\n}\n${fragments}`;
}

function call({ field, input, selection }: Field, name: "first" | "alias", index: number) {
  const variable = name === "first" ? `first${index}` : `input${index}`;
  return {
    variable: `$${variable}: ${input}!`,
    alias: `${name}${index}: ${field}(input: $${variable}) { ${selection} }`,
  };
}

interface Settled {
  /** The steps that were not carried out, why, and how to take them again. */
  readonly left: readonly { readonly step: Step; readonly error: GraphqlError; readonly next: Step }[];
  /** The first step that may have been carried out although its answer cannot be used. */
  readonly unclear: OutcomeUnknown | null;
}

/** Passes each result to its step. */
function settle(steps: readonly Step[], answer: Pick<GraphqlAnswer, "data" | "errors" | "limited">): Settled {
  const { data, errors } = answer;
  let unclear: OutcomeUnknown | null = null;
  const left = steps.flatMap((step, index) => {
    const [first, alias] = [`first${index}`, `alias${index}`];
    const below = errors.filter(({ root, path }) => root === alias && path.length > 1);
    const error = errors.find((one) => !below.includes(one) && (one.root === alias || one.root === first));
    const isDone = isThere(data[alias]);
    if (isDone || below.length > 0) {
      try {
        pass(step, seen(step.operation, { ...answer, errors: below }), [alias, first]);
      } catch (problem) {
        if (!isAboutAnswer(problem)) throw problem;
        unclear ??= new OutcomeUnknown(step.operation, problem);
        return [];
      }
      if (error === undefined) return [];
    }
    const missing = { type: "", message: "GitHub did not answer for it", root: alias, path: [alias] };
    return [{ step, error: error ?? missing, next: isThere(data[first]) ? afterFirst(step) : step }];
  });
  return { left, unclear };
}

const pass = (step: Step, data: GraphqlAnswer["data"], [alias, first]: readonly [string, string]): void =>
  step.done(data[alias], data[first]);

const isThere = (payload: unknown): boolean => payload !== null && payload !== undefined;

/** GitHub may answer null in the place of each payload, and of most of what is in it. */
const isAboutAnswer = (problem: unknown): boolean =>
  problem instanceof z.core.$ZodError || problem instanceof Refused || problem instanceof RateLimited;

/** The step after its first mutation was carried out. */
function afterFirst(step: Step): Step {
  if (step.mutation.first?.isRepeatable === true) return step;
  const { first: _, ...rest } = step;
  return rest;
}
