/** `waymark preview FILE`: the plan for an empty repository, as text and as data, and the errors. */
import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { runCommand } from "../../src/cli/run-command.ts";

let cwd = "";
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), "waymark-preview-"));
});

const clock = { now: () => 0, sleep: () => Promise.reject(new Error("Nothing here takes time")) };

interface Around {
  readonly files?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly isTTY?: boolean;
}

/** Runs the command in a folder with `files`, and returns its output. */
async function run(args: readonly string[], { files = {}, env = {}, isTTY = false }: Around = {}) {
  for (const [name, content] of Object.entries(files)) await writeFile(join(cwd, name), content);
  const [out, err]: [string[], string[]] = [[], []];
  const io = {
    stdout: (text: string) => out.push(text),
    stderr: (text: string) => err.push(text),
    cwd,
    env,
    isTTY,
    isErrorTTY: isTTY,
  };
  const code = await runCommand(["preview", ...args], { io, clock, version: "1.2.3" });
  return { code, stdout: out.join(""), stderr: err.join("") };
}

const ROADMAP = `# Path

## Phase 1: Basics
- Loops (for, while)
- Functions
- Types

## Phase 2: Web
- Forms
- Routing
- Sessions

## Projects
- **Blog**: forms, routing
`;

test("a file is planned for an empty repository, in a few lines and without a token", async () => {
  const { code, stdout, stderr } = await run(["path.md"], { files: { "path.md": ROADMAP } });
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toBe(`What Waymark would do in an empty repository

3 new labels
  waymark
  topic
  project

2 new milestones
  Phase 1: Basics
  Phase 2: Web

7 new issues
  Loops (for, while)
  Functions
  Types
  Forms
  Routing
  Sessions
  Blog

2 new dependencies
  Blog needs Forms
  Blog needs Routing

Then progress.md, the badge and the pinned issue are updated.
Waymark also creates a board, except in a personal account, where it needs a token with the scope \`project\`.
Nothing was changed.
`);
});

test("a long list of titles is cut, and says by how many", async () => {
  const topics = Array.from({ length: 30 }, (_, index) => `- Chapter ${index + 1} of the course`).join("\n");
  const files = { "long.md": `# Learning path\n\nWhat to learn.\n\n## Phase 1: All\n${topics}\n` };
  const { stdout } = await run(["long.md"], { files });
  expect(stdout).toContain("30 new issues\n  Chapter 1 of the course\n");
  expect(stdout).toContain("  Chapter 8 of the course\n  … and 22 more\n");
});

test("colour is for terminals, and for nobody who set NO_COLOR", async () => {
  const files = { "path.md": ROADMAP };
  expect((await run(["path.md"], { files, isTTY: true })).stdout).toContain("\u001B[1m7 new issues");
  expect((await run(["path.md"], { files })).stdout).not.toContain("\u001B");
  const quiet = await run(["path.md"], { files, isTTY: true, env: { NO_COLOR: "1" } });
  expect(quiet.stdout).not.toContain("\u001B");
});

const HOSTILE = ROADMAP.replace("- Types", "- Ty\u001B[2Jpes\u202Egnp\u009B31m\u0007\n- Casts").replace(
  "Phase 2: Web",
  "Phase 2: \u001B]0;owned\u0007Web",
);

test.each([[[]], [["--json"]]])("nothing in a roadmap steers the terminal %j", async (more) => {
  const { code, stdout } = await run(["hostile.md", ...more], { files: { "hostile.md": HOSTILE } });
  expect(code).toBe(0);
  expect(stdout).toContain("pes");
  // eslint-disable-next-line no-control-regex -- the test looks for a control character
  expect(stdout).not.toMatch(/[^\P{C}\n]/u);
});

test("--json is the plan as data, with before, after and a reason for each change", async () => {
  const { stdout } = await run(["path.md", "--json"], { files: { "path.md": ROADMAP } });
  const { plan, ...about } = JSON.parse(stdout);
  expect(about).toMatchObject({ repository: null, outcome: "go", reason: null });
  expect(about).toHaveProperty(["titles", "phase-2-web/forms"], "Forms");
  expect(plan).toMatchObject({ undecided: [] });
  expect(plan).toHaveProperty("changes.length", 14);
  expect(plan).toHaveProperty("changes[3]", {
    type: "create",
    what: "milestone",
    phase: "phase-1-basics",
    before: null,
    after: { title: "Phase 1: Basics", description: expect.stringContaining("waymark:phase"), due: null },
    reason: "a phase of the roadmap has no milestone yet",
  });
});

test("a file that is not a roadmap gets a reason instead of a plan", async () => {
  const files = { "none.md": "# Notes\n\nJust words.\n" };
  const words = await run(["none.md"], { files });
  expect(words.code).toBe(0);
  expect(words.stdout).toMatch(
    /^Waymark would do nothing in an empty repository\nWaymark does not read this file as a/u,
  );
  const json = await run(["none.md", "--json"], { files });
  expect(JSON.parse(json.stdout)).toMatchObject({
    outcome: "stay-out",
    reason: expect.stringContaining("Waymark does not read this file as a roadmap"),
    plan: { changes: [], undecided: [] },
  });
  expect(json.stderr).toBe("");
});

test.each([
  ["no arguments", [], "There is no file README.md."],
  [
    "two files",
    ["a.md", "b.md"],
    "too many arguments for 'preview'. Expected 1 argument but got 2: a.md, b.md.",
  ],
  ["an unknown option", ["a.md", "--yaml"], "unknown option '--yaml'. See waymark preview --help."],
  [
    "a repository without owner",
    ["--repo", "roadmap"],
    '"roadmap" does not name a repository. Write owner/name',
  ],
  ["a missing file", ["gone.md"], "There is no file gone.md."],
  [
    "no token",
    ["--repo", "ada/roadmap"],
    "no token found. Set GITHUB_TOKEN, or sign in with `gh auth login`",
  ],
])("%s gets one clear line on stderr and exit code 2", async (_, args, words) => {
  const { code, stdout, stderr } = await run(args, { env: { PATH: cwd } });
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain(words);
  expect(stderr.match(/\n/gu)).toHaveLength(1);
});

test("the config of the folder counts, as on GitHub", async () => {
  await mkdir(join(cwd, ".github"));
  const files = { "path.md": ROADMAP, ".github/roadmap.yml": "exclude: ['Phase 2: Web']\n" };
  const { code, stdout } = await run(["path.md"], { files });
  expect(code).toBe(0);
  expect(stdout).toContain("Phase 1: Basics");
  expect(stdout).not.toContain("Phase 2: Web");
});
