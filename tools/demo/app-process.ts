/** Waymark's server in its own process. It is started like an operator starts it, and only contacted over HTTP. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import getPort from "get-port";
import type { App } from "github-emulator";
import { ACTION, type Machine } from "./stage.ts";

const MAIN = fileURLToPath(new URL("../../src/app/main.ts", import.meta.url));
/** The maximum time in milliseconds until the server is ready. */
const READY_LIMIT = 20_000;

/** The server ended or never became ready. The message includes the last lines that it printed. */
export class AppProcessError extends Error {
  override readonly name = "AppProcessError";
  constructor(what: string, log: readonly string[]) {
    super([`The App's server ${what}.`, ...log.slice(-20)].join("\n"));
  }
}

export interface AppProcess {
  /** Whether its queue is empty: nothing waits and nothing runs. */
  readonly isIdle: () => Promise<boolean>;
  /** The lines of its log. */
  readonly log: readonly string[];
  readonly stop: () => Promise<void>;
}

/** Starts the server against a GitHub at `base` (`http://127.0.0.1:PORT`) and waits until it is ready. */
export async function startAppProcess(
  app: App,
  privateKey: string,
  base: string,
  { environment }: Machine,
): Promise<AppProcess> {
  const port = await getPort({ host: "127.0.0.1" });
  const url = `http://127.0.0.1:${port}`;
  const github = new URL(base);
  const child = spawn(process.execPath, [MAIN], {
    env: {
      ...environment,
      APP_ID: String(app.id),
      PRIVATE_KEY: privateKey,
      WEBHOOK_SECRET: app.webhookSecret,
      HOST: "127.0.0.1",
      PORT: String(port),
      GHE_HOST: github.host,
      GHE_PROTOCOL: github.protocol.replace(":", ""),
      LOG_LEVEL: "info",
      WAYMARK_ACTION: ACTION,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const log: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => log.push(...text.split("\n").filter(Boolean)));
  }
  let ended = false;
  const closed = once(child, "close").then(() => (ended = true));
  const stop = async (): Promise<void> => {
    if (!ended) child.kill("SIGTERM");
    await closed;
  };
  const isReady = async (): Promise<boolean> => {
    try {
      return (await fetch(`${url}/readyz`)).ok;
    } catch {
      // The server does not listen yet, so ask again until the time limit.
      return false;
    }
  };
  const since = Date.now();
  while (!(await isReady())) {
    if (ended) throw new AppProcessError("ended before it was ready", log);
    if (Date.now() - since > READY_LIMIT) {
      await stop();
      throw new AppProcessError(`was not ready within ${READY_LIMIT / 1000} seconds`, log);
    }
    await sleep(50);
  }
  app.webhookUrl = `${url}/api/github/webhooks`;
  const isIdle = async (): Promise<boolean> => {
    if (ended) throw new AppProcessError("ended in the middle", log);
    const metrics = await (await fetch(`${url}/metrics`)).text();
    const jobs = [...metrics.matchAll(/^waymark_queue_jobs\{state="(?:pending|running|aside)"\} (\d+)/gm)];
    if (jobs.length === 0) throw new AppProcessError("tells nothing of its queue in /metrics", log);
    return jobs.every(([, count]) => count === "0");
  };
  return { isIdle, log, stop };
}
