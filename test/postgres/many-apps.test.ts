/** Whole Apps on one database: nothing is done twice, and nothing is lost in an outage or an update. */
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import * as z from "zod/mini";
import { postgresBinaries, startPostgres, type Postgres } from "../../tools/storm/start-postgres.ts";
import { closeNext, faultsOf } from "../../tools/storm/world.ts";
import { Database } from "../../src/postgres/database.ts";
import { SCHEMA, STEPS } from "../../src/postgres/schema.ts";
import { until } from "../until.ts";
import { openApps, type OneApp } from "./apps-stage.ts";

const binaries = postgresBinaries();
/** The steps of a later version. */
const NEXT = [...STEPS, `alter table ${SCHEMA}.hint add column later text`];

describe.skipIf(binaries === null)("many Apps on one PostgreSQL", () => {
  let server: Postgres;

  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server.stop());

  it("an intake and two workers open each topic once, and each close counts once", async () => {
    const { start, install, learners, faults, refused, soon } = await openApps(server.url, 2, 3);
    await start("intake");
    const [one, two] = [await start("work"), await start("work")];
    install();
    await soon(() => expect(faults()).toEqual([]));
    expect(one.visited().length).toBeGreaterThan(0);
    expect(two.visited().length).toBeGreaterThan(0);
    for (const learner of learners) closeNext(learner);
    await soon(() => expect(faults()).toEqual([]));
    expect(refused()).toEqual([]);
  });

  it("the id of a delivery is in the intake's line, and in the worker's line that says which files it wrote", async () => {
    const { start, install, faults, soon } = await openApps(server.url, 1, 2);
    const intake = await start("intake");
    const work = await start("work");
    install();
    const line = z.object({
      msg: z.string(),
      event: z.optional(z.string()),
      delivery: z.optional(z.string()),
      deliveries: z.optional(z.array(z.string())),
      files: z.optional(z.string()),
    });
    const linesOf = (one: OneApp) =>
      one
        .log()
        .split("\n")
        .filter(Boolean)
        .map((text) => line.parse(JSON.parse(text)));
    const written = () =>
      linesOf(work).filter(({ msg, files }) => msg === "visited" && files === "committed");
    await soon(() => expect(written()).toHaveLength(2));
    expect(faults()).toEqual([]);
    const accepted = linesOf(intake).find(({ event }) => event === "installation");
    expect(accepted).toMatchObject({ msg: "accepted a delivery", delivery: expect.any(String) });
    for (const { deliveries } of written()) expect(deliveries).toContain(accepted?.delivery);
  });

  it("an update: the newer process changes the tables, and the older one goes on beside it without doubles", async () => {
    const { start, install, learners, faults, refused, soon, quiet } = await openApps(server.url, 3, 2);
    const older = await start("both");
    const early = learners.slice(0, 2);
    install(early);
    await soon(() => expect(early.flatMap(faultsOf)).toEqual([]));
    const newer = await start("both", { steps: NEXT });
    const before = older.visited().length;
    install(learners.slice(2));
    for (const learner of early) closeNext(learner);
    await soon(() => expect(faults()).toEqual([]));
    expect(older.visited().length).toBeGreaterThan(before);
    expect(newer.visited().length).toBeGreaterThan(0);
    // A visit that waits for GitHub would not end, because no time passes while the process stops.
    await quiet();
    await older.stop(30_000);
    for (const learner of learners) closeNext(learner);
    await soon(() => expect(faults()).toEqual([]));
    expect(refused()).toEqual([]);
  });

  it("an update: an older process that starts after it is refused with a line that says what to do", async () => {
    const { start } = await openApps(server.url, 1, 3);
    await start("work", { steps: NEXT });
    await expect(start("work")).rejects.toThrow(
      `The tables of Waymark in the database have version ${STEPS.length + 1}, expected at most ${STEPS.length}: a newer Waymark has changed them. Start that version, or restore a backup from before.`,
    );
  });

  it("while the database is away, an intake answers 503 to deliveries and to /readyz, and the sweep gets them again", async () => {
    const { start, install, github, learners, faults, soon, quiet, letSweep } = await openApps(
      server.url,
      1,
      3,
    );
    const intake = await start("intake");
    await start("work");
    install();
    await soon(() => expect(faults()).toEqual([]));
    await until(async () => expect((await fetch(`${intake.url}/readyz`)).status).toBe(200));
    await quiet();
    await server.kill();
    const before = github.world.deliveries.length;
    for (const learner of learners) closeNext(learner);
    await github.settle();
    expect(github.world.deliveries.slice(before).map(({ event, statusCode }) => [event, statusCode])).toEqual(
      [
        ["issues", 503],
        ["issues", 503],
      ],
    );
    const ready = await fetch(`${intake.url}/readyz`);
    expect([ready.status, await ready.text()]).toEqual([503, "the database does not answer\n"]);
    expect((await fetch(`${intake.url}/healthz`)).status).toBe(200);
    expect(intake.log()).toContain("refused a delivery: unavailable");

    await server.start();
    await soon(async () => expect((await fetch(`${intake.url}/readyz`)).status).toBe(200));
    expect(faults()).not.toEqual([]);
    letSweep();
    await soon(() => expect(faults()).toEqual([]));
    await soon(() =>
      expect(
        github.world.deliveries.filter(({ redelivery }) => redelivery).map(({ statusCode }) => statusCode),
      ).toEqual([202, 202]),
    );
  });

  it("a process that starts while the database is away says so, waits, and begins when it is there", async () => {
    await server.kill();
    const { start, install, faults, soon, clock } = await openApps(server.url, 1, 3);
    let isStarted = false;
    const starting = start("both").then((one) => {
      isStarted = true;
      return one;
    });
    await clock.waits(5_000);
    clock.pass(5_000);
    await clock.waits(5_000);
    expect(isStarted).toBe(false);
    await server.start();
    clock.pass(5_000);
    const one = await starting;
    expect(one.log()).toContain("the database does not answer yet; trying again in 5 seconds");
    install();
    await soon(() => expect(faults()).toEqual([]));
  });

  it("a process that loses the database while it brings the tables up to date does so again", async () => {
    const { start, install, faults, soon, clock } = await openApps(server.url, 1, 3);
    const database = new Database({ url: server.url, clock, onError: () => undefined });
    onTestFinished(() => database.close());
    // Unlike a table, a sequence keeps its value when the transaction fails.
    await database.executeSql("create sequence tries");
    const once = `do $$ begin
      if nextval('tries') = 1 then perform pg_terminate_backend(pg_backend_pid()); end if;
    end $$`;
    const starting = start("both", { steps: [...STEPS, once] });
    await clock.waits(5_000);
    clock.pass(5_000);
    const one = await starting;
    await database.executeSql("drop sequence tries");
    expect(one.log()).toContain("the database does not answer yet; trying again in 5 seconds");
    install();
    await soon(() => expect(faults()).toEqual([]));
  });

  it("a process that the database refuses ends at once, because waiting does not help", async () => {
    const refused = server.url.replace("waymark@", "nobody-knows@");
    const { start } = await openApps(server.url, 1, 3);
    await expect(start("both", { url: refused })).rejects.toThrow('role "nobody-knows" does not exist');
  });
});
