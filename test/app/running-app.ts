/** An App that runs in this process on a free loopback port. The test decides when its visits end. */
import { createHmac, randomUUID } from "node:crypto";
import type { ServerLimits } from "../../src/app/server.ts";
import { readSettings } from "../../src/app/settings.ts";
import { startApp, type RunningApp, type Share, type VisitTools } from "../../src/app/start-app.ts";
import type { QueueLimits } from "../../src/jobs/job-queue.ts";
import type { SweepTimes } from "../../src/app/sweep.ts";
import type { Visit, VisitRequest } from "../../src/app/visit-request.ts";
import type { LogLevel } from "../../src/app/settings.ts";
import { FakeClock } from "../fake-clock.ts";
import { pkcs1 } from "./rsa-key.ts";
import { writtenLog, type WrittenLog } from "./written-log.ts";

export const webhookSecret = "correct horse battery staple";

export interface Given {
  readonly environment?: Record<string, string>;
  readonly clock?: FakeClock;
  readonly visit?: Visit;
  readonly logLevel?: LogLevel;
  readonly queueLimits?: QueueLimits;
  readonly serverLimits?: ServerLimits;
  readonly share?: Share;
  readonly sweepTimes?: SweepTimes;
}

export interface AppStory extends WrittenLog {
  readonly app: RunningApp;
  readonly clock: FakeClock;
  readonly url: string;
  /** Every visit that has started. */
  readonly visits: VisitRequest[];
  readonly tools: VisitTools;
}

export async function runningApp(given: Given = {}): Promise<AppStory> {
  const settings = readSettings(
    {
      APP_ID: "7",
      PRIVATE_KEY: pkcs1,
      WEBHOOK_SECRET: webhookSecret,
      HOST: "127.0.0.1",
      PORT: "0",
      ...given.environment,
    },
    import.meta.dirname,
  );
  const written = writtenLog(given.logLevel, [webhookSecret, settings.privateKey]);
  const clock = given.clock ?? new FakeClock();
  const visits: VisitRequest[] = [];
  let tools: VisitTools | undefined;
  const app = await startApp({
    settings,
    clock,
    log: written.log,
    openVisit: (opened) => {
      tools = opened;
      return (request, turn) => {
        visits.push(request);
        return given.visit?.(request, turn) ?? Promise.resolve({ again: null });
      };
    },
    ...(given.queueLimits && { queueLimits: given.queueLimits }),
    ...(given.serverLimits && { serverLimits: given.serverLimits }),
    ...(given.share && { share: given.share }),
    ...(given.sweepTimes && { sweepTimes: given.sweepTimes }),
  });
  if (tools === undefined) throw new Error("startApp did not open visits");
  return { ...written, app, clock, visits, tools, url: `http://127.0.0.1:${app.port}` };
}

export interface Sent {
  readonly event?: string;
  readonly id?: string;
  readonly body?: string;
  readonly secret?: string;
  readonly headers?: Record<string, string>;
}

/** The headers of a delivery, with a valid signature unless another secret is given. */
export function signedHeaders({ event = "issues", id = randomUUID(), body = closed(), ...given }: Sent) {
  const signature = createHmac("sha256", given.secret ?? webhookSecret)
    .update(body)
    .digest("hex");
  return {
    "content-type": "application/json",
    "x-github-event": event,
    "x-github-delivery": id,
    "x-hub-signature-256": `sha256=${signature}`,
    ...given.headers,
  };
}

/** Sends a delivery like GitHub. */
export async function deliver(story: Pick<AppStory, "url">, sent: Sent = {}): Promise<Response> {
  const body = sent.body ?? closed();
  const headers = signedHeaders({ ...sent, body });
  return fetch(`${story.url}/api/github/webhooks`, { method: "POST", body, headers });
}

/** The body of an `issues.closed` delivery, or of another with the given fields. */
export function closed(given: object = {}): string {
  return JSON.stringify({
    action: "closed",
    installation: { id: 5 },
    repository: { id: 500, name: "roadmap", owner: { login: "ada" }, default_branch: "main" },
    sender: { login: "ada", type: "User" },
    ...given,
  });
}
