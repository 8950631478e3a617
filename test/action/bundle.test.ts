/** The built Action in its own process, started like a runner starts it, against an emulated GitHub. */
import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import process from "node:process";
import { describe, expect, it, onTestFinished } from "vitest";
import { type Permissions, runAction } from "github-emulator";
import { APP_SLUG, openStage, SMALL_ROADMAP, type Stage } from "../stories/stage.ts";

const BUNDLE = join(import.meta.dirname, "../../dist/action.js");

const MAY_WRITE: Permissions = { contents: "write", issues: "read", metadata: "read" };

/** A fork that the App has set up, with one topic closed since then. */
async function closed(): Promise<Stage> {
  const stage = await openStage();
  await stage.sync();
  stage.learner.close(stage.issue("Variables"));
  return stage;
}

const tokenFor = ({ github, fork }: Stage, permissions = MAY_WRITE): string =>
  github.createToken({ kind: "actions", repository: fork, permissions }).value;

/** Runs the bundle with the given inputs. Its environment contains only what a runner sets. */
async function run(
  stage: Stage,
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
  main = BUNDLE,
) {
  const folder = await mkdtemp(join(tmpdir(), "waymark-action-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const { github, fork } = stage;
  const before = github.requests.length;
  const given = Object.entries({ mode: "progress", app: APP_SLUG, roadmap: "", config: "", ...inputs });
  const ended = await runAction({
    main,
    env: {
      PATH: process.env["PATH"] ?? "",
      HOME: folder,
      CI: "true",
      GITHUB_ACTIONS: "true",
      GITHUB_REPOSITORY: fork,
      GITHUB_SERVER_URL: github.url,
      GITHUB_API_URL: github.urls.rest,
      GITHUB_GRAPHQL_URL: `${github.url}/api/graphql`,
      GITHUB_WORKSPACE: folder,
      ...Object.fromEntries(given.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
      ...env,
    },
    folder,
    signal: new AbortController().signal,
  });
  const requests = github.requests.slice(before);
  return {
    ...ended,
    requests: requests.map(({ operation }) => operation),
    credentials: new Set(requests.map(({ credential }) => credential)),
    errors: ended.stdout.split("\n").filter((line) => line.startsWith("::error")),
  };
}

describe("the built Action", () => {
  it("reads, commits, sets its outputs and writes the summary, with the workflow's token alone", async () => {
    const stage = await closed();
    const token = tokenFor(stage);
    const ended = await run(stage, { token });
    expect(ended.stderr).toBe("");
    expect(ended).toMatchObject({ exitCode: 0, errors: [] });
    expect(ended.requests).toEqual(["query viewer repository", "mutation createCommitOnBranch"]);
    expect(ended.credentials).toEqual(new Set(["actions"]));
    const commit = stage.github.repository(stage.fork).commits().at(-1)?.oid;
    expect(ended.outputs).toEqual({ percent: "14", done: "1", total: "7", changed: "true", commit });
    expect(ended.summary).toContain("1 of 7 done (14%)");
  });

  it("has nothing to commit when it runs again, and says so", async () => {
    const stage = await closed();
    await run(stage, { token: tokenFor(stage) });
    const again = await run(stage, { token: tokenFor(stage) });
    expect(again).toMatchObject({ exitCode: 0, errors: [], requests: ["query viewer repository"] });
    expect(again.outputs).toEqual({ percent: "14", done: "1", total: "7", changed: "false", commit: "" });
  });

  it("needs no texts of other languages when the course is in English", async () => {
    const stage = await closed();
    const folder = await mkdtemp(join(tmpdir(), "waymark-english-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    const filter = (path: string) => basename(path) !== "action-languages.js";
    await cp(dirname(BUNDLE), folder, { recursive: true, filter });
    await writeFile(join(folder, "package.json"), '{"type":"module"}');
    const main = join(folder, basename(BUNDLE));
    const english = await run(stage, { token: tokenFor(stage) }, {}, main);
    expect(english).toMatchObject({ exitCode: 0, errors: [], outputs: { changed: "true" } });
    stage.learner.push(stage.repository, { ".github/roadmap.yml": "language: fr\n" }, "In French");
    const french = await run(stage, { token: tokenFor(stage) }, {}, main);
    expect(french.errors).toEqual([expect.stringContaining("action-languages.js")]);
    const whole = await run(stage, { token: tokenFor(stage) });
    expect(whole).toMatchObject({ exitCode: 0, errors: [], outputs: { changed: "true" } });
  });

  it("ends when its work is done, whatever is still open", async () => {
    const stage = await closed();
    const open = encodeURIComponent("setTimeout(() => process.exit(3), 30_000)");
    const preloaded = { NODE_OPTIONS: `--import=data:text/javascript,${open}` };
    const { exitCode, outputs } = await run(stage, { token: tokenFor(stage) }, preloaded);
    expect(exitCode).toBe(0);
    expect(outputs).toMatchObject({ changed: "true" });
  });

  it("has the runner hide the token before anything else, and never writes it itself", async () => {
    const stage = await closed();
    const token = tokenFor(stage, { ...MAY_WRITE, contents: "read" });
    const { stdout, stderr, summary } = await run(stage, { token });
    const [first, ...others] = stdout.split("\n");
    expect(first).toBe(`::add-mask::${token}`);
    expect([...others, stderr, summary].join("\n")).not.toContain(token);
  });
});

describe("the built Action fails with one line that says what to do", () => {
  it("where the workflow's token may not write", async () => {
    const stage = await closed();
    const { exitCode, errors, requests } = await run(stage, {
      token: tokenFor(stage, { ...MAY_WRITE, contents: "read" }),
    });
    expect(exitCode).toBe(1);
    expect(errors).toEqual([expect.stringContaining("needs `permissions: contents: write`")]);
    expect(requests).toEqual(["query viewer repository", "mutation createCommitOnBranch"]);
  });

  it.each<[string, Record<string, string>, string, number]>([
    ["no token", { token: "" }, "The input `token` is empty.", 0],
    ["a mode that there is not", { mode: "everything" }, 'The input `mode` is "everything".', 0],
    ["a token that GitHub does not accept", { token: "ghs_wrong" }, "GitHub does not accept the token", 1],
  ])("with %s", async (_, inputs, said, sent) => {
    const stage = await closed();
    const { exitCode, errors, requests, summary, outputs } = await run(stage, {
      token: tokenFor(stage),
      ...inputs,
    });
    expect({ exitCode, summary, outputs }).toEqual({ exitCode: 1, summary: "", outputs: {} });
    expect(errors).toEqual([expect.stringContaining(said)]);
    expect(requests).toHaveLength(sent);
  });

  it("where the token's repository is another one", async () => {
    const stage = await closed();
    const { exitCode, errors } = await run(
      stage,
      { token: tokenFor(stage) },
      { GITHUB_REPOSITORY: "ada/not-there" },
    );
    expect(exitCode).toBe(1);
    expect(errors).toEqual([
      expect.stringContaining("There is no repository ada/not-there that Waymark can see"),
    ]);
  });
});

describe("the built Action in mode check", () => {
  it("compares the checked-out roadmap with the base that GitHub has, by a token that may only read", async () => {
    const stage = await openStage();
    const folder = await mkdtemp(join(tmpdir(), "waymark-sources-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    await writeFile(join(folder, "README.md"), SMALL_ROADMAP.replace("- Modules", "- Modules\n- Testing"));
    const token = tokenFor(stage, { contents: "read", metadata: "read" });
    const ended = await run(
      stage,
      { token, mode: "check" },
      { GITHUB_BASE_REF: "main", GITHUB_WORKSPACE: folder },
    );
    expect(ended).toMatchObject({
      exitCode: 0,
      stderr: "",
      errors: [],
      requests: ["GET /repos/{owner}/{repo}/contents/{path}"],
    });
    expect(ended.summary).toContain('compared with main\n\n- added: "Testing"\n');
  });
});
