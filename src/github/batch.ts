/**
 * Sends mutations as aliases in as few requests as possible. One request may contain different mutations. Aliased
 * mutations run in order and are not atomic: if one fails, the others stay done. So each one reports its own result.
 */
import { Refused } from "../model/errors.ts";
import { refusalReason, refusedBy } from "./refusals.ts";
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

export interface BatchOptions extends Kind {
  readonly entries: readonly Entry[];
}

/** Sends mutations of one kind. Throws the same as `takeSteps`. */
export async function sendBatch(requester: Requester, { entries, ...kind }: BatchOptions): Promise<void> {
  await takeSteps(entries.map((entry) => ({ ...kind, ...entry, requester, input: () => entry.input })));
}

/** How often an alias is sent again if a limit has delayed it. */
const ROUNDS = 4;

/**
 * The number of creations in one request while GitHub's limit on creations has to be waited for. The limit counts until
 * the answer, so longer requests would make the wait longer.
 */
const WHILE_LIMITED = 10;

interface Taken {
  readonly step: Step;
  readonly input: Entry["input"];
}

type Next =
  | { readonly kind: "turn"; readonly turn: Turn }
  | { readonly kind: "request"; readonly taken: readonly Taken[] };

/**
 * Takes all steps, those at the beginning of the list first. A step whose input is null waits for the others; if it is
 * still null at the end, it is left out, because what it needs has failed and reported that. Throws RateLimited,
 * OutcomeUnknown or TokenRejected. A refusal is passed to its step.
 */
export async function takeSteps(steps: readonly (Step | Turn)[]): Promise<void> {
  let open = steps;
  const rounds = new Map<Step, number>();
  for (let next = chooseNext(open); next !== null; next = chooseNext(open)) {
    if (next.kind === "turn") {
      const { turn } = next;
      open = open.filter((step) => step !== turn);
      await turn.run();
      continue;
    }
    const again = new Set(await sendTogether(next.taken, rounds));
    const sent = new Set<Step | Turn>(next.taken.map(({ step }) => step));
    open = open.filter((step) => !sent.has(step) || ("mutation" in step && again.has(step)));
  }
}

/** The next request, or what is sent on its own. Null if nothing more is possible. */
function chooseNext(open: readonly (Step | Turn)[]): Next | null {
  const waiting = open.filter((step) => "mutation" in step).filter(({ patient = false }) => !patient);
  const isLimited = [...new Set(waiting.map(({ requester }) => requester))].some((requester) =>
    isOverLimit(waiting, requester),
  );
  const limited = isLimited ? chooseLimited(open) : null;
  if (limited !== null) return limited;
  const gathered = gather(open, () => true, isAllowed);
  if (gathered.kind === "turn") return gathered;
  const { taken, isFull } = gathered;
  if (taken.length > 0 && (isFull || taken.length < waiting.length)) return { kind: "request", taken };
  const request = openRequest(taken);
  for (const step of open) {
    if (!("mutation" in step) || step.patient !== true) continue;
    const isAlone = request.taken.every((other) => other.step.patient === true);
    request.take(step, (_, creations) => isAlone || step.requester.room(creations) !== "later");
  }
  return request.taken.length === 0 ? null : { kind: "request", taken: request.taken };
}

/**
 * While there are more creations than GitHub allows now. Creations have requests of their own, except for what comes
 * before them in the list. Other mutations wait until they fill a request or until no creation is possible in this run.
 */
function chooseLimited(open: readonly (Step | Turn)[]): Next | null {
  const creates = ({ creations }: Step) => creations > 0;
  const first = open.findIndex((step) => "mutation" in step && creates(step) && step.input() !== null);
  const before = new Set(open.slice(0, Math.max(first, 0)));
  const created = gather(
    open,
    (step) => creates(step) || before.has(step),
    (_, creations) => creations <= WHILE_LIMITED,
  );
  if (created.kind === "turn") return created;
  const creation = created.taken.find(({ step }) => creates(step))?.step;
  if (creation === undefined) return null;
  const all = created.taken.reduce((sum, { step }) => sum + step.creations, creation.spare ?? 0);
  const room = creation.requester.room(all);
  if (room === "now") return { kind: "request", taken: created.taken };
  const others = gather(open, (step) => !creates(step), isAllowed);
  if (others.kind === "turn") return others;
  const isSent = others.isFull || (room === "later" && others.taken.length > 0);
  return { kind: "request", taken: isSent ? others.taken : created.taken };
}

/** Whether a request may contain this step, with so many creations in total. */
type Allows = (step: Step, creations: number) => boolean;

const isAllowed: Allows = ({ requester, spare = 0 }, creations) =>
  requester.room(creations + spare) === "now";

type Gathered =
  | Extract<Next, { readonly kind: "turn" }>
  | { readonly kind: "steps"; readonly taken: readonly Taken[]; readonly isFull: boolean };

/** The first turn that is ready, or the steps before the next turn's chance that fit into one request. */
function gather(open: readonly (Step | Turn)[], isWanted: (step: Step) => boolean, allows: Allows): Gathered {
  const request = openRequest();
  for (const step of open) {
    if (!("mutation" in step)) {
      if (request.taken.length === 0 && step.isReady()) return { kind: "turn", turn: step };
      continue;
    }
    if (step.patient === true || !isWanted(step)) continue;
    if (!request.take(step, allows)) return { kind: "steps", taken: request.taken, isFull: true };
  }
  return { kind: "steps", taken: request.taken, isFull: false };
}

/** Whether the steps create more than GitHub allows at the moment. */
function isOverLimit(steps: readonly Step[], requester: Requester): boolean {
  const own = steps.filter((step) => step.requester === requester);
  const spare = Math.max(0, ...own.map((step) => step.spare ?? 0));
  return requester.room(own.reduce((sum, { creations }) => sum + creations, spare)) !== "now";
}

/** A request that is filled step by step. `begun` is already in it. */
function openRequest(begun: readonly Taken[] = []) {
  const taken = [...begun];
  let fields = begun.flatMap(({ step }) => fieldsOf(step));
  let created = begun.reduce((sum, { step }) => sum + step.creations, 0);
  return {
    taken,
    /** Returns false if it is full. A step that is not possible now is left out. */
    take(step: Step, allows: Allows): boolean {
      const [before] = taken;
      if (before !== undefined && before.step.requester !== step.requester) return true;
      const creations = created + step.creations;
      if (step.creations > 0 && !allows(step, creations)) return true;
      const input = step.input();
      if (input === null) return true;
      const all = [...fields, ...fieldsOf(step)];
      if (taken.length > 0 && !step.requester.load.fits(all)) return false;
      taken.push({ step, input });
      fields = all;
      created = creations;
      return true;
    },
  };
}

const fieldsOf = ({ mutation, first }: Step): readonly string[] => [
  ...(mutation.first === undefined || first === undefined ? [] : [mutation.first.field]),
  mutation.field,
];

/** Sends one request. Returns the steps to take again. */
async function sendTogether(taken: readonly Taken[], rounds: Map<Step, number>): Promise<readonly Step[]> {
  const [first] = taken;
  if (first === undefined) return [];
  const steps = taken.map(({ step }) => step);
  const { requester } = first.step;
  const operation = [...new Set(steps.map((step) => step.operation))].join(", ");
  const fields = steps.flatMap(fieldsOf);
  try {
    const { data, errors } = await requester.graphql(
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
    return settle(steps, data, errors).flatMap(({ step, error }) => {
      const round = rounds.get(step) ?? 1;
      rounds.set(step, round + 1);
      if (isPutOff(error) && round < ROUNDS) return [step];
      step.failed(refusedBy(step.operation, error));
      return [];
    });
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
    if (kinds.length === 1 || error.status !== 200) {
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

const isPutOff = ({ type, message }: GraphqlError): boolean => refusalReason(type, message) === "rate-limit";

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
