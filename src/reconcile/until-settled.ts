/** The one loop that tries again: what GitHub lost an answer to, or what somebody changed meanwhile, is read and done again. */
import type { Clock } from "../model/clock.ts";

/** Milliseconds that GitHub is given before what it did is read again. */
const SETTLING = 5_000;
/** How often something is tried where nothing else is said. */
const TRIES = 3;

export interface Retry {
  /** The errors after which another try makes sense. Every other error is thrown at once. */
  readonly after: readonly (new (...args: never[]) => Error)[];
  /** How often it is tried at most. */
  readonly tries?: number;
}

/**
 * What the first try gives that does not fail. Each try has to read again what it builds on. The error of the last try is
 * thrown.
 */
export async function untilSettled<Outcome>(
  clock: Pick<Clock, "sleep">,
  { after, tries = TRIES }: Retry,
  attempt: () => Promise<Outcome>,
): Promise<Outcome> {
  for (let round = 1; ; round += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (round === tries || !after.some((kind) => error instanceof kind)) throw error;
      await clock.sleep(SETTLING);
    }
  }
}
