/** Kinds of documents that real authors write: each in several shapes, and in several languages where words matter. */
import { describe, expect, it } from "vitest";
import { en } from "../../src/language/en.ts";
import { sayReasons } from "../../src/language/say-reason.ts";
import { DEFAULT_OPTIONS } from "../../src/model/parse-options.ts";
import type { Roadmap } from "../../src/model/roadmap.ts";
import { parse } from "../../src/roadmap/parse.ts";

/** One phase a line: its title, then its topics; "+" marks a done one. */
const told = ({ phases }: Roadmap): readonly string[] =>
  phases.map(
    ({ title, topics }) =>
      `${title}: ${topics.map((topic) => `${topic.title}${topic.done ? "+" : ""}`).join(", ")}`,
  );

/**
 * What is read instead: nothing where `text` is read as wanted, or where somebody is asked and the wanted reading is among
 * those offered.
 */
function insteadOf(wanted: readonly string[], text: string): readonly string[] {
  const first = parse(text);
  const offered = first.sure
    ? []
    : first.readings.map(({ options }) =>
        told(parse(text, { ...DEFAULT_OPTIONS, ...options, accepted: true })),
      );
  const isWanted =
    first.verdict === "roadmap" &&
    [told(first), ...offered].some((one) => one.join("\n") === wanted.join("\n"));
  return isWanted ? [] : [first.verdict, ...told(first)];
}

const bullets = (names: readonly string[]): string => names.map((name) => `- ${name}`).join("\n");
const NAMES: Readonly<Record<string, readonly string[]>> = {
  en: [
    "Loops",
    "Lists",
    "Files",
    "Classes",
    "Modules",
    "Tests",
    "Types",
    "Errors",
    "Sockets",
    "Threads",
    "Queues",
    "Trees",
    "Graphs",
    "Sets",
    "Maps",
    "Forms",
    "Routing",
    "Hooks",
  ],
  es: [
    "Bucles",
    "Listas",
    "Archivos",
    "Clases",
    "Módulos",
    "Pruebas",
    "Tipos",
    "Errores",
    "Redes",
    "Hilos",
    "Colas",
    "Árboles",
    "Grafos",
    "Conjuntos",
    "Mapas",
    "Formularios",
    "Rutas",
    "Ganchos",
  ],
  de: [
    "Schleifen",
    "Listen",
    "Dateien",
    "Klassen",
    "Module",
    "Tests",
    "Typen",
    "Fehler",
    "Netze",
    "Fäden",
    "Schlangen",
    "Bäume",
    "Graphen",
    "Mengen",
    "Karten",
    "Formulare",
    "Wege",
    "Haken",
  ],
  zh: [
    "循环",
    "列表",
    "文件读写",
    "类",
    "包管理",
    "单元测试",
    "类型",
    "异常",
    "套接字",
    "线程",
    "队列",
    "树",
    "图论",
    "集合",
    "映射",
    "表单",
    "路由",
    "钩子",
  ],
};
/** Names of one phase, `count` each. */
const named = (language: string, phase: number, count: number): readonly string[] =>
  (NAMES[language] ?? []).slice(phase * count, (phase + 1) * count);

describe("1. a section between others stays, whatever it is called", () => {
  const TITLES = [
    [
      "en",
      "Web developer roadmap",
      "Components",
      [
        "Navigation",
        "Features",
        "Discord",
        "Slack",
        "Video",
        "Join",
        "Rules",
        "Structure",
        "Time",
        "Ranking",
        "Tools",
        "Notes",
        "Links",
      ],
      "Forms",
    ],
    [
      "es",
      "Ruta de aprendizaje web",
      "Componentes",
      ["Navegación", "Características", "Estructura", "Vídeo"],
      "Formularios",
    ],
    ["de", "Lernpfad Web", "Komponenten", ["Navigation", "Aufbau", "Regeln", "Video"], "Formulare"],
    ["zh", "前端学习路线", "组件", ["导航", "视频", "结构"], "表单"],
  ] as const;
  const cases = TITLES.flatMap(([language, title, first, middles, last]) =>
    middles.flatMap((middle) => [2, 6].map((count) => ({ language, title, first, middle, last, count }))),
  );
  it.each(cases)(
    "$middle with $count topics, numbered",
    ({ language, title, first, middle, last, count }) => {
      const headings = [`1. ${first}`, `2. ${middle}`, `3. ${last}`];
      const text = `# ${title}\n\n${headings.map((heading, phase) => `## ${heading}\n\n${bullets(named(language, phase, count))}\n`).join("\n")}`;
      expect(
        insteadOf(
          headings.map((heading, phase) => `${heading}: ${named(language, phase, count).join(", ")}`),
          text,
        ),
      ).toEqual([]);
    },
  );
  it.each(cases.filter(({ count }) => count > 2))(
    "$middle, not numbered",
    ({ language, title, first, middle, last, count }) => {
      const headings = [first, middle, last];
      const text = `# ${title}\n\n${headings.map((heading, phase) => `## ${heading}\n\n${bullets(named(language, phase, count))}\n`).join("\n")}`;
      expect(
        insteadOf(
          headings.map((heading, phase) => `${heading}: ${named(language, phase, count).join(", ")}`),
          text,
        ),
      ).toEqual([]);
    },
  );
});

describe("2. a heading above the course does not swallow it, and a laptop is not a topic", () => {
  it.each([
    ["en", "Learn 3D", "Roadmap structure", "Phase", "Before you begin", "A laptop"],
    ["en", "Learn 3D", "Instructions", "Phase", "Before you begin", "A laptop"],
    ["en", "Learn 3D", "Progress", "Phase", "Prerequisites", "A laptop"],
    ["en", "Learn 3D", "Table of contents", "Week", "Requirements", "A laptop"],
    ["es", "Aprende 3D desde cero", "Estructura de la ruta", "Fase", "Requisitos", "Un portátil"],
    ["de", "3D lernen", "Aufbau", "Phase", "Voraussetzungen", "Ein Laptop"],
  ])("%s: %s, %s", (language, title, above, step, before, laptop) => {
    for (const count of [2, 6]) {
      const phases = [0, 1].map(
        (phase) => `### ${step} ${phase + 1}\n\n${bullets(named(language, phase, count))}\n`,
      );
      expect(
        insteadOf(
          [0, 1].map((phase) => `${step} ${phase + 1}: ${named(language, phase, count).join(", ")}`),
          `# ${title}\n\n## ${above}\n\n${phases.join("\n")}\n## ${before}\n\n- ${laptop}\n`,
        ),
      ).toEqual([]);
    }
  });
});

describe("3. advice after the course is not the course", () => {
  const HABITS = [
    "Practise a little every day",
    "Sleep eight hours",
    "Keep a journal",
    "Ask for help early",
    "Teach a friend",
    "Rest on Sundays",
  ];
  it.each([
    ["en", "Your journey", "Phase", "Habit", HABITS],
    [
      "es",
      "Tu camino de aprendizaje",
      "Fase",
      "Consejo",
      [
        "Practica cada día",
        "Duerme ocho horas",
        "Lleva un diario",
        "Pide ayuda pronto",
        "Enseña a un amigo",
        "Descansa el domingo",
      ],
    ],
    [
      "de",
      "Dein Lernpfad",
      "Phase",
      "Tipp",
      [
        "Übe jeden Tag ein wenig",
        "Schlafe acht Stunden",
        "Führe ein Tagebuch",
        "Frage früh um Hilfe",
        "Erkläre es Freunden",
        "Ruhe am Sonntag",
      ],
    ],
  ])("%s: %s", (language, title, step, habit, advice) => {
    for (const count of [2, 5]) {
      const phases = [0, 1, 2].map(
        (phase) => `### ${step} ${phase + 1}\n\n${bullets(named(language, phase, count))}\n`,
      );
      const habits = [1, 2, 3].map((index) => `## ${habit} ${index}\n\n${bullets(advice)}\n`);
      expect(
        insteadOf(
          [0, 1, 2].map((phase) => `${step} ${phase + 1}: ${named(language, phase, count).join(", ")}`),
          `# Python\n\n## ${title}\n\n${phases.join("\n")}\n${habits.join("\n")}`,
        ),
      ).toEqual([]);
    }
  });
});

describe("4. named things below a topic are its parts; things with links of their own are topics", () => {
  const PARTS = ["Extrude", "Bevel", "Loop cut"];
  const topic = (name: string): string => `- **${name}**\n${PARTS.map((part) => `  - ${part}`).join("\n")}`;
  it.each([2, 4])("a topic with its parts, %d a phase", (count) => {
    const text = `# 3D modelling roadmap\n\n${[0, 1].map((phase) => `## Phase ${phase + 1}\n\n${named("en", phase, count).map(topic).join("\n")}\n`).join("\n")}`;
    expect(
      insteadOf(
        [0, 1].map((phase) => `Phase ${phase + 1}: ${named("en", phase, count).join(", ")}`),
        text,
      ),
    ).toEqual([]);
    expect(parse(text).phases[0]?.topics[0]?.parts.map((part) => part.title)).toEqual(PARTS);
  });
  it("a group above databases with a link each", () => {
    const linked = (names: readonly string[]): string =>
      names.map((name) => `  - [${name}](https://example.org/${name})`).join("\n");
    expect(
      insteadOf(
        [
          "Databases: PostgreSQL, Redis, MongoDB",
          "Queues: RabbitMQ, Kafka",
          "Frameworks: Django, Flask, FastAPI",
          "Servers: nginx, Caddy",
        ],
        `# Backend roadmap\n\n## Storage\n\n- Databases\n${linked(["PostgreSQL", "Redis", "MongoDB"])}\n- Queues\n${linked(["RabbitMQ", "Kafka"])}\n\n## Web\n\n- Frameworks\n${linked(["Django", "Flask", "FastAPI"])}\n- Servers\n${linked(["nginx", "Caddy"])}\n`,
      ),
    ).toEqual([]);
  });
});

describe("5. boxes in boxes: the outer ones are topics", () => {
  it.each(["en", "es", "zh"])("%s", (language) => {
    for (const count of [2, 4]) {
      const box = (name: string): string => `- [ ] ${name}\n  - [ ] ${name} 1\n  - [ ] ${name} 2`;
      const title = { en: "Learning path", es: "Ruta de aprendizaje", zh: "学习路线" }[language] ?? "";
      const phase = (index: number): string =>
        ({ en: `Week ${index}`, es: `Semana ${index}`, zh: `第${index}周` })[language] ?? "";
      const text = `# ${title}\n\n${[0, 1].map((index) => `## ${phase(index + 1)}\n\n${named(language, index, count).map(box).join("\n")}\n`).join("\n")}`;
      expect(
        insteadOf(
          [0, 1].map((index) => `${phase(index + 1)}: ${named(language, index, count).join(", ")}`),
          text,
        ),
      ).toEqual([]);
    }
  });
});

describe("6. study plans of links, of weeks in a table and of days as headings", () => {
  it.each([
    ["Ruby Study Plan", "Basics", "Objects", "what they are"],
    ["Plan de estudio de Ruby", "Bases", "Objetos", "qué son"],
    ["Lernplan Ruby", "Grundlagen", "Objekte", "was sie sind"],
  ])("%s: bold links with a few words", (title, first, second, words) => {
    const line = (name: string): string => `- **[${name}](https://example.org/${name})** ${words}`;
    const text = `# ${title}\n\n## ${first}\n\n${["Blocks", "Procs", "Symbols"].map(line).join("\n")}\n\n## ${second}\n\n${["Classes", "Modules", "Mixins"].map(line).join("\n")}\n`;
    const reading = parse(text);
    expect([reading.verdict, reading.phases.map(({ topics }) => topics.length)]).toEqual(["roadmap", [3, 3]]);
  });
  it.each([
    ["Learn Go in eight weeks", "Week", "Topic", "Practice"],
    ["Plan de estudio de Go", "Semana", "Tema", "Práctica"],
    ["Go 学习计划", "周", "主题", "练习"],
  ])("%s: a table of weeks", (title, week, topic, practice) => {
    const rows = (NAMES["en"] ?? [])
      .slice(0, 8)
      .map((name, index) => `| ${index + 1} | ${name} | Blog ${index} |`);
    const text = `# ${title}\n\n| ${week} | ${topic} | ${practice} |\n|---|---|---|\n${rows.join("\n")}\n`;
    expect(parse(text).phases.flatMap(({ topics }) => topics.map((one) => one.title))).toEqual(
      named("en", 0, 8),
    );
  });
  it.each([
    ["30 days of Python", "Week", "Day", "Read about it", "Write a program"],
    ["30 días de Python: plan de estudio", "Semana", "Día", "Lee sobre ello", "Escribe un programa"],
    ["30 Tage Python: Lernplan", "Woche", "Tag", "Lies darüber", "Schreibe ein Programm"],
  ])("%s: days as headings", (title, week, day, read, write) => {
    const text = `# ${title}\n\n${[0, 1]
      .map(
        (phase) =>
          `## ${week} ${phase + 1}\n\n${named("en", phase, 3)
            .map((name, index) => `### ${day} ${phase * 3 + index + 1}: ${name}\n\n- ${read}\n- ${write}\n`)
            .join("\n")}`,
      )
      .join("\n")}`;
    expect(
      insteadOf(
        [0, 1].map(
          (phase) =>
            `${week} ${phase + 1}: ${named("en", phase, 3)
              .map((name, index) => `${day} ${phase * 3 + index + 1}: ${name}`)
              .join(", ")}`,
        ),
        text,
      ),
    ).toEqual([]);
  });
});

describe("7. a numbered lesson is the topic, not what is done in it", () => {
  it.each([
    ["Guitar course", "Lesson"],
    ["Curso de guitarra", "Lección"],
    ["Gitarrenkurs", "Lektion"],
  ])("%s", (title, lesson) => {
    const lines = ["Posture", "Tuning", "Chords", "Rhythm"].map(
      (name, index) =>
        `**${lesson} ${index + 1}**: [${name}](l/${index + 1}.md)\n\n- Sit upright\n- Relax your hand\n`,
    );
    const text = `# ${title}\n\n${lines.join("\n")}`;
    const { verdict, phases } = parse(text);
    const titles = phases.flatMap(({ topics }) => topics.map((topic) => topic.title));
    expect([verdict, titles.length]).toEqual(["roadmap", 4]);
    expect(titles.join(" ")).toMatch(/Posture.*Tuning.*Chords.*Rhythm/u);
  });
});

describe("8. columns: weeks, levels and folders are not topics", () => {
  it.each([
    ["| Phase | 周数 | 核心内容 |", "后端学习路线"],
    ["| Phase | Weeks | Main content |", "Backend learning path"],
    ["| Fase | Semanas | Contenido principal |", "Ruta de aprendizaje backend"],
  ])("%s", (head, title) => {
    const rows = [
      ["1", "2-3", "HTTP"],
      ["2", "4", "SQL"],
      ["3", "2", "Docker"],
      ["4", "3", "Kafka"],
    ];
    const text = `# ${title}\n\n${head}\n|---|---|---|\n${rows.map((row) => `| ${row.join(" | ")} |`).join("\n")}\n`;
    expect(
      parse(text, { ...DEFAULT_OPTIONS, accepted: true }).phases.flatMap(({ topics }) =>
        topics.map((topic) => topic.title),
      ),
    ).toEqual(["HTTP", "SQL", "Docker", "Kafka"]);
  });
  it("a table of the repository's folders is not a course", () => {
    const folders = ["01-basics/", "02-types/", "03-tests/"]
      .map((name) => `| \`${name}\` | What is in it |`)
      .join("\n");
    const text = `# Learn Go\n\n## Week 1\n\n- Loops\n- Lists\n- Files\n\n## Week 2\n\n- Tests\n- Types\n- Errors\n\n## Folders\n\n| Folder | Content |\n|---|---|\n${folders}\n`;
    expect(insteadOf(["Week 1: Loops, Lists, Files", "Week 2: Tests, Types, Errors"], text)).toEqual([]);
  });
});

describe("9. what is not a plain list is read too", () => {
  const SHAPES: readonly (readonly [string, (names: readonly string[]) => string])[] = [
    ["a list in HTML", (names) => `<ul>\n${names.map((name) => `<li>${name}</li>`).join("\n")}\n</ul>`],
    [
      "a table in HTML",
      (names) =>
        `<table>\n<tr><th>Topic</th><th>Hours</th></tr>\n${names.map((name) => `<tr><td>${name}</td><td>2</td></tr>`).join("\n")}\n</table>`,
    ],
    [
      "a tree in code",
      (names) => `\`\`\`text\nBasics\n${names.map((name) => `├── ${name}`).join("\n")}\n\`\`\``,
    ],
    ["a quote", (names) => names.map((name) => `> - ${name}`).join("\n")],
    ["details", (names) => `<details>\n<summary>More</summary>\n\n${bullets(names)}\n\n</details>`],
  ];
  it.each(SHAPES)("%s", (_, shape) => {
    const text = `# Learning path\n\n${[0, 1, 2].map((phase) => `## Phase ${phase + 1}\n\n${shape(named("en", phase, 3))}\n`).join("\n")}`;
    const offered = [
      parse(text),
      ...parse(text).readings.map(({ options }) =>
        parse(text, { ...DEFAULT_OPTIONS, ...options, accepted: true }),
      ),
    ];
    expect(
      offered.map(({ phases }) => phases.flatMap(({ topics }) => topics.map(({ title }) => title)).join(" ")),
    ).toContain([0, 1, 2].flatMap((phase) => named("en", phase, 3)).join(" "));
    expect(parse(text).verdict).toBe("roadmap");
  });
});

describe("10. durations and addresses are not topics", () => {
  it.each([
    ["Learning path", "Week", "Estimated time: 15–20 h"],
    ["Ruta de aprendizaje", "Semana", "Tiempo estimado: 20 horas"],
    ["Lernpfad", "Woche", "Dauer: 20 Stunden"],
    ["学习路线", "Week", "预计时间：20小时"],
  ])("%s", (title, week, time) => {
    const text = `# ${title}\n\n${[0, 1, 2].map((phase) => `## ${week} ${phase + 1}\n\n${bullets([...named("en", phase, 3), time, "https://example.org/a"])}\n`).join("\n")}`;
    const titles = parse(text).phases.flatMap(({ topics }) => topics.map((topic) => topic.title));
    expect(titles).toEqual([0, 1, 2].flatMap((phase) => named("en", phase, 3)));
  });
});

describe("11. what the author has done is done", () => {
  it("a mark at the end of a cell, where other rows have none", () => {
    const text = `# Learning path\n\n## Phase 1\n\n| Topic | Hours |\n|---|---|\n| Loops ✅ | 2 |\n| Lists ✅ | 2 |\n| Files | 3 |\n\n## Phase 2\n\n| Topic | Hours |\n|---|---|\n| Tests | 2 |\n| Types | 2 |\n`;
    expect(insteadOf(["Phase 1: Loops+, Lists+, Files", "Phase 2: Tests, Types"], text)).toEqual([]);
  });
  it("struck links", () => {
    const link = (name: string): string => `[${name}](https://example.org/${name})`;
    const text = `# Learning path\n\n## Phase 1\n\n- ~~${link("Loops")}~~\n- ${link("Lists")}\n- ~~${link("Files")}~~\n\n## Phase 2\n\n- ${link("Tests")}\n- ${link("Types")}\n`;
    expect(insteadOf(["Phase 1: Loops+, Lists, Files+", "Phase 2: Tests, Types"], text)).toEqual([]);
  });
  it.each([
    ["Learning path", "Topic", "Status", "Done", "In progress"],
    ["Ruta de aprendizaje", "Tema", "Estado", "Completado", "Pendiente"],
    ["Lernpfad", "Thema", "Status", "Fertig", "Offen"],
  ])("%s: a column that says it", (title, topic, status, done, open) => {
    const text = `# ${title}\n\n## Phase 1\n\n| ${topic} | ${status} |\n|---|---|\n| HTTP | ${done} |\n| SQL | ${open} |\n\n## Phase 2\n\n| ${topic} | ${status} |\n|---|---|\n| Git | ${done} |\n| Docker | ${open} |\n`;
    expect(insteadOf(["Phase 1: HTTP+, SQL", "Phase 2: Git+, Docker"], text)).toEqual([]);
  });
});

describe("12. a plan is counted once, and months keep their weeks apart", () => {
  it.each([
    ["10 days of Python", "Day", "Checklist"],
    ["10 días de Python: plan de estudio", "Día", "Lista de control"],
    ["10 Tage Python: Lernplan", "Tag", "Checkliste"],
  ])("%s: a list of days and the same days to tick off", (title, day, checklist) => {
    const days = (NAMES["en"] ?? []).slice(0, 10).map((name, index) => `${day} ${index + 1}: ${name}`);
    const text = `# ${title}\n\n## Plan\n\n${bullets(days)}\n\n## ${checklist}\n\n${days.map((name) => `- [ ] ${name}`).join("\n")}\n`;
    expect(
      parse(text, { ...DEFAULT_OPTIONS, accepted: true }).phases.flatMap(({ topics }) => topics),
    ).toHaveLength(10);
  });
  it.each([
    ["Learning path", "Month", "Week", "Read", "Practise"],
    ["Ruta de aprendizaje", "Mes", "Semana", "Lee", "Practica"],
    ["Lernpfad", "Monat", "Woche", "Lies", "Übe"],
  ])("%s: months whose weeks are numbered from 1 again", (title, month, week, read, practise) => {
    const text = `# ${title}\n\n${[0, 1, 2]
      .map(
        (phase) =>
          `## ${month} ${phase + 1}\n\n${named("en", phase, 4)
            .map((name, index) => `### ${week} ${index + 1}: ${name}\n\n- ${read}\n- ${practise}\n`)
            .join("\n")}`,
      )
      .join("\n")}`;
    expect(
      insteadOf(
        [0, 1, 2].map(
          (phase) =>
            `${month} ${phase + 1}: ${named("en", phase, 4)
              .map((name, index) => `${week} ${index + 1}: ${name}`)
              .join(", ")}`,
        ),
        text,
      ),
    ).toEqual([]);
  });
});

describe("13. a project is a project, however it is written", () => {
  it.each([
    ["Learning path", "Week", (name: string) => `### Project: ${name}\n\n- Build it\n- Test it`],
    ["Learning path", "Week", (name: string) => `**Project:** ${name}`],
    ["Learning path", "Week", (name: string) => `Mini project: ${name}`],
    ["Ruta de aprendizaje", "Semana", (name: string) => `### Proyecto: ${name}\n\n- Constrúyelo\n- Pruébalo`],
    ["Lernpfad", "Woche", (name: string) => `### Projekt: ${name}\n\n- Baue es\n- Teste es`],
  ])("%s", (title, week, project) => {
    const text = `# ${title}\n\n${[0, 1, 2].map((phase) => `## ${week} ${phase + 1}\n\n${bullets(named("en", phase, 4))}\n\n${project(`Thing ${phase + 1}`)}\n`).join("\n")}`;
    const { phases, projects } = parse(text);
    expect(phases.map(({ topics }) => topics.map((topic) => topic.title))).toEqual(
      [0, 1, 2].map((phase) => named("en", phase, 4)),
    );
    expect(projects.map((one) => one.title.replace(/^.*: /u, ""))).toEqual(["Thing 1", "Thing 2", "Thing 3"]);
  });
});

describe("14. a product's plan is not a course; a course is one in any language", () => {
  it.each([
    [
      "# Foobar Roadmap\n\n## 1. Request validation ✅\n\n- **Schema builder:** fluent API\n- **Custom errors:** per field\n\n## 2. Plugins\n\n- **Registry:** publish and install\n- **Hooks:** before and after\n\n## 3. Release\n\n- **Docker image:** multi-arch\n- **Benchmarks:** in CI\n",
    ],
    [
      "# Roadmap\n\n## v1.1\n\n- [ ] Add dark mode\n- [x] Support PostgreSQL\n\n## v1.2\n\n- [ ] Fix memory leak\n- [ ] Improve error messages\n",
    ],
    [
      "# Roadmap\n\n## Q1 2026\n\n- Launch mobile app\n- Add OAuth login\n\n## Q2 2026\n\n- Token sale\n- Publish SDK\n",
    ],
  ])("%#: refused, with how to overrule it", (text) => {
    const { verdict, reasons } = parse(text);
    expect(verdict).toBe("not-roadmap");
    expect(sayReasons(reasons, en).at(-1)).toContain("`enabled: true`");
  });
  it.each([
    ["vi", "Lộ trình học lập trình", "Giai đoạn", ["Biến", "Vòng lặp", "Hàm", "Danh sách", "Tệp", "Lớp"]],
    ["he", "מסלול לימוד תכנות", "שלב", ["משתנים", "לולאות", "פונקציות", "רשימות", "קבצים", "מחלקות"]],
    ["hi", "प्रोग्रामिंग सीखने का रोडमैप", "चरण", ["चर", "लूप", "फ़ंक्शन", "सूचियाँ", "फ़ाइलें", "क्लास"]],
    [
      "fa",
      "نقشه راه یادگیری برنامه‌نویسی",
      "مرحله",
      ["متغیرها", "حلقه‌ها", "توابع", "لیست‌ها", "فایل‌ها", "کلاس‌ها"],
    ],
  ])("%s", (_, title, step, names) => {
    for (const count of [2, 3]) {
      const phases = Array.from({ length: 6 / count }, (__, phase) =>
        names.slice(phase * count, (phase + 1) * count),
      );
      const text = `# ${title}\n\n${phases.map((topics, phase) => `## ${step} ${phase + 1}\n\n${bullets(topics)}\n`).join("\n")}`;
      expect(
        insteadOf(
          phases.map((topics, phase) => `${step} ${phase + 1}: ${topics.join(", ")}`),
          text,
        ),
      ).toEqual([]);
    }
  });
});

it("the reasons count the topics that are there, also where some have no name", () => {
  const text = `# Learning roadmap\n\n## Phase 1: Basics\n\n- Variables\n- ![](x.png)\n- Loops\n- Functions\n\n## Phase 2: Beyond\n\n- Files\n- Modules\n- Tests\n`;
  const { phases, reasons } = parse(text);
  const topics = phases.flatMap((phase) => phase.topics);
  expect(topics).toHaveLength(6);
  expect(reasons[0]).toEqual({ kind: "found", topics: 6, phases: 2 });
});

it("an item such as Practice in a list of topics is something to do, each time it comes", () => {
  const phase = (number: number, ...topics: readonly string[]) =>
    `## Phase ${number}: Step\n\n${bullets(topics)}\n`;
  const text = `# Python learning roadmap\n\n${phase(1, "Variables", "Practice", "Loops", "Practice", "Functions")}\n${phase(2, "Files", "Practice", "Modules", "Project: Word counter")}`;
  const { phases, projects } = parse(text);
  expect(phases.map(({ topics }) => topics.map(({ title }) => title))).toEqual([
    ["Variables", "Loops", "Functions"],
    ["Files", "Modules"],
  ]);
  expect(projects.map(({ title, phase: after }) => [title, after])).toEqual([
    ["Practice", 0],
    ["Practice", 0],
    ["Practice", 1],
    ["Word counter", 1],
  ]);
  expect(new Set(projects.map(({ id }) => id)).size).toBe(4);
});
