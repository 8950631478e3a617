/** A course whose issues carry the marks of an earlier version of Waymark: the first run shortens them and loses nothing. */
import { describe, expect, test } from "vitest";
import { readBoardIds } from "../../src/plan/board-ids.ts";
import { readManagedBody } from "../../src/markdown/managed-block.ts";
import { readKnownBoard } from "../../src/progress/tracked-board.ts";
import { readCourse } from "../../src/record/course.ts";
import { readReading } from "../../src/record/reading.ts";
import { readRelations } from "../../src/record/relations.ts";
import { endingFetch } from "./breaking.ts";
import formerBodies from "../fixtures/former-marks.json" with { type: "json" };
import { outcomeOf } from "./outcome.ts";
import { openStage, SMALL_ROADMAP, type Stage } from "./stage.ts";

const HOUR = 3_600_000;
const CONFIG = "timezone: America/New_York # at home\npace:\n  topics: 2\n";
const former = new Map(Object.entries(formerBodies));

/**
 * The course at the moment when the bodies were recorded: a topic is closed, a deleted one was noticed, and one has a title, a
 * tick and a note of the learner.
 */
async function before(): Promise<Stage> {
  const stage = await openStage({ roadmap: SMALL_ROADMAP, owner: "organization" });
  stage.clock.advance(HOUR);
  stage.learner.push(stage.repository, { ".github/roadmap.yml": CONFIG }, "Settings");
  await stage.sync();
  stage.clock.advance(HOUR);
  stage.learner.close(stage.issue("Variables"));
  stage.learner.deleteIssue(stage.issue("Modules"));
  stage.learner.edit(stage.issue("Functions"), { title: "My functions" });
  await stage.sync();
  stage.clock.advance(HOUR);
  for (const issue of stage.repository.issues.values()) {
    const body = former.get(issue.title) ?? "";
    issue.body = body.replaceAll("SERVER", stage.github.url).replaceAll("COMMIT", "0".repeat(40));
  }
  return stage;
}

const bodies = (stage: Stage) =>
  new Map(
    stage.github
      .repository(stage.fork)
      .issues()
      .map(({ title, body }) => [title, body.replaceAll(stage.github.url, "SERVER")]),
  );

/** What the marks of an issue say, in whichever form. */
function remembered(body: string) {
  const { marker, memory, lines, ...around } = readManagedBody(body) ?? expect.fail("no mark");
  // Former marks have no language, so the first run adds the one that the roadmap shows.
  const { course, reading, relations, language: _, ...rest } = memory;
  const known = readKnownBoard(body);
  return {
    marker,
    before: around.before,
    after: around.after,
    ...rest,
    lines: lines?.length,
    course: readCourse(course),
    reading: readReading(reading),
    relations: readRelations(relations),
    board: known === null ? null : { url: known.url, ids: readBoardIds(known.ids ?? "") },
  };
}

const memories = (stage: Stage) =>
  new Map([...bodies(stage)].map(([title, body]) => [title, remembered(body)] as const));

const hidden = (body: string) => (body.match(/<!--.*?-->/gu) ?? []).join("").length;

describe("a course with the marks of an earlier version", () => {
  test("keeps all that it remembers, what the learner wrote and what they deleted, and says nothing", async () => {
    const stage = await before();
    const memory = memories(stage);
    const number = stage.repository.issues.size;
    await stage.sync();
    expect(memories(stage)).toEqual(memory);
    expect(stage.repository.issues.size).toBe(number);
    const mine = bodies(stage).get("My functions");
    expect(mine).toContain("- [x] Read about it");
    expect(mine).toMatch(/^A note of mine\r?$/mu);
    expect(bodies(stage).get("Your progress")).toContain("Open “Modules” again");
    const comments = [...stage.repository.issues.values()].flatMap((issue) => issue.comments);
    expect(comments).toEqual([]);
  });

  test("has short marks after one run, and the next run writes nothing", async () => {
    const stage = await before();
    await stage.sync();
    const now = bodies(stage);
    for (const [title] of former) expect(now.get(title)).not.toMatch(/ lines=|%22/u);
    const pinned = "Your progress";
    expect(hidden(now.get(pinned) ?? "")).toBeLessThan(hidden(former.get(pinned) ?? "") * 0.85);
    stage.clock.advance(HOUR);
    const writes = (await stage.requestsOf(() => stage.sync())).filter((name) => !name.startsWith("query"));
    expect(writes).toEqual([]);
  });

  test.each(["with the upgrade", "after the upgrade"])(
    "the author rewords a box of a project and one of a skill %s: their ticks are listed below the new boxes",
    async (when) => {
      const stage = await before();
      for (const [title, box] of [
        ["Word counter", "Files"],
        ["Dev tools", "Git"],
      ] as const)
        stage.learner.tick(stage.issue(title), box);
      if (when === "after the upgrade") await stage.sync();
      stage.clock.advance(HOUR);
      const reworded = SMALL_ROADMAP.replace("files, loops", "text streams, loops").replace(
        "Git, Bash",
        "Version control, Bash",
      );
      stage.learner.push(stage.repository, { "README.md": reworded }, "Other words");
      await stage.sync();
      // The marks were recorded on another server: lines with addresses look edited, and may be between boxes and list.
      const inBothLists = (now: string, box: string, was: string) =>
        expect(bodies(stage).get(now)?.replaceAll("\r\n", "\n")).toMatch(
          new RegExp(`^- \\[ \\] ${box}\\n[^]*\\n\\nTicked earlier:\\n- \\[x\\] ${was}\\n<!--`, "mu"),
        );
      inBothLists("Word counter", "Text streams\n- \\[ \\] Loops", "Files");
      inBothLists("Dev tools", "Version control\n- \\[ \\] Bash", "Git");
      stage.clock.advance(HOUR);
      const writes = (await stage.requestsOf(() => stage.sync())).filter((name) => !name.startsWith("query"));
      expect(writes).toEqual([]);
    },
  );

  test("loses nothing if the first run ends in between, and the next one goes on", async () => {
    const whole = await before();
    const memory = memories(whole);
    const requests = await whole.requestsOf(() => whole.sync());
    const outcome = outcomeOf(whole);
    expect(requests.length).toBeGreaterThan(1);
    for (let at = 1; at <= requests.length; at += 1) {
      const stage = await before();
      await new Promise<void>((resolve, reject) => {
        stage
          .sync({ fetch: endingFetch(stage, at, "ends before the answer", resolve) })
          .then(() => resolve(), reject);
      });
      stage.clock.advance(2 * HOUR);
      await stage.sync();
      expect(memories(stage), `after request ${at}`).toEqual(memory);
      expect(outcomeOf(stage)).toEqual(outcome);
    }
  });
});
