/**
 * What every implementation of the queue must do. The stage of an implementation says how to open it, how to let time
 * pass and when it has settled.
 */
import { describe, expect, it } from "vitest";
import type { JobOutcome, JobQueue, QueueLimits, Turn, Visited } from "../../src/jobs/job-queue.ts";
import { RateLimited } from "../../src/model/errors.ts";
import type { Job, RepositoryJob, VisitReason } from "../../src/jobs/job.ts";

/** A run that has begun. It ends when the test says so. */
export interface Begun {
  readonly job: Job;
  readonly turn: Turn;
  readonly end: (visited?: Visited) => void;
  readonly fail: (error?: Error) => void;
}

export interface QueueStage {
  readonly queue: JobQueue;
  /** Every run that has begun, in order. */
  readonly begun: readonly Begun[];
  readonly outcomes: readonly JobOutcome[];
  /** The log lines about runs that failed. */
  readonly lines: readonly string[];
  /** The queue's time, in milliseconds since 1970. */
  readonly now: () => number;
  /** How often the queue was full. */
  readonly full: () => number;
  /** Waits until nothing more happens unless time passes or the test does something. */
  settled(): Promise<void>;
  /** Lets this many milliseconds pass, and waits until the queue has settled. */
  pass(milliseconds: number): Promise<void>;
}

export type OpenQueueStage = (limits?: Partial<QueueLimits>) => Promise<QueueStage>;

/** A hint about a repository of the installation with the same number, unless another is given. */
export function hint(
  repositoryId: number,
  given: Partial<RepositoryJob> & { readonly reason?: VisitReason } = {},
): RepositoryJob {
  const { reason = "issue", ...rest } = given;
  return {
    kind: "repository",
    installation: repositoryId,
    owner: "ada",
    name: `roadmap-${repositoryId}`,
    repositoryId,
    reasons: new Set([reason]),
    ...rest,
  };
}

/** Tests one implementation. */
export function testQueue(name: string, openStage: OpenQueueStage): void {
  const open = async (limits?: Partial<QueueLimits>) => {
    const stage = await openStage(limits);
    const { queue, begun } = stage;
    const run = (index: number): Begun => {
      const found = begun[index];
      if (found === undefined) throw new Error(`run ${index} has not begun; ${begun.length} have`);
      return found;
    };
    const settled = () => stage.settled();
    return {
      ...stage,
      settled,
      run,
      pass: (milliseconds: number) => stage.pass(milliseconds),
      offer: async (job: Job) => {
        const offered = await queue.offer(job);
        await settled();
        return offered;
      },
      end: async (index: number, visited?: Visited) => {
        run(index).end(visited);
        await settled();
      },
      fail: async (index: number, error?: Error) => {
        run(index).fail(error);
        await settled();
      },
      /** The repositories of the runs that have begun, in order. */
      ids: () => begun.map(({ job }) => (job.kind === "repository" ? job.repositoryId : job.kind)),
    };
  };

  describe(`the queue ${name}`, () => {
    it("runs a job at once", async () => {
      const { offer, ids } = await open();
      expect(await offer(hint(1))).toBe("stored");
      expect(ids()).toEqual([1]);
    });

    it("stores what it is offered while it is held", async () => {
      const { offer, queue, ids } = await open();
      await queue.hold();
      await offer(hint(1));
      expect(ids()).toEqual([]);
      expect(await queue.sizes()).toEqual({ pending: 1, running: 0, aside: 0, later: 0 });
    });

    it("merges hints that come during a run into one run after it, with all their reasons and the newest name", async () => {
      const { queue, offer, begun, run, end } = await open();
      await offer(hint(1));
      await offer(hint(1, { reason: "push" }));
      await offer(hint(1, { reason: "label", name: "renamed" }));
      expect(begun).toHaveLength(1);
      await end(0);
      expect(begun).toHaveLength(2);
      expect(run(1).job).toMatchObject({ name: "renamed", reasons: new Set(["push", "label"]) });
      await end(1);
      expect(begun).toHaveLength(2);
      expect(await queue.sizes()).toEqual({ pending: 0, running: 0, aside: 0, later: 0 });
    });

    it("runs a few at once and the others in the order in which they came", async () => {
      const { queue, offer, ids, end } = await open({ atOnce: 2 });
      for (const id of [1, 2, 3, 4]) await offer(hint(id));
      expect(ids()).toEqual([1, 2]);
      expect(await queue.sizes()).toEqual({ pending: 2, running: 2, aside: 0, later: 0 });
      await end(1);
      expect(ids()).toEqual([1, 2, 3]);
      await end(0);
      expect(ids()).toEqual([1, 2, 3, 4]);
    });

    it("runs what a person did before a course, and a course before what the sweep found", async () => {
      const { offer, ids, run, end } = await open({ atOnce: 1 });
      await offer(hint(1));
      await offer(hint(2, { reason: "sweep" }));
      await offer(hint(3, { reason: "sweep" }));
      await offer(hint(4, { reason: "installed" }));
      await offer(hint(5));
      await offer(hint(3));
      for (const index of [0, 1, 2, 3, 4]) await end(index);
      expect(ids()).toEqual([1, 5, 3, 4, 2]);
      expect(run(2).job.reasons).toEqual(new Set(["sweep", "issue"]));
    });

    it("takes turns by installation, however many jobs one of them has", async () => {
      const { offer, ids, end } = await open({ atOnce: 1 });
      for (const id of [1, 2, 3, 4]) await offer(hint(id, { installation: 1 }));
      for (const id of [5, 6]) await offer(hint(id, { installation: 2 }));
      for (const index of [0, 1, 2, 3, 4, 5]) await end(index);
      expect(ids()).toEqual([1, 2, 5, 3, 6, 4]);
    });

    it("runs one job of an installation at a time, because its limits are shared", async () => {
      const { offer, ids, end } = await open({ atOnce: 4 });
      for (const id of [1, 2]) await offer(hint(id, { installation: 1 }));
      await offer(hint(3, { installation: 7 }));
      expect(ids()).toEqual([1, 3]);
      await end(0);
      expect(ids()).toEqual([1, 3, 2]);
    });

    it("gives the place of a run that waits to the next, and gives it back after that", async () => {
      const { queue, offer, ids, run, end, settled } = await open({ atOnce: 1 });
      await offer(hint(1, { reason: "installed" }));
      await offer(hint(2, { reason: "installed" }));
      const limit = Promise.withResolvers<string>();
      let waited = "";
      const wait = run(0)
        .turn.aside(() => limit.promise)
        .then((value) => (waited = value));
      await settled();
      expect(ids()).toEqual([1, 2]);
      expect(await queue.sizes()).toEqual({ pending: 0, running: 1, aside: 1, later: 0 });
      limit.resolve("the hour is over");
      await settled();
      expect(waited).toBe("");
      await end(1);
      await wait;
      expect(waited).toBe("the hour is over");
      await end(0);
      expect(await queue.sizes()).toEqual({ pending: 0, running: 0, aside: 0, later: 0 });
    });

    it("opens only so many runs of an installation that wait, and keeps half of the places for what a person did", async () => {
      const { offer, ids, run, settled } = await open({ atOnce: 1, openOfInstallation: 4 });
      for (const id of [1, 2, 3]) await offer(hint(id, { installation: 1, reason: "installed" }));
      for (const index of [0, 1]) {
        run(index)
          .turn.aside(() => new Promise(() => {}))
          .catch(() => undefined);
        await settled();
      }
      expect(ids()).toEqual([1, 2]);
      await offer(hint(4, { installation: 1 }));
      expect(ids()).toEqual([1, 2, 4]);
    });

    it("runs again when the run asked for it, and only then", async () => {
      const { queue, offer, begun, run, end, pass } = await open();
      await offer(hint(1, { deliveries: ["d-1"] }));
      await end(0, { again: 300_000 });
      expect((await queue.sizes()).later).toBe(1);
      await pass(299_000);
      expect(begun).toHaveLength(1);
      await pass(1_000);
      expect(begun).toHaveLength(2);
      // The files that it writes then are still due to this delivery.
      expect(run(1).job).toMatchObject({ reasons: new Set(["again"]), deliveries: ["d-1"] });
    });

    it("does not wait for the time asked for when something happens before it", async () => {
      const { offer, begun, end, pass } = await open();
      await offer(hint(1));
      await end(0, { again: 300_000 });
      await offer(hint(1));
      expect(begun).toHaveLength(2);
      await end(1);
      await pass(300_000);
      expect(begun).toHaveLength(2);
    });

    it("tries a failed run again after growing pauses, then leaves it for the sweep and says so", async () => {
      const { offer, begun, fail, pass, outcomes, lines } = await open({ pauses: [5_000, 50_000] });
      await offer(hint(1));
      await fail(0);
      await pass(4_000);
      expect(begun).toHaveLength(1);
      await pass(1_000);
      await fail(1);
      await pass(49_000);
      expect(begun).toHaveLength(2);
      await pass(1_000);
      await fail(2);
      await pass(1_000_000);
      expect(begun).toHaveLength(3);
      expect(outcomes).toEqual(["failed", "failed", "gave-up"]);
      expect(lines).toHaveLength(3);
      expect(lines[2]).toContain("left for the next sweep");
      expect(lines[2]).toContain("GitHub is away");
      await offer(hint(1, { reason: "sweep" }));
      expect(begun).toHaveLength(4);
    });

    it("waits for the end of a limit that GitHub named, however short the usual pause is", async () => {
      const { offer, begun, run, fail, pass, outcomes, now } = await open({ pauses: [5_000] });
      await offer(hint(1));
      await fail(0, new RateLimited(now() + 3_300_000, "API rate limit exceeded"));
      await offer(hint(1, { reason: "push" }));
      await pass(3_299_000);
      expect(begun).toHaveLength(1);
      await pass(1_000);
      expect(run(1).job.reasons).toEqual(new Set(["issue", "push"]));
      expect(outcomes).toEqual(["failed"]);
    });

    it("pauses as usual after a limit that ends sooner", async () => {
      const { offer, begun, fail, pass, now } = await open({ pauses: [5_000] });
      await offer(hint(1));
      await fail(0, new RateLimited(now() + 1_000, "You have exceeded a secondary rate limit"));
      await pass(4_000);
      expect(begun).toHaveLength(1);
      await pass(1_000);
      expect(begun).toHaveLength(2);
    });

    it("does not try a failing job more often, however many hints come", async () => {
      const { offer, begun, run, fail, pass } = await open({ pauses: [5_000] });
      await offer(hint(1));
      await offer(hint(1, { reason: "push" }));
      await fail(0);
      for (let count = 0; count < 5; count += 1) await offer(hint(1, { reason: "label" }));
      expect(begun).toHaveLength(1);
      await pass(5_000);
      expect(begun).toHaveLength(2);
      expect(run(1).job.reasons).toEqual(new Set(["issue", "push", "label"]));
      await offer(hint(1, { reason: "milestone" }));
      await fail(1);
      expect(begun).toHaveLength(2);
      await pass(5_000);
      expect(run(2).job.reasons).toEqual(new Set(["milestone"]));
    });

    it("forgets earlier failures after a success", async () => {
      const { offer, end, fail, pass, outcomes } = await open({ pauses: [5_000] });
      await offer(hint(1));
      await fail(0);
      await pass(5_000);
      await end(1);
      await offer(hint(1));
      await fail(2);
      expect(outcomes).toEqual(["failed", "done", "failed"]);
    });

    it("starts nothing while it is held, counts no failure as an attempt, and then runs what failed at once", async () => {
      const { queue, offer, ids, run, fail, pass, settled, outcomes } = await open({ pauses: [5_000] });
      await offer(hint(1));
      await queue.hold();
      await offer(hint(2));
      expect(ids()).toEqual([1]);
      await fail(0);
      await pass(600_000);
      expect(ids()).toEqual([1]);
      await queue.release();
      await settled();
      expect(ids().toSorted((a, b) => Number(a) - Number(b))).toEqual([1, 1, 2]);
      await fail(ids().lastIndexOf(1));
      expect(outcomes).toEqual(["failed", "failed"]);
      expect(run(0).job.reasons).toEqual(new Set(["issue"]));
    });

    it("knows no more jobs than it may, but still stores hints about those that it knows", async () => {
      const { queue, offer, ids, end, full } = await open({ atOnce: 1, known: 2 });
      expect([await offer(hint(1)), await offer(hint(2)), await offer(hint(3))]).toEqual([
        "stored",
        "stored",
        "full",
      ]);
      expect(queue.refuses()).toBe("full");
      expect(full()).toBe(1);
      expect(await offer(hint(2, { reason: "push" }))).toBe("stored");
      await end(0);
      expect(queue.refuses()).toBe(null);
      expect(await offer(hint(3))).toBe("stored");
      await end(1);
      expect(ids()).toEqual([1, 2, 3]);
    });

    it("keeps half of its room for what people wait for, and half of the rest for what is found", async () => {
      const { offer, full } = await open({ atOnce: 0, known: 8 });
      const search = (installation: number): Job => ({
        kind: "installation",
        installation,
        reasons: new Set(["sweep"]),
      });
      const many = async (count: number, job: (id: number) => Job) => {
        const answers: string[] = [];
        for (let id = 1; id <= count; id += 1) answers.push(await offer(job(id)));
        return answers;
      };
      expect(await many(3, search)).toEqual(["stored", "stored", "full"]);
      expect(await many(3, (id) => hint(id, { reason: "sweep" }))).toEqual(["stored", "stored", "full"]);
      expect(await many(3, (id) => hint(id + 10, { reason: "push" }))).toEqual(["full", "full", "full"]);
      expect(await many(5, (id) => hint(id + 20))).toEqual([...Array<string>(4).fill("stored"), "full"]);
      expect(full()).toBe(6);
    });

    it("tells a run that takes too long to stop, and counts that as a failure", async () => {
      const { offer, run, fail, pass, outcomes } = await open({ run: 10_000 });
      await offer(hint(1));
      await pass(9_000);
      expect(run(0).turn.signal.aborted).toBe(false);
      await pass(1_000);
      expect(run(0).turn.signal.reason).toMatchObject({ name: "RunStopped" });
      await fail(0, new Error("stopped"));
      expect(outcomes).toEqual(["failed"]);
    });

    it("forgets what belongs to a lost installation and stops its running job", async () => {
      const { queue, offer, ids, run, end, fail, pass, settled, outcomes } = await open({ atOnce: 2 });
      await offer(hint(9, { installation: 7 }));
      await end(0, { again: 5_000 });
      await offer(hint(1, { installation: 7 }));
      await offer(hint(2));
      await offer(hint(3, { installation: 7 }));
      await queue.drop(7, "all");
      await settled();
      expect(run(1).turn.signal.aborted).toBe(true);
      await fail(1);
      await pass(1_000_000);
      expect(ids()).toEqual([9, 1, 2]);
      expect(run(2).turn.signal.aborted).toBe(false);
      expect(outcomes).toEqual(["done", "cut"]);
    });

    it("forgets only the repositories that an installation has lost", async () => {
      const { queue, offer, ids, end } = await open({ atOnce: 1 });
      for (const id of [1, 2, 3]) await offer(hint(id, { installation: 1 }));
      await queue.drop(1, new Set([2]));
      await end(0);
      await end(1);
      expect(ids()).toEqual([1, 3]);
    });

    it("never runs a repository twice at once, even when it comes back while a dropped run still ends", async () => {
      const { queue, offer, begun, run, fail } = await open();
      await offer(hint(1));
      await queue.drop(1, "all");
      await offer(hint(1, { reason: "installed" }));
      expect(begun).toHaveLength(1);
      await fail(0);
      expect(run(1).job.reasons).toEqual(new Set(["installed"]));
    });

    it("runs a repository once at a time when it moves to another installation while it waits", async () => {
      const { queue, offer, ids, run, end, settled } = await open({ atOnce: 4 });
      await queue.hold();
      await offer(hint(1, { installation: 7, reason: "push" }));
      await offer(hint(1, { installation: 8, reason: "repository" }));
      await offer(hint(1, { installation: 8 }));
      await queue.release();
      await settled();
      expect(ids()).toEqual([1]);
      expect(run(0).job).toMatchObject({
        installation: 8,
        reasons: new Set(["push", "repository", "issue"]),
      });
      await end(0);
      expect(ids()).toEqual([1]);
    });

    it("waits in the line of the installation that the repository has moved to", async () => {
      const { offer, ids, end } = await open({ atOnce: 4 });
      await offer(hint(1, { installation: 7 }));
      await offer(hint(2, { installation: 7 }));
      expect(ids()).toEqual([1]);
      await offer(hint(2, { installation: 8 }));
      expect(ids()).toEqual([1, 2]);
      await end(0);
      await end(1);
      expect(ids()).toEqual([1, 2]);
    });

    it("forgets a repository that has moved when its new installation is lost", async () => {
      const { queue, offer, ids, settled } = await open();
      await queue.hold();
      await offer(hint(1, { installation: 7, reason: "push" }));
      await offer(hint(1, { installation: 8, reason: "repository" }));
      await queue.drop(8, "all");
      await queue.release();
      await settled();
      expect(ids()).toEqual([]);
      expect(await queue.sizes()).toEqual({ pending: 0, running: 0, aside: 0, later: 0 });
    });

    it("keeps what the new installation wants when the old one loses the repository during a visit", async () => {
      const { queue, offer, ids, run, fail, settled } = await open();
      await offer(hint(1, { installation: 7, reason: "push" }));
      await offer(hint(1, { installation: 8, reason: "installed" }));
      await queue.drop(7, new Set([1]));
      await settled();
      expect(run(0).turn.signal.aborted).toBe(true);
      await fail(0);
      expect(ids()).toEqual([1, 1]);
      expect(run(1).job).toMatchObject({ installation: 8, reasons: new Set(["installed"]) });
    });

    it("lets a visit go on when only the hint of another installation is lost", async () => {
      const { queue, offer, ids, run, end, settled } = await open();
      await offer(hint(1, { installation: 7, reason: "push" }));
      await offer(hint(1, { installation: 8, reason: "installed" }));
      await queue.drop(8, "all");
      await settled();
      expect(run(0).turn.signal.aborted).toBe(false);
      await end(0);
      expect(ids()).toEqual([1]);
    });

    it("drains: lets what runs end, starts nothing more and stores nothing more", async () => {
      const { queue, offer, ids, end, pass, settled } = await open({ atOnce: 1 });
      await offer(hint(1));
      await offer(hint(2));
      const drained = queue.drain(10_000);
      await settled();
      expect(await queue.offer(hint(3))).toBe("closed");
      expect(queue.refuses()).toBe("closed");
      await end(0, { again: 5_000 });
      expect(await drained).toBe(0);
      await pass(1_000_000);
      expect(ids()).toEqual([1]);
    });

    it("drains no longer than it may: then it stops what runs and says how many were cut short", async () => {
      const { queue, offer, run, end, fail, pass, settled, outcomes } = await open();
      await offer(hint(1));
      await offer(hint(2));
      const drained = queue.drain(10_000);
      await settled();
      await end(1);
      await pass(9_000);
      expect(run(0).turn.signal.aborted).toBe(false);
      await pass(1_000);
      expect(run(0).turn.signal.aborted).toBe(true);
      await fail(0);
      expect(await drained).toBe(1);
      expect(outcomes).toEqual(["done", "cut"]);
    });

    it("wakes a run that waits when it must stop, so that it can end", async () => {
      const { queue, offer, run, fail, pass, settled } = await open();
      await offer(hint(1));
      const stopped = run(0)
        .turn.aside(() => new Promise(() => {}))
        .catch((error: unknown) => error);
      await settled();
      const drained = queue.drain(1_000);
      await pass(1_000);
      expect(await stopped).toMatchObject({ name: "RunStopped" });
      await fail(0);
      expect(await drained).toBe(1);
    });

    it("ends draining even when a run does not listen", async () => {
      const { queue, offer, pass } = await open();
      await offer(hint(1));
      const drained = queue.drain(10_000);
      await pass(12_000);
      expect(await drained).toBe(1);
    });
  });
}
