/** `open: phase by phase`: a few issues at a time; the next phase opens when the previous one is nearly done. */
import { expect, test } from "vitest";
import { openStage, SMALL_ROADMAP, type Stage } from "./stage.ts";

const HOUR = 3_600_000;
const titles = (stage: Stage) => [...stage.repository.issues.values()].map(({ title }) => title).toSorted();

async function begun(): Promise<Stage> {
  const stage = await openStage({
    owner: "organization",
    files: { ".github/roadmap.yml": "open: phase by phase\n" },
  });
  await stage.sync();
  stage.clock.advance(HOUR);
  return stage;
}

const FIRST = ["Dev tools", "Functions", "Loops (for, while)", "Variables", "Your progress"];
const ALL = [...FIRST, "Files", "Modules", "Word counter"].toSorted();

test("the first phase and the skills open, with all milestones; a second sync writes nothing", async () => {
  const stage = await begun();
  expect(titles(stage)).toEqual(FIRST);
  expect(stage.repository.milestones.size).toBe(2);
  const [board] = stage.github.boards(stage.owner);
  expect(board?.items).toHaveLength(4);
  const requests = await stage.requestsOf(() => stage.sync());
  expect(requests.filter((operation) => !operation.startsWith("query"))).toEqual([]);
});

test("when the last of three topics is closed the next phase opens, and stays open when one is taken back", async () => {
  const stage = await begun();
  stage.learner.close(stage.issue("Variables"));
  stage.learner.close(stage.issue("Functions"), "NOT_PLANNED");
  await stage.sync();
  expect(titles(stage)).toEqual(FIRST);
  stage.learner.close(stage.issue("Loops (for, while)"));
  expect(await stage.sync({ turn: "now" })).toMatchObject({ failures: [] });
  expect(titles(stage)).toEqual(ALL);
  stage.learner.reopen(stage.issue("Variables"));
  stage.clock.advance(HOUR);
  expect(await stage.sync({ turn: "now" })).toMatchObject({ failures: [] });
  expect(titles(stage)).toEqual(ALL);
  expect(stage.issue("Files").state).toBe("OPEN");
});

test("what the learner sees counts the whole roadmap from the start", async () => {
  const stage = await begun();
  expect(stage.github.repository(stage.fork).files()["progress.md"]).toContain("0 of 7 done");
  expect(stage.issue("Your progress").body).toContain("Files");
  expect(SMALL_ROADMAP).toContain("Files");
});
