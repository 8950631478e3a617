/** Many long courses at once, in virtual time: what one person waits for does not depend on them. */
import { expect, test } from "vitest";
import { openMeter } from "../../src/github/meter.ts";
import { MemoryQueue } from "../../src/jobs/memory-queue.ts";
import { writtenLog } from "../app/written-log.ts";
import { FakeClock } from "../fake-clock.ts";
import { hint } from "./queue-suite.ts";

const MINUTE = 60_000;
/** GitHub's time for one answer, in milliseconds. */
const ANSWER = 500;
const TOPICS = 300;

/** Each course opens its topics in batches of ten, at the pace of its own installation. A close sends three requests. */
function openWorld() {
  const clock = new FakeClock();
  const ended = new Map<number, number>();
  const queue = new MemoryQueue({
    clock,
    log: writtenLog().log,
    onEnd: () => undefined,
    onFull: () => undefined,
  });
  queue.work(async (job, turn) => {
    const meter = openMeter(clock);
    const sleep = (milliseconds: number) => turn.aside(() => clock.sleep(milliseconds));
    const [batches, creations] = job.reasons.has("installed") ? [TOPICS / 10, 10] : [3, 0];
    for (let batch = 0; batch < batches; batch += 1) {
      const answered = await meter.write(creations, sleep);
      await clock.sleep(ANSWER);
      answered();
    }
    ended.set(job.installation, clock.now());
    return { again: null };
  });
  return { clock, queue, ended };
}

test("while 40 long first syncs run, another learner's close begins within two seconds", async () => {
  const { clock, queue, ended } = openWorld();
  for (let id = 1; id <= 40; id += 1) await queue.offer(hint(id, { reason: "installed" }));
  for (const wait of [1_000, 4_321, 30_000, 120_000]) {
    await clock.pass(wait);
    const offered = clock.now();
    const id = 1_000 + wait;
    await queue.offer(hint(id));
    await clock.pass(10_000);
    // Three requests, a second apart, after a turn that comes within two seconds.
    expect((ended.get(id) ?? Infinity) - offered).toBeLessThanOrEqual(2_000 + 2 * 1_000 + ANSWER);
  }
  await clock.pass(10 * MINUTE);
  expect([...ended.keys()].filter((id) => id <= 40)).toHaveLength(40);
});

test("a class in one organization: a close is not behind the first syncs of the others", async () => {
  const { clock, queue, ended } = openWorld();
  for (let id = 1; id <= 30; id += 1) await queue.offer(hint(id, { installation: 1, reason: "installed" }));
  await clock.pass(5_000);
  const offered = clock.now();
  await queue.offer(hint(100, { installation: 1 }));
  await clock.pass(10_000);
  expect((ended.get(1) ?? Infinity) - offered).toBeLessThanOrEqual(5_000);
});
