/** The meters of installations in several processes: each goes on where the last one stopped. */
import { expect, test } from "vitest";
import { Meters } from "../../src/app/meters.ts";
import type { MeterRecords } from "../../src/jobs/shared.ts";
import { FakeClock } from "../fake-clock.ts";
import { writtenLog } from "./written-log.ts";

/** Records in memory. `fail` makes the next writes fail. */
function sharedRecords(): MeterRecords & { fail: boolean } {
  const kept = new Map<number, unknown>();
  return {
    fail: false,
    read: (installation) => Promise.resolve(kept.get(installation) ?? null),
    write(installation, record) {
      if (this.fail) return Promise.reject(new Error("the database is away"));
      kept.set(installation, JSON.parse(JSON.stringify(record)));
      return Promise.resolve();
    },
  };
}

function stage() {
  const clock = new FakeClock();
  const records = sharedRecords();
  const { log, lines } = writtenLog();
  const processes = [1, 2].map(() => new Meters({ clock, records, log }));
  return { clock, records, lines, processes };
}

const never = (): Promise<void> => Promise.reject(new Error("this write should not wait"));

test("what one process has used counts in the next one, also if the first one dies before the answer", async () => {
  const { processes } = stage();
  const first = await processes[0]?.open(7);
  await first?.meter.write(80, never);
  const second = await processes[1]?.open(7);
  expect(second?.meter.wait(1)).toBeGreaterThan(59_000);
  expect((await processes[1]?.open(8))?.meter.wait(1)).toBe(0);
});

test("visits of the same installation at the same time share a meter, and the last one ends it", async () => {
  const { processes } = stage();
  const [one, two] = [await processes[0]?.open(7), await processes[0]?.open(7)];
  expect(one?.meter).toBe(two?.meter);
  one?.close();
  two?.close();
  expect((await processes[0]?.open(7))?.meter).not.toBe(one?.meter);
});

test("a visit goes on while the database is away, and the log says so", async () => {
  const { processes, records, lines } = stage();
  records.fail = true;
  const open = await processes[0]?.open(7);
  await open?.meter.write(1, never);
  expect(lines.join("\n")).toContain("could not be stored");
});
