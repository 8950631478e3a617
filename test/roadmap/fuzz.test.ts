/** Parsing ends for every text, and returns a consistent model. */
import { readdirSync, readFileSync } from "node:fs";
import * as fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { parse } from "../../src/roadmap/parse.ts";
import { mutated, randomBytes, randomMarkdown } from "./random-markdown.ts";

const folder = new URL("../fixtures/roadmaps/", import.meta.url);
const fixtures = readdirSync(folder)
  .filter((name) => name.endsWith(".md"))
  .map((name) => readFileSync(new URL(name, folder), "utf8"));

let count = 0;
afterAll(() => console.log(`${count} random documents read`));

/** Ids are unique, lines exist in the text, titles are one visible line, and projects come after existing phases. */
function holdsTogether(text: string): void {
  count += 1;
  const { phases, projects, skills, verdict } = parse(text);
  const items = [...phases.flatMap(({ topics }) => topics), ...projects, ...skills];
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  const lines = text.split("\n").length;
  for (const { title, line } of [...items, ...phases]) {
    expect(line).toBeGreaterThan(0);
    expect(line).toBeLessThanOrEqual(lines);
    expect(title).toMatch(/^\S(?:.*\S)?$/u);
  }
  for (const { phase } of projects) expect(phase === null || phase < phases.length).toBe(true);
  expect(verdict === "roadmap" || items.length === 0).toBe(true);
}

/** Parses `runs` documents and returns what went wrong; empty if nothing did. */
function troubleWith(documents: fc.Arbitrary<string>, runs: number): string {
  const result = fc.check(fc.property(documents, holdsTogether), { numRuns: runs });
  return result.failed ? (fc.defaultReportMessage(result) ?? "failed") : "";
}

test("random bytes", () => {
  expect(troubleWith(randomBytes, 300)).toBe("");
});

test("random Markdown", () => {
  expect(troubleWith(randomMarkdown, 400)).toBe("");
});

test("random Markdown behind something that makes it a roadmap", () => {
  const start = "# Learning roadmap for developers\n\n## Phase 1: A\n- a\n- b\n\n## Phase 2: B\n- c\n- d\n\n";
  expect(
    troubleWith(
      randomMarkdown.map((text) => start + text),
      400,
    ),
  ).toBe("");
});

test("fixtures with pieces cut, doubled and moved", () => {
  expect(troubleWith(fc.constantFrom(...fixtures).chain(mutated), 400)).toBe("");
});
