/** Entry of the Action: creates the client, the clock and the outputs from the runner's environment, and runs. */
import * as core from "@actions/core";
import { InputError, readInputs } from "./inputs.ts";

try {
  const inputs = readInputs((name) => core.getInput(name));
  core.setSecret(inputs.token);
  if (inputs.projectToken !== null) core.setSecret(inputs.projectToken);
  const { start } = await import("./start.ts");
  await start(inputs);
} catch (error) {
  if (!(error instanceof Error)) throw error;
  core.setFailed(oneLine(error));
  if (!(error instanceof InputError)) core.debug(error.stack ?? "");
}

/** The log shows one line per failure. Further lines would be cut off or read as commands. */
function oneLine({ message }: Error): string {
  return message.replaceAll(/\s+/gu, " ");
}
