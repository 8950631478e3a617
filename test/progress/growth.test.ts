/** What a learner sees takes time in proportion to the number of items, up to the most that the config allows. */
import { expect, test } from "vitest";
import { en } from "../../src/language/en.ts";
import type { Progress } from "../../src/model/progress.ts";
import { progressFiles } from "../../src/progress/progress-files.ts";
import { renderStatus } from "../../src/progress/render-status.ts";
import { renderSummary } from "../../src/progress/render-summary.ts";
import { renderTrackingIssue } from "../../src/progress/render-tracking-issue.ts";
import { phase, roadmap, topic } from "../builders.ts";
import { growth, GROWTH_LIMIT } from "../growth.ts";
import { progressIn, WEEK as week } from "./course.ts";

/** `max_issues` allows no more. */
const ITEMS_LIMIT = 2000;

function courseOf(items: number, inPhase: number) {
  return roadmap(
    Array.from({ length: Math.ceil(items / inPhase) }, (_, index) =>
      phase(
        `Phase ${index}: <b>Basics</b> | & more`,
        Array.from({ length: inPhase }, (__, at) =>
          topic(`Topic ${at} *of* [many](x) \`words\``, { id: `${index}/${at}` }),
        ),
        { id: `phase-${index}` },
      ),
    ),
    { title: "Long" },
  );
}

const RENDERED: Readonly<Record<string, (progress: Progress) => unknown>> = {
  "the files": (progress) => progressFiles(progress, { week, language: en }),
  "the tracking issue": (progress) =>
    renderTrackingIssue(progress, { board: { kind: "by-hand" }, notes: [], week, language: en }),
  "the summary": (progress) => renderSummary(progress, { commit: null, notes: [], week, language: en }),
  "the status": (progress) => renderStatus(progress, { week, language: en }),
};

const SHAPES = { "in phases of 25": 25, "each in a phase of its own": 1 };

test.each(
  Object.entries(RENDERED).flatMap(([name, render]) =>
    Object.entries(SHAPES).map(([shape, inPhase]) => [name, shape, render, inPhase] as const),
  ),
)("%s of items %s", (_name, _shape, render, inPhase) => {
  const times = growth((items) => {
    const progress = progressIn(courseOf(items, Math.min(inPhase, items)));
    return () => render(progress);
  }, ITEMS_LIMIT);
  expect(times).toBeLessThanOrEqual(GROWTH_LIMIT);
});

test("measuring a course of items takes time in proportion to their number", () => {
  const times = growth((items) => {
    const read = courseOf(items, 25);
    return () => progressIn(read);
  }, ITEMS_LIMIT);
  expect(times).toBeLessThanOrEqual(GROWTH_LIMIT);
});
