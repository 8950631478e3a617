/** Puts the App together and starts it: server, queue and sweep around a visit. */
import { once } from "node:events";
import { applyEffect } from "./apply-effect.ts";
import { Choices } from "./choices.ts";
import { Clients, openProbot, type Octokit } from "./clients.ts";
import type { Clock } from "./clock.ts";
import { effectsOf } from "./events.ts";
import { listen } from "./listen.ts";
import type { Log } from "./log.ts";
import { Metrics } from "./metrics.ts";
import { OwnName } from "./own-name.ts";
import { Queue, type QueueLimits } from "./queue.ts";
import { deliveryReceiver } from "./receive-delivery.ts";
import { runJob } from "./run-job.ts";
import { createAppServer, type ServerLimits } from "./server.ts";
import type { Settings } from "./settings.ts";
import { Sweeper } from "./sweep.ts";
import type { Visit } from "./visit-request.ts";

/** What visits are made of: everything that lives as long as the App does. */
export interface VisitTools {
  /** An Octokit that speaks for the installation, without throttling or retries. Ask anew for each visit. */
  readonly octokit: (installation: number) => Promise<Octokit>;
  /** Access by permission, as the installation was granted it by now. */
  readonly permissions: (installation: number) => Promise<Readonly<Record<string, string>>>;
  /** The App's slug on GitHub; its bot is `slug[bot]`. GitHub is asked once. */
  readonly slug: () => Promise<string>;
  /** `owner/repository@ref` of the Action that the workflow names. */
  readonly action: string;
  /** The full address of the GraphQL endpoint. */
  readonly graphqlUrl: string;
  readonly clock: Clock;
  readonly log: Log;
}

export interface AppParts {
  readonly settings: Settings;
  readonly openVisit: (tools: VisitTools) => Visit;
  readonly clock: Clock;
  readonly log: Log;
  /** Left out: the usual ones. */
  readonly queueLimits?: QueueLimits;
  /** Left out: the usual ones. */
  readonly serverLimits?: ServerLimits;
}

export interface RunningApp {
  /** The port it listens on. */
  readonly port: number;
  /**
   * Refuses new deliveries, lets what runs come to its end within `limit` milliseconds, and closes the server.
   *
   * @returns how many runs were cut short.
   */
  stop(limit: number): Promise<number>;
}

/**
 * Starts the App. It listens when the promise resolves; the first sweep is on its way then.
 *
 * @throws {SettingsError} when it cannot listen where the settings say.
 */
export async function startApp(parts: AppParts): Promise<RunningApp> {
  const { settings, clock, log } = parts;
  const metrics = new Metrics(() => queue.sizes());
  const probot = await openProbot(settings, log, metrics);
  const clients = new Clients(probot);
  const choices = new Choices(clients);
  const self = new OwnName({ clients, clock, log });
  const visit = parts.openVisit({
    octokit: (installation) => clients.installation(installation),
    permissions: (installation) => clients.permissions(installation),
    slug: () => self.slug(),
    action: settings.action,
    graphqlUrl: graphqlUrlOf(settings.baseUrl),
    clock,
    log,
  });
  const offer = (job: Parameters<Queue["offer"]>[0]) => queue.offer(job);
  const queue: Queue = new Queue(
    {
      run: (job, signal) => runJob({ clients, choices, visit, log, offer }, job, signal),
      clock,
      log,
      onEnd: (kind, outcome, took) => metrics.countRun(kind, outcome, took),
      onFull: () => metrics.countFull(),
    },
    parts.queueLimits,
  );
  const onError = () => metrics.countError("sweep");
  const sweeper = new Sweeper({ clients, choices, offer, clock, log, onError });

  probot.onAny(({ id, name, payload }) => {
    try {
      for (const effect of effectsOf(name, payload, self.login))
        applyEffect(effect, { queue, clients, choices });
    } catch (error) {
      metrics.countError("delivery");
      log.error({ err: error, delivery: id }, "a delivery could not be understood and is left for the sweep");
    }
  });

  let stopping = false;
  const whyNot = () => (stopping ? "stopping" : queue.hasRoom ? null : "the queue is full");
  const receive = deliveryReceiver({
    verify: (payload, signature) => probot.webhooks.verify(payload, signature),
    handle: (delivery) => probot.webhooks.verifyAndReceive(delivery),
    accepting: () => whyNot() === null,
    bodyLimit: settings.bodyLimit,
    log,
    onAnswer: (outcome) => metrics.countDelivery(outcome),
  });
  const notReady = () => whyNot() ?? (self.login === null ? "GitHub has not answered yet" : null);
  const server = createAppServer(
    { receive, notReady, metrics: () => metrics.text(), log },
    parts.serverLimits,
  );
  const port = await listen(server, settings);
  log.info(`listening on http://${settings.host}:${port}`);
  void self.learn();
  void sweeper.start();

  return {
    port,
    stop: async (limit) => {
      stopping = true;
      self.stop();
      sweeper.stop();
      const cut = await queue.drain(limit);
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
      return cut;
    },
  };
}

/** GitHub itself answers GraphQL below its API's root; a GitHub of one's own beside `/api/v3`. */
function graphqlUrlOf(baseUrl: string): string {
  return `${baseUrl.replace(/\/v3$/u, "")}/graphql`;
}
