/** One question to GitHub: what Waymark assumes, and what is true. */
import * as z from "zod/mini";
import { IncompleteRead, OutcomeUnknown, RateLimited, Refused, Unreachable } from "../../src/model/errors.ts";
import type { Live } from "./live.ts";

export interface Probe {
  readonly name: string;
  /** The scope of a classic token that it needs in addition; left out for none. Without it, it is not asked. */
  readonly needs?: string;
  /** What Waymark assumes. */
  readonly assumes: string;
  /** What the code does if the assumption is wrong. */
  readonly otherwise: string;
  readonly ask: (live: Live) => Promise<Found>;
}

export interface Found {
  /** What GitHub did, in words. */
  readonly did: string;
  readonly agrees: boolean;
}

export interface Answered extends Omit<Probe, "ask" | "needs"> {
  readonly did: string;
  /** `unanswered`: there was no useful answer, because of a limit or a temporary problem. */
  readonly verdict: "agrees" | "differs" | "unanswered";
}

/** Runs the probes in order and reports each answer at once. A rejected token or a bug in this code is thrown. */
export async function askAll(
  probes: readonly Probe[],
  live: Live,
  tell: (answered: Answered) => void,
): Promise<readonly Answered[]> {
  const all: Answered[] = [];
  for (const { ask, needs: _, ...probe } of probes) {
    const answered = { ...probe, ...(await answer(ask, live)) };
    tell(answered);
    all.push(answered);
  }
  return all;
}

async function answer(ask: Probe["ask"], live: Live): Promise<Pick<Answered, "did" | "verdict">> {
  try {
    const { did, agrees } = await ask(live);
    return { did, verdict: agrees ? "agrees" : "differs" };
  } catch (error) {
    if (error instanceof Refused || error instanceof IncompleteRead) {
      return { did: error.message, verdict: "differs" };
    }
    if (error instanceof z.core.$ZodError) {
      return { did: `the answer has another shape: ${z.core.prettifyError(error)}`, verdict: "differs" };
    }
    const silent = [OutcomeUnknown, RateLimited, Unreachable].some((kind) => error instanceof kind);
    if (!silent || !(error instanceof Error)) throw error;
    return { did: error.message, verdict: "unanswered" };
  }
}
