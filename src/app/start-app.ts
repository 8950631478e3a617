/** Builds the App from its parts and starts it: a server, a queue and a sweep around visits. */
import { graphqlUrlOf } from "../github/api-address.ts";
import { once } from "node:events";
import type { Server } from "node:http";
import type { OwnApp } from "../github/app-requests.ts";
import type { Octokit } from "../github/requester.ts";
import type { JobOutcome, Offered, QueueLimits, QueueWatch } from "../jobs/job-queue.ts";
import type { Job } from "../jobs/job.ts";
import { MemoryQueue } from "../jobs/memory-queue.ts";
import type { Shared, VisitRecords } from "../jobs/shared.ts";
import type { AlarmClock } from "../model/clock.ts";
import type { AppOnGitHub } from "../pages/app-page.ts";
import { applyEffect } from "./apply-effect.ts";
import { BoundedMap } from "./bounded-map.ts";
import { Breaker } from "./breaker.ts";
import { Clients, openProbot } from "./clients.ts";
import { effectsOf, MalformedPayload } from "./events.ts";
import { isSigned } from "./is-signed.ts";
import { Installations } from "./installations.ts";
import { listen } from "./listen.ts";
import type { Log } from "./log.ts";
import { Losses } from "./losses.ts";
import { Meters } from "./meters.ts";
import { Metrics, type WaitCause } from "./metrics.ts";
import { OversizedDeliveries } from "./oversized-deliveries.ts";
import { OwnName } from "./own-name.ts";
import { appPages } from "./pages.ts";
import { deliveryReceiver, type Delivery } from "./receive-delivery.ts";
import { runJob, type Unfinished } from "./run-job.ts";
import { createAppServer, createMetricsServer, type ServerLimits } from "./server.ts";
import type { Settings } from "./settings.ts";
import { shareInMemory } from "./share-in-memory.ts";
import { DELIVERIES_KEPT, SWEEP_TIMES, Sweeper, type SweepTimes } from "./sweep.ts";
import type { Visit } from "./visit-request.ts";

/** What every visit needs, for as long as the App runs. */
export interface VisitTools {
  /** An Octokit for the installation, without throttling or retries. Get a new one for each visit. */
  readonly octokit: (installation: number) => Promise<Octokit>;
  /** Access by permission, as the installation has it now. */
  readonly permissions: (installation: number) => Promise<Readonly<Record<string, string>>>;
  /** The App's slug on GitHub; its bot is `slug[bot]`. GitHub is asked once. */
  readonly slug: () => Promise<string>;
  /** The Action that the workflow uses, as `owner/repository@ref`. */
  readonly action: string;
  /** The full address of the GraphQL endpoint. */
  readonly graphqlUrl: string;
  readonly meters: Meters;
  readonly visits: VisitRecords;
  /** Is called when a visit has waited in the middle, with the milliseconds. */
  readonly onWait: (cause: WaitCause, waited: number) => void;
  readonly clock: AlarmClock;
  readonly log: Log;
}

/** Opens what the processes of the App share. */
export type Share = (watch: QueueWatch) => Promise<Shared>;

export interface AppParts {
  readonly settings: Settings;
  readonly openVisit: (tools: VisitTools) => Visit;
  readonly clock: AlarmClock;
  readonly log: Log;
  /** Default: the usual limits. */
  readonly queueLimits?: QueueLimits;
  /** Default: this process is the only one. */
  readonly share?: Share;
  /** Default: the usual limits. */
  readonly serverLimits?: ServerLimits;
  /** Default: the usual times. */
  readonly sweepTimes?: SweepTimes;
}

export interface RunningApp {
  /** The port that it listens on. */
  readonly port: number;
  /** The port of `/metrics`. */
  readonly metricsPort: number;
  /**
   * Refuses new deliveries, waits up to `limit` milliseconds for running jobs, and closes the server.
   *
   * @returns how many runs were cut short.
   */
  stop(limit: number): Promise<number>;
}

/**
 * Starts the App. When the promise resolves, it is listening and the first sweep has started.
 *
 * @throws {BadSettings} if it cannot listen at the address in the settings.
 */
export async function startApp(parts: AppParts): Promise<RunningApp> {
  const { settings, clock, log } = parts;
  const watch = {
    onEnd: (kind: Job["kind"], outcome: JobOutcome, took: number) => metrics.countRun(kind, outcome, took),
    onFull: () => metrics.countFull(),
  };
  const alone: Share = (watching) =>
    Promise.resolve(
      shareInMemory(
        new MemoryQueue({ clock, log, ...watching }, parts.queueLimits),
        clock.now() - DELIVERIES_KEPT,
      ),
    );
  const shared = await (parts.share ?? alone)(watch);
  const { queue } = shared;
  const metrics = new Metrics({ sizes: () => queue.sizes(), oldest: () => queue.oldest(), clock });
  const probot = await openProbot(settings, log, {
    noteReached: (isReached) => breaker.note(isReached),
    countRequest: (status) => metrics.countRequest(status),
    countLimited: () => metrics.countLimited(),
    setRemaining: (resource, remaining) => metrics.setRemaining(resource, remaining),
  });
  const clients = new Clients(probot, (installation) =>
    metrics.countUse(installations.classOf(installation)),
  );
  const breaker = new Breaker({
    queue,
    isReached: () => clients.isReached(),
    clock,
    log,
    onChange: (isReached) => metrics.setReached(isReached),
  });
  const installations = new Installations({ clients, notes: shared.installations, clock });
  const self = new OwnName({ clients, clock, log });
  const visit = parts.openVisit({
    octokit: (installation) => clients.installation(installation),
    permissions: (installation) => clients.permissions(installation),
    slug: () => self.slug(),
    action: settings.action,
    graphqlUrl: graphqlUrlOf(settings.baseUrl),
    meters: new Meters({ clock, records: shared.meters, log }),
    visits: shared.visits,
    onWait: (cause, waited) => metrics.countWait(cause, waited),
    clock,
    log,
  });
  const offer = (job: Job) => queue.offer(job);
  const unfinished = new BoundedMap<string, Unfinished>(10_000);
  if (settings.role !== "intake")
    queue.work((job, turn) => {
      metrics.countTurn(job.kind, turn.waited);
      return runJob({ clients, installations, visit, clock, log, offer, unfinished }, job, turn);
    });
  const onError = () => metrics.countError("sweep");
  const sweeper = new Sweeper({
    clients,
    installations,
    cursor: shared.sweep,
    offer,
    times: parts.sweepTimes ?? SWEEP_TIMES,
    clock,
    log,
    onError,
  });

  const losses = new Losses({ clients, installations, queue, log });
  const oversized = new OversizedDeliveries({ clients, installations, offer, clock, log });

  // In one process, the visit's line names the delivery, and another line here would cost a tenth of the whole intake.
  const acceptedLevel = parts.share === undefined ? "debug" : "info";
  const handle = async ({ id, name, payload }: Delivery): Promise<Offered | "repeated"> => {
    if (queue.refuses() === "no database") return "closed";
    try {
      const effects = effectsOf(name, payload, self.login);
      if (effects.length === 0) return "stored";
      if (await shared.deliveries.has(id)) return "repeated";
      for (const effect of effects) {
        const offered = await applyEffect(effect, { queue, installations, losses, delivery: id });
        if (offered !== "stored") return offered;
      }
      await shared.deliveries.add(id);
      log[acceptedLevel]({ delivery: id, event: name }, "accepted a delivery");
    } catch (error) {
      if (!(error instanceof MalformedPayload)) throw error;
      metrics.countError("delivery");
      log.error({ err: error, delivery: id }, "a delivery could not be understood and is left for the sweep");
    }
    return "stored";
  };

  let stopping = false;
  const receive = deliveryReceiver({
    verify: (body, signature) => isSigned(settings.webhookSecret, body, signature),
    handle,
    accepting: () => !stopping,
    onTooLarge: (id, event) => oversized.note(id, event),
    bodyLimit: settings.bodyLimit,
    log,
    onAnswer: (outcome) => metrics.countDelivery(outcome),
  });
  const whyNot = () => {
    const refusal = queue.refuses();
    if (stopping || refusal === "closed") return "stopping";
    if (refusal === "no database") return "the database does not answer";
    return refusal === "full" ? "the queue is full" : null;
  };
  const notReady = () => whyNot() ?? (self.login === null ? "GitHub has not answered yet" : null);
  const readMetrics = () => metrics.text();
  const server = createAppServer(
    {
      receive: settings.role === "work" ? null : receive,
      notReady,
      metrics: settings.metricsPort === null ? readMetrics : null,
      pages: appPages(() => shownApp(self.app)),
      onDrop: (reason) => metrics.countDrop(reason),
      log,
    },
    parts.serverLimits,
  );
  const port = await listen(server, settings);
  const own = settings.metricsPort === null ? null : createMetricsServer(readMetrics, log);
  const metricsPort =
    own === null
      ? port
      : await listen(own, { host: settings.host, port: settings.metricsPort ?? 0 }, "WAYMARK_METRICS_PORT");
  log.info(`listening on http://${settings.host}:${port}`);
  void self.learn();
  if (settings.role !== "intake") void sweeper.start();

  return {
    port,
    metricsPort,
    stop: async (limit) => {
      stopping = true;
      self.stop();
      breaker.stop();
      sweeper.stop();
      oversized.stop();
      losses.stop();
      const cut = await queue.drain(limit);
      await Promise.all([closed(server), own === null ? null : closed(own)]);
      await shared.close();
      return cut;
    },
  };
}

async function closed(server: Server): Promise<void> {
  const end = once(server, "close");
  server.close();
  server.closeAllConnections();
  await end;
}

/** The App as its pages show it. Without its page on GitHub, there is nowhere to install it. */
function shownApp(app: OwnApp | null): AppOnGitHub | null {
  if (app === null || app.url === null) return null;
  return { name: app.name, installUrl: `${app.url}/installations/new` };
}
