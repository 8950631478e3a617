/**
 * Measures how much CPU time the Action takes until its first request arrives, with all files that it loads before, compared
 * with a Node that does nothing. Needs Linux.
 */
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { listen } from "../../src/app/listen.ts";
import { bundleAction } from "../build/bundle-action.ts";
import { median } from "./node-start.ts";

const TURNS = 15;
/** Milliseconds of CPU time in one tick of the kernel's count, which is 100 a second on Linux. */
const TICK = 10;

export interface FirstRequest {
  /** Medians in milliseconds of CPU time. */
  readonly bare: number;
  readonly action: number;
}

export async function measureFirstRequest(): Promise<FirstRequest> {
  const folder = mkdtempSync(join(tmpdir(), "waymark-bench-"));
  const github = createServer((request, response) => {
    github.emit("asked");
    request.resume().once("end", () => response.writeHead(401).end());
  });
  const port = await listen(github, { host: "127.0.0.1", port: 0 });
  const url = `http://127.0.0.1:${port}`;
  try {
    for (const [name, code] of (await bundleAction()).files) writeFileSync(join(folder, name), code);
    writeFileSync(join(folder, "package.json"), '{"type":"module"}');
    const env = {
      GITHUB_REPOSITORY: "ada/roadmap",
      GITHUB_API_URL: url,
      GITHUB_GRAPHQL_URL: `${url}/graphql`,
      INPUT_TOKEN: "ghs_token",
      INPUT_MODE: "progress",
    };
    const turns: FirstRequest[] = [];
    for (let turn = 0; turn < TURNS; turn += 1) {
      const asked = once(github, "asked");
      const child = spawn(process.execPath, [join(folder, "action.js")], { env, stdio: "ignore" });
      await asked;
      const action = cpuOf(child.pid ?? 0);
      child.kill("SIGKILL");
      turns.push({ bare: bareCpu(), action });
      if (child.exitCode === null) await once(child, "exit");
    }
    return { bare: median(turns.map(({ bare }) => bare)), action: median(turns.map(({ action }) => action)) };
  } finally {
    github.close();
    github.closeAllConnections();
    rmSync(folder, { recursive: true });
  }
}

function cpuOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
  return (Number(fields[11]) + Number(fields[12])) * TICK;
}

const SAY_CPU = "const { user, system } = process.cpuUsage(); console.log((user + system) / 1000);";

const bareCpu = (): number =>
  Number(execFileSync(process.execPath, ["-e", SAY_CPU], { encoding: "utf8", env: {} }));
