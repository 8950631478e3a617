/**
 * The order in which installations get their turn, across all processes: a queue of pg-boss with at most one waiting and
 * one active job for each installation. The process that has the active job holds the lease of the installation: no other
 * one visits any of its repositories. A lease ends when it is given back, or some seconds after its process died.
 */
import type { JobAttempt, PgBoss } from "pg-boss";
import { PRIORITIES, type Priority } from "../jobs/job.ts";
import type { Statements } from "./database.ts";

const QUEUE = "installations";
/** Seconds without a sign of life after which a lease ends. pg-boss allows no less than ten. */
export const LEASE_SECONDS = 15;
/** A lease also ends after a day, which no visit takes. pg-boss allows no more. */
const LEASE_LIMIT = 86_000;
/** A lease is never given up for good. */
const TRIES = 1_000_000;

/** A number for each priority; the most urgent has the highest. */
export const rankOf = (priority: Priority): number => PRIORITIES.length - 1 - PRIORITIES.indexOf(priority);

export interface Lease {
  readonly installation: number;
  readonly job: JobAttempt;
}

export class Leases {
  readonly #boss: PgBoss;

  constructor(boss: PgBoss) {
    this.#boss = boss;
  }

  /** Creates the queue in the database, unless it exists. */
  async open(): Promise<void> {
    await this.#boss.createQueue(QUEUE, {
      policy: "stately",
      heartbeatSeconds: LEASE_SECONDS,
      expireInSeconds: LEASE_LIMIT,
      retryLimit: TRIES,
      retryDelay: 0,
    });
  }

  /** The installation waits for its turn, unless it does so already. One that has become more urgent moves. */
  async request(installation: number, rank: number, db: Statements): Promise<void> {
    const singletonKey = String(installation);
    const added = await this.#boss.insert(QUEUE, [{ singletonKey, priority: rank }], { db, returnId: true });
    if (added !== null && added.length > 0) return;
    const waiting = await this.#boss.findJobs(QUEUE, { key: singletonKey, queued: true, db });
    const calmer = waiting.filter(({ priority }) => priority < rank).map(({ id }) => id);
    if (calmer.length === 0) return;
    // It goes to the end of the line of its new priority, so it is added again.
    await this.#boss.deleteJob(QUEUE, calmer, { db });
    await this.#boss.insert(QUEUE, [{ singletonKey, priority: rank }], { db });
  }

  /** The same for many installations that may wait already. None of them moves. */
  async requestAll(ranks: ReadonlyMap<number, number>, db: Statements): Promise<void> {
    const jobs = [...ranks].map(([installation, priority]) => ({
      singletonKey: String(installation),
      priority,
    }));
    if (jobs.length > 0) await this.#boss.insert(QUEUE, jobs, { db });
  }

  /** Takes the leases whose turn it is, so many at most, of installations where something waits that is at least this urgent. */
  async take(least: number, most: number): Promise<readonly Lease[]> {
    const jobs = await this.#boss.fetch(QUEUE, {
      minPriority: least,
      batchSize: most,
      includeMetadata: true,
    });
    return jobs.map(({ id, retryCount, singletonKey }) => ({
      installation: Number(singletonKey),
      job: { id, retryCount },
    }));
  }

  async giveBack(lease: Lease, db?: Statements): Promise<void> {
    await this.#boss.deleteJob(QUEUE, [lease.job], db === undefined ? {} : { db });
  }

  /** Signs of life. Returns the leases that have ended meanwhile. */
  async renew(leases: readonly Lease[]): Promise<readonly Lease[]> {
    if (leases.length === 0) return [];
    await this.#boss.touch(
      QUEUE,
      leases.map(({ job }) => job),
    );
    const lost: Lease[] = [];
    for (const lease of leases) {
      const [found] = await this.#boss.findJobs(QUEUE, { id: lease.job.id });
      const isHeld = found?.state === "active" && found.retryCount === lease.job.retryCount;
      if (!isHeld) lost.push(lease);
    }
    return lost;
  }

  /** Ends the leases of processes that give no sign of life, so that others can take them. */
  async endDead(): Promise<void> {
    await this.#boss.supervise(QUEUE);
  }
}
