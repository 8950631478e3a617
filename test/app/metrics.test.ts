/** The metrics while something that they ask is away. */
import { expect, test } from "vitest";
import { Metrics } from "../../src/app/metrics.ts";

const clock = { now: () => 60_000 };

test("while the database is away, every metric that does not need it can still be read", async () => {
  let isAway = false;
  const answer = <Value>(value: Value): Promise<Value> =>
    isAway ? Promise.reject(new Error("connect ECONNREFUSED")) : Promise.resolve(value);
  const metrics = new Metrics({
    sizes: () => answer({ pending: 2, running: 1, aside: 0, later: 0 }),
    oldest: () => answer(30_000),
    clock,
  });
  metrics.countDelivery("unavailable");
  const before = (await metrics.text()).body;
  expect(before).toContain('waymark_queue_jobs{state="pending"} 2');
  expect(before).toContain("waymark_queue_oldest_seconds 30");
  isAway = true;
  const during = (await metrics.text()).body;
  expect(during).toContain('waymark_deliveries_total{outcome="unavailable"} 1');
  expect(during).not.toContain("waymark_queue_jobs{");
  expect(during).toContain("waymark_queue_oldest_seconds Nan");
});

test("a clock that is set back during a wait fails nothing", async () => {
  const metrics = new Metrics({
    sizes: () => Promise.resolve({ pending: 0, running: 0, aside: 0, later: 0 }),
    oldest: () => Promise.resolve(null),
    clock,
  });
  metrics.countWait("limit", -5_000);
  expect((await metrics.text()).body).toContain('waymark_visit_wait_seconds_total{cause="limit"} 0');
});
