/** Boards as people change them: what they rename, recolour, move, add, delete or archive keeps working and stays. */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Board } from "github-emulator";
import type { Report } from "../../src/reconcile/report.ts";
import { openStage, PROJECT_AND_SKILL, type Stage, type StageOptions } from "./stage.ts";

const HOUR = 3_600_000;
const READ = "query viewer repository";
const TRACKING = "Your progress";

const ROADMAP = `# Data path

## Phase 1: Basics

- Loops
- Functions

## Phase 2: Data

- SQL queries
- Files

${PROJECT_AND_SKILL}`;

type Card = Board["items"] extends ReadonlyMap<number, infer Item> ? Item : never;
type Choice = Extract<Board["fields"][number], { readonly kind: "SingleSelectField" }>;
type Option = Choice["options"][number];

async function begun(options: StageOptions = {}): Promise<Stage> {
  const stage = await openStage({ owner: "organization", roadmap: ROADMAP, ...options });
  await stage.sync({ turn: "now" });
  stage.clock.advance(HOUR);
  return stage;
}

function boardOf(stage: Stage): Board {
  const [board, ...others] = stage.github.world.boards.values();
  if (board === undefined || others.length > 0) throw new Error("There is not one board");
  return board;
}

function cardOf(stage: Stage, title: string): Card {
  const [card] = stage.issue(title).boardItems;
  if (card === undefined) throw new Error(`${title} has no card`);
  return card;
}

function fieldOf(stage: Stage, name: string): Choice {
  const field = boardOf(stage).fields.find((one) => one.name === name);
  if (field?.kind !== "SingleSelectField") throw new Error(`${name} is not a choice`);
  return field;
}

const optionsOf = (stage: Stage, name: string) => fieldOf(stage, name).options.map((option) => option.name);
const valuesOf = (stage: Stage, title: string) =>
  stage.github.boards(stage.owner)[0]?.items.find((item) => item.title === title)?.values ?? {};
const rename =
  (names: Readonly<Record<string, string>>) =>
  (options: readonly Option[]): readonly Option[] =>
    options.map((option) => ({ ...option, name: names[option.name] ?? option.name }));
const writes = (requests: readonly string[]) => requests.filter((one) => !/^(?:query|GET)/u.test(one));
const trouble = (report: Report) => (report.kind === "synced" ? (report.board?.words ?? null) : report.kind);
const progressMd = (stage: Stage) => stage.github.repository(stage.fork).file("progress.md") ?? "";

async function sync(stage: Stage): Promise<readonly string[]> {
  stage.clock.advance(HOUR);
  const requests = await stage.requestsOf(async () => {
    const report = await stage.sync({ turn: "now" });
    expect(report).toMatchObject({ kind: "synced", failures: [], tracking: null });
    expect(trouble(report)).toBeNull();
  });
  return writes(requests);
}

describe("options that a person", () => {
  test("renames keep working: cards go to the renamed columns, and the names are never reset", async () => {
    const stage = await begun();
    stage.learner.editOptions(boardOf(stage), "Status", rename({ Done: "✅ Finished", Todo: "Backlog" }));
    stage.learner.editOptions(boardOf(stage), "Kind", rename({ Topic: "Lesson" }));
    boardOf(stage).closedMovesToDone = false;
    expect(await sync(stage)).toEqual([]);
    stage.learner.close(stage.issue("Loops"));
    stage.learner.tick(stage.issue("Functions"), "Read about it");
    await sync(stage);
    expect(valuesOf(stage, "Loops")).toMatchObject({
      Status: "✅ Finished",
      Phase: "Phase 1: Basics",
      Kind: "Lesson",
    });
    expect(valuesOf(stage, "Functions")["Status"]).toBe("In Progress");
    stage.learner.reopen(stage.issue("Loops"));
    stage.learner.untick(stage.issue("Functions"), "Read about it");
    await sync(stage);
    expect(["Loops", "Functions"].map((title) => valuesOf(stage, title)["Status"])).toEqual([
      "Backlog",
      "Backlog",
    ]);
    expect(optionsOf(stage, "Status")).toEqual(["Backlog", "In Progress", "✅ Finished"]);
    expect(await sync(stage)).toEqual([]);
    const more = ROADMAP.replace("- Files", "- Files\n- Folders");
    stage.learner.push(stage.repository, { "README.md": more }, "A topic more");
    await sync(stage);
    expect(valuesOf(stage, "Folders")).toMatchObject({ Status: "Backlog", Kind: "Lesson" });
  });

  test("renames still say what the person wants: a card that is moved to a renamed Done closes its issue", async () => {
    const stage = await begun();
    stage.learner.editOptions(boardOf(stage), "Status", rename({ Done: "✅ Finished", Todo: "Backlog" }));
    stage.learner.moveCard(cardOf(stage, "Loops"), "✅ Finished");
    await sync(stage);
    expect(stage.issue("Loops").stateReason).toBe("COMPLETED");
    stage.clock.advance(HOUR);
    stage.learner.moveCard(cardOf(stage, "Loops"), "Backlog");
    await sync(stage);
    expect(stage.issue("Loops").state).toBe("OPEN");
    expect(await sync(stage)).toEqual([]);
  });

  test("recolours, moves and adds stay as they are, also when the roadmap gets a phase", async () => {
    const stage = await begun();
    stage.learner.editOptions(boardOf(stage), "Phase", (options) => [
      { name: "My own", color: "RED", description: "Mine" },
      ...options
        .toReversed()
        .map((option) => ({ ...option, color: "PINK" as const, description: "Changed" })),
    ]);
    stage.learner.chooseOnCard(cardOf(stage, "Loops"), "Kind", "Project");
    const more = ROADMAP.replace("## Projects", "## Phase 3: Models\n\n- Regression\n\n## Projects");
    expect(await sync(stage)).toEqual(["mutation updateProjectV2ItemFieldValue"]);
    stage.learner.push(stage.repository, { "README.md": more }, "A phase more");
    await sync(stage);
    expect(
      fieldOf(stage, "Phase").options.map(({ name, color, description }) => [name, color, description]),
    ).toEqual([
      ["My own", "RED", "Mine"],
      ["Languages & tools", "PINK", "Changed"],
      ["Phase 2: Data", "PINK", "Changed"],
      ["Phase 1: Basics", "PINK", "Changed"],
      ["Phase 3: Models", "YELLOW", ""],
    ]);
    expect(valuesOf(stage, "Regression")["Phase"]).toBe("Phase 3: Models");
    expect(valuesOf(stage, "Loops")["Phase"]).toBe("Phase 1: Basics");
    expect(await sync(stage)).toEqual([]);
  });

  test("adds to Status are columns like any other: a card that is put there stays until its issue is closed", async () => {
    const stage = await begun();
    stage.learner.editOptions(boardOf(stage), "Status", (options) => [
      ...options,
      { name: "Blocked", color: "RED", description: "" },
    ]);
    stage.learner.moveCard(cardOf(stage, "Loops"), "Blocked");
    expect(await sync(stage)).toEqual([]);
    stage.learner.close(stage.issue("Loops"));
    await sync(stage);
    expect(valuesOf(stage, "Loops")["Status"]).toBe("Done");
  });

  test("deletes are not put back, nor is a field or a view that they delete", async () => {
    const stage = await begun();
    const board = boardOf(stage);
    stage.learner.editOptions(board, "Status", (options) =>
      options.filter(({ name }) => name !== "In Progress"),
    );
    stage.learner.editOptions(board, "Phase", (options) =>
      options.filter(({ name }) => name !== "Phase 2: Data"),
    );
    stage.learner.deleteField(board, "Kind");
    board.views.splice(0);
    expect(await sync(stage)).toEqual([]);
    stage.learner.tick(stage.issue("Loops"), "Read about it");
    await sync(stage);
    expect(optionsOf(stage, "Status")).toEqual(["Todo", "Done"]);
    expect(optionsOf(stage, "Phase")).toEqual(["Phase 1: Basics", "Languages & tools"]);
    expect(board.fields.map(({ name }) => name)).not.toContain("Kind");
    expect(board.views).toEqual([]);
    expect(await sync(stage)).toEqual([]);
  });
});

describe("a field that a person renames", () => {
  test("keeps working, with one request more for its values", async () => {
    const stage = await begun();
    stage.learner.renameField(boardOf(stage), "Status", "Stage");
    stage.learner.renameField(boardOf(stage), "Phase", "Part");
    stage.learner.editOptions(boardOf(stage), "Stage", rename({ Done: "✅" }));
    boardOf(stage).closedMovesToDone = false;
    expect(await stage.requestsOf(() => stage.sync({ turn: "now" }))).toEqual([READ, "query viewer nodes"]);
    stage.learner.close(stage.issue("Loops"));
    await sync(stage);
    expect(valuesOf(stage, "Loops")).toMatchObject({ Stage: "✅", Part: "Phase 1: Basics", Kind: "Topic" });
    expect(Object.keys(valuesOf(stage, "Loops"))).not.toContain("Status");
    stage.learner.reopen(stage.issue("Loops"));
    await sync(stage);
    expect(valuesOf(stage, "Loops")["Stage"]).toBe("Todo");
    stage.clock.advance(HOUR);
    stage.learner.moveCard(cardOf(stage, "Functions"), "✅");
    await sync(stage);
    expect(stage.issue("Functions").state).toBe("CLOSED");
    expect(boardOf(stage).fields.map(({ name }) => name)).not.toContain("Phase");
    expect(await sync(stage)).toEqual([]);
  });

  test("is told from one of their own that takes its name, and the board is known by its address whatever it is called", async () => {
    const stage = await openStage({ roadmap: ROADMAP });
    const token = stage.github.createToken({
      kind: "classic",
      user: "ada",
      scopes: ["repo", "workflow", "project"],
    }).value;
    const own = () => stage.sync({ call: "asked", turn: "now", token });
    await own();
    stage.clock.advance(HOUR);
    const board = boardOf(stage);
    stage.learner.renameField(board, "Phase", "Part");
    stage.learner.renameBoard(board, "My own words");
    expect(writes(await stage.requestsOf(own))).toEqual([]);
    stage.learner.close(stage.issue("Loops"));
    stage.clock.advance(HOUR);
    await own();
    expect(stage.github.boards("ada")).toMatchObject([{ title: "My own words" }]);
    expect(valuesOf(stage, "Loops")).toMatchObject({
      Status: "Done",
      Part: "Phase 1: Basics",
      Kind: "Topic",
    });
  });
});

test("an archived card is left alone: nothing is refused, whatever becomes of its issue, and it stays archived", async () => {
  const stage = await begun({ files: { ".github/roadmap.yml": "pace:\n  topics: 2\n" } });
  for (const title of ["Loops", "Functions"]) stage.learner.archiveCard(cardOf(stage, title));
  stage.learner.close(stage.issue("Loops"));
  stage.learner.tick(stage.issue("Functions"), "Read about it");
  stage.learner.push(stage.repository, { ".github/roadmap.yml": "pace:\n  topics: 1\n" }, "Slower");
  await sync(stage);
  expect(["Loops", "Functions"].map((title) => cardOf(stage, title).archived)).toEqual([true, true]);
  expect(await sync(stage)).toEqual([]);
  stage.learner.restoreCard(cardOf(stage, "Loops"));
  await sync(stage);
  expect(valuesOf(stage, "Loops")["Status"]).toBe("Done");
  expect(await sync(stage)).toEqual([]);
});

test("a card that a person removes is not put back, whatever becomes of its issue, until they add it again", async () => {
  const stage = await begun();
  for (const title of ["Loops", "Functions"]) stage.learner.removeCard(cardOf(stage, title));
  expect(await sync(stage)).toEqual([]);
  stage.learner.close(stage.issue("Loops"));
  const renamed = ROADMAP.replace("- Functions", "- Functions and methods");
  stage.learner.push(stage.repository, { "README.md": renamed }, "Another name");
  await sync(stage);
  expect(boardOf(stage).items.size).toBe(4);
  expect(await sync(stage)).toEqual([]);
  stage.learner.addCard(boardOf(stage), stage.issue("Functions and methods"));
  await sync(stage);
  expect(valuesOf(stage, "Functions and methods")).toMatchObject({
    Status: "Todo",
    Phase: "Phase 1: Basics",
    Kind: "Topic",
  });
  const more = renamed.replace("- Files", "- Files\n- Indexes");
  stage.learner.push(stage.repository, { "README.md": more }, "A topic more");
  await sync(stage);
  expect(cardOf(stage, "Indexes").archived).toBe(false);
  expect(await sync(stage)).toEqual([]);
});

test("nor after a run that ends between the new name of its issue and the pinned issue, nor when its item leaves and comes back", async () => {
  const stage = await begun();
  stage.learner.removeCard(cardOf(stage, "Functions"));
  expect(await sync(stage)).toEqual([]);
  const renamed = ROADMAP.replace("- Functions", "- Functions and methods");
  stage.learner.push(stage.repository, { "README.md": renamed }, "Another name");
  stage.github.faults.next({ match: /createCommitOnBranch/u, fault: { kind: "reset-before" } });
  await sync(stage);
  const { boardItems } = stage.issue("Functions and methods");
  expect(boardItems).toEqual([]);
  for (const text of [ROADMAP.replace("- Functions\n", ""), renamed]) {
    stage.learner.push(stage.repository, { "README.md": text }, "Another roadmap");
    await sync(stage);
    expect(boardItems).toEqual([]);
  }
  expect(await sync(stage)).toEqual([]);
});

describe("phases", () => {
  test("that differ only in case, or are named like an option of Waymark's, get options of their own", async () => {
    const names = ["Phase 1: Basics", "Phase 1: BASICS", "Languages & tools", "Later phases"];
    const phases = names.map((name, at) => `## ${name}\n\n- Topic ${at} a\n- Topic ${at} b\n`).join("\n");
    const stage = await begun({
      roadmap: `# Data path\n\n${phases}`,
      files: { ".github/roadmap.yml": "phases:\n  level: 2\n" },
    });
    expect(trouble(await stage.sync())).toBeNull();
    const options = optionsOf(stage, "Phase");
    expect(new Set(options.map((name) => name.toLowerCase())).size).toBe(options.length);
    expect(options).toEqual([
      "Phase 1: Basics",
      "Phase 1: BASICS (2)",
      "Languages & tools (2)",
      "Later phases (2)",
      "Languages & tools",
    ]);
    const columns = [0, 1, 2, 3].map((at) => valuesOf(stage, `Topic ${at} a`)["Phase"]);
    expect(columns).toEqual(options.slice(0, 4));
    expect(await sync(stage)).toEqual([]);
  });

  test("that get another name in the roadmap rename their option, unless a person did", async () => {
    const stage = await begun();
    stage.learner.editOptions(boardOf(stage), "Phase", rename({ "Phase 2: Data": "The hard part" }));
    expect(await sync(stage)).toEqual([]);
    const ids = fieldOf(stage, "Phase").options.map(({ id }) => id);
    const renamed = ROADMAP.replace("Phase 1: Basics", "Phase 1: First steps").replace(
      "Phase 2: Data",
      "Phase 2: Tables",
    );
    stage.learner.push(stage.repository, { "README.md": renamed }, "Other names");
    await sync(stage);
    expect(optionsOf(stage, "Phase")).toEqual(["Phase 1: First steps", "The hard part", "Languages & tools"]);
    expect(fieldOf(stage, "Phase").options.map(({ id }) => id)).toEqual(ids);
    expect(valuesOf(stage, "Loops")["Phase"]).toBe("Phase 1: First steps");
    expect(valuesOf(stage, "Files")["Phase"]).toBe("The hard part");
    expect(await sync(stage)).toEqual([]);
  });
});

describe("a card that is moved to In Progress", () => {
  const inProgress = (stage: Stage) => stage.issue(TRACKING).body.includes("1 in progress");

  test("shows on the pinned issue and in progress.md, until it is moved back or its issue is closed", async () => {
    const stage = await begun();
    stage.learner.moveCard(cardOf(stage, "Loops"), "In Progress");
    await sync(stage);
    expect(inProgress(stage)).toBe(true);
    expect(progressMd(stage)).toContain("1 in progress");
    expect(await sync(stage)).toEqual([]);
    stage.learner.moveCard(cardOf(stage, "Loops"), "Todo");
    await sync(stage);
    expect(inProgress(stage)).toBe(false);
    expect(progressMd(stage)).not.toContain("in progress");
    stage.learner.moveCard(cardOf(stage, "Loops"), "In Progress");
    await sync(stage);
    stage.learner.close(stage.issue("Loops"));
    await sync(stage);
    stage.learner.reopen(stage.issue("Loops"));
    await sync(stage);
    expect(inProgress(stage)).toBe(false);
    expect(valuesOf(stage, "Loops")["Status"]).toBe("Todo");
    expect(await sync(stage)).toEqual([]);
  });

  test("reopens its issue if that was closed, and stays where it was put", async () => {
    const stage = await begun();
    stage.learner.close(stage.issue("Loops"));
    await sync(stage);
    stage.learner.moveCard(cardOf(stage, "Loops"), "In Progress");
    await sync(stage);
    expect(stage.issue("Loops").state).toBe("OPEN");
    expect(inProgress(stage)).toBe(true);
    expect(await sync(stage)).toEqual([]);
    expect(valuesOf(stage, "Loops")["Status"]).toBe("In Progress");
  });

  test("shows there where Waymark uses the person's own token as well, and the Action, which sees no board, agrees", async () => {
    const stage = await openStage({ roadmap: ROADMAP });
    const token = stage.github.createToken({
      kind: "classic",
      user: "ada",
      scopes: ["repo", "workflow", "project"],
    }).value;
    const own = () => stage.sync({ call: "asked", turn: "now", token });
    await own();
    stage.clock.advance(HOUR);
    stage.learner.moveCard(cardOf(stage, "Loops"), "In Progress");
    stage.clock.advance(HOUR);
    await own();
    expect(inProgress(stage)).toBe(true);
    stage.clock.advance(HOUR);
    expect(writes(await stage.requestsOf(own))).toEqual([]);
    expect(writes(await stage.requestsOf(() => stage.regenerate()))).toEqual([]);
    stage.learner.moveCard(cardOf(stage, "Loops"), "Todo");
    stage.clock.advance(HOUR);
    await own();
    expect(inProgress(stage)).toBe(false);
    expect(valuesOf(stage, "Loops")["Status"]).toBe("Todo");
  });
});

/** What a person does to a board. `at` picks the card, the field or the option. */
const deed = fc.record({
  kind: fc.constantFrom(
    "rename option",
    "recolour",
    "reorder",
    "add option",
    "delete option",
    "rename field",
    "delete field",
    "rename board",
    "move card",
    "choose",
    "clear",
    "archive",
    "restore",
    "remove card",
    "close",
    "reopen",
    "tick",
  ),
  at: fc.nat(),
  text: fc.constantFrom("Mine", "Done", "todo", "✅ Finished", "Phase", "phase 1: basics", "X"),
});

type Deed = typeof deed extends fc.Arbitrary<infer D> ? D : never;

/** Does what GitHub lets the person do; the rest, such as two options of one name, GitHub refuses. */
function act(stage: Stage, { kind, at, text }: Deed): void {
  const { learner } = stage;
  const board = boardOf(stage);
  const pick = <T>(some: readonly T[]): T | undefined => some[at % Math.max(1, some.length)];
  const choices = board.fields.filter((field): field is Choice => field.kind === "SingleSelectField");
  const own = board.fields.filter(({ name, kind: of }) => of === "SingleSelectField" || name === "Target");
  const card = pick([...board.items.values()]);
  const issues = [...stage.repository.issues.values()].filter(({ title }) => title !== TRACKING);
  const issue = pick(issues);
  const choice = pick(choices);
  const field = pick(own);
  const edit = (
    change: (options: readonly Option[]) => readonly (Omit<Option, "id"> & { id?: string })[],
  ) => {
    if (choice !== undefined) learner.editOptions(board, choice.name, change);
  };
  const changed = (options: readonly Option[], change: Partial<Option>) =>
    options.map((option, index) => (index === at % options.length ? { ...option, ...change } : option));
  if (kind === "rename option") edit((options) => changed(options, { name: text }));
  if (kind === "recolour") edit((options) => changed(options, { color: "PINK", description: text }));
  if (kind === "reorder") edit((options) => options.toReversed());
  if (kind === "add option") edit((options) => [...options, { name: text, color: "RED", description: "" }]);
  if (kind === "delete option") edit((options) => (options.length > 1 ? options.slice(1) : options));
  if (kind === "rename field" && field !== undefined) learner.renameField(board, field.name, text);
  if (kind === "delete field" && field !== undefined && field.id !== board.statusFieldId)
    learner.deleteField(board, field.name);
  if (kind === "rename board") learner.renameBoard(board, text);
  if (card !== undefined) {
    const status = choices.find(({ id }) => id === board.statusFieldId);
    const column = pick(status?.options ?? [])?.name;
    if (kind === "move card" && column !== undefined) learner.moveCard(card, column);
    const option = pick(choice?.options ?? [])?.name;
    if (kind === "choose" && choice !== undefined && option !== undefined)
      learner.chooseOnCard(card, choice.name, option);
    if (kind === "clear" && choice !== undefined) learner.clearCard(card, choice.name);
    if (kind === "archive") learner.archiveCard(card);
    if (kind === "restore") learner.restoreCard(card);
    if (kind === "remove card") learner.removeCard(card);
  }
  if (issue === undefined) return;
  if (kind === "close" && issue.state === "OPEN") learner.close(issue);
  if (kind === "reopen" && issue.state === "CLOSED") learner.reopen(issue);
  if (kind === "tick") learner.tick(issue, "Read about it");
}

function tryTo(stage: Stage, one: Deed): void {
  try {
    act(stage, one);
  } catch (error) {
    if (!(error instanceof Error) || error.name !== "Refusal") throw error;
  }
}

/** The settings of the board, which are the person's. */
const settings = (board: Board) => ({
  title: board.title,
  fields: board.fields.map((field) => ({
    id: field.id,
    name: field.name,
    options: field.kind === "SingleSelectField" ? field.options : [],
  })),
  cards: [...board.items.keys()],
  archived: [...board.items.values()].filter(({ archived }) => archived).map(({ id }) => id),
});

test.each(["organization", "user"] as const)(
  "over random edits of a board of an %s by a person, what they set stays, and the second plan is empty",
  { timeout: 240_000 },
  async (owner) => {
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { minLength: 1, maxLength: 10 }), async (deeds) => {
        const stage = await openStage({ owner, roadmap: ROADMAP, emulator: { limits: "none" } });
        const scopes = ["repo", "workflow", "project"];
        const token = () =>
          owner === "user"
            ? stage.github.createToken({ kind: "classic", user: "ada", scopes }).value
            : stage.token();
        const run = () => stage.sync({ turn: "now", call: "asked", token: token() });
        await run();
        stage.clock.advance(HOUR);
        for (const one of deeds) {
          tryTo(stage, one);
          stage.clock.advance(60_000);
        }
        const before = settings(boardOf(stage));
        const first = await run();
        expect(first).toMatchObject({ kind: "synced", failures: [], tracking: null });
        expect(trouble(first)).toBeNull();
        expect(settings(boardOf(stage))).toEqual(before);
        stage.clock.advance(HOUR);
        expect(writes(await stage.requestsOf(run))).toEqual([]);
      }),
      { numRuns: Number(process.env["WAYMARK_RUNS"] ?? 12) },
    );
  },
);
