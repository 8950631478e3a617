/** Reading roadmaps in worker threads: limits of time and memory, and what is remembered. */
import { setTimeout as sleep } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { expect, onTestFinished, test, vi } from "vitest";
import { PARSE_LIMITS, ParsePool, type ParseLimits } from "../../src/app/parse-pool.ts";
import { rememberRoadmaps } from "../../src/app/roadmap-cache.ts";
import { DEFAULT_OPTIONS, type ParseOptions } from "../../src/model/parse-options.ts";
import { parse } from "../../src/roadmap/parse.ts";
import { FakeClock } from "../fake-clock.ts";
import { SMALL_ROADMAP } from "../stories/stage.ts";

function openPool(limits: Partial<ParseLimits> = {}, clock = new FakeClock()) {
  const pool = new ParsePool(clock, { ...PARSE_LIMITS, ...limits });
  onTestFinished(() => pool.close());
  return { pool, clock };
}

/** The first alarm goes off at once, before the thread's next answer can arrive. */
class HastyClock extends FakeClock {
  /** The delay of each alarm in milliseconds. */
  readonly asked: number[] = [];

  override after(delay: number, act: () => void): () => void {
    this.asked.push(delay);
    if (this.asked.length === 1) queueMicrotask(act);
    return super.after(delay, () => {});
  }
}

/** A document that takes a while to read. */
const LONG = `# Course\n\n${Array.from({ length: 500 }, (_, index) => `- [ ] Learn topic ${index} *well*\n`).join("")}`;

test("a thread reads a document as this thread would, with all options", async () => {
  const { pool } = openPool();
  const options: ParseOptions = { ...DEFAULT_OPTIONS, accepted: true, exclude: ["Projects"] };
  expect(await pool.parse(SMALL_ROADMAP, options)).toEqual(parse(SMALL_ROADMAP, options));
});

test("a document over the time limit is refused with the reason, and later ones are read", async () => {
  const clock = new HastyClock();
  const { pool } = openPool({ threads: 1 }, clock);
  const refused = pool.parse(LONG, DEFAULT_OPTIONS);
  const later = pool.parse(SMALL_ROADMAP, DEFAULT_OPTIONS);
  const { verdict, reasons, diagnostics } = await refused;
  expect(verdict).toBe("not-roadmap");
  expect(reasons).toEqual([{ kind: "too-slow", seconds: 20 }]);
  expect(diagnostics).toMatchObject([{ code: "too-complex", severity: "error" }]);
  expect((await later).phases.length).toBeGreaterThan(0);
  expect(clock.asked).toEqual([PARSE_LIMITS.time, PARSE_LIMITS.time]);
});

test("the start of a thread does not count as time for the document", async () => {
  const { pool, clock } = openPool();
  const read = pool.parse(SMALL_ROADMAP, DEFAULT_OPTIONS);
  expect(clock.delays).toEqual([]);
  expect((await read).verdict).toBe("roadmap");
  expect(clock.delays).toEqual([]);
});

test("one thread reads one document after another", async () => {
  const { pool } = openPool({ threads: 1 });
  for (const title of ["One", "Two", "Three"])
    expect(await pool.parse(`# ${title}\n`, DEFAULT_OPTIONS)).toMatchObject({ title });
});

test("a document that needs too much memory is refused, and the process goes on", async () => {
  const { pool } = openPool({ memory: 4 });
  const { reasons } = await pool.parse(LONG, DEFAULT_OPTIONS);
  expect(reasons).toEqual([{ kind: "too-big", mebibytes: 4 }]);
});

test("reading does not keep this thread from doing other things", async () => {
  const { pool } = openPool();
  const read = pool.parse(LONG, DEFAULT_OPTIONS).then(() => "read");
  let ticks = 0;
  while ((await Promise.race([read, sleep(1, "ticked")])) === "ticked") ticks += 1;
  expect(ticks).toBeGreaterThan(5);
});

/** Counts how often documents are really read. */
function counting() {
  const read: string[] = [];
  const parseCounted = (text: string, options: ParseOptions) => {
    read.push(text);
    return text === "broken" ? Promise.reject(new Error("no memory")) : Promise.resolve(parse(text, options));
  };
  return { read, parseCounted };
}

test("a document is read once for the same options, also when two visits ask at the same time", async () => {
  const { read, parseCounted } = counting();
  const remembered = rememberRoadmaps(parseCounted);
  const [one, two] = await Promise.all([
    remembered(SMALL_ROADMAP, DEFAULT_OPTIONS),
    remembered(SMALL_ROADMAP, { ...DEFAULT_OPTIONS }),
  ]);
  expect(two).toBe(one);
  await remembered(SMALL_ROADMAP, { ...DEFAULT_OPTIONS, items: new Map([["a/b", { optional: true }]]) });
  await remembered(SMALL_ROADMAP, { ...DEFAULT_OPTIONS, items: new Map([["a/b", { optional: false }]]) });
  expect(read).toHaveLength(3);
});

test("a refused document costs its time once, and takes little room", async () => {
  const { read, parseCounted } = counting();
  const remembered = rememberRoadmaps(parseCounted, 3_000);
  const hostile = `${"- ".repeat(5_000)}x`;
  await remembered(hostile, DEFAULT_OPTIONS);
  await remembered(SMALL_ROADMAP, DEFAULT_OPTIONS);
  await remembered(hostile, DEFAULT_OPTIONS);
  expect(read).toEqual([hostile, SMALL_ROADMAP]);
});

test("what was used last is kept, and the oldest is forgotten when there is too much", async () => {
  const { read, parseCounted } = counting();
  const text = (name: string) => `# ${name}\n\n## Phase 1\n\n- [ ] One\n- [ ] Two\n- [ ] Three\n`;
  const [a, b, c] = [text("a"), text("b"), text("c")];
  const remembered = rememberRoadmaps(parseCounted, 2 * (a.length + 500));
  for (const each of [a, b, a, c, a, b]) await remembered(each, { ...DEFAULT_OPTIONS, accepted: true });
  expect(read).toEqual([a, b, c, b]);
});

test("a failure is not remembered", async () => {
  const { read, parseCounted } = counting();
  const remembered = rememberRoadmaps(parseCounted);
  for (let count = 0; count < 2; count += 1)
    await expect(remembered("broken", DEFAULT_OPTIONS)).rejects.toThrow("no memory");
  expect(read).toHaveLength(2);
});

test("a thread that fails while it waits does not end the process, and another one reads", async () => {
  const { pool } = openPool({ threads: 1 });
  const started = vi.spyOn(Worker.prototype, "unref");
  onTestFinished(() => started.mockRestore());
  await pool.parse(SMALL_ROADMAP, DEFAULT_OPTIONS);
  const [worker] = started.mock.contexts;
  if (!(worker instanceof Worker)) throw new Error("No thread was started");
  expect(() => worker.emit("error", new Error("late"))).not.toThrow();
  await worker.terminate();
  expect((await pool.parse(SMALL_ROADMAP, DEFAULT_OPTIONS)).phases).toHaveLength(2);
  expect(started.mock.contexts).toHaveLength(2);
});
