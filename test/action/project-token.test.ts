/**
 * `project-token`: a board in the learner's own account, in addition to everything that GITHUB_TOKEN does, and the
 * messages if the token cannot access boards.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Octokit } from "@octokit/rest";
import { describe, expect, test } from "vitest";
import type { Inputs } from "../../src/action/inputs.ts";
import { runProgress } from "../../src/action/run-progress.ts";
import { runSync } from "../../src/action/run-sync.ts";
import { person } from "github-emulator";
import { DEFAULT_SOURCES } from "../../src/reconcile/stock.ts";
import { workflowText } from "../../src/access/workflow.ts";
import { fastTimeVariables } from "../fast-time.ts";
import { openStage, type Stage, type StageOptions } from "../stories/stage.ts";

const RIGHTS = {
  contents: "write",
  issues: "write",
  actions: "write",
  pull_requests: "write",
  metadata: "read",
} as const;
const HOUR = 3_600_000;

async function openFork(options: StageOptions = {}): Promise<Stage> {
  const stage = await openStage(options);
  const workflow = workflowText({ action: "waymark-dev/waymark@v1", app: null });
  stage.learner.push(stage.repository, { ".github/workflows/waymark.yml": workflow }, "Add Waymark");
  return stage;
}

const classic = (stage: Stage, scopes: readonly string[] = ["project"], user = "ada") =>
  stage.github.createToken({ kind: "classic", user, scopes }).value;

async function run(stage: Stage, projectToken: string | null, mode: "sync" | "progress" = "sync") {
  const { github, clock } = stage;
  const rights =
    mode === "sync" ? RIGHTS : ({ contents: "write", issues: "read", metadata: "read" } as const);
  const auth = github.createToken({ kind: "actions", repository: stage.fork, permissions: rights }).value;
  const inputs: Inputs = { token: auth, projectToken, mode, sources: DEFAULT_SOURCES };
  const [summary, lines, outputs]: [string[], string[], unknown[]] = [[], [], []];
  const client = (token: string) => new Octokit({ auth: token, baseUrl: github.urls.rest, log: quiet });
  const before = github.requests.length;
  let failure = "";
  try {
    await (mode === "sync" ? runSync : runProgress)(inputs, {
      octokit: client(auth),
      projects: projectToken === null ? null : client(projectToken),
      graphqlUrl: `${github.url}/api/graphql`,
      owner: stage.owner,
      name: "roadmap",
      workflow: "waymark.yml",
      hears: false,
      clock,
      setOutput: (...output) => outputs.push(output),
      writeSummary: (markdown) => Promise.resolve(void summary.push(markdown)),
      log: (line) => lines.push(line),
    });
  } catch (error) {
    failure = error instanceof Error ? error.message : "no error";
  }
  const requests = github.requests.slice(before);
  const by = (credential: string) =>
    requests.filter((one) => one.credential === credential).map(({ operation }) => operation);
  return { failure, summary: summary.join("\n"), lines, outputs, requests, by };
}

const quiet = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
const pinned = (stage: Stage) => stage.issue("Your progress").body;

function boardOf(stage: Stage) {
  const board = [...stage.github.world.boards.values()].at(-1);
  if (board === undefined) throw new Error("There is no board");
  return board;
}

const statusOf = (stage: Stage, title: string) =>
  stage.github
    .boards("ada")
    .at(-1)
    ?.items.find((item) => item.title === title)?.values["Status"];

describe("mode: sync", () => {
  test("makes the board as the person, and asks for nothing else with their token", async () => {
    const stage = await openFork();
    const { failure, by } = await run(stage, classic(stage));
    expect(failure).toBe("");
    expect(by("classic")).toEqual([
      "query viewer repository nodes",
      "mutation createProjectV2",
      "mutation updateProjectV2 createProjectV2Field addProjectV2ItemById",
      ...Array.from({ length: 3 }, () => "POST /users/{user_id}/projectsV2/{project_number}/views"),
      "mutation addProjectV2ItemById updateProjectV2ItemFieldValue",
      "mutation updateProjectV2ItemFieldValue",
    ]);
    expect(by("actions").filter((one) => /project/iu.test(one))).toEqual([]);
    expect(stage.issue("Variables").author.login).toBe("github-actions[bot]");
    expect(boardOf(stage).creator.login).toBe("ada");
    expect(stage.github.boards("ada")).toMatchObject([{ repositories: ["ada/roadmap"] }]);
    expect(stage.github.boards("ada")[0]?.items).toHaveLength(7);
    expect(pinned(stage)).toContain("[Board](");
  });

  test("on an older server, the board has what that has; after an update, the weeks of a pace too", async () => {
    const stage = await openFork();
    stage.learner.push(stage.repository, { ".github/roadmap.yml": "pace:\n  topics: 2\n" }, "A pace");
    const { world } = stage.github;
    world.schemaLacks = ["ProjectV2IterationField.configuration", "ProjectV2.statusUpdates"];
    expect((await run(stage, classic(stage))).failure).toBe("");
    const shown = () => stage.github.boards("ada")[0];
    expect(shown()).toMatchObject({ statusUpdates: [], views: { length: 5 } });
    expect(shown()?.items.map(({ values }) => values["Week"])).toEqual(Array(7).fill(undefined));
    world.schemaLacks = [];
    expect((await run(stage, classic(stage))).failure).toBe("");
    expect(shown()).toMatchObject({ statusUpdates: [{ status: "ON_TRACK" }], views: { length: 6 } });
    expect(shown()?.items[0]?.values["Week"]).toBe("Week of 23 November 2026");
    expect((await run(stage, classic(stage))).requests.filter((request) => request.writes)).toEqual([]);
  });

  test("a second run is two reads, and writes nothing", async () => {
    const stage = await openFork();
    const token = classic(stage);
    await run(stage, token);
    stage.clock.advance(HOUR);
    const { by, requests } = await run(stage, token);
    expect(by("actions")).toEqual(["query viewer repository"]);
    expect(by("classic")).toEqual(["query viewer repository nodes"]);
    expect(requests).toHaveLength(2);
  });

  test("a card that the person moves closes its issue at the next run, by GITHUB_TOKEN", async () => {
    const stage = await openFork();
    await run(stage, classic(stage));
    stage.clock.advance(HOUR);
    const card = [...boardOf(stage).items.values()][0];
    if (card === undefined) throw new Error("There is no card");
    stage.learner.moveCard(card, "Done");
    stage.clock.advance(60_000);
    const { by } = await run(stage, classic(stage));
    expect(by("actions")).toContain("mutation closeIssue");
    expect(stage.issue("Variables")).toMatchObject({ state: "CLOSED", stateReason: "COMPLETED" });
    expect(statusOf(stage, "Variables")).toBe("Done");
  });

  test("an issue that was edited in the same run keeps its card", async () => {
    const stage = await openFork();
    await run(stage, classic(stage));
    stage.clock.advance(HOUR);
    stage.learner.tick(stage.issue("Loops (for, while)"), "for");
    const text = stage.github.repository(stage.fork).file("README.md") ?? "";
    const more = text.replace("- Loops (for, while)", "- Loops (for, while, break)");
    stage.learner.push(stage.repository, { "README.md": more }, "More loops");
    await run(stage, classic(stage));
    expect(statusOf(stage, "Loops (for, while, break)")).toBe("In Progress");
    expect(stage.github.boards("ada")[0]?.items).toHaveLength(7);
  });

  test("a private repository takes `repo` as well", async () => {
    const stage = await openFork();
    stage.repository.private = true;
    const { failure, lines } = await run(stage, classic(stage));
    expect(failure).toBe("");
    expect(lines.join("\n")).toMatch(
      /needs the scope `repo` for this private repository.*scopes=project,repo/u,
    );
    await run(stage, classic(stage, ["project", "repo"]));
    expect(stage.github.boards("ada")[0]?.items).toHaveLength(7);
  });

  test("more issues than GitHub gives at once are read in turns", async () => {
    const topics = Array.from({ length: 120 }, (_, index) => `- Topic ${index + 1}`).join("\n");
    const stage = await openFork({
      roadmap: `# Long roadmap\n\nLearn.\n\n## Phase 1: All\n\n${topics}\n\n## Phase 2: More\n\n- One\n`,
    });
    const token = classic(stage);
    await run(stage, token);
    const { by } = await run(stage, token);
    expect(by("classic")).toEqual(["query viewer repository nodes", "query viewer nodes"]);
  });
});

describe("mode: progress", () => {
  test("without a token one close costs one read and one commit; with it one read more, and the card follows", async () => {
    const stage = await openFork();
    await run(stage, classic(stage));
    boardOf(stage).closedMovesToDone = false;
    stage.clock.advance(HOUR);
    stage.learner.close(stage.issue("Variables"));
    const alone = await run(stage, null, "progress");
    expect(alone.requests.map(({ operation }) => operation)).toEqual([
      "query viewer repository",
      "mutation createCommitOnBranch",
    ]);
    stage.learner.close(stage.issue("Functions"));
    const { failure, by } = await run(stage, classic(stage), "progress");
    expect(failure).toBe("");
    expect(by("classic")).toEqual([
      "query viewer repository nodes",
      "mutation updateProjectV2ItemFieldValue",
    ]);
    expect(by("actions")).toEqual(["query viewer repository", "mutation createCommitOnBranch"]);
    expect(["Variables", "Functions", "Files"].map((title) => statusOf(stage, title))).toEqual([
      "Done",
      "Done",
      "Todo",
    ]);
  });

  test("where GitHub moved the card by itself, reading the board is all", async () => {
    const stage = await openFork();
    await run(stage, classic(stage));
    stage.clock.advance(HOUR);
    stage.learner.close(stage.issue("Variables"));
    expect((await run(stage, classic(stage), "progress")).by("classic")).toEqual([
      "query viewer repository nodes",
    ]);
    expect(statusOf(stage, "Variables")).toBe("Done");
  });

  test("makes no board, and says how to get one", async () => {
    const stage = await openFork();
    await run(stage, null);
    const { by, lines, failure } = await run(stage, classic(stage), "progress");
    expect(failure).toBe("");
    expect(by("classic")).toEqual(["query viewer repository nodes"]);
    expect(lines.join("\n")).toMatch(/no board yet\. To create one, run `npx @waymark-dev\/waymark sync`/u);
  });

  test("a card that a person moved stays where it is: its issue is not this run's to close", async () => {
    const stage = await openFork();
    await run(stage, classic(stage));
    stage.clock.advance(HOUR);
    const card = [...boardOf(stage).items.values()][0];
    if (card === undefined) throw new Error("There is no card");
    stage.learner.moveCard(card, "Done");
    const { failure } = await run(stage, classic(stage), "progress");
    expect([failure, stage.issue("Variables").state, statusOf(stage, "Variables")]).toEqual([
      "",
      "OPEN",
      "Done",
    ]);
  });

  test("`board: false` asks nothing more than the read, and writes nothing there", async () => {
    const stage = await openFork();
    await run(stage, classic(stage));
    stage.learner.push(stage.repository, { ".github/roadmap.yml": "board: false\n" }, "No board");
    stage.learner.close(stage.issue("Variables"));
    const { by, lines } = await run(stage, classic(stage), "progress");
    expect(by("classic")).toEqual(["query viewer repository nodes"]);
    expect(lines.join("\n")).not.toContain("board");
  });
});

describe("a token that reaches no board is named, with the pages that fix it, and everything else is done", () => {
  const kinds: readonly (readonly [string, (stage: Stage) => string, RegExp])[] = [
    [
      "without the scope",
      (stage) => classic(stage, ["repo"]),
      /the token in `project-token` does not have the scope `project`\./u,
    ],
    [
      "that may only look",
      (stage) => classic(stage, ["read:project"]),
      /does not have the scope `project`\./u,
    ],
    ["that is fine-grained", fineGrained, /`project-token` is not a classic token/u],
    ["that is somebody else's", (stage) => classic(stage, ["project"], "eve"), /belongs to somebody else/u],
    ["that has expired", () => "ghp_expired", /has expired or was revoked/u],
  ];

  test.each(kinds)("one %s", async (_kind, tokenOf, words) => {
    const stage = await openFork();
    const { failure, lines, summary, by } = await run(stage, tokenOf(stage));
    expect(failure).toBe("");
    const fix = [
      `${stage.github.url}/settings/tokens/new?description=Waymark&scopes=project`,
      `${stage.github.url}/ada/roadmap/settings/secrets/actions`,
    ];
    const said = lines.filter((line) => words.test(line));
    expect(said).toHaveLength(1);
    for (const page of fix) {
      expect(said[0]).toContain(page);
      expect(pinned(stage)).toContain(`](${page})`);
      expect(summary).toContain(`](${page})`);
    }
    expect(pinned(stage).match(new RegExp(words.source, "gu"))).toHaveLength(1);
    expect(by("actions")).toContain("mutation createCommitOnBranch addLabelsToLabelable updateIssue");
    expect(stage.repository.issues.size).toBe(8);
    expect(stage.github.boards("ada")).toEqual([]);
    const again = await run(stage, tokenOf(stage));
    expect(again.requests.filter(({ writes }) => writes)).toEqual([]);
  });

  test("put right, the line goes and the board comes", async () => {
    const stage = await openFork();
    await run(stage, "ghp_expired");
    await run(stage, classic(stage));
    expect(pinned(stage)).not.toContain("expired");
    expect(pinned(stage)).toContain("[Board](");
  });

  test("one that expires midway stops nothing else", async () => {
    const stage = await openFork();
    stage.github.faults.next({ match: "addProjectV2ItemById", fault: { kind: "token-expired" } });
    const { failure, lines, by } = await run(stage, classic(stage));
    expect(failure).toBe("");
    expect(lines.join("\n")).toMatch(
      /The board is outdated\. Everything else is up to date\. .*does not accept the token/u,
    );
    expect(by("actions")).toContain("mutation createCommitOnBranch addLabelsToLabelable updateIssue");
    await run(stage, classic(stage));
    expect(stage.github.boards("ada")[0]?.items).toHaveLength(7);
  });

  test("one whose hour is used up waits for the next run, and nothing waits for it", async () => {
    const stage = await openFork();
    stage.github.faults.next({
      match: "query viewer repository nodes",
      fault: { kind: "secondary-limit", status: 403, retryAfter: 3_000 },
    });
    const { failure, lines } = await run(stage, classic(stage));
    expect(failure).toBe("");
    expect(lines.join("\n")).toContain("GitHub did not answer. The next run tries again.");
    expect(stage.repository.issues.size).toBe(8);
  });
});

function fineGrained(stage: Stage): string {
  const permissions = { organization_projects: "write", issues: "write" } as const;
  return stage.github.createToken({ kind: "fine-grained", user: "ada", repositories: "all", permissions })
    .value;
}

test("in an organization the token of a member makes the board, where no App does", async () => {
  const stage = await openFork({ owner: "organization" });
  const { failure } = await run(stage, classic(stage));
  expect(failure).toBe("");
  expect(stage.github.boards("ada-org")).toMatchObject([{ repositories: ["ada-org/roadmap"] }]);
  expect(boardOf(stage).creator.login).toBe("ada");
});

describe("the token is a secret", () => {
  /** Everything that somebody can read afterwards. */
  const readable = (stage: Stage) =>
    JSON.stringify([
      [...stage.repository.issues.values()].map(({ title, body, comments }) => [
        title,
        body,
        comments.map((one) => one.body),
      ]),
      stage.github
        .repository(stage.fork)
        .commits()
        .map(({ message }) => message),
      stage.github.boards("ada"),
    ]);

  test.each([
    ["that works", (stage: Stage) => classic(stage)],
    ["that lacks the scope", (stage: Stage) => classic(stage, ["repo"])],
    ["that GitHub rejects", () => "ghp_planted0123456789"],
  ])("one %s is in no log, output, summary, issue, comment or file", async (_which, tokenOf) => {
    const stage = await openFork();
    const token = tokenOf(stage);
    const { lines, summary, outputs, failure } = await run(stage, token);
    const files = ["progress.md", ".github/waymark/progress.json"].map((path) =>
      stage.github.repository(stage.fork).file(path),
    );
    expect(JSON.stringify([lines, summary, outputs, failure, files, readable(stage)])).not.toContain(token);
  });

  test("the runner is told to mask it before anything is done, and sees it nowhere else", async () => {
    const stage = await openFork();
    const token = "ghp_planted0123456789";
    const folder = await mkdtemp(join(tmpdir(), "waymark-action-"));
    const [output, summary] = [join(folder, "output"), join(folder, "summary")];
    for (const file of [output, summary]) await writeFile(file, "");
    const auth = stage.github.createToken({
      kind: "actions",
      repository: stage.fork,
      permissions: RIGHTS,
    }).value;
    const child = spawn(
      process.execPath,
      [fileURLToPath(new URL("../../src/action/main.ts", import.meta.url))],
      {
        env: {
          ...fastTimeVariables(),
          GITHUB_API_URL: stage.github.urls.rest,
          GITHUB_GRAPHQL_URL: `${stage.github.url}/api/graphql`,
          GITHUB_SERVER_URL: stage.github.url,
          GITHUB_REPOSITORY: stage.fork,
          GITHUB_OUTPUT: output,
          GITHUB_STEP_SUMMARY: summary,
          INPUT_TOKEN: auth,
          "INPUT_PROJECT-TOKEN": token,
          INPUT_MODE: "sync",
          RUNNER_DEBUG: "1",
        },
      },
    );
    let printed = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (some: Buffer) => (printed += some.toString()));
    const [code] = await once(child, "close");
    expect([code, printed]).toEqual([0, expect.stringContaining("has expired or was revoked")]);
    const [masked, ...rest] = printed.split("\n").filter((line) => line.includes(token));
    expect([masked, rest]).toEqual([`::add-mask::${token}`, []]);
    expect(printed.indexOf(`::add-mask::${token}`)).toBeLessThan(printed.indexOf("issues are open"));
    expect((await readFile(output, "utf8")) + (await readFile(summary, "utf8"))).not.toContain(token);
  });
});

test("a person's wish to do without it is kept: closed, it is made again only when the box is ticked", async () => {
  const stage = await openFork();
  await run(stage, classic(stage));
  person(stage.github.world, "ada").closeBoard(boardOf(stage));
  stage.clock.advance(HOUR);
  await run(stage, classic(stage));
  expect(stage.github.boards("ada")).toHaveLength(1);
  stage.learner.tick(stage.issue("Your progress"), "Create another board to replace number 1");
  await run(stage, classic(stage));
  expect(stage.github.boards("ada").map(({ closed }) => closed)).toEqual([true, false]);
});
