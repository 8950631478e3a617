/** Tests of the queue with a clock that the test moves. */
import { describe, expect, it } from "vitest";
import type { Job, RepositoryJob } from "../../src/app/job.ts";
import { Queue, QUEUE_LIMITS, type QueueLimits, type JobOutcome } from "../../src/app/queue.ts";
import type { Visited, VisitReason } from "../../src/app/visit-request.ts";
import { FakeClock, settle } from "./fake-clock.ts";
import { writtenLog } from "./written-log.ts";

interface Begun {
  readonly job: Job;
  readonly signal: AbortSignal;
  end(visited?: Visited): Promise<void>;
  fail(error?: Error): Promise<void>;
}

/** A queue whose runs start at once and end when the test says so. */
function openQueue(limits: Partial<QueueLimits> = {}) {
  const clock = new FakeClock();
  const written = writtenLog();
  const begun: Begun[] = [];
  const outcomes: JobOutcome[] = [];
  let full = 0;
  const queue = new Queue(
    {
      run: (job, signal) => {
        const { promise, resolve, reject } = Promise.withResolvers<Visited>();
        const end = async (visited: Visited = { again: null }) => {
          resolve(visited);
          await settle();
        };
        const fail = async (error = new Error("GitHub is away")) => {
          reject(error);
          await settle();
        };
        begun.push({ job, signal, end, fail });
        return promise;
      },
      clock,
      log: written.log,
      onEnd: (_kind, outcome) => void outcomes.push(outcome),
      onFull: () => void (full += 1),
    },
    { ...QUEUE_LIMITS, ...limits },
  );
  const run = (index: number): Begun => {
    const found = begun[index];
    if (found === undefined) throw new Error(`run ${index} has not begun; ${begun.length} have`);
    return found;
  };
  return { queue, clock, begun, run, outcomes, written, full: () => full };
}

function hint(
  repositoryId: number,
  given: Partial<RepositoryJob> & { reason?: VisitReason } = {},
): RepositoryJob {
  const { reason = "issue", ...rest } = given;
  return {
    kind: "repository",
    installation: 1,
    owner: "ada",
    name: `roadmap-${repositoryId}`,
    repositoryId,
    reasons: new Set([reason]),
    ...rest,
  };
}

const ids = (begun: readonly Begun[]) =>
  begun.map(({ job }) => (job.kind === "repository" ? job.repositoryId : job.kind));

describe("the queue", () => {
  it("visits a repository at once", () => {
    const { queue, begun } = openQueue();
    queue.offer(hint(1));
    expect(ids(begun)).toEqual([1]);
  });

  it("merges hints that come during a visit into one visit after it, with all their reasons and the newest name", async () => {
    const { queue, begun, run } = openQueue();
    queue.offer(hint(1));
    queue.offer(hint(1, { reason: "push" }));
    queue.offer(hint(1, { reason: "label", name: "renamed" }));
    expect(begun).toHaveLength(1);
    await run(0).end();
    expect(begun).toHaveLength(2);
    expect(run(1).job).toMatchObject({ name: "renamed", reasons: new Set(["push", "label"]) });
    await run(1).end();
    expect(begun).toHaveLength(2);
    expect(queue.sizes()).toEqual({ pending: 0, running: 0, later: 0 });
  });

  it("runs a few repositories at once and the others in the order in which they came", async () => {
    const { queue, begun, run } = openQueue({ atOnce: 2 });
    for (const id of [1, 2, 3, 4]) queue.offer(hint(id));
    expect(ids(begun)).toEqual([1, 2]);
    expect(queue.sizes()).toEqual({ pending: 2, running: 2, later: 0 });
    await run(1).end();
    expect(ids(begun)).toEqual([1, 2, 3]);
    await run(0).end();
    expect(ids(begun)).toEqual([1, 2, 3, 4]);
  });

  it("lets what a learner did go before what the sweep found", async () => {
    const { queue, begun, run } = openQueue({ atOnce: 1 });
    queue.offer(hint(1));
    queue.offer(hint(2, { reason: "sweep" }));
    queue.offer(hint(3, { reason: "sweep" }));
    queue.offer(hint(4));
    queue.offer(hint(3));
    for (const index of [0, 1, 2, 3]) await run(index).end();
    expect(ids(begun)).toEqual([1, 4, 3, 2]);
    expect(run(2).job.reasons).toEqual(new Set(["sweep", "issue"]));
  });

  it("visits again when the visit asked for it, and only then", async () => {
    const { queue, clock, begun, run } = openQueue();
    queue.offer(hint(1));
    await run(0).end({ again: 300_000 });
    expect(queue.sizes().later).toBe(1);
    await clock.pass(299_999);
    expect(begun).toHaveLength(1);
    await clock.pass(1);
    expect(begun).toHaveLength(2);
    expect(run(1).job.reasons).toEqual(new Set(["again"]));
  });

  it("does not wait for the time asked for when something happens before it", async () => {
    const { queue, clock, begun, run } = openQueue();
    queue.offer(hint(1));
    await run(0).end({ again: 300_000 });
    queue.offer(hint(1));
    expect(begun).toHaveLength(2);
    await run(1).end();
    await clock.pass(300_000);
    expect(begun).toHaveLength(2);
  });

  it("keeps a visit from asking for another one at once, or for a time no timer can hold", async () => {
    const { queue, clock, run } = openQueue();
    queue.offer(hint(1));
    await run(0).end({ again: 0 });
    expect(clock.delays).toEqual([1_000]);
    queue.offer(hint(1));
    await run(1).end({ again: Number.MAX_SAFE_INTEGER });
    expect(clock.delays).toEqual([86_400_000]);
  });

  it("tries a failed visit again after growing pauses, then leaves it for the sweep and says so", async () => {
    const { queue, clock, begun, run, outcomes, written } = openQueue({ pauses: [5, 50] });
    queue.offer(hint(1));
    await run(0).fail();
    await clock.pass(4);
    expect(begun).toHaveLength(1);
    await clock.pass(1);
    await run(1).fail();
    await clock.pass(49);
    expect(begun).toHaveLength(2);
    await clock.pass(1);
    await run(2).fail();
    await clock.pass(1_000_000);
    expect(begun).toHaveLength(3);
    expect(outcomes).toEqual(["failed", "failed", "gave-up"]);
    expect(written.lines).toHaveLength(3);
    expect(written.lines[2]).toContain("left for the next sweep");
    expect(written.lines[2]).toContain("GitHub is away");
    queue.offer(hint(1, { reason: "sweep" }));
    expect(begun).toHaveLength(4);
  });

  it("does not hammer a repository that fails, however many hints come", async () => {
    const { queue, clock, begun, run } = openQueue({ pauses: [5_000] });
    queue.offer(hint(1));
    queue.offer(hint(1, { reason: "push" }));
    await run(0).fail();
    for (let count = 0; count < 50; count += 1) queue.offer(hint(1, { reason: "label" }));
    expect(begun).toHaveLength(1);
    await clock.pass(5_000);
    expect(begun).toHaveLength(2);
    expect(run(1).job.reasons).toEqual(new Set(["issue", "push", "label"]));
    queue.offer(hint(1, { reason: "milestone" }));
    await run(1).fail();
    expect(begun).toHaveLength(2);
    await clock.pass(5_000);
    expect(run(2).job.reasons).toEqual(new Set(["milestone"]));
  });

  it("counts tries anew after a success", async () => {
    const { queue, clock, run, outcomes } = openQueue({ pauses: [5] });
    queue.offer(hint(1));
    await run(0).fail();
    await clock.pass(5);
    await run(1).end();
    queue.offer(hint(1));
    await run(2).fail();
    expect(outcomes).toEqual(["failed", "done", "failed"]);
  });

  it("knows no more repositories than it may, but still takes hints about those that it knows", async () => {
    const { queue, begun, run, full } = openQueue({ atOnce: 1, known: 2 });
    expect([queue.offer(hint(1)), queue.offer(hint(2)), queue.offer(hint(3))]).toEqual([true, true, false]);
    expect(queue.hasRoom).toBe(false);
    expect(full()).toBe(1);
    expect(queue.offer(hint(2, { reason: "push" }))).toBe(true);
    await run(0).end();
    expect(queue.hasRoom).toBe(true);
    expect(queue.offer(hint(3))).toBe(true);
    await run(1).end();
    expect(ids(begun)).toEqual([1, 2, 3]);
  });

  it("tells a visit that takes too long to stop, and counts that as a failure", async () => {
    const { queue, clock, run, outcomes } = openQueue({ run: 1_000 });
    queue.offer(hint(1));
    await clock.pass(999);
    expect(run(0).signal.aborted).toBe(false);
    await clock.pass(1);
    expect(run(0).signal.reason).toMatchObject({ name: "RunStopped" });
    await run(0).fail(new Error("stopped"));
    expect(outcomes).toEqual(["failed"]);
  });

  it("forgets what belongs to a lost installation and stops its running visit", async () => {
    const { queue, clock, begun, run, outcomes } = openQueue({ atOnce: 2 });
    queue.offer(hint(9, { installation: 2 }));
    await run(0).end({ again: 5_000 });
    queue.offer(hint(1, { installation: 2 }));
    queue.offer(hint(2));
    queue.offer(hint(3, { installation: 2 }));
    queue.drop((job) => job.installation === 2);
    expect(run(1).signal.aborted).toBe(true);
    expect(run(2).signal.aborted).toBe(false);
    await run(1).fail();
    await clock.pass(1_000_000);
    expect(ids(begun)).toEqual([9, 1, 2]);
    expect(outcomes).toEqual(["done", "cut"]);
  });

  it("never runs a repository twice at once, even when it comes back while a dropped visit still ends", async () => {
    const { queue, begun, run } = openQueue();
    queue.offer(hint(1));
    queue.drop(() => true);
    queue.offer(hint(1, { reason: "installed" }));
    expect(begun).toHaveLength(1);
    await run(0).fail();
    expect(run(1).job.reasons).toEqual(new Set(["installed"]));
  });

  it("drains: lets what runs end, begins nothing more, takes nothing in, forgets what waits", async () => {
    const { queue, clock, begun, run } = openQueue({ atOnce: 1 });
    queue.offer(hint(1));
    queue.offer(hint(2));
    const drained = queue.drain(10_000);
    expect(queue.offer(hint(3))).toBe(false);
    await run(0).end({ again: 5_000 });
    expect(await drained).toBe(0);
    await clock.pass(1_000_000);
    expect(ids(begun)).toEqual([1]);
    expect(clock.delays).toEqual([]);
    expect(queue.sizes()).toEqual({ pending: 0, running: 0, later: 0 });
  });

  it("drains no longer than it may: then it stops what runs and says how many were cut short", async () => {
    const { queue, clock, run, outcomes } = openQueue();
    queue.offer(hint(1));
    queue.offer(hint(2));
    const drained = queue.drain(10_000);
    await run(1).end();
    await clock.pass(9_999);
    expect(run(0).signal.aborted).toBe(false);
    await clock.pass(1);
    expect(run(0).signal.aborted).toBe(true);
    await run(0).fail();
    expect(await drained).toBe(1);
    expect(outcomes).toEqual(["done", "cut"]);
  });

  it("ends draining even when a visit does not listen", async () => {
    const { queue, clock } = openQueue();
    queue.offer(hint(1));
    const drained = queue.drain(10_000);
    await clock.pass(12_000);
    expect(await drained).toBe(1);
  });
});
