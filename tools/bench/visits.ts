/**
 * Measures the CPU time of the App's visits, without GitHub's part: the answers of an emulated GitHub are recorded in another
 * thread. Each close is another one, so that nothing but the roadmap is known from before.
 */
import { once } from "node:events";
import process from "node:process";
import { Worker } from "node:worker_threads";
import { Octokit } from "@octokit/core";
import { openLog } from "../../src/app/log.ts";
import { Meters } from "../../src/app/meters.ts";
import { rememberRoadmaps } from "../../src/app/roadmap-cache.ts";
import { visitsInMemory } from "../../src/app/share-in-memory.ts";
import { openVisit } from "../../src/app/visit.ts";
import type { Octokit as Client } from "../../src/github/requester.ts";
import type { AlarmClock } from "../../src/model/clock.ts";
import type { VisitReason } from "../../src/jobs/job.ts";
import type { ParseRoadmap } from "../../src/reconcile/parse-roadmap.ts";
import { parse } from "../../src/roadmap/parse.ts";
import { median } from "./node-start.ts";

/** The first visits are slower, because V8 has not compiled the code yet. They do not count. */
const WARM_UP = 20;
const UNCHANGED = 80;

export interface Answer {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
}

export interface RecordedVisit {
  readonly reason: VisitReason;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly graphqlUrl: string;
  readonly owner: string;
  readonly name: string;
  readonly permissions: Readonly<Record<string, string>>;
  readonly answers: readonly Answer[];
}

export interface VisitCosts {
  /** Medians in milliseconds of CPU time. */
  readonly unchanged: number;
  readonly close: number;
}

export async function measureVisits(): Promise<VisitCosts> {
  const worker = new Worker(new URL("visit-answers.ts", import.meta.url));
  // `visit-answers.ts` sends one message, with this content.
  const [[unchanged, ...closes] = []]: RecordedVisit[][] = await once(worker, "message");
  if (unchanged === undefined) throw new Error("No visit was recorded.");
  const parseOnce = rememberRoadmaps((text, options) => Promise.resolve(parse(text, options)));
  const same = await costsOf(
    Array.from({ length: UNCHANGED }, () => unchanged),
    parseOnce,
  );
  return { unchanged: same, close: await costsOf(closes, parseOnce) };
}

async function costsOf(visits: readonly RecordedVisit[], parseOnce: ParseRoadmap): Promise<number> {
  const costs: number[] = [];
  for (const visit of visits) {
    const { client, left } = replaying(visit.answers);
    const before = process.threadCpuUsage();
    await visitOnce(visit, { client, clock: clockFrom(visit.now), parseOnce });
    const { user, system } = process.threadCpuUsage(before);
    costs.push((user + system) / 1_000);
    if (left() > 0) throw new Error(`A visit sent ${left()} requests less than the recorded one.`);
  }
  return median(costs.slice(WARM_UP));
}

/** A real client whose requests are answered from the record. */
function replaying(answers: readonly Answer[]): { readonly client: Client; readonly left: () => number } {
  let sent = 0;
  const fetch = () => {
    const answer = answers[sent];
    if (answer === undefined) throw new Error(`There is no recorded answer to request ${sent + 1}.`);
    sent += 1;
    const { body, status, contentType } = answer;
    return Promise.resolve(new Response(body, { status, headers: { "content-type": contentType } }));
  };
  const client = new Octokit({ auth: "token", request: { fetch } });
  return { client, left: () => answers.length - sent };
}

/** A clock whose time passes only while somebody sleeps. */
function clockFrom(start: number): AlarmClock {
  let now = start;
  return {
    now: () => now,
    sleep: (milliseconds) => {
      now += milliseconds;
      return Promise.resolve();
    },
    after: () => () => undefined,
  };
}

export interface VisitParts {
  readonly client: Client;
  readonly clock: AlarmClock;
  readonly parseOnce: ParseRoadmap;
}

export async function visitOnce(
  { graphqlUrl, owner, name, reason, permissions }: Omit<RecordedVisit, "answers" | "now">,
  { client, clock, parseOnce }: VisitParts,
): Promise<void> {
  const log = openLog("error", [], { write: (line) => process.stderr.write(line) });
  const visit = openVisit(
    {
      octokit: () => Promise.resolve(client),
      permissions: () => Promise.resolve(permissions),
      slug: () => Promise.resolve("waymark-app"),
      action: "waymark-dev/waymark@v1",
      graphqlUrl,
      clock,
      meters: new Meters({ clock, records: null, log }),
      visits: visitsInMemory(),
      onWait: () => undefined,
      log,
    },
    parseOnce,
  );
  await visit(
    {
      installation: 1,
      owner,
      name,
      repositoryId: 1,
      chosen: "by-name",
      reasons: new Set([reason]),
      deliveries: [],
      listed: null,
    },
    { signal: new AbortController().signal, waited: 0, aside: (wait) => wait() },
  );
}
