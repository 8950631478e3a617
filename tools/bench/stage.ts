/**
 * Runs what is measured: Waymark's engine, as the App and the Action run it, against an emulated GitHub in virtual
 * time.
 */
import { sign } from "node:crypto";
import { Octokit } from "@octokit/rest";
import { type Emulator, type LoggedRequest, person, type Person, startEmulator } from "github-emulator";
import { APP_PERMISSIONS } from "../../src/access/missing-rights.ts";
import { openMeter } from "../../src/github/meter.ts";
import { openRemote } from "../../src/github/open-remote.ts";
import { openServer } from "../../src/github/server.ts";
import type { Feature } from "../../src/model/features.ts";
import { openRequester } from "../../src/github/requester.ts";
import { CONFIG_PATH } from "../../src/model/paths.ts";
import { filesRead } from "../../src/reconcile/files-read.ts";
import { reconcile } from "../../src/reconcile/reconcile.ts";
import { regenerate } from "../../src/reconcile/regenerate.ts";
import type { Report } from "../../src/reconcile/report.ts";
import { DEFAULT_SOURCES } from "../../src/reconcile/stock.ts";
import { workflowText } from "../../src/access/workflow.ts";
import { benchClock, type BenchClock } from "./clock.ts";

/** In milliseconds: the time for each request, and the additional time for each alias in it. */
export const LATENCY = { request: 200, alias: 100 } as const;

/** The cost of a measured step. */
export interface Cost {
  readonly requests: readonly LoggedRequest[];
  /** Virtual seconds. */
  readonly seconds: number;
}

export interface BenchStage {
  readonly clock: BenchClock;
  readonly github: Emulator;
  readonly learner: Person;
  readonly repository: ReturnType<Emulator["world"]["repository"]>;
  /** The App's client for its installation. */
  readonly octokit: Octokit;
  readonly permissions: Readonly<Record<string, string>>;
  /** Runs the App's engine until nothing is left to do. */
  sync(): Promise<Report>;
  /** Runs the Action's engine in mode `progress`, with its own GITHUB_TOKEN. */
  progress(): Promise<void>;
  /** The environment of a run of the Action in mode `progress`, without GitHub's addresses. */
  actionEnvironment(): Readonly<Record<string, string>>;
  cost(act: () => Promise<unknown>): Promise<Cost>;
  close(): Promise<void>;
}

const SLUG = "waymark-app";
const [OWNER, NAME] = ["ada-org", "roadmap"];
const PERMISSIONS = { ...APP_PERMISSIONS, organization_projects: "write" } as const;
const MINUTE = 60_000;
const quiet = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

export interface BenchOptions {
  /** The most aliases in a request. Left out: as many as Waymark sends. */
  readonly largestBatch?: number;
  /** More lines of the config. */
  readonly config?: string;
  /** A feature of GitHub that is not used. */
  readonly without?: Feature;
}

/** A fork in an organization, with the App installed and GitHub's limits on. */
export async function openBenchStage(roadmap: string, options: BenchOptions = {}): Promise<BenchStage> {
  const { largestBatch, config = "", without } = options;
  const clock = benchClock();
  const github = await startEmulator({ clock, latency: LATENCY });
  github.createUser("author");
  github.createUser("ada");
  github.createOrganization(OWNER, ["ada"]);
  const files = { "README.md": roadmap, [CONFIG_PATH]: `max_issues: 1000\n${config}` };
  github.createRepository({ owner: "author", name: NAME, files });
  github.fork({ source: `author/${NAME}`, owner: OWNER });
  const learner = person(github.world, "ada");
  const repository = github.world.repository(`${OWNER}/${NAME}`);
  learner.enableIssues(repository);
  const app = github.createApp({ slug: SLUG, permissions: PERMISSIONS, events: ["issues"] });
  const installation = github.install({ app, account: OWNER, repositories: [`${OWNER}/${NAME}`] });
  const baseUrl = `${github.url}/api/v3`;
  const remote = (octokit: Octokit, meter: ReturnType<typeof openMeter>, boards: boolean) => {
    const pace = { clock, meter, maxWait: 2 * MINUTE };
    const batches = largestBatch === undefined ? {} : { largestBatch };
    const graphqlUrl = `${github.url}/api/graphql`;
    const server = openServer();
    const has = (feature: Feature) => feature !== without && server.has(feature);
    const requester = openRequester({
      octokit,
      graphqlUrl,
      ...pace,
      ...batches,
      server: { ...server, has },
    });
    return openRemote(requester, { owner: OWNER, name: NAME, files: filesRead(DEFAULT_SOURCES), boards });
  };
  const actionToken = () => {
    const permissions = { contents: "write", issues: "read", metadata: "read" } as const;
    return github.createToken({ kind: "actions", repository: `${OWNER}/${NAME}`, permissions }).value;
  };
  const appMeter = openMeter(clock);
  const appOctokit = installationOctokit({ clock, baseUrl, app, installation: installation.id });
  return {
    clock,
    github,
    learner,
    repository,
    octokit: appOctokit,
    permissions: PERMISSIONS,
    async sync() {
      for (;;) {
        const report = await reconcile({
          remote: remote(appOctokit, appMeter, true),
          clock,
          call: "chosen",
          sources: { ...DEFAULT_SOURCES, app: SLUG },
          workflow: workflowText({ action: "waymark-dev/waymark@v1", app: SLUG }),
          actor: "app",
          turn: "after-action",
        });
        if (report.kind !== "paused") return report;
        await clock.sleep(report.until - clock.now());
      }
    },
    async progress() {
      const octokit = new Octokit({ auth: actionToken(), baseUrl, log: quiet });
      const sources = { ...DEFAULT_SOURCES, app: SLUG };
      await regenerate({ remote: remote(octokit, openMeter(clock), false), clock, sources });
    },
    actionEnvironment: () => ({
      GITHUB_REPOSITORY: `${OWNER}/${NAME}`,
      INPUT_TOKEN: actionToken(),
      INPUT_MODE: "progress",
      INPUT_APP: SLUG,
    }),
    async cost(act) {
      const [before, start] = [github.requests.length, clock.now()];
      await act();
      return { requests: github.requests.slice(before), seconds: (clock.now() - start) / 1_000 };
    },
    async close() {
      await github.close();
      github.assertSupported();
    },
  };
}

interface Credentials {
  readonly clock: BenchClock;
  readonly baseUrl: string;
  readonly app: { readonly id: number; readonly privateKey: string };
  readonly installation: number;
}

/**
 * A client for the installation. Tokens are valid for an hour of virtual time; a new one is requested a minute before
 * that.
 */
function installationOctokit({ clock, baseUrl, app, installation }: Credentials): Octokit {
  const octokit = new Octokit({ baseUrl, log: quiet });
  let token = { value: "", until: -Infinity };
  octokit.hook.before("request", async (options) => {
    if (clock.now() >= token.until) {
      const asApp = new Octokit({ baseUrl, log: quiet, auth: jwt(clock, app) });
      const asked = { installation_id: installation };
      const { data } = await asApp.rest.apps.createInstallationAccessToken(asked);
      token = { value: data.token, until: clock.now() + 59 * MINUTE };
    }
    options.headers.authorization = `token ${token.value}`;
  });
  return octokit;
}

function jwt(clock: BenchClock, { id, privateKey }: Credentials["app"]): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const now = Math.floor(clock.now() / 1_000);
  const claims = `${part({ alg: "RS256", typ: "JWT" })}.${part({ iss: id, iat: now - 30, exp: now + 540 })}`;
  return `${claims}.${sign("RSA-SHA256", Buffer.from(claims), privateKey).toString("base64url")}`;
}
