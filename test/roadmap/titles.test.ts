import { describe, expect, test } from "vitest";
import { DEFAULT_OPTIONS } from "../../src/model/parse-options.ts";
import { onlyNumbers } from "../../src/roadmap/build/only-numbers.ts";
import { parse } from "../../src/roadmap/parse.ts";
import { shortTitle } from "../../src/roadmap/title.ts";
import { languageOfCode } from "../../src/roadmap/words/language-of.ts";
import { lexiconsFor } from "../../src/roadmap/words/lexicons.ts";

const LONG = "and what every engineer should know about it before the second interview of the week";

describe("a long entry gets a short title", () => {
  test.each([
    ["the name before a colon", `Data cleaning: DISTINCT, BETWEEN, ${LONG}`, "Data cleaning"],
    [
      "before a dash",
      `Structs, methods & interfaces - Learn about structs ${LONG}`,
      "Structs, methods & interfaces",
    ],
    ["before two dashes", `Python -- MUST be fluent ${LONG}`, "Python"],
    ["before an arrow", `Monitoramento básico → logs centralizados ${LONG}`, "Monitoramento básico"],
    ["before a bracket", `Quyền & sở hữu (permissions, ownership) ${LONG}`, "Quyền & sở hữu"],
    ["before a bracket, however short", `npm (the package manager of Node, ${LONG})`, "npm"],
    ["two letters before a bracket", `Go (the language of Google ${LONG})`, "Go"],
    ["a wide letter before a bracket", `面（${"制作面包的第一步，".repeat(12)}）`, "面"],
    ["a name with signs before a bracket", `C++ (with its templates ${LONG})`, "C++"],
    [
      "not in the middle of a bracket",
      `Bread box[oak: hard] and stone: ${LONG}`,
      "Bread box[oak: hard] and stone",
    ],
    ["before the end of a sentence", `Set clear goals. Some questions help you ${LONG}`, "Set clear goals"],
    ["not a number alone", `Lesson 5 – Dateien & Formate: lesen ${LONG}`, "Lesson 5 – Dateien & Formate"],
    [
      "not a code and a number",
      `T1L1 - Урок 1. Что такое программирование {на python} ${LONG}`,
      "T1L1 - Урок 1. Что такое программирование",
    ],
    ["in Chinese", `数据结构：${"数组、链表、栈、队列、".repeat(9)}`, "数据结构"],
    [
      "whole parts of a list",
      `Variables, assigning values, object references, object identity, variable names ${LONG}`,
      "Variables, assigning values, object references, object identity…",
    ],
    [
      "whole words",
      "Understanding how proper implementation of authentication contributes to robust security of it all",
      "Understanding how proper implementation of authentication contributes to…",
    ],
  ])("%s", (_, text, title) => {
    expect(shortTitle(text, null)).toBe(title);
  });

  test("what the author set apart comes first", () => {
    expect(shortTitle(`The loop: ${LONG} and more`, "The loop of life")).toBe("The loop of life");
  });

  test("blanks around that are left out, and blanks alone are not a name", () => {
    expect(shortTitle(`Slices : ${LONG} and more`, "Slices ")).toBe("Slices");
    expect(shortTitle(`Slices: ${LONG} and more`, " ")).toBe("Slices");
  });

  test("a call is not a bracket", () => {
    expect(shortTitle(`Methods like abs() and floor() with many examples ${LONG}`, null)).toMatch(
      /^Methods like abs\(\) and floor\(\)/u,
    );
  });

  test("80 characters stay, one more is cut", () => {
    expect(shortTitle("a".repeat(80), null)).toBe("a".repeat(80));
    expect(shortTitle("a".repeat(81), null)).toBe(`${"a".repeat(79)}…`);
  });
});

describe("an address or a path is not a name", () => {
  test.each([
    ["https://github.com/rolling-scopes/human-readable-number", "human readable number"],
    ["https://railway.app/?ref=theo", "railway.app"],
    ["www.example.org/12", "example.org"],
    ["01_basics/loops/", "loops"],
    ["./loops_and_more.md", "loops and more"],
    ["SYLLABUS.md", "SYLLABUS"],
    ["CI/CD", "CI/CD"],
    ["manage.py", "manage.py"],
    ["../", "../"],
  ])("%s is called %s", (text, title) => {
    expect(shortTitle(text, null)).toBe(title);
  });
});

describe("an address behind the words is not part of the title", () => {
  test.each([
    ["Notes on baking: https://example.org/notes-on-baking/", "Notes on baking"],
    ["Notas de pan – https://example.org/notas", "Notas de pan"],
    ["Заметки о хлебе (https://example.org/notes)", "Заметки о хлебе"],
    ["Bread (CB)(http://example.org/bread/)", "Bread (CB)"],
    ["面包笔记：https://example.org/notes", "面包笔记"],
    ["Notes on baking https://example.org/a + https://example.org/b", "Notes on baking"],
    ["Notes on baking <www.example.org/notes>", "Notes on baking"],
    [
      "SQL - B3 - https://example.org/cursos/c7391a11-4709-4252-b8bd-9e1e7f80c7ab + notes",
      "SQL - B3 - example.org + notes",
    ],
  ])("%s", (text, title) => {
    expect(shortTitle(text, null)).toBe(title);
  });

  test("a long entry has the name that it had, and an address in its middle is a site", () => {
    expect(shortTitle(`Linear Algebra: https://example.org/18.06 (Strang) ${LONG}`, null)).toBe(
      "Linear Algebra",
    );
    expect(shortTitle(`https://example.org/sql/${"c7391a11".repeat(9)} [paid]`, null)).toBe(
      "example.org [paid]",
    );
  });

  test.each([
    ["Notes at https://example.org/notes", "Notes at example.org"],
    ["Apuntes en https://www.example.org/notas", "Apuntes en example.org"],
    ["Siehe auf http://example.org", "Siehe auf example.org"],
  ])("%s leads up to the site", (text, title) => {
    expect(shortTitle(text, null)).toBe(title);
  });

  test("an address alone, and what is not an address, stay", () => {
    expect(shortTitle("1. https://example.org/a", null)).toBe("1. https://example.org/a");
    expect(shortTitle("Link: https://example.org/a", null)).toBe("Link: https://example.org/a");
    expect(shortTitle("Ссылка: https://example.org/a", null)).toBe("Ссылка: https://example.org/a");
    expect(shortTitle("链接：https://example.org/a", null)).toBe("链接：https://example.org/a");
    expect(shortTitle("HTTP: GET, POST and https://", null)).toBe("HTTP: GET, POST and https://");
  });
});

describe("in a roadmap", () => {
  const roadmap = parse(
    [
      "# Go learning roadmap",
      "## Phase 1: Basics",
      `- [Slices](https://example.org/slices) and everything else there is ${LONG}`,
      `- **Maps** are what you need ${LONG}: really`,
      `- Focus: write a program that prints a table of squares, ${LONG}`,
      "- Functions",
      `## Phase 2: Concurrency of goroutines (channels, mutexes, wait groups, ${LONG})`,
      "- Goroutines",
      "- Channels",
      "- Mutexes",
    ].join("\n"),
    { ...DEFAULT_OPTIONS, topics: { ...DEFAULT_OPTIONS.topics, from: "items", level: 1, all: true } },
  );
  const [first, second] = roadmap.phases;

  test("a link's text names the topic, and a label does not; the whole text is in the body", () => {
    expect(first?.topics.map(({ title }) => title)).toStrictEqual([
      "Slices",
      expect.stringMatching(/^Maps are what you need/u),
      "write a program that prints a table of squares…",
      "Functions",
    ]);
    expect(first?.topics[0]?.detail).toContain(LONG);
    expect(first?.topics[2]?.detail).toContain(`Focus: write a program`);
  });

  test("ids are made from the whole text, as before", () => {
    expect(second).toMatchObject({
      id: "phase-2-concurrency-of-goroutines-channels-mutexes-wait",
      title: "Phase 2: Concurrency of goroutines",
    });
    expect(first?.topics[0]?.id).toBe(
      "phase-1-basics/slices-and-everything-else-there-is-and-what-every-engineer",
    );
  });
});

test("how long rows take is not their phase", () => {
  const { phases } = parse(
    [
      "# Databricks study plan",
      "| Week | Effort | Topic |",
      "| --- | --- | --- |",
      "| 1 | 3-4h | Delta tables |",
      "| 2 | 4-5h | Windows |",
      "| 3 | 3-4h | Gold layer |",
      "| 4 | 4-5h | Dashboards |",
      "| 5 | 3-4h | Queries |",
    ].join("\n"),
  );
  expect(phases.map(({ title }) => title)).not.toContain("3-4h");
  expect(phases.flatMap(({ topics }) => topics)).toHaveLength(5);
});

describe("a course", () => {
  const phases = "## Phase 1: Basics\n\n- Loops\n- Functions\n\n## Phase 2: Data\n\n- SQL\n- Files\n";

  test.each([
    ["is called like its heading of the first level, however long that is", `# ${LONG}`, LONG],
    ["is called like its first heading without one", "## Learn Python", "Learn Python"],
    [
      "has no title where its first heading is a long one below that: it may advertise something",
      `## ${LONG}`,
      "",
    ],
  ])("%s", (_, heading, title) => {
    expect(parse(`${heading}\n\n${phases}`).title).toBe(title);
  });
});

describe("a colon inside a bracket does not end a name", () => {
  const projectIn = (line: string) =>
    parse(
      `# Learn Baking\n\n## Phase 1: Dough\n\n- Kneading\n- Proving\n- Shaping\n\n## Projects\n\n- ${line}\n- Oven\n`,
    ).projects[0];

  test.each([
    ["Bread box (choose a wood: oak, ash, beech)", "projects/bread-box-choose-a-wood"],
    ["Panera [elige: roble, fresno]", "projects/panera-elige"],
    ["Brotkasten „offen“ (Holz: Eiche, Esche)", "projects/brotkasten-offen-holz"],
    ["**Bread box** (a wood: oak, ash)", "projects/bread-box-a-wood-oak-ash"],
    ["“Bread: a history” retold", "projects/bread"],
    ["《面包：历史》的读后感", "projects/面包"],
    ["面包箱（木材：橡木、白蜡木）", "projects/面包箱-木材"],
  ])("%s, whose id stays %s", (line, id) => {
    expect(projectIn(line)).toMatchObject({ title: line.replaceAll("**", ""), id });
  });

  test("a colon behind the bracket does", () => {
    expect(projectIn("Bread box (small): oak, ash")).toMatchObject({
      title: "Bread box (small)",
      outcomes: [{ title: "oak" }, { title: "ash" }],
    });
    expect(projectIn("Brotkasten „offen“: Eiche, Esche")?.title).toBe("Brotkasten „offen“");
  });

  test("in bold words, too", () => {
    expect(projectIn("**Bread box (a wood:** oak, ash)")?.title).toBe("Bread box (a wood: oak, ash)");
  });
});

test.each([
  ["**Week 14 Wed**: Build an oven", "projects/week-14-wed"],
  ["**Week 15, Friday:** Build an oven", "projects/week-15-friday"],
  ["**Week 3 Day 2**: Build an oven", "projects/week-3-day-2"],
  ["**Weeks 5–6**: Build an oven", "projects/weeks-5-6"],
])("a label that only tells the day is not a project's name: %s, whose id stays %s", (line, id) => {
  const course = "# Learn Baking\n\n## Phase 1: Dough\n\n- Kneading\n- Proving\n- Shaping\n";
  const [project] = parse(`${course}\n## Projects\n\n- ${line}\n- Bread box\n`).projects;
  expect(project).toMatchObject({ title: line.replaceAll("**", ""), id, outcomes: [] });
});

test.each(["*Optional:*", "**Optional:**", "Optional:"])(
  "%s before a long entry is not its name",
  (label) => {
    const { phases } = parse(
      `# Learn Baking\n\n## Phase 1: Dough\n\n- ${label} weigh the flour, the water and the salt on the small kitchen scale, as the book says\n- Proving\n- Shaping\n`,
    );
    expect(phases[0]?.topics[0]).toMatchObject({
      title: expect.stringMatching(/^weigh the flour/u),
      optional: true,
    });
  },
);

test.each([
  ["de", "Woche 3, Mi.", true],
  ["es", "Semana 4, miércoles", true],
  ["fr", "Semaine 2 — mercredi", true],
  ["pt", "Semana 3 (segunda-feira)", true],
  ["ru", "Неделя 3, среда", true],
  ["hi", "सप्ताह 3 बुधवार", true],
  ["zh", "第14周 周三", true],
  ["ja", "第3回 水曜日", true],
  ["en", "Week 3 of baking", false],
  ["en", "Day 2 Sun and moon", false],
  ["de", "Woche 3 Brot", false],
])("in %s, whether %j only tells a day: %j", (code, label, is) => {
  expect(onlyNumbers(label, lexiconsFor(languageOfCode(code)))).toBe(is);
});

describe("links behind a title that only say where to learn it are not part of it", () => {
  const topicOf = (line: string) =>
    parse(
      `# Learn Baking\n\n## Phase 1: Dough\n\n1. Flour\n2. ${line}\n3. Water\n\n## Phase 2: Oven\n\n1. Heat\n2. Steam\n`,
    ).phases[0]?.topics[1];

  test.each([
    ["Mixing [Video](https://example.org/v)", "Mixing", "mixing-video"],
    ["Mixing [Video](v.md) [Article](a.md)", "Mixing", "mixing-video-article"],
    ["Mixing, [link](v.md)", "Mixing", "mixing-link"],
    ["[Kneading](knead.md) ([PDF](knead.pdf))", "Kneading", "kneading-pdf"],
    ["[Kneading](knead.md) / [Practice](practice.md)", "Kneading", "kneading-practice"],
    [
      "[Kneading](knead.md) / [Article](a.md) / [Practice](practice.md)",
      "Kneading",
      "kneading-article-practice",
    ],
    ["Amasado [vídeo](https://example.org/v)", "Amasado", "amasado-vídeo"],
  ])("%s", (line, title, id) => {
    expect(topicOf(line)).toMatchObject({ title, id: `phase-1-dough/${id}` });
  });

  test("in the document's language", () => {
    const { phases } = parse(
      "# Учимся печь хлеб\n\n## Этап 1: Тесто и мука\n\n1. Мука\n2. [Замес](z.md) / [Практика](p.md)\n3. Вода\n\n## Этап 2: Печь\n\n1. Жар\n2. Пар\n",
    );
    expect(phases[0]?.topics[1]).toMatchObject({ title: "Замес", id: "этап-1-тесто-и-мука/замес-практика" });
  });

  test("the links are in the issue, and the whole title is not repeated there", () => {
    expect(topicOf("Mixing [Video](v.md)")).toMatchObject({
      links: [expect.objectContaining({ url: "v.md" })],
      detail: "",
    });
  });

  test.each([
    "Learn to use [GitHub](https://example.org/g)",
    "Read the [book](https://example.org/b)",
    "Set up the oven using [this video](v.md)",
    "Lesson 3 [slides](s.md)",
    "Week 3 / [Practice](p.md)",
    "Yeast or [sourdough](s.md)",
    "Build it / [Practice](p.md)",
  ])("%s stays whole", (line) => {
    expect(topicOf(line)?.title).toBe(line.replace(/\[([^\]]*)\]\([^)]*\)/u, "$1"));
  });
});

describe("a number before a colon is not the whole title", () => {
  const course = (topic: string, more = "") =>
    parse(
      `# Learn Baking\n\n## Phase 1: Dough\n\n- Kneading\n- Proving\n${topic}\n## Phase 2: Oven\n\n- Heat\n- Steam\n${more}`,
    );

  test.each(["Exercise 1", "Challenge 1", "Assignment 1", "Project 1"])(
    "of a project that a heading names: %s",
    (label) => {
      const { projects } = course("", `\n## Projects\n\n### ${label}: A peel, a bowl\n\nMake it.\n`);
      expect(projects.map(({ title, outcomes }) => [title, outcomes])).toEqual([
        [`${label}: A peel, a bowl`, []],
      ]);
    },
  );

  test("of such a project, whose id stays the one that it had", () => {
    const { projects } = course("", "\n## Projects\n\n### Exercise 1: A peel\n\nMake it.\n");
    expect(projects[0]?.id).toBe("projects/exercise-1");
  });

  test("of a long topic that begins with it in bold", () => {
    const { phases } = course(`- **Week 1**: Learn all about flour, water and salt, ${LONG}\n`);
    const topic = phases[0]?.topics[2];
    expect(topic?.title).toBe("Week 1: Learn all about flour, water and salt…");
    expect(topic?.id).toMatch(/^phase-1-dough\/week-1-learn-all-about-flour/u);
  });

  test("but a name that ends with a number is", () => {
    const { phases } = course(`- **Python 3**: the language, ${LONG}\n`);
    expect(phases[0]?.topics[2]?.title).toBe("Python 3");
  });
});
