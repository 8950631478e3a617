/**
 * A load test of the running App: `node tools/load/main.ts [deliveries]`. By default it sends 2,000 signed deliveries
 * and as many forged ones. Prints how many deliveries were lost or handled twice, how fast the answers were, and how
 * much memory it took. The exit code is not 0 if an expectation is not met. It stops after two minutes at the latest, with
 * more than 20,000 deliveries after twenty.
 */
import { fork } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { setTimeout as wait } from "node:timers/promises";
import { z } from "zod";
import { bundleProgram } from "../build/bundle-app.ts";
import { startGitHubOfApp } from "./github-of-app.ts";
import { sendDeliveries, type Sent } from "./send-deliveries.ts";

const count = Number(process.argv[2] ?? "2000");
if (!(Number.isInteger(count) && count > 0 && count <= 100_000)) {
  console.error(`The number of deliveries is ${process.argv[2]}, expected a whole number from 1 to 100000.`);
  process.exit(2);
}
const minutes = count > 20_000 ? 20 : 2;
setTimeout(() => {
  console.error(`The load test took longer than ${minutes} minutes and was ended.`);
  process.exit(1);
}, minutes * 60_000).unref();

const webhookSecret = randomUUID();
const github = await startGitHubOfApp(webhookSecret);

// The image runs a bundle, too. From the sources, Node would need 40 megabytes more, to strip the types.
const folder = mkdtempSync(join(tmpdir(), "waymark-load-"));
const { files } = await bundleProgram({ app: join(import.meta.dirname, "app.ts") });
for (const [name, code] of files) writeFileSync(join(folder, name), code);
writeFileSync(join(folder, "package.json"), '{"type":"module"}');

const app = fork(join(folder, "app.js"), {
  stdio: ["ignore", "pipe", "inherit", "ipc"],
  env: github.env,
});
process.on("exit", () => {
  app.kill("SIGKILL");
  rmSync(folder, { recursive: true });
});
let logBytes = 0;
let longestRefusal = 0;
app.stdout?.on("data", (data: Buffer) => {
  logBytes += data.length;
  for (const line of data.toString().split("\n"))
    if (line.includes("refused a delivery")) longestRefusal = Math.max(longestRefusal, line.length + 1);
});
const [hello] = await once(app, "message");
const { port } = z.object({ port: z.number() }).parse(hello);

const took: number[] = [];

/** Visits of one installation run one after the other, so there are several. */
const INSTALLATIONS = 50;

/** A delivery of about eight kilobytes, like GitHub's. Each one is about a different repository. */
function bodyAbout(repositoryId: number): string {
  return JSON.stringify({
    action: "closed",
    issue: { number: 1, body: "x".repeat(8_000) },
    installation: { id: repositoryId % INSTALLATIONS },
    repository: { id: repositoryId, name: `roadmap-${repositoryId}`, owner: { login: "ada" } },
    sender: { login: "ada", type: "User" },
  });
}

/** The App's resident memory in megabytes. */
function memory(): number {
  const status = readFileSync(`/proc/${app.pid}/status`, "utf8");
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? "0") / 1024);
}

/** Sends 32 requests at a time and counts the answers by status. */
async function volley(deliveries: Iterable<Sent>): Promise<Record<string, number>> {
  const statuses: Record<string, number> = {};
  await sendDeliveries({ port, atOnce: 32 }, deliveries, (status, milliseconds) => {
    took.push(milliseconds);
    statuses[status] = (statuses[status] ?? 0) + 1;
  });
  return statuses;
}

/** The App remembers the ids of 10,000 deliveries. Those of the last ones arrived in another order than they were sent in. */
const REMEMBERED = 9_900;
const repeated = Math.min(count, REMEMBERED);
/** Deliveries are made when they are sent, because many would not fit into memory. */
function* signed(from: number): Generator<Sent> {
  for (let index = from; index < count; index += 1)
    yield { id: `delivery-${index}`, body: bodyAbout(1_000 + index), secret: webhookSecret };
}
function* forged(length: number): Generator<Sent> {
  const body = bodyAbout(1);
  for (let index = 0; index < length; index += 1) yield { id: randomUUID(), body, secret: "guess" };
}
function* mixed(): Generator<Sent> {
  for (const delivery of signed(0)) {
    yield delivery;
    yield* forged(1);
  }
}

const reportShape = z.object({ visits: z.array(z.tuple([z.number(), z.number()])), overlaps: z.number() });
async function report(): Promise<z.infer<typeof reportShape>> {
  app.send("report");
  const [message] = await once(app, "message");
  return reportShape.parse(message);
}
/** Waits until this many repositories were visited, for at most 30 seconds. */
async function visited(): Promise<z.infer<typeof reportShape>> {
  for (let tries = 0; tries < 300; tries += 1) {
    const found = await report();
    if (found.visits.length >= count) return found;
    await wait(100);
  }
  return report();
}

await volley(forged(50));
took.length = 0;
const before = memory();
const first = await volley(mixed());
const afterFirst = memory();
await visited();
// Sends deliveries again with the same id, like a redelivery on GitHub.
const again = await volley(signed(count - repeated));
await wait(500);
const forgedOnly = await volley(forged(count));
const afterAll = memory();
const { visits, overlaps } = await visited();

const sorted = took.toSorted((a, b) => a - b);
const at = (part: number) => Math.round(sorted[Math.floor((sorted.length - 1) * part)] ?? 0);
const figures = {
  signed: count,
  forged: count,
  answers: { mixed: first, repeated: again, forged: forgedOnly },
  lost: count - visits.length,
  handledTwice: visits.filter(([, times]) => times > 1).length,
  overlaps,
  answeredWithinMs: { median: at(0.5), p99: at(0.99), slowest: at(1) },
  memoryMb: { before, afterFirst, afterAll },
  log: { bytes: logBytes, longestRefusal },
};
console.log(JSON.stringify(figures, null, 2));

app.kill("SIGTERM");
const [code] = await once(app, "exit");
github.close();

const expectations: readonly (readonly [holds: boolean, text: string])[] = [
  [figures.lost === 0, "no signed delivery is lost"],
  [figures.handledTwice === 0, "none is handled twice"],
  [overlaps === 0, "no repository is visited twice at once"],
  [first["202"] === count && first["401"] === count, "each signed one is answered 202, each forged one 401"],
  [again["200"] === repeated, "each repeated one is answered 200"],
  [figures.answeredWithinMs.p99 <= 100, "99 of 100 are answered within 100 ms"],
  [afterAll - afterFirst < 60, "memory is steady"],
  [Math.max(afterFirst, afterAll) < 300, "it takes less than 300 MB of memory"],
  [longestRefusal > 0 && longestRefusal <= 200, "a forged one costs at most 200 bytes of log"],
  [code === 0, "SIGTERM ends the App with 0"],
];
for (const [holds, text] of expectations) if (!holds) console.error(`Does not hold: ${text}.`);
process.exitCode = expectations.every(([holds]) => holds) ? 0 : 1;
