/** `waymark sync`: it shows the plan, asks, and applies exactly that plan, with and without a terminal. */
import { tmpdir } from "node:os";
import { expect, test } from "vitest";
import { runCommand } from "../../src/cli/run-command.ts";
import type { Permissions } from "github-emulator";
import { openStage, type Stage } from "../stories/stage.ts";

interface Given {
  readonly answer?: string;
  readonly isTTY?: boolean;
  /** Default: the same as `isTTY`. */
  readonly isErrorTTY?: boolean;
  readonly scopes?: readonly string[];
  /** The permissions of a fine-grained token that is used instead of a classic one. */
  readonly permissions?: Permissions;
}

async function run(
  stage: Stage,
  args: readonly string[],
  { answer, isTTY = false, isErrorTTY = isTTY, scopes = ["repo"], permissions }: Given = {},
) {
  const { value } = stage.github.createToken(
    permissions === undefined
      ? { kind: "classic", user: "ada", scopes }
      : { kind: "fine-grained", user: "ada", repositories: [stage.fork], permissions },
  );
  const [out, err, asked]: [string[], string[], string[]] = [[], [], []];
  const io = {
    stdout: (text: string) => out.push(text),
    stderr: (text: string) => err.push(text),
    cwd: tmpdir(),
    env: { GITHUB_API_URL: `${stage.github.url}/api/v3`, GITHUB_TOKEN: value, NO_COLOR: "1" },
    isTTY,
    isErrorTTY,
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
    code = await runCommand(["sync", ...args], { io, clock: stage.clock, version: "1.2.3" });
  });
  return { code, stdout: out.join(""), stderr: err.join(""), asked, requests };
}

const TO_FORK = ["--repo", "ada/roadmap"];
const writes = (requests: readonly string[]) => requests.filter((one) => !/^(?:query|GET)/u.test(one));

test("it shows the plan, asks, opens the issues and commits the files; a second time nothing is written", async () => {
  const stage = await openStage();
  const { code, stdout, stderr, asked } = await run(stage, TO_FORK, { answer: "y" });
  expect({ code, asked }).toEqual({ code: 0, asked: ["Do this? [y/N] "] });
  expect(stdout).toContain("What Waymark would do in ada/roadmap");
  expect(stdout).toContain("7 new issues");
  expect(stdout).toContain("Progress: 0 of 7 (0%).\nprogress.md and the badge were committed in ");
  expect(stderr).toContain("7 of 7 issues open");
  expect(stage.repository.issues.size).toBe(8);
  const again = await run(stage, TO_FORK, { answer: "y" });
  expect(again).toMatchObject({ code: 0, asked: [] });
  expect(writes(again.requests)).toEqual([]);
});

test("an App's issues are known by the file that has them on record, though the workflow that named it was deleted", async () => {
  const stage = await openStage();
  await stage.sync({ turn: "now" });
  const workflow = ".github/workflows/waymark.yml";
  stage.learner.push(stage.repository, { [workflow]: null }, "Away with it");
  expect(stage.github.repository(stage.fork).files()[workflow]).toBeUndefined();
  const { code, requests } = await run(stage, [...TO_FORK, "--yes"]);
  expect(code).toBe(0);
  expect(requests.filter((one) => one.includes("createIssue"))).toEqual([]);
  expect(stage.repository.issues.size).toBe(8);
});

test("a fine-grained token for contents and issues is enough", async () => {
  const stage = await openStage();
  const permissions = { contents: "write", issues: "write", metadata: "read" } as const;
  const { code, stderr } = await run(stage, [...TO_FORK, "--yes"], { permissions });
  expect({ code, stderr }).toEqual({ code: 0, stderr: "  1 of 7 issues open\n  7 of 7 issues open\n" });
  const again = await run(stage, [...TO_FORK, "--yes"], { permissions });
  expect(writes(again.requests)).toEqual([]);
});

test("a fine-grained token that may only read: what GitHub said, and nothing is there", async () => {
  const stage = await openStage();
  const permissions = { contents: "read", issues: "read", metadata: "read" } as const;
  const { code, stderr } = await run(stage, [...TO_FORK, "--yes"], { permissions });
  expect(code).toBe(1);
  expect(stderr).toContain("Resource not accessible by personal access token");
  expect(stage.repository.issues.size + stage.repository.milestones.size + stage.repository.labels.size).toBe(
    0,
  );
  expect(stage.github.repository(stage.fork).commits()).toHaveLength(1);
});

test("without a yes nothing is written", async () => {
  const stage = await openStage();
  const { code, stdout, requests } = await run(stage, TO_FORK, { answer: "no" });
  expect(code).toBe(0);
  expect(stdout).toContain("Nothing was changed.");
  expect(writes(requests)).toEqual([]);
});

test("with nobody to ask it wants --yes, and with --yes it asks nobody", async () => {
  const stage = await openStage();
  const refused = await run(stage, TO_FORK);
  expect(refused.code).toBe(2);
  expect(writes(refused.requests)).toEqual([]);
  expect(refused.stderr).toContain(
    "waymark sync: there is no interactive terminal. Add --yes to skip confirmation.",
  );
  expect(await run(stage, [...TO_FORK, "--yes"])).toMatchObject({ code: 0, asked: [] });
  expect(stage.repository.issues.size).toBe(8);
});

test("where stderr goes to a file there is no bar, though stdout is a terminal", async () => {
  const { stderr } = await run(await openStage(), [...TO_FORK, "--yes"], { isTTY: true, isErrorTTY: false });
  expect(stderr).toBe("  1 of 7 issues open\n  7 of 7 issues open\n");
});

test("on a terminal a bar grows in place; elsewhere there are lines", async () => {
  const topics = Array.from({ length: 24 }, (_, index) => `- Lesson ${index + 1} of the course`).join("\n");
  const roadmap = `# Long roadmap\n\nA learning path.\n\n## Phase 1: Everything\n\n${topics}\n`;
  const bar = await run(await openStage({ roadmap }), [...TO_FORK, "--yes"], { isTTY: true });
  expect(bar.stderr).toContain("\r  █");
  expect(bar.stderr).toContain("█ 24 of 24 issues open\n");
  const lines = await run(await openStage({ roadmap }), [...TO_FORK, "--yes"]);
  expect(lines.stderr).toBe(
    "  1 of 24 issues open\n  10 of 24 issues open\n  20 of 24 issues open\n  24 of 24 issues open\n",
  );
});

test("where GitHub asks to go slower it says until when, and goes on by itself", async () => {
  const stage = await openStage();
  stage.github.faults.at(6, { kind: "secondary-limit", status: 403, retryAfter: 600 });
  const { code, stderr } = await run(stage, [...TO_FORK, "--yes"]);
  expect(code).toBe(0);
  expect(stderr).toMatch(
    /GitHub asked to slow down\. Waymark continues at 09:\d\d UTC\. You can press Ctrl-C/u,
  );
  expect(stage.repository.issues.size).toBe(8);
});

test("issues that are off are turned on where the token may, as the plan says before the question", async () => {
  const stage = await openStage({ issues: false });
  const { code, stdout } = await run(stage, TO_FORK, { answer: "y" });
  expect(code).toBe(0);
  expect(stdout).toContain(
    "Issues are off. This turns them on first. If its token does not have that permission, turn them on at ",
  );
  expect(stage.repository.hasIssues).toBe(true);
});

test("--yes prints counts in place of the plan, and says before that it turns issues on", async () => {
  const stage = await openStage({ issues: false });
  const { code, stdout } = await run(stage, [...TO_FORK, "--yes"], { scopes: ["repo", "project"] });
  expect(code).toBe(0);
  expect(
    stdout.replaceAll(stage.github.url, "https://github.com").replace(/in [0-9a-f]{7}\./u, "in abc1234."),
  ).toBe(
    `In ada/roadmap: 4 new labels, 2 new milestones, 7 new issues, 1 new board, 3 new fields on the board, 3 new views on the board, 7 new cards on the board, 2 new dependencies.
Issues are off. This turns them on first. If its token does not have that permission, turn them on at https://github.com/ada/roadmap/settings#features
Progress: 0 of 7 (0%).
progress.md and the badge were committed in abc1234.
https://github.com/ada/roadmap
`,
  );
});

test("--yes --json prints one document: what became of it, with counts", async () => {
  const stage = await openStage();
  const { code, stdout, stderr } = await run(stage, [...TO_FORK, "--yes", "--json"]);
  expect(code).toBe(0);
  expect(stderr).toContain("7 of 7 issues open");
  expect(JSON.parse(stdout)).toEqual({
    repository: "ada/roadmap",
    outcome: "synced",
    says: expect.arrayContaining(["Progress: 0 of 7 (0%)."]),
    changes: [
      { type: "create", what: "label", count: 4 },
      { type: "create", what: "milestone", count: 2 },
      { type: "create", what: "issue", count: 7 },
      { type: "create", what: "dependency", count: 2 },
    ],
    progress: expect.objectContaining({ done: 0, total: 7, percent: 0 }),
    files: "committed",
    commit: expect.stringMatching(/^[0-9a-f]{40}$/u),
  });
});

test("--json without --yes is refused before anything is read: a plan in JSON asks nobody", async () => {
  const stage = await openStage();
  const { code, stdout, stderr, requests } = await run(stage, [...TO_FORK, "--json"], { answer: "y" });
  expect({ code, stdout, requests }).toEqual({ code: 2, stdout: "", requests: [] });
  expect(stderr).toBe(
    "waymark sync: --json does not show the plan or ask. Add --yes to skip confirmation.\n",
  );
});

test("where the token may not, the link that turns them on is said, and the exit code is 1", async () => {
  const stage = await openStage({ issues: false });
  const permissions = { contents: "write", issues: "write", metadata: "read" } as const;
  const { code, stderr } = await run(stage, [...TO_FORK, "--yes"], { permissions });
  expect(code).toBe(1);
  expect(stderr).toContain(
    `Issues are off. Turn them on at ${stage.github.url}/ada/roadmap/settings#features`,
  );
});

test("what GitHub refuses is said together, and the exit code is 1", async () => {
  const stage = await openStage();
  const permissions = { contents: "read", issues: "read", metadata: "read" } as const;
  const { code, stderr } = await run(stage, [...TO_FORK, "--yes"], { permissions });
  expect(code).toBe(1);
  expect(stderr).toContain("Some of it failed:\nGitHub refused");
  expect(stage.repository.issues.size).toBe(0);
});

test.each([
  [[], "there is no repository: this folder is not a clone of a repository. Add --repo owner/name."],
  [["--repo", "roadmap"], '"roadmap" does not name a repository. Write owner/name'],
  [["--repo", "ada/roadmap", "--force"], "unknown option '--force'. See waymark sync --help."],
  [["--repo", "ada/nothing", "--yes"], "There is no repository ada/nothing that Waymark can see."],
])("%j ends with 2 and one line", async (args, said) => {
  const { code, stderr } = await run(await openStage(), args);
  expect(code).toBe(2);
  expect(stderr).toContain(said);
  expect(stderr.trimEnd()).not.toContain("\n");
});

test("a roadmap that is none is left alone, with the reason and what to do next", async () => {
  const stage = await openStage({ roadmap: "# A library\n\nInstall it.\n" });
  const { code, stderr, requests } = await run(stage, [...TO_FORK, "--yes"]);
  expect(code).toBe(1);
  expect(stderr).toMatch(/does not read this file as a roadmap[^\n]*\nWhat to do next: [^\n]*\n$/u);
  expect(writes(requests)).toEqual([]);
});

test("the board that the App keeps is the App's: a person's sync makes no second one and moves no cards", async () => {
  const stage = await openStage({ owner: "organization" });
  await stage.sync();
  const scopes = ["repo", "project"];
  const { requests, code } = await run(stage, ["--repo", stage.fork, "--yes"], { scopes });
  expect(code).toBe(0);
  expect(requests.filter((one) => /project/iu.test(one))).toEqual([]);
  expect(stage.github.boards(stage.owner)).toHaveLength(1);
});

test("with the scope `project` a board of the person's own is made; without it the plan names the command that gives it", async () => {
  const stage = await openStage();
  const without = await run(stage, [...TO_FORK, "--yes"]);
  expect(without.code).toBe(0);
  expect(without.stdout).toMatch(
    /does not have the scope `project`\. For a board run `gh auth refresh -s project`/u,
  );
  expect(stage.github.boards("ada")).toEqual([]);
  const scopes = ["repo", "project"];
  const { code, stdout } = await run(stage, [...TO_FORK, "--yes"], { scopes });
  expect([code, stdout]).toEqual([0, expect.stringContaining("1 new board, 3 new fields on the board")]);
  expect(stdout).not.toContain("gh auth refresh");
  expect(stage.github.boards("ada")).toMatchObject([{ repositories: ["ada/roadmap"] }]);
  expect(stage.github.boards("ada")[0]?.items).toHaveLength(7);
  const again = await run(stage, [...TO_FORK, "--yes"], { scopes });
  expect(again.requests).toEqual(["query viewer repository"]);
});

test("a board that GitHub refuses is said in a line, and the exit code is 0: everything else is done", async () => {
  const stage = await openStage();
  // The tracking issue and four labels come first.
  const fault = { kind: "alias-error", alias: 5, type: "FORBIDDEN", message: "Not today." } as const;
  stage.github.faults.next({ match: "createProjectV2", fault });
  const { code, stdout } = await run(stage, [...TO_FORK, "--yes"], { scopes: ["repo", "project"] });
  expect(code).toBe(0);
  expect(stdout).toContain(
    'The board is outdated. Everything else is up to date. GitHub refused "create board" (FORBIDDEN): Not today.\n',
  );
});
