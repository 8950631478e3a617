/**
 * Sends one request with mutations as aliases. They run in order and are not atomic: if one fails, the others stay done.
 * So each one gets its own result.
 */
import { Refused } from "../model/errors.ts";
import { fieldsOf, type Taken } from "./choose-next.ts";
import { refusedBy } from "./refusals.ts";
import { isLimit, type GraphqlError } from "./graphql-answer.ts";
import type { Field, Step } from "./step.ts";

/** How often an alias is sent if a limit delays it. The requester waits before each attempt as long as GitHub asks. */
const ROUNDS = 4;

/** Sends one request. Returns the steps to take again. */
export async function sendTogether(
  taken: readonly Taken[],
  rounds: Map<Step, number>,
): Promise<readonly Step[]> {
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
    const left = settle(steps, data, errors);
    const again: Step[] = [];
    let isLate = false;
    for (const { step, error } of left) {
      const round = (rounds.get(step) ?? 0) + 1;
      rounds.set(step, round);
      if (isLimit(error) && round < ROUNDS) again.push(step);
      else if (isLimit(error) && limited !== null) isLate = true;
      else step.failed(refusedBy(step.operation, error));
    }
    // Nothing is wrong with a step that only comes too early, so it does not fail: a later run takes it.
    if (isLate && limited !== null) throw limited;
    return again;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    if (error.reason === "too-large") {
      requester.load.refused(fields.length);
      if (steps.length > 1) return steps;
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
    const again: Step[] = [];
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

/** Passes each result to its step. Returns the steps that failed, with their errors. */
function settle(
  steps: readonly Step[],
  data: Readonly<Record<string, unknown>>,
  errors: readonly GraphqlError[],
): readonly { readonly step: Step; readonly error: GraphqlError }[] {
  return steps.flatMap((step, index) => {
    const alias = `alias${index}`;
    const payload = data[alias];
    const error = errors.find(({ root }) => root === alias || root === `first${index}`);
    const done = payload !== null && payload !== undefined;
    if (done) step.done(payload, data[`first${index}`]);
    if (done && error === undefined) return [];
    const missing = { type: "", message: "GitHub did not answer for it", root: alias, path: [alias] };
    return [{ step, error: error ?? missing }];
  });
}
