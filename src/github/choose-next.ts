/** Chooses what to send next: as much as one request may contain and as GitHub's limit on creations allows now. */
import type { Requester } from "./requester.ts";
import type { Entry, Step, Turn } from "./step.ts";

/**
 * The number of creations in one request while GitHub's limit on creations has to be waited for. The limit counts until
 * the answer, so longer requests would make the wait longer.
 */
const WHILE_LIMITED = 10;

export interface Taken {
  readonly step: Step;
  readonly input: Entry["input"];
}

export type Next =
  | { readonly kind: "turn"; readonly turn: Turn }
  | { readonly kind: "request"; readonly taken: readonly Taken[] };

/** The next request, or what is sent on its own. Null if nothing more is possible. */
export function chooseNext(open: readonly (Step | Turn)[]): Next | null {
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
  const fill = (allows: Allows) => {
    for (const step of open) if ("mutation" in step && step.patient === true) request.take(step, allows);
  };
  const isAlone = taken.length === 0;
  // What is allowed now is sent before the rest waits: GitHub may refuse this kind of mutation, and then nothing waits.
  if (isAlone) fill(isAllowed);
  if (!isAlone || request.taken.length === 0) {
    fill(({ requester }, creations) => isAlone || requester.room(creations) !== "later");
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

export const fieldsOf = ({ mutation, first }: Step): readonly string[] => [
  ...(mutation.first === undefined || first === undefined ? [] : [mutation.first.field]),
  mutation.field,
];
