/** The processes of an App. They are killed without a warning, and started again, as an orchestrator does. */
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import process from "node:process";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import getPort from "get-port";
import * as z from "zod/mini";
import type { Role } from "../../src/app/settings.ts";
import { cpuSeconds, residentMegabytes } from "./usage.ts";

/** Milliseconds until a process must be ready. GitHub and the database may be away meanwhile, and the machine busy. */
const READY_LIMIT = 180_000;

/** The part of a log line that is evaluated. */
const line = z.object({
  level: z.number(),
  time: z.number(),
  msg: z.string(),
  repository: z.optional(z.string()),
  reasons: z.optional(z.array(z.string())),
  deliveries: z.optional(z.array(z.string())),
  waited: z.optional(z.number()),
  err: z.optional(z.object({ message: z.optional(z.string()) })),
});
export type Line = z.infer<typeof line>;

export interface Processes {
  /** The ports of those that answer and take deliveries in. */
  readonly ports: () => readonly number[];
  /** Every line of their logs that is JSON, and every other line as it is. */
  readonly lines: readonly Line[];
  readonly other: readonly string[];
  readonly kills: () => number;
  /** The most that one of them has used, in megabytes. */
  readonly memory: () => number;
  /** Seconds of processor time of the processes with this role, those that have ended included. */
  readonly cpu: (role: Role) => number;
  /** Kills the next one with SIGKILL and starts another one in its place. Does nothing while half of them start. */
  killOne(): void;
  /** Ends one that visits, properly, and starts another one in its place. */
  renewOne(): Promise<void>;
  /** Ends all of them properly. Returns their exit codes. */
  stop(): Promise<readonly (number | null)[]>;
}

/** What all processes of an App have in common. */
export interface OneApp {
  /** The path of the program. */
  readonly program: string;
  readonly environment: Readonly<Record<string, string>>;
}

interface Live {
  readonly role: Role;
  readonly child: ChildProcess;
  readonly port: number;
}

/** Starts one process for each role. */
export async function startProcesses(
  roles: readonly Role[],
  { program, environment }: OneApp,
): Promise<Processes> {
  const lines: Line[] = [];
  const other: string[] = [];
  let kills = 0;
  let memory = 0;
  let next = 0;
  /** Processor time of those that have ended. */
  const ended: Record<Role, number> = { intake: 0, work: 0, both: 0 };

  /** One that ends at its start, because the database goes away in the middle, is started again. */
  const start = async (role: Role): Promise<Live> => {
    const began = performance.now();
    for (;;) {
      const live = await tryStart(role, began);
      if (live !== null) return live;
      await sleep(500);
    }
  };

  const tryStart = async (role: Role, began: number): Promise<Live | null> => {
    const port = await getPort({ host: "127.0.0.1" });
    const child = spawn(process.execPath, [program], {
      env: { ...environment, WAYMARK_ROLE: role, HOST: "127.0.0.1", PORT: String(port) },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const end = (): void => void child.kill("SIGKILL");
    process.once("exit", end);
    child.once("exit", () => process.off("exit", end));
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
    return { role, child, port };
  };

  const measure = ({ child: { pid = 0 } }: Live): void => {
    memory = Math.max(memory, residentMegabytes(pid));
  };
  /** Just before the end of a process. */
  const measureLast = (one: Live): void => {
    measure(one);
    ended[one.role] += cpuSeconds(one.child.pid ?? 0);
  };
  const live: (Live | null)[] = await Promise.all(roles.map(start));
  const starting = new Set<Promise<void>>();
  const running = (): readonly Live[] => live.filter((one) => one !== null);
  return {
    ports: () => running().flatMap(({ role, port }) => (role === "work" ? [] : [port])),
    lines,
    other,
    kills: () => kills,
    memory: () => {
      for (const one of running()) measure(one);
      return memory;
    },
    cpu: (role) =>
      running()
        .filter((one) => one.role === role)
        .reduce((sum, { child }) => sum + cpuSeconds(child.pid ?? 0), ended[role]),
    killOne() {
      if (starting.size >= roles.length / 2) return;
      const at = next % roles.length;
      next += 1;
      const victim = live[at];
      if (victim === null || victim === undefined) return;
      measureLast(victim);
      live[at] = null;
      victim.child.kill("SIGKILL");
      kills += 1;
      const again = start(victim.role).then((one) => {
        live[at] = one;
        starting.delete(again);
      });
      starting.add(again);
    },
    async renewOne() {
      await Promise.all(starting);
      const at = live.findIndex((one) => one !== null && one.role !== "intake");
      const old = live[at];
      if (old === null || old === undefined) return;
      measureLast(old);
      const gone = once(old.child, "exit");
      old.child.kill("SIGTERM");
      await gone;
      live[at] = await start(old.role);
    },
    async stop() {
      await Promise.all(starting);
      return await Promise.all(
        running().map(async ({ child }) => {
          const gone = once(child, "exit");
          child.kill("SIGTERM");
          await gone;
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
