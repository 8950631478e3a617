/** A person's own board: only with their own classic token with `project`. */
import { expect, test } from "vitest";
import type { Board } from "github-emulator";
import { openStage, type Stage, type StageOptions } from "./stage.ts";

const HOUR = 3_600_000;
const SCOPES = ["repo", "workflow", "project"];

const classic = (stage: Stage, scopes: readonly string[] = SCOPES, user = "ada") =>
  stage.github.createToken({ kind: "classic", user, scopes }).value;

const sync = (stage: Stage, token = classic(stage)) => stage.sync({ call: "asked", turn: "now", token });

async function begun(options: StageOptions = {}): Promise<Stage> {
  const stage = await openStage(options);
  await sync(stage);
  stage.clock.advance(HOUR);
  return stage;
}

function boardOf(stage: Stage): Board {
  const board = [...stage.github.world.boards.values()].at(-1);
  if (board === undefined) throw new Error("There is no board");
  return board;
}

function cardOf(stage: Stage, title: string) {
  const items = [...boardOf(stage).items.values()];
  const card = items.find(({ content }) => content.kind === "Issue" && content.title === title);
  if (card === undefined) throw new Error(`There is no card for ${title}`);
  return card;
}

const statusOf = (stage: Stage, title: string) =>
  stage.github
    .boards("ada")
    .at(-1)
    ?.items.find((item) => item.title === title)?.values["Status"];
const aboutBoards = (requests: readonly string[]) => requests.filter((one) => /project/iu.test(one));
const pinned = (stage: Stage) => stage.issue("Your progress").body.replaceAll("\r\n", "\n");

test("it is made by the person, linked, filled and shown on the tracking issue; a second sync is one read", async () => {
  const stage = await openStage();
  const token = classic(stage);
  const requests = await stage.requestsOf(() => sync(stage, token));
  expect(aboutBoards(requests)).toEqual([
    "mutation createIssue createLabel createProjectV2",
    "mutation pinIssue updateProjectV2 createProjectV2Field createIssue",
    "mutation createIssue addProjectV2ItemById",
    "POST /users/{user_id}/projectsV2/{project_number}/views",
    "POST /users/{user_id}/projectsV2/{project_number}/views",
    "POST /users/{user_id}/projectsV2/{project_number}/views",
    "mutation addProjectV2ItemById updateProjectV2ItemFieldValue",
    "mutation updateProjectV2ItemFieldValue addBlockedBy",
  ]);
  const [board] = stage.github.boards("ada");
  expect(boardOf(stage).creator.login).toBe("ada");
  expect(board).toMatchObject({ repositories: ["ada/roadmap"], closed: false });
  expect(board?.items).toHaveLength(7);
  expect(board?.items[0]?.values).toMatchObject({ Status: "Todo", Kind: "Topic", Phase: "Phase 1: Basics" });
  expect(board?.views.map(({ name }) => name)).toEqual(["View 1", "Board", "By phase", "Projects"]);
  expect(pinned(stage)).toContain(`[Board](${stage.github.url}/users/ada/projects/1)\n`);
  stage.clock.advance(HOUR);
  expect(await stage.requestsOf(() => sync(stage, token))).toEqual(["query viewer repository"]);
});

test("where GraphQL does not name the scopes, REST is asked once more, and the board is made", async () => {
  const stage = await openStage();
  stage.github.world.unknowns.graphqlSaysScopes = false;
  const requests = await stage.requestsOf(() => sync(stage));
  expect(requests.slice(0, 2)).toEqual(["query viewer repository", "GET /rate_limit"]);
  expect(stage.github.boards("ada")).toHaveLength(1);
});

test.each<[string, (stage: Stage) => string]>([
  ["a classic token without `project`", (stage) => classic(stage, ["repo", "workflow"])],
  ["one that may only look", (stage) => classic(stage, ["repo", "workflow", "read:project"])],
  ["somebody else's with `project`, who may write here", (stage) => classic(stage, SCOPES, "bob")],
  ["a fine-grained one of the owner's", (stage) => fineGrained(stage)],
  ["the App's", (stage) => stage.token()],
  ["GITHUB_TOKEN", (stage) => gitHubToken(stage)],
])("%s is shown no board or none at all: none is made, and all else is done", async (_whose, tokenOf) => {
  for (const hiddenBoards of ["empty-list", "forbidden"] as const) {
    const stage = await openStage();
    stage.github.createUser("bob");
    const bob = stage.github.world.owner("bob");
    if (bob.kind === "User") stage.repository.collaborators.set(bob, "write");
    stage.github.world.unknowns.hiddenBoards = hiddenBoards;
    const token = tokenOf(stage);
    const requests = await stage.requestsOf(() => sync(stage, token));
    expect(aboutBoards(requests)).toEqual([]);
    expect(stage.github.boards("ada")).toEqual([]);
    expect(stage.repository.issues.size).toBe(8);
    expect(pinned(stage)).not.toContain("[Board](");
  }
});

const PERMISSIONS = { contents: "write", issues: "write", pull_requests: "write", metadata: "read" } as const;

function fineGrained(stage: Stage): string {
  const permissions = { ...PERMISSIONS, workflows: "write", organization_projects: "write" } as const;
  return stage.github.createToken({ kind: "fine-grained", user: "ada", repositories: "all", permissions })
    .value;
}

const gitHubToken = (stage: Stage): string =>
  stage.github.createToken({ kind: "actions", repository: stage.fork, permissions: PERMISSIONS }).value;

test("cards follow their issues, though GitHub takes Waymark and the person for one", async () => {
  const stage = await begun();
  const loops = stage.issue("Loops (for, while)");
  stage.learner.tick(loops, "for");
  await sync(stage);
  expect(statusOf(stage, "Loops (for, while)")).toBe("In Progress");
  stage.clock.advance(HOUR);
  stage.learner.untick(loops, "for");
  await sync(stage);
  expect(statusOf(stage, "Loops (for, while)")).toBe("Todo");
  stage.clock.advance(HOUR);
  stage.learner.close(loops);
  await sync(stage);
  expect(statusOf(stage, "Loops (for, while)")).toBe("Done");
  stage.clock.advance(HOUR);
  stage.learner.reopen(loops);
  stage.clock.advance(60_000);
  await sync(stage);
  expect([loops.state, statusOf(stage, "Loops (for, while)")]).toEqual(["OPEN", "Todo"]);
});

test("a card that the person moves is a wish all the same: Done closes the issue, Todo opens it again, In Progress stays", async () => {
  const stage = await begun();
  stage.learner.moveCard(cardOf(stage, "Variables"), "Done");
  stage.learner.moveCard(cardOf(stage, "Functions"), "In Progress");
  stage.clock.advance(60_000);
  await sync(stage);
  expect(stage.issue("Variables")).toMatchObject({ state: "CLOSED", stateReason: "COMPLETED" });
  expect(["Variables", "Functions"].map((title) => statusOf(stage, title))).toEqual(["Done", "In Progress"]);
  stage.clock.advance(HOUR);
  stage.learner.moveCard(cardOf(stage, "Variables"), "Todo");
  stage.clock.advance(60_000);
  await sync(stage);
  expect(stage.issue("Variables").state).toBe("OPEN");
  expect(["Variables", "Functions"].map((title) => statusOf(stage, title))).toEqual(["Todo", "In Progress"]);
});

test("an issue reopened while Waymark was moving its card to Done stays open, and takes the card back", async () => {
  const stage = await begun();
  const variables = stage.issue("Variables");
  boardOf(stage).closedMovesToDone = false;
  stage.learner.close(variables);
  stage.github.faults.next({
    match: "updateProjectV2ItemFieldValue",
    fault: { kind: "call", when: "before", run: () => reopened(stage) },
  });
  await sync(stage);
  expect(statusOf(stage, "Variables")).toBe("Done");
  stage.clock.advance(HOUR);
  await sync(stage);
  expect([variables.state, statusOf(stage, "Variables")]).toEqual(["OPEN", "Todo"]);
});

function reopened(stage: Stage): void {
  stage.learner.reopen(stage.issue("Variables"));
  stage.clock.advance(2_000);
}

test("a board that the person made by hand is left alone, unless it is called what the roadmap is called", async () => {
  const stage = await openStage();
  const { learner, repository } = stage;
  const byHand = (title: string) => {
    const board = learner.createBoard(learner.user, title);
    learner.linkBoard(board, repository);
    return board;
  };
  const holidays = byHand("Holidays");
  const house = byHand("Our house");
  const fields = () => house.fields.map(({ name }) => name);
  learner.renameField(house, "Status", "Phase");
  const before = fields();
  await sync(stage);
  expect([holidays, house].map(({ items }) => items.size)).toEqual([0, 0]);
  expect(fields()).toEqual(before);
  expect(boardOf(stage)).toMatchObject({ title: "Python roadmap" });
  const other = await openStage();
  const board = other.learner.createBoard(other.learner.user, "Python roadmap");
  other.learner.linkBoard(board, other.repository);
  await sync(other);
  expect(other.github.boards("ada")).toHaveLength(1);
  expect(board.items.size).toBe(7);
});

test("taken away, it is made again only when asked", async () => {
  const stage = await begun();
  stage.learner.deleteBoard(boardOf(stage));
  expect(aboutBoards(await stage.requestsOf(() => sync(stage)))).toEqual([]);
  expect(stage.github.boards("ada")).toEqual([]);
  stage.learner.tick(stage.issue("Your progress"), "Create another board to replace number 1");
  await sync(stage);
  expect(stage.github.boards("ada")).toMatchObject([{ repositories: ["ada/roadmap"] }]);
});

test("the App, which does not reach it, leaves it and what the tracking issue says of it", async () => {
  const stage = await begun();
  stage.learner.close(stage.issue("Variables"));
  stage.clock.advance(HOUR);
  expect(aboutBoards(await stage.requestsOf(() => stage.sync()))).toEqual([]);
  expect(pinned(stage)).toContain("1 of 7 done");
  expect(pinned(stage)).toContain(`[Board](${stage.github.url}/users/ada/projects/1)\n`);
  stage.learner.deleteBoard(boardOf(stage));
  await sync(stage);
  stage.clock.advance(HOUR);
  await stage.sync();
  expect(pinned(stage)).toContain("- [ ] Create another board to replace number 1\n");
});

test("a run that ends right after making it goes on with it: there is never a second one", async () => {
  const stage = await openStage();
  stage.github.faults.next({ match: "createProjectV2", fault: { kind: "bad-gateway", applied: true } });
  await sync(stage);
  expect(stage.github.boards("ada")).toHaveLength(1);
  expect(stage.github.boards("ada")[0]?.items).toHaveLength(7);
});

test("the person's own board has the weeks too, and a date or a week that they choose stays, also with their own token", async () => {
  const config = ".github/roadmap.yml";
  const stage = await begun({ files: { [config]: "pace:\n  topics: 2\n" } });
  const valuesOf = (title: string) =>
    stage.github.boards("ada")[0]?.items.find((item) => item.title === title)?.values;
  expect(valuesOf("Files")).toMatchObject({ Week: "Week of 30 November 2026", Target: "2026-12-06" });
  expect(stage.github.boards("ada")[0]).toMatchObject({
    statusUpdates: [{ status: "ON_TRACK" }],
    views: expect.arrayContaining([expect.objectContaining({ name: "This week" })]),
  });
  stage.learner.planCard(cardOf(stage, "Files"), "Week", "Week of 7 December 2026");
  stage.learner.dateCard(cardOf(stage, "Functions"), "Target", "2027-01-31");
  const writes = async () =>
    (await stage.requestsOf(() => sync(stage))).filter((one) => !/^(?:query|GET)/u.test(one));
  await writes();
  expect(await writes()).toEqual([]);
  expect(valuesOf("Files")).toMatchObject({ Week: "Week of 7 December 2026", Target: "2026-12-06" });
  expect(valuesOf("Functions")).toMatchObject({ Week: "Week of 30 November 2026", Target: "2027-01-31" });
  stage.learner.push(stage.repository, { [config]: "pace:\n  topics: 1\n" }, "Slower");
  await writes();
  expect(valuesOf("Files")).toMatchObject({ Week: "Week of 7 December 2026", Target: "2026-12-20" });
  expect(valuesOf("Variables")).toMatchObject({ Week: "Week of 23 November 2026", Target: "2026-11-29" });
  expect(valuesOf("Loops (for, while)")).toMatchObject({ Week: "Week of 30 November 2026" });
  expect(await writes()).toEqual([]);
});
