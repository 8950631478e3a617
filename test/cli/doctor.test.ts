/** `waymark doctor`: everything that is missing, at once, each with the link to fix it. It writes nothing. */
import { tmpdir } from "node:os";
import { describe, expect, test } from "vitest";
import { runCommand } from "../../src/cli/run-command.ts";
import { CHECKS, type Check } from "../../src/doctor/diagnosis.ts";
import { addRuleset } from "github-emulator";
import { WORKFLOW_PATH } from "../../src/model/paths.ts";
import { workflowText } from "../../src/access/workflow.ts";
import { openStage, type Stage } from "../stories/stage.ts";
import * as z from "zod/mini";

interface Given {
  readonly args?: readonly string[];
  readonly token?: string;
}

const classic = ({ github }: Stage, user: string) =>
  github.createToken({ kind: "classic", user, scopes: ["repo", "project"] }).value;

async function run(
  stage: Stage,
  { args = ["--repo", stage.fork], token = classic(stage, "ada") }: Given = {},
) {
  const [out, err]: [string[], string[]] = [[], []];
  const io = {
    stdout: (text: string) => out.push(text),
    stderr: (text: string) => err.push(text),
    cwd: tmpdir(),
    env: { GITHUB_API_URL: stage.github.urls.rest, GITHUB_TOKEN: token },
    isTTY: false,
    isErrorTTY: false,
  };
  let code = -1;
  const requests = await stage.requestsOf(async () => {
    code = await runCommand(["doctor", ...args], { io, clock: stage.clock, version: "1.2.3" });
  });
  const stdout = out.join("").replaceAll(stage.github.url, "https://github.com");
  return { code, stdout, stderr: err.join(""), requests };
}

const found = z.object({
  findings: z.array(
    z.object({ check: z.string(), state: z.string(), what: z.string(), fix: z.nullable(z.string()) }),
  ),
});

/** What it says about one check, and the exit code. */
async function said(stage: Stage, check: Check, given: Given = {}): Promise<string> {
  const { code, stdout } = await run(stage, { args: ["--repo", stage.fork, "--json"], ...given });
  const { findings } = found.parse(JSON.parse(stdout));
  expect([...new Set(findings.map((one) => one.check))]).toEqual([...CHECKS]);
  const told = findings.filter((each) => each.check === check);
  return told.map(({ state, what, fix }) => `${code} ${state}: ${what} ${fix ?? ""}`.trim()).join();
}

async function begun(options: Parameters<typeof openStage>[0] = {}): Promise<Stage> {
  const stage = await openStage(options);
  await stage.sync();
  return stage;
}

test("a new fork is told everything at once, from seven reads", async () => {
  const { code, stdout, requests } = await run(await openStage({ issues: false }));
  expect(code).toBe(1);
  expect(stdout).toBe(`Checks of ada/roadmap

✓ repository It is a fork that can be written to.
+ actor      No issue was opened here yet.
             The App, a workflow or a terminal opens them.
             Install the App on https://github.com/ada/roadmap, or run \`npx @waymark-dev/waymark sync\`.
✓ upstream   It has every commit of author/roadmap.
✓ roadmap    README.md has 2 phases and 7 items.
✓ config     There is no config, so Waymark uses the defaults.
✗ issues     Issues are off, as in every new fork.
             Each topic is an issue. Closing it completes the topic.
             Turn them on: https://github.com/ada/roadmap/settings#features
✓ features   GitHub's sub-issues, dependencies, pinned issues, and pinned comments are in use.
✓ rights     This token can write here (admin).
✓ branch     main takes commits.
✗ workflow   There is no .github/workflows/waymark.yml.
             It updates progress.md and the badge when you close an issue.
             Run \`npx @waymark-dev/waymark init --learner\` in a clone, or paste it from Waymark's documentation into a new file: https://github.com/ada/roadmap/new/main/.github/workflows
✓ schedule   Nothing is scheduled.
✓ board      The next sync creates a board.
✓ badge      The badge comes with progress.md.

2 problems (✗).
`);
  expect(requests).toEqual([
    "query viewer repository",
    "query repository",
    "GET /repos/{owner}/{repo}/actions/permissions",
    "GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}",
    "GET /repos/{owner}/{repo}/rules/branches/{branch}",
    "GET /repos/{owner}/{repo}/branches/{branch}",
    "query repository",
  ]);
});

test("once all is set up nothing is in the way", async () => {
  const stage = await begun({ owner: "organization", files: { ".github/roadmap.yml": "enabled: true\n" } });
  const readme = "[![Progress](.github/waymark/badge.svg)](progress.md)\n";
  const before = stage.github.repository(stage.fork).file("README.md") ?? "";
  stage.learner.push(stage.repository, { "README.md": `${before}\n${readme}` }, "Badge");
  const { code, stdout } = await run(stage);
  expect({ code, signs: stdout.match(/^[✗+?].*$/gmu) }).toEqual({ code: 0, signs: null });
  expect(stdout).toContain("✓ board      Its board is at https://github.com/orgs/ada-org/projects/1.");
  expect(stdout).toContain("✓ config     The config is valid.");
  expect(stdout.endsWith("\n\nNo problems found.\n")).toBe(true);
});

test("a person's board: to be made, made, out of this token's reach, gone, and not wanted", async () => {
  const stage = await begun();
  const board = async (scopes?: readonly string[]) => {
    const given = scopes && {
      token: stage.github.createToken({ kind: "classic", user: "ada", scopes }).value,
    };
    return (await said(stage, "board", given)).replace(/^\d /u, "");
  };
  expect(await board()).toBe("fine: The next sync creates a board.");
  expect(await board(["repo"])).toMatch(
    /^more: This token does not have the scope `project`\. For a board run/u,
  );
  const token = stage.github.createToken({ kind: "classic", user: "ada", scopes: ["repo", "project"] }).value;
  await stage.sync({ call: "asked", token });
  const made = `fine: Its board is at https://github.com/users/ada/projects/1.`;
  expect([await board(), await board(["repo"])]).toEqual([made, made]);
  const [kept] = [...stage.github.world.boards.values()];
  if (kept === undefined) throw new Error("There is no board");
  stage.learner.deleteBoard(kept);
  expect(await board()).toMatch(
    /^more: Its board was closed, unlinked or deleted\. .*tick its box.*\/issues$/u,
  );
  stage.learner.push(stage.repository, { ".github/roadmap.yml": "board: false\n" }, "No board");
  expect(await board()).toBe("fine: The config turns the board off.");
});

describe("it tells", () => {
  test("an archived repository from one that is switched off, by a label or by the config", async () => {
    const stage = await begun();
    stage.learner.createLabel(stage.repository, "waymark:off");
    stage.learner.label(stage.issue("Your progress"), "waymark:off");
    expect(await said(stage, "repository")).toMatch(
      /^1 gap: The label `?waymark:off`? turns Waymark off here/u,
    );
    stage.learner.archive(stage.repository);
    expect(await said(stage, "repository")).toMatch(
      /^1 gap: The repository is archived.*\/ada\/roadmap\/settings$/u,
    );
    const off = await openStage({ files: { ".github/roadmap.yml": "enabled: false\n" } });
    expect(await said(off, "repository")).toMatch(
      /^1 gap: .*`enabled: false`.*\/edit\/main\/\.github\/roadmap\.yml$/u,
    );
    const copy = await openStage({ copied: true });
    expect(await said(copy, "repository")).toBe("1 fine: It can be written to.");
  });

  test("a file that is not a roadmap, and a config that cannot be followed", async () => {
    const stage = await openStage({ roadmap: "# My app\n\nRun it.\n" });
    expect(await said(stage, "roadmap")).toMatch(
      /^1 gap: Waymark does not read README\.md as a roadmap\. No topics.*waymark check README\.md/u,
    );
    const wrong = await openStage({ files: { ".github/roadmap.yml": "max_isues: 3\n" } });
    expect(await said(wrong, "config")).toMatch(/^1 gap: .*max_isues.*waymark init/u);
  });

  test("a token that may only read", async () => {
    const stage = await begun();
    expect(await said(stage, "rights", { token: classic(stage, "eve") })).toMatch(
      /^1 gap: This token cannot write here \(read\)\./u,
    );
  });

  test("a classic token without the scope that writing needs", async () => {
    const stage = await begun();
    const without = stage.github.createToken({ kind: "classic", user: "ada", scopes: ["gist"] }).value;
    expect(await said(stage, "rights", { token: without })).toBe(
      "1 gap: This token does not have the scope repo, or public_repo for a public repository. Give it that scope: https://github.com/settings/tokens",
    );
    const enough = stage.github.createToken({ kind: "classic", user: "ada", scopes: ["public_repo"] }).value;
    expect(await said(stage, "rights", { token: enough })).toBe("0 fine: This token can write here (admin).");
  });

  test("each right that the workflow's GITHUB_TOKEN is not given, with the page where it is", async () => {
    const workflow = workflowText({ action: "waymark-dev/waymark@v1", app: null })
      .replace(/^ {2}actions: write.*\n/mu, "")
      .replace("issues: write", "issues: read");
    const stage = await openStage({ files: { [WORKFLOW_PATH]: workflow } });
    const page = "https://github.com/ada/roadmap/edit/main/.github/workflows/waymark.yml";
    expect(await said(stage, "rights")).toBe(
      ["issues: write", "actions: write"]
        .map(
          (line) =>
            `1 gap: The workflow does not have the permission ${line}. Add it to the permissions in the workflow: ${page}`,
        )
        .join(),
    );
  });

  test("a set-up that was declined", async () => {
    const stage = await openStage({ issues: false });
    await stage.sync();
    const [pull] = stage.repository.pullRequests.values();
    if (pull === undefined) throw new Error("no pull request was opened");
    stage.learner.closePullRequest(pull);
    expect(await said(stage, "repository")).toBe(
      "1 gap: The set-up pull request was closed without merging. Reopen and merge it: https://github.com/ada/roadmap/pull/1",
    );
  });

  test("a branch that is protected from one that takes pull requests only", async () => {
    const stage = await begun();
    stage.learner.protectBranch(stage.repository, "main");
    expect(await said(stage, "branch")).toMatch(/^0 more: main is protected\./u);
    stage.learner.unprotectBranch(stage.repository, "main");
    addRuleset(stage.github.world, stage.repository, ["main"]);
    expect(await said(stage, "branch")).toMatch(/^0 more: main accepts only pull requests/u);
  });

  test("Actions that are off", async () => {
    const stage = await begun();
    expect(await said(stage, "workflow")).toBe("0 fine: The workflow is there and enabled.");
    stage.learner.disableActions(stage.repository);
    expect(await said(stage, "workflow")).toMatch(/^1 gap: Actions are turned off.*\/settings\/actions$/u);
  });

  test("what a token may not see from what is not there", async () => {
    const stage = await begun();
    stage.learner.makePrivate(stage.repository);
    const permissions = { contents: "read", issues: "read", metadata: "read" } as const;
    const { value: token } = stage.github.createToken({
      kind: "actions",
      repository: stage.fork,
      permissions,
    });
    expect(await said(stage, "workflow", { token })).toMatch(
      /^0 unknown: This token cannot see whether the workflow is enabled/u,
    );
    expect(await said(stage, "branch", { token })).toBe("0 fine: main takes commits.");
  });

  test("a schedule in a fork", async () => {
    const stage = await begun();
    const workflow = "on:\n  schedule:\n    - cron: '0 6 * * 1'\n  push:\njobs: {}\n";
    stage.learner.push(stage.repository, { [WORKFLOW_PATH]: workflow }, "Weekly");
    expect(await said(stage, "schedule")).toMatch(/more: .*does not run in a fork/u);
  });
});

test("a wrong name and a missing one end with one line", async () => {
  const stage = await openStage();
  expect(await run(stage, { args: [] })).toMatchObject({
    code: 2,
    stderr:
      "waymark doctor: there is no repository: this folder is not a clone of a repository. Add --repo owner/name.\n",
    requests: [],
  });
  expect((await run(stage, { args: ["--repo", "ada/nothing"] })).stderr).toMatch(
    /^waymark doctor: There is no repository ada\/nothing that Waymark can see/u,
  );
  expect((await run(stage, { args: ["--fast"] })).stderr).toMatch(
    /^waymark doctor: unknown option '--fast'/u,
  );
});

test("a policy that stops the workflow is read from GitHub, and what to do about it is said", async () => {
  const stage = await begun();
  const workflow = workflowText({ action: "waymark-dev/waymark@v1", app: null });
  stage.learner.enableActions(stage.repository);
  stage.learner.push(stage.repository, { [WORKFLOW_PATH]: workflow }, "Add Waymark");
  stage.learner.restrictActions(stage.repository, { allowed: "selected", patterns: ["octo/*"] });
  expect(await said(stage, "workflow")).toMatch(/^1 gap: The settings do not allow waymark-dev\/waymark@v1/u);
  stage.learner.restrictActions(stage.repository, { allowed: "all", pinned: true });
  expect(await said(stage, "workflow")).toMatch(/each Action must be pinned/u);
  stage.learner.restrictActions(stage.repository, { pinned: false });
  expect(await said(stage, "workflow")).toMatch(/^\d fine/u);
});
