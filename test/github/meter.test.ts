/** The pace of writes: what the meter delays, and for how long. */
import { expect, test } from "vitest";
import { openMeter } from "../../src/github/meter.ts";

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
    const answered = await meter.write(creations);
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
