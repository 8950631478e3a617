/** Measures how much CPU time the App's bundle takes until it listens, compared with a stock Probot. Needs Linux. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { generateKeyPairSync } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { bundleApp } from "../build/bundle-app.ts";
import { median } from "./node-start.ts";

/** How often each of the two is started. They alternate, so that a busy moment affects both. */
const TURNS = 9;
/** Milliseconds of CPU time in one tick of the kernel's count, which is 100 a second on Linux. */
const TICK = 10;

export interface AppStart {
  /** Medians in milliseconds of CPU time. */
  readonly stock: number;
  readonly app: number;
}

export async function measureAppStart(): Promise<AppStart> {
  const folder = mkdtempSync(join(tmpdir(), "waymark-bench-"));
  try {
    for (const [name, code] of (await bundleApp()).files) writeFileSync(join(folder, name), code);
    writeFileSync(join(folder, "package.json"), '{"type":"module"}');
    const turns: AppStart[] = [];
    for (let turn = 0; turn < TURNS; turn += 1) {
      turns.push({
        stock: await untilListening(join(import.meta.dirname, "probot-stock.ts")),
        app: await untilListening(join(folder, "app.js")),
      });
    }
    return { stock: median(turns.map(({ stock }) => stock)), app: median(turns.map(({ app }) => app)) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
const ENVIRONMENT = {
  NODE_ENV: "production",
  APP_ID: "7",
  PRIVATE_KEY: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
  WEBHOOK_SECRET: "a long random word",
  HOST: "127.0.0.1",
  PORT: "0",
  // Nobody listens there: the App listens before it asks GitHub anything.
  GHE_HOST: "127.0.0.1:9",
  GHE_PROTOCOL: "http",
};

async function untilListening(script: string): Promise<number> {
  const child = spawn(process.execPath, [script], {
    env: ENVIRONMENT,
    stdio: ["ignore", "pipe", "inherit"],
  });
  let said = "";
  for await (const data of child.stdout) {
    said += String(data);
    if (/listening on/iu.test(said)) break;
  }
  const [user = "0", system = "0"] =
    readFileSync(`/proc/${child.pid}/stat`, "utf8").split(") ")[1]?.split(" ").slice(11, 13) ?? [];
  child.kill("SIGKILL");
  if (child.exitCode === null) await once(child, "exit");
  return (Number(user) + Number(system)) * TICK;
}
