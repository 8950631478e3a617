/**
 * The complete model of one roadmap in the usual shape: phases, decoration, parts, a table of skills and a table of
 * projects.
 */
import { expect, test } from "vitest";
import { parse } from "../../src/roadmap/parse.ts";

const roadmap = parse(`# 🧭 Backend Path

Words about it.

## 🚀 Languages & Tools to Learn

| Skill Area | What to Learn |
|---|---|
| **Language** | Python (OOP, typing) |
| **Hosting** | Fly, Docker (optional) |

## 🧱 Roadmap Overview

### 🔰 Phase 1: Basics (If Needed)
- ✅ Types, loops, functions
- ✅ Environments (\`venv\`)

---

### 🚢 Phase 2: Web
- ✅ Models (CRUD, queries, migrations)
- ✅ Forms & validation

## 💡 Project Progression

| Project | What You’ll Learn |
|---|---|
| 📝 Guest book | forms, models |
| 🧾 Calculator | loops, functions |

## 🧭 How to Use This Roadmap

1. Fork it
2. Tick things off

> For everyone.
`);

test("the title and the phases lose their emoji and keep their words", () => {
  expect(roadmap.title).toBe("Backend Path");
  expect(roadmap.verdict).toBe("roadmap");
  expect(roadmap.phases.map(({ id, title }) => [id, title])).toEqual([
    ["phase-1-basics", "Phase 1: Basics"],
    ["phase-2-web", "Phase 2: Web"],
  ]);
});

test("a phase that is only there if needed is optional, and so are its topics", () => {
  expect(roadmap.phases.map(({ optional }) => optional)).toEqual([true, false]);
  expect(roadmap.phases.flatMap(({ topics }) => topics.map(({ optional }) => optional))).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test("topics are plain text with ids of their phase, and a check mark on all of them means nothing", () => {
  expect(
    roadmap.phases.flatMap(({ topics }) => topics).map(({ id, title, done }) => [id, title, done]),
  ).toEqual([
    ["phase-1-basics/types-loops-functions", "Types, loops, functions", false],
    ["phase-1-basics/environments-venv", "Environments (venv)", false],
    ["phase-2-web/models-crud-queries-migrations", "Models (CRUD, queries, migrations)", false],
    ["phase-2-web/forms-validation", "Forms & validation", false],
  ]);
});

test("what a title names together comes along as parts", () => {
  expect(
    roadmap.phases.flatMap(({ topics }) => topics.map(({ parts }) => parts.map(({ title }) => title))),
  ).toEqual([["Types", "loops", "functions"], [], ["CRUD", "queries", "migrations"], []]);
});

test("projects have outcomes and stand behind the phase whose words they use", () => {
  expect(roadmap.projects).toEqual([
    {
      id: "projects/guest-book",
      title: "Guest book",
      links: [],
      detail: "",
      outcomes: [{ title: "forms" }, { title: "models" }],
      phase: 1,
      optional: false,
      done: false,
      line: 28,
    },
    {
      id: "projects/calculator",
      title: "Calculator",
      links: [],
      detail: "",
      outcomes: [{ title: "loops" }, { title: "functions" }],
      phase: 0,
      optional: false,
      done: false,
      line: 29,
    },
  ]);
});

test("skills have tools, split outside brackets, some optional", () => {
  expect(roadmap.skills.map(({ id, tools }) => [id, tools])).toEqual([
    ["skills/language", [{ title: "Python (OOP, typing)", optional: false }]],
    [
      "skills/hosting",
      [
        { title: "Fly", optional: false },
        { title: "Docker", optional: true },
      ],
    ],
  ]);
});

test("each topic knows its line", () => {
  expect(roadmap.phases.map(({ line, topics }) => [line, topics.map((topic) => topic.line)])).toEqual([
    [14, [15, 16]],
    [20, [21, 22]],
  ]);
});
