/** The weeks of a pace as iterations of the board: each card is in its week, and what a person changes stays. */
import { describe, expect, test } from "vitest";
import { openStage, type Stage, type StageOptions } from "./stage.ts";

const CONFIG = ".github/roadmap.yml";
const PACED = { [CONFIG]: "pace:\n  topics: 2\n" };
const READ = "query viewer repository";
/** The iterations, and which item is in which. */
const ITERATIONS = "query node";
const REPLACED = "mutation updateProjectV2Field";

async function begun(options: StageOptions = {}): Promise<Stage> {
  const stage = await openStage({ owner: "organization", files: PACED, ...options });
  await stage.sync({ turn: "now" });
  stage.clock.advance(3_600_000);
  return stage;
}

const boardOf = (stage: Stage) => {
  const [board] = stage.github.world.boards.values();
  if (board === undefined) throw new Error("There is no board");
  return board;
};
const shown = (stage: Stage) => stage.github.boards(stage.owner)[0];
const weeks = (stage: Stage) =>
  shown(stage)
    ?.fields.find(({ name }) => name === "Week")
    ?.iterations.map(({ startDate }) => startDate.slice(5));
/** The week of each card, by its title. */
const plan = (stage: Stage) =>
  Object.fromEntries((shown(stage)?.items ?? []).map(({ title, values }) => [title, values["Week"]]));
const cardOf = (stage: Stage, title: string) => {
  const card = [...boardOf(stage).items.values()].find(({ content }) => content.title === title);
  if (card === undefined) throw new Error(`There is no card ${title}`);
  return card;
};
const sync = (stage: Stage) => stage.requestsOf(() => stage.sync({ turn: "now" }));
const push = (stage: Stage, config: string) =>
  stage.learner.push(stage.repository, { [CONFIG]: config }, "Another pace");

const [FIRST, SECOND, THIRD, FOURTH] = ["23 November", "30 November", "7 December", "14 December"].map(
  (day) => `Week of ${day} 2026`,
);

test("each card has the week of its item, and the second run writes nothing", async () => {
  const stage = await begun();
  expect(weeks(stage)).toEqual(["11-23", "11-30", "12-07"]);
  expect(plan(stage)).toEqual({
    Variables: FIRST,
    "Loops (for, while)": FIRST,
    Functions: SECOND,
    Files: SECOND,
    Modules: THIRD,
    "Word counter": THIRD,
    "Dev tools": THIRD,
  });
  expect(shown(stage)?.views.find(({ name }) => name === "This week")).toMatchObject({
    layout: "board",
    filter: "week:@current",
    columns: "Status",
  });
  expect(await sync(stage)).toEqual([READ]);
  stage.clock.advance(7 * 86_400_000);
  await sync(stage);
  expect(await sync(stage)).toEqual([READ]);
});

describe.each([
  ["GitHub gives iterations new ids and empties the cards", false],
  ["GitHub keeps the ids of iterations", true],
])("if %s", (_, iterationsKeepIds) => {
  const start = async (options: StageOptions = {}) => {
    const stage = await begun(options);
    stage.github.world.unknowns.iterationsKeepIds = iterationsKeepIds;
    return stage;
  };

  test("a slower pace adds weeks, every card moves, and a card with a week that the person chose stays in it", async () => {
    const stage = await start();
    stage.learner.planCard(cardOf(stage, "Files"), "Week", THIRD ?? "");
    const mine = stage.learner.openIssue(stage.repository, "My own plan");
    stage.learner.planCard(stage.learner.addCard(boardOf(stage), mine), "Week", SECOND ?? "");
    push(stage, "pace:\n  topics: 1\n");
    const requests = await sync(stage);
    expect(requests.filter((one) => one === ITERATIONS || one === REPLACED)).toEqual([ITERATIONS, REPLACED]);
    expect(weeks(stage)).toHaveLength(6);
    expect(plan(stage)).toMatchObject({
      Variables: FIRST,
      "Loops (for, while)": SECOND,
      Functions: THIRD,
      Files: THIRD,
      Modules: "Week of 21 December 2026",
      "My own plan": SECOND,
    });
    expect(await sync(stage)).toEqual([READ]);
    push(stage, "pace:\n  topics: 1\n  weeks_off: [2026-11-30]\n");
    await sync(stage);
    expect(weeks(stage)).not.toContain("11-30");
    expect(plan(stage)).toMatchObject({ "Loops (for, while)": THIRD, Functions: FOURTH, Files: THIRD });
    expect(plan(stage)["My own plan"]).toBeUndefined();
    expect(await sync(stage)).toEqual([READ]);
  });

  test("a week off is a break, and comes back when it is taken back; past weeks stay", async () => {
    const stage = await start();
    stage.clock.advance(7 * 86_400_000);
    stage.learner.close(stage.issue("Variables"));
    push(stage, "pace:\n  topics: 2\n  weeks_off: [2026-12-09]\n");
    await sync(stage);
    expect(weeks(stage)).toEqual(["11-23", "11-30", "12-14"]);
    expect(plan(stage)).toMatchObject({ Variables: FIRST, Files: SECOND, Modules: FOURTH });
    push(stage, "pace:\n  topics: 2\n");
    await sync(stage);
    expect(weeks(stage)).toEqual(["11-23", "11-30", "12-07", "12-14"]);
    expect(plan(stage)).toMatchObject({ Files: SECOND, Modules: THIRD });
    expect(await sync(stage)).toEqual([READ]);
  });

  test("titles that the person chose stay, also when weeks are added", async () => {
    const stage = await start();
    const theirs = (day: string, title: string) => (day === "2026-11-30" ? "My sprint" : title);
    stage.learner.editIterations(boardOf(stage), "Week", (all) =>
      all.map((one) => ({ ...one, title: theirs(one.startDate, one.title) })),
    );
    expect(await sync(stage)).toEqual([READ]);
    push(stage, "pace:\n  topics: 1\n");
    await sync(stage);
    expect(plan(stage)).toMatchObject({ Variables: FIRST, "Loops (for, while)": "My sprint" });
    expect(await sync(stage)).toEqual([READ]);
  });
});

test("durations that the person changed stay: cards are in the iteration of their week, and none is added", async () => {
  const stage = await begun();
  stage.learner.editIterations(boardOf(stage), "Week", ([first]) => [
    { ...(first ?? { title: "", startDate: "", duration: 0 }), title: "Fortnight", duration: 14 },
  ]);
  push(stage, "pace:\n  topics: 1\n");
  const requests = await sync(stage);
  expect(requests).not.toContain(REPLACED);
  expect(weeks(stage)).toEqual(["11-23"]);
  expect(plan(stage)).toMatchObject({ Variables: "Fortnight", "Loops (for, while)": "Fortnight" });
  expect(plan(stage)["Modules"]).toBeUndefined();
  expect(await sync(stage)).toEqual([READ]);
});

test("a field that the person renamed is still the one, and one that they deleted is not made again", async () => {
  const stage = await begun();
  stage.learner.renameField(boardOf(stage), "Week", "Sprint");
  push(stage, "pace:\n  topics: 1\n");
  await sync(stage);
  const [first] = shown(stage)?.items ?? [];
  expect(first?.values).toMatchObject({ Sprint: FIRST });
  expect(shown(stage)?.fields.filter(({ iterations }) => iterations.length > 0)).toHaveLength(1);
  stage.learner.deleteField(boardOf(stage), "Sprint");
  push(stage, "pace:\n  topics: 2\n");
  await sync(stage);
  expect(shown(stage)?.fields.map(({ name }) => name)).not.toContain("Week");
  expect(await sync(stage)).toEqual([READ]);
});

test("an iteration field that the person made under that name is left alone", async () => {
  const stage = await openStage({ owner: "organization" });
  await stage.sync({ turn: "now" });
  const mine = [{ title: "Sprint 1", startDate: "2026-11-25", duration: 10 }];
  stage.learner.addIterationField(boardOf(stage), "Week", mine);
  push(stage, "pace:\n  topics: 2\n");
  await sync(stage);
  expect(weeks(stage)).toEqual(["11-25"]);
  expect(plan(stage)["Variables"]).toBeUndefined();
  expect(shown(stage)?.views.map(({ name }) => name)).not.toContain("This week");
  expect(await sync(stage)).toEqual([READ]);
});

test("a person who edits the weeks while they are replaced keeps theirs", async () => {
  const stage = await begun();
  push(stage, "pace:\n  topics: 1\n");
  stage.github.faults.next({
    match: ITERATIONS,
    fault: {
      kind: "call",
      when: "before",
      run: () => stage.learner.editIterations(boardOf(stage), "Week", (all) => all.slice(0, 2)),
    },
  });
  expect(await sync(stage)).not.toContain(REPLACED);
  expect(weeks(stage)).toEqual(["11-23", "11-30"]);
  // A card whose week is gone was refused: the pinned issue says so until the next run.
  await sync(stage);
  expect(weeks(stage)).toEqual(["11-23", "11-30"]);
  expect(await sync(stage)).toEqual([READ]);
});

describe("without iterations, dates and the view Next up do the same", () => {
  const UNKNOWN = [
    "CreateProjectV2FieldInput.iterationConfiguration",
    "ProjectV2IterationField.configuration",
  ];
  const views = (stage: Stage) => shown(stage)?.views.map(({ name }) => name);

  test("on an older server, until it is updated", async () => {
    const stage = await openStage({ owner: "organization", files: PACED });
    stage.github.world.schemaLacks = UNKNOWN;
    expect(await stage.sync({ turn: "now" })).toMatchObject({ kind: "synced", failures: [], board: null });
    expect(weeks(stage)).toBeUndefined();
    expect(views(stage)).toEqual(["View 1", "Board", "By phase", "Next up", "Projects"]);
    expect(shown(stage)?.items[0]?.values["Target"]).toBe("2026-11-29");
    expect((await sync(stage)).filter((one) => one.startsWith("mutation"))).toEqual([]);
    stage.github.world.schemaLacks = [];
    await sync(stage);
    expect(weeks(stage)).toEqual(["11-23", "11-30", "12-07"]);
    expect(plan(stage)).toMatchObject({ Variables: FIRST, Modules: THIRD });
    expect(views(stage)).toContain("This week");
    expect(await sync(stage)).toEqual([READ]);
  });

  test("where GitHub refuses them to this token; the next week tries again", async () => {
    const stage = await openStage({ owner: "organization", files: PACED });
    stage.github.world.unknowns.iterationsForApps = false;
    expect(await stage.sync({ turn: "now" })).toMatchObject({ kind: "synced", failures: [], board: null });
    expect(weeks(stage)).toBeUndefined();
    expect(views(stage)).toEqual(["View 1", "Board", "By phase", "Next up", "Projects"]);
    expect(await sync(stage)).toEqual([READ]);
    stage.github.world.unknowns.iterationsForApps = true;
    stage.clock.advance(7 * 86_400_000);
    await sync(stage);
    expect(weeks(stage)).toEqual(["11-23", "11-30", "12-07"]);
    expect(plan(stage)).toMatchObject({ Variables: FIRST, Modules: THIRD });
    expect(views(stage)).toContain("This week");
    expect(await sync(stage)).toEqual([READ]);
  });

  test("a week in which GitHub refuses them forgets nothing about the field", async () => {
    const stage = await begun();
    push(stage, "pace:\n  topics: 1\n");
    stage.github.world.unknowns.iterationsForApps = false;
    await sync(stage);
    expect(weeks(stage)).toHaveLength(3);
    stage.github.world.unknowns.iterationsForApps = true;
    stage.clock.advance(7 * 86_400_000);
    await sync(stage);
    expect(weeks(stage)).toHaveLength(6);
    expect(await sync(stage)).toEqual([READ]);
  });
});
