/** The doctor's findings for answers of GitHub that no test on the emulator produces. */
import { describe, expect, test } from "vitest";
import { emptyRepository, withFile } from "../../src/reconcile/empty-repository.ts";
import { examine } from "../../src/doctor/examine.ts";
import { ConfigError } from "../../src/language/config-error.ts";
import { en } from "../../src/language/en.ts";
import type { Check } from "../../src/doctor/diagnosis.ts";
import { CONFIG_PATH, WORKFLOW_PATH } from "../../src/model/paths.ts";
import type { Actual, BoardsClosed } from "../../src/model/actual.ts";
import { takeStock } from "../../src/reconcile/take-stock.ts";
import { DEFAULT_SOURCES, type Stock } from "../../src/reconcile/stock.ts";
import { FEATURES, featuresFrom, type Feature, type Features } from "../../src/model/features.ts";
import type { ActionsPolicy, Health, SelectedActions } from "../../src/model/remote.ts";
import { APP_PERMISSIONS } from "../../src/access/missing-rights.ts";
import { workflowText } from "../../src/access/workflow.ts";
import { parse } from "../../src/roadmap/parse.ts";
import { board as boardOf, phase, repository, roadmap } from "../builders.ts";
import { PSEUDO, wordsIn } from "../language/pseudo.ts";

const CLOCK = { now: () => Date.parse("2026-11-23T09:00:00Z") };
const healthy: Health = {
  role: "write",
  scopes: null,
  actionsEnabled: null,
  actionsPolicy: null,
  workflow: "active",
  branch: "free",
  upstream: null,
};
const ROADMAP = "# Roadmap\n\n## Phase 1: A\n\n- a\n- b\n\n## Phase 2: B\n\n- c\n- d\n";

/** The finding of one check as "state: problem, fix", in a repository with a roadmap and the workflow. */
async function of(
  check: Check,
  health: Partial<Health>,
  actual: Partial<Actual> = {},
  more: Partial<Stock> = {},
  action = "a/b@v1",
  language = en,
): Promise<string> {
  const stock = await takeStock(withFile(emptyRepository(), "README.md", ROADMAP), DEFAULT_SOURCES, CLOCK);
  const workflow = { kind: "text", text: workflowText({ action, app: null }) } as const;
  const files = { ...stock.actual.files, [WORKFLOW_PATH]: workflow };
  const findings = examine(
    { ...stock, ...more, actual: { ...stock.actual, files, ...actual } },
    { ...healthy, ...health },
    language,
  );
  return findings
    .filter((one) => one.check === check)
    .map((one) => (one.state === "fine" ? `fine: ${one.what}` : `${one.state}: ${one.what} ${one.fix}`))
    .join();
}

describe("the workflow", () => {
  test.each<[Health["workflow"], string]>([
    ["active", "fine: The workflow is there and enabled."],
    [null, "unknown: This token cannot see whether the workflow is enabled."],
    ["absent", "gap: The workflows of this fork are not turned on yet."],
    ["deleted", "gap: The workflows of this fork are not turned on yet."],
    ["disabled_fork", "gap: The workflows of this fork are not turned on yet."],
    ["disabled_inactivity", "gap: The workflow was disabled by GitHub, after 60 days without a commit."],
    ["disabled_manually", "gap: The workflow was disabled by somebody."],
  ])("that is %s", async (workflow, said) => {
    expect((await of("workflow", { workflow })).startsWith(said)).toBe(true);
  });

  test("that GitHub does not list, in a repository that is not a fork", async () => {
    const own = { repository: repository({ fork: false }) };
    expect(await of("workflow", { workflow: "absent" }, own)).toBe(
      `gap: GitHub does not list the workflow. Look whether GitHub lists it, and enable it there: ${own.repository.url}/actions`,
    );
    const off = repository({ fork: false, issuesEnabled: false });
    expect(await of("issues", {}, { repository: off })).toMatch(/^gap: Issues are off\. /u);
  });
});

const selected = (list: Partial<SelectedActions>): ActionsPolicy => ({
  allowed: "selected",
  pinned: false,
  list: { patterns: [], byGitHub: true, byVerified: false, ...list },
});

describe("the Actions that may run", () => {
  const SHA = "1".repeat(40);
  const WAYMARK = "waymark-dev/waymark@v1";
  const said = (actionsPolicy: ActionsPolicy, action = WAYMARK) =>
    of("workflow", { actionsPolicy }, {}, {}, action);
  const REFUSED = `gap: The settings do not allow ${WAYMARK}:`;

  test.each<[string, ActionsPolicy, string]>([
    ["all", { allowed: "all", pinned: false }, "fine"],
    ["those of the same owner", { allowed: "local_only", pinned: false }, `${REFUSED} only`],
    [
      "selected ones, without this",
      selected({ patterns: ["octo/*", "waymark-dev/other*"] }),
      `${REFUSED} it is not`,
    ],
    ["all but this", selected({ patterns: ["*", "!waymark-dev/*"] }), `${REFUSED} it is not`],
    [
      "verified creators, but not this",
      selected({ patterns: ["!Waymark-dev/waymark@*"], byVerified: true }),
      `${REFUSED} it is not`,
    ],
    ["all but others", selected({ patterns: ["!octo/*", "*"] }), "fine"],
    ["selected ones, with this", selected({ patterns: ["*/x", "waymark-dev/*@*"] }), "fine"],
    ["exactly this", selected({ patterns: ["Waymark-dev/waymark@v1"] }), "fine"],
    ["those of verified creators, which this may be", selected({ byVerified: true }), "fine"],
    ["selected ones that nobody may see", { allowed: "selected", pinned: false, list: null }, "fine"],
    ["pinned ones", { allowed: "all", pinned: true }, `${REFUSED} each Action must`],
  ])("%s", async (_, policy, start) => {
    expect((await said(policy)).startsWith(start)).toBe(true);
  });

  test("GitHub's own, unless the settings leave them out", async () => {
    expect(await said(selected({}), "actions/checkout@v5")).toMatch(/^fine/u);
    expect(await said(selected({ byGitHub: false }), "actions/checkout@v5")).toMatch(/^gap/u);
  });

  test("one of the same owner, and one that is pinned, may run", async () => {
    expect(await said({ allowed: "local_only", pinned: false }, "you/waymark@v1")).toMatch(/^fine/u);
    expect(await said({ allowed: "all", pinned: true }, `a/b@${SHA} # v1.2.3`)).toMatch(/^fine/u);
  });
});

describe("the roadmap", () => {
  test.each<["open" | "lost", string]>([
    ["open", "Waymark is not sure how to read README.md, and nobody has chosen yet."],
    ["lost", "README.md changed, and the way Waymark has read it so far no longer finds any topics."],
  ])("whose reading is %s needs a choice", async (kind, what) => {
    const read = parse(ROADMAP);
    const offers = read.readings.map((reading) => ({ reading, roadmap: read }));
    const said = await of("roadmap", {}, {}, { choice: { kind, offers } });
    expect(said.startsWith(`gap: ${what} Choose one of the readings A, B`)).toBe(true);
    expect(said).toContain("sync --reading A");
  });
});

describe("the rights", () => {
  test.each<[Health["role"], string]>([
    ["admin", "fine"],
    ["maintain", "fine"],
    ["triage", "gap: This token cannot write here (triage)."],
    [null, "unknown: GitHub does not say what this token may write here."],
  ])("of %s", async (role, said) => {
    expect((await of("rights", { role })).startsWith(said)).toBe(true);
  });

  test("of an App are its permissions, because it has no role", async () => {
    const rights = (permissions: Readonly<Record<string, "read" | "write">>) =>
      of("rights", { role: null }, { granted: { installation: 1, permissions } });
    expect(await rights(APP_PERMISSIONS)).toBe("fine: The App has every permission that Waymark needs.");
    const gap = await rights({ ...APP_PERMISSIONS, contents: "read" });
    expect(gap).toMatch(/^gap: .*Contents/u);
    expect(gap).not.toContain("cannot write here");
  });
});

test("a branch that nobody lets it see is unknown", async () => {
  expect(await of("branch", { branch: null })).toMatch(
    /^unknown: This token cannot see whether main allows direct commits/u,
  );
});

test("boards: one to be made, one that is linked, and those out of reach, each with its own way there", async () => {
  const reach = (board: Actual["board"]) => of("board", {}, { board });
  expect(await reach({ reach: "open", boards: [] })).toBe("fine: The next sync creates a board.");
  const school = repository({ ownerKind: "organization", owner: "school" });
  const hidden = { reach: "closed", reason: "no-permission", apart: false } as const;
  expect(await of("board", {}, { repository: school, board: hidden })).toMatch(
    /^more: Waymark cannot access the boards of the organization.*\/organizations\/school\/settings\/installations$/u,
  );
});

test.each<[BoardsClosed, RegExp]>([
  [
    "owned-by-person",
    /^more: Apps and workflow tokens cannot access the boards of a personal account.* run `gh auth refresh -s project`/u,
  ],
  [
    "no-scope",
    /^more: This token does not have the scope `project`\. .*gh auth refresh -s project.*scopes=repo,project$/u,
  ],
  ["not-classic", /^more: A fine-grained token cannot access .*scopes=repo,project$/u],
  ["not-owner", /^more: This token does not belong to you, .* Have you run `gh auth refresh -s project`/u],
  ["no-permission", /^more: This token cannot see any boards\. .*scopes=repo,project$/u],
])("a person's board out of reach (%s): the command or the link that fixes it", async (reason, said) => {
  expect(await of("board", {}, { board: { reach: "closed", reason, apart: false } })).toMatch(said);
});

test("a token for boards that reaches none is a gap, with the pages where another is made and stored", async () => {
  const board = { reach: "closed", reason: "rejected", apart: true } as const;
  expect(await of("board", {}, { board })).toMatch(
    /^gap: .* has expired or was revoked\. .*Create a classic token: https:\/\/github\.com\/settings\/tokens\/new\?description=Waymark&scopes=project, then store it: https:\/\/github\.com\/you\/roadmap\/settings\/secrets\/actions as the secret/u,
  );
});

describe("in the language of the course", () => {
  const read = parse(ROADMAP);
  const offers = read.readings.map((reading) => ({ reading, roadmap: read }));
  const configError = new ConfigError("1", [{ line: 1, column: 1, problem: { kind: "anchor" } }]);
  const granted = { installation: 1, permissions: { ...APP_PERMISSIONS, contents: "read" as const } };
  const closed = { reach: "closed", reason: "rejected", apart: true } as const;
  const policy = (allowed: "all" | "local_only", pinned: boolean): Partial<Health> => ({
    actionsPolicy: { allowed, pinned },
  });

  test.each<[string, Check, Partial<Health>, Partial<Actual>, Partial<Stock>]>([
    ["Actions that are off", "workflow", { actionsEnabled: false }, {}, {}],
    ["Actions of others that may not run", "workflow", policy("local_only", false), {}, {}],
    ["an Action that is not selected", "workflow", { actionsPolicy: selected({}) }, {}, {}],
    ["an Action that must be pinned", "workflow", policy("all", true), {}, {}],
    ["workflows of a fork that are off", "workflow", { workflow: "absent" }, {}, {}],
    [
      "a workflow that is not listed",
      "workflow",
      { workflow: "absent" },
      { repository: repository({ fork: false }) },
      {},
    ],
    ["a workflow that somebody disabled", "workflow", { workflow: "disabled_manually" }, {}, {}],
    ["a workflow that GitHub disabled", "workflow", { workflow: "disabled_inactivity" }, {}, {}],
    ["a reading to choose", "roadmap", {}, {}, { choice: { kind: "open", offers } }],
    ["a reading that is lost", "roadmap", {}, {}, { choice: { kind: "lost", offers } }],
    [
      "a file that is not a roadmap",
      "roadmap",
      {},
      {},
      { roadmap: { ...read, verdict: "not-roadmap" }, choice: { kind: "settled", options: null } },
    ],
    ["a wrong config", "config", {}, {}, { configError }],
    ["a right of the App", "rights", { role: null }, { granted }, {}],
    ["an App that is gone", "actor", {}, {}, { acts: { kind: "gone", actor: "app" } }],
    ["a workflow that is gone", "actor", {}, {}, { acts: { kind: "gone", actor: "workflow" } }],
    ["a token for boards", "board", {}, { board: closed }, {}],
  ])("is said %s, without a word of English", async (_, check, health, actual, more) => {
    const gap = await of(check, health, actual, { ...more, language: PSEUDO }, "a/b@v1", PSEUDO);
    expect(gap).toMatch(/^gap: \S/u);
    expect(wordsIn(gap.replaceAll("gap: ", "")).match(/[A-Za-z]/gu)).toBeNull();
  });
});

test("a schedule runs where the repository is not a fork", async () => {
  const files = { [WORKFLOW_PATH]: { kind: "text", text: "on:\n  schedule:\n" } } as const;
  const { repository: one } = (await takeStock(emptyRepository(), DEFAULT_SOURCES, CLOCK)).actual;
  expect(await of("schedule", {}, { files, repository: { ...one, fork: false } })).toBe(
    "fine: The workflow runs on a schedule.",
  );
});

describe("GitHub's features", () => {
  const inCourse = (states: Partial<Features>, more: Partial<Stock> = {}) =>
    of("features", {}, { features: { ...featuresFrom(() => "there"), ...states } }, more);

  test("are in use, are missing on an older server, or were refused", async () => {
    expect(await inCourse({})).toBe(
      "fine: GitHub's sub-issues, dependencies, pinned issues, and pinned comments are in use.",
    );
    expect(
      await inCourse(
        { dependencies: "missing" },
        { inUse: new Set<Feature>(["sub-issues", "pins", "pinned-comments"]) },
      ),
    ).toMatch(
      /^more: This GitHub server is too old for dependencies\. Its sub-issues, pinned issues, and pinned comments are in use\. Waymark uses them after/u,
    );
    const none = { inUse: new Set<Feature>() };
    expect(await inCourse({ "sub-issues": "refused" }, none)).toMatch(
      /^more: GitHub did not allow sub-issues, dependencies, pinned issues, and pinned comments here\. Waymark tries again next week\./u,
    );
  });

  test("with a pace and a board, iterations and status updates are among them", async () => {
    const paced = await takeStock(
      withFile(emptyRepository(), CONFIG_PATH, "pace:\n  topics: 2\n"),
      DEFAULT_SOURCES,
      CLOCK,
    );
    const known = {
      board: { reach: "open", boards: [boardOf()] },
      features: featuresFrom(() => "there"),
    } as const;
    const said = (inUse: readonly Feature[]) =>
      of("features", {}, known, { schedule: paced.schedule, inUse: new Set<Feature>(inUse) });
    expect(await said(FEATURES)).toContain("iterations, status updates,");
    expect(await said(FEATURES.filter((one) => one !== "iterations" && one !== "status-updates"))).toMatch(
      /^more: GitHub did not allow iterations and status updates here\./u,
    );
  });

  test("a roadmap with more required items than GitHub allows has no sub-issues", async () => {
    const long = roadmap([
      phase(
        "One",
        Array.from({ length: 101 }, (_, at) => `Topic ${at}`),
      ),
    ]);
    expect(await inCourse({}, { roadmap: long })).toContain("more required items than one issue may have");
  });
});
