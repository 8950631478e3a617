/** The views, the texts and the visibility of a board: made once, and the person's from then on. */
import { expect, test } from "vitest";
import { openStage, type Stage } from "./stage.ts";

const boardOf = (stage: Stage) => {
  const [board] = stage.github.world.boards.values();
  if (board === undefined) throw new Error("There is no board");
  return board;
};
const shown = (stage: Stage) => stage.github.boards(stage.owner)[0];
const names = (stage: Stage) => shown(stage)?.views.map(({ name }) => name);
const PACE = { ".github/roadmap.yml": "pace:\n  topics: 2\n" };
const VIEWS = "POST /orgs/{org}/projectsV2/{project_number}/views";

async function wrote(stage: Stage) {
  const from = stage.github.requests.length;
  await stage.sync();
  return stage.github.requests
    .slice(from)
    .filter((request) => request.writes)
    .map(({ operation }) => operation);
}

test("a new board has columns with phases as rows, a table by phase, this week, what is next, and the projects", async () => {
  const stage = await openStage({ owner: "organization", files: PACE });
  await stage.sync();
  const none = { filter: null, groupBy: null, columns: null, sortBy: [] };
  expect(shown(stage)?.views).toEqual([
    { ...none, name: "View 1", layout: "table" },
    { ...none, name: "Board", layout: "board", columns: "Status", groupBy: "Phase" },
    { ...none, name: "By phase", layout: "table", groupBy: "Phase" },
    { ...none, name: "This week", layout: "board", filter: "week:@current", columns: "Status" },
    { ...none, name: "Next up", layout: "table", filter: "-status:Done", sortBy: ["Target asc"] },
    { ...none, name: "Projects", layout: "board", filter: "kind:Project", columns: "Status" },
  ]);
  expect(await wrote(stage)).toEqual([]);
});

test("it says what it is, and everybody sees it who sees the repository", async () => {
  const stage = await openStage({ owner: "organization" });
  await stage.sync();
  expect(shown(stage)).toMatchObject({
    public: true,
    shortDescription: "Python roadmap: each card is an issue of the course.",
    readme: expect.stringContaining("# Python roadmap\n\nEach card is an issue"),
  });
  stage.learner.renameBoard(boardOf(stage), "Mine");
  expect(await wrote(stage)).toEqual([]);
  const hidden = await openStage({ owner: "organization" });
  hidden.learner.makePrivate(hidden.repository);
  await hidden.sync();
  expect(shown(hidden)?.public).toBe(false);
});

test("where a board may not be public, it has its texts all the same, and nothing is reported", async () => {
  const stage = await openStage({ owner: "organization" });
  const message = "Members may not change the visibility of projects.";
  stage.github.faults.next({
    match: /mutation pinIssue updateProjectV2 /u,
    fault: { kind: "alias-error", alias: 1, type: "FORBIDDEN", message },
  });
  await expect(stage.sync()).resolves.toMatchObject({ kind: "synced", failures: [], board: null });
  expect(shown(stage)).toMatchObject({ public: false, readme: expect.stringContaining("Each card") });
});

test.each([
  ["of a private repository", true],
  ["that may not be public either", false],
])("a board %s whose texts GitHub refuses is reported", async (_, isPrivate) => {
  const stage = await openStage({ owner: "organization" });
  if (isPrivate) stage.learner.makePrivate(stage.repository);
  const fault = { kind: "alias-error", type: "FORBIDDEN", message: "No texts." } as const;
  stage.github.faults.next({ match: /mutation pinIssue updateProjectV2 /u, fault: { ...fault, alias: 1 } });
  if (!isPrivate) stage.github.faults.next({ match: /updateProjectV2$/u, fault: { ...fault, alias: 0 } });
  await expect(stage.sync()).resolves.toMatchObject({
    kind: "synced",
    failures: [],
    board: { words: expect.stringContaining("No texts.") },
  });
});

test("a view that the person deletes or renames stays so; those for a pace come with the pace", async () => {
  const stage = await openStage({ owner: "organization" });
  await stage.sync();
  stage.learner.deleteView(boardOf(stage), "By phase");
  expect(await wrote(stage)).toEqual([]);
  stage.learner.push(stage.repository, PACE, "A pace");
  expect((await wrote(stage)).filter((operation) => operation === VIEWS)).toHaveLength(2);
  expect(names(stage)).toEqual(["View 1", "Board", "Projects", "This week", "Next up"]);
  expect(await wrote(stage)).toEqual([]);
});

test("a view that GitHub refuses is reported, and comes with the next run", async () => {
  const stage = await openStage({ owner: "organization" });
  stage.github.faults.next({
    match: VIEWS,
    fault: { kind: "secondary-limit", status: 403, retryAfter: 7_200 },
  });
  await stage.sync();
  expect(names(stage)).toEqual(["View 1"]);
  stage.clock.advance(3 * 3_600_000);
  await stage.sync();
  expect(names(stage)).toEqual(["View 1", "Board", "By phase", "Projects"]);
  expect(await wrote(stage)).toEqual([]);
});

test("a board that began with one view gets the others, with the names that its fields have now", async () => {
  const stage = await openStage({ owner: "organization" });
  await stage.sync();
  const board = boardOf(stage);
  const tracking = stage.issue("Your progress");
  const earlier = tracking.body.replace(/view\.board;view\.phases;view\.projects/u, "view");
  expect(earlier).not.toBe(tracking.body);
  stage.learner.edit(tracking, { body: earlier });
  for (const name of ["By phase", "Projects"]) stage.learner.deleteView(board, name);
  stage.learner.renameField(board, "Kind", "What kind");
  await stage.sync();
  expect(shown(stage)?.views.slice(2)).toMatchObject([
    { name: "By phase", groupBy: "Phase" },
    { name: "Projects", filter: "what-kind:Project" },
  ]);
  expect(await wrote(stage)).toEqual([]);
});
