/**
 * GitHub answers a read in part: a field fails, and the schema decides what becomes null with it. Nothing that is only
 * missing in an answer counts as missing on GitHub.
 */
import type { Fault } from "github-emulator";
import { describe, expect, test } from "vitest";
import { outcomeOf } from "./outcome.ts";
import { openStage, type Stage } from "./stage.ts";

const TIMEOUT = "Something went wrong while executing your query. This may be the result of a timeout.";
const HIDDEN = "Resource not accessible by integration";
type FieldError = Extract<Fault, { readonly kind: "field-error" }>;
const failing = (path: RegExp, type: FieldError["type"] = "FORBIDDEN"): FieldError => ({
  kind: "field-error",
  path,
  type,
  message: type === "INTERNAL" ? TIMEOUT : HIDDEN,
});

/** Ends a run before its commit, so that progress.json does not have the issues. */
const withoutCommits: typeof fetch = async (input, init) => {
  const asked = new Request(input, init);
  if (!(await asked.clone().text()).includes("createCommitOnBranch")) return await fetch(asked);
  return Response.json({ message: "Bad gateway" }, { status: 502 });
};

async function opened(owner: "user" | "organization"): Promise<Stage> {
  const stage = await openStage({ owner });
  await expect(stage.sync({ fetch: withoutCommits })).rejects.toThrow("did not say whether");
  stage.clock.advance(600_000);
  return stage;
}

/** One read fails so often that no attempt of the run gets around it, unless it asks for less. */
const plan = ({ github }: Stage, fault: FieldError, times: number) =>
  github.faults.next({ match: /^query/u, fault, times });

describe("a card that fails takes its issue with it", () => {
  const CARDS = /nodes\.1\.projectItems$/u;

  test("in passing: the page is read again, and no issue is opened twice", async () => {
    const stage = await opened("organization");
    const before = stage.repository.issues.size;
    plan(stage, failing(CARDS, "INTERNAL"), 1);
    expect(await stage.sync()).toMatchObject({ kind: "synced", failures: [] });
    expect(stage.repository.issues.size).toBe(before);
    expect(stage.github.boards(stage.owner)).toHaveLength(1);
  });

  test("each time: the run ends with GitHub's words, and nothing is written", async () => {
    const stage = await opened("organization");
    const before = outcomeOf(stage);
    plan(stage, failing(CARDS, "INTERNAL"), 50);
    await expect(stage.sync()).rejects.toThrow("Something went wrong");
    expect(outcomeOf(stage)).toEqual(before);
  });

  test.each(["FORBIDDEN", "NOT_FOUND"] as const)(
    "with %s: the issues are read without their cards",
    async (type) => {
      const stage = await opened("organization");
      const before = stage.repository.issues.size;
      plan(stage, failing(CARDS, type), 50);
      const report = await stage.sync();
      expect(report).toMatchObject({ kind: "synced", failures: [] });
      expect(stage.repository.issues.size).toBe(before);
      stage.github.faults.clear();
      await stage.sync();
      expect(stage.github.boards(stage.owner)[0]?.items).toHaveLength(before - 1);
    },
  );

  test("of an issue that is read by its number: it does not count as deleted", async () => {
    const stage = await openStage({ owner: "organization" });
    await stage.sync();
    const before = outcomeOf(stage);
    stage.clock.advance(600_000);
    stage.github.world.listLag.issues = 3_600_000;
    plan(stage, failing(/issue\d+\.projectItems$/u, "INTERNAL"), 50);
    await expect(stage.sync()).rejects.toThrow("Something went wrong");
    stage.github.faults.clear();
    plan(stage, failing(/issue\d+\.projectItems$/u, "NOT_FOUND"), 50);
    await stage.sync().catch(() => null);
    expect(outcomeOf(stage)).toEqual(before);
  });
});

describe("a field of an issue that may be null and cannot be read", () => {
  test.each([
    ["a parent in a private repository", /nodes\.[12]\.parent$/u],
    ["the author", /nodes\.[12]\.author$/u],
    ["the person who closed it", /nodes\.\d+\.actor$/u],
    ["the owner of a commit", /author\.user$/u],
  ])("stops nothing: %s", async (_name, path) => {
    const stage = await openStage();
    await stage.sync();
    stage.learner.close(stage.issue("Loops (for, while)"));
    stage.clock.advance(600_000);
    plan(stage, failing(path), 50);
    const asked = await stage.requestsOf(async () => {
      expect(await stage.sync()).toMatchObject({ kind: "synced", failures: [] });
    });
    expect(stage.github.repository(stage.fork).file("progress.md")).toContain("1 of 7 done");
    expect(asked.filter((operation) => operation === "query viewer repository")).toHaveLength(1);
  });

  test("a hidden parent is somebody's, so the issue does not become a sub-issue", async () => {
    const stage = await openStage();
    await stage.sync();
    const issue = stage.issue("Loops (for, while)");
    stage.learner.close(issue);
    plan(stage, failing(/parent$/u), 50);
    const asked = await stage.requestsOf(() => stage.sync());
    expect(asked.filter((operation) => operation.includes("SubIssue"))).toEqual([]);
  });

  test("in passing, the read is repeated", async () => {
    const stage = await openStage();
    await stage.sync();
    plan(stage, failing(/nodes\.1\.parent$/u, "INTERNAL"), 1);
    const asked = await stage.requestsOf(() => stage.sync());
    expect(asked).toEqual(["query viewer repository", "query viewer repository"]);
  });
});

test("an issue that was opened, though its fields cannot be read, is not opened again", async () => {
  const stage = await openStage();
  stage.github.faults.next({
    match: ({ body }) => body.includes("item v1 phase-1-basics/loops"),
    fault: failing(/^alias2\.issue\.number$/u, "INTERNAL"),
  });
  expect(await stage.sync()).toMatchObject({ kind: "synced", failures: [] });
  expect(stage.github.faults.played.map(({ fault }) => fault)).toEqual(["field-error"]);
  const titles = [...stage.repository.issues.values()].map(({ title }) => title);
  expect([titles.length, new Set(titles).size]).toEqual([8, 8]);
});

describe("a read about single things that fails in part", () => {
  const once = ({ github }: Stage, query: string, path: RegExp) =>
    github.faults.next({ match: ({ body }) => body.includes(query), fault: failing(path, "INTERNAL") });

  test("ends the run: what a person made a project wait for is not added again, and stays theirs", async () => {
    const stage = await openStage();
    await stage.sync();
    const project = stage.issue("Word counter");
    stage.learner.block(project, stage.issue("Modules"));
    const roadmap = stage.github.repository(stage.fork).file("README.md") ?? "";
    const push = (text: string) => stage.learner.push(stage.repository, { "README.md": text }, "Other needs");
    push(roadmap.replace("files, loops", "modules, files, loops"));
    once(stage, "query ReadBlockers(", /^nodes\.0\.blockedBy$/u);
    await expect(stage.sync()).rejects.toThrow("read dependencies");
    expect(await stage.sync()).toMatchObject({ kind: "synced", failures: [] });
    push(roadmap);
    expect(await stage.sync()).toMatchObject({ kind: "synced", failures: [] });
    expect(project.blockedBy.map(({ title }) => title)).toContain("Modules");
  });

  test("is repeated: an issue that was reopened stays open, though its card was moved to Done before", async () => {
    const stage = await openStage({ owner: "organization" });
    await stage.sync();
    const issue = stage.issue("Variables");
    const [card] = issue.boardItems;
    if (card === undefined) throw new Error("There is no card");
    card.board.closedMovesToDone = false;
    stage.learner.moveCard(card, "Done");
    stage.clock.advance(60_000);
    await stage.sync();
    expect(issue.state).toBe("CLOSED");
    stage.clock.advance(60_000);
    stage.learner.reopen(issue);
    once(stage, "query ReadStateTimes(", /^nodes\.0\.timelineItems$/u);
    expect(await stage.sync()).toMatchObject({ kind: "synced", failures: [] });
    expect(issue.state).toBe("OPEN");
  });

  test("ends the run: a text that was kept before is not overwritten", async () => {
    const files = { "progress.md": "My own notes", "progress-before-waymark.md": "Older notes" };
    const stage = await openStage({ files });
    once(stage, "query ReadFile(", /^repository\.file$/u);
    await expect(stage.sync({ turn: "now" })).rejects.toThrow("read file");
    await stage.sync({ turn: "now" });
    expect(stage.github.repository(stage.fork).files()).toMatchObject({
      "progress-before-waymark.md": "Older notes",
      "progress-before-waymark-2.md": "My own notes",
    });
  });
});
