/** The pace of writes: what the meter delays, and for how long. */
import { expect, test } from "vitest";
import { openMeter } from "../../src/github/meter.ts";
import { FakeClock } from "../fake-clock.ts";

/** A meter, and writes that take `answer` milliseconds each. Returns when each was sent, in seconds from the start. */
function pace(answer: number) {
  let now = 0;
  const clock = {
    now: () => now,
    sleep: (milliseconds: number) => {
      now += milliseconds;
      return Promise.resolve();
    },
  };
  const meter = openMeter(clock);
  const write = async (creations: number): Promise<number> => {
    const answered = await meter.write(creations, clock.sleep);
    const sent = now;
    now += answer;
    answered();
    return sent / 1_000;
  };
  return {
    async writes(count: number, creations: number) {
      const sent: number[] = [];
      for (let index = 0; index < count; index += 1) sent.push(await write(creations));
      return sent;
    },
  };
}

test("a second lies between two writes, however quick the answers", async () => {
  expect(await pace(100).writes(3, 0)).toEqual([0, 1, 2]);
});

test("eighty creations a minute, counted from the answer on: until then GitHub may have counted any time", async () => {
  expect(await pace(2_000).writes(10, 10)).toEqual([0, 2, 4, 6, 8, 10, 12, 14, 62, 64]);
});

test("five hundred creations an hour", async () => {
  const sent = await pace(1_000).writes(51, 10);
  expect(sent[49]).toBeLessThan(420);
  expect(sent[50]).toBe(3_601);
});

test("answers that took fifty seconds of the last minute are let rest: GitHub computes sixty at most", async () => {
  const sent = await pace(6_000).writes(12, 0);
  expect(sent.slice(0, 9)).toEqual([0, 6, 12, 18, 24, 30, 36, 42, 48]);
  expect(sent[9]).toBe(66);
});

test("four visits of one organization share its limit: each reserves before it waits", async () => {
  const clock = new FakeClock();
  const meter = openMeter(clock);
  const sent: number[] = [];
  const began = clock.now();
  const visit = async (): Promise<void> => {
    for (let batch = 0; batch < 4; batch += 1) {
      const answered = await meter.write(10, (milliseconds) => clock.sleep(milliseconds));
      sent.push((clock.now() - began) / 1_000);
      answered();
    }
  };
  void Promise.all([visit(), visit(), visit(), visit()]);
  await clock.pass(59_000);
  expect(sent).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  await clock.pass(60_000);
  expect(sent).toHaveLength(16);
});

test("what waits already counts for the wait of the next one", async () => {
  const clock = new FakeClock();
  const meter = openMeter(clock);
  const sleep = (milliseconds: number) => clock.sleep(milliseconds);
  (await meter.write(70, sleep))();
  void meter.write(10, sleep);
  expect(meter.wait(10)).toBe(60_000);
  await clock.pass(1_000);
  expect(meter.wait(1)).toBe(59_000);
});

test("what still waits counts after one of the waiting writes was sent", async () => {
  const clock = new FakeClock();
  const meter = openMeter(clock);
  const sleep = (milliseconds: number) => clock.sleep(milliseconds);
  (await meter.write(70, sleep))();
  void meter.write(4, sleep);
  void meter.write(4, sleep);
  expect([meter.wait(2), meter.wait(3)]).toEqual([0, 60_000]);
  await clock.pass(1_000);
  expect([meter.wait(2), meter.wait(3)]).toEqual([0, 59_000]);
});

test("writes are sent in the order of the calls, although a later and smaller one would fit now", async () => {
  const clock = new FakeClock();
  const meter = openMeter(clock);
  const began = clock.now();
  const sent: string[] = [];
  const send = async (creations: number): Promise<void> => {
    await meter.write(creations, (milliseconds) => clock.sleep(milliseconds));
    sent.push(`${creations} at ${(clock.now() - began) / 1_000}`);
  };
  await send(70);
  void send(40);
  void send(1);
  await clock.pass(120_000);
  expect(sent).toEqual(["70 at 0", "40 at 60", "1 at 61"]);
});

test("creations count from the answers on, in the order of these", async () => {
  const clock = new FakeClock();
  const meter = openMeter(clock);
  const sleep = (milliseconds: number) => clock.sleep(milliseconds);
  const slow = await meter.write(40, sleep);
  const next = meter.write(40, sleep);
  await clock.pass(1_000);
  (await next)();
  await clock.pass(29_000);
  slow();
  expect([meter.wait(40), meter.wait(41)]).toEqual([31_000, 60_000]);
});

test("a pause that GitHub asks for is not shortened by a later one that ends earlier", async () => {
  const clock = new FakeClock();
  const meter = openMeter(clock);
  meter.pause(clock.now() + 60_000);
  meter.pause(clock.now() + 10_000);
  expect(meter.wait(0)).toBe(60_000);
});

test("a write that is given up leaves its turn to the next", async () => {
  const clock = new FakeClock();
  const meter = openMeter(clock);
  (await meter.write(1, () => Promise.resolve()))();
  const stopped = meter.write(80, () => Promise.reject(new Error("the App stops")));
  await expect(stopped).rejects.toThrow("the App stops");
  expect(meter.wait(79)).toBe(0);
});
