import { describe, expect, test } from "vitest";
import { parse } from "../../src/roadmap/parse.ts";

/** The titles of the topics that count as done. */
function doneIn(...lines: readonly string[]): readonly string[] {
  const { phases } = parse(lines.join("\n"));
  return phases.flatMap(({ topics }) => topics.filter(({ done }) => done).map(({ title }) => title));
}

describe("a topic is done", () => {
  test.each([
    ["English", "PASSED 2026-07-29", "(DONE)"],
    ["German", "ERLEDIGT", "(FERTIG)"],
    ["Spanish", "HECHO", "(COMPLETADO)"],
    ["Russian", "ГОТОВО", "(ПРОЙДЕНО)"],
  ])("when its heading ends with a word that says so, in %s", (_, dashed, bracketed) => {
    const texts = {
      English: ["# Learning path", "Phase", "Learn the basics of how this works"],
      German: ["# Lernplan", "Phase", "Lerne die Grundlagen und wie das funktioniert, das ist nicht schwer"],
      Spanish: [
        "# Ruta de aprendizaje",
        "Fase",
        "Aprende los fundamentos y cómo funciona esto con los ejercicios",
      ],
      Russian: ["# План обучения", "Этап", "Изучи основы и как это работает, это не так сложно"],
    }[_] ?? [""];
    const [title, phase, prose = ""] = texts;
    expect(
      doneIn(
        title ?? "",
        prose,
        `## ${phase} 1`,
        `### Alpha — ${dashed}`,
        prose,
        `### Beta ${bracketed}`,
        prose,
        "### Gamma",
        prose,
        `## ${phase} 2`,
        "### Delta",
        prose,
        "### Epsilon (abs)",
        prose,
      ).map((one) => one.split(" ")[0]),
    ).toStrictEqual(["Alpha", "Beta"]);
  });

  test("when all boxes below it are ticked, and not when one is open", () => {
    expect(
      doneIn(
        "# Kotlin learning path",
        "## Stage 1: Basics",
        "### 1.1 Syntax",
        "- [x] Variables",
        "- [x] Types",
        "### 1.2 Control flow",
        "- [x] Loops",
        "- [ ] Ranges",
        "### 1.3 Functions",
        "- [x] Arguments",
        "- [x] Lambdas",
        "## Stage 2: Objects",
        "### 2.1 Classes",
        "- [ ] Fields",
        "- [ ] Methods",
        "### 2.2 Interfaces",
        "- [ ] Default methods",
        "- [ ] Delegation",
      ),
    ).toStrictEqual(["1.1 Syntax", "1.3 Functions"]);
  });

  test("when its part of the course is marked and says so in words", () => {
    expect(
      doneIn(
        "# C++ learning roadmap",
        "## ✅ Phase 1: Basics (completed)",
        "- Variables",
        "- Operators",
        "- Strings",
        "## Phase 2: Loops",
        "- While",
        "- For",
        "- Ranges",
      ),
    ).toStrictEqual(["Variables", "Operators", "Strings"]);
  });

  test("when a check mark is before the link at its end, as others have none", () => {
    expect(
      doneIn(
        "# Web learning roadmap",
        "## Phase 1: Markup",
        "- Semantic HTML ✅ [View](html.md)",
        "- Forms [View](forms.md)",
        "- Tables [View](tables.md)",
        "## Phase 2: Style",
        "- Colours [View](colours.md)",
        "- Grids [View](grids.md)",
        "- Fonts [View](fonts.md)",
      ),
    ).toHaveLength(1);
  });
});

describe("a mark behind a name counts", () => {
  test.each(["✅ *(unlocked by the first quiz)*", "✅ (mit Bestnote)", "✅ 2026-02-13"])(
    "when %s follows it, as others have none",
    (behind) => {
      expect(
        doneIn(
          "# Web learning roadmap",
          "## Phase 1: Markup",
          `- Semantic HTML ${behind}`,
          "- Forms (with checks)",
          "- Tables",
          "## Phase 2: Style",
          "- Colours",
          "- Grids",
          "- Fonts",
        ),
      ).toHaveLength(1);
    },
  );
});

describe("marks say what is written, not what is learnt", () => {
  const course = (legend: string, title: string, day: string, state: string): readonly string[] => [
    title,
    legend,
    "",
    `| ${day} | ${state} |`,
    "| --- | --- |",
    ...["Motions", "Words", "Registers", "Macros"].map((name) => `| ${name} | ✅ |`),
    ...["Marks", "Windows", "Folds"].map((name) => `| ${name} | ⏳ |`),
  ];

  test.each([
    [
      "English",
      "Legend: ✅ authored and complete · 🚧 partial · ⏳ not yet",
      "# Vim learning path",
      "Topic",
      "Status",
    ],
    [
      "Turkish",
      "Bu yol haritası Vim öğrenmek isteyenler için hazırlandı ve her bölüm bir konu anlatır.\n\n> ✅ = teori ve alıştırmalar yazıldı",
      "# Vim öğrenme yol haritası",
      "Konu",
      "Durum",
    ],
    [
      "German",
      "Dieser Plan ist für alle, die Vim lernen wollen, und er ist nicht schwer.\n\n✅ = Kapitel geschrieben, ⏳ = geplant",
      "# Lernplan für Vim",
      "Thema",
      "Status",
    ],
  ])("if the legend says so, in %s", (_, legend, title, day, state) => {
    expect(doneIn(...course(legend, title, day, state))).toStrictEqual([]);
  });

  test("but a legend of a learner's own marks leaves them as they are", () => {
    expect(
      doneIn(
        ...course("Legend: ✅ done · 🚧 in progress · ⏳ not yet", "# Vim learning path", "Topic", "Status"),
      ),
    ).toHaveLength(4);
  });

  test("and a ticked box counts all the same", () => {
    expect(
      doneIn(
        "# Vim learning path",
        "✅ = page published",
        "- [x] Motions ✅",
        "- [ ] Words ✅",
        "- [ ] Registers",
        "- [ ] Macros",
        "- [ ] Folds",
      ),
    ).toStrictEqual(["Motions"]);
  });
});

describe("a topic is not done", () => {
  test("because its part has a check mark alone, or a word that has another meaning", () => {
    expect(
      doneIn(
        "# Python learning roadmap",
        "## ✅ Phase 1: Basics",
        "- Variables",
        "- Lists (lista)",
        "- Python course - complete",
        "## Phase 2: More",
        "- Classes",
        "- Generators",
        "- Decorators",
      ),
    ).toStrictEqual([]);
  });
});

describe("check marks in a status column", () => {
  const names = ["Variables", "Loops", "Functions", "Sets", "Files"];
  const read = (title: string, head: string, cells: readonly string[]): readonly string[] =>
    doneIn(
      title,
      "",
      `| # | ${head} |`,
      "|---|---|---|",
      ...cells.map((cell, index) => `| ${index + 1} | ${names[index] ?? ""} | ${cell} |`),
    );

  test.each([
    ["English", "# Python learning path", "Topic | Status", "✅ tasks + tests"],
    ["German", "# Lernplan Python", "Thema | Status", "✅ Aufgaben + Test"],
    ["Spanish", "# Ruta de aprendizaje de Python", "Tema | Estado", "✅ Apuntes y ejercicios"],
    ["Russian", "# План обучения Python", "Тема | Статус", "✅ Конспект и задачи"],
  ])("do not say done where each row has one and names what there is, in %s", (_, title, head, material) => {
    expect(read(title, head, Array<string>(5).fill(material))).toStrictEqual([]);
  });

  test.each([
    ["words that say so", ["✅ Done", "✅ Done", "✅ Done", "✅ Done", "✅ Done"]],
    [
      "words that say so and what there is",
      ["✅ Done, notes", "✅ Done, tests", "✅ Done", "✅ notes", "✅ Done"],
    ],
    ["dates", ["✅ March 3", "✅ March 9", "✅ April 2", "✅ April 5", "✅ April 9"]],
    ["no words", ["✅", "✅", "✅", "✅", "✅"]],
  ])("say done in every row with %s", (_, cells) => {
    expect(read("# Python learning path", "Topic | Status", cells)).toStrictEqual(names);
  });

  test("say done where another row has none", () => {
    const cells = ["✅ tasks + tests", "✅ tasks + tests", "🚧", "⬜", ""];
    expect(read("# Python learning path", "Topic | Status", cells)).toStrictEqual(names.slice(0, 2));
  });
});

describe("a check mark behind a title", () => {
  const read = (...titles: readonly string[]): readonly string[] =>
    doneIn(
      "# Python learning path",
      ...["## Phase 1: Basics", "## Phase 2: More"].flatMap((phase, index) => [
        phase,
        ...titles.slice(index * 3, index * 3 + 3).flatMap((title) => [`### ${title}`, "What this is about."]),
      ]),
    );

  test("is an icon like the others where most titles end with one of their own", () => {
    expect(read("Setup 🔧", "Strings 🔤", "Loops 🔁", "Files 🗃️", "Testing ✅", "Deploying")).toStrictEqual(
      [],
    );
  });

  test("says done where the others end with one emoji that is a state, too", () => {
    expect(
      read("Setup ✅", "Strings ✅", "Loops 📖", "Files 📖", "Testing 📖", "Deploying 📖"),
    ).toStrictEqual(["Setup", "Strings"]);
  });

  test("says done where the others end with words", () => {
    expect(read("Setup ✅", "Strings ✅", "Loops", "Files 🗃️", "Testing", "Deploying")).toStrictEqual([
      "Setup",
      "Strings",
    ]);
  });
});

describe("what says done beside the names of topics", () => {
  const names = ["Variables", "Loops", "Functions", "Classes", "Modules", "Files"];
  const list = (title: string, legend: string, item: (name: string, isDone: boolean) => string) =>
    doneIn(
      title,
      "",
      legend,
      "",
      ...names.flatMap((name, index) => [
        ...(index % 3 === 0 ? [`## ${index === 0 ? "1. Basics" : "2. More"}`, ""] : []),
        `- ${item(name, index < 2)}`,
      ]),
    );

  test.each([
    ["English", "# Python roadmap", "Legend: ✅ done · 🔄 in progress"],
    ["Spanish", "# Ruta de aprendizaje de Python para los que empiezan", "✅ = Completado, 🔄 = En progreso"],
    [
      "German",
      "# Lernplan für Python\n\nDieser Plan ist für alle, die Python lernen wollen.",
      "✅ erledigt | 🔄 in Arbeit",
    ],
    ["Chinese", "# Python 学习路线", "图例：✅ 已完成 · 🔄 进行中"],
  ])("is a legend, though no topic has another mark, in %s", (_, title, legend) => {
    expect(list(title, legend, (name, isDone) => (isDone ? `✅ ${name}` : name))).toStrictEqual([
      "Variables",
      "Loops",
    ]);
  });

  test("is a list of what marks mean", () => {
    const marks = "## Legend\n\n- ✅ Completed\n- 🔄 In progress";
    expect(
      list("# Python roadmap", marks, (name, isDone) => `${isDone ? "✅" : "🔄"} ${name}`),
    ).toStrictEqual(["Variables", "Loops"]);
  });

  test("is not a sentence that has a check mark and the word", () => {
    expect(
      list(
        "# Python roadmap",
        "✅ A badge waits for you when you are done. 🚧 Work in progress.",
        (name, isDone) => (isDone ? `✅ ${name}` : name),
      ),
    ).toStrictEqual([]);
  });

  test("is a word at the end, where other topics end with a word for the opposite", () => {
    expect(
      list("# Python roadmap", "", (name, isDone) => `${name} ${isDone ? "(done)" : "(in progress)"}`),
    ).toHaveLength(2);
    expect(
      list("# Python roadmap", "", (name, isDone) => (isDone ? `${name} (complete)` : name)),
    ).toHaveLength(0);
  });

  test.each([
    ["names of emoji", (name: string, isDone: boolean) => `:${isDone ? "white_check_mark" : "x"}: ${name}`],
    ["green squares", (name: string, isDone: boolean) => `${isDone ? "🟩" : "⬜"} ${name}`],
    ["HTML that strikes through", (name: string, isDone: boolean) => (isDone ? `<del>${name}</del>` : name)],
  ])("is written with %s", (_, item) => {
    expect(list("# Python roadmap", "", item)).toStrictEqual(["Variables", "Loops"]);
  });

  const headings = (line: (isDone: boolean) => string): readonly string[] =>
    doneIn(
      "# Python roadmap",
      ...names.flatMap((name, index) => [
        "",
        `## ${index + 1}. ${name}`,
        "",
        line(index < 2),
        "",
        "- What it is for",
        "- How it works",
      ]),
    );

  test.each([
    ["a line in bold", (isDone: boolean) => `**Status:** ${isDone ? "✅ Completed" : "⏳ In progress"}`],
    [
      "a date behind the word",
      (isDone: boolean) => `Status: ${isDone ? "Done (2026-03-01)" : "Not started"}`,
    ],
    ["an item", (isDone: boolean) => `- Progress: ${isDone ? "5/5" : "2/5"}`],
  ])("is the state below the heading: %s", (_, line) => {
    expect(headings(line)).toStrictEqual(["1. Variables", "2. Loops"]);
  });

  test("is not what a state says of something else", () => {
    expect(headings(() => "**Status:** the video is live, the notes are in the folder ✅")).toStrictEqual([]);
  });

  test.each([
    ["Progress", "5/5", "2/5"],
    ["Completed on", "2026-03-01", ""],
    ["Done", "3.5.2026", "-"],
  ])("is a cell below %s", (head, done, open) => {
    expect(
      doneIn(
        "# Python roadmap",
        "",
        `| Week | Topic | ${head} |`,
        "|---|---|---|",
        ...names.map((name, index) => `| ${index + 1} | ${name} | ${index < 2 ? done : open} |`),
      ),
    ).toStrictEqual(["Variables", "Loops"]);
  });

  test("is not a date for which it is planned", () => {
    expect(
      doneIn(
        "# Python roadmap",
        "",
        "| Week | Topic | Status |",
        "|---|---|---|",
        ...names.map((name, index) => `| ${index + 1} | ${name} | 2026-03-0${index + 1} |`),
      ),
    ).toStrictEqual([]);
  });

  const weeks = (...tracker: readonly string[]): readonly string[] =>
    doneIn(
      "# Python roadmap",
      ...names.flatMap((name, index) => [
        "",
        `## Week ${index + 1}: ${name}`,
        "",
        "- What it is for",
        "- How it works",
      ]),
      "",
      "## Progress tracker",
      "",
      ...tracker,
    );
  const isTicked = (index: number): string => (index < 2 ? "x" : " ");

  test.each([
    ["a checklist of the same weeks", names.map((_, index) => `- [${isTicked(index)}] Week ${index + 1}`)],
    [
      "a table of the same weeks",
      [
        "| Week | Status |",
        "|---|---|",
        ...names.map((_, index) => `| Week ${index + 1} | ${index < 2 ? "Done" : "To do"} |`),
      ],
    ],
  ])("is %s elsewhere in the document", (_, tracker) => {
    expect(weeks(...tracker)).toStrictEqual(["Week 1: Variables", "Week 2: Loops"]);
  });

  test("is not a list elsewhere that has few of the weeks, or one of them twice", () => {
    expect(weeks("- [x] Week 1", "- [x] Buy the book")).toStrictEqual([]);
    expect(
      weeks(...names.map((_, index) => `- [${isTicked(index)}] Week ${index + 1}`), "- [ ] Week 1"),
    ).toStrictEqual(["Week 2: Loops"]);
  });

  test.each([
    ["an arrow", (name: string, isDone: boolean) => (isDone ? `${name} -> done` : name)],
    [
      "a check mark in the same brackets",
      (name: string, isDone: boolean) => `${name} ${isDone ? "(done ✅)" : "(start)"}`,
    ],
  ])("is a word at the end with %s, whatever other topics say", (_, item) => {
    expect(list("# Python roadmap", "", item)).toHaveLength(2);
  });

  const sections = (item: (index: number, words: string) => string): readonly string[] =>
    doneIn(
      "# Python roadmap",
      ...names.flatMap((name, index) => [
        "",
        `## ${index + 1}. ${name}`,
        "",
        `- ${item(index, "What it is for")}`,
        `- ${item(index, "How it works")}`,
      ]),
    );

  test("is what is struck through below it, all of it", () => {
    expect(
      sections((index, words) =>
        index === 0 || (index === 1 && words.startsWith("What")) ? `~~${words}~~` : words,
      ),
    ).toStrictEqual(["1. Variables"]);
  });

  test("is a check mark at each item below the first topics", () => {
    expect(
      sections((index, words) =>
        index < 2 || (index === 2 && words.startsWith("What")) ? `✅ ${words}` : words,
      ),
    ).toStrictEqual(["1. Variables", "2. Loops"]);
  });

  test.each([
    ["most topics", (index: number) => index < 5],
    ["a topic in the middle", (index: number) => index === 2],
    ["one topic and a later one", (index: number) => index === 0 || index === 4],
  ])("is not a check mark at each item below %s", (_, has) => {
    expect(sections((index, words) => `${has(index) ? "✅ " : ""}${words}`)).toStrictEqual([]);
  });
});

describe("the title of a document", () => {
  test("is not a topic beside headings of its own level", () => {
    const { phases } = parse(
      [
        "# Web learning roadmap",
        "",
        ...["HTML", "CSS", "JavaScript", "React"].flatMap((name) => [
          `# ${name}`,
          "",
          `- What ${name} is for`,
          `- How to write ${name}`,
          "",
        ]),
      ].join("\n"),
    );
    expect(phases.flatMap(({ topics }) => topics.map(({ title }) => title))).not.toContain(
      "Web learning roadmap",
    );
  });
});
