/** Entry of the Action: reads the inputs, sends the first read, loads the rest of the Action meanwhile, and ends at once. */
import * as core from "@actions/core";
import { openFetch } from "../machine/open-fetch.ts";
import { useProxy } from "../machine/use-proxy.ts";
import { InputError, readInputs } from "./inputs.ts";
import { readPlace } from "./place.ts";

try {
  const inputs = readInputs((name) => core.getInput(name));
  core.setSecret(inputs.token);
  if (inputs.projectToken !== null) core.setSecret(inputs.projectToken);
  useProxy(process.env);
  const place = readPlace(process.env);
  const { sendFirstRead } = await import("./first-read.ts");
  const first = sendFirstRead(inputs, place, openFetch());
  // Loading blocks the process, so the request must have left before.
  await first.sent;
  const { start } = await import("./start.ts");
  await start(inputs, place, first);
} catch (error) {
  if (!(error instanceof Error)) throw error;
  core.setFailed(oneLine(error));
  if (!(error instanceof InputError)) core.debug(error.stack ?? "");
}

// Nothing is left to do. Without this, Node would first wait for its own threads and take its memory apart.
process.stdout.write("", () => process.exit());

/** The log shows one line per failure. Further lines would be cut off or read as commands. */
function oneLine({ message }: Error): string {
  return message.replaceAll(/\s+/gu, " ");
}
