/** What one key press in the playground costs: readings and renderings are counted, so a slow machine changes nothing. */
import { expect, test } from "vitest";
import { courseState } from "../../docs/playground/course-state.ts";
import { lastRender } from "../../docs/playground/last-render.ts";
import { openClient } from "./open-client.ts";

const roadmap = (topics: number) =>
  `# A course\n\n## Phase 1: All\n\n${Array.from({ length: topics }, (_, index) => `- Topic ${index}\n`).join("")}`;

test("ten keys while the first one is read cost two readings, and the last text is shown", async () => {
  const { client, asked, reply } = openClient();
  const { state, actions } = courseState(client, Date.parse("2026-11-29"));
  for (let topics = 51; topics <= 60; topics += 1) actions.write({ markdown: roadmap(topics) });
  expect(asked).toHaveLength(1);
  await reply();
  expect(asked).toHaveLength(2);
  await reply();
  expect(asked).toHaveLength(2);
  expect(state.course?.issues).toHaveLength(60);
});

test("a text that did not change costs nothing", async () => {
  const { client, asked, reply } = openClient();
  const { actions } = courseState(client, Date.parse("2026-11-29"));
  actions.write({ markdown: roadmap(5), config: "" });
  await reply();
  actions.write({ markdown: roadmap(5), config: "" });
  actions.write({ config: "" });
  expect(asked).toHaveLength(1);
});

test("the same roadmap again forgets what was closed", async () => {
  const { client, reply } = openClient();
  const { state, actions } = courseState(client, Date.parse("2026-11-29"));
  actions.write({ markdown: roadmap(5), config: "" });
  await reply();
  actions.close("phase-1-all/topic-0", "completed");
  await reply();
  expect(state.course?.count.done).toBe(1);
  actions.startAgain();
  actions.write({ markdown: roadmap(5), config: "" });
  await reply();
  expect(state.course?.count.done).toBe(0);
});

test("an open issue is rendered again only if its text, its links or its pictures changed", async () => {
  const { client, kinds, reply } = openClient();
  const shown: string[] = [];
  const render = lastRender(client, (html) => void shown.push(html));
  const issue = (markdown: string, title = "Loops") => ({
    markdown,
    pictures: new Map<string, string>(),
    issues: new Map([[2, title]]),
  });
  void render(issue("Learn it"));
  await reply();
  for (let key = 0; key < 10; key += 1) void render(issue("Learn it"));
  expect(kinds()).toEqual(["render"]);
  void render(issue("Learn it", "For loops"));
  void render(issue("Learn it well", "For loops"));
  await reply();
  expect(kinds()).toEqual(["render", "render", "render"]);
  expect(shown).toEqual(["<p>1</p>", "<p>3</p>"]);
});
