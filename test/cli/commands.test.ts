/** The whole command line: help, version, suggestions, and how to name a repository. */
import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, test } from "vitest";
import { runCommand } from "../../src/cli/run-command.ts";
import type { Clock } from "../../src/model/clock.ts";
import { openStage, SMALL_ROADMAP, type Stage } from "../stories/stage.ts";

const still = { now: () => 0, sleep: () => Promise.reject(new Error("Nothing here takes time")) };

interface Around {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly clock?: Clock;
}

async function run(args: readonly string[], { cwd = tmpdir(), env = {}, clock = still }: Around = {}) {
  const written = { stdout: "", stderr: "" };
  const io = {
    stdout: (text: string) => (written.stdout += text),
    stderr: (text: string) => (written.stderr += text),
    cwd,
    env,
    isTTY: false,
    isErrorTTY: false,
  };
  const code = await runCommand(args, { io, clock, version: "1.2.3" });
  return { code, ...written };
}

const NAMES = ["check", "init", "preview", "sync", "remove", "doctor"] as const;

describe("help", () => {
  it.each([[[]], [["--help"]], [["-h"]], [["help"]]])(
    "for %j names every command, the exit codes and the variables",
    async (args) => {
      const { code, stdout, stderr } = await run(args);
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
      for (const name of NAMES) expect(stdout).toMatch(new RegExp(`^  ${name} .*\\w`, "mu"));
      expect(stdout).toContain("Usage: waymark COMMAND");
      expect(stdout).toMatch(/Exit codes:\n {2}0 {2}\S.*\n {2}1 {2}\S.*\n {2}2 {2}\S/u);
      for (const name of ["GITHUB_TOKEN", "HTTPS_PROXY", "NO_COLOR"]) expect(stdout).toContain(name);
    },
  );

  it.each(NAMES)("for %s names its options, its exit codes and an example", async (name) => {
    const [asked, other] = await Promise.all([run([name, "--help"]), run(["help", name])]);
    expect(asked).toMatchObject({ code: 0, stderr: "" });
    expect(other).toEqual(asked);
    expect(asked.stdout).toContain(`Usage: waymark ${name} [options]`);
    for (const words of ["--json", "Exit codes: 0 ", `Example`, `  waymark ${name}`])
      expect(asked.stdout).toContain(words);
    expect(asked.stdout).not.toContain("default: false");
  });
});

test.each(["--version", "-V"])("%s prints the version and nothing else", async (option) => {
  expect(await run([option])).toEqual({ code: 0, stdout: "1.2.3\n", stderr: "" });
});

test.each([
  [["help", "chekc"], "waymark: unknown command 'chekc' (Did you mean check?) See waymark --help.\n"],
  [["help", "nosuch"], "waymark: unknown command 'nosuch'. See waymark --help.\n"],
  [
    ["check", "--json", "--format", "text"],
    "waymark check: option '--json' cannot be used with option '--format <format>'. See waymark check --help.\n",
  ],
  [
    ["cohort", "--csv", "--json"],
    "waymark cohort: option '--json' cannot be used with option '--csv'. See waymark cohort --help.\n",
  ],
  [
    ["cohort", "--md", "--csv"],
    "waymark cohort: option '--csv' cannot be used with option '--md'. See waymark cohort --help.\n",
  ],
  [
    ["cohort", "--html", "--format=csv"],
    "waymark cohort: option '--html' cannot be used with option '--format <format>'. See waymark cohort --help.\n",
  ],
  [["chekc"], "waymark: unknown command 'chekc' (Did you mean check?) See waymark --help.\n"],
  [
    ["sync", "--yse"],
    "waymark sync: unknown option '--yse' (Did you mean --yes?) See waymark sync --help.\n",
  ],
  [
    ["check", "--agianst", "main"],
    "waymark check: unknown option '--agianst' (Did you mean --against?) See waymark check --help.\n",
  ],
  [
    ["doctor", "--repo"],
    "waymark doctor: option '--repo <repository>' argument missing. See waymark doctor --help.\n",
  ],
])("%j ends with 2 and one line that says what was meant", async (args, said) => {
  expect(await run(args)).toEqual({ code: 2, stdout: "", stderr: said });
});

test.each(["check", "init", "preview"])("%s reads README.md where no file is named", async (name) => {
  const cwd = await mkdtemp(join(tmpdir(), "waymark-"));
  await writeFile(join(cwd, "README.md"), SMALL_ROADMAP);
  const { code, stderr } = await run([name], { cwd });
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  const empty = await mkdtemp(join(tmpdir(), "waymark-"));
  expect(await run([name], { cwd: empty })).toMatchObject({
    code: 2,
    stderr: `waymark ${name}: There is no file README.md. Check the path.\n`,
  });
});

test.each(["check", "init", "preview"])("%s finds the roadmap as GitHub does", async (name) => {
  const cwd = await mkdtemp(join(tmpdir(), "waymark-"));
  await mkdir(join(cwd, ".github"));
  await mkdir(join(cwd, "docs"));
  await writeFile(join(cwd, "docs/readme.markdown"), SMALL_ROADMAP);
  expect(await run([name, "--json"], { cwd })).toMatchObject({ code: 0, stderr: "" });
  await writeFile(join(cwd, "README.md"), "# A library\n");
  await writeFile(join(cwd, "docs/course.md"), SMALL_ROADMAP);
  await writeFile(join(cwd, ".github/roadmap.yml"), "source: docs/course.md\n");
  const { code, stdout } = await run([name, "--json"], { cwd });
  expect(code).toBe(0);
  expect(stdout).toMatch(/"verdict": "roadmap"|"outcome": "go"/u);
});

describe("a repository is named by", () => {
  const asked = async (stage: Stage, args: readonly string[], cwd?: string) => {
    const { value } = stage.github.createToken({ kind: "classic", user: "ada", scopes: ["repo", "project"] });
    const env = { GITHUB_API_URL: stage.github.urls.rest, GITHUB_TOKEN: value };
    return await run(args, { env, clock: stage.clock, ...(cwd === undefined ? {} : { cwd }) });
  };
  const HOST = "127.0.0.1";

  it.each([
    "ada/roadmap",
    `http://${HOST}:8080/ada/roadmap`,
    `https://${HOST}/ada/roadmap.git`,
    `https://${HOST}/ada/roadmap/issues?q=is%3Aopen`,
    `https://ada:secret@${HOST}/ada/roadmap`,
    `git@${HOST}:ada/roadmap.git`,
    `ssh://git@${HOST}:22/ada/roadmap.git`,
    `${HOST}/ada/roadmap`,
  ])("%s", async (name) => {
    const stage = await openStage();
    const { code, stdout, stderr } = await asked(stage, ["preview", "--repo", name, "--json"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(JSON.parse(stdout)).toMatchObject({ repository: "ada/roadmap", outcome: "go" });
  });

  it.each([
    [
      "roadmap",
      '"roadmap" does not name a repository. Write owner/name, or the address of a repository on GitHub.',
    ],
    ["a/b/c", '"a/b/c" does not name a repository.'],
    ["ada/..", '"ada/.." does not name a repository.'],
    [
      "git@gitlab.com:ada/roadmap.git",
      '"git@gitlab.com:ada/roadmap.git" is on gitlab.com, not on 127.0.0.1.',
    ],
    ["https://ada:secret@gitlab.com/ada/roadmap", '"https://gitlab.com/ada/roadmap" is on gitlab.com'],
  ])("%s, which is refused", async (name, said) => {
    const stage = await openStage();
    const { code, stdout, stderr } = await asked(stage, ["doctor", "--repo", name]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(`waymark doctor: ${said}`);
    expect(stderr).not.toContain("secret");
  });

  /** A clone with these remotes. */
  async function clone(remotes: Readonly<Record<string, string>>): Promise<string> {
    const cwd = await mkdtemp(join(tmpdir(), "waymark-clone-"));
    execFileSync("git", ["init", "-q"], { cwd });
    for (const [name, address] of Object.entries(remotes))
      execFileSync("git", ["remote", "add", name, address], { cwd });
    return cwd;
  }

  it.each([
    [
      "origin, whatever else there is",
      { upstream: "git@127.0.0.1:author/roadmap.git", origin: "git@127.0.0.1:ada/roadmap.git" },
    ],
    ["the only one", { fork: "https://127.0.0.1/ada/roadmap" }],
  ])("the remote of the clone: %s", async (_, remotes) => {
    const stage = await openStage();
    const cwd = await clone(remotes);
    for (const args of [
      ["doctor", "--json"],
      ["preview", "--repo", "--json"],
      ["sync", "--yes", "--json"],
      ["remove", "--yes", "--json"],
    ]) {
      const { stdout, stderr } = await asked(stage, args, cwd);
      expect(stderr).not.toContain("waymark ");
      expect(JSON.parse(stdout)).toMatchObject({ repository: "ada/roadmap" });
    }
  });

  it("nothing, where a clone has several remotes and none is called origin", async () => {
    const stage = await openStage();
    const cwd = await clone({ one: "git@127.0.0.1:a/b.git", two: "git@127.0.0.1:c/d.git" });
    expect((await asked(stage, ["doctor"], cwd)).stderr).toBe(
      "waymark doctor: there is no repository: this folder has no remote called origin. Add --repo owner/name.\n",
    );
  });

  it("an address of GitHub's API that is not one, which is refused", async () => {
    const { code, stderr } = await run(["doctor", "--repo", "a/b"], {
      env: { GITHUB_API_URL: "github", GITHUB_TOKEN: "x" },
    });
    expect(code).toBe(2);
    expect(stderr).toContain(
      'GITHUB_API_URL must be an address such as https://api.github.com; "github" is not one.',
    );
  });
});
