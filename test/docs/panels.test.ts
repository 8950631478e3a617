/** What the panels of the playground say and do, without a browser. */
import type { VNode } from "vue";
import { expect, test } from "vitest";
import { nextPanel } from "../../docs/playground/next-panel.ts";
import { boardPanel, issuesPanel, readingPanel, type PanelContext } from "../../docs/playground/panels.ts";
import { courseState } from "../../docs/playground/course-state.ts";
import { withCode } from "../../docs/playground/inline-code.ts";
import { showCourse } from "../../src/playground/show-course.ts";
import { allNodes, textOf } from "./nodes.ts";
import { openClient } from "./open-client.ts";
import { contextFor } from "./panel-context.ts";

const NOW = Date.parse("2026-11-30T08:00:00Z");
const SMALL =
  "# Learn to bake\n\n## Phase 1: Dough\n\n- Flour\n- Yeast\n\n## Phase 2: Bread\n\n- Shape it\n- Bake it\n";
const LONG = `# Python learning roadmap\n\n${Array.from(
  { length: 8 },
  (_, phase) =>
    `## Phase ${phase + 1}: Part ${phase + 1}\n\n${Array.from({ length: 25 }, (__, topic) => `- [ ] Topic ${phase}-${topic} of it\n`).join("")}`,
).join("\n")}`;

/** A panel's context for a roadmap, where nobody has pressed anything. */
async function contextOf(markdown: string, config = ""): Promise<PanelContext> {
  const { client } = openClient();
  const { state, actions } = courseState(client, NOW);
  const { course } = await showCourse({ markdown, config, closed: new Map(), now: NOW });
  return contextFor(client, { ...state, markdown, config, course }, actions, course);
}

test("200 topics without a config: each panel says that the App opens nothing, and how to allow it", async () => {
  const context = await contextOf(LONG);
  for (const panel of [readingPanel, issuesPanel, nextPanel]) {
    const said = textOf(panel(context));
    expect(said).toContain(
      "This roadmap has 200 items. Waymark opens at most 150 issues unless \nmax_issues\n in ",
    );
    expect(said).not.toContain("`");
    const code = allNodes(panel(context)).filter(({ type }) => type === "code");
    expect(code.map((node) => textOf([node])).slice(0, 2)).toEqual(["max_issues", ".github/roadmap.yml"]);
    expect(said).not.toMatch(/^\d+ issues will open|needs no config/mu);
  }
  expect(textOf(issuesPanel(context))).toContain("Once this is fixed, 200 issues will open, all at once");
});

test("what is wrong with a config shows code as code, and one backtick alone as it is", async () => {
  const context = await contextOf(SMALL, "language: *en\n");
  const problem = allNodes(readingPanel(context)).find(({ props }) => props?.["class"] === "wm-problem");
  const parts = textOf([problem]).split("\n");
  expect(parts).toContain("*name");
  expect(withCode("a ` b <i>")).toEqual(["a ` b <i>"]);
});

test("200 topics that the config allows open all at once", async () => {
  const context = await contextOf(LONG, "max_issues: 200\n");
  expect(textOf(issuesPanel(context))).toContain("200 issues will open, all at once, and one pinned issue.");
  expect(textOf(nextPanel(context))).toContain("200 issues will open, all at once, and one pinned issue.");
});

test("phase by phase: each panel says how many issues open first, and when the next ones do", async () => {
  const context = await contextOf(SMALL, "open: phase by phase\n");
  for (const panel of [readingPanel, issuesPanel, nextPanel]) {
    const said = textOf(panel(context));
    expect(said).toContain(
      "2 issues will open first, and one pinned issue. The 2 others open phase by phase, when the phase before is nearly done.",
    );
    expect(said).not.toContain("all at once");
  }
});

test("a text that is not a roadmap needs something else than a place to put it", async () => {
  const context = await contextOf("# Hello\n\nA library.\n");
  const said = textOf(nextPanel(context));
  expect(said).toContain("No topics were found in the text.");
  expect(said).not.toMatch(/needs no config|issues? will open|all at once/u);
  expect(textOf(issuesPanel(context))).toContain("No topics were found in the text.");
  expect(textOf(issuesPanel(context))).not.toContain("0 issues");
});

test("a small roadmap needs no config", async () => {
  const said = textOf(nextPanel(await contextOf(SMALL)));
  expect(said).toContain("It needs no config.");
  expect(said).toContain("4 issues will open, all at once, and one pinned issue.");
});

test("two phases with the same title are two sections, with their own topics", async () => {
  const context = await contextOf(SMALL.replace("Phase 2: Bread", "Phase 1: Dough"));
  const sections = allNodes(readingPanel(context)).filter(({ type }) => type === "section");
  const topics = (section: VNode): readonly string[] =>
    allNodes([section]).flatMap((node) => (node.type === "label" ? [textOf([node]).trim()] : []));
  expect(sections.map(topics)).toEqual([
    ["Flour", "Yeast"],
    ["Shape it", "Bake it"],
  ]);
  const milestones = allNodes(boardPanel(context))
    .filter(({ type }) => type === "li")
    .slice(0, 2);
  expect(milestones.map(({ key }) => key)).toEqual(["phase-1-dough", "phase-1-dough-2"]);
});
