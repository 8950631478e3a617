/**
 * Fast time in this thread and in a process. The tests compare orders and numbers of seconds, never the duration of a
 * test.
 */
import { execFile } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
import { promisify } from "node:util";
import { expect, it, onTestFinished } from "vitest";
import { fastClock, fastTimeVariables, speedUp } from "./fast-time.ts";

it("a timer ends when its time has passed on the fast clock, and real time is put back", async () => {
  const before = { Date, setTimeout, setInterval };
  const putBack = speedUp();
  onTestFinished(putBack);
  const start = Date.now();
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  // Node may fire a timer one millisecond early, which is twenty milliseconds here.
  expect(Date.now() - start).toBeGreaterThanOrEqual(1_960);
  expect(new Date().getTime()).toBeGreaterThanOrEqual(start + 1_960);
  expect(new Date(0).toISOString()).toBe("1970-01-01T00:00:00.000Z");
  putBack();
  expect({ Date, setTimeout, setInterval }).toEqual(before);
});

it("a process and a clock of one origin agree on the time", { timeout: 60_000 }, async () => {
  const origin = Date.now() - 60_000;
  const clock = fastClock(origin);
  const script = `
    import { setTimeout as wait } from "node:timers/promises";
    const start = Date.now();
    await wait(3_000);
    console.log(JSON.stringify([start, Date.now()]));`;
  const from = clock.now();
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", script], {
    env: fastTimeVariables(origin),
  });
  const [start, end]: [number, number] = JSON.parse(stdout);
  expect(from).toBeGreaterThanOrEqual(origin + 20 * 60_000);
  expect(start).toBeGreaterThanOrEqual(from - 20);
  expect(end - start).toBeGreaterThanOrEqual(2_960);
  expect(clock.now()).toBeGreaterThanOrEqual(end - 20);
  await clock.sleep(20);
  await wait(1);
});
