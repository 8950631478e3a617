/**
 * Records what Waymark makes of a roadmap and the issues of a repository: how it reads the file, what it plans, and which
 * requests a sync sends. GitHub is emulated and the time is fixed, so that the same input always gives the same recording.
 */
import { type LoggedRequest, manualClock, person, startEmulator } from "github-emulator";
import { APP_PERMISSIONS } from "../../src/access/missing-rights.ts";
import { workflowText } from "../../src/access/workflow.ts";
import { openClient } from "../../src/github/open-client.ts";
import { openMeter } from "../../src/github/meter.ts";
import { openRemote } from "../../src/github/open-remote.ts";
import { openRequester } from "../../src/github/requester.ts";
import type { Roadmap } from "../../src/model/roadmap.ts";
import { filesRead } from "../../src/reconcile/files-read.ts";
import type { Proposal } from "../../src/reconcile/make-plan.ts";
import { reconcile } from "../../src/reconcile/reconcile.ts";
import type { Report } from "../../src/reconcile/report.ts";
import { DEFAULT_SOURCES } from "../../src/reconcile/stock.ts";
import { parse } from "../../src/roadmap/parse.ts";
import { type DumpedIssue, originOf } from "./issue-dump.ts";
import { seedIssues } from "./seed-issues.ts";

export interface Input {
  /** The roadmap in Markdown. */
  readonly roadmap: string;
  readonly issues: readonly DumpedIssue[];
}

/** What is recorded of a proposal. `stop`: nothing is opened before a person answers. */
export type PlanMade =
  | Pick<Extract<Proposal, { readonly kind: "go" }>, "kind" | "plan">
  | Pick<Extract<Proposal, { readonly kind: "stop" }>, "kind" | "reason" | "plan">
  | Pick<Extract<Proposal, { readonly kind: "stay-out" }>, "kind" | "reason" | "why">;

export interface Recording {
  readonly reading: Roadmap;
  /** What the run proposed. */
  readonly plan: PlanMade;
  readonly requests: readonly Pick<LoggedRequest, "operation" | "aliases" | "status" | "errors">[];
  /** Requests that the emulator did not check against GitHub's schema or types, or does not know. */
  readonly unchecked: readonly string[];
}

const [UPSTREAM, APP] = ["roadmap-author", "waymark-app"];
const HOUR = 3_600_000;
const START = Date.parse("2026-01-05T09:00:00Z");

/** Runs one sync of a fork that has this roadmap and these issues. */
export async function record({ roadmap, issues }: Input): Promise<Recording> {
  const clock = manualClock(START, "skips");
  const { website, owner: login, name } = originOf(issues);
  const github = await startEmulator({ clock, limits: "none", website });
  try {
    github.createUser(UPSTREAM);
    github.createUser(login);
    github.createRepository({ owner: UPSTREAM, name, files: { "README.md": roadmap } });
    const repository = github.fork({ source: `${UPSTREAM}/${name}`, owner: login });
    const owner = person(github.world, login);
    owner.enableIssues(repository);
    const app = github.createApp({ slug: APP, permissions: APP_PERMISSIONS, events: [] });
    const installation = github.install({ app, account: login, repositories: [`${login}/${name}`] });
    const { value: token } = github.createToken({ kind: "installation", installation });
    const octokit = openClient(token, github.urls.rest, fetch);
    await seedIssues({ github, repository, owner, app: octokit }, issues);

    const sources = { ...DEFAULT_SOURCES, app: APP };
    const graphqlUrl = `${github.url}/api/graphql`;
    const meter = openMeter(clock);
    const requester = openRequester({ octokit, graphqlUrl, clock, meter, maxWait: HOUR });
    const from = github.requests.length;
    const proposals: Proposal[] = [];
    const report = await reconcile({
      remote: openRemote(requester, { owner: login, name, files: filesRead(sources), boards: true }),
      clock,
      call: "chosen",
      sources,
      workflow: workflowText({ action: "waymark-dev/waymark@v1", app: APP }),
      turn: "now",
      approve: (proposal) => {
        proposals.push(proposal);
        return Promise.resolve(true);
      },
    });
    const [proposal = endedBefore(report)] = proposals;
    if (proposal === null) throw new Error(`The run proposed nothing: ${report.kind}`);
    const recording = {
      reading: parse(roadmap),
      plan: planOf(proposal),
      requests: github.requests.slice(from).map(requestOf),
    };
    const unchecked = github.audit.unsupported.map(({ reason }) => reason);
    return { ...portable(recording), unchecked };
  } finally {
    await github.close();
  }
}

/** What ends a run before there is anything to approve: the file is not a roadmap, or a person chooses between readings first. */
function endedBefore(report: Report): PlanMade | null {
  if (report.kind === "stopped") return { ...report, kind: "stop" };
  return report.kind === "stayed-out" ? { ...report, kind: "stay-out" } : null;
}

function planOf(proposal: PlanMade): PlanMade {
  switch (proposal.kind) {
    case "go":
      return { kind: "go", plan: proposal.plan };
    case "stop":
      return { kind: "stop", reason: proposal.reason, plan: proposal.plan };
    case "stay-out":
      return { kind: "stay-out", reason: proposal.reason, why: proposal.why };
  }
}

const requestOf = ({ operation, aliases, status, errors }: LoggedRequest): Recording["requests"][number] => ({
  operation,
  aliases,
  status,
  errors,
});

/** Without what differs between two versions of the emulator: node ids and commits. */
function portable<T>(recording: T): T {
  const names = new Map<string, string>();
  const nameOf = (found: string, kind: string): string => {
    const name = names.get(found) ?? `${kind}_${names.size + 1}`;
    names.set(found, name);
    return name;
  };
  const text = JSON.stringify(recording)
    .replaceAll(/\b([A-Z]+)_kwDO[\w-]+/gu, nameOf)
    .replaceAll(/\b[0-9a-f]{40}\b/gu, (commit) => nameOf(commit, "COMMIT"));
  return JSON.parse(text);
}
