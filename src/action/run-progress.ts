/** `mode: progress`: makes the files anew, and nothing else. */
import { regenerate } from "../reconcile/regenerate.ts";
import type { Inputs } from "./inputs.ts";
import { sayOutcome } from "./say-outcome.ts";
import { openSurroundings, type Surroundings } from "./surroundings.ts";

/** Outputs of the Action, by the names in action.yml. Throws with a sentence that says what to do. */
export async function runProgress({ sources }: Inputs, around: Surroundings): Promise<void> {
  const { remote } = openSurroundings(around, sources);
  const outcome = await regenerate({ remote, clock: around.clock, sources });
  if (outcome.kind === "stayed-out") {
    around.log(`Nothing was done. ${outcome.reason}`);
    around.setOutput("changed", false);
    return;
  }
  await sayOutcome({ ...outcome, notes: [] }, around);
}
