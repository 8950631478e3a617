/** The metrics at `/metrics`, in the text format of Prometheus. */
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";
import type { JobOutcome, QueueSizes } from "../jobs/job-queue.ts";
import type { Job } from "../jobs/job.ts";
import type { Chosen } from "../jobs/shared.ts";
import type { Clock } from "../model/clock.ts";
import type { DropReason } from "./server.ts";

/** How one delivery was answered. */
export type DeliveryOutcome =
  "accepted" | "repeated" | "unsigned" | "forged" | "malformed" | "too-large" | "unavailable" | "broken-off";

/** What is asked whenever somebody reads the metrics. */
export interface MetricSources {
  readonly sizes: () => Promise<QueueSizes>;
  /** Since when the oldest pending job waits, in milliseconds since 1970; null if none waits. */
  readonly oldest: () => Promise<number | null>;
  readonly clock: Pick<Clock, "now">;
}

/** Why a visit waits in the middle. */
export type WaitCause = "limit" | "reading";

/** The counters of one running App. */
export class Metrics {
  readonly #registry = new Registry();
  readonly #deliveries = new Counter({
    name: "waymark_deliveries_total",
    help: "Webhook deliveries, by how they were answered.",
    labelNames: ["outcome"],
    registers: [this.#registry],
  });
  readonly #runs = new Histogram({
    name: "waymark_run_seconds",
    help: "Runs of the queue (visits of repositories, look-ups of installations and boards), by how they ended.",
    labelNames: ["kind", "outcome"],
    buckets: [0.1, 0.5, 1, 2, 5, 10, 30, 60, 300, 1800],
    registers: [this.#registry],
  });
  readonly #turns = new Histogram({
    name: "waymark_turn_wait_seconds",
    help: "How long jobs were pending before they started, by kind.",
    labelNames: ["kind"],
    buckets: [0.1, 0.5, 1, 5, 15, 60, 300, 1800, 7200],
    registers: [this.#registry],
  });
  readonly #waits = new Counter({
    name: "waymark_visit_wait_seconds_total",
    help: "How long visits waited in the middle, by cause: limit (a limit of GitHub, or its pace of writes) or reading (a roadmap is read).",
    labelNames: ["cause"],
    registers: [this.#registry],
  });
  readonly #uses = new Counter({
    name: "waymark_installation_requests_total",
    help: "Requests to GitHub's API for installations, by class: how the account selected its repositories (by-name, all, unknown).",
    labelNames: ["class"],
    registers: [this.#registry],
  });
  readonly #full = new Counter({
    name: "waymark_queue_full_total",
    help: "Hints that found the queue full and are left for the sweep.",
    registers: [this.#registry],
  });
  readonly #dropped = new Counter({
    name: "waymark_connections_dropped_total",
    help: "Connections that were closed without an answer, because there were too many or because no whole request came. GitHub records a failed delivery for each.",
    labelNames: ["reason"],
    registers: [this.#registry],
  });
  readonly #requests = new Counter({
    name: "waymark_github_requests_total",
    help: "Requests to GitHub's API, by HTTP status (500 where none came).",
    labelNames: ["status"],
    registers: [this.#registry],
  });
  readonly #limited = new Counter({
    name: "waymark_github_limited_total",
    help: "Requests that GitHub refused because of a rate limit.",
    registers: [this.#registry],
  });
  readonly #remaining = new Gauge({
    name: "waymark_github_remaining",
    help: "What the last answer said is left of the primary rate limit, by resource.",
    labelNames: ["resource"],
    registers: [this.#registry],
  });
  readonly #reached = new Gauge({
    name: "waymark_github_reached",
    help: "0 during an outage of GitHub, in which visits wait; otherwise 1.",
    registers: [this.#registry],
  });
  readonly #errors = new Counter({
    name: "waymark_errors_total",
    help: "Errors that ended a run, a sweep or a delivery, by where.",
    labelNames: ["where"],
    registers: [this.#registry],
  });

  constructor({ sizes, oldest, clock }: MetricSources) {
    collectDefaultMetrics({ register: this.#registry });
    this.#reached.set(1);
    for (const reason of ["too-many", "broken"] as const) this.#dropped.inc({ reason }, 0);
    const queue = new Gauge({
      name: "waymark_queue_jobs",
      help: "Jobs in the queue, by state: pending, running, aside (waits for a limit of GitHub), later.",
      labelNames: ["state"],
      registers: [this.#registry],
      collect: async () => {
        queue.reset();
        for (const [state, size] of Object.entries(await known(sizes, {}))) queue.set({ state }, size);
      },
    });
    const age = new Gauge({
      name: "waymark_queue_oldest_seconds",
      help: "How long the oldest pending job has waited; 0 if none waits.",
      registers: [this.#registry],
      collect: async () => {
        const since = await known(oldest, Number.NaN);
        age.set(since === null ? 0 : (clock.now() - since) / 1000);
      },
    });
  }

  countDelivery(outcome: DeliveryOutcome): void {
    this.#deliveries.inc({ outcome });
  }

  /** `took` is in milliseconds. */
  countRun(kind: Job["kind"], outcome: JobOutcome, took: number): void {
    this.#runs.observe({ kind, outcome }, took / 1000);
    if (outcome === "failed" || outcome === "gave-up") this.countError("run");
  }

  /** `waited` is in milliseconds. */
  countTurn(kind: Job["kind"], waited: number): void {
    this.#turns.observe({ kind }, waited / 1000);
  }

  /** `waited` is in milliseconds. */
  countWait(cause: WaitCause, waited: number): void {
    // The clock may have been set back meanwhile, and a counter takes no negative number.
    this.#waits.inc({ cause }, Math.max(0, waited) / 1000);
  }

  countUse(installationClass: Chosen | "unknown"): void {
    this.#uses.inc({ class: installationClass });
  }

  countDrop(reason: DropReason): void {
    this.#dropped.inc({ reason });
  }

  countFull(): void {
    this.#full.inc();
  }

  countRequest(status: number): void {
    this.#requests.inc({ status });
  }

  countLimited(): void {
    this.#limited.inc();
  }

  setReached(isReached: boolean): void {
    this.#reached.set(isReached ? 1 : 0);
  }

  setRemaining(resource: string, remaining: number): void {
    this.#remaining.set({ resource }, remaining);
  }

  countError(where: "run" | "sweep" | "delivery"): void {
    this.#errors.inc({ where });
  }

  /** The text and its content type. */
  async text(): Promise<{ readonly type: string; readonly body: string }> {
    return { type: this.#registry.contentType, body: await this.#registry.metrics() };
  }
}

/**
 * What is asked, or `otherwise` where it cannot be read: while the database is away, all other metrics stay readable. The
 * queue logs the reason.
 */
async function known<Value, Otherwise>(
  ask: () => Promise<Value>,
  otherwise: Otherwise,
): Promise<Value | Otherwise> {
  try {
    return await ask();
  } catch {
    return otherwise;
  }
}
