/**
 * Measures how long the Action takes from its start to its end after a close, and its CPU time, when each answer of GitHub
 * takes a while.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { buffer, text } from "node:stream/consumers";
import { setTimeout as wait } from "node:timers/promises";
import { listen } from "../../src/app/listen.ts";
import { bundleAction } from "../build/bundle-action.ts";
import { cpuMeter, REPORT, median } from "./node-start.ts";
import { DEMO_ROADMAP } from "./roadmaps.ts";
import { openBenchStage } from "./stage.ts";

const TURNS = 11;
/** How long an answer takes, in milliseconds. */
const ANSWER = 200;

export interface ActionClose {
  /** Medians in milliseconds: of the CPU time, and from the start to the end. */
  readonly cpu: number;
  readonly end: number;
}

export async function measureActionClose(): Promise<ActionClose> {
  const folder = mkdtempSync(join(tmpdir(), "waymark-bench-"));
  const stage = await openBenchStage(DEMO_ROADMAP);
  const slow = slowly(stage.github.url);
  try {
    await stage.sync();
    for (const [name, code] of (await bundleAction()).files) writeFileSync(join(folder, name), code);
    writeFileSync(join(folder, "package.json"), '{"type":"module"}');
    writeFileSync(join(folder, "cpu-meter.cjs"), cpuMeter("thread"));
    const url = `http://127.0.0.1:${await listen(slow, { host: "127.0.0.1", port: 0 })}`;
    const turns: ActionClose[] = [];
    // The first issue is the pinned one.
    for (const issue of [...stage.repository.issues.values()].slice(1, TURNS + 1)) {
      await stage.clock.sleep(60_000);
      stage.learner.close(issue);
      turns.push(await runAction(folder, { ...stage.actionEnvironment(), ...addresses(url) }));
    }
    return { cpu: median(turns.map(({ cpu }) => cpu)), end: median(turns.map(({ end }) => end)) };
  } finally {
    slow.close();
    slow.closeAllConnections();
    await stage.close();
    rmSync(folder, { recursive: true });
  }
}

const addresses = (url: string) => ({
  GITHUB_API_URL: `${url}/api/v3`,
  GITHUB_GRAPHQL_URL: `${url}/api/graphql`,
});

/** A server that passes requests on and takes its time to answer. */
function slowly(origin: string): Server {
  return createServer((request, response) => {
    void (async () => {
      const due = wait(ANSWER);
      const { method = "GET", url, headers } = request;
      const body = await buffer(request);
      const answer = await fetch(`${origin}${url}`, {
        method,
        headers: { authorization: headers.authorization ?? "", "content-type": "application/json" },
        ...(body.length > 0 && { body }),
      });
      const whole = Buffer.from(await answer.arrayBuffer());
      await due;
      response.writeHead(answer.status, { "content-type": answer.headers.get("content-type") ?? "" });
      response.end(whole);
    })();
  });
}

async function runAction(folder: string, env: Readonly<Record<string, string>>): Promise<ActionClose> {
  const began = performance.now();
  const args = ["--require", join(folder, "cpu-meter.cjs"), join(folder, "action.js")];
  const child = spawn(process.execPath, args, { env, stdio: ["ignore", "pipe", "inherit", "pipe"] });
  const exit = once(child, "exit");
  const { stdout, stdio } = child;
  const report = stdio[REPORT];
  if (stdout === null || report === null || report === undefined || !("read" in report))
    throw new TypeError("There is nothing to read the output from.");
  const [said, cpu] = await Promise.all([text(stdout), text(report)]);
  await exit;
  const end = performance.now() - began;
  if (!said.includes("name=changed::true")) throw new Error(`The Action did not commit: ${said}`);
  return { cpu: Number(cpu) / 1_000, end };
}
