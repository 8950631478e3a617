/** What many processes share in a real PostgreSQL: the queue, which passes the tests of every queue, and the notes. */
import { readFileSync } from "node:fs";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { postgresBinaries, startPostgres, type Postgres } from "../../tools/storm/start-postgres.ts";
import {
  acceptedDeliveries,
  deleteExpired,
  installationNotes,
  meterRecords,
  sweepCursor,
  visitRecords,
} from "../../src/postgres/notes.ts";
import { isLocked, isRefusal } from "../../src/postgres/database.ts";
import {
  BOSS_SCHEMA,
  BOSS_VERSION,
  migrate,
  SCHEMA,
  SchemaTooNew,
  STEPS,
} from "../../src/postgres/schema.ts";
import { until } from "../until.ts";
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
    server = await startPostgres();
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

    it("lets hints for a running job wait until it ends, in whichever process they arrive", async () => {
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

    it("runs a job again itself when it has lost the lease and nobody else has taken it", async () => {
      const one = stage.open();
      await one.queue.offer(hint(1));
      await one.settled();
      await stage.endLeases();
      await one.queue.beat();
      one.begun[0]?.fail();
      await one.settled();
      expect(ids(one)).toEqual([1, 1]);
      expect(one.begun[1]?.job.reasons).toEqual(new Set(["issue"]));
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
      await two.settled();
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
      await two.settled();
      await one.queue.hold();
      await one.queue.drain(0);
      await two.queue.offer(hint(1));
      await two.pass(29_000);
      expect(ids(two)).toEqual([]);
      await two.pass(1_000);
      expect(ids(two)).toEqual([1]);
    });

    it("gives the turn of an installation back when its last two runs end at the same moment", async () => {
      // With so few jobs allowed, each end counts them again, so that the next lease may come before the run has left.
      const one = stage.open({ known: 500 });
      // The order in which the database answers is not the same each time.
      for (let round = 0; round < 12; round += 1) {
        const before = one.begun.length;
        for (const id of [1, 2]) await one.queue.offer(hint(id, { installation: 7, reason: "installed" }));
        await one.settled();
        one.begun[before]?.turn.aside(() => new Promise(() => {})).catch(() => undefined);
        await one.settled();
        expect(one.begun).toHaveLength(before + 2);
        for (const run of one.begun.slice(before)) run.end();
        await one.settled();
        const { rows } = await stage.database.executeSql(`select state from ${BOSS_SCHEMA}.job`);
        expect(rows).toEqual([]);
      }
    });

    it("hears of the jobs that others have stored, and is full when all of them are too many", async () => {
      const one = stage.open();
      await stage.database.executeSql(
        `insert into ${SCHEMA}.hint (key, installation, job, reasons, deliveries, priority, state, turn, due, since, attempt)
         select 'repository:' || id, id, '{"kind": "installation"}', '{}', '{}', 0, 'again', id, 'infinity', now(), 0
         from generate_series(1, 20000) as id`,
      );
      expect(one.queue.refuses()).toBe(null);
      await one.pass(1e9);
      expect(one.queue.refuses()).toBe("full");
      expect(await one.queue.offer(hint(30_000))).toBe("full");
    });

    it("stops its runs before others may take them when the database does not answer it alone", async () => {
      const one = stage.open({}, { beat: 4_000 });
      await one.queue.offer(hint(1));
      for (let beats = 0; beats < 5; beats += 1) await one.pass(4_000);
      const [run] = one.begun;
      expect(run?.turn.signal.aborted).toBe(false);
      const renew = vi.spyOn(stage.leases, "renew").mockRejectedValue(new Error("the connection ended"));
      for (const isStopped of [false, false, true]) {
        expect(run?.turn.signal.aborted).toBe(false);
        await one.pass(4_000);
        expect(run?.turn.signal.aborted).toBe(isStopped);
      }
      expect(run?.turn.signal.reason).toMatchObject({ name: "RunStopped" });
      renew.mockRestore();
      await stage.endLeases();
      const two = stage.open();
      await two.settled();
      expect(ids(two)).toEqual([1]);
      run?.fail();
      await one.settled();
      expect(one.outcomes).toEqual(["cut"]);
      two.begun[0]?.end();
      await two.settled();
      expect([ids(one), ids(two)]).toEqual([[1], [1]]);
    });

    it("starts nothing that it was taking while it was told to stop, and leaves it to the others", async () => {
      const one = stage.open();
      const isTaken = Promise.withResolvers<void>();
      const answer = Promise.withResolvers<void>();
      const take = stage.leases.take.bind(stage.leases);
      const slow = vi.spyOn(stage.leases, "take").mockImplementation(async (least, most) => {
        const taken = await take(least, most);
        if (taken.length === 0) return taken;
        isTaken.resolve();
        await answer.promise;
        return taken;
      });
      await one.queue.offer(hint(1));
      await isTaken.promise;
      let isDrained = false;
      const drained = one.queue.drain(10_000).finally(() => (isDrained = true));
      await one.settled();
      expect(isDrained).toBe(false);
      answer.resolve();
      expect(await drained).toBe(0);
      slow.mockRestore();
      expect(one.begun).toEqual([]);
      const two = stage.open();
      await two.settled();
      expect(ids(two)).toEqual([1]);
      expect(two.lines).toEqual([]);
    });

    it.each([
      ["tries again", 0],
      ["has tried too often", 1],
    ])("goes on in the new installation of a repository when a process dies that it %s", async (_, tries) => {
      const one = stage.open({ atOnce: 1 });
      await one.queue.offer(hint(1, { installation: 7 }));
      await one.settled();
      await one.queue.offer(hint(1, { installation: 8, reason: "repository" }));
      await stage.database.executeSql(`update ${SCHEMA}.run set attempt = $1`, [tries]);
      await stage.endLeases();
      const two = stage.open({ pauses: [5_000] });
      await two.settled();
      expect(ids(two)).toEqual([1]);
      expect(two.begun[0]?.job.installation).toBe(8);
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

  describe("the tables", () => {
    it("are made once, however many processes start at the same time", async () => {
      await stage.database.executeSql(`drop schema ${SCHEMA} cascade`);
      await Promise.all([1, 2, 3].map(() => migrate(stage.database)));
      const { rows } = await stage.database.executeSql(`select * from ${SCHEMA}.version`);
      expect(rows).toEqual([{ version: STEPS.length }]);
    });

    it("of an older version get what is new, and keep what they hold", async () => {
      await stage.database.executeSql(`drop schema ${SCHEMA} cascade`);
      await migrate(stage.database, STEPS.slice(0, 1));
      await acceptedDeliveries(stage.database, stage.clock).add("d-1");
      await migrate(stage.database);
      expect(await acceptedDeliveries(stage.database, stage.clock).has("d-1")).toBe(true);
      expect(await visitRecords(stage.database).read(7)).toBe(null);
    });

    it("of a newer version are refused with a line that says what to do", async () => {
      await stage.database.executeSql(`update ${SCHEMA}.version set version = 99`);
      await expect(migrate(stage.database)).rejects.toThrow(
        "The tables of Waymark in the database have version 99, expected at most 2: a newer Waymark has changed them. Start that version, or restore a backup from before.",
      );
      await stage.database.executeSql(`update ${SCHEMA}.version set version = ${STEPS.length}`);
      await stage.database.executeSql(`update ${BOSS_SCHEMA}.version set version = ${BOSS_VERSION + 1}`);
      await expect(migrate(stage.database)).rejects.toBeInstanceOf(SchemaTooNew);
      await stage.database.executeSql(`update ${BOSS_SCHEMA}.version set version = ${BOSS_VERSION}`);
      await migrate(stage.database);
    });

    it("are each explained in the documentation, and no other", async () => {
      const { rows } = await stage.database.executeSql(
        `select table_name as name from information_schema.tables
         where table_schema = $1 and table_name <> 'version' order by 1`,
        [SCHEMA],
      );
      const page = readFileSync(new URL("../../docs/many.md", import.meta.url), "utf8");
      const explained = [...page.matchAll(/^\| `waymark\.(\w+)` \|/gmu)].map(([, name]) => ({ name }));
      expect(explained.toSorted((a, b) => (a.name ?? "").localeCompare(b.name ?? ""))).toEqual(rows);
    });

    it("of pg-boss have the version that this code expects", async () => {
      const { rows } = await stage.database.executeSql(`select version from ${BOSS_SCHEMA}.version`);
      expect(rows).toEqual([{ version: BOSS_VERSION }]);
    });
  });

  describe("what processes share", () => {
    it("is how repositories were selected, and when rights changed", async () => {
      const notes = installationNotes(stage.database, stage.clock);
      expect(await notes.read(7)).toEqual({ chosen: null, renewed: 0 });
      const changed = 1_764_000_000_123;
      await notes.choose(7, "all", changed - 1);
      expect(await notes.read(7)).toEqual({ chosen: "all", renewed: 0 });
      await notes.renew(7, changed);
      expect(await notes.read(7)).toEqual({ chosen: null, renewed: changed });
      // An answer to a request that was sent before the change.
      await notes.choose(7, "all", changed - 1);
      expect(await notes.read(7)).toEqual({ chosen: null, renewed: changed });
      await notes.choose(7, "by-name", changed);
      expect(await notes.read(7)).toEqual({ chosen: "by-name", renewed: changed });
    });

    it("is what an installation used of GitHub's limits", async () => {
      const records = meterRecords(stage.database, stage.clock);
      expect(await records.read(7)).toBe(null);
      await records.write(7, { created: [{ at: 5, amount: 80 }], answering: [], lastWrite: 5 });
      expect(await records.read(7)).toEqual({
        created: [{ at: 5, amount: 80 }],
        answering: [],
        lastWrite: 5,
      });
    });

    it("is how the last visit left each repository, for two days", async () => {
      const visits = visitRecords(stage.database);
      const begun = stage.clock.now();
      expect(await visits.read(7)).toBe(null);
      await visits.settle(7, begun, { listed: "before it has begun" });
      expect(await visits.read(7)).toBe(null);
      await visits.begin(7, begun);
      await visits.settle(7, begun, { listed: "as listed" });
      expect(await visits.read(7)).toEqual({ listed: "as listed" });
      await visits.begin(7, begun + 1);
      // A process that did not hear that it had lost its turn.
      await visits.settle(7, begun, { listed: "late" });
      expect(await visits.read(7)).toBe(null);
      const days = (count: number) => new Date(begun + count * 24 * 3_600_000);
      expect(await deleteExpired(stage.database, days(1.9))).toBe(0);
      expect(await deleteExpired(stage.database, days(2.1))).toBe(1);
    });

    it("is which deliveries were accepted, for four days, and notes about installations for ninety", async () => {
      const deliveries = acceptedDeliveries(stage.database, stage.clock);
      const notes = installationNotes(stage.database, stage.clock);
      await deliveries.add("d-1");
      await deliveries.add("d-1");
      await notes.choose(7, "all", stage.clock.now());
      expect([await deliveries.has("d-1"), await deliveries.has("d-2")]).toEqual([true, false]);
      const days = (count: number) => new Date(stage.clock.now() + count * 24 * 3_600_000);
      expect(await deleteExpired(stage.database, days(3.9))).toBe(0);
      expect(await deleteExpired(stage.database, days(4.1))).toBe(1);
      expect(await deleteExpired(stage.database, days(90.1))).toBe(1);
    });

    it("is the sweep: one process has it at a time, and the next begins where the last one did", async () => {
      const kept = 3 * 24 * 3_600_000;
      const [one, two] = [sweepCursor(stage.database, kept), sweepCursor(stage.database, kept)];
      const now = stage.clock.now();
      expect(await one.take(now, true)).toBe(now - kept);
      expect(await two.take(now, true)).toBe(null);
      await one.end(now - 5, now + 1_000);
      expect(await one.take(now + 999, false)).toBe(null);
      // It has listed the installations, so the others leave the next sweep to it for a while.
      expect(await two.take(now + 90_999, false)).toBe(null);
      expect(await one.take(now + 91_000, false)).toBe(now - 5);
      // It died while it swept: a while after a quarter of an hour, another process begins again.
      const late = now + 91_000 + 15 * 60_000 + 90_000;
      expect(await two.take(late - 1, false)).toBe(null);
      expect(await two.take(late, false)).toBe(now - 5);
      await two.end(now, now + 2_000_000);
      expect(await one.take(now + 2_000_000, false)).toBe(null);
      expect(await two.take(now + 2_000_000, false)).toBe(now);
    });
  });

  describe("a transaction", () => {
    it("has limits that PostgreSQL enforces, so that a frozen process does not stop the others", async () => {
      const names = ["lock_timeout", "statement_timeout", "idle_in_transaction_session_timeout"];
      const select = `select ${names.map((name) => `current_setting('${name}') as ${name}`).join(", ")}`;
      const inside = await stage.database.transaction((db) => db.executeSql(select));
      expect(inside.rows).toEqual([
        { lock_timeout: "4s", statement_timeout: "8s", idle_in_transaction_session_timeout: "10s" },
      ]);
      const outside = await stage.database.executeSql(select);
      expect(outside.rows).toEqual([
        { lock_timeout: "0", statement_timeout: "0", idle_in_transaction_session_timeout: "0" },
      ]);
    });

    it("ends with what another process keeps locked, and nothing of it counts", async () => {
      const lock = `update ${SCHEMA}.state set sweep_since = now()`;
      const held = Promise.withResolvers<void>();
      const isHeld = Promise.withResolvers<void>();
      const holder = stage.database.transaction(async (db) => {
        await db.executeSql(lock);
        isHeld.resolve();
        await held.promise;
      });
      await isHeld.promise;
      const waiter = stage.database.transaction(async (db) => {
        await db.executeSql(`insert into ${SCHEMA}.delivery (id, accepted) values ('d-9', now())`);
        await db.executeSql("set local lock_timeout = 20");
        await db.executeSql(lock);
      });
      const error: unknown = await waiter.catch((thrown: unknown) => thrown);
      held.resolve();
      await holder;
      expect([isLocked(error), isRefusal(error)]).toEqual([true, true]);
      expect(await acceptedDeliveries(stage.database, stage.clock).has("d-9")).toBe(false);
    });

    it("that fails does not wait for the answer to a statement that is still under way", async () => {
      const failed = stage.database.transaction((db) => {
        void db.executeSql("select pg_sleep(60)").catch(() => undefined);
        return Promise.reject(new Error("something else failed"));
      });
      await expect(failed).rejects.toThrow("something else failed");
    }, 5_000);
  });

  describe("an outage of the database", () => {
    it("refuses what cannot be stored, lets runs end, and goes on after it", async () => {
      const one = stage.open({ atOnce: 1 });
      const { queue, begun, outcomes } = one;
      await queue.offer(hint(1));
      await queue.offer(hint(2));
      await one.settled();
      await server.kill();
      await expect(queue.offer(hint(3))).rejects.toBeInstanceOf(Error);
      expect(queue.refuses()).toBe("no database");
      begun[0]?.end();
      await one.pass(0);
      expect(outcomes).toEqual(["done"]);
      expect(begun).toHaveLength(1);
      await server.start();
      await until(async () => {
        await one.pass(1_000);
        expect(begun).toHaveLength(2);
      });
      expect(begun[1]?.job).toMatchObject({ repositoryId: 2 });
      expect(queue.refuses()).toBe(null);
      expect(await queue.offer(hint(3))).toBe("stored");
    });

    it("at the count after a run does not make a failure of the run", async () => {
      const one = stage.open({ known: 10 });
      const { queue, begun, outcomes, lines } = one;
      await queue.offer(hint(1));
      await one.settled();
      const run = stage.database.executeSql.bind(stage.database);
      const away = vi.spyOn(stage.database, "executeSql").mockImplementation(async (text, values) => {
        if (text.includes("as known")) throw new Error("the connection ended");
        return await run(text, values);
      });
      begun[0]?.end();
      await one.settled();
      away.mockRestore();
      expect(outcomes).toEqual(["done"]);
      expect(lines).toEqual([expect.stringContaining("the jobs in the database could not be counted")]);
    });
  });
});
