/** The stage for story tests: an emulated GitHub with a forked roadmap, and Waymark's own engine that works on it. */
import { Octokit } from "@octokit/rest";
import { onTestFinished } from "vitest";
import {
  type Emulator,
  type EmulatorOptions,
  type Issue,
  person,
  type Person,
  startEmulator,
} from "github-emulator";
import { openMeter } from "../../src/github/meter.ts";
import { openRemote } from "../../src/github/open-remote.ts";
import { openRequester } from "../../src/github/requester.ts";
import type { Call } from "../../src/plan/consent.ts";
import { filesRead } from "../../src/reconcile/files-read.ts";
import { reconcile } from "../../src/reconcile/reconcile.ts";
import type { Run } from "../../src/reconcile/run.ts";
import type { Remote } from "../../src/model/remote.ts";
import { regenerate, type Regenerated } from "../../src/reconcile/regenerate.ts";
import type { Report } from "../../src/reconcile/report.ts";
import { DEFAULT_SOURCES } from "../../src/reconcile/stock.ts";
import { APP_PERMISSIONS as WITHOUT_BOARDS } from "../../src/access/missing-rights.ts";
import { workflowText } from "../../src/access/workflow.ts";
import { converse, type Conversed } from "../../src/talk/converse.ts";
import { noteChecked } from "../checked-requests.ts";
import { parseOnce } from "../parse-once.ts";
import { storyClock, type StoryClock } from "../story-clock.ts";

export const APP_SLUG = "waymark-app";

/** The permissions in app.yml. */
export const APP_PERMISSIONS = { ...WITHOUT_BOARDS, organization_projects: "write" } as const;

/** The end of most roadmaps of the stories: one project, and a table of skills that further rows may follow. */
export const PROJECT_AND_SKILL = `## Projects

| Project | What you'll learn |
|---------|-------------------|
| Word counter | files, loops |

## Languages & Tools

| Skill Area | What to learn |
|------------|---------------|
| Dev tools  | Git, Bash |
`;

export const SMALL_ROADMAP = `# Python roadmap

A structured path for learning Python.

## Phase 1: Basics

- Variables
- Loops (for, while)
- Functions

## Phase 2: Beyond

- Files
- Modules

${PROJECT_AND_SKILL}`;

export interface StageOptions {
  readonly roadmap?: string;
  readonly owner?: "user" | "organization";
  readonly permissions?: Readonly<Record<string, "read" | "write" | "admin">>;
  readonly emulator?: EmulatorOptions;
  /** Whether issues are on in the fork. They are off in a new fork. */
  readonly issues?: boolean;
  /** Whether the roadmap is a copy of the files that GitHub does not know to be a fork. Default: it is a fork. */
  readonly copied?: boolean;
  /** The longest time in milliseconds that a run waits. Default: an hour. */
  readonly maxWait?: number;
  /** When the story begins, in milliseconds since 1970. Default: a Monday in November 2026. */
  readonly begun?: number;
  /** More files of the upstream repository. */
  readonly files?: Readonly<Record<string, string>>;
}

/** What a test puts between the engine and GitHub. */
interface Between {
  readonly fetch?: typeof fetch;
  /** A token to use instead of a new token of the App. */
  readonly token?: string;
  /** Wraps the remote that the engine uses. */
  readonly through?: (remote: Remote) => Remote;
}

export interface Stage {
  readonly github: Emulator;
  /** `owner/name` of the fork. */
  readonly fork: string;
  readonly owner: string;
  /** The learner, on the website. */
  readonly learner: Person;
  /** A person who may only read and open issues. */
  readonly stranger: Person;
  readonly clock: StoryClock;
  /** The fork, as the functions of the learner take it. */
  readonly repository: ReturnType<Emulator["world"]["repository"]>;
  /** The issue of an item, or the tracking issue, by title. */
  issue(title: string): Issue;
  /** A new token of the App's installation on the fork. */
  token(): string;
  /** One run of the App's engine. */
  sync(more?: Partial<Pick<Run, "turn" | "call" | "digest">> & Between): Promise<Report>;
  /** One run of the App's engine that reads comments first. */
  converse(more?: Partial<Pick<Run, "call">>): Promise<Conversed>;
  /** One run of the Action's engine, with GITHUB_TOKEN. */
  regenerate(): Promise<Regenerated>;
  /** The requests to GitHub while `act` ran: operations in order. */
  requestsOf(act: () => Promise<unknown>): Promise<readonly string[]>;
}

export async function openStage(options: StageOptions = {}): Promise<Stage> {
  const clock = storyClock(options.begun);
  const github = await startEmulator({ clock, ...options.emulator });
  onTestFinished(async () => {
    await github.close();
    noteChecked(github);
    github.assertSupported();
  });
  github.createUser("author");
  github.createUser("ada");
  const owner = options.owner === "organization" ? "ada-org" : "ada";
  if (owner === "ada-org") github.createOrganization("ada-org", ["ada"]);
  const files = { "README.md": options.roadmap ?? SMALL_ROADMAP, ...options.files };
  github.createRepository({ owner: "author", name: "roadmap", files });
  if (options.copied === true) github.createRepository({ owner, name: "roadmap", files });
  else github.fork({ source: "author/roadmap", owner });
  const fork = `${owner}/roadmap`;
  const learner = person(github.world, "ada");
  github.createUser("eve");
  const stranger = person(github.world, "eve");
  const repository = github.world.repository(fork);
  if (options.issues !== false) learner.enableIssues(repository);
  const app = github.createApp({
    slug: APP_SLUG,
    permissions: options.permissions ?? APP_PERMISSIONS,
    events: ["issues"],
  });
  const installation = github.install({ app, account: owner, repositories: [fork] });
  const meter = openMeter(clock);
  const remote = (auth: string, boards: boolean, called: typeof fetch = github.fetch) => {
    const request = { fetch: called };
    const octokit = new Octokit({ auth, baseUrl: `${github.url}/api/v3`, log: quiet, request });
    const graphqlUrl = `${github.url}/api/graphql`;
    const requester = openRequester({
      octokit,
      graphqlUrl,
      clock,
      meter,
      maxWait: options.maxWait ?? 3_600_000,
    });
    return openRemote(requester, { owner, name: "roadmap", files: filesRead(sources), boards });
  };
  const token = () => github.createToken({ kind: "installation", installation }).value;
  const sources = { ...DEFAULT_SOURCES, app: APP_SLUG, parse: parseOnce };
  const call: Call = "chosen";
  const run = (called?: typeof fetch, auth = token()): Run => ({
    remote: remote(auth, true, called),
    clock,
    call,
    sources,
    workflow: workflowText({ action: "waymark-dev/waymark@v1", app: APP_SLUG }),
    actor: "app",
    turn: "after-action",
  });
  return {
    github,
    fork,
    owner,
    learner,
    stranger,
    clock,
    repository,
    issue(title) {
      const found = [...repository.issues.values()].find((candidate) => candidate.title === title);
      if (found === undefined) throw new Error(`No issue is called ${title}`);
      return found;
    },
    token,
    sync({ fetch: called, token: auth, through = (talked: Remote) => talked, ...more } = {}) {
      const usual = run(called, auth);
      return reconcile({ ...usual, remote: through(usual.remote), ...more });
    },
    converse: (more) => converse({ ...run(), ...more }),
    regenerate: () => {
      const permissions = { contents: "write", issues: "read", metadata: "read" } as const;
      const { value } = github.createToken({ kind: "actions", repository: fork, permissions });
      return regenerate({ remote: remote(value, false), clock, sources });
    },
    async requestsOf(act) {
      const before = github.requests.length;
      await act();
      return github.requests.slice(before).map(({ operation }) => operation);
    },
  };
}

const quiet = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
