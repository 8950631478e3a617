/** The config that a new course begins with. */
import { expect, test } from "vitest";
import { readConfig } from "../../src/config/config.ts";
import { configText } from "../../src/set-up/config-text.ts";
import { phase, roadmap } from "../builders.ts";

const written = (topics: number): string =>
  configText({
    path: "README.md",
    roadmap: roadmap([
      phase(
        "Basics",
        Array.from({ length: topics }, (_, index) => `Topic ${index}`),
      ),
    ]),
    reading: { kind: "settled" },
    learner: true,
  });

test.each([
  [150, 150],
  [151, 200],
  [2000, 2000],
  [2001, 2000],
])("for %d topics, its limit is %d, and it is valid", (topics, limit) => {
  expect(readConfig(written(topics)).max_issues).toBe(limit);
});

test("a roadmap that is too long for any limit says how its issues open", () => {
  expect(written(2001)).toContain("has 2001 items. With more than 2000, no issues open by themselves.");
  expect(written(2001)).toContain("/waymark start");
  expect(written(2000)).not.toContain("/waymark start");
});
