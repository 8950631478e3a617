/** `waymark preview --repo`: the plan for an existing repository. It is the same value that a run applies. */
import { chmod, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Octokit } from "@octokit/rest";
import { expect, test } from "vitest";
import { en } from "../../src/language/en.ts";
import { runCommand } from "../../src/cli/run-command.ts";
import { openMeter } from "../../src/github/meter.ts";
import { openRemote } from "../../src/github/open-remote.ts";
import { openRequester } from "../../src/github/requester.ts";
import { escapeText } from "../../src/markdown/escape-text.ts";
import type { Plan } from "../../src/model/change.ts";
import { describePlan, groupLine } from "../../src/plan/describe-plan.ts";
import { filesRead } from "../../src/reconcile/files-read.ts";
import { reconcile } from "../../src/reconcile/reconcile.ts";
import { DEFAULT_SOURCES } from "../../src/reconcile/stock.ts";
import { openStage, SMALL_ROADMAP, type Stage } from "../stories/stage.ts";

function tokenOf({ github }: Stage): string {
  const [installation] = github.world.installations.values();
  if (installation === undefined) throw new Error("The stage has an installation");
  return github.createToken({ kind: "installation", installation }).value;
}

/** The plan in the output of `--json`. */
interface Previewed {
  readonly plan: Plan;
  readonly titles: Readonly<Record<string, string>>;
}

interface Around {
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

async function run(stage: Stage, args: readonly string[], { env, cwd = tmpdir() }: Around = {}) {
  const [out, err]: [string[], string[]] = [[], []];
  const io = {
    stdout: (text: string) => out.push(text),
    stderr: (text: string) => err.push(text),
    cwd,
    env: { GITHUB_API_URL: `${stage.github.url}/api/v3`, ...(env ?? { GITHUB_TOKEN: tokenOf(stage) }) },
    isTTY: false,
    isErrorTTY: false,
  };
  const code = await runCommand(["preview", ...args], { io, clock: stage.clock, version: "1.2.3" });
  return { code, stdout: out.join(""), stderr: err.join("") };
}

/**
 * Runs Waymark and returns the plan that was applied. It is the same plan that the question showed and that the report
 * contains.
 */
async function appliedPlan(stage: Stage): Promise<Plan> {
  const { github, owner, clock } = stage;
  const octokit = new Octokit({ auth: tokenOf(stage), baseUrl: `${github.url}/api/v3` });
  const graphqlUrl = `${github.url}/api/graphql`;
  const requester = openRequester({ octokit, graphqlUrl, clock, meter: openMeter(clock), maxWait: 0 });
  const files = filesRead(DEFAULT_SOURCES);
  const remote = openRemote(requester, { owner, name: "roadmap", files, boards: true });
  const [received, asked]: [Plan[], Plan[]] = [[], []];
  const report = await reconcile({
    remote: {
      ...remote,
      apply: (plan, actual, applying) => {
        received.push(plan);
        return remote.apply(plan, actual, applying);
      },
    },
    clock,
    call: "asked",
    sources: DEFAULT_SOURCES,
    workflow: null,
    turn: "now",
    approve: (proposal) => {
      if (proposal.kind === "go") asked.push(proposal.plan);
      return Promise.resolve(true);
    },
  });
  expect(asked).toEqual(received);
  expect(report).toMatchObject({ kind: "synced", plan: received[0] });
  const [plan, ...more] = received;
  if (plan === undefined || more.length > 0) throw new Error("Apply is called once");
  return plan;
}

const CHANGED = SMALL_ROADMAP.replace("- Loops (for, while)", "- Loops (for, while, break)")
  .replace("- Variables\n", "")
  .replace("- Modules", "- Modules\n- Testing");

test("what preview --json printed is what apply receives, on a first sync and after a change", async () => {
  const stage = await openStage({ owner: "organization" });
  const first = await run(stage, ["--repo", stage.fork, "--json"]);
  expect(JSON.parse(first.stdout).plan).toEqual(await appliedPlan(stage));
  stage.learner.close(stage.issue("Functions"));
  stage.learner.push(stage.repository, { "README.md": CHANGED }, "Sync fork");
  const second = await run(stage, ["--repo", stage.fork, "--json"]);
  const applied = await appliedPlan(stage);
  expect(applied.changes.length).toBeGreaterThan(3);
  expect(JSON.parse(second.stdout).plan).toEqual(applied);
});

test("a preview sends one read and no write, and says what would change and why", async () => {
  const stage = await openStage({ owner: "organization" });
  await stage.sync();
  stage.learner.push(stage.repository, { "README.md": CHANGED }, "Sync fork");
  const requests = await stage.requestsOf(async () => {
    const { code, stdout } = await run(stage, ["--repo", stage.fork]);
    expect(code).toBe(0);
    expect(stdout).toContain("What Waymark would do in ada-org/roadmap\n");
    expect(stdout).toContain("1 new issue\n  Testing\n");
    expect(stdout).toContain("1 issue that is no longer in the roadmap\n  Variables\n");
    expect(stdout).toContain("Loops (for, while) → Loops (for, while, break)");
  });
  expect(requests).toEqual(["query viewer repository"]);
});

test("a repository that is as it should be is told so", async () => {
  const stage = await openStage();
  await stage.sync();
  const { stdout } = await run(stage, ["--repo", stage.fork]);
  expect(stdout).toContain("Every issue, milestone and label is up to date.");
});

test("a file named beside a repository is planned in place of the repository's own roadmap", async () => {
  const stage = await openStage();
  await stage.sync();
  const cwd = await mkdtemp(join(tmpdir(), "waymark-preview-"));
  await writeFile(join(cwd, "draft.md"), SMALL_ROADMAP.replace("- Modules", "- Modules\n- Testing"));
  const { stdout } = await run(stage, ["draft.md", "--repo", stage.fork], { cwd });
  expect(stdout).toContain("1 new issue\n  Testing\n");
});

test("a plan that looks like an accident is shown with the reason why it would wait", async () => {
  const topics = Array.from({ length: 12 }, (_, index) => `- Chapter ${index + 1} of the course`);
  const roadmap = (some: readonly string[]) =>
    `# Learning path\n\nWhat to learn.\n\n## Phase 1: All\n${some.join("\n")}\n`;
  const stage = await openStage({ roadmap: roadmap(topics) });
  await stage.sync();
  stage.learner.push(stage.repository, { "README.md": roadmap(topics.slice(6)) }, "Oops");
  const { code, stdout } = await run(stage, ["--repo", stage.fork]);
  expect(code).toBe(0);
  expect(stdout).toContain("Waymark would ask first in ada/roadmap\n6 of the 12 items");
  expect(stdout).toContain("6 issues that are no longer in the roadmap");
  const { plan, titles }: Previewed = JSON.parse((await run(stage, ["--repo", stage.fork, "--json"])).stdout);
  expect(await stage.sync()).toMatchObject({ kind: "stopped", plan });
  const lines = describePlan(plan, {
    known: new Map(Object.entries(titles)),
    language: en,
    withReasons: false,
  }).map((group) => escapeText(groupLine(group, en)));
  expect(lines).toContainEqual(
    expect.stringMatching(/6 issues that are no longer .*: Chapter 1 of the course, .* and 1 more$/u),
  );
  const asked = stage.issue("Your progress").body.split("- [ ] Yes, take these 6 items out of the course")[0];
  expect(asked?.match(/^- .*$/gmu)).toEqual(
    Array.from({ length: 6 }, (_, index) => `- Chapter ${index + 1} of the course (#${index + 2})`),
  );
});

test("a fork whose issues are off is told to turn them on", async () => {
  const stage = await openStage({ issues: false });
  const { stdout } = await run(stage, ["--repo", stage.fork]);
  expect(stdout).toContain(
    "Issues are off. A sync turns them on first. If its token does not have that permission, turn them on at ",
  );
});

test("a token without the scope for projects still sees the rest", async () => {
  const stage = await openStage({ owner: "organization" });
  const { value } = stage.github.createToken({ kind: "classic", user: "ada", scopes: ["repo"] });
  const { code, stdout, stderr } = await run(stage, ["--repo", stage.fork], { env: { GITHUB_TOKEN: value } });
  expect(stderr).toBe("");
  expect(code).toBe(0);
  expect(stdout).toContain("7 new issues");
  expect(stdout).toContain(
    "This token does not have the scope `project`. For a board run `gh auth refresh -s project`",
  );
});

test("without a variable the token is asked of gh, for the GitHub that is asked", async () => {
  const stage = await openStage();
  const cwd = await mkdtemp(join(tmpdir(), "waymark-gh-"));
  const script = `#!/bin/sh\n[ "$*" = "auth token --hostname ${stage.github.host}" ] && echo ${tokenOf(stage)}\n`;
  await writeFile(join(cwd, "gh"), script);
  await chmod(join(cwd, "gh"), 0o755);
  const { code, stdout } = await run(stage, ["--repo", stage.fork], { env: { PATH: cwd } });
  expect(code).toBe(0);
  expect(stdout).toContain("7 new issues");
});

test.each([
  [
    "a repository that is not there",
    "ada/nothing",
    {},
    "There is no repository ada/nothing that Waymark can see.",
  ],
  ["a token that is wrong", "ada/roadmap", { GITHUB_TOKEN: "ghp_wrong" }, "GitHub does not accept the token"],
])("%s gets one clear line and exit code 2", async (_, repository, env, words) => {
  const stage = await openStage();
  const token = { GITHUB_TOKEN: tokenOf(stage), ...env };
  const { code, stdout, stderr } = await run(stage, ["--repo", repository], { env: token });
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain(words);
  expect(stderr.match(/\n/gu)).toHaveLength(1);
});
