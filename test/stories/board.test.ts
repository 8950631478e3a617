/**
 * The App's board in an organization: created, filled, followed and removed, and the cases with missing permissions or
 * full limits.
 */
import { expect, test } from "vitest";
import type { Board } from "github-emulator";
import type { Report } from "../../src/reconcile/report.ts";
import { APP_PERMISSIONS, openStage, type Stage } from "./stage.ts";

const HOUR = 3_600_000;
const NO_BOARD = { ".github/roadmap.yml": "board: false\n" };

async function begun(options: Parameters<typeof openStage>[0] = {}): Promise<Stage> {
  const stage = await openStage({ owner: "organization", ...options });
  await stage.sync();
  stage.clock.advance(HOUR);
  return stage;
}

function boardOf(stage: Stage): Board {
  const board = [...stage.github.world.boards.values()].at(-1);
  if (board === undefined) throw new Error("There is no board");
  return board;
}

function typeOf(stage: Stage, name: string): string | undefined {
  const field = boardOf(stage).fields.find((one) => one.name === name);
  return field?.kind === "Field" ? field.dataType : field && "choice";
}

const aboutBoards = (requests: readonly string[]) => requests.filter((one) => /project/iu.test(one));
const trouble = (report: Report) => (report.kind === "synced" ? (report.board?.words ?? null) : report.kind);
const pinned = (stage: Stage) => stage.issue("Your progress").body.replaceAll("\r\n", "\n");

test.each(["organization", "user"] as const)(
  "`board: false` makes none in the account of an %s, and the tracking issue says nothing of one",
  async (owner) => {
    const stage = await openStage({ owner, files: NO_BOARD });
    await stage.sync();
    expect(stage.github.boards(stage.owner)).toEqual([]);
    const { body } = stage.issue("Your progress");
    expect(body).toContain("### Phases\n");
    expect(body).not.toMatch(/\[Board\]|Get a board/u);
  },
);

test("a board that is not wanted any more stays as it is, for people who want to keep it", async () => {
  const stage = await begun();
  stage.learner.push(stage.repository, NO_BOARD, "No board");
  stage.learner.close(stage.issue("Variables"));
  const requests = await stage.requestsOf(() => stage.sync());
  expect(aboutBoards(requests)).toEqual([]);
  expect(stage.github.boards(stage.owner)).toMatchObject([{ closed: false }]);
  expect(stage.issue("Your progress").body).toContain("[Board](");
});

test("it is made linked, with Status, Phase, Kind and Target, views, and a card for each issue", async () => {
  const stage = await openStage({ owner: "organization" });
  const requests = await stage.requestsOf(() => stage.sync());
  expect(aboutBoards(requests)).toEqual([
    "mutation createIssue createLabel createProjectV2",
    "mutation pinIssue updateProjectV2 createProjectV2Field createIssue",
    "mutation createIssue addProjectV2ItemById",
    "POST /orgs/{org}/projectsV2/{project_number}/views",
    "POST /orgs/{org}/projectsV2/{project_number}/views",
    "POST /orgs/{org}/projectsV2/{project_number}/views",
    "mutation addProjectV2ItemById updateProjectV2ItemFieldValue",
    "mutation updateProjectV2ItemFieldValue addBlockedBy",
  ]);
  const [board] = stage.github.boards(stage.owner);
  expect(board).toMatchObject({ repositories: [stage.fork], title: "Python roadmap", closed: false });
  expect(["Status", "Phase", "Kind", "Target"].map((name) => typeOf(stage, name))).toEqual([
    "choice",
    "choice",
    "choice",
    "DATE",
  ]);
  expect(board?.views.map(({ name }) => name)).toEqual(["View 1", "Board", "By phase", "Projects"]);
  expect(board?.items.map(({ title, values }) => [title, values])).toEqual([
    ["Variables", { Status: "Todo", Phase: "Phase 1: Basics", Kind: "Topic" }],
    ["Loops (for, while)", { Status: "Todo", Phase: "Phase 1: Basics", Kind: "Topic" }],
    ["Functions", { Status: "Todo", Phase: "Phase 1: Basics", Kind: "Topic" }],
    ["Files", { Status: "Todo", Phase: "Phase 2: Beyond", Kind: "Topic" }],
    ["Modules", { Status: "Todo", Phase: "Phase 2: Beyond", Kind: "Topic" }],
    ["Dev tools", { Status: "Todo", Phase: "Languages & tools", Kind: "Skill" }],
    ["Word counter", { Status: "Todo", Phase: "Phase 2: Beyond", Kind: "Project" }],
  ]);
  expect(await stage.requestsOf(() => stage.sync())).toEqual(["query viewer repository"]);
});

test("with a pace each card has the day it is to be done by; a day that the learner picked stays theirs", async () => {
  const stage = await begun({ files: { ".github/roadmap.yml": "pace:\n  topics: 2\n" } });
  const targets = () =>
    Object.fromEntries(
      stage.github
        .boards(stage.owner)
        .flatMap(({ items }) => items.map((card) => [card.title, card.values["Target"]])),
    );
  expect(targets()).toMatchObject({
    Variables: "2026-11-29",
    Functions: "2026-12-06",
    Modules: "2026-12-13",
  });
  const [card] = stage.issue("Modules").boardItems;
  if (card === undefined) throw new Error("no card");
  stage.learner.dateCard(card, "Target", "2027-01-31");
  stage.learner.push(stage.repository, { ".github/roadmap.yml": "pace:\n  topics: 1\n" }, "Slower");
  await stage.sync();
  expect(targets()).toMatchObject({
    Variables: "2026-11-29",
    Functions: "2026-12-13",
    Modules: "2027-01-31",
  });
  stage.clock.advance(HOUR);
  expect(aboutBoards(await stage.requestsOf(() => stage.sync()))).toEqual([]);
});

test("a board from before there were dates gets its Target at the next sync; a field of theirs by that name stays", async () => {
  const stage = await begun();
  const board = boardOf(stage);
  const target = board.fields.findIndex(({ name }) => name === "Target");
  board.fields.splice(target, 1);
  const tracking = stage.issue("Your progress");
  stage.learner.edit(tracking, { body: tracking.body.replace(/;Target:[^; ]+/u, "") });
  await stage.sync();
  expect(typeOf(stage, "Target")).toBe("DATE");
  const made = board.fields.findIndex(({ name }) => name === "Target");
  const [date] = board.fields.splice(made, 1);
  if (date?.kind !== "Field") throw new Error("no date");
  board.fields.push({ ...date, dataType: "TEXT" });
  expect(aboutBoards(await stage.requestsOf(() => stage.sync()))).toEqual([]);
  expect(typeOf(stage, "Target")).toBe("TEXT");
});

test.each([
  ["deleted", (stage: Stage) => stage.learner.deleteBoard(boardOf(stage))],
  ["closed", (stage: Stage) => stage.learner.closeBoard(boardOf(stage))],
  ["unlinked", (stage: Stage) => stage.learner.unlinkBoard(boardOf(stage), stage.repository)],
] as const)(
  "a board that was %s is made again only when asked, by a box on the tracking issue",
  async (_how, take) => {
    const stage = await begun();
    take(stage);
    const before = stage.github.boards(stage.owner).length;
    expect(aboutBoards(await stage.requestsOf(() => stage.sync()))).toEqual([]);
    expect(pinned(stage)).toContain("closed, unlinked or deleted the board");
    expect(pinned(stage)).toContain("- [ ] Create another board to replace number 1\n");
    stage.clock.advance(HOUR);
    expect(await stage.requestsOf(() => stage.sync())).toEqual(["query viewer repository"]);
    stage.learner.tick(stage.issue("Your progress"), "Create another board to replace number 1");
    expect(trouble(await stage.sync())).toBeNull();
    const boards = stage.github.boards(stage.owner);
    expect(boards).toHaveLength(before + 1);
    expect(boards.at(-1)).toMatchObject({ closed: false, repositories: [stage.fork] });
    expect(boards.at(-1)?.items).toHaveLength(7);
    const { number } = boardOf(stage);
    expect(pinned(stage)).toContain(`[Board](${stage.github.url}/orgs/ada-org/projects/${number})\n`);
    expect(await stage.requestsOf(() => stage.sync())).toEqual(["query viewer repository"]);
  },
);

test("the answer about one board is not an answer about the next one: if that is deleted, Waymark asks again", async () => {
  const stage = await begun();
  stage.learner.closeBoard(boardOf(stage));
  await stage.sync();
  stage.learner.tick(stage.issue("Your progress"), "Create another board to replace number 1");
  await stage.sync();
  stage.learner.closeBoard(boardOf(stage));
  await stage.sync();
  expect(stage.github.boards(stage.owner)).toHaveLength(2);
  expect(pinned(stage)).toContain("- [ ] Create another board to replace number 2\n");
});

test("the question is asked in the learner's language, and an answer given before it changed still counts", async () => {
  const stage = await begun({ files: { ".github/roadmap.yml": "language: es\n" } });
  stage.learner.deleteBoard(boardOf(stage));
  await stage.sync();
  stage.learner.tick(stage.issue("Tu progreso"), "Crear otro tablero en lugar del número 1");
  stage.learner.push(stage.repository, { ".github/roadmap.yml": "language: en\n" }, "English");
  await stage.sync();
  expect(stage.github.boards(stage.owner)).toHaveLength(1);
});

test("who reaches no boards leaves on the tracking issue what was said of one", async () => {
  const stage = await begun();
  const [said] = /\[Board\]\(.*\n.*/u.exec(pinned(stage)) ?? ["nothing"];
  stage.github.world.unknowns.hiddenBoards = "forbidden";
  const [installation] = [...stage.github.world.installations.values()];
  if (installation === undefined) throw new Error("The App is installed nowhere");
  const { organization_projects: _, ...permissions } = APP_PERMISSIONS;
  stage.learner.close(stage.issue("Variables"));
  await stage.sync({
    token: stage.github.createToken({ kind: "installation", installation, permissions }).value,
  });
  expect(pinned(stage)).toContain("1 of 7 done");
  expect(pinned(stage)).toContain(said);
});

test("a board over its limits is behind: one line on the tracking issue, and the run is none the worse", async () => {
  const stage = await openStage({ owner: "organization" });
  const message = "The project has reached its limit of 50000 items.";
  // The first request opens one more issue before it adds cards.
  for (const alias of [1, 0])
    stage.github.faults.next({
      match: "addProjectV2ItemById",
      fault: { kind: "alias-error", alias, type: "UNPROCESSABLE", message },
    });
  const report = await stage.sync();
  expect(report).toMatchObject({
    kind: "synced",
    failures: [],
    tracking: null,
    files: { kind: "committed" },
  });
  expect(trouble(report)).toBe(
    `The board is outdated. Everything else is up to date. GitHub refused "add cards" (UNPROCESSABLE): ${message}`,
  );
  expect(pinned(stage).match(/^- The board is outdated/gmu)).toHaveLength(1);
  stage.github.faults.clear();
  expect(trouble(await stage.sync())).toBeNull();
  expect(pinned(stage)).not.toContain("not up to date");
  expect(stage.github.boards(stage.owner)[0]?.items).toHaveLength(7);
});

test.each([
  ["an empty list is shown", "empty-list"],
  ["it is forbidden to look", "forbidden"],
] as const)(
  "without the right to make boards nothing else is missing, where %s",
  async (_how, hiddenBoards) => {
    const { organization_projects: _, ...permissions } = APP_PERMISSIONS;
    const stage = await openStage({ owner: "organization", permissions });
    stage.github.world.unknowns.hiddenBoards = hiddenBoards;
    const report = await stage.sync();
    expect(report).toMatchObject({
      kind: "synced",
      failures: [],
      tracking: null,
      files: { kind: "committed" },
    });
    expect(stage.repository.issues.size).toBe(8);
    const lines = pinned(stage).match(/^- The board is outdated/gmu) ?? [];
    expect(lines).toHaveLength(hiddenBoards === "empty-list" ? 1 : 0);
    const again = await stage.requestsOf(() => stage.sync());
    expect(again.filter((one) => one.startsWith("mutation"))).toEqual(
      hiddenBoards === "empty-list" ? ["mutation createProjectV2"] : [],
    );
  },
);

test("a card is known on an issue that is on many other boards", async () => {
  const stage = await begun();
  const issue = stage.issue("Variables");
  const { owner } = stage.repository;
  const [card] = issue.boardItems;
  if (card === undefined) throw new Error("It has no card");
  for (let count = 1; count <= 8; count += 1) {
    stage.learner.addCard(stage.learner.createBoard(owner, `Board ${count}`), issue);
  }
  // GitHub does not document the order of an issue's cards.
  issue.boardItems.reverse();
  stage.learner.moveCard(card, "Done");
  stage.clock.advance(HOUR);
  await stage.sync();
  expect(issue.state).toBe("CLOSED");
});

test("a board is known in a repository that is linked to many others", async () => {
  const stage = await begun();
  const { owner } = stage.repository;
  for (let count = 1; count <= 21; count += 1) {
    stage.learner.linkBoard(stage.learner.createBoard(owner, `Board ${count}`), stage.repository);
  }
  stage.learner.close(stage.issue("Variables"));
  stage.clock.advance(HOUR);
  const asked = await stage.requestsOf(() => stage.sync());
  expect(asked.filter((operation) => operation.includes("createProjectV2"))).toEqual([]);
  expect(asked.filter((operation) => operation === "query repository")).toHaveLength(1);
  expect(stage.github.boards(stage.owner)).toHaveLength(22);
  expect(stage.issue("Your progress").body).toContain("[Board](");
});
