/** The judge of a storm: one process without a database and without faults, which must find nothing to do. */
import { setTimeout as sleep } from "node:timers/promises";
import { startProcesses, type OneApp } from "./processes.ts";
import type { World } from "./world.ts";

/** It is not about repositories: it makes a token, or asks for a delivery again that failed in the storm. */
const HARMLESS = /access_tokens|hook\/deliveries/u;

/** Lets the process visit every fork once, until `end` at the latest. Returns what it wrote. */
export async function writesOfUndisturbed(
  world: World,
  one: OneApp,
  end: number,
): Promise<readonly string[]> {
  const before = world.github.requests.length;
  const processes = await startProcesses(["both"], one);
  const [port = 0] = processes.ports();
  world.app.webhookUrl = `http://127.0.0.1:${port}/api/github/webhooks`;
  const visited = (): number =>
    new Set(processes.lines.flatMap(({ msg, repository }) => (msg === "visited" ? [repository] : []))).size;
  while (visited() < world.learners.length && performance.now() < end) await sleep(500);
  await processes.stop();
  const missing = world.learners.length - visited();
  return [
    ...world.github.requests
      .slice(before)
      .filter(({ writes, operation }) => writes && !HARMLESS.test(operation))
      .map(({ operation }) => operation),
    ...(missing > 0 ? [`${missing} visits did not end in time`] : []),
  ];
}
