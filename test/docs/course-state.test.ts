/** What a person does in the playground, and what it shows then. */
import { expect, test } from "vitest";
import { courseState } from "../../docs/playground/course-state.ts";
import { boardPanel, readingPanel } from "../../docs/playground/panels.ts";
import { fire, nodeWith, textOf, type Nodes } from "./nodes.ts";
import { openClient } from "./open-client.ts";
import { contextFor } from "./panel-context.ts";

const NOW = Date.parse("2026-11-30T08:00:00Z");
const HALF =
  "# Learn to bake\n\n## Phase 1: Dough\n\n- [x] Flour\n- Yeast\n\n## Phase 2: Bread\n\n- Shape it\n- Bake it\n";

/** The playground with a roadmap in it, before anybody did something. */
async function opened(markdown: string) {
  const { client, reply, asked, fail } = openClient();
  const { state, actions } = courseState(client, NOW);
  actions.write({ markdown, config: "" });
  await reply();
  const shown = () => {
    if (state.course === null) throw new Error("nothing is shown");
    return contextFor(client, state, actions, state.course);
  };
  return { state, actions, reply, asked, fail, shown };
}

const box = (nodes: Nodes, title: string) => nodeWith([nodeWith(nodes, "label", title)], "input", "");

test("a topic that the roadmap marks as done is open again once its box is cleared", async () => {
  const { state, shown, reply } = await opened(HALF);
  expect(box(readingPanel(shown()), "Flour").props?.["checked"]).toBe(true);
  fire(box(readingPanel(shown()), "Flour"), "onChange", { checked: false });
  expect(box(readingPanel(shown()), "Flour").props?.["checked"]).toBe(false);
  await reply();
  expect(state.course?.count.done).toBe(0);
  expect(box(readingPanel(shown()), "Flour").props?.["checked"]).toBe(false);
  fire(box(readingPanel(shown()), "Flour"), "onChange", { checked: true });
  await reply();
  expect(state.course?.count.done).toBe(1);
});

test("so it is once its card is opened on the board", async () => {
  const { state, shown, reply } = await opened(HALF);
  expect(textOf(boardPanel(shown()))).toContain("Done (1)");
  fire(nodeWith(boardPanel(shown()), "button", "Open"), "onClick");
  await reply();
  expect(state.course?.count.done).toBe(0);
  expect(textOf(boardPanel(shown()))).toContain("Done (0)");
});

test("a box shows what a person did with it, also while an answer to an older question arrives", async () => {
  const { actions, shown, reply } = await opened(HALF);
  actions.write({ markdown: `${HALF}\n` });
  fire(box(readingPanel(shown()), "Yeast"), "onChange", { checked: true });
  expect(box(readingPanel(shown()), "Yeast").props?.["checked"]).toBe(true);
  await reply();
  expect(box(readingPanel(shown()), "Yeast").props?.["checked"]).toBe(true);
});

test("what is closed in week 4 is open in week 1", async () => {
  const { state, actions, shown, reply } = await opened(HALF);
  const yeast = state.course?.issues[1]?.item ?? "";
  actions.goToWeek(3);
  await reply();
  actions.close(yeast, "completed");
  await reply();
  expect(state.course?.count.done).toBe(2);
  actions.goToWeek(0);
  await reply();
  expect(state.course?.count.done).toBe(1);
  expect(box(readingPanel(shown()), "Yeast").props?.["checked"]).toBe(false);
  actions.goToWeek(4);
  await reply();
  expect(state.course?.count.done).toBe(2);
});

const SPANISH = "language: es\n";

async function beforeChoosing() {
  const { actions, reply, ...more } = await opened(HALF);
  actions.write({ config: SPANISH });
  await reply();
  const options = more.state.course?.readings.at(-1);
  if (options === undefined) throw new Error("there is no other reading");
  return { actions, reply, ...more, reading: options };
}

test("what is typed into the config while a reading is chosen stays, and the reading is written into it", async () => {
  const { state, actions, reply, reading } = await beforeChoosing();
  const said = actions.choose(reading);
  actions.write({ config: `${SPANISH}timezone: Europe/Madrid\n` });
  await reply();
  await reply();
  await reply();
  expect(await said).toBe(`.github/roadmap.yml now chooses reading ${reading.key}.`);
  expect(state.config).toContain("timezone: Europe/Madrid");
  expect(state.config).toContain("topics: {");
});

test("a reading of a roadmap that was replaced meanwhile is not written anywhere", async () => {
  const { state, actions, reply, reading } = await beforeChoosing();
  const said = actions.choose(reading);
  await Promise.resolve();
  actions.startAgain();
  await reply();
  expect(await said).toBeNull();
  expect(state.config).toBe(SPANISH);
});

test("a reading that cannot be written is said, whatever the reason", async () => {
  const { actions, reply, fail, reading } = await beforeChoosing();
  const late = actions.choose(reading);
  await fail("This document takes too long to read.");
  expect(await late).toBe("This document takes too long to read.");
  actions.write({ config: "pase: 5\n" });
  await reply();
  const wrong = actions.choose(reading);
  await reply();
  expect(await wrong).toContain("cannot be changed here");
});
