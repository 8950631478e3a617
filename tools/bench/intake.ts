/**
 * Measures how much CPU time the App takes to receive a delivery, compared with a bare middleware of `@octokit/webhooks`
 * in the same run.
 */
import { createHmac, generateKeyPairSync, randomUUID } from "node:crypto";
import { createServer, Agent, request } from "node:http";
import { createRequire } from "node:module";
import { join } from "node:path";
import { z } from "zod";
import { listen } from "../../src/app/listen.ts";
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
  const github = createServer((asked, response) => {
    const isApp = asked.url?.endsWith("/app") === true;
    const answer = isApp
      ? { slug: "waymark" }
      : asked.url?.includes("installations/")
        ? { repository_selection: "selected" }
        : [];
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(answer));
  });
  const githubPort = await listen(github, { host: "127.0.0.1", port: 0 });
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const env = {
    APP_ID: "7",
    PRIVATE_KEY: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    WEBHOOK_SECRET: SECRET,
    HOST: "127.0.0.1",
    PORT: "0",
    GHE_HOST: `127.0.0.1:${githubPort}`,
    GHE_PROTOCOL: "http",
  };
  const bare = await startMeasured(join(import.meta.dirname, "intake-bare.ts"), env);
  const app = await startMeasured(join(import.meta.dirname, "intake-app.ts"), env);
  const rounds: Intake[] = [];
  for (let round = 0; round < ROUNDS; round += 1)
    rounds.push({ bare: await costOf(bare), app: await costOf(app) });
  await Promise.all([bare.end(), app.end()]);
  github.close();
  github.closeAllConnections();
  const counted = rounds.slice(WARM_UP);
  return { bare: median(counted.map((round) => round.bare)), app: median(counted.map((round) => round.app)) };
}

async function costOf(server: MeasuredProcess): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  const bodies = Array.from({ length: DELIVERIES }, (_none, index) => bodyAbout(index % LEARNERS));
  const before = await server.cpu();
  const left = bodies.values();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const body of left) await deliver(agent, server.port, body);
    }),
  );
  const cost = (await server.cpu()) - before;
  agent.destroy();
  return cost / DELIVERIES;
}

function deliver(agent: Agent, port: number, body: string): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const signature = createHmac("sha256", SECRET).update(body).digest("hex");
  const sent = request({
    agent,
    host: "127.0.0.1",
    port,
    method: "POST",
    path: "/api/github/webhooks",
    headers: {
      "content-type": "application/json",
      "content-length": Buffer.byteLength(body),
      "user-agent": "GitHub-Hookshot/0000000",
      "x-github-event": "issues",
      "x-github-delivery": randomUUID(),
      "x-hub-signature-256": `sha256=${signature}`,
    },
  });
  sent.once("error", reject);
  sent.once("response", (response) => {
    const { statusCode = 0 } = response;
    if (statusCode >= 300) reject(new Error(`A delivery was answered with ${statusCode}.`));
    response.resume().once("end", resolve);
  });
  sent.end(body);
  return promise;
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
