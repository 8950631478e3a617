/** Makes up small documents of every shape and language, with the lines that a careful reader would take as topics. */
import { LANGUAGES, type WordsCode } from "../../src/roadmap/words/languages.ts";
import { entriesOf } from "../../src/roadmap/words/words.ts";
import type { Labelled } from "../corpus/labelled.ts";
import { randomFrom, type Random } from "./random.ts";
import { ADVICE, FEATURES, NEEDS, PARTS, QUESTIONS, TOPICS } from "./vocabulary.ts";

/** Writes a document line by line and keeps the lines of its topics, phase by phase. */
class Page {
  readonly lines: string[] = [];
  readonly phases: { line: number; topics: number[] }[] = [];
  readonly done = new Set<number>();
  readonly random: Random;
  readonly code: WordsCode;
  readonly fields: readonly (readonly string[])[];

  constructor(random: Random, code: WordsCode) {
    this.random = random;
    this.code = code;
    this.fields = TOPICS[code] ?? [];
  }

  /** Adds lines; the number of the first one. */
  add(...lines: readonly string[]): number {
    this.lines.push(...lines);
    return this.lines.length - lines.length + 1;
  }

  topic(line: number): void {
    this.phases.at(-1)?.topics.push(line);
  }

  chance(share: number): boolean {
    return this.random() < share;
  }

  between(least: number, most: number): number {
    return least + Math.floor(this.random() * (most - least + 1));
  }

  one<Value>(values: readonly Value[]): Value {
    const value = values[Math.floor(this.random() * values.length)];
    if (value === undefined) throw new RangeError("There is nothing to choose from.");
    return value;
  }

  some<Value>(values: readonly Value[], count: number): readonly Value[] {
    return values
      .map((value) => ({ value, at: this.random() }))
      .toSorted((a, b) => a.at - b.at)
      .slice(0, count)
      .map(({ value }) => value);
  }

  /** A word of the language's list, at random among the first `among`. */
  word(
    key:
      | "roadmap"
      | "outcomes"
      | "topicLabels"
      | "sources"
      | "projects"
      | "advice"
      | "prerequisites"
      | "housekeeping"
      | "levels"
      | "releases"
      | "wishes"
      | "productSections",
    among = 8,
  ): string {
    const own = entriesOf(LANGUAGES.get(this.code)?.[key] ?? "");
    const list = own.filter((entry) => !entry.endsWith("*"));
    const entry = this.one(
      (list.length > 0 ? list : entriesOf(LANGUAGES.get("en")?.[key] ?? "")).slice(0, among),
    );
    return entry.charAt(0).toUpperCase() + entry.slice(1);
  }
}

const CJK: Readonly<Partial<Record<WordsCode, Readonly<Record<Size, (n: number) => string>>>>> = {
  zh: { stages: (n) => `第${n}阶段`, weeks: (n) => `第${n}周`, days: (n) => `第${n}天` },
  ja: { stages: (n) => `ステップ${n}`, weeks: (n) => `第${n}週`, days: (n) => `${n}日目` },
  ko: { stages: (n) => `${n}단계`, weeks: (n) => `${n}주차`, days: (n) => `${n}일차` },
};
type Size = "stages" | "weeks" | "days";

/** "Week 3" in the page's language. */
function stepName(page: Page, size: Size, n: number): string {
  const own = CJK[page.code]?.[size];
  if (own !== undefined) return own(n);
  const word =
    entriesOf(LANGUAGES.get(page.code)?.[size] ?? "").find((entry) => !entry.endsWith("*")) ?? "phase";
  return `${word.charAt(0).toUpperCase()}${word.slice(1)} ${n}`;
}

type Naming = (index: number, name: string) => string;

/** How the phases of a page are called: by steps, by numbers, by levels or by their names alone. */
function naming(page: Page): Naming {
  const bare = page.chance(0.4);
  const by =
    (size: Size): Naming =>
    (index, name) =>
      bare
        ? stepName(page, size, index + 1)
        : `${stepName(page, size, index + 1)}${page.one([": ", " – ", " - "])}${name}`;
  return page.one<Naming>([
    by("stages"),
    by("stages"),
    by("weeks"),
    (index, name) => `${index + 1}. ${name}`,
    (index, name) => `${index + 1}. ${name}`,
    (_, name) => name,
    (_, name) => name,
    (index, name) => `${page.one(["🚀", "📘", "🔹"])} ${stepName(page, "stages", index + 1)}: ${name}`,
  ]);
}

/** The heading of a phase; the line that it is on. */
type Head = (title: string) => number;

function heads(page: Page, level: number): Head {
  const signs = "#".repeat(level);
  const plain: Head = (title) => page.add(`${signs} ${title}`, ...(page.chance(0.8) ? [""] : []));
  return page.one<Head>([
    plain,
    plain,
    plain,
    plain,
    (title) => page.add(`**${title}**`, ""),
    (title) => page.add(`<h${level}>${title}</h${level}>`, ""),
    (title) => page.add(`<details><summary>${title}</summary>`, ""),
  ]);
}

const url = (page: Page): string => `https://example.org/${page.between(1, 99)}`;

/** The topics of one phase, in one shape. */
type Body = (page: Page, names: readonly string[], phase: number) => void;

const list =
  (
    line: (page: Page, name: string, index: number) => string,
    below?: (page: Page) => readonly string[],
  ): Body =>
  (page, names) => {
    names.forEach((name, index) => {
      page.topic(page.add(line(page, name, index)));
      if (below !== undefined) page.add(...below(page));
    });
    page.add("");
  };

const details = (page: Page): readonly string[] =>
  page.some(page.one(page.fields), page.between(2, 4)).map((name) => `  - ${name.toLowerCase()}`);
const resources = (page: Page): readonly string[] =>
  Array.from(
    { length: page.between(1, 3) },
    (_, index) => `  - [${page.one(["Docs", "Video", "Course", "Article"])} ${index + 1}](${url(page)})`,
  );

const BODIES: readonly (readonly [weight: number, body: Body])[] = [
  [5, list((_, name) => `- ${name}`)],
  [2, list((_, name, index) => `${index + 1}. ${name}`)],
  [
    2,
    list(
      (page, name) =>
        `- **${name}**${page.one([": ", " – "])}${page.one(page.fields).slice(0, 3).join(", ").toLowerCase()}`,
    ),
  ],
  [
    3,
    (page, names) => {
      for (const name of names) {
        const isDone = page.chance(0.3);
        const line = page.add(`- [${isDone ? "x" : " "}] ${name}`);
        page.topic(line);
        if (isDone) page.done.add(line);
      }
      page.add("");
    },
  ],
  [
    2,
    list(
      (page, name) =>
        `- **[${name}](${url(page)})** ${page.one(page.fields).slice(0, 2).join(", ").toLowerCase()}`,
    ),
  ],
  [2, list((page, name) => `- [${name}](${url(page)})`)],
  // A named topic with its parts.
  [3, list((_, name) => `- **${name}**`, details)],
  [2, list((_, name) => `- ${name}`, details)],
  [2, list((_, name) => `- ${name}`, resources)],
  // Boxes in boxes: those inside are parts.
  [
    2,
    list(
      (_, name) => `- [ ] ${name}`,
      (page) => details(page).map((line) => line.replace("- ", "- [ ] ")),
    ),
  ],
  // Groups above things that each have a link: these are the topics.
  [
    2,
    (page, names) => {
      for (let index = 0; index < names.length; index += 3) {
        page.add(`- ${page.one(PARTS)}`);
        for (const name of names.slice(index, index + 3)) page.topic(page.add(`  - [${name}](${url(page)})`));
      }
      page.add("");
    },
  ],
  // Headings as topics, with lists of details or of links below.
  [
    3,
    (page, names) => {
      const below = page.one([details, resources]);
      for (const name of names) {
        page.topic(page.add(`### ${name}`, ""));
        page.add(...below(page).map((line) => line.trim()), "");
      }
    },
  ],
  [
    2,
    (page, names) => {
      page.add(
        `| ${page.one(["Topic", "Subject", "Skill"])} | ${page.one(["Hours", "Status", "Resource"])} |`,
        "|---|---|",
      );
      for (const name of names)
        page.topic(page.add(`| ${name} | ${page.one(["2h", "✅", "⬜", "[link](https://a.b)"])} |`));
      page.add("");
    },
  ],
  // Numbered lessons with a link, above what is done in them.
  [
    2,
    (page, names) => {
      names.forEach((name, index) => {
        page.topic(page.add(`**${stepName(page, "days", index + 1)}**: [${name}](l/${index + 1}.md)`, ""));
        page.add(...details(page).map((line) => line.trim()), "");
      });
    },
  ],
  // Days as headings.
  [
    2,
    (page, names) => {
      names.forEach((name, index) => {
        page.topic(page.add(`### ${stepName(page, "days", index + 1)}: ${name}`, ""));
        page.add(...details(page).map((line) => line.trim()), "");
      });
    },
  ],
  [
    1,
    (page, names) => {
      page.add("<ul>");
      for (const name of names) page.topic(page.add(`<li>${name}</li>`));
      page.add("</ul>", "");
    },
  ],
  [
    1,
    (page, names) => {
      page.add("```text", page.one(PARTS));
      names.forEach((name, index) =>
        page.topic(page.add(`${index + 1 === names.length ? "└──" : "├──"} ${name}`)),
      );
      page.add("```", "");
    },
  ],
  [1, list((_, name) => `> - ${name}`)],
  [1, list((_, name) => `🔹 ${name}  `)],
  // Headings above what is said of each: how long, what for, from what.
  [
    2,
    (page, names) => {
      names.forEach((name, index) => {
        page.topic(page.add(`### ${page.chance(0.5) ? `${index + 1}. ` : ""}${name}`, ""));
        const said = [
          `${page.word("outcomes", 6)}: ${page.one(page.fields.flat()).toLowerCase()}`,
          `${page.between(2, 9)}h`,
          `${page.word("sources", 4)}: [MDN](${url(page)})`,
        ];
        const asLines = page.chance(0.4);
        for (const text of said)
          page.add(asLines ? text.replace(/^([^:]+): /u, "**$1:** ") : `- ${text}`, ...(asLines ? [""] : []));
        page.add("");
      });
    },
  ],
  // A labelled list between others.
  [
    3,
    (page, names) => {
      page.add(page.one([`**${page.word("topicLabels", 4)}:**`, `### ${page.word("topicLabels", 4)}`]), "");
      for (const name of names) page.topic(page.add(`- ${name}`));
      page.add("", page.one([`**${page.word("sources", 4)}:**`, `### ${page.word("sources", 4)}`]), "");
      page.add(...resources(page).map((line) => line.trim()), "");
      if (page.chance(0.5))
        page.add(`**${page.word("projects", 4)}:** ${page.one(page.fields)[0] ?? ""}`, "");
    },
  ],
];

const WEIGHED = BODIES.flatMap(([weight, body]) => Array.from({ length: weight }, () => body));

/** What is beside a course: nothing in it is a topic. */
function beside(page: Page, level: number): void {
  const signs = "#".repeat(level);
  const heading = (word: string): number => page.add(`${signs} ${word}`, "");
  const bullets = (texts: readonly string[]): number => page.add(...texts.map((text) => `- ${text}`), "");
  page.one<() => void>([
    () => {
      heading(page.word("advice"));
      bullets(page.some(ADVICE, page.between(2, 5)));
    },
    () => {
      heading(page.word("sources", 5));
      bullets(
        Array.from(
          { length: page.between(2, 5) },
          (_, index) => `[${page.one(["Book", "Course", "Video"])} ${index + 1}](${url(page)})`,
        ),
      );
    },
    () => {
      heading(page.word("prerequisites"));
      bullets(page.some(NEEDS, page.between(1, 3)));
    },
    () => {
      heading(page.word("housekeeping", 12));
      page.add("Read this first.", "");
    },
    () => {
      heading("License");
      page.add("MIT", "");
    },
  ])();
}

function addTitle(page: Page, field: readonly string[]): void {
  const subject = field[0] ?? "";
  page.add(
    `# ${page.one([`${subject} ${page.word("roadmap")}`, `${page.word("roadmap")}: ${subject}`, page.word("roadmap"), page.code === "en" ? `Learn ${subject}` : `${page.word("roadmap")} ${subject}`])}`,
    "",
  );
  if (page.chance(0.5)) page.add(`${page.one(["A", "My"])} ${page.word("roadmap").toLowerCase()}.`, "");
}

/** Phases with topics of one shape, and some of what is beside a course. */
function course(page: Page): void {
  const field = page.one(page.fields);
  addTitle(page, field);
  if (page.chance(0.25)) beside(page, 2);
  const nameOf = naming(page);
  const head = heads(page, 2);
  const body = page.one(WEIGHED);
  const few = page.chance(0.5);
  const count = few ? page.between(2, 3) : page.between(2, 6);
  const all = page.some([...new Set(page.fields.flat())], 60);
  const parts = page.code === "en" && page.chance(0.7) ? page.some(PARTS, count) : all.slice(-count);
  let from = 0;
  for (let phase = 0; phase < count; phase++) {
    const wanted = few ? page.between(2, 3) : page.between(2, 7);
    const names = all.slice(from, from + wanted);
    from += wanted;
    if (names.length < 2) break;
    const line = head(nameOf(phase, parts[phase] ?? `${phase}`));
    page.phases.push({ line, topics: [] });
    if (page.chance(0.15)) page.add("What this part is about.", "");
    body(page, names, phase);
    if (page.lines.some((text) => text.startsWith("<details>"))) page.add("</details>", "");
  }
  if (page.chance(0.15)) {
    // What is optional comes last, under a name of its own.
    page.phases.push({
      line: page.add(`## ${page.one(["Bonus", "Electives", "Extra topics", "Optional"])}`, ""),
      topics: [],
    });
    for (const name of all.slice(from, from + page.between(1, 3))) page.topic(page.add(`- ${name}`));
    page.add("");
  }
  if (page.chance(0.3)) project(page);
  if (page.chance(0.7)) for (let more = page.between(1, 3); more > 0; more--) beside(page, 2);
}

function project(page: Page): void {
  page.add(`## ${page.word("projects", 3)}`, "");
  page.add(
    ...page
      .some(["Blog", "Chat app", "Weather site", "Quiz", "Portfolio"], page.between(1, 3))
      .map((text) => `- ${text}`),
    "",
  );
}

/** Steps as the only phases of one list, table or row of headings. */
function plan(page: Page): void {
  const field = page.one(page.fields);
  addTitle(page, field);
  const names = page.some([...new Set(page.fields.flat())], page.between(4, 12));
  const size = page.one<Size>(["weeks", "days", "stages"]);
  const shape = page.between(0, 4);
  page.phases.push({ line: 1, topics: [] });
  if (shape === 0) {
    page.add(
      `| ${stepName(page, size, 1).replace(/\s*\d+/u, "")} | ${page.word("topicLabels", 3)} | ${page.word("projects", 3)} |`,
      "|---|---|---|",
    );
    names.forEach((name, index) =>
      page.topic(page.add(`| ${index + 1} | ${name} | ${page.one(["Blog", "Chat", "Quiz"])} |`)),
    );
  } else if (shape === 1)
    names.forEach((name, index) => page.topic(page.add(`- ${stepName(page, size, index + 1)}: ${name}`)));
  else if (shape === 2) names.forEach((name) => page.topic(page.add(`- [ ] ${name}`)));
  else if (shape === 3) names.forEach((name, index) => page.topic(page.add(`${index + 1}. **${name}**`)));
  else
    names.forEach((name, index) => {
      page.topic(
        page.add(`## ${size === "days" ? stepName(page, "days", index + 1) : index + 1 + "."} ${name}`, ""),
      );
      page.add(...resources(page).map((line) => line.trim()), "");
    });
  page.add("");
  // The same plan again, to tick off: read once.
  if (shape === 1 && page.chance(0.4)) {
    page.add("## Checklist", "");
    names.forEach((name, index) => page.add(`- [ ] ${stepName(page, size, index + 1)}: ${name}`));
  }
  if (page.chance(0.4)) beside(page, 2);
}

/** Months above weeks, or weeks above days: the smaller steps are the topics. */
function calendar(page: Page): void {
  const field = page.one(page.fields);
  addTitle(page, field);
  const [outer, inner] = page.one<readonly [Size, Size]>([
    ["stages", "weeks"],
    ["weeks", "days"],
  ]);
  const again = page.chance(0.5);
  const asItems = page.chance(0.4);
  let n = 0;
  for (let phase = 0; phase < page.between(2, 4); phase++) {
    page.phases.push({
      line: page.add(`## ${stepName(page, outer, phase + 1)}: ${page.one(PARTS)}`, ""),
      topics: [],
    });
    if (again) n = 0;
    for (const name of page.some(field, page.between(2, 4))) {
      n += 1;
      page.topic(
        page.add(
          asItems ? `- **${stepName(page, inner, n)}**: ${name}` : `### ${stepName(page, inner, n)}: ${name}`,
        ),
      );
      if (!asItems) page.add("", ...details(page).map((line) => line.trim()), "");
    }
    page.add("");
  }
  if (page.chance(0.4)) beside(page, 2);
}

/** What looks like a roadmap and is not one. */
const OTHERS: readonly ((page: Page) => void)[] = [
  (page) => {
    page.add(
      page.one(["# Foobar Roadmap", "# Product roadmap", "# Roadmap", `# ${page.word("roadmap", 2)}`]),
      "",
    );
    const head = page.one<Naming>([
      (index) => `Q${index + 1} 2026`,
      (index) => `v1.${index}`,
      (_, name) => `${name} ✅`,
      (index, name) => `${index + 1}. ${name} ${page.one(["✅", "🚧", ""])}`,
      (index) =>
        page.one(["Now", "Next", "Later", "Done", "In progress", "Backlog", "Short term", "Long term"]) +
        (index > 3 ? ` ${index}` : ""),
      (index, name) => `Phase ${index + 1}: ${name}`,
    ]);
    for (let phase = 0; phase < page.between(2, 4); phase++) {
      page.add(
        `## ${head(phase, page.one(["Request validation", "Core engine", "Launch", "Growth", "Storage layer", "Public beta"]))}`,
        "",
      );
      const wish = (): string =>
        `${page.word("wishes", 20)} ${page.one(["API", "dashboard", "parser", "plugin", "UI", "cache"])}`;
      for (let item = page.between(2, 6); item > 0; item--) {
        const text = page.chance(0.5) ? page.one(FEATURES) : wish();
        page.add(
          `- ${page.one(["", "[ ] ", "[x] "])}${page.chance(0.3) ? `**${text}:** ${page.one(FEATURES).toLowerCase()}` : text}`,
        );
      }
      page.add("");
    }
  },
  (page) => {
    page.add(
      `# ${page.one(["foobar", "acme-cli", "Zed Parser"])}`,
      "",
      "A small library for Node.js.",
      "",
      "## Features",
      "",
    );
    page.add(
      ...page.some(FEATURES, 4).map((text) => `- ${text}`),
      "",
      `## ${page.word("productSections")}`,
      "",
      "```sh",
      "npm install foobar",
      "```",
      "",
      "## Usage",
      "",
      "```js",
      "run();",
      "```",
      "",
    );
    if (page.chance(0.5))
      page.add("## Roadmap", "", ...page.some(FEATURES, 4).map((text) => `- [ ] ${text}`), "");
    page.add("## License", "", "MIT");
  },
  (page) => {
    page.add("# Changelog", "");
    for (let version = page.between(2, 4); version > 0; version--)
      page.add(`## 1.${version}.0`, "", ...page.some(FEATURES, 3).map((text) => `- ${text}`), "");
  },
  (page) => {
    page.add(`# ${page.one(["Awesome", "Curated list of", "Best"])} ${page.one(page.fields)[0] ?? ""}`, "");
    for (let section = page.between(2, 4); section > 0; section--)
      page.add(
        `## ${page.one(["Libraries", "Tools", "Blogs", "Books", "Frameworks"])}`,
        "",
        ...Array.from(
          { length: page.between(3, 5) },
          (_, index) => `- [thing-${index}](${url(page)}) - A library for ${page.one(page.fields)[1] ?? ""}.`,
        ),
        "",
      );
  },
  (page) => {
    page.add(
      `# ${page.one(["Interview questions", "Top questions", "FAQ"])}`,
      "",
      ...page
        .some(QUESTIONS, page.between(4, 8))
        .map((text, index) => page.one([`${index + 1}. ${text}`, `- ${text}`])),
    );
  },
  (page) => {
    page.add(
      `# ${page.one(["JavaScript", "Backend", "System design"])} ${page.one(["interview questions", "questions and answers", "quiz"])}`,
      "",
    );
    for (const level of page.some(["Beginner", "Advanced", "Basics", "Networking"], 2))
      page.add(`## ${level}`, "", ...page.some(QUESTIONS, page.between(2, 4)).map((text) => `- ${text}`), "");
  },
  (page) => {
    page.add(
      `# ${page.one(["Kubernetes Deployer", "Acme SDK", "Foobar"])}`,
      "",
      page.one(["A tool that deploys your app.", "How to set it up."]),
      "",
    );
    ["Install", "Configure", "Run", "Deploy"].slice(0, page.between(2, 4)).forEach((name, index) => {
      page.add(
        `## ${stepName(page, "stages", index + 1).replace("Phase", "Step")}: ${name}`,
        "",
        ...page
          .some(
            [
              "Needs Node 18",
              "Needs kubectl",
              "Set HOST",
              "Set PORT",
              "Start the server",
              "Open the browser",
              "Copy the token",
              "Run make build",
            ],
            page.between(2, 3),
          )
          .map((text) => `- ${text}`),
        "",
      );
    });
  },
  (page) => {
    page.add(
      `# ${page.one(["Tutor: a learning platform", "Shopify clone", "Foobar app"])} ${page.one(["", "roadmap", "plan"])}`,
      "",
    );
    ["MVP", "Public beta", "Launch", "Growth"].slice(0, page.between(2, 4)).forEach((name, index) => {
      page.add(
        `## ${page.one(["Phase", "Milestone", "Stage"])} ${index + 1}: ${name}`,
        "",
        ...page
          .some(
            [
              "Sign-in",
              "Course pages",
              "Player",
              "Payments",
              "Certificates",
              "Phone apps",
              "Statistics",
              "Search page",
              "User profiles",
              "Mail digests",
            ],
            page.between(2, 4),
          )
          .map((text) => `- ${page.one(["", "[ ] "])}${text}`),
        "",
      );
    });
  },
  (page) => {
    page.add(
      "# Todo",
      "",
      ...page.some(FEATURES, page.between(3, 8)).map((text) => `- [ ] ${text.toLowerCase()}`),
    );
  },
  (page) => {
    page.add(
      "# Setup",
      "",
      ...[
        "Clone the repository",
        "Run npm install",
        "Copy .env.example to .env",
        "Run npm start",
        "Open http://localhost:3000",
      ].map((text, index) => `${index + 1}. ${text}`),
      "",
    );
  },
  (page) => {
    page.add(
      "# Hi, I am Ada 👋",
      "",
      "I build things.",
      "",
      "## Skills",
      "",
      ...page.some(page.one(page.fields), 4).map((text) => `- ${text}`),
      "",
      "## Projects",
      "",
      "- [foobar](https://example.org)",
      "- [bar](https://example.org/2)",
      "",
      "## Contact",
      "",
      "- ada@example.org",
    );
  },
  (page) => {
    page.add(
      `# ${page.one(["Tomato soup", "Pancakes", "Weekend trip to Rome"])}`,
      "",
      "## Ingredients",
      "",
      "- 4 tomatoes",
      "- 1 onion",
      "- Salt",
      "",
      "## Steps",
      "",
      "1. Chop the onion.",
      "2. Boil everything for 20 minutes.",
      "3. Serve hot.",
    );
  },
  (page) => {
    page.add(
      "# Meeting notes",
      "",
      "## 2026-03-02",
      "",
      "- Ada will call the bank",
      "- Budget approved",
      "",
      "## 2026-03-09",
      "",
      "- Move the launch to May",
      "- Hire a designer",
      "- Contract signed",
    );
  },
  (page) => {
    page.add(
      "# Weekly report",
      "",
      "Numbers of this week.",
      "",
      "- Sales: 12,000",
      "- Visits: 3,400",
      "- New users: 88",
    );
  },
];

const CODES = [...LANGUAGES.keys()].filter((code) => TOPICS[code] !== undefined);

/** `count` small documents, about a quarter of them no roadmaps: the same for the same seed. */
export function lookAlikes(count: number, seed: number): readonly Labelled[] {
  const random = randomFrom(seed);
  return Array.from({ length: count }, (_, index): Labelled => {
    const code = random() < 0.4 ? "en" : (CODES[Math.floor(random() * CODES.length)] ?? "en");
    const page = new Page(random, code);
    const isRoadmap = random() < 0.72;
    if (isRoadmap) page.one([course, course, course, course, plan, calendar, calendar])(page);
    else page.one([...OTHERS, ...OTHERS.slice(0, 1), ...OTHERS.slice(0, 2)])(page);
    return {
      file: `look-alike ${index}`,
      set: "look-alikes",
      language: code,
      text: `${page.lines.join("\n")}\n`,
      isRoadmap,
      readings: isRoadmap ? [new Set(page.phases.flatMap(({ topics }) => topics))] : [],
      phases: page.phases,
      done: page.done,
    };
  });
}
