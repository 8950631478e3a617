/** Messages to the author about content that looks like topics but was not read as topics. */
import { expect, test } from "vitest";
import { parse } from "../../src/roadmap/parse.ts";

const COURSE = "# Learn Go\n\n## Phase 1: A\n- a\n- b\n\n## Phase 2: B\n- c\n- d\n\n";

/** The lines and codes of the messages about `text` below two phases. */
function saidOf(text: string): readonly (readonly [number, string])[] {
  return parse(COURSE + text)
    .diagnostics.filter(({ code }) => /table|html/u.test(code))
    .map(({ line, code }) => [line, code]);
}

test("lines of a table without the line below its head are no table", () => {
  expect(saidOf("Words.\n\n| Topic | Hours |\n| Loops | 2 |\n")).toEqual([[13, "unparsed-table"]]);
});

test("a table of which no row was read is named, but not below a heading that is no part of a course", () => {
  const table = "| Topic | Hours |\n|---|---|\n| Loops | 2 |\n";
  expect(saidOf(`## Hints\n\n${table}`)).toEqual([[13, "unread-table"]]);
  expect(saidOf(`## Resources\n\n### Books\n\n${table}`)).toEqual([]);
  expect(saidOf(`## Phase 3: C\n\n${table}`)).toEqual([]);
});

test("lists and tables in HTML are named with how to write them, layout and comments are not", () => {
  expect(saidOf("<ul>\n<li>Loops</li>\n\n</ul>\n")).toEqual([[11, "html-content"]]);
  expect(saidOf("<ul>\n<li>Loops</li>\n</ul>\n")).toEqual([]);
  expect(saidOf("<table><tr><td>Loops</td></tr></table>\n")).toEqual([[11, "html-content"]]);
  expect(saidOf('<table><tr><td><img src="a.png"></td></tr></table>\n')).toEqual([]);
  expect(saidOf("<!-- <ul><li>Loops</li></ul> -->\n")).toEqual([]);
});

test("where nothing else is there, the author hears what could not be read", () => {
  const roadmap = parse(
    "# Learning path\n\n<table><tr><td>Loops</td></tr></table>\n\n| a | b |\n| c | d |\n",
  );
  expect([roadmap.verdict, roadmap.diagnostics.map(({ line, code }) => [line, code])]).toEqual([
    "empty",
    [
      [3, "html-content"],
      [5, "unparsed-table"],
    ],
  ]);
});
