/** Task list boxes: read as GitHub shows them; ticked, but never cleared. */
import { expect, test } from "vitest";
import { readBoxes, tickBoxes } from "../../src/markdown/boxes.ts";

const LIST =
  "Intro [x] no box\n- [ ] one\n  * [X] two \n1. [ ] three\n\n```\n- [x] in a fence\n```\n+ [x] four";

test("bullets, numbers and indents count; fences and running text do not", () => {
  expect(readBoxes(LIST)).toEqual([
    { title: "one", ticked: false },
    { title: "two", ticked: true },
    { title: "three", ticked: false },
    { title: "four", ticked: true },
  ]);
});

test("ticking changes the one character and clears nothing", () => {
  expect(tickBoxes(LIST, new Set(["three"]))).toBe(LIST.replace("1. [ ] three", "1. [x] three"));
  expect(tickBoxes(LIST, new Set())).toBe(LIST);
});
