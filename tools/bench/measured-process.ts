/** A server in a process of its own, whose CPU time can be read at any time. */
import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import process from "node:process";
import { z } from "zod";

export interface MeasuredProcess {
  readonly port: number;
  /** Milliseconds of CPU time since its start, of all its threads. */
  cpu(): Promise<number>;
  end(): Promise<void>;
}

const reportShape = z.object({ port: z.number(), cpu: z.number() });

/** Starts a script that calls {@link answerReports}, and waits until it listens. */
export async function startMeasured(
  script: string,
  env: Readonly<Record<string, string>>,
): Promise<MeasuredProcess> {
  const child = fork(script, { stdio: ["ignore", "ignore", "inherit", "ipc"], env });
  const { port } = await reportOf(child);
  return {
    port,
    cpu: async () => {
      const report = reportOf(child);
      child.send("report");
      return (await report).cpu;
    },
    end: async () => {
      const exit = once(child, "exit");
      child.kill("SIGKILL");
      await exit;
    },
  };
}

async function reportOf(child: ChildProcess): Promise<z.infer<typeof reportShape>> {
  const [message]: unknown[] = await once(child, "message");
  return reportShape.parse(message);
}

/** In the started script: reports the port now, and the CPU time now and whenever the other process asks. */
export function answerReports(port: number): void {
  const report = (): void => {
    const { user, system } = process.cpuUsage();
    process.send?.({ port, cpu: (user + system) / 1_000 });
  };
  process.on("message", report);
  report();
}
