/** The loop that waits for another run of Waymark that opens issues in the same repository. */
import type { Clock } from "../model/clock.ts";
import { AnotherRun } from "../model/errors.ts";
import type { Plan } from "../model/change.ts";
import type { Report } from "./report.ts";
import type { Stock } from "./stock.ts";

/** A run that opened no issue for so many milliseconds has ended, or has to wait for GitHub's limits. */
const QUIET_TIME = 20_000;
/** How often to look before the rest is left to the next run: for three minutes. */
const LOOKS = 10;

/**
 * Returns the result of the first attempt that meets no other run. `isAgain` says that an earlier attempt met one. If the
 * other run goes on for longer than this one can wait, the report says so.
 */
export async function untilQuiet(
  clock: Pick<Clock, "sleep">,
  attempt: (isAgain: boolean) => Promise<Report>,
): Promise<Report> {
  for (let look = 1; ; look += 1) {
    try {
      return await attempt(look > 1);
    } catch (error) {
      if (!(error instanceof AnotherRun)) throw error;
      if (look === LOOKS)
        return { kind: "waiting", for: "run", reason: error.message, again: 2 * QUIET_TIME };
      await clock.sleep(QUIET_TIME);
    }
  }
}

/** Throws AnotherRun if the plan opens issues while somebody else does: the newest issue was opened only a moment ago. */
export function refuseWhileOpening({ actual }: Stock, { changes }: Plan, now: number): void {
  const opens = changes.some(({ type, what }) => type === "create" && what === "issue");
  const newest = Math.max(...actual.issues.map(({ createdAt }) => Date.parse(createdAt)));
  if (opens && newest > now - QUIET_TIME) throw new AnotherRun();
}
