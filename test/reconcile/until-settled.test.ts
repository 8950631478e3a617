/** What is tried again, how often, and what is not tried again. */
import { describe, expect, it } from "vitest";
import { refused as refusal } from "../../src/github/refusals.ts";
import { OutcomeUnknown, RoadmapMoved } from "../../src/model/errors.ts";
import { untilSettled } from "../../src/reconcile/until-settled.ts";

/** Runs attempts that fail with these errors, one after another, and then return "settled". */
async function trying(errors: readonly Error[], tries?: number) {
  const slept: number[] = [];
  let attempts = 0;
  const clock = {
    sleep: async (milliseconds: number) => {
      slept.push(milliseconds);
    },
  };
  const retry = { after: [OutcomeUnknown, RoadmapMoved], ...(tries === undefined ? {} : { tries }) };
  const outcome = untilSettled(clock, retry, async () => {
    const error = errors[attempts];
    attempts += 1;
    if (error !== undefined) throw error;
    return "settled";
  });
  const [settled] = await Promise.allSettled([outcome]);
  return { settled, attempts, slept };
}

const unknown = new OutcomeUnknown("open issues", new Error("socket hang up"));

describe("a run is tried again", () => {
  it("after a pause, once an answer was lost or the roadmap moved", async () => {
    expect(await trying([unknown, new RoadmapMoved()])).toEqual({
      settled: { status: "fulfilled", value: "settled" },
      attempts: 3,
      slept: [5_000, 5_000],
    });
  });

  it("no more often than three times, or as often as it is told", async () => {
    const failed = { status: "rejected", reason: unknown };
    const always = [unknown, unknown, unknown, unknown];
    expect(await trying(always)).toMatchObject({ settled: failed, attempts: 3 });
    expect(await trying(always, 2)).toMatchObject({ settled: failed, attempts: 2, slept: [5_000] });
  });

  it("never after an error that another look does not settle", async () => {
    const refused = refusal("ask", { status: 403, said: "You may not." });
    expect(await trying([refused])).toEqual({
      settled: { status: "rejected", reason: refused },
      attempts: 1,
      slept: [],
    });
  });
});
