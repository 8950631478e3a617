/** `mode: progress`: only updates the files. */
import { escapeText } from "../markdown/escape-text.ts";
import { RateLimited } from "../model/errors.ts";
import { regenerate } from "../reconcile/regenerate.ts";
import type { Inputs } from "./inputs.ts";
import { nothingDone } from "./nothing-done.ts";
import { sayOutcome } from "./say-outcome.ts";
import { openSurroundings, type Surroundings } from "./surroundings.ts";

/** Sets the outputs with the names in action.yml. If it throws, the message says what to do. */
export async function runProgress(inputs: Inputs, around: Surroundings): Promise<void> {
  try {
    await run(inputs, around);
  } catch (error) {
    // GitHub sends a mail for a failed run. Many closes at once can use up the limit of the workflow's token, and then
    // the App writes the files.
    if (!(error instanceof RateLimited) || inputs.sources.app === null) throw error;
    around.log(`${error.message} If no other run does so first, the App writes the files.`);
    around.setOutput("changed", false);
  }
}

async function run({ sources }: Inputs, around: Surroundings): Promise<void> {
  const { remote } = openSurroundings(around, sources);
  const outcome = await regenerate({ remote, clock: around.clock, sources });
  if (outcome.kind === "stayed-out") {
    const said = nothingDone(outcome.reason);
    around.log(said);
    around.setOutput("changed", false);
    await around.writeSummary(`${escapeText(said)}\n`);
    return;
  }
  await sayOutcome({ ...outcome, notes: [] }, around);
}
