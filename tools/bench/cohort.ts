/** What a mentor's look at 10,000 forks costs: requests and virtual seconds on the emulator, CPU time and memory here. */
import process from "node:process";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { Octokit } from "@octokit/rest";
import { person, startEmulator } from "github-emulator";
import { cohortFiles } from "../../src/cohort/cohort-files.ts";
import { gather, type Wanted } from "../../src/cohort/gather.ts";
import { withToken } from "../../src/github/cohort-source.ts";
import { openMeter } from "../../src/github/meter.ts";
import { openRequester } from "../../src/github/requester.ts";
import { en } from "../../src/language/en.ts";
import type { AskedRepository, CourseSource, ForksPage } from "../../src/model/cohort.ts";
import { PROGRESS_JSON } from "../../src/model/paths.ts";
import { benchClock } from "./clock.ts";
import { DEMO_ROADMAP } from "./roadmaps.ts";
import { LATENCY, openBenchStage } from "./stage.ts";

export interface CohortCost {
  readonly requests: number;
  /** Virtual seconds, of which GitHub's limits take no part. */
  readonly seconds: number;
  /** CPU seconds to read, sort out and draw what GitHub answered. */
  readonly cpu: number;
  /** Megabytes that the learners need in memory. */
  readonly megabytes: number;
  /** Megabytes of all files that were read. */
  readonly read: number;
}

const ROADMAP = "octo/roadmap";
const PER_PAGE = 50;

/** All forks have a course of the Django roadmap. */
export async function measureCohort(forks: number): Promise<CohortCost> {
  const text = await realProgress();
  const { requests, seconds } = await onEmulator(forks, text);
  return { requests, seconds, ...(await inMemory(forks, text)), read: (text.length * forks) / 1e6 };
}

/** A progress.json as Waymark writes it. */
async function realProgress(): Promise<string> {
  const stage = await openBenchStage(DEMO_ROADMAP);
  await stage.sync();
  const text = stage.github.repository("ada-org/roadmap").files()[PROGRESS_JSON];
  await stage.close();
  if (text === undefined) throw new Error("A sync writes progress.json");
  return text;
}

const ownText = (text: string, repository: number): string =>
  text.replace(/"repository": \d+/u, `"repository": ${repository}`);

function wanted(today: string): Wanted {
  const about = {
    title: null,
    website: "https://github.com",
    roadmap: ROADMAP,
    joined: null,
    learners: null,
  };
  return { ...about, today, showsPrivate: true };
}

async function onEmulator(forks: number, text: string): Promise<Pick<CohortCost, "requests" | "seconds">> {
  const clock = benchClock();
  const github = await startEmulator({ clock, latency: LATENCY });
  github.createUser("octo");
  github.createRepository({ owner: "octo", name: "roadmap" });
  for (let index = 0; index < forks; index += 1) {
    const { login } = github.createUser(`learner-${index}`);
    const fork = github.fork({ source: ROADMAP, owner: login });
    person(github.world, login).push(fork, { [PROGRESS_JSON]: ownText(text, fork.id) }, "Progress");
  }
  const { value: auth } = github.createToken({ kind: "classic", user: "octo", scopes: [] });
  const octokit = new Octokit({ auth, baseUrl: `${github.url}/api/v3` });
  const graphqlUrl = `${github.url}/api/graphql`;
  const requester = openRequester({ octokit, graphqlUrl, clock, meter: openMeter(clock), maxWait: 60_000 });
  const start = clock.now();
  const cohort = await gather(withToken(requester), wanted(dayOf(start)), () => {});
  if (cohort.learners.length !== forks) throw new Error(`${cohort.learners.length} of ${forks} were read`);
  const cost = { requests: github.requests.length, seconds: (clock.now() - start) / 1000 };
  await github.close();
  github.assertSupported();
  return cost;
}

/** Without a GitHub in the same process, so that only Waymark's own work is measured. */
async function inMemory(forks: number, text: string): Promise<Pick<CohortCost, "cpu" | "megabytes">> {
  async function* pages(): AsyncGenerator<ForksPage> {
    for (let from = 0; from < forks; from += PER_PAGE) {
      const repositories = Array.from({ length: Math.min(PER_PAGE, forks - from) }, (_, index) => ({
        fullName: `learner-${from + index}/roadmap`,
        databaseId: from + index,
        isPrivate: false,
        createdAt: "2026-11-01T08:00:00Z",
        file: { kind: "text", text: ownText(text, from + index) } as const,
      }));
      yield await Promise.resolve({ total: forks, repositories, hidden: 0 });
    }
  }
  async function* none(): AsyncGenerator<readonly AskedRepository[]> {}
  const source: CourseSource = {
    forks: pages,
    courses: () => none(),
    versions: () => Promise.resolve([]),
  };
  const free = freeMemory();
  const before = free();
  const start = process.cpuUsage();
  const today = "2026-11-29";
  const cohort = await gather(source, wanted(today), () => {});
  cohortFiles(cohort, en, { asOf: today, issue: null });
  const { user, system } = process.cpuUsage(start);
  const megabytes = (free() - before) / 1e6;
  if (cohort.learners.length !== forks) throw new Error("All of them are learners");
  return { cpu: (user + system) / 1e6, megabytes };
}

const dayOf = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

/** Collects garbage, and returns the bytes that are in use then. */
function freeMemory(): () => number {
  setFlagsFromString("--expose-gc");
  const collect: unknown = runInNewContext("gc");
  if (typeof collect !== "function") throw new Error("This Node does not collect garbage on demand");
  return () => {
    collect();
    return process.memoryUsage().heapUsed;
  };
}
