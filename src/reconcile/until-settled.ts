/** The loop that tries again if an answer of GitHub was lost, or if somebody changed something in the meantime. */
import type { Clock } from "../model/clock.ts";

/** The time in milliseconds before the result is read again, because GitHub may need a moment to show it. */
const SETTLING = 5_000;
/** The default number of attempts. */
const TRIES = 3;

export interface Retry {
  /** The errors after which another attempt makes sense. All other errors are thrown at once. */
  readonly after: readonly (new (...args: never[]) => Error)[];
  /** The maximum number of attempts. */
  readonly tries?: number;
}

/**
 * Returns the result of the first attempt that succeeds. Each attempt must read its input again. The error of the last
 * attempt is thrown.
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
