/** Starts an emulated GitHub on loopback. */
import type { ActionsSettings } from "./actions/actions-settings.ts";
import type { Actions } from "./actions/start-actions.ts";
import { startActions } from "./actions/start-actions.ts";
import { createWorld } from "./changes/create-world.ts";
import { gitHubSchema } from "./graphql/schema.ts";
import { Faults } from "./faults/faults.ts";
import type { LimitFigures } from "./limits/limit-figures.ts";
import { GITHUB_LIMITS, NO_LIMITS } from "./limits/limit-figures.ts";
import { RateLimits } from "./limits/rate-limits.ts";
import type { Clock } from "./model/clock.ts";
import { realClock } from "./model/clock.ts";
import type { LoggedRequest } from "./model/request-log.ts";
import type { World } from "./model/world.ts";
import { Audit } from "./server/audit.ts";
import { restError } from "./server/exchange.ts";
import type { Latency, Surroundings } from "./server/handle-call.ts";
import { directFetch } from "./server/direct-fetch.ts";
import { handleCall } from "./server/handle-call.ts";
import { listen } from "./server/http-server.ts";
import { RawFiles } from "./server/raw-files.ts";
import { Urls } from "./server/urls.ts";
import type { SetUp } from "./set-up.ts";
import { setUp } from "./set-up.ts";
import type { BoardView, RepositoryView } from "./view.ts";
import { viewBoard, viewRepository } from "./view.ts";
import type { Webhooks } from "./webhooks/start-webhooks.ts";
import { startWebhooks } from "./webhooks/start-webhooks.ts";

export interface EmulatorOptions {
  /** The beginning of links for people, such as `https://github.com`. Default: the emulator's address. */
  readonly website?: string;
  /** Default: a free port. */
  readonly port?: number;
  readonly clock?: Clock;
  /** Milliseconds for each request, and additionally for each root field of GraphQL. Default: 0. */
  readonly latency?: Latency;
  /** Default: GitHub's limits. */
  readonly limits?: "github" | "none" | LimitFigures;
  /** Milliseconds that reads lag behind writes. Default: 0. */
  readonly replicaLag?: number;
  /**
   * The folder that holds `action.yml`, by the name in a workflow's `uses`: `{ "octo/learn@v1": "/clone/of/learn" }`.
   */
  readonly actions?: ActionsSettings["actions"];
  /** Milliseconds between an event and the start of its run. Default: 0. */
  readonly runnerDelay?: number;
  /** Environment variables of the runner's machine, which every step gets. Default: none. */
  readonly runnerEnvironment?: Readonly<Record<string, string>>;
}

export interface Emulator extends SetUp {
  /** `http://127.0.0.1:PORT`. REST is at `/api/v3` below it, GraphQL at `/api/graphql`. */
  readonly url: string;
  /** `127.0.0.1:PORT`, for GHE_HOST (with GHE_PROTOCOL=http). */
  readonly host: string;
  /**
   * Sends requests to the emulator without a connection, for clients in the same process: the answers are the same and
   * cost far less time.
   */
  readonly fetch: typeof globalThis.fetch;
  readonly urls: Urls;
  readonly world: World;
  /** Every request so far. */
  readonly requests: readonly LoggedRequest[];
  /** Files that were read without the API, at `${url}/raw/OWNER/NAME/REF/PATH`. */
  readonly rawFiles: RawFiles;
  /** Requests that are not supported, and how many requests were checked. */
  readonly audit: Audit;
  readonly faults: Faults;
  readonly limits: RateLimits;
  readonly webhooks: Webhooks;
  /** The workflow runs, and the secrets that they can read. */
  readonly actions: Actions;
  /** Latency and replica lag. Both may be changed while the emulator runs. */
  readonly tempo: Pick<Surroundings, "latency" | "replicaLag">;
  /** The current state of a repository, by `owner/name`. */
  repository(name: string): RepositoryView;
  /** The boards of an account, by login. */
  boards(owner: string): readonly BoardView[];
  /** Throws if a request was not supported by the emulator, or is not allowed by GitHub's schema. */
  assertSupported(): void;
  /** Resolves when no delivery and no run is in progress. It does not know what an App does after it has answered. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

function figuresFor(limits: EmulatorOptions["limits"]): LimitFigures {
  if (limits === "none") return NO_LIMITS;
  return limits === undefined || limits === "github" ? GITHUB_LIMITS : limits;
}

/** Starts an emulator that is empty except for the bots that every GitHub has. Close it when done. */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  gitHubSchema();
  const clock = options.clock ?? realClock;
  const world = createWorld(clock);
  const audit = new Audit();
  const faults = new Faults();
  const limits = new RateLimits(clock, figuresFor(options.limits));
  const requests: LoggedRequest[] = [];
  const rawFiles = new RawFiles(world);
  let around: Surroundings | null = null;
  const { server, url, receive } = await listen(
    clock,
    options.port ?? 0,
    (call) => {
      if (around === null) throw new Error("Asked before it was there");
      return handleCall(around, call);
    },
    (path) => rawFiles.answer(path) ?? restError(404, "Not Found"),
  );
  const urls = new Urls(url, options.website);
  around = {
    world,
    urls,
    audit,
    limits,
    faults,
    requests,
    latency: options.latency ?? { request: 0, alias: 0 },
    replicaLag: options.replicaLag ?? 0,
  };
  const webhooks = startWebhooks(world, { urls });
  const { runnerDelay = 0, runnerEnvironment = {} } = options;
  const actions = startActions(world, {
    urls,
    actions: options.actions ?? {},
    runnerDelay,
    runnerEnvironment,
  });
  return {
    ...setUp(world),
    url,
    host: url.replace("http://", ""),
    fetch: directFetch(url, receive),
    urls,
    world,
    requests,
    rawFiles,
    audit,
    faults,
    limits,
    webhooks,
    actions,
    tempo: around,
    repository: (name) => viewRepository(world.repository(name)),
    boards: (owner) => {
      const account = world.owner(owner);
      return [...world.boards.values()].filter((board) => board.owner === account).map(viewBoard);
    },
    assertSupported: () => {
      const { unsupported } = audit;
      if (unsupported.length === 0) return;
      const lines = unsupported.map((one) => `#${one.request} ${one.operation}: ${one.reason}`);
      throw new Error(`The emulator was asked for what it does not do:\n${lines.join("\n")}`);
    },
    settle: async () => {
      while (webhooks.isBusy() || actions.isBusy()) await Promise.all([webhooks.settle(), actions.settle()]);
    },
    close: async () => {
      await actions.stop();
      await webhooks.stop();
      server.closeAllConnections();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
    },
  };
}
