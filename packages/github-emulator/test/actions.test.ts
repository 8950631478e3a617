import { readFileSync } from "node:fs";
import { writeFile, mkdtemp, rm, access } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { startActions } from "../src/actions/start-actions.ts";
import { closeIssue, reopenIssue } from "../src/changes/close-issue.ts";
import { commitFiles, defaultBranchOf } from "../src/changes/commit-files.ts";
import { createOrganization, createUser } from "../src/changes/create-account.ts";
import { createRepository, forkRepository } from "../src/changes/create-repository.ts";
import { createWorld } from "../src/changes/create-world.ts";
import { dispatchWorkflow } from "../src/changes/dispatch.ts";
import { allowWorkflows, setHasIssues } from "../src/changes/edit-repository.ts";
import { createBranch } from "../src/changes/move-branch.ts";
import { openIssue } from "../src/changes/open-issue.ts";
import { manualClock } from "../src/manual-clock.ts";
import { realClock } from "../src/model/clock.ts";
import { blobOf, headOf } from "../src/model/git.ts";
import type { Repository } from "../src/model/repository.ts";
import { onTheWebsite } from "../src/model/token.ts";
import { Urls } from "../src/server/urls.ts";
import { WORKFLOW_PATH, workflow, writeAction } from "./workflows.ts";

/** Prints everything that the Action was given, as JSON. */
const TELLS_ALL = `
import { readFileSync, appendFileSync } from "node:fs";
const event = JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH, "utf8"));
console.log(JSON.stringify({ env: process.env, event, cwd: process.cwd(), version: process.version }));
appendFileSync(process.env.GITHUB_OUTPUT, "done=3\\nlines<<END\\none\\ntwo\\nEND\\n");
appendFileSync(process.env.GITHUB_STEP_SUMMARY, "# 3 of 46\\n");
`;

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

/** Ada's `ada/roadmap` with a workflow on its default branch, and an Action behind `octo/learn@v1`. */
async function scene({
  file = workflow(),
  script = TELLS_ALL,
  path: where = WORKFLOW_PATH,
  clock = realClock,
  runnerDelay = 0,
  runnerEnvironment = {},
} = {}) {
  const world = createWorld(clock);
  const ada = createUser(world, "ada");
  const cause = onTheWebsite(ada);
  const byToken = { actor: world.actionsBot, via: "actions", app: null } as const;
  const repository = createRepository(world, cause, {
    owner: ada,
    name: "roadmap",
    files: { "README.md": "# Roadmap", [where]: file },
  });
  const folder = await writeAction(script);
  const actions = startActions(world, {
    urls: new Urls("http://127.0.0.1:9"),
    actions: { "octo/learn@v1": folder },
    runnerDelay,
    runnerEnvironment,
  });
  stops.push(actions.stop, () => rm(folder, { recursive: true }));
  const issueIn = (home: Repository) => openIssue(world, cause, home, { title: "Learn", body: "" });
  const close = (home = repository) => {
    const issue = issueIn(home);
    closeIssue(world, cause, issue, "COMPLETED");
    return issue;
  };
  const ended = async () => {
    await actions.settle();
    return actions.runs.map(({ event, action, conclusion }) => ({ event, action, conclusion }));
  };
  return { world, ada, cause, byToken, repository, actions, issueIn, close, ended };
}

describe("an Action runs", () => {
  it("in its own process with the runner's environment, the event and its inputs", async () => {
    const { close, actions, repository, ended } = await scene({
      runnerEnvironment: { RUNNER_POOL: "small", CI: "false" },
    });
    close();
    expect(await ended()).toEqual([{ event: "issues", action: "closed", conclusion: "success" }]);
    const [run] = actions.runs;
    const told = JSON.parse(run?.stdout ?? "{}");
    expect(told.event).toMatchObject({
      action: "closed",
      issue: { state: "closed" },
      sender: { login: "ada" },
    });
    expect(told.event).not.toHaveProperty("installation");
    expect(told.cwd).toBe(told.env.GITHUB_WORKSPACE);
    expect(told.env).toMatchObject({
      GITHUB_ACTIONS: "true",
      CI: "true",
      RUNNER_POOL: "small",
      GITHUB_EVENT_NAME: "issues",
      GITHUB_REPOSITORY: "ada/roadmap",
      GITHUB_REPOSITORY_ID: String(repository.id),
      GITHUB_REPOSITORY_OWNER: "ada",
      GITHUB_API_URL: "http://127.0.0.1:9/api/v3",
      GITHUB_GRAPHQL_URL: "http://127.0.0.1:9/api/graphql",
      GITHUB_SERVER_URL: "http://127.0.0.1:9",
      GITHUB_REF: "refs/heads/main",
      GITHUB_WORKFLOW_REF: expect.stringMatching(
        /^ada\/roadmap\/\.github\/workflows\/[\w-]+\.yml@refs\/heads\/main$/u,
      ),
      GITHUB_SHA: defaultBranchOf(repository).commits.at(-1)?.oid,
      GITHUB_ACTOR: "ada",
      GITHUB_RUN_ID: "1",
      GITHUB_RUN_NUMBER: "1",
      INPUT_MODE: "progress",
      INPUT_TOKEN: "***",
      INPUT_TWO_WORDS: "",
    });
    expect(Object.keys(told.env).filter((name) => /^(?:VITEST|npm_|NODE_)/.test(name))).toEqual([]);
    expect(told.env).not.toHaveProperty("GITHUB_TOKEN");
    expect(run).toMatchObject({
      exitCode: 0,
      outputs: { done: "3", lines: "one\ntwo" },
      summary: "# 3 of 46\n",
      steps: [
        { name: "actions/checkout@v5", outcome: "noted" },
        { name: "octo/learn@v1", outcome: "success" },
      ],
    });
  });

  it("with a token of its own, limited to what the workflow grants, that ends with the run", async () => {
    const { world, close, actions } = await scene({
      file: workflow({ extra: "permissions:\n  contents: write\n  pull-requests: read" }),
    });
    const seen: unknown[] = [];
    const tokens = world.tokens;
    const set = tokens.set.bind(tokens);
    tokens.set = (key, token) => {
      if (token.kind === "actions") seen.push(token.permissions);
      return set(key, token);
    };
    close();
    await actions.settle();
    expect(seen).toEqual([{ contents: "write", pull_requests: "read", metadata: "read" }]);
    expect(tokens.size).toBe(0);
  });

  it("with secrets that the log does not show", async () => {
    const { close, actions, repository } = await scene({
      file: workflow({ given: "mode: ${{ secrets.BOARD_TOKEN || 'none' }}" }),
      script: `console.log(process.env.INPUT_MODE, process.env.INPUT_MODE.length);
        console.log("::add-mask::pssst"); console.error("pssst");`,
    });
    actions.setSecret(repository, "BOARD_TOKEN", "hush-hush");
    close();
    await actions.settle();
    expect(actions.runs[0]?.stdout).toBe("*** 9\n::add-mask::***\n");
    expect(actions.runs[0]?.stderr).toBe("***\n");
  });

  it("and a failure is its exit code and the error it printed", async () => {
    const { close, actions } = await scene({
      script: `console.log("::error::No token: give it%0Aone"); process.exitCode = 1;`,
    });
    close();
    await actions.settle();
    expect(actions.runs[0]).toMatchObject({
      conclusion: "failure",
      exitCode: 1,
      errors: ["No token: give it\none"],
    });
  });

  it("is refused where the runner cannot do a step, in words", async () => {
    const { close, actions } = await scene({ file: workflow({ uses: "someone/else@v2" }) });
    close();
    await actions.settle();
    expect(actions.runs[0]).toMatchObject({
      conclusion: "startup_failure",
      errors: ["The emulated runner cannot do «someone/else@v2»; it knows octo/learn@v1"],
    });
  });

  it("is skipped where the job's condition does not hold", async () => {
    const { close, ended } = await scene({
      file: workflow({ job: "if: github.event.issue.title == 'Other'" }),
    });
    close();
    expect(await ended()).toMatchObject([{ conclusion: "skipped" }]);
  });

  it.each([
    ["on.issues.paths", { on: "issues:\n    paths: [README.md]" }],
    [
      "concurrency.cancel-in-progress",
      { extra: "concurrency:\n  group: x\n  cancel-in-progress: ${{ true }}" },
    ],
  ])("is refused where the workflow has %s, which is not emulated", async (key, given) => {
    const { close, actions } = await scene({ file: workflow(given) });
    close();
    await actions.settle();
    expect(actions.runs[0]).toMatchObject({ conclusion: "startup_failure" });
    expect(actions.runs[0]?.errors[0]).toContain(`${key}: not emulated`);
  });

  it("starts not at all where the file is no workflow, and the run says so", async () => {
    const { close, actions } = await scene({ file: "on: issues\njobs: [" });
    close();
    await actions.settle();
    expect(actions.runs.map(({ conclusion }) => conclusion)).toContain("startup_failure");
    expect(actions.runs[0]?.errors[0]).toMatch(/not YAML/);
  });
});

describe("a workflow is started", () => {
  it("by the activity types it names only", async () => {
    const { world, cause, close, ended } = await scene();
    reopenIssue(world, cause, close());
    expect(await ended()).toMatchObject([{ action: "closed" }, { action: "reopened" }]);
  });

  it("from the default branch only", async () => {
    const { world, cause, repository, close, ended } = await scene();
    commitFiles(world, cause, defaultBranchOf(repository), {
      message: "Remove the workflow",
      additions: new Map(),
      deletions: [WORKFLOW_PATH],
    });
    close();
    expect(await ended()).toEqual([]);
  });

  it("not by what GITHUB_TOKEN does, except by a dispatch", async () => {
    const { world, byToken, repository, issueIn, ended } = await scene();
    closeIssue(world, byToken, issueIn(repository), "COMPLETED");
    expect(await ended()).toEqual([]);
    const asked = repository.actions.workflows.get(WORKFLOW_PATH);
    if (asked === undefined) throw new Error("The workflow is not listed");
    dispatchWorkflow(world, byToken, repository, asked, "main", {});
    expect(await ended()).toMatchObject([{ event: "workflow_dispatch", conclusion: "success" }]);
  });

  it("with the inputs of a dispatch and the defaults of those not given", async () => {
    const { world, cause, repository, actions } = await scene({
      file: workflow({ given: "mode: ${{ inputs.full }}-${{ github.event_name }}" }),
      script: "console.log(process.env.INPUT_MODE)",
    });
    const asked = repository.actions.workflows.get(WORKFLOW_PATH);
    if (asked === undefined) throw new Error("The workflow is not listed");
    dispatchWorkflow(world, cause, repository, asked, "main", {});
    dispatchWorkflow(world, cause, repository, asked, "main", { full: "yes" });
    await actions.settle();
    expect(actions.runs.map(({ stdout }) => stdout)).toEqual([
      "no-workflow_dispatch\n",
      "yes-workflow_dispatch\n",
    ]);
  });

  it("by a push to a branch it names, unless the commit says to skip", async () => {
    const { world, cause, repository, ended } = await scene({
      file: workflow({ on: "push:\n    branches: [main]" }),
    });
    const push = (message: string) =>
      commitFiles(world, cause, defaultBranchOf(repository), {
        message,
        additions: new Map([["note.md", blobOf(message)]]),
        deletions: [],
      });
    push("A note");
    push("A note [skip ci]");
    expect(await ended()).toMatchObject([{ event: "push" }]);
  });

  it("by its schedule when that is played, never in a public fork", async () => {
    const { world, cause, repository, actions, ended } = await scene({
      file: workflow({ on: "schedule:\n    - cron: 0 6 * * 1" }),
    });
    const octo = createOrganization(world, "octo", []);
    const fork = forkRepository(world, cause, { source: repository, owner: octo });
    allowWorkflows(world, fork);
    actions.runSchedule(fork);
    expect(await ended()).toEqual([]);
    actions.runSchedule(repository);
    expect(await ended()).toMatchObject([{ event: "schedule", conclusion: "success" }]);
  });
});

describe("in a fork", () => {
  async function forked() {
    const all = await scene();
    const octo = createOrganization(all.world, "octo", [all.ada]);
    const fork = forkRepository(all.world, all.cause, { source: all.repository, owner: octo });
    setHasIssues(all.world, fork, true);
    return { ...all, fork };
  }

  it("workflows do not run until the owner enables Actions", async () => {
    const { world, fork, close, ended } = await forked();
    close(fork);
    expect(await ended()).toEqual([]);
    allowWorkflows(world, fork);
    close(fork);
    expect(await ended()).toMatchObject([{ conclusion: "success" }]);
  });

  it("nor does a workflow that was committed later", async () => {
    const { world, cause, fork, close, ended } = await forked();
    commitFiles(world, cause, defaultBranchOf(fork), {
      message: "Another workflow",
      additions: new Map([[".github/workflows/late.yml", blobOf(workflow())]]),
      deletions: [WORKFLOW_PATH],
    });
    close(fork);
    expect(await ended()).toEqual([]);
    allowWorkflows(world, fork);
    close(fork);
    expect(await ended()).toMatchObject([{ conclusion: "success" }]);
  });
});

describe("in a fork, on a branch of its own", () => {
  it("a pushed workflow does not run either until Actions are enabled", async () => {
    const { world, ada, cause, repository, ended } = await scene();
    const octo = createOrganization(world, "octo", [ada]);
    const fork = forkRepository(world, cause, { source: repository, owner: octo });
    const head = headOf(defaultBranchOf(fork)).oid;
    const draft = createBranch(world, cause, fork, "draft", head);
    const push = (name: string) =>
      commitFiles(world, cause, draft, {
        message: name,
        additions: new Map([[`.github/workflows/${name}.yml`, blobOf(workflow({ on: "push:" }))]]),
        deletions: [],
      });
    push("early");
    expect(await ended()).toEqual([]);
    allowWorkflows(world, fork);
    push("early-too");
    expect(await ended()).toMatchObject([{ event: "push" }, { event: "push" }]);
  });
});

it("a run starts when its runner is there, not before", async () => {
  const clock = manualClock();
  const { close, actions, ended } = await scene({ clock, runnerDelay: 10_000 });
  close();
  await clock.advance(9_999);
  expect(actions.runs).toMatchObject([{ status: "queued", conclusion: null }]);
  await clock.advance(1);
  expect(await ended()).toMatchObject([{ conclusion: "success" }]);
});

describe("a concurrency group", () => {
  /** Waits until a file allows it to continue, so that runs overlap in a fixed order, independent of time. */
  async function gated(rule: string) {
    const folder = await mkdtemp(path.join(tmpdir(), "gate-"));
    const gate = path.join(folder, "open");
    const all = await scene({
      file: workflow({ extra: `concurrency:\n  group: waymark-\${{ github.repository }}\n  ${rule}` }),
      script: `import { existsSync } from "node:fs";
        while (!existsSync(${JSON.stringify(gate)})) await new Promise((go) => setTimeout(go, 10));`,
    });
    stops.push(() => rm(folder, { recursive: true }));
    return { ...all, open: () => writeFile(gate, "") };
  }

  it("runs one, keeps one waiting, and the newest replaces the one that waits", async () => {
    const { close, open, ended } = await gated("cancel-in-progress: false");
    for (let count = 0; count < 4; count += 1) close();
    await open();
    expect((await ended()).map(({ conclusion }) => conclusion)).toEqual([
      "success",
      "cancelled",
      "cancelled",
      "success",
    ]);
  });

  it("ends the running one where the workflow asks for it", async () => {
    const { close, open, ended } = await gated("cancel-in-progress: true");
    close();
    close();
    await open();
    expect((await ended()).map(({ conclusion }) => conclusion)).toEqual(["cancelled", "success"]);
  });

  it("keeps all waiting with queue: max", async () => {
    const { close, open, ended } = await gated("queue: max");
    for (let count = 0; count < 3; count += 1) close();
    await open();
    expect((await ended()).map(({ conclusion }) => conclusion)).toEqual(["success", "success", "success"]);
  });
});

it("a run leaves no files behind", async () => {
  const { close, actions } = await scene();
  close();
  await actions.settle();
  const { GITHUB_EVENT_PATH: left } = JSON.parse(actions.runs[0]?.stdout ?? "{}").env;
  await expect(access(left)).rejects.toThrow("ENOENT");
  expect(() => readFileSync(left)).toThrow("ENOENT");
});
