/** Sends mutations as aliases in as few requests as possible. One request may contain different mutations. */
import { chooseNext } from "./choose-next.ts";
import type { Requester } from "./requester.ts";
import { sendTogether } from "./send-together.ts";
import type { Entry, Kind, Step, Turn } from "./step.ts";

export interface BatchOptions extends Kind {
  readonly entries: readonly Entry[];
}

/** Sends mutations of one kind. Throws the same as `takeSteps`. */
export async function sendBatch(requester: Requester, { entries, ...kind }: BatchOptions): Promise<void> {
  await takeSteps(entries.map((entry) => ({ ...kind, ...entry, requester, input: () => entry.input })));
}

/**
 * Takes all steps, those at the beginning of the list first. A step whose input is null waits for the others; if it is
 * still null at the end, it is left out, because what it needs has failed and reported that. Throws RateLimited,
 * OutcomeUnknown or TokenRejected. A refusal is passed to its step. `answered` is called after each request.
 */
export async function takeSteps(
  steps: readonly (Step | Turn)[],
  answered: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  let open = steps;
  const rounds = new Map<Step, number>();
  for (let next = chooseNext(open); next !== null; next = chooseNext(open)) {
    if (next.kind === "turn") {
      const { turn } = next;
      open = open.filter((step) => step !== turn);
      await turn.run();
      continue;
    }
    const again = new Map<Step | Turn, Step>(await sendTogether(next.taken, rounds));
    await answered();
    const sent = new Set<Step | Turn>(next.taken.map(({ step }) => step));
    open = open.flatMap((step) => (sent.has(step) ? (again.get(step) ?? []) : [step]));
  }
}
