/** Switches Waymark off where a plan says so. */
import { Refused } from "../model/errors.ts";
import type { TurnOff } from "../model/change.ts";
import type { Stage } from "./stage.ts";
import { turnOff } from "./turn-off.ts";

/** False where GitHub refuses: what comes after would be undone by the next run. */
export async function applyTurnOff(
  changes: readonly TurnOff[],
  { requester, tally }: Stage,
): Promise<boolean> {
  for (const change of changes) {
    try {
      await turnOff(requester, tally.actual().repository, { issue: change.number, off: true });
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      tally.fail(change, error);
      return false;
    }
  }
  return true;
}
