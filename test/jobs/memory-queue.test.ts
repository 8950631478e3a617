/** The queue in memory, with a clock that the test moves. */
import { expect, test } from "vitest";
import { QUEUE_LIMITS, type JobOutcome, type QueueLimits, type Visited } from "../../src/jobs/job-queue.ts";
import { MemoryQueue } from "../../src/jobs/memory-queue.ts";
import { writtenLog } from "../app/written-log.ts";
import { FakeClock, settle } from "../fake-clock.ts";
import { hint, testQueue, type Begun, type QueueStage } from "./queue-suite.ts";

interface MemoryStage extends QueueStage {
  readonly queue: MemoryQueue;
  readonly clock: FakeClock;
}

function openMemoryQueue(limits: Partial<QueueLimits> = {}): MemoryStage {
  const clock = new FakeClock();
  const { log, lines } = writtenLog();
  const begun: Begun[] = [];
  const outcomes: JobOutcome[] = [];
  let full = 0;
  const queue = new MemoryQueue(
    {
      clock,
      log,
      onEnd: (_kind, outcome) => void outcomes.push(outcome),
      onFull: () => void (full += 1),
    },
    { ...QUEUE_LIMITS, ...limits },
  );
  queue.work((job, turn) => {
    const { promise, resolve, reject } = Promise.withResolvers<Visited>();
    begun.push({
      job,
      turn,
      end: (visited = { again: null }) => resolve(visited),
      fail: (error = new Error("GitHub is away")) => reject(error),
    });
    return promise;
  });
  const pass = (milliseconds: number) => clock.pass(milliseconds);
  return {
    queue,
    clock,
    begun,
    outcomes,
    lines,
    now: () => clock.now(),
    full: () => full,
    settled: settle,
    pass,
  };
}

testQueue("in memory", (limits) => Promise.resolve(openMemoryQueue(limits)));

test("a run cannot ask for another one at once, or for a time that no timer can hold", async () => {
  const { queue, clock, begun } = openMemoryQueue();
  await queue.offer(hint(1));
  begun[0]?.end({ again: 0 });
  await settle();
  expect(clock.delays).toEqual([1_000]);
  await queue.offer(hint(1));
  begun[1]?.end({ again: Number.MAX_SAFE_INTEGER });
  await settle();
  expect(clock.delays).toEqual([86_400_000]);
});

test("a run whose repository is gone is not repeated, although it asked for it", async () => {
  const { queue, clock, begun } = openMemoryQueue();
  await queue.offer(hint(1));
  await queue.drop(1, "all");
  begun[0]?.end({ again: 1_000 });
  await settle();
  expect(clock.delays).toEqual([]);
  await clock.pass(1_000_000);
  expect(begun).toHaveLength(1);
});

test("no alarm is left after draining", async () => {
  const { queue, clock, begun } = openMemoryQueue();
  await queue.offer(hint(1));
  begun[0]?.fail();
  await settle();
  await queue.offer(hint(2));
  const drained = queue.drain(10_000);
  begun[1]?.end({ again: 5_000 });
  expect(await drained).toBe(0);
  expect(clock.delays).toEqual([]);
});

test("the usual pauses grow to at most two minutes, and cover an outage of a quarter of an hour", () => {
  const { pauses } = QUEUE_LIMITS;
  expect(pauses).toEqual(pauses.toSorted((a, b) => a - b));
  expect(pauses[0]).toBeGreaterThanOrEqual(5_000);
  expect(pauses.at(-1)).toBeLessThan(120_000);
  expect(pauses.reduce((sum, pause) => sum + pause, 0)).toBeGreaterThan(15 * 60_000);
});
