/** How long a run waits for another one that opens issues. */
import { expect, it } from "vitest";
import { AnotherRun, Unreachable } from "../../src/model/errors.ts";
import type { Report } from "../../src/reconcile/report.ts";
import { untilQuiet } from "../../src/reconcile/until-quiet.ts";

const declined: Report = { kind: "declined", reason: "Nothing was changed." };

/** Runs attempts that fail with these errors, one after another, and then end. */
async function trying(errors: readonly Error[]) {
  const [slept, attempts]: [number[], boolean[]] = [[], []];
  const clock = { sleep: async (milliseconds: number) => void slept.push(milliseconds) };
  const report = untilQuiet(clock, async (isAgain) => {
    attempts.push(isAgain);
    const error = errors[attempts.length - 1];
    if (error !== undefined) throw error;
    return declined;
  });
  const [settled] = await Promise.allSettled([report]);
  return { settled, attempts, slept };
}

it("looks again after twenty seconds, and then says that it has met another run", async () => {
  expect(await trying([new AnotherRun(), new AnotherRun()])).toEqual({
    settled: { status: "fulfilled", value: declined },
    attempts: [false, true, true],
    slept: [20_000, 20_000],
  });
});

it("leaves the rest to the other run after three minutes", async () => {
  const { settled, slept } = await trying(Array.from({ length: 10 }, () => new AnotherRun()));
  expect(settled).toMatchObject({
    status: "fulfilled",
    value: { kind: "waiting", for: "run", again: 40_000 },
  });
  expect(slept.reduce((sum, milliseconds) => sum + milliseconds)).toBe(180_000);
});

it("does not wait after any other error", async () => {
  const error = new Unreachable("read repository", new Error("socket hang up"));
  expect(await trying([error])).toMatchObject({ settled: { reason: error }, slept: [] });
});
