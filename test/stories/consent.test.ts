/** A no stays a no, and a yes comes from the person whose repository it is: never from an upstream file. */
import { tmpdir } from "node:os";
import { describe, expect, test } from "vitest";
import { person } from "github-emulator";
import { runCommand } from "../../src/cli/run-command.ts";
import { CONFIG_PATH, WORKFLOW_PATH } from "../../src/model/paths.ts";
import { workflowText } from "../../src/access/workflow.ts";
import type { Change } from "../../src/model/change.ts";
import type { Proposal } from "../../src/reconcile/make-plan.ts";
import { openAppStage, type AppStage } from "./app-stage.ts";
import { runBy } from "./run-by.ts";
import { APP_PERMISSIONS, openStage, type Stage } from "./stage.ts";

const HOUR = 3_600_000;
const TRACKING = "Your progress";
const OFF = "waymark:off";
const isWrite = (request: string) => !/^(?:query|GET)/u.test(request);
/** The requests that write in the repository. A request for a token does not. */
const writes = (requests: readonly string[]) =>
  requests.filter((one) => isWrite(one) && !one.endsWith("/access_tokens"));

async function begun(): Promise<Stage> {
  const stage = await openStage();
  await stage.sync({ turn: "now" });
  stage.clock.advance(HOUR);
  return stage;
}

const opened = ({ repository }: Stage) =>
  [...repository.issues.values()].filter(({ state }) => state === "OPEN").map(({ title }) => title);

function switchOff({ learner, repository }: Stage, issue = TRACKING): void {
  if (!repository.labels.has(OFF)) learner.createLabel(repository, OFF);
  const found = [...repository.issues.values()].find(({ title }) => title === issue);
  if (found === undefined) throw new Error(`No issue is called ${issue}`);
  learner.label(found, OFF);
}

async function command(stage: Stage, name: "remove" | "sync", user: string, scopes: readonly string[]) {
  const { value } = stage.github.createToken({ kind: "classic", user, scopes });
  const [out, err]: [string[], string[]] = [[], []];
  const io = {
    stdout: (text: string) => out.push(text),
    stderr: (text: string) => err.push(text),
    cwd: tmpdir(),
    env: { GITHUB_API_URL: `${stage.github.url}/api/v3`, GITHUB_TOKEN: value, NO_COLOR: "1" },
    isTTY: false,
    isErrorTTY: false,
  };
  let code = -1;
  const requests = await stage.requestsOf(async () => {
    code = await runCommand([name, "--repo", stage.fork, "--yes"], {
      io,
      clock: stage.clock,
      version: "1.2.3",
    });
  });
  return { code, stdout: out.join(""), stderr: err.join(""), writes: requests.filter(isWrite) };
}

describe("waymark:off survives", () => {
  test.each([
    ["the deletion of the pinned issue", (stage: Stage) => stage.learner.deleteIssue(stage.issue(TRACKING))],
    ["its emptying", (stage: Stage) => stage.learner.edit(stage.issue(TRACKING), { body: "" })],
    [
      "the deletion of every issue",
      (stage: Stage) => {
        for (const issue of stage.repository.issues.values()) stage.learner.deleteIssue(issue);
      },
    ],
  ])("%s", async (_, lose) => {
    const stage = await begun();
    switchOff(stage);
    expect(await stage.sync()).toMatchObject({ kind: "stayed-out" });
    expect(stage.github.repository(stage.fork).file(CONFIG_PATH)).toContain("enabled: false");
    expect(stage.github.repository(stage.fork).file(".github/waymark/progress.json")).toContain(
      '"off": true',
    );
    expect(writes(await stage.requestsOf(() => stage.sync()))).toEqual([]);
    lose(stage);
    const before = opened(stage);
    stage.clock.advance(HOUR);
    const requests = await stage.requestsOf(async () => {
      expect(await stage.sync({ call: "asked" })).toMatchObject({ kind: "stayed-out" });
      expect(await stage.regenerate()).toMatchObject({ kind: "stayed-out" });
    });
    expect(writes(requests)).toEqual([]);
    expect(opened(stage)).toEqual(before);
    // The config alone, and progress.json alone, say it as well.
    stage.learner.push(stage.repository, { [CONFIG_PATH]: null }, "Tidy");
    expect(await stage.sync()).toMatchObject({ kind: "stayed-out" });
  });

  test("until the label is taken off the pinned issue, or somebody says on", async () => {
    for (const way of ["label", "command"] as const) {
      const stage = await begun();
      switchOff(stage);
      await stage.sync();
      stage.clock.advance(HOUR);
      if (way === "label") stage.learner.unlabel(stage.issue(TRACKING), OFF);
      else stage.learner.comment(stage.issue(TRACKING), "/waymark on");
      stage.clock.advance(5_000);
      const report = way === "label" ? await stage.sync({ turn: "now" }) : (await stage.converse()).report;
      expect(report).toMatchObject({ kind: "synced", failures: [] });
      expect(stage.github.repository(stage.fork).file(CONFIG_PATH)).not.toContain("false");
      expect(stage.github.repository(stage.fork).file(".github/waymark/progress.json")).not.toContain(
        '"off"',
      );
      expect(writes(await stage.requestsOf(() => stage.sync()))).toEqual([]);
    }
  });

  test("a command that turns it off is recorded at once", async () => {
    const stage = await begun();
    stage.learner.comment(stage.issue("Files"), "/waymark off");
    stage.clock.advance(5_000);
    await stage.converse();
    expect(stage.github.repository(stage.fork).file(CONFIG_PATH)).toContain("enabled: false");
    stage.learner.deleteIssue(stage.issue(TRACKING));
    expect(await stage.sync({ call: "asked" })).toMatchObject({ kind: "stayed-out" });
  });
});

test("after the label is gone, a terminal shows what would be written and asks; a no writes nothing", async () => {
  const stage = await begun();
  switchOff(stage);
  await stage.sync();
  stage.learner.unlabel(stage.issue(TRACKING), OFF);
  stage.clock.advance(HOUR);
  const config = stage.github.repository(stage.fork).file(CONFIG_PATH);
  let shown: readonly Change[] = [];
  const answer = (yes: boolean) => (proposal: Proposal) => {
    shown = proposal.kind === "go" ? proposal.plan.changes : [];
    return Promise.resolve(yes);
  };
  const requests = await stage.requestsOf(async () => {
    const report = await runBy(stage, "terminal", { approve: answer(false) });
    expect(report).toEqual({ kind: "declined", reason: "Nothing was changed." });
  });
  expect(writes(requests)).toEqual([]);
  expect(stage.github.repository(stage.fork).file(CONFIG_PATH)).toBe(config);
  expect(shown).toMatchObject([{ what: "file", path: CONFIG_PATH }, { what: "file" }]);
  await runBy(stage, "terminal", { approve: answer(true) });
  expect(stage.github.repository(stage.fork).file(CONFIG_PATH)).toBe("enabled: true\n");
});

describe("a person's own `enabled: false`", () => {
  const OWN = "enabled: false\n";

  test("stays as it is when the label comes and goes", async () => {
    const stage = await begun();
    stage.learner.push(stage.repository, { [CONFIG_PATH]: OWN }, "No");
    stage.clock.advance(HOUR);
    switchOff(stage);
    await stage.sync();
    expect(stage.github.repository(stage.fork).file(CONFIG_PATH)).toBe(OWN);
    stage.learner.unlabel(stage.issue(TRACKING), OFF);
    stage.clock.advance(HOUR);
    expect(await stage.sync()).toMatchObject({ kind: "stayed-out", why: "decided" });
    expect(stage.github.repository(stage.fork).file(CONFIG_PATH)).toBe(OWN);
    expect(writes(await stage.requestsOf(() => stage.sync()))).toEqual([]);
    stage.learner.push(stage.repository, { [CONFIG_PATH]: "open: all\n" }, "Yes again");
    stage.clock.advance(HOUR);
    expect(await stage.sync({ turn: "now" })).toMatchObject({ kind: "synced", failures: [] });
    expect(stage.github.repository(stage.fork).file(".github/waymark/progress.json")).not.toContain('"off"');
  });

  test("replaces Waymark's, so taking the label off afterwards starts nothing", async () => {
    const stage = await begun();
    switchOff(stage);
    await stage.sync();
    stage.learner.push(stage.repository, { [CONFIG_PATH]: OWN }, "My own no");
    stage.learner.unlabel(stage.issue(TRACKING), OFF);
    stage.clock.advance(HOUR);
    expect(await stage.sync()).toMatchObject({ kind: "stayed-out", why: "decided" });
    expect(stage.github.repository(stage.fork).file(CONFIG_PATH)).toBe(OWN);
  });

  test("is taken back by a command", async () => {
    const stage = await begun();
    stage.learner.push(stage.repository, { [CONFIG_PATH]: OWN }, "No");
    stage.learner.comment(stage.issue(TRACKING), "/waymark on");
    stage.clock.advance(5_000);
    expect((await stage.converse()).report).toMatchObject({ kind: "synced" });
    expect(stage.github.repository(stage.fork).file(CONFIG_PATH)).toBe("enabled: true\n");
  });
});

test("Waymark's no in a config in braces is known as its own, and goes with the label", async () => {
  const stage = await begun();
  stage.learner.push(stage.repository, { [CONFIG_PATH]: "{ open: all }\n" }, "Braces");
  stage.clock.advance(HOUR);
  await stage.sync();
  switchOff(stage);
  await stage.sync();
  expect(stage.github.repository(stage.fork).file(CONFIG_PATH)).toMatch(
    /^# turned off .*\n\{enabled: false, {2}open: all \}\n$/u,
  );
  expect(writes(await stage.requestsOf(() => stage.sync()))).toEqual([]);
  stage.learner.unlabel(stage.issue(TRACKING), OFF);
  stage.clock.advance(HOUR);
  expect(await stage.sync({ turn: "now" })).toMatchObject({ kind: "synced", failures: [] });
  expect(stage.github.repository(stage.fork).file(CONFIG_PATH)).toBe("{enabled: true,  open: all }\n");
});

test("remove survives the deletion of the pinned issue and the emptying of closed ones", async () => {
  const stage = await begun();
  expect(await command(stage, "remove", "ada", ["repo", "workflow"])).toMatchObject({ code: 0 });
  stage.learner.deleteIssue(stage.issue(TRACKING));
  for (const issue of stage.repository.issues.values()) stage.learner.edit(issue, { body: "" });
  stage.clock.advance(HOUR);
  expect(await stage.sync()).toMatchObject({ kind: "stayed-out" });
  expect(await stage.sync({ call: "asked" })).toMatchObject({ kind: "stayed-out" });
  expect((await command(stage, "sync", "ada", ["repo"])).writes).toEqual([]);
  expect(opened(stage)).toEqual([]);
});

describe("on all repositories", () => {
  const files = { [CONFIG_PATH]: "enabled: true\n" };
  const reason =
    "stayed-out: The App covers all repositories. Nobody chose this one by name, and its `.github/roadmap.yml` came with the fork.";

  test.each([true, false])(
    "the upstream author's `enabled: true` is not the learner's yes (issues on: %s)",
    async (issues) => {
      const stage = await openAppStage({ files, issues });
      await stage.install("all");
      await stage.sweep();
      expect(new Set(stage.visits())).toEqual(new Set([reason]));
      expect(stage.fork.issues.size + stage.fork.pullRequests.size).toBe(0);
    },
  );

  test("a change of that file in the fork is, and a later one upstream is not", async () => {
    const stage = await openAppStage({ files });
    await stage.install("all");
    stage.author.push(stage.upstream, { [CONFIG_PATH]: "enabled: true\nmax_issues: 100\n" }, "More");
    stage.learner.syncFork(stage.fork, "update");
    await stage.quiet();
    expect(stage.fork.issues.size).toBe(0);
    stage.learner.push(stage.fork, { [CONFIG_PATH]: "enabled: true\nopen: all\n" }, "Yes");
    await stage.quiet();
    expect(stage.fork.issues.size).toBe(8);
  });

  test("being chosen by name is as well", async () => {
    const stage = await openAppStage({ files });
    await stage.install();
    expect(stage.fork.issues.size).toBe(8);
  });

  test("the learner's `/waymark start` on any issue is as well; other commands there, and a stranger's, are not", async () => {
    const stage = await openAppStage({ files });
    await stage.install("all");
    const issue = stage.learner.openIssue(stage.fork, "Where do I begin?");
    stage.github.createUser("eve");
    const before = [
      person(stage.github.world, "eve").comment(issue, "/waymark start"),
      stage.learner.comment(issue, "/waymark sync"),
    ];
    await stage.quiet();
    expect(stage.fork.issues.size).toBe(1);
    const started = stage.learner.comment(issue, "/waymark start");
    await stage.quiet();
    expect([...stage.fork.issues.values()].map(({ title }) => title)).toContain("Loops (for, while)");
    expect(stage.fork.issues.size).toBe(9);
    expect(started.reactions.map(({ content }) => content)).toEqual(["THUMBS_UP"]);
    expect(before.flatMap(({ reactions }) => reactions)).toEqual([]);
    expect(issue.comments).toHaveLength(3);
  });
});

describe("a terminal", () => {
  test("a token that may only read is refused before the first write", async () => {
    const stage = await openStage();
    const { code, stderr, writes: written } = await command(stage, "sync", "eve", ["repo"]);
    expect({ code, written }).toEqual({ code: 1, written: [] });
    expect(stderr).toContain("You can read ada/roadmap, but not write to it, so nothing was changed.");
    expect(stage.repository.issues.size).toBe(0);
  });

  test("so is one without the scope that writing takes", async () => {
    const stage = await openStage();
    const { code, stderr, writes: written } = await command(stage, "sync", "ada", ["read:org"]);
    expect({ code, written }).toEqual({ code: 1, written: [] });
    expect(stderr).toContain("does not have the scope `public_repo`");
  });

  test("issues are turned on only after it was said", async () => {
    const stage = await openStage({ issues: false });
    const { code, stdout } = await command(stage, "sync", "ada", ["repo"]);
    expect(code).toBe(0);
    expect(stdout.indexOf("Issues are off. This turns them on first")).toBeLessThan(
      stdout.indexOf("Progress: "),
    );
    expect(stdout).toContain("Issues are off. This turns them on first");
    expect(stage.repository.issues.size).toBe(8);
  });
});

describe("an App that may turn issues on", () => {
  const permissions = { ...APP_PERMISSIONS, administration: "write" } as const;

  test("says so in the set-up pull request, and does it with the merge", async () => {
    const stage = await openAppStage({ issues: false, permissions });
    const requests = await stage.requestsOf(() => stage.install());
    expect(requests).not.toContain("PATCH /repos/{owner}/{repo}");
    expect(stage.fork.issues.size).toBe(0);
    const [pull] = stage.fork.pullRequests.values();
    if (pull === undefined) throw new Error("no pull request was opened");
    expect(pull.body).toContain("Merging this pull request turns issues on");
    await stage.requestsOf(() => stage.learner.merge(pull));
    expect(stage.fork.issues.size).toBe(8);
  });
});

describe("a workflow that came with the fork", () => {
  const files = { [WORKFLOW_PATH]: workflowText({ action: "waymark-dev/waymark@v1", app: null }) };
  const silent = (stage: AppStage) => stage.visits().filter((one) => one.includes("`mode: sync`"));

  test("and cannot run there does not silence the App", async () => {
    const stage = await openAppStage({ files });
    await stage.install();
    expect(silent(stage)).toEqual([]);
    expect(stage.fork.issues.size).toBe(8);
    stage.learner.close(stage.issue("Variables"));
    await stage.quiet();
    expect(stage.issue(TRACKING).body).toContain("1 of 7 done");
  });

  test("that the learner put there, or changed, does", async () => {
    const stage = await openAppStage();
    stage.learner.push(stage.fork, files, "By itself");
    await stage.install();
    expect(silent(stage)).not.toEqual([]);
    expect(stage.fork.issues.size).toBe(0);
  });
});

test("a config by a roadmap's author does not ask for issues in their own repository", async () => {
  const stage = await openAppStage({ files: { [CONFIG_PATH]: "source: README.md\n" } });
  stage.author.enableIssues(stage.upstream);
  await stage.install([stage.upstream], stage.author);
  expect(stage.upstream.issues.size).toBe(0);
  stage.author.push(stage.upstream, { [CONFIG_PATH]: "enabled: true\n" }, "Yes");
  await stage.quiet();
  expect(stage.upstream.issues.size).toBe(8);
});
