/**
 * `waymark remove`: the plan, the question, the removal, and finishing an interrupted removal. Nothing starts again by
 * itself.
 */
import { tmpdir } from "node:os";
import { describe, expect, inject, test } from "vitest";
import { runCommand } from "../../src/cli/run-command.ts";
import { addRuleset, type Fault } from "github-emulator";
import { CONFIG_PATH, WORKFLOW_PATH } from "../../src/model/paths.ts";
import { outcomeOf } from "../stories/outcome.ts";
import { pointsOf } from "../stories/sample.ts";
import { openStage, SMALL_ROADMAP, type Stage, type StageOptions } from "../stories/stage.ts";

interface Given {
  readonly answer?: string;
  readonly scopes?: readonly string[];
  readonly user?: string;
  readonly args?: readonly string[];
}

async function run(stage: Stage, command: "remove" | "sync", given: Given = {}) {
  const { answer, scopes = ["repo", "workflow"], user = "ada" } = given;
  const { args = ["--repo", stage.fork, ...(answer === undefined ? ["--yes"] : [])] } = given;
  const { value } = stage.github.createToken({ kind: "classic", user, scopes });
  const [out, err, asked]: [string[], string[], string[]] = [[], [], []];
  const io = {
    stdout: (text: string) => out.push(text),
    stderr: (text: string) => err.push(text),
    cwd: tmpdir(),
    env: { GITHUB_API_URL: `${stage.github.url}/api/v3`, GITHUB_TOKEN: value, NO_COLOR: "1" },
    isTTY: false,
    isErrorTTY: false,
    ...(answer === undefined
      ? {}
      : {
          ask: (question: string) => {
            asked.push(question);
            return Promise.resolve(answer);
          },
        }),
  };
  let code = -1;
  const requests = await stage.requestsOf(async () => {
    code = await runCommand([command, ...args], { io, clock: stage.clock, version: "1.2.3" });
  });
  return { code, stdout: out.join(""), stderr: err.join(""), asked, writes: requests.filter(isWrite) };
}

const isWrite = (request: string) => !/^(?:query|GET)/u.test(request);
const TRACKING = "Your progress";

/** A course that the App has started; one topic is done. */
async function begun(options: StageOptions = {}): Promise<Stage> {
  const stage = await openStage(options);
  await stage.sync({ turn: "now" });
  stage.clock.advance(3_600_000);
  stage.learner.close(stage.issue("Variables"));
  stage.clock.advance(3_600_000);
  await stage.sync({ turn: "now" });
  stage.clock.advance(3_600_000);
  return stage;
}

const states = ({ repository }: Stage) =>
  Object.fromEntries([...repository.issues.values()].map(({ title, stateReason }) => [title, stateReason]));

describe("it is taken out", () => {
  test("shown, asked about, and done in five writes; progress.md and what is closed stay", async () => {
    const stage = await begun();
    stage.learner.openIssue(stage.repository, "My own");
    const before = stage.github.repository(stage.fork).files();
    const { code, stdout, asked, writes } = await run(stage, "remove", { answer: "y" });
    expect({ code, asked }).toEqual({ code: 0, asked: ["Do this? [y/N] "] });
    expect(stdout.replaceAll(stage.github.url, "https://github.com")).toBe(
      `What removing Waymark from ada/roadmap changes

Waymark turned off
  the pinned issue

2 changed files
  .github/roadmap.yml
  .github/waymark/progress.json

1 deleted file
  .github/workflows/waymark.yml

7 issues closed as not planned
  Loops (for, while)
  Functions
  Files
  Modules
  Dev tools
  Word counter
  the pinned issue

progress.md, closed issues, labels, milestones, a board and what you wrote stay as they are.
Waymark is removed.
progress.md and everything else stay as they are.
https://github.com/ada/roadmap
`,
    );
    expect(writes).toEqual([
      "POST /repos/{owner}/{repo}/labels",
      "POST /repos/{owner}/{repo}/issues/{issue_number}/labels",
      "mutation createCommitOnBranch",
      "mutation createCommitOnBranch",
      "mutation closeIssue",
    ]);
    expect(states(stage)).toEqual({
      "My own": null,
      Variables: "COMPLETED",
      "Loops (for, while)": "NOT_PLANNED",
      Functions: "NOT_PLANNED",
      Files: "NOT_PLANNED",
      Modules: "NOT_PLANNED",
      "Word counter": "NOT_PLANNED",
      "Dev tools": "NOT_PLANNED",
      [TRACKING]: "NOT_PLANNED",
    });
    const { [WORKFLOW_PATH]: workflow, ".github/waymark/progress.json": json = "", ...others } = before;
    expect(workflow).toContain("app: waymark-app");
    const { ".github/waymark/progress.json": after, ...left } = stage.github.repository(stage.fork).files();
    const no = "enabled: false # turned off by waymark:off; /waymark on takes it back\n";
    expect(left).toEqual({ ...others, [CONFIG_PATH]: no });
    expect(JSON.parse(after ?? "")).toEqual({ ...JSON.parse(json), off: true });
  });

  test("a second time nothing is written, and nothing is asked", async () => {
    const stage = await begun();
    await run(stage, "remove");
    const again = await run(stage, "remove", { answer: "y" });
    expect(again).toMatchObject({ code: 0, asked: [], writes: [] });
    expect(again.stdout).toMatch(/^Waymark is already removed\. Nothing was changed\./u);
  });

  test("without a yes nothing is written; with nobody to ask it wants --yes", async () => {
    const stage = await begun();
    expect(await run(stage, "remove", { answer: "n" })).toMatchObject({ code: 0, writes: [] });
    const unasked = await run(stage, "remove", { args: ["--repo", stage.fork] });
    expect(unasked).toMatchObject({ code: 2, writes: [] });
    expect(unasked.stderr).toContain("there is no interactive terminal. Add --yes to skip confirmation.");
  });

  test("an issue that only looks like one of Waymark's stays open", async () => {
    const stage = await begun();
    const { body } = stage.issue("Files");
    stage.stranger.openIssue(stage.repository, "Forged", body);
    await run(stage, "remove");
    expect(states(stage)["Forged"]).toBeNull();
  });

  test("an archived repository is left alone, with the reason", async () => {
    const stage = await begun();
    stage.learner.archive(stage.repository);
    const { code, stderr, writes } = await run(stage, "remove");
    expect({ code, writes }).toEqual({ code: 1, writes: [] });
    expect(stderr).toContain("The repository is archived");
  });
});

describe("it stays out", () => {
  test("the App, the workflow's Action and a sync by hand change nothing", async () => {
    const stage = await begun();
    await run(stage, "remove");
    const after = outcomeOf(stage);
    expect(await stage.sync()).toMatchObject({
      kind: "stayed-out",
      reason: expect.stringContaining("enabled: false"),
    });
    expect(await stage.sync({ call: "asked" })).toMatchObject({ kind: "stayed-out" });
    expect(await stage.converse()).toMatchObject({ report: { kind: "stayed-out" } });
    expect(await stage.regenerate()).toMatchObject({ kind: "stayed-out" });
    // Nothing names the App any more, but its issues are still recognised.
    const byHand = await run(stage, "sync");
    expect(byHand).toMatchObject({ code: 1, writes: [] });
    expect(byHand.stderr).toContain("enabled: false");
    expect(outcomeOf(stage)).toEqual(after);
  });

  test("until somebody says on", async () => {
    const stage = await begun();
    await run(stage, "remove");
    stage.learner.reopen(stage.issue("Files"));
    stage.learner.comment(stage.issue(TRACKING), "/waymark on");
    stage.clock.advance(60_000);
    expect(await stage.converse()).toMatchObject({ report: { kind: "synced" } });
    expect(stage.issue(TRACKING).labels.map(({ name }) => name)).not.toContain("waymark:off");
    expect(stage.github.repository(stage.fork).issues()).toHaveLength(8);
  });

  test("where no issue can carry the label, the config says it, and keeps what else it says", async () => {
    const stage = await openStage({ issues: false, files: { [CONFIG_PATH]: "# mine\nlanguage: es\n" } });
    const { code, stdout, writes } = await run(stage, "remove");
    expect({ code, writes }).toEqual({ code: 0, writes: ["mutation createCommitOnBranch"] });
    expect(stdout).toContain("In ada/roadmap: 1 changed file.\n");
    expect(stage.github.repository(stage.fork).file(CONFIG_PATH)).toBe(
      "# mine\nenabled: false # turned off by waymark:off; /waymark on takes it back\nlanguage: es\n",
    );
    stage.learner.enableIssues(stage.repository);
    expect(await stage.sync()).toMatchObject({ kind: "stayed-out" });
    expect((await run(stage, "remove")).writes).toEqual([]);
  });

  test("a config that cannot be followed is left, with what to write", async () => {
    const stage = await openStage({ files: { [CONFIG_PATH]: "- mine\n" } });
    const { code, stderr, writes } = await run(stage, "remove");
    expect({ code, writes }).toEqual({ code: 1, writes: [] });
    expect(stderr).toContain(
      ".github/roadmap.yml: it cannot be edited from here: write `enabled: false` into it.",
    );
  });
});

describe("what cannot be done is said, and the rest is done", () => {
  test("a token without the right to workflows", async () => {
    const stage = await begun();
    const { code, stderr } = await run(stage, "remove", { scopes: ["repo"] });
    expect(code).toBe(1);
    expect(stderr).toBe(`Some of it failed:
.github/workflows/waymark.yml is still there: this token is not allowed to change workflows. Delete it by hand: ${stage.github.url}/ada/roadmap/delete/main/.github/workflows/waymark.yml, or give the token that permission (\`gh auth refresh -s workflow\`) and run this command again.
`);
    expect(states(stage)[TRACKING]).toBe("NOT_PLANNED");
    const again = await run(stage, "remove");
    expect(again).toMatchObject({ code: 0, writes: ["mutation createCommitOnBranch"] });
  });

  test.each(["protection", "a ruleset"])("%s of the default branch", async (by) => {
    const stage = await begun();
    if (by === "protection") stage.learner.protectBranch(stage.repository, "main");
    else addRuleset(stage.github.world, stage.repository, ["main"]);
    const { code, stderr } = await run(stage, "remove");
    expect(code).toBe(1);
    expect(stderr).toContain(
      "waymark.yml is still there: main does not allow direct commits. Delete it by hand: ",
    );
    expect(stderr).toContain(
      "/delete/main/.github/workflows/waymark.yml, where GitHub offers a pull request.",
    );
    expect(states(stage)["Files"]).toBe("NOT_PLANNED");
  });

  test("where the token may only read, nothing is begun", async () => {
    const stage = await begun();
    const { code, stderr, writes } = await run(stage, "remove", { user: "eve" });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^You can read ada\/roadmap, but not write to it/u);
    expect(writes).toEqual([]);
    expect(states(stage)["Files"]).toBeNull();
  });

  test("a branch that moves meanwhile is looked at again", async () => {
    const stage = await begun();
    stage.github.faults.next({
      match: "mutation createCommitOnBranch",
      fault: { kind: "alias-error", alias: 0, type: "STALE_DATA", message: "Expected branch to point to it" },
    });
    const { code, asked } = await run(stage, "remove", { answer: "y" });
    expect({ code, asked }).toEqual({ code: 0, asked: ["Do this? [y/N] "] });
    expect(stage.github.repository(stage.fork).file(WORKFLOW_PATH)).toBeUndefined();
  });
});

describe("broken at any request, a second call comes to the same", () => {
  const roadmap = SMALL_ROADMAP.replace(
    "- Modules",
    [...Array(22).keys()].map((n) => `- Working with library ${String.fromCharCode(65 + n)}`).join("\n"),
  );
  const broken: readonly (readonly [string, Fault, number])[] = [
    ["ended before", { kind: "reset-before" }, 20],
    ["ended after", { kind: "reset-after" }, 20],
    ["502, though applied", { kind: "bad-gateway", applied: true }, 1],
    ["502 after two aliases", { kind: "bad-gateway-midway", aliases: 2 }, 1],
    ["one alias refused", { kind: "alias-error", alias: 1, type: "UNPROCESSABLE", message: "Not today" }, 1],
    ["a limit", { kind: "secondary-limit", status: 403, retryAfter: 3_600 }, 1],
    ["a read that misses the last write", { kind: "stale-read" }, 1],
  ];

  /** What a removal comes to that nothing breaks, and how many requests it sends. */
  const removed = async () => {
    const stage = await begun({ roadmap });
    const requests = await stage.requestsOf(() => run(stage, "remove"));
    return { outcome: outcomeOf(stage), points: requests.map((_, index) => index + 1) };
  };
  let whole: ReturnType<typeof removed> | null = null;

  test.each(broken.map((each, turn) => [...each, turn] as const))("%s", async (_, fault, times, turn) => {
    const { outcome, points } = await (whole ??= removed());
    expect(points.length).toBeGreaterThan(5);
    for (const at of pointsOf(points, inject("crashMatrix"), turn)) {
      const stage = await begun({ roadmap });
      const next = stage.github.requests.length + at;
      for (let more = 0; more < times; more += 1) stage.github.faults.at(next + more, fault);
      await run(stage, "remove");
      stage.github.faults.clear();
      stage.clock.advance(3_600_000);
      expect((await run(stage, "remove")).code, `at ${at}`).toBe(0);
      expect(outcomeOf(stage), `at ${at}`).toEqual(outcome);
    }
  });
});

test.each([
  [[], "there is no repository: this folder is not a clone of a repository. Add --repo owner/name."],
  [["--repo", "roadmap"], '"roadmap" does not name a repository. Write owner/name'],
  [["--repo", "ada/roadmap", "--force"], "unknown option '--force'. See waymark remove --help."],
  [["--repo", "ada/nothing", "--yes"], "There is no repository ada/nothing that Waymark can see."],
])("%j ends with 2 and one line", async (args, said) => {
  const { code, stderr } = await run(await openStage(), "remove", { args });
  expect(code).toBe(2);
  expect(stderr).toContain(said);
  expect(stderr.trimEnd()).not.toContain("\n");
});
