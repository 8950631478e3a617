/** Turns Waymark off if the plan contains that. */
import { Refused } from "../model/errors.ts";
import type { TurnOff } from "../model/change.ts";
import type { Stage } from "./stage.ts";
import { turnOff } from "./turn-off.ts";

/** Returns false if GitHub refuses. Then the rest of the plan makes no sense, because the next run would undo it. */
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
