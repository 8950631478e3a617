/** The queue in a real PostgreSQL passes the tests of every queue, and is one queue for many processes. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { postgresBinaries, startPostgres, type Postgres } from "../../tools/storm/start-postgres.ts";
import { hint, testQueue, type Begun, type QueueStage } from "../jobs/queue-suite.ts";
import { openPostgresStage, type PostgresStage } from "./postgres-stage.ts";

const byNumber = (a: unknown, b: unknown): number => Number(a) - Number(b);

const binaries = postgresBinaries();
if (binaries === null)
  console.warn("Skipped: the tests with PostgreSQL. They need its programs: apt-get install postgresql");

describe.skipIf(binaries === null)("with PostgreSQL", () => {
  let server: Postgres;
  let stage: PostgresStage;

  beforeAll(async () => {
    server = await startPostgres(binaries ?? "");
    stage = await openPostgresStage(server.url);
  });
  afterEach(() => stage.reset());
  afterAll(async () => {
    await stage.close();
    await server.stop();
  });

  testQueue("in PostgreSQL", (limits) => Promise.resolve(stage.open(limits)));

  describe("several processes", () => {
    const ids = (...queues: readonly QueueStage[]) =>
      queues.flatMap(({ begun }) =>
        begun.map(({ job }) => (job.kind === "repository" ? job.repositoryId : job.kind)),
      );

    it("runs each job in one of them, and the jobs of an installation one after the other", async () => {
      const [one, two] = [stage.open(), stage.open()];
      for (const id of [1, 2, 3]) await one.queue.offer(hint(id, { installation: 7 }));
      await two.queue.offer(hint(4));
      await one.settled();
      expect(ids(one, two).toSorted(byNumber)).toEqual([1, 4]);
      const ended = new Set<Begun>();
      for (const count of [3, 4, 4]) {
        const busy = [...one.begun, ...two.begun].filter(
          (run) => run.job.installation === 7 && !ended.has(run),
        );
        expect(busy).toHaveLength(1);
        for (const run of busy) {
          run.end();
          ended.add(run);
        }
        await one.settled();
        expect(ids(one, two)).toHaveLength(count);
      }
    });

    it("lets hints for a running job wait until it ends, whoever gets them", async () => {
      const [one, two] = [stage.open(), stage.open()];
      await one.queue.offer(hint(1));
      await one.settled();
      const [first] = [...one.begun, ...two.begun];
      await two.queue.offer(hint(1, { reason: "push", deliveries: ["d-2"] }));
      await one.settled();
      expect(ids(one, two)).toEqual([1]);
      first?.end();
      await one.settled();
      const second = [...one.begun, ...two.begun].find((run) => run !== first);
      expect(second?.job).toMatchObject({ reasons: new Set(["push"]), deliveries: ["d-2"] });
    });

    it("does not run a repository twice when it moves to another installation during a visit", async () => {
      const [one, two] = [stage.open(), stage.open()];
      await one.queue.offer(hint(1, { installation: 7 }));
      await one.settled();
      const [first] = [...one.begun, ...two.begun];
      await two.queue.offer(hint(1, { installation: 8, reason: "repository" }));
      await one.settled();
      expect(ids(one, two)).toEqual([1]);
      first?.end();
      await one.settled();
      expect(ids(one, two)).toEqual([1, 1]);
      expect([...one.begun, ...two.begun].find((run) => run !== first)?.job.installation).toBe(8);
    });

    it("goes on with what a dead process has left, and counts that as an attempt", async () => {
      const one = stage.open({ atOnce: 1 });
      await one.queue.offer(hint(1, { installation: 7, deliveries: ["d-1"] }));
      await one.settled();
      await one.queue.offer(hint(2, { installation: 7 }));
      await stage.endLeases();
      const two = stage.open({ pauses: [5_000] });
      await two.settled();
      expect(ids(two)).toEqual([2]);
      two.begun[0]?.end();
      await two.settled();
      expect(ids(two)).toEqual([2, 1]);
      expect(two.begun[1]?.job).toMatchObject({ reasons: new Set(["issue"]), deliveries: ["d-1"] });
      two.begun[1]?.fail();
      await two.settled();
      expect(two.outcomes).toEqual(["done", "gave-up"]);
    });

    it("stops a run when the process has lost its lease, and stores nothing about its end", async () => {
      const one = stage.open({ atOnce: 1 });
      await one.queue.offer(hint(1));
      await one.settled();
      await stage.endLeases();
      const two = stage.open();
      await two.settled();
      expect(ids(two)).toEqual([1]);
      await one.queue.beat();
      expect(one.begun[0]?.turn.signal.reason).toMatchObject({ name: "RunStopped" });
      one.begun[0]?.fail();
      two.begun[0]?.end();
      await one.settled();
      expect(await two.queue.sizes()).toEqual({ pending: 0, running: 0, aside: 0, later: 0 });
    });

    it("stops the runs of a lost installation in every process", async () => {
      const [one, two] = [stage.open(), stage.open()];
      await one.queue.offer(hint(1));
      await one.settled();
      const [first] = [...one.begun, ...two.begun];
      for (const { queue } of [one, two]) await queue.drop(1, "all");
      expect(first?.turn.signal.aborted).toBe(true);
    });

    it("waits in every process while one of them says that GitHub does not answer", async () => {
      const [one, two] = [stage.open(), stage.open()];
      await one.queue.hold();
      await two.queue.offer(hint(1));
      await two.settled();
      expect(ids(one, two)).toEqual([]);
      await one.queue.release();
      await two.settled();
      expect(ids(one, two)).toEqual([1]);
    });

    it("goes on after half a minute when the process that said so is gone", async () => {
      const [one, two] = [stage.open(), stage.open()];
      await one.queue.hold();
      await one.queue.drain(0);
      await two.queue.offer(hint(1));
      await two.pass(29_000);
      expect(ids(two)).toEqual([]);
      await two.pass(1_000);
      expect(ids(two)).toEqual([1]);
    });

    it("leaves what has not started and what is cut short to the others when it stops", async () => {
      const one = stage.open({ atOnce: 1 });
      await one.queue.offer(hint(1));
      await one.queue.offer(hint(2));
      await one.settled();
      const drained = one.queue.drain(1_000);
      await one.pass(1_000);
      one.begun[0]?.fail();
      await drained;
      const two = stage.open();
      await two.settled();
      expect(ids(two).toSorted(byNumber)).toEqual([1, 2]);
      expect(two.begun.map(({ job }) => job.reasons)).toEqual([new Set(["issue"]), new Set(["issue"])]);
    });
  });
});
