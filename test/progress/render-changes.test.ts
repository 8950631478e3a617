/** The comment about a change of the roadmap, as it reads. */
import { expect, test } from "vitest";
import { en } from "../../src/language/en.ts";
import { renderChanges } from "../../src/progress/render-changes.ts";
import type { RoadmapChanges } from "../../src/progress/roadmap-changes.ts";

const NOTHING: RoadmapChanges = { added: [], returned: [], left: [], renamed: [], moved: [], phases: [] };
const lines = (changes: Partial<RoadmapChanges>) =>
  renderChanges({ ...NOTHING, ...changes }, en)
    .split("\n")
    .slice(2);

test("ten issues of a kind are named, and the others counted", () => {
  const numbers = Array.from({ length: 12 }, (_, index) => index + 1);
  const [added] = lines({ added: numbers });
  expect(added).toContain("#1, #2, #3, #4, #5, #6, #7, #8, #9, #10 and 2 more");
  expect(lines({ added: numbers.slice(0, 10) })[0]).toContain("#9, #10");
  expect(lines({ added: numbers.slice(0, 10) })[0]).not.toContain("more");
});

test("a renamed issue is named with its old title, where that is known", () => {
  const renamed = [
    { issue: 3, from: "Loops", to: "Loops and ranges", kept: false },
    { issue: 4, from: null, to: "Files", kept: false },
  ];
  const [line] = lines({ renamed });
  expect(line).toContain("#3 (was “Loops”), #4");
});

test("a title that a person gave stays, and the roadmap's is named", () => {
  const [line] = lines({ renamed: [{ issue: 5, from: "Loops", to: "Ranges", kept: true }] });
  expect(line).toContain("#5 (");
  expect(line).toContain("Ranges");
});

test("a phase is named with both titles, escaped, and says where a milestone's title stays", () => {
  const phases = [
    { from: "Basics", to: "The *basics*", kept: false },
    { from: "More", to: "Beyond", kept: true },
    { from: null, to: "The end", kept: false },
  ];
  const [line] = lines({ phases });
  expect(line).toContain("“Basics” is now “The \\*basics\\*”");
  expect(line).toContain("“More” is now “Beyond” (your own milestone title stays), now “The end”");
});
