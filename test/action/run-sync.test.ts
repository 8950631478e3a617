/** `mode: sync` on an emulated GitHub: everything with GITHUB_TOKEN, and the next run if this one must stop. */
import { tmpdir } from "node:os";
import { Octokit } from "@octokit/rest";
import { describe, expect, test } from "vitest";
import { en } from "../../src/language/en.ts";
import { runSync } from "../../src/action/run-sync.ts";
import type { Inputs } from "../../src/action/inputs.ts";
import { runCommand } from "../../src/cli/run-command.ts";
import type { Permissions } from "github-emulator";
import { escapeText } from "../../src/markdown/escape-text.ts";
import type { Plan } from "../../src/model/change.ts";
import { describePlan, groupLine } from "../../src/plan/describe-plan.ts";
import { CONFIG_PATH } from "../../src/model/paths.ts";
import { DEFAULT_SOURCES } from "../../src/reconcile/stock.ts";
import { workflowText } from "../../src/access/workflow.ts";
import { openStage, type Stage, type StageOptions } from "../stories/stage.ts";

/** The permissions of the workflow that `waymark init` writes. */
const RIGHTS: Permissions = {
  contents: "write",
  issues: "write",
  actions: "write",
  pull_requests: "write",
  metadata: "read",
};

const WORKFLOW = workflowText({ action: "waymark-dev/waymark@v1", app: null });

/** A fork whose learner pushed the workflow. `run` starts its runs, not the emulated runner. */
async function openFork(options: StageOptions = {}): Promise<Stage> {
  const stage = await openStage(options);
  stage.learner.push(stage.repository, { ".github/workflows/waymark.yml": WORKFLOW }, "Add Waymark");
  return stage;
}

/** The plan in the output of `preview --json`. */
interface Previewed {
  readonly plan: Plan;
  readonly titles: Readonly<Record<string, string>>;
}

interface Given {
  readonly rights?: Permissions;
  readonly workflow?: string | null;
  readonly hears?: boolean;
  readonly config?: string;
}

async function run(stage: Stage, given: Given = {}) {
  const { rights = RIGHTS, workflow = "waymark.yml", hears = false, config = CONFIG_PATH } = given;
  const { github, fork, clock } = stage;
  const auth = github.createToken({ kind: "actions", repository: fork, permissions: rights }).value;
  const sources = { ...DEFAULT_SOURCES, config };
  const inputs: Inputs = { token: auth, projectToken: null, mode: "sync", sources };
  const outputs: Record<string, string | number | boolean> = {};
  const [summary, lines]: [string[], string[]] = [[], []];
  let failure = "";
  const requests = await stage.requestsOf(async () => {
    try {
      await runSync(inputs, {
        octokit: new Octokit({ auth, baseUrl: github.urls.rest, log: quiet }),
        projects: null,
        graphqlUrl: `${github.url}/api/graphql`,
        owner: stage.owner,
        name: "roadmap",
        workflow,
        hears,
        clock,
        setOutput: (name, value) => {
          outputs[name] = value;
        },
        writeSummary: (markdown) => {
          summary.push(markdown);
          return Promise.resolve();
        },
        log: (line) => lines.push(line),
      });
    } catch (error) {
      failure = error instanceof Error ? error.message : "no error";
    }
  });
  return { outputs, summary: summary.join("\n"), lines, failure, requests };
}

const quiet = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
const writes = (requests: readonly string[]) => requests.filter((one) => !/^(?:query|GET)/u.test(one));

describe("the first run", () => {
  test("opens labels, milestones, issues and the tracking issue, and commits the files", async () => {
    const stage = await openFork();
    const { outputs, summary, lines, failure, requests } = await run(stage);
    expect(failure).toBe("");
    expect(requests).toEqual([
      "query viewer repository",
      "POST /repos/{owner}/{repo}/milestones",
      "mutation createIssue createLabel",
      "POST /repos/{owner}/{repo}/milestones",
      "mutation pinIssue createIssue",
      "mutation createIssue",
      "mutation addBlockedBy",
      "mutation createCommitOnBranch addLabelsToLabelable updateIssue",
    ]);
    expect(outputs).toMatchObject({ percent: 0, done: 0, total: 7, changed: true });
    expect(summary).toContain("7 new issues: Variables");
    expect(lines.at(-2)).toBe("7 of 7 issues are open.");
    expect(stage.issue("Variables").author.login).toBe("github-actions[bot]");
  });

  test("that meets another run to the end says so, and does not fail", async () => {
    const stage = await openFork();
    // The other run ends after its first milestone, and no list shows that milestone for an hour.
    stage.github.world.listLag.milestones = 3_600_000;
    stage.github.faults.next({ match: "mutation", fault: { kind: "token-expired" } });
    expect((await run(stage)).failure).toContain("GitHub does not accept the token");
    const { failure, summary, outputs } = await run(stage);
    expect(failure).toBe("");
    expect(summary).toContain("Another run of Waymark is opening issues in this repository");
    expect(outputs).toEqual({ changed: false });
    expect(stage.repository.issues.size).toBe(0);
  });

  test("writes into the job summary the very plan that a preview of that moment gives", async () => {
    const stage = await openFork();
    const { github, fork } = stage;
    const token = github.createToken({ kind: "actions", repository: fork, permissions: RIGHTS }).value;
    const out: string[] = [];
    const env = { GITHUB_API_URL: github.urls.rest, GITHUB_TOKEN: token };
    const stderr = (text: string) => expect.unreachable(text);
    const io = {
      stdout: (text: string) => out.push(text),
      stderr,
      cwd: tmpdir(),
      env,
      isTTY: false,
      isErrorTTY: false,
    };
    expect(
      await runCommand(["preview", "--repo", fork, "--json"], { io, clock: stage.clock, version: "1.2.3" }),
    ).toBe(0);
    const { plan, titles }: Previewed = JSON.parse(out.join(""));
    const { summary } = await run(stage);
    const lines = describePlan(plan, {
      known: new Map(Object.entries(titles)),
      language: en,
      withReasons: false,
    }).map((group) => escapeText(groupLine(group, en)));
    expect(lines).toHaveLength(4);
    for (const line of lines) expect(summary).toContain(line);
  });

  test("a second one right after it sends one read", async () => {
    const stage = await openFork();
    await run(stage);
    expect((await run(stage)).requests).toEqual(["query viewer repository"]);
  });

  test("after a close it edits the tracking issue and commits", async () => {
    const stage = await openFork();
    await run(stage);
    stage.clock.advance(3_600_000);
    stage.learner.close(stage.issue("Variables"));
    const { outputs, requests } = await run(stage);
    expect(outputs).toMatchObject({ percent: 14, done: 1 });
    expect(requests).toEqual([
      "query viewer repository",
      "mutation createCommitOnBranch addLabelsToLabelable updateIssue",
    ]);
  });
});

describe("where something is missing, one line says what to do", () => {
  test("issues that are off: the link that turns them on", async () => {
    const { failure, requests } = await run(await openFork({ issues: false }));
    expect(failure).toMatch(/^Issues are off\. Turn them on at http:\S+\/ada\/roadmap\/settings#features$/u);
    expect(writes(requests)).toEqual([]);
  });

  test("rights that do not suffice: what GitHub said, in sentences, once for each kind of refusal", async () => {
    const stage = await openFork();
    const { failure } = await run(stage, { rights: { contents: "read", issues: "read", metadata: "read" } });
    expect(failure).toContain("Resource not accessible by integration. GitHub refused");
    expect(failure).not.toContain("integration GitHub");
    expect(failure).toContain("wait for their milestone. The next run tries again.");
    expect(stage.repository.issues.size).toBe(0);
  });

  test("without permissions in the workflow, the failure says which to write", async () => {
    const stage = await openStage();
    const workflow = WORKFLOW.replace(/^permissions:\n(?: +.*\n)+/mu, "");
    expect(workflow).not.toContain("permissions:");
    stage.learner.push(stage.repository, { ".github/workflows/waymark.yml": workflow }, "Add Waymark");
    const { failure } = await run(stage, { rights: { contents: "write", issues: "read", metadata: "read" } });
    expect(failure).toMatch(/Write them into the workflow: `permissions:` with `contents: write`/u);
  });

  test("and the lines that the workflow leaves out, each once, with the page to add them", async () => {
    const stage = await openStage();
    const workflow = WORKFLOW.replace("contents: write", "contents: read").replace(
      "issues: write",
      "issues: read",
    );
    stage.learner.push(stage.repository, { ".github/workflows/waymark.yml": workflow }, "Add Waymark");
    const rights = { ...RIGHTS, contents: "read", issues: "read" } as const;
    const { failure } = await run(stage, { rights });
    const page = `${stage.github.url}/ada/roadmap/edit/main/.github/workflows/waymark.yml`;
    expect(failure).toContain("GitHub refused the commit: Resource not accessible by integration.");
    expect(failure.split("github-actions push. ")[1]).toBe(
      `The workflow does not have the permission contents: write. Add it to the permissions in the workflow: ${page} The workflow does not have the permission issues: write. Add it to the permissions in the workflow: ${page}`,
    );
    expect(stage.repository.issues.size).toBe(0);
    expect(stage.github.repository(stage.fork).commits()).toHaveLength(2);
  });

  test.each<[string, StageOptions, RegExp]>([
    [
      "a file that is not a roadmap",
      { roadmap: "# A library\n\nInstall it.\n" },
      /^Nothing was done\. Waymark does not read this file as a roadmap: .*What to do next: .*source: docs\/roadmap\.md/u,
    ],
    [
      "a roadmap with more items than the config allows",
      { files: { ".github/roadmap.yml": "max_issues: 6\n" } },
      /^This roadmap has 7 items\. Waymark opens at most 6 issues unless `max_issues` in `\.github\/roadmap\.yml` allows more, so nothing is opened\.$/u,
    ],
    [
      "a config with a mistake",
      { files: { ".github/roadmap.yml": "max_issues: many\n" } },
      /^The config has an error, so nothing was changed\. .*max_issues/u,
    ],
  ])(
    "%s: nothing is done, and the failure and the summary say why and what to do",
    async (_, options, said) => {
      const stage = await openFork(options);
      const { failure, outputs, summary } = await run(stage);
      expect(failure).toMatch(said);
      expect(summary).toBe(`${escapeText(failure)}\n`);
      expect(outputs).toEqual({ changed: false });
    },
  );

  test("a repository without a README: the failure says to add one", async () => {
    const stage = await openFork();
    stage.learner.push(stage.repository, { "README.md": null }, "Start again");
    expect((await run(stage)).failure).toBe(
      "Nothing was done. There is no file `README.md`. What to do next: add a README with your roadmap. If another file holds the roadmap, name it in .github/roadmap.yml: `source: docs/roadmap.md`.",
    );
  });

  test("a config that the workflow names must exist: a misspelt name is not treated as no config", async () => {
    const stage = await openFork({ files: { ".github/course.yml": "enabled: false\n" } });
    const { failure, requests } = await run(stage, { config: ".github/corse.yml" });
    expect(failure).toBe(
      "The config has an error, so nothing was changed. There is no file `.github/corse.yml`, but the workflow names it as the config.",
    );
    expect(writes(requests)).toEqual([]);
  });

  test("a config that cannot be read is an error too, because it may say no", async () => {
    const stage = await openFork({ files: { ".github/roadmap.yml": "\0enabled: false\n" } });
    const { failure, requests } = await run(stage);
    expect(failure).toContain("`.github/roadmap.yml` cannot be read");
    expect(writes(requests)).toEqual([]);
  });

  test("a person's no is not a failure, and the summary says it", async () => {
    const stage = await openFork({ files: { ".github/roadmap.yml": "enabled: false\n" } });
    const { failure, lines, outputs, summary } = await run(stage);
    expect({ failure, outputs }).toEqual({ failure: "", outputs: { changed: false } });
    expect(lines).toEqual(["Nothing was done. `.github/roadmap.yml` says `enabled: false`."]);
    expect(summary).toBe(`${escapeText(lines[0] ?? "")}\n`);
  });
});

describe("a limit that outlasts what a run sits out", () => {
  async function limited(stage: Stage, given: Given = {}) {
    stage.github.faults.at(stage.github.requests.length + 5, {
      kind: "secondary-limit",
      status: 403,
      retryAfter: 3_000,
    });
    const before = stage.clock.now();
    const ended = await run(stage, given);
    stage.github.faults.clear();
    return { ...ended, waited: stage.clock.now() - before };
  }

  test("is waited for, then the next run is started and goes on where this one stopped", async () => {
    const stage = await openFork();
    stage.learner.enableActions(stage.repository);
    const { failure, lines, summary, requests, waited } = await limited(stage);
    expect(failure).toBe("");
    expect(waited).toBeGreaterThanOrEqual(3_000_000);
    expect(summary).toMatch(/^0 of 7 issues are open/u);
    expect(lines.at(-1)).toBe("The next run was started: it continues where this one stopped.");
    expect(requests.at(-1)).toBe("POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches");
    expect(stage.github.actions.runs.map(({ event }) => event)).toContain("workflow_dispatch");
    expect((await run(stage)).failure).toBe("");
    expect([...stage.repository.issues.values()]).toHaveLength(8);
  });

  test("without the right to start it, the line says how to go on by hand", async () => {
    const stage = await openFork();
    const { failure } = await limited(stage, { rights: { ...RIGHTS, actions: "read" } });
    expect(failure).toContain("GitHub refused to start the next run: ");
    expect(failure).toContain("`permissions: actions: write`");
    expect(failure).toContain("Run workflow): it continues where it stopped.");
  });

  test("a runner that names no workflow leads to the same words", async () => {
    const { failure } = await limited(await openFork(), { workflow: null });
    expect(failure).toContain("The runner does not say which workflow this is.");
  });
});
