/** `waymark cohort` and `waymark init --cohort` from the command line. */
import { mkdir, mkdtemp, readFile, readdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { manualClock, person, startEmulator, type Emulator, type EmulatorOptions } from "github-emulator";
import { cohortJson } from "../../src/cohort/cohort-json.ts";
import { runCommand } from "../../src/cli/run-command.ts";
import { PROGRESS_JSON } from "../../src/model/paths.ts";
import { noteChecked } from "../checked-requests.ts";
import { courseText, TODAY, type CourseWanted } from "../cohort/courses.ts";

async function openGitHub(options: EmulatorOptions = {}) {
  const clock = manualClock(Date.parse("2026-11-01T08:00:00Z"), "skips");
  const github = await startEmulator({ clock, website: "https://github.com", ...options });
  onTestFinished(async () => {
    await github.close();
    github.assertSupported();
    noteChecked(github);
  });
  for (const login of ["octo", "mentor"]) github.createUser(login);
  github.createRepository({ owner: "octo", name: "roadmap" });
  await clock.sleep(60_000);
  return { github, clock };
}

function learner(github: Emulator, owner: string, course: CourseWanted | null) {
  github.createUser(owner);
  const fork = github.fork({ source: "octo/roadmap", owner });
  if (course === null) return fork;
  const text = courseText({ repository: fork.id, ...course });
  person(github.world, owner).push(fork, { [PROGRESS_JSON]: text }, "Progress");
  return fork;
}

interface Given {
  readonly cwd?: string;
  /** Default: a token of the mentor. */
  readonly token?: "";
}

async function run(
  { github, clock }: Awaited<ReturnType<typeof openGitHub>>,
  args: readonly string[],
  { cwd = tmpdir(), token }: Given = {},
) {
  await clock.sleep(Date.parse(`${TODAY}T12:00:00Z`) - clock.now());
  const [out, err]: [string[], string[]] = [[], []];
  const { value } = github.createToken({ kind: "classic", user: "mentor", scopes: [] });
  const before = github.requests.length;
  const code = await runCommand(args, {
    io: {
      stdout: (text) => out.push(text),
      stderr: (text) => err.push(text),
      cwd,
      env: { GITHUB_API_URL: github.urls.rest, GITHUB_TOKEN: token ?? value, PATH: "" },
      isTTY: false,
      isErrorTTY: false,
    },
    clock,
    version: "1.2.3",
  });
  const requests = github.requests.slice(before).map(({ operation }) => operation);
  return { code, stdout: out.join(""), stderr: err.join(""), requests };
}

const folder = () => mkdtemp(join(tmpdir(), "waymark-"));

describe("waymark cohort", () => {
  it("prints the JSON that the documentation shows, in every field", async () => {
    const scene = await openGitHub();
    learner(scene.github, "ada", { done: ["2026-11-28"], stuck: 1 });
    const { stdout } = await run(scene, ["cohort", "octo/roadmap", "--json"]);
    const printed: unknown = JSON.parse(stdout);
    expect(cohortJson.parse(printed)).toEqual(printed);
    const page = await readFile(new URL("../../docs/command-line.md", import.meta.url), "utf8");
    const shown: unknown = JSON.parse(/### cohort\n\n```json\n([^]*?)\n```/u.exec(page)?.[1] ?? "");
    expect(cohortJson.parse(shown)).toEqual(shown);
    expect(Object.keys(cohortJson.parse(shown).learners[0] ?? {})).toEqual(
      Object.keys(cohortJson.parse(printed).learners[0] ?? {}),
    );
  });

  it.each([
    ["--csv", "state,name,group"],
    ["--md", "# Cohort: octo/roadmap"],
    ["--html", "<!doctype html>"],
    ["--format=text", "State"],
  ])("prints with %s", async (format, begins) => {
    const scene = await openGitHub();
    learner(scene.github, "ada", { done: ["2026-11-28"] });
    const { stdout, code } = await run(scene, ["cohort", "octo/roadmap", format]);
    expect([code, stdout.slice(0, begins.length)]).toEqual([0, begins]);
  });

  it.each([
    ["--json", '"topics": ['],
    ["--csv", "topic,phase"],
    ["--md", "## Where learners stop"],
    ["--html", "Where learners stop"],
    ["--format=text", "Not done yet"],
  ])("prints only topics with --topics %s, and names nobody", async (format, part) => {
    const scene = await openGitHub();
    for (const owner of ["ada", "bob"]) learner(scene.github, owner, { done: ["2026-11-28"] });
    const { stdout } = await run(scene, ["cohort", "octo/roadmap", "--topics", format]);
    expect(stdout).toContain(part);
    expect(stdout).toContain("Topic 2");
    expect(stdout).not.toMatch(/ada|bob/u);
  });

  it("reads a roster in one request: renamed, private, missing and listed twice", async () => {
    const scene = await openGitHub();
    const { github } = scene;
    const renamed = learner(github, "ada", { done: ["2026-11-28"] });
    person(github.world, "ada").rename(renamed, "my-course");
    learner(github, "bob", { done: ["2026-11-28"] }).private = true;
    const cwd = await folder();
    const lines = [
      "title: Autumn",
      "learners:",
      "  - repository: ada/roadmap",
      "    name: Ada L.",
      "  - ADA/roadmap",
      "  - bob/roadmap",
      "  - no/body",
    ];
    await writeFile(join(cwd, "roster.yml"), lines.join("\n"));
    const { stdout, requests } = await run(scene, ["cohort", "--list", "roster.yml"], { cwd });
    expect(requests).toHaveLength(1);
    const [, row = "", , ...rest] = stdout.split("\n");
    expect(row.replaceAll(/ {2,}/gu, "  ")).toContain("on track  Ada L. (ada/my-course)");
    expect(rest).toEqual([
      "1 learner: 1 on track",
      "bob/roadmap does not exist, or is private",
      "no/body does not exist, or is private",
      "ada/roadmap is now ada/my-course",
      "",
    ]);
  });

  it("does not name a renamed repository whose learner said no", async () => {
    const scene = await openGitHub();
    const said = {
      ada: { cohort: false },
      bob: { cohort: "eve/class", off: true },
      eve: { cohort: "other/class" },
    };
    for (const [owner, more] of Object.entries(said)) {
      const renamed = learner(scene.github, owner, { more });
      person(scene.github.world, owner).rename(renamed, "my-course");
    }
    const cwd = await folder();
    const lines = [
      "joined: eve/class",
      "learners:",
      ...Object.keys(said).map((owner) => `  - ${owner}/roadmap`),
    ];
    await writeFile(join(cwd, "roster.yml"), lines.join("\n"));
    const { stdout } = await run(scene, ["cohort", "--list", "roster.yml"], { cwd });
    expect(stdout).toContain("1 learner who did not join this cohort");
    expect(stdout).not.toContain("my-course");
  });

  it("shows only learners who joined", async () => {
    const scene = await openGitHub();
    learner(scene.github, "ada", { more: { cohort: "eve/class" } });
    learner(scene.github, "bob", {});
    const { stdout } = await run(scene, ["cohort", "octo/roadmap", "--joined", "eve/class"]);
    expect(stdout).toContain("1 learner who did not join this cohort");
    expect(stdout).not.toContain("bob");
  });

  it("reads fewer forks at a time if GitHub finds fifty too many, and waits for its limits", async () => {
    const scene = await openGitHub();
    for (let index = 0; index < 30; index += 1) learner(scene.github, `l-${index}`, { done: ["2026-11-28"] });
    scene.github.faults.next({
      match: "query repository",
      fault: { kind: "resource-limits", applied: false },
    });
    scene.github.faults.next({
      match: "query repository",
      fault: { kind: "secondary-limit", retryAfter: 60, status: 403 },
    });
    const { stdout, stderr, requests } = await run(scene, ["cohort", "octo/roadmap"]);
    expect(stdout).toContain("30 learners");
    expect(requests).toHaveLength(5);
    expect(stderr).toContain("GitHub asked to slow down");
  });

  it.each([
    [["cohort"], "name a roadmap, such as owner/roadmap, or a roster"],
    [["cohort", "octo/nothing"], "There is no repository octo/nothing"],
    [["cohort", "--list", "none.yml"], "the roster none.yml cannot be read. There is no such file."],
    [["cohort", "octo/roadmap", "--format", "pdf"], "--format"],
  ])("says in one line what is wrong with %j", async (args, words) => {
    const scene = await openGitHub();
    const { code, stderr } = await run(scene, args);
    expect(code).toBe(2);
    expect(stderr).toContain(words);
  });
});

describe("without a token", () => {
  it("lists forks over REST, and reads only forks with a push of their own, one after the other", async () => {
    const scene = await openGitHub();
    const { github } = scene;
    learner(github, "ada", { done: ["2026-11-28"] });
    for (let index = 0; index < 100; index += 1) learner(github, `bare-${index}`, null);
    learner(github, "huge", { more: { pad: "x".repeat(600_000) } });
    const own = learner(github, "own", null);
    person(github.world, "own").push(own, { "notes.md": "x" }, "Notes");
    const { stdout, stderr, requests } = await run(scene, ["cohort", "octo/roadmap"], { token: "" });
    expect(stderr).toContain("There is no token, so public files are read one by one.");
    expect(requests).toEqual(["GET /repos/{owner}/{repo}/forks", "GET /repos/{owner}/{repo}/forks"]);
    expect(github.rawFiles.requests.map(({ path }) => path.split("/")[2])).toEqual(["ada", "huge", "own"]);
    expect(stdout).toContain("1 learner: 1 on track");
    expect(stdout).toContain("101 repositories without Waymark");
    expect(stdout).toContain("huge/roadmap has a progress.json that is too large");
  });

  it("reads a roster, and says what is missing", async () => {
    const scene = await openGitHub();
    learner(scene.github, "ada", { done: ["2026-11-28"] });
    const cwd = await folder();
    await writeFile(join(cwd, "roster.yml"), "- ada/roadmap\n- no/body\n");
    const { stdout } = await run(scene, ["cohort", "--list", "roster.yml"], { cwd, token: "" });
    expect(stdout).toContain("1 learner: 1 on track\nno/body does not exist, or is private");
  });

  it("stops before it is impolite", async () => {
    const scene = await openGitHub();
    for (let index = 0; index < 501; index += 1)
      learner(scene.github, `l-${index}`, { done: ["2026-11-28"] });
    const { code, stderr } = await run(scene, ["cohort", "octo/roadmap"], { token: "" });
    expect(code).toBe(2);
    expect(stderr).toContain("Without a token, Waymark reads at most 500 files. Set GITHUB_TOKEN");
    expect(scene.github.rawFiles.requests).toHaveLength(500);
  });

  it("says so if the roadmap does not exist, or GitHub wants no more requests", async () => {
    const scene = await openGitHub();
    expect((await run(scene, ["cohort", "octo/nothing"], { token: "" })).stderr).toContain(
      "There is no repository",
    );
    learner(scene.github, "ada", { done: ["2026-11-28"] });
    scene.github.rawFiles.limit = 0;
    const { code, stderr } = await run(scene, ["cohort", "octo/roadmap"], { token: "" });
    expect(code).toBe(2);
    expect(stderr).toContain("GitHub asks to wait until");
  });
});

describe("waymark init --cohort", () => {
  it("writes the roster and the workflow once", async () => {
    const scene = await openGitHub();
    const cwd = await folder();
    const first = await run(scene, ["init", "--cohort", "octo/roadmap"], { cwd });
    expect(first.stdout).toContain(
      "Wrote .github/cohort.yml\nWrote .github/workflows/cohort.yml\n\nWhat to do next:\n  1. Look at .github/cohort.yml",
    );
    expect(await readFile(join(cwd, ".github/cohort.yml"), "utf8")).toContain("\nroadmap: octo/roadmap\n");
    expect(await readdir(join(cwd, ".github/workflows"))).toEqual(["cohort.yml"]);
    const again = await run(scene, ["init", "--cohort", "--json"], { cwd });
    expect(JSON.parse(again.stdout)).toEqual({
      roadmap: null,
      written: [],
      kept: [".github/cohort.yml", ".github/workflows/cohort.yml"],
    });
  });

  it("names the Action of the mentor, and writes into the root of the repository from each of its folders", async () => {
    const scene = await openGitHub();
    const cwd = await folder();
    await mkdir(join(cwd, ".git"));
    await mkdir(join(cwd, "sub"));
    const args = ["init", "--cohort", "octo/roadmap", "--action", "foo/bar@v9"];
    expect(await run(scene, args, { cwd: join(cwd, "sub") })).toMatchObject({ code: 0, stderr: "" });
    const workflow = await readFile(join(cwd, ".github/workflows/cohort.yml"), "utf8");
    expect(workflow).toContain("uses: foo/bar@v9\n");
    expect(await readdir(join(cwd, "sub"))).toEqual([]);
  });

  it.each([
    [["--learner"], "option '--cohort [roadmap]' cannot be used with option '--learner'"],
    [["--reading", "B"], "option '--cohort [roadmap]' cannot be used with option '--reading <key>'"],
    [["--action", "foo"], '--action is "foo". It must be owner/repository@ref.'],
    [["octo/roadmap", "a.md"], "init --cohort reads no file. Leave out a.md, or --cohort."],
  ])("refuses what it does not use: %j", async (args, words) => {
    const scene = await openGitHub();
    const cwd = await folder();
    const { code, stderr } = await run(scene, ["init", "--cohort", ...args], { cwd });
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(words) });
    expect(await readdir(cwd)).toEqual([]);
  });
});
