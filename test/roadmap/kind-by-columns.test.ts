/** Tables whose columns show what they list, although the headings above do not. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "../../src/roadmap/parse.ts";

const phases = "## Phase 1: A\n- a\n- b\n- c\n\n## Phase 2: B\n- d\n- e\n- f\n";

test("a table of skill areas and tools is one of skills, whatever is above it", () => {
  const text = readFileSync(new URL("../fixtures/roadmaps/columns.en.md", import.meta.url), "utf8");
  expect(parse(text).skills.map(({ title, tools }) => [title, tools.map((tool) => tool.title)])).toEqual([
    ["Language", ["Elixir", "SQL"]],
    ["Hosting", ["Fly", "Docker"]],
  ]);
});

test.each([
  ["Learn Go", "| Project | What you learn |", "| Blog | forms, models |"],
  ["Learn Go", "| Project | Skills |", "| Blog | forms, models |"],
  [
    "Ruta de aprendizaje de Go para principiantes",
    "| Proyecto | Lo que aprenderás |",
    "| Blog | forms, models |",
  ],
  ["Feuille de route pour apprendre Go", "| Projet | Ce que vous apprendrez |", "| Blog | forms, models |"],
  ["Go 语言学习路线", "| 项目 | 学习内容 |", "| Blog | forms, models |"],
  ["Learn Go", "| What You’ll Learn | Project |", "| forms, models | Blog |"],
])("in %j below %s the project names the row", (name, head, row) => {
  const { projects } = parse(`# ${name}\n\n${phases}\n## Things to make\n\n${head}\n|---|---|\n${row}\n`);
  expect(projects.map(({ title, outcomes }) => [title, outcomes.map((one) => one.title)])).toEqual([
    ["Blog", ["forms", "models"]],
  ]);
});

test("a course made of projects stays a course", () => {
  const table =
    "| Project | What you learn |\n|---|---|\n| Blog | forms |\n| Shop | carts |\n| Chat | sockets |\n";
  const roadmap = parse(`# Learn Go by building\n\n## Beginner\n\n${table}\n## Advanced\n\n${table}`);
  expect(roadmap.phases.map(({ topics }) => topics.length)).toEqual([3, 3]);
  expect(roadmap.projects).toEqual([]);
});

test("a plan of weeks with a project each is not a list of projects", () => {
  const plan = "| Week | Topic | Project |\n|---|---|---|\n| 1 | Loops | Dice |\n| 2 | Types | Cards |\n";
  expect(parse(`# Learn Go\n\n${phases}\n## Overview of weeks\n\n${plan}`).projects).toEqual([]);
});

test.each([
  ["Learn Go", "| Week | Topic | Resources | Done |", "| N | Loops | [Docs](https://go.dev) | ✅ |"],
  ["Learn Go", "| Day | Topics covered | Project |", "| N | Loops | Dice |"],
  ["Learn Go", "| Phase | Topic | Tools | Time |", "| N | Loops | Docker | 2 h |"],
  ["Learn Go", "| Duration | Concept | Practice |", "| N h | Loops | Dice |"],
  [
    "Plan de estudio de Go",
    "| Semana | Tema | Recursos | Hecho |",
    "| N | Loops | [MDN](https://mdn.io) | |",
  ],
  [
    "Plano de estudos de Go",
    "| Semana | Tema | Recursos | Status |",
    "| N | Loops | [MDN](https://mdn.io) | |",
  ],
  ["Lernplan für Go", "| Woche | Thema | Ressourcen | Erledigt |", "| N | Loops | [MDN](https://mdn.io) | |"],
  ["Go 学习路线", "| 周数 | 主题 | 资源 |", "| N | Loops | [MDN](https://mdn.io) |"],
])("in %j the rows of %s are named by what is learnt", (name, head, row) => {
  const columns = head.split("|").length - 2;
  const rows = ["Loops", "Types", "Tests", "Modules"].map((topic, at) =>
    row.replace("N", String(at + 1)).replace("Loops", topic),
  );
  const { phases: read } = parse(`# ${name}\n\n${head}\n${"|---".repeat(columns)}|\n${rows.join("\n")}\n`);
  expect(read.flatMap(({ topics }) => topics.map(({ title }) => title))).toEqual([
    "Loops",
    "Types",
    "Tests",
    "Modules",
  ]);
});

test("in a list of books the rows are named by the books", () => {
  const rows = ["Dune", "Emma", "Ulysses"].map((book) => `| ${book} | 300 pages |`).join("\n");
  const { phases: read } = parse(
    `# My reading roadmap\n\n## Phase 1\n\n| Book | Length |\n|---|---|\n${rows}\n`,
  );
  expect(read.flatMap(({ topics }) => topics.map(({ title }) => title))).toEqual(["Dune", "Emma", "Ulysses"]);
});

test.each([
  ["Learn Baking", "| Term | What it means |"],
  ["Learn Baking", "| Word | Meaning |"],
  ["Backen lernen: der Lernplan", "| Begriff | Bedeutung |"],
  ["Ruta de aprendizaje de panadería para principiantes", "| Término | Significado |"],
  ["面包学习路线", "| 术语 | 含义 |"],
])("in %j below %s the word that is explained names the row", (name, head) => {
  const table = (...words: readonly string[]) =>
    `${head}\n|---|---|\n${words.map((word) => `| ${word} | The ${word} of the dough |`).join("\n")}\n\n`;
  const read = parse(
    `# ${name}\n\n## Phase 1: A\n\n${table("Gluten", "Crumb", "Crust")}## Phase 2: B\n\n${table("Steam", "Stone", "Heat")}`,
  );
  expect(read.phases.map(({ topics }) => topics.map(({ title }) => title))).toEqual([
    ["Gluten", "Crumb", "Crust"],
    ["Steam", "Stone", "Heat"],
  ]);
  expect(read.phases[0]?.topics[0]?.detail).toContain(": The Gluten of the dough");
});
