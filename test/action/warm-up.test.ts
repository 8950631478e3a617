/** What the Action parses while it waits must run every stage of the parser: only a roadmap is read to the end. */
import { expect, test } from "vitest";
import { warmUp } from "../../src/action/warm-up.ts";

test("the sample is a roadmap with phases, topics, ticks, links, a pinned id, a project and a remark", () => {
  const { verdict, phases, projects, diagnostics } = warmUp();
  const topics = phases.flatMap((phase) => phase.topics);
  expect(verdict).toBe("roadmap");
  expect(phases.length).toBeGreaterThan(1);
  expect(topics.some(({ done }) => done)).toBe(true);
  expect(topics.map(({ id }) => id)).toContain("basics/boil");
  expect(projects).not.toEqual([]);
  expect(diagnostics).not.toEqual([]);
});
