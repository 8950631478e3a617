/** The processes of an App with a database. They are killed without a warning, and started again, as an orchestrator does. */
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import process from "node:process";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import getPort from "get-port";
import * as z from "zod/mini";

const MAIN = fileURLToPath(new URL("../../src/app/main.ts", import.meta.url));
const READY_LIMIT = 60_000;

/** The part of a log line that is evaluated. */
const line = z.object({
  level: z.number(),
  msg: z.string(),
  deliveries: z.optional(z.array(z.string())),
  waited: z.optional(z.number()),
  err: z.optional(z.object({ message: z.optional(z.string()) })),
});
type Line = z.infer<typeof line>;

export interface Processes {
  /** The ports of those that answer. */
  readonly ports: () => readonly number[];
  /** Every line of their logs that is JSON, and every other line as it is. */
  readonly lines: readonly Line[];
  readonly other: readonly string[];
  readonly kills: () => number;
  /** The most that one of them has used, in megabytes. */
  readonly memory: () => number;
  /** Kills one of them with SIGKILL and starts another one in its place. */
  killOne(): Promise<void>;
  /** Ends all of them properly. Returns their exit codes. */
  stop(): Promise<readonly (number | null)[]>;
}

interface Live {
  readonly child: ChildProcess;
  readonly port: number;
}

export async function startProcesses(
  count: number,
  environment: Readonly<Record<string, string>>,
): Promise<Processes> {
  const lines: Line[] = [];
  const other: string[] = [];
  let kills = 0;
  let memory = 0;
  let next = 0;

  /** One that ends at its start, because the database is away, is started again. */
  const start = async (): Promise<Live> => {
    const began = performance.now();
    for (;;) {
      const live = await tryStart(began);
      if (live !== null) return live;
      await sleep(500);
    }
  };

  const tryStart = async (began: number): Promise<Live | null> => {
    const port = await getPort({ host: "127.0.0.1" });
    const child = spawn(process.execPath, [MAIN], {
      env: { ...environment, HOST: "127.0.0.1", PORT: String(port) },
      stdio: ["ignore", "pipe", "pipe"],
    });
    process.once("exit", () => child.kill("SIGKILL"));
    for (const stream of [child.stdout, child.stderr])
      createInterface({ input: stream }).on("line", (text) => {
        const parsed = text.startsWith("{") ? line.safeParse(JSON.parse(text)) : null;
        if (parsed?.success === true) lines.push(parsed.data);
        else other.push(text);
      });
    while (!(await isReady(port))) {
      if (child.exitCode === 1) return null;
      if (child.exitCode !== null || performance.now() - began > READY_LIMIT)
        throw new Error(["A process of the App did not start.", ...other.slice(-20)].join("\n"));
      await sleep(100);
    }
    return { child, port };
  };

  const measure = ({ child }: Live): void => {
    memory = Math.max(memory, residentMegabytes(child.pid ?? 0));
  };
  const live: (Live | null)[] = await Promise.all(Array.from({ length: count }, start));
  const running = (): readonly Live[] => live.filter((one) => one !== null);
  return {
    ports: () => running().map(({ port }) => port),
    lines,
    other,
    kills: () => kills,
    memory: () => {
      for (const one of running()) measure(one);
      return memory;
    },
    async killOne() {
      const at = next % count;
      next += 1;
      const victim = live[at];
      if (victim === null || victim === undefined) return;
      measure(victim);
      live[at] = null;
      const ended = once(victim.child, "exit");
      victim.child.kill("SIGKILL");
      await ended;
      kills += 1;
      live[at] = await start();
    },
    async stop() {
      return await Promise.all(
        running().map(async ({ child }) => {
          const ended = once(child, "exit");
          child.kill("SIGTERM");
          await ended;
          return child.exitCode;
        }),
      );
    },
  };
}

async function isReady(port: number): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${port}/readyz`)).ok;
  } catch {
    // It does not listen yet.
    return false;
  }
}

/** 0 where the system does not say. */
function residentMegabytes(pid: number): number {
  try {
    const [, kilobytes = "0"] = /VmRSS:\s+(\d+)/u.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
    return Math.round(Number(kilobytes) / 1024);
  } catch {
    // The process has ended, or this is not Linux.
    return 0;
  }
}
