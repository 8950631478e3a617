/** What a project needs first: the topics that its outcomes name, or its whole phase if the text does not say. */
import { expect, test } from "vitest";
import { prerequisites } from "../../src/plan/prerequisites.ts";
import { parse } from "../../src/roadmap/parse.ts";
import type { Roadmap } from "../../src/model/roadmap.ts";

const PATH = `# Web path

## Phase 1: Basics

- Forms and validation
- File uploads
- Regex (optional)

## Phase 2: Services

- Tokens
- Filtering
- Caching

## Projects

| Project | What you'll learn |
|---------|-------------------|
`;

const read = (...rows: readonly string[]): Roadmap =>
  parse(PATH + rows.map((row) => `| ${row} |\n`).join(""));
/** The titles of what the first project needs. */
const needs = (...rows: readonly string[]): readonly string[] => {
  const roadmap = read(...rows);
  const [project] = roadmap.projects;
  return project === undefined ? ["no project"] : prerequisites(project, roadmap).map(({ title }) => title);
};

test("the topics that its outcomes name, from its own phase and those before", () => {
  expect(needs("Uploader | file handling, validation")).toEqual(["Forms and validation", "File uploads"]);
  expect(needs("Gate | tokens, validation")).toEqual(["Forms and validation", "Tokens"]);
});

test("all that its phase requires, where its outcomes say nothing of topics", () => {
  expect(needs("Shop | carts, checkout")).toEqual(["Tokens", "Filtering", "Caching"]);
});

test("all of a phase that it names", () => {
  expect(needs("Backend | services with tokens")).toEqual(["Tokens", "Filtering", "Caching"]);
});

test("nothing optional, and nothing where it belongs to no phase", () => {
  expect(needs("Matcher | regex, file handling")).not.toContain("Regex");
  const roadmap = read("Gate | tokens");
  expect(roadmap.projects.map((project) => prerequisites({ ...project, phase: null }, roadmap))).toEqual([
    [],
  ]);
});
