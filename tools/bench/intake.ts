/**
 * Measures how much CPU time the App takes to receive a delivery, compared with a bare middleware of `@octokit/webhooks`
 * in the same run.
 */
import { randomUUID } from "node:crypto";
import { createRequire } from "node:module";
import { join } from "node:path";
import { z } from "zod";
import { startGitHubOfApp } from "../load/github-of-app.ts";
import { sendDeliveries } from "../load/send-deliveries.ts";
import { startMeasured, type MeasuredProcess } from "./measured-process.ts";
import { median } from "./node-start.ts";

/** Rounds alternate between the two, so that a busy moment affects both. The first ones warm up and do not count. */
const ROUNDS = 26;
const WARM_UP = 6;
const DELIVERIES = 500;
const AT_ONCE = 16;
/** Each has an own installation. */
const LEARNERS = 100;
const SECRET = "a long random word";

export interface Intake {
  /** Medians in milliseconds of CPU time for one delivery. */
  readonly bare: number;
  readonly app: number;
}

export async function measureIntake(): Promise<Intake> {
  const github = await startGitHubOfApp(SECRET);
  const bare = await startMeasured(join(import.meta.dirname, "intake-bare.ts"), github.env);
  const app = await startMeasured(join(import.meta.dirname, "intake-app.ts"), github.env);
  const rounds: Intake[] = [];
  for (let round = 0; round < ROUNDS; round += 1)
    rounds.push({ bare: await costOf(bare), app: await costOf(app) });
  await Promise.all([bare.end(), app.end()]);
  github.close();
  const counted = rounds.slice(WARM_UP);
  return { bare: median(counted.map((round) => round.bare)), app: median(counted.map((round) => round.app)) };
}

async function costOf(server: MeasuredProcess): Promise<number> {
  const deliveries = Array.from({ length: DELIVERIES }, (_none, index) => ({
    id: randomUUID(),
    body: bodyAbout(index % LEARNERS),
    secret: SECRET,
  }));
  const refused: number[] = [];
  const before = await server.cpu();
  await sendDeliveries({ port: server.port, atOnce: AT_ONCE }, deliveries, (status) => {
    if (status >= 300) refused.push(status);
  });
  const cost = (await server.cpu()) - before;
  const [status] = refused;
  if (status !== undefined) throw new Error(`A delivery was answered with ${status}.`);
  return cost / DELIVERIES;
}

const examplesShape = z.array(z.object({ name: z.string(), examples: z.array(z.looseObject({})) }));
const examples = examplesShape.parse(createRequire(import.meta.url)("@octokit/webhooks-examples"));
const example = z
  .looseObject({ repository: z.looseObject({}) })
  .parse(examples.find(({ name }) => name === "issues")?.examples[0]);

/** One of GitHub's own examples, about a repository of this learner. */
function bodyAbout(learner: number): string {
  const repository = { ...example.repository, id: learner };
  return JSON.stringify({ ...example, action: "closed", installation: { id: learner }, repository });
}
