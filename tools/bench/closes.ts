/** Measures many closes in ten seconds: 37 with the Action, and a hundred with the App. */
import { openLog } from "../../src/app/log.ts";
import { MemoryQueue } from "../../src/jobs/memory-queue.ts";
import { longRoadmap } from "./roadmaps.ts";
import { openBenchStage, type BenchStage, type Cost } from "./stage.ts";

/** How many closes the workflow and the App get. Every close has a run of the workflow. */
const RUNS = 37;
const CLOSES = 100;
/** Milliseconds between two of them. */
const BETWEEN = { runs: 270, visits: 100 };
/** Milliseconds between an event and the start of its run. */
const RUNNER_DELAY = 10_000;

export interface ClosesCost {
  readonly requests: number;
  readonly commits: number;
}

/** The workflow has no concurrency group, so every close has its run, ten seconds later, and none is cancelled. */
export async function closesByAction(): Promise<ClosesCost> {
  const stage = await synced();
  closeMany(stage, { closes: RUNS, between: BETWEEN.runs, closed: () => undefined });
  const cost = await stage.cost(async () => {
    await stage.clock.sleep(RUNNER_DELAY);
    const runs: Promise<unknown>[] = [];
    for (let close = 0; close < RUNS; close += 1) {
      runs.push(stage.progress());
      await stage.clock.sleep(BETWEEN.runs);
    }
    await Promise.all(runs);
  });
  await stage.close();
  return counted(cost);
}

/** The App has its own queue: events that arrive during a visit are merged into the next visit. */
export async function closesByApp(): Promise<ClosesCost> {
  const stage = await synced();
  const { clock } = stage;
  const queue = new MemoryQueue({
    clock,
    log: openLog("warn", [], { write: fail }),
    onEnd: () => undefined,
    onFull: () => undefined,
  });
  queue.work(async () => {
    await stage.sync();
    return { again: null };
  });
  const { owner, name } = { owner: "ada-org", name: "roadmap" };
  const hint = { kind: "repository", installation: 1, owner, name, repositoryId: 1 } as const;
  const closed = () => void queue.offer({ ...hint, reasons: new Set(["issue"]) });
  closeMany(stage, { closes: CLOSES, between: BETWEEN.visits, closed });
  const cost = await stage.cost(async () => {
    const isRunning = async () => (await queue.sizes()).running > 0;
    while (clock.next !== null || (await isRunning())) {
      if (await isRunning()) await new Promise((resolve) => setImmediate(resolve));
      else if (clock.next !== null) await clock.sleep(clock.next - clock.now());
    }
  });
  await stage.close();
  return counted(cost);
}

async function synced(): Promise<BenchStage> {
  const stage = await openBenchStage(longRoadmap(150));
  await stage.sync();
  await stage.clock.sleep(60_000);
  return stage;
}

interface Many {
  readonly closes: number;
  /** Milliseconds between two closes. */
  readonly between: number;
  /** Is called after each close. */
  readonly closed: () => void;
}

function closeMany({ clock, learner, repository }: BenchStage, { closes, between, closed }: Many): void {
  const issues = [...repository.issues.values()].slice(0, closes);
  for (const [index, issue] of issues.entries()) {
    clock.after(index * between, () => {
      learner.close(issue);
      closed();
    });
  }
}

function counted({ requests }: Cost): ClosesCost {
  const commits = requests.filter(({ operation }) => operation === "mutation createCommitOnBranch").length;
  return { requests: requests.length, commits };
}

function fail(line: string): never {
  throw new Error(`The queue complains: ${line}`);
}
