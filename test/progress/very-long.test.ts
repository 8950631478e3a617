/** The pinned issue of a very long roadmap: it leaves room for the learner's words, and its titles stay plain text. */
import { expect, test } from "vitest";
import { renderTrackingIssue } from "../../src/progress/render-tracking-issue.ts";
import { phase, roadmap, topic } from "../builders.ts";
import { progressIn, WEEK } from "./course.ts";

const LIMIT = 42_000;
const context = { board: { kind: "none" }, notes: [], week: WEEK } as const;

function course(phases: number, title: string) {
  return roadmap(
    Array.from({ length: phases }, (_, index) =>
      phase(
        `${title} ${index + 1}`,
        ["Read", "Try"].map((one) => topic(`${one} ${index}`, { id: `d${index}/${one}` })),
        { id: `d${index}` },
      ),
    ),
  );
}

test.each([
  [600, 62_000 - 18 * 1200],
  [900, 62_000 - 18 * 1800],
])("with %d phases, it is not longer than there is room for beside the memory", (phases, limit) => {
  const progress = progressIn(course(phases, "Variables, types and a few more *things*"));
  const text = renderTrackingIssue(progress, context);
  const shown = text.match(/<b>/gu)?.length ?? 0;
  const size = text.length + 6 * text.split("\n").length;
  expect(size).toBeLessThanOrEqual(limit);
  expect(size).toBeGreaterThan(limit - 500);
  expect(text).toContain(`\n\n- and ${phases - shown} more\n\n`);
});

test("with 300 phases, all are shown", () => {
  const text = renderTrackingIssue(
    progressIn(course(300, "Variables, types and a few more *things*")),
    context,
  );
  expect(text.match(/<b>/gu)).toHaveLength(300);
  expect(text).not.toContain("- and ");
});

test("a title outside of HTML is escaped as Markdown", () => {
  const title = "Use `__init__`, *args and **kwargs [docs](/x) ![p](//e.example/p.png)";
  const text = renderTrackingIssue(progressIn(course(300, title)), context);
  expect(text).toContain("<b>Use \\`\\_\\_init\\_\\_\\`, \\*args and \\*\\*kwargs \\[docs\\](/x)");
  expect(text).not.toContain("<summary>");
});

test("hundreds of deleted issues are not all listed", () => {
  const titles = Array.from(
    { length: 450 },
    (_, index) => `A topic with a title of a usual length, number ${index}`,
  );
  const progress = progressIn(roadmap([phase("One", titles)]), { opened: false });
  const phases = progress.phases.map((one) => ({
    ...one,
    topics: one.topics.map((item) => Object.assign({}, item, { deleted: true })),
  }));
  const text = renderTrackingIssue({ ...progress, phases }, context);
  expect(text.match(/^- \[ \] /gmu)).toHaveLength(50);
  expect(text).toContain("\n- and 400 more\n");
  expect(text.length).toBeLessThan(LIMIT);
});
