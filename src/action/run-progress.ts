/** `mode: progress`: only updates the files. */
import { regenerate } from "../reconcile/regenerate.ts";
import type { Inputs } from "./inputs.ts";
import { sayOutcome } from "./say-outcome.ts";
import { openSurroundings, type Surroundings } from "./surroundings.ts";

/** Sets the outputs with the names in action.yml. If it throws, the message says what to do. */
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
