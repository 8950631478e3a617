/** "Sync fork": what "Discard commits" takes away comes back, and the learner reads when the fork is behind. */
import { describe, expect, test } from "vitest";
import { workflowText } from "../../src/access/workflow.ts";
import { reconcile } from "../../src/reconcile/reconcile.ts";
import { examine } from "../../src/doctor/examine.ts";
import { en } from "../../src/language/en.ts";
import { DEFAULT_SOURCES } from "../../src/reconcile/stock.ts";
import { takeStock } from "../../src/reconcile/take-stock.ts";
import { filesRead } from "../../src/reconcile/files-read.ts";
import { openClient } from "../../src/github/open-client.ts";
import { openMeter } from "../../src/github/meter.ts";
import { openRemote } from "../../src/github/open-remote.ts";
import { openRequester } from "../../src/github/requester.ts";
import { withBadge } from "../../src/set-up/readme-badge.ts";
import type { Change } from "../../src/model/change.ts";
import type { Clock } from "../../src/model/clock.ts";
import type { Run } from "../../src/reconcile/run.ts";
import { runBy } from "./run-by.ts";
import { person } from "github-emulator";
import { openAppStage, type AppStage } from "./app-stage.ts";
import { openStage, SMALL_ROADMAP, type Stage, type StageOptions } from "./stage.ts";

const READ = "query viewer repository";
const COMPARE = "query repository";
const HOUR = 3_600_000;
const CONFIG = ".github/roadmap.yml";
const MINE = `# My settings
timezone: America/New_York
pace:
  topics: 2
  weeks_off: [2026-12-21, 2026-12-28] # at home
badge:
  label: my way
`;

const view = (stage: Stage) => stage.github.repository(stage.fork);
const comments = (stage: Stage) => stage.issue("Your progress").comments.map(({ body }) => body);
const pinned = (stage: Stage) => stage.issue("Your progress").body;
const dueOn = (stage: Stage) => [...stage.repository.milestones.values()].map((milestone) => milestone.dueOn);
const now = (stage: Stage, more: Parameters<Stage["sync"]>[0] = {}) => stage.sync({ turn: "now", ...more });
const upstreamPushes = (stage: Stage, files: Readonly<Record<string, string>>) => {
  stage.clock.advance(HOUR);
  person(stage.github.world, "author").push(
    stage.github.world.repository("author/roadmap"),
    files,
    "Upstream",
  );
  stage.clock.advance(HOUR);
};

/** A course with settings of its own, a badge in the README and one finished topic. */
async function begun(options: StageOptions = {}): Promise<Stage> {
  const stage = await openStage(options);
  stage.clock.advance(HOUR);
  const readme = withBadge(view(stage).file("README.md") ?? "", "README.md");
  stage.learner.push(stage.repository, { [CONFIG]: MINE, "README.md": readme }, "As I like it");
  await now(stage);
  stage.clock.advance(HOUR);
  stage.learner.close(stage.issue("Variables"));
  await now(stage);
  stage.clock.advance(HOUR);
  return stage;
}

test("after Discard commits, pace, weeks off, time zone and badge are back, nothing was done twice, and one comment says so", async () => {
  const stage = await begun();
  const [due, issues] = [dueOn(stage), stage.repository.issues.size];
  expect(due.length).toBeGreaterThan(1);
  expect(due).not.toContain(null);
  stage.learner.syncFork(stage.repository, "discard");
  expect(view(stage).file(CONFIG)).toBeUndefined();
  expect(await now(stage)).toMatchObject({ kind: "synced", failures: [], plan: { changes: [] } });

  expect(view(stage).file(CONFIG)).toBe(MINE.replace("# My settings\n", ""));
  expect(view(stage).file("README.md")).toContain("waymark/badge.svg");
  expect(view(stage).file("progress.md")).toContain("1 of 7 done");
  expect(view(stage).file(".github/workflows/waymark.yml")).toContain("app: waymark-app");
  expect({ due: dueOn(stage), issues: stage.repository.issues.size }).toEqual({ due, issues });
  expect(comments(stage)).toEqual([expect.stringContaining("Somebody pressed **Discard commits**")]);
  expect(comments(stage)[0]).toContain("`timezone`, `pace`, `badge`");
  const second = await stage.requestsOf(() => now(stage));
  expect(second).toEqual([READ]);
});

test("where upstream has a config by now, the learner's own settings replace its, and its other words stay", async () => {
  const stage = await begun();
  upstreamPushes(stage, {
    [CONFIG]: "# By the author\nsource: README.md\npace:\n  hours: 9\nexclude: [Licence]\n",
  });
  expect(() => stage.learner.syncFork(stage.repository, "update")).toThrow("There are merge conflicts");
  stage.learner.syncFork(stage.repository, "discard");
  await now(stage);
  expect(view(stage).file(CONFIG)).toBe(
    "# By the author\nsource: README.md\npace:\n  topics: 2\n  weeks_off: [2026-12-21, 2026-12-28] # at home\nexclude: [Licence]\ntimezone: America/New_York\nbadge:\n  label: my way\n",
  );
});

test("files that a person deletes by hand are a wish: no setting comes back", async () => {
  const stage = await begun();
  stage.learner.push(
    stage.repository,
    { [CONFIG]: null, ".github/waymark/progress.json": null },
    "Start over",
  );
  await now(stage);
  expect(view(stage).file(CONFIG)).toBeUndefined();
  expect(comments(stage).join()).not.toContain("Discard commits");
});

test("after Waymark was turned off, Discard commits brings nothing back", async () => {
  const stage = await begun();
  stage.learner.createLabel(stage.repository, "waymark:off");
  stage.learner.label(stage.issue("Your progress"), "waymark:off");
  await now(stage);
  stage.learner.syncFork(stage.repository, "discard");
  await now(stage);
  expect(view(stage).file("progress.md")).toBeUndefined();
  expect(view(stage).file(CONFIG)).not.toContain("pace");
});

describe("upstream's author takes the course too, with a workflow that does all of it", () => {
  const WORKFLOW = ".github/workflows/waymark.yml";
  const ALONE = workflowText({ action: "waymark-dev/waymark@v1", app: null });

  /** Their files come to be as they do everywhere: by a run in their repository. */
  async function authorTakesIt({ author, upstream, github, clock }: AppStage) {
    author.enableIssues(upstream);
    author.push(upstream, { [WORKFLOW]: ALONE }, "A course of my own");
    const run = { clock, call: "asked", sources: DEFAULT_SOURCES, workflow: null, turn: "now" } as const;
    expect(await reconcile({ ...run, remote: remoteOf({ github, clock }, "author") })).toMatchObject({
      kind: "synced",
    });
    for (const issue of upstream.issues.values()) if (issue.title === "Functions") author.close(issue);
    await reconcile({ ...run, remote: remoteOf({ github, clock }, "author") });
    expect(github.repository("author/roadmap").file("progress.md")).toContain("1 of 7 done");
  }

  const readable = (stage: AppStage) => stage.view.file("progress.md") ?? "";

  test("Sync fork conflicts; after Discard commits the learner's course goes on, and nothing of the author's is believed", async () => {
    const stage = await openAppStage();
    await stage.install();
    stage.learner.push(stage.fork, { [CONFIG]: MINE }, "As I like it");
    await stage.quiet();
    stage.learner.close(stage.issue("Variables"));
    stage.learner.close(stage.issue("Files"));
    await stage.minutesLater(6);
    expect(readable(stage)).toContain("2 of 7 done");
    const issues = stage.fork.issues.size;
    await authorTakesIt(stage);
    expect(() => stage.learner.syncFork(stage.fork, "update")).toThrow("There are merge conflicts");
    stage.learner.syncFork(stage.fork, "discard");
    expect(stage.view.file(WORKFLOW)).toBe(ALONE);
    await stage.sweep();
    await stage.minutesLater(6);

    expect(readable(stage)).toContain("2 of 7 done");
    expect(readable(stage)).not.toContain("author/roadmap/issues");
    expect(stage.view.file(CONFIG)).toContain("topics: 2");
    expect(stage.view.file(WORKFLOW)).toContain("app: waymark-app");
    expect(stage.fork.issues.size).toBe(issues);
  });

  test("a fork that is made after that begins with none of it", async () => {
    const stage = await openAppStage();
    await authorTakesIt(stage);
    stage.learner.syncFork(stage.fork, "update");
    await stage.install();
    await stage.minutesLater(6);
    expect(readable(stage)).toContain("0 of 7 done");
    expect(readable(stage)).not.toContain("author/roadmap/issues");
    expect(stage.view.file("progress-before-waymark.md")).toBeUndefined();
  });
});

/** A token of the owner's own, as in a terminal. */
function remoteOf(
  stage: { readonly github: Stage["github"]; readonly clock: Clock },
  owner: "ada" | "author" = "ada",
) {
  const scopes = ["repo", "workflow"] as const;
  const { value } = stage.github.createToken({ kind: "classic", user: owner, scopes: [...scopes] });
  const octokit = openClient(value, `${stage.github.url}/api/v3`);
  const graphqlUrl = `${stage.github.url}/api/graphql`;
  const { clock } = stage;
  const requester = openRequester({ octokit, graphqlUrl, clock, meter: openMeter(clock), maxWait: HOUR });
  return openRemote(requester, {
    owner,
    name: "roadmap",
    files: filesRead(DEFAULT_SOURCES),
    boards: false,
  });
}

async function doctor(stage: Stage): Promise<string> {
  const remote = remoteOf(stage);
  const stock = await takeStock(remote, DEFAULT_SOURCES, stage.clock);
  const health = await remote.readHealth(stock.actual.repository, stock.roadmapPath);
  return examine(stock, health, en)
    .filter(({ check }) => check === "upstream")
    .map((one) => `${one.state}: ${one.what}${one.state === "fine" ? "" : ` ${one.fix}`}`)
    .join();
}

test("a fork that is behind is told each week, with what changed and the way out of a conflict, until it has caught up", async () => {
  const stage = await begun();
  expect(await stage.requestsOf(() => now(stage, { digest: true }))).toContain(COMPARE);
  expect(pinned(stage)).not.toContain("behind");
  expect(await doctor(stage)).toBe("fine: It has every commit of author/roadmap.");

  upstreamPushes(stage, { "NOTES.md": "words\n" });
  expect(await doctor(stage)).toMatch(
    /^more: This fork is 1 commit behind `author\/roadmap`, and the roadmap is the same there\. /u,
  );
  upstreamPushes(stage, { "README.md": SMALL_ROADMAP.replace("- Modules", "- Modules\n- Packages") });
  expect(await doctor(stage)).toMatch(
    /^more: This fork is 2 commits behind `author\/roadmap`, and the roadmap changed there\. To catch up, press Sync fork on .*Discard commits is safe for your course.*open a pull request \(http.*\/compare\/main\.\.\.author:main\?expand=1\)/u,
  );
  await now(stage, { digest: true });
  expect(pinned(stage)).toContain(
    "This fork is 2 commits behind `author/roadmap`, and the roadmap changed there.",
  );
  expect(await stage.requestsOf(() => now(stage))).toEqual([READ, COMPARE]);

  stage.learner.push(
    stage.repository,
    { "README.md": SMALL_ROADMAP },
    "Take the badge out, for a clean merge",
  );
  stage.learner.syncFork(stage.repository, "update");
  await now(stage);
  expect(pinned(stage)).not.toContain("behind `author");
  expect(pinned(stage)).toContain("Packages");
  expect(await doctor(stage)).toBe("fine: It has every commit of author/roadmap.");
  await now(stage);
  expect(await stage.requestsOf(() => now(stage))).toEqual([READ]);
});

describe("at a terminal, before a person has said yes", () => {
  const isWrite = (operation: string) => !/^(?:query|GET)/u.test(operation);

  async function discarded(): Promise<Stage> {
    const stage = await begun();
    stage.learner.syncFork(stage.repository, "discard");
    stage.clock.advance(HOUR);
    return stage;
  }

  test("nothing is put back, and the plan shows what would be", async () => {
    const stage = await discarded();
    let shown: readonly string[] = [];
    const approve: NonNullable<Run["approve"]> = (proposal) => {
      shown = proposal.kind === "go" ? proposal.plan.changes.flatMap(pathOf) : [];
      return Promise.resolve(false);
    };
    const asked = await stage.requestsOf(async () => {
      expect(await runBy(stage, "terminal", { approve })).toMatchObject({ kind: "declined" });
    });
    expect(asked.filter(isWrite)).toEqual([]);
    expect(shown).toContain(CONFIG);
    expect(view(stage).file(CONFIG)).toBeUndefined();
    await runBy(stage, "terminal", { approve: () => Promise.resolve(true) });
    expect(view(stage).file(CONFIG)).toBe(MINE.replace("# My settings\n", ""));
  });

  test("a stranger's run writes nothing, also no comment", async () => {
    const stage = await discarded();
    const before = comments(stage);
    const asked = await stage.requestsOf(async () => {
      const report = await runBy(stage, "terminal", { person: "eve" });
      expect(report).toMatchObject({ kind: "stayed-out", why: "obstacle" });
    });
    expect(asked.filter(isWrite)).toEqual([]);
    expect(comments(stage)).toEqual(before);
  });
});

const pathOf = (change: Change) => (change.what === "file" ? [change.path] : []);
