/** Unusual ways to write roadmaps: config options, labels in lists, names in HTML, projects in sections. */
import { describe, expect, test } from "vitest";
import { readConfig, parseOptions } from "../../src/config/config.ts";
import { numberAt } from "../../src/roadmap/quantities.ts";
import { parse } from "../../src/roadmap/parse.ts";
import { decodeEntities } from "../../src/text/decode-entities.ts";
import { slug } from "../../src/roadmap/slug.ts";
import type { Roadmap } from "../../src/model/roadmap.ts";

const read = (markdown: string, config = ""): Roadmap =>
  parse(markdown, parseOptions(readConfig(config), true));

/** One phase per line: its title, then its topics. `?` marks optional ones, `+` marks done ones. */
const told = ({ phases }: Roadmap): readonly string[] =>
  phases.map(
    ({ title, topics, optional }) =>
      `${title}${optional ? "?" : ""}: ${topics.map((topic) => `${topic.title}${topic.optional ? "?" : ""}${topic.done ? "+" : ""}`).join(" | ")}`,
  );
const codes = ({ diagnostics }: Roadmap): readonly string[] =>
  diagnostics.map(({ line, code }) => `${line} ${code}`);

const NESTED = "# R\n\n## Phase 1: A\n\n- Web\n  - HTML\n  - CSS\n- Git\n\n## Phase 2: B\n\n- DB\n  - SQL\n";
const COURSE = `# R\n\nA learning path.\n\n## Phase 1: A\n\n- a\n- b\n- c\n- d\n- e\n\n## Phase 2: B\n\n- f\n- g\n- h\n- i\n- j\n\n`;

describe("the config says what is a topic", () => {
  test.each([
    ["a part that is not in the document", "course: [Nothing]"],
    ["phases of a level that no heading has", "phases: { level: 5 }"],
  ])("%s changes nothing", (_, config) => {
    expect(told(read(COURSE, config))).toEqual(told(read(COURSE)));
  });

  test("headings: of the level that fits", () => {
    const part = (title: string, topics: readonly string[]) =>
      `## ${title}\n\n${topics.map((topic) => `### ${topic}\n\n- x\n\n`).join("")}`;
    const text = `# R\n\n${part("Phase 1: A", ["Loops", "Lists"])}${part("Phase 2: B", ["Files", "Tests"])}`;
    expect(told(read(text, "topics: { from: headings }"))).toEqual([
      "Phase 1: A: Loops | Lists",
      "Phase 2: B: Files | Tests",
    ]);
  });

  test("a check mark is an ornament", () => {
    const ticked = COURSE.replace("- a\n", "- ✔ a\n").replace("- b\n", "- b ✔\n");
    const done = (config: string) =>
      read(ticked, config).phases.flatMap(({ topics }) =>
        topics.flatMap((one) => (one.done ? [one.title] : [])),
      );
    expect([done("checkmark: status"), done("checkmark: decoration")]).toEqual([["a", "b"], []]);
  });

  test("items: the outer ones", () => {
    expect(told(read(NESTED, "topics: { from: items }"))).toEqual([
      "Phase 1: A: Web | Git",
      "Phase 2: B: DB",
    ]);
  });

  test("leaves: the innermost ones", () => {
    expect(told(read(NESTED, "topics: { from: leaves }"))).toEqual([
      "Phase 1: A: HTML | CSS | Git",
      "Phase 2: B: SQL",
    ]);
  });

  test("rows: lists beside a table are none", () => {
    const text =
      "# R\n\n## Phase 1: A\n\n- not me\n\n| Topic | Status |\n|---|---|\n| HTML | ✅ |\n| CSS | ❌ |\n";
    expect(told(read(text, "topics: { from: rows }"))).toEqual(["Phase 1: A: HTML+ | CSS"]);
  });

  test("items: a list of links below a heading holds them, and the heading is the phase", () => {
    const text =
      "# R\n\n## Phase 1: A\n\n### Loops\n\n- [x](https://a.b)\n- [y](https://a.b)\n\n### Files\n\n- [z](https://a.b)\n- [w](https://a.b)\n";
    expect(told(read(text, "topics: { from: items }"))).toEqual(["Loops: x | y", "Files: z | w"]);
  });
});

describe("the config says which tables count", () => {
  const rows = (head: string, ...titles: readonly string[]) =>
    `| ${head} | Note |\n|---|---|\n${titles.map((title) => `| ${title} | x |\n`).join("")}\n`;

  test("those with the head that it names", () => {
    const text = `# R\n\n## Plan\n\n${rows("Topic", "HTML", "CSS")}## Other\n\n${rows("Thing", "A", "B")}`;
    expect(told(read(text, 'topics: { columns: "Topic | Note" }'))).toEqual(["Plan: HTML | CSS"]);
  });

  test("those below its heading; a table of projects stays one, and another table of topics does not count", () => {
    const roadmap = read(
      `# R\n\n## Plan\n\n${rows("Topic", "HTML", "CSS")}## Projects\n\n${rows("Project", "Shop")}## Topics\n\n${rows("Topic", "A")}`,
      "tables: { heading: plan }",
    );
    expect([told(roadmap), roadmap.projects.map(({ title }) => title)]).toEqual([
      ["Plan: HTML | CSS"],
      ["Shop"],
    ]);
  });

  test("a column that names the rows says nothing of their state", () => {
    const text = `# R\n\n## Plan\n\n${rows("Topic", "HTML", "✅")}`;
    expect(told(read(text, "tables: { name: Topic, status: Topic }"))[0]).toMatch(/^Plan: HTML\b(?!\+)/u);
  });

  const table = (topic: string) => `| Topic | Note |\n|---|---|\n| ${topic} | x |\n\n`;

  test("those below its heading; another is left out, which is said", () => {
    const roadmap = read(
      `# R\n\n## Plan\n\n${table("HTML")}## Other\n\n${table("CSS")}`,
      "tables: { heading: plan }",
    );
    expect(told(roadmap)).toEqual(["Plan: HTML"]);
    expect(codes(roadmap)).toContain("9 left-out");
  });

  test("a column that no table has changes nothing", () => {
    expect(told(read(`# R\n\n## Plan\n\n${table("HTML")}`, "tables: { name: Nothing }"))).toEqual([
      "Plan: HTML",
    ]);
  });
});

test("links of other columns go with the topic where its own cell has none", () => {
  const rows = "| HTML | [MDN](https://a.b) |\n| CSS | [MDN](https://a.b/c), [X](https://x.y) |\n";
  const [phase] = read(`# R\n\n## Phase 1: A\n\n| Topic | Where |\n|---|---|\n${rows}`).phases;
  expect(phase?.topics.map(({ links }) => links.length)).toEqual([1, 2]);
});

test("optional is said before or behind a title, in some words", () => {
  const list = "- Bonus: Regex\n- Loops – optional\n- Files - if needed\n- Optional: Sets\n- Functions\n";
  expect(told(read(`# R\n\n## Phase 1: A\n\n${list}`))).toEqual([
    "Phase 1: A: Bonus: Regex? | Loops? | Files? | Sets? | Functions",
  ]);
});

describe("labels in a list", () => {
  test("part it into topics, projects and what to learn from", () => {
    const list =
      "- Topics:\n  - HTML\n  - CSS\n- Projects:\n  - A page\n  - A form\n- Resources:\n  - [MDN](https://a.b)\n";
    const roadmap = read(`# R\n\n## Phase 1: A\n\n${list}`);
    expect(told(roadmap)).toEqual(["Phase 1: A: HTML | CSS"]);
    expect(roadmap.projects.map(({ title, phase }) => [title, phase])).toEqual([
      ["A page", 0],
      ["A form", 0],
    ]);
  });

  test("below something optional give optional topics", () => {
    const list = "- Extras (optional)\n  - HTML\n  - CSS\n- Loops\n- Files\n";
    expect(told(read(`# R\n\n## Phase 1: A\n\n${list}`, "topics: { from: items }"))).toEqual([
      "Phase 1: A: Extras? | Loops | Files",
    ]);
  });
});

describe("names in HTML", () => {
  test("have their entities read; what is none stays as it is", () => {
    const text = "# R\n\n## A\n\n<h3>Part &#65; &amp; B &nope; &#99999999; C</h3>\n\n- a\n- b\n";
    expect(told(read(text))).toEqual(["Part A & B &nope; &#99999999; C: a | b"]);
  });

  test("are read behind a tag with a quote too many, as browsers do", () => {
    const head =
      '<h1 align="center">\n<a href="https://x.org"><img src="a.jpg" alt="Learn > it" width=200"></a>\n<br>\nLearn Rust\n</h1>';
    const roadmap = read(`${head}\n\n## Phase 1: A\n\n- <b title="x">One</b\n- Two\n`);
    expect(roadmap.title).toBe("Learn Rust");
  });
  test("of tables in HTML are read as well", () => {
    const row = (name: string): string => `<tr>\n<td>${name}</td>\n<td>2 h</td>\n</tr>\n`;
    const head = "<table>\n<tr><th>Topic</th><th>Time</th></tr>\n";
    const text = `# Learning path\n\n## Phase 1: A\n\n${head}${row("Loops")}${row("Lists")}</table>\n\n## Phase 2: B\n\n${head}${row("Files")}${row("Tests")}</table>\n`;
    expect(told(read(text))).toEqual(["Phase 1: A: Loops | Lists", "Phase 2: B: Files | Tests"]);
  });
});

describe("projects beside a course", () => {
  test.each([
    [
      "folded parts below a heading",
      "### Games\n\n<details><summary>Snake</summary>\n\n- draw\n\n</details>\n\n<details><summary>Pong</summary>\n\n- bounce\n\n</details>\n",
      ["Snake", "Pong"],
    ],
    ["items with words, not pictures", "- ![](a.png)\n- Game\n- Shop\n", ["Game", "Shop"]],
  ])("are %s", (_, list, titles) => {
    expect(read(`${COURSE}## Projects\n\n${list}`).projects.map(({ title }) => title)).toEqual(titles);
  });

  test("are topics that say so, unless the whole course is made of them", () => {
    const one = read(COURSE.replace("- c\n", "- Project: Blog\n"));
    expect([told(one)[0], one.projects.map(({ title }) => title)]).toEqual([
      "Phase 1: A: a | b | d | e",
      ["Blog"],
    ]);
    const made =
      "## Phase 1: A\n\n- Project: Blog\n- Project: Shop\n- Project: Wiki\n\n## Phase 2: B\n\n- Project: Chat\n- lists\n- Project: Game\n";
    const all = read(`# R\n\nA learning path.\n\n${made}`);
    expect([told(all)[0], all.projects]).toEqual([
      "Phase 1: A: Project: Blog | Project: Shop | Project: Wiki",
      [],
    ]);
  });

  test.each([
    ["alone are a label of the list", "**Pick one**\n\n- Word counter\n- Quiz game\n"],
    ["that others follow are projects", "**Word counter**\n\n- files\n\n**Quiz game**\n\n- loops\n"],
  ])("bold words %s", (_, list) => {
    expect(read(`${COURSE}## Projects\n\n${list}`).projects.map(({ title }) => title)).toEqual([
      "Word counter",
      "Quiz game",
    ]);
  });

  test("are the headings below theirs, down to the last that has its own", () => {
    const text =
      "## Projects\n\n### Game\n\n#### Level one\n\n- draw\n\n#### Level two\n\n- move\n\n### App\n\n- login\n";
    const roadmap = read(COURSE + text);
    expect(roadmap.projects.map(({ title, outcomes }) => [title, outcomes.map((one) => one.title)])).toEqual([
      ["Level one", ["draw"]],
      ["Level two", ["move"]],
      ["App", ["login"]],
    ]);
  });

  test("come after required phases, or after optional ones where there are no others", () => {
    const places = (text: string) => read(text).projects.map(({ phase }) => phase);
    expect(places(`${COURSE}## Projects\n\n- One\n- Two\n`)).toEqual([0, 1]);
    const optional = COURSE.replace("1: A", "1: A (optional)").replace("2: B", "2: B (optional)");
    expect(places(`${optional}## Projects\n\n- One\n- Two\n`)).toEqual([0, 1]);
  });
});

test("skills are rows of a table, and headings with a table or below others", () => {
  const table = "| Tool | Use |\n|---|---|\n| SQL | ask |\n| R | draw |\n";
  const skills = (text: string) =>
    read(`${COURSE}## Skills\n\n${text}`).skills.map(
      ({ title, tools }) => `${title}: ${tools.map((tool) => tool.title).join(" | ")}`,
    );
  expect(skills(table)).toEqual(["SQL: ask", "R: draw"]);
  expect(skills(`### Web\n\n#### Styles\n\n- CSS\n- Sass\n\n### Data\n\n${table}`)).toEqual([
    "Styles: CSS | Sass",
    "Data: SQL | R",
  ]);
});

test("ids keep the sign that makes an emoji colourful, as they always have", () => {
  expect([slug("Gears ⚙\uFE0F and cogs"), slug("I → O"), slug("C# & F#")]).toEqual([
    "gears-\uFE0F-and-cogs",
    "i-o",
    "c-sharp-f-sharp",
  ]);
});

test("ids of long titles are cut, by letters and not by the halves of one", () => {
  expect([slug("𠀀".repeat(40)), slug("𠀀".repeat(90))]).toEqual(["𠀀".repeat(40), "𠀀".repeat(60)]);
  const { phases } = read(COURSE.replace("1: A", "字".repeat(300)));
  expect(phases[0]?.id.length).toBeLessThan(101);
});

test("a tree in a code block may have more levels than lists can: the last ones become siblings", () => {
  const tree = Array.from({ length: 15 }, (_, n) => `${"│   ".repeat(n)}├── Level ${n}`).join("\n");
  expect(told(read(`# R\n\n## Plan\n\n\`\`\`\n${tree}\n\`\`\`\n`))).toEqual([
    "Level 10: Level 11 | Level 12 | Level 13 | Level 14",
  ]);
});

test("a place outside of a list counts as 0", () => {
  expect([numberAt([3], 0), numberAt([3], 1), numberAt(new Float64Array(), -1)]).toEqual([3, 0, 0]);
});

test("an entity that stands for no character is left out, and one with an unknown name stays", () => {
  expect(decodeEntities("&#1114112;a&nonsense;&#65;")).toBe("a&nonsense;A");
});

test("skills are headings with lists, or items with a name before their tools", () => {
  const skills = (text: string) =>
    read(COURSE + text).skills.map(({ title, tools }) => [title, tools.length]);
  expect(skills("## Skills\n\n### Web\n\n- HTML\n- CSS\n\n### Data\n\n- SQL\n")).toEqual([
    ["Web", 2],
    ["Data", 1],
  ]);
  expect(skills("## Skills\n\n- **Web**: HTML, CSS\n- Data: SQL\n- Go\n")).toEqual([
    ["Web", 2],
    ["Data", 1],
    ["Go", 0],
  ]);
});

describe("phases", () => {
  test("in a summary take the heading's name where they are all that is below it", () => {
    const part = (phase: number, summary: string, topics: string) =>
      `## Phase ${phase}\n\n<details><summary>${summary}</summary>\n\n${topics}\n</details>\n\n`;
    expect(told(read(`# R\n\n${part(1, "Basics", "- a\n- b\n")}${part(2, "More", "- c\n- d\n")}`))).toEqual([
      "Phase 1: a | b",
      "Phase 2: c | d",
    ]);
  });

  test("lose a count in code behind their names", () => {
    expect(
      told(read("# R\n\n## Basics `12 topics`\n\n- a\n- b\n\n## More `3 topics`\n\n- c\n- d\n")),
    ).toEqual(["Basics: a | b", "More: c | d"]);
  });

  test("in bold are phases; a bold link is none", () => {
    const text =
      "# R\n\n**Step 1: Learn**\n\n- a\n- b\n\n**Step 2: Build**\n\n- c\n\n[**Link**](https://a.b)\n\n- d\n";
    expect(told(read(text))).toEqual(["Step 1: Learn: a | b", "Step 2: Build: c | d"]);
  });
});

test("an id is cut at a word where there is one, and anywhere where there is none", () => {
  const list = `- ${"x".repeat(120)}\n- ${"word ".repeat(40)}\n- b\n`;
  const [phase] = read(`# R\n\n## Phase 1: A\n\n${list}`).phases;
  const ids = phase?.topics.map(({ id }) => id.split("/")[1] ?? "") ?? [];
  expect(ids[0]).toMatch(/^x+$/u);
  expect(ids[1]).toMatch(/^word(?:-word)+$/u);
});

test("a title cut at its colon keeps no space before it, as French writes one", () => {
  const long = `Feuille de route : ${"tout ce que chaque commande renvoie à la suivante, ".repeat(3)}fin`;
  expect(told(read(COURSE.replace("- a\n", `- ${long}\n`)))[0]).toBe(
    "Phase 1: A: Feuille de route | b | c | d | e",
  );
});

test.each([
  ["explains the words of a glossary", "Word | What", ["Biga | a starter", "Oven | a box"], "Biga | Oven"],
  ["names the rows of a plan", "Week | What", ["Week 1 | Flour", "Week 2 | Yeast"], "Flour | Yeast"],
  ["names what a group has", "Area | What", ["Dough | Flour", "Dough | Yeast"], "Flour | Yeast"],
])('a column called "what" %s', (_, head, rows, topics) => {
  const table = [head, "---|---", ...rows].join("\n");
  expect(told(read(`# Learning path\n\n## Phase 1: A\n\n${table}\n`, "topics: { from: rows }"))).toEqual([
    `Phase 1: A: ${topics}`,
  ]);
});

test('a column called "qué" explains the words of a glossary, too', () => {
  const text =
    "# Ruta de aprendizaje para hacer pan en casa\n\n## Fase 1: La masa\n\n| Palabra | Qué |\n|---|---|\n| Biga | una masa |\n| Horno | una caja |\n";
  expect(told(read(text, "topics: { from: rows }"))).toEqual(["Fase 1: La masa: Biga | Horno"]);
});

describe("tables", () => {
  test("have the name column that the config says; a column without a heading is told without one", () => {
    const table = "| No | Skill | |\n|---|---|---|\n| 1 | HTML | by doing |\n| 2 | CSS | slowly |\n";
    const [phase] = read(`# R\n\n## A\n\n${table}`, "tables: { name: skill }").phases;
    expect(phase?.topics.map(({ title, detail }) => `${title} (${detail})`)).toEqual([
      "HTML (- by doing)",
      "CSS (- slowly)",
    ]);
  });

  test("without any headings have their names in the first column of words", () => {
    expect(told(read("# R\n\n## A\n\n| | |\n|---|---|\n| HTML | x |\n| CSS | y |\n"))).toEqual([
      "A: HTML | CSS",
    ]);
  });
});

describe("what has no words", () => {
  test("is neither a phase nor a topic nor a label", () => {
    const list = "- **Learn**:\n- HTML\n-\n- CSS\n";
    const text = `# R\n\n## A\n\n<h3></h3>\n\n[![b](https://i.x/x.svg)](https://a.b)\n\n</summary>\n\n${list}`;
    expect(told(read(text))).toEqual(["A: Learn | HTML | CSS"]);
  });

  test("names no phase of one nested list", () => {
    expect(told(read("- One\n  - a\n  - b\n-\n  - c\n  - d\n"))).toEqual(["One: a | b", "Part 2: c | d"]);
  });
});

describe("what to learn from", () => {
  test("may be links in emphasis behind a label, in bold or not", () => {
    const list =
      "- **Read**: *[x](https://a.b)*\n- Resources: *[y](https://a.c)*\n- Resources: [z](https://a.d)\n- HTML\n- CSS\n";
    expect(told(read(`# R\n\n## A\n\n${list}`))).toEqual(["A: HTML | CSS"]);
  });

  test("may be introduced by a link that ends in a colon", () => {
    expect(told(read("# R\n\n## A\n\n[Guide:](https://a.b)\n\n- a\n- b\n"))).toEqual(["A: a | b"]);
  });

  test("is linked by an address or a path, and by nothing else", () => {
    const list =
      "- [a](../x.md)\n- [b](docs/./a.md)\n- [c](docs/../b.md)\n- [d](javascript:x)\n- [e][r]\n- [f][s]\n";
    const text = `# R\n\n## A\n\n${list}\n[r]: https://one.example\n[r]: https://two.example\n[S]: docs/s.md?x#y\n`;
    const [phase] = read(text).phases;
    expect(phase?.topics.map(({ title, links }) => [title, ...links.map(({ url }) => url)])).toEqual([
      ["a", "../x.md"],
      ["b", "docs/./a.md"],
      ["c", "docs/../b.md"],
      ["d"],
      ["e", "https://one.example"],
      ["f", "docs/s.md?x#y"],
    ]);
  });
});

describe("projects that are headings with a number", () => {
  test("hold the parts that stand below them in bold", () => {
    const text = `${COURSE}## Project 1: Blog\n\n**Front:**\n\n- pages\n\n**Back:**\n\n- posts\n\n## Project 2: Shop\n\n- cart\n`;
    expect(
      read(text).projects.map(({ title, outcomes }) => [title, outcomes.map((one) => one.title)]),
    ).toEqual([
      ["Front", ["pages"]],
      ["Back", ["posts"]],
      ["Project 2: Shop", ["cart"]],
    ]);
  });

  test("are phases where each names what it teaches", () => {
    const project = (title: string, names: readonly string[]): string =>
      `## ${title}\n\n**Key concepts:**\n\n${names.map((name) => `- ${name}`).join("\n")}\n\n`;
    const text = `# Learn by building\n\n${project("Project 1: Blog", ["HTML", "Forms"])}${project("Project 2: Shop", ["SQL", "API"])}${project("Project 3: Chat", ["Sockets", "Threads"])}`;
    expect(told(read(text))).toEqual([
      "Project 1: Blog: HTML | Forms",
      "Project 2: Shop: SQL | API",
      "Project 3: Chat: Sockets | Threads",
    ]);
  });
});

describe("groups in a list", () => {
  test("that are optional make what is below them optional", () => {
    const list = "- Frontend (optional)\n  - HTML\n  - CSS\n- Backend\n  - SQL\n  - API\n";
    expect(told(read(`# R\n\n## A\n\n${list}`))).toEqual(["Frontend?: HTML? | CSS?", "Backend: SQL | API"]);
    const more = "- Web\n  - Frontend (optional)\n    - HTML\n    - CSS\n  - Backend\n    - SQL\n";
    expect(told(read(`# R\n\n## A\n\n${more}`, "topics: { from: leaves }"))).toEqual([
      "Frontend?: HTML? | CSS?",
      "Backend: SQL",
    ]);
  });
});

describe("a roadmap in one", () => {
  test("summary inside another has both as phases", () => {
    const text =
      "# R\n\n<details><summary>Step 1: A</summary>\n\n- a\n- b\n\n<details><summary>Step 2: B</summary>\n\n- c\n- d\n\n</details>\n</details>\n";
    expect(told(read(text))).toEqual(["Step 1: A: a | b", "Step 2: B: c | d"]);
  });

  test("file of more lines than anybody reads is refused, at the first too many", () => {
    const roadmap = read(`# R\n\n## A\n\n- a\n- b\n${"\n".repeat(70_000)}`);
    expect([roadmap.verdict, codes(roadmap)]).toEqual(["not-roadmap", ["60001 too-complex"]]);
  });

  test("text of many words is judged by its beginning", () => {
    const prose = `${"A learning path for people. ".repeat(400)}\n\n${"More words. ".repeat(400)}\n\n`;
    const long = "Very long words here ".repeat(12).trim();
    expect(told(read(`# R\n\n${prose}## ${long}\n\n- a\n- b\n`))).toEqual([
      `${"Very long words here ".repeat(4).slice(0, 78).trimEnd()}…: a | b`,
    ]);
  });
});

test.each(["ul", "ol"])("a list in HTML that a blank line ends is read: <%s>", (tag) => {
  const text = `${COURSE}## Phase 3: C\n\n<${tag}><li>x</li>\n\n<li>y</li></${tag}>\n`;
  expect(told(read(text))[2]).toBe("Phase 3: C: x | y");
});

test("lists in HTML may be unclosed, nested deeply and full of anything", () => {
  const deep = `${"<ul><li>a".repeat(40)}${"</ul>".repeat(40)}`;
  const text = `# Course\n\n## Week 1\n\n<ul></li>x<li><a>One</a><p>more</p><li> </li><li><a href='docs/two.md'>Two</a> &amp; <b>three</b> <input type=radio></ul>\n\n## Week 2\n\n${deep}\n\n## Week 3\n\n<ul><li>C<!-- id: see --><li>D<li>E</ul>\n`;
  const roadmap = read(text);
  expect(told(roadmap).slice(0, 1)).toEqual(["Week 1: One more | Two & three"]);
  expect(roadmap.phases[0]?.topics[1]?.links).toEqual([{ title: "Two", url: "docs/two.md" }]);
  expect(roadmap.phases[1]?.topics.length).toBeGreaterThan(0);
  expect(roadmap.phases.find(({ title }) => title === "Week 3")?.topics[0]?.id).toBe("see");
});

test("where nothing is listed, headings without words are not topics beside bare ones that are", () => {
  const roadmap = read("# Trilha de estudos: luz\n\n## Cor\n\n##\n\n## Som\n\n## Foco\n\n## Sombra\n");
  expect(told(roadmap)).toEqual(["Trilha de estudos: luz: Cor | Som | Foco | Sombra"]);
});

test("headings above pictures are not topics", () => {
  const roadmap = read(
    "# Roadmap\n\n## A\n\n![a](a.png)\n\n## B\n\n<img src=b.png>\n\n## C\n\n![c](c.png)\n",
  );
  expect(roadmap.verdict).toBe("empty");
});

test("a list below nothing but a label is one phase, named by what is above", () => {
  expect(told(read("# Learning path\n\n**Topics:**\n\n- A\n- B\n- C\n- D\n- E\n"))).toEqual([
    "Learning path: A | B | C | D | E",
  ]);
});

test("an author may say which headings are the phases, by level, by words or by both", () => {
  const text =
    "# Learning path\n\n## A\n\n### Part x\n\n- a\n\n### Other\n\n- b\n\n## B\n\n### Part y\n\n- c\n";
  const by = (phases: string): readonly string[] => told(read(text, `phases: { ${phases} }\n`));
  expect(by("level: 3")).toEqual(["Part x: a", "Other: b", "Part y: c"]);
  expect(by("match: part")).toEqual(["Part x: a", "Part y: c"]);
  expect(by("level: 3, match: other")).toEqual(["Other: b"]);
});

test("bold in HTML, unclosed or beside other words, is not a label", () => {
  const text = "# Course\n\n## Week 1\n\nSee <b>this</b> now\n\n- A\n\n<b>open\n\n- B\n\n## Week 2\n\n- C\n";
  expect(told(read(text))).toEqual(["Week 1: A | B", "Week 2: C"]);
});

test("lines behind hard breaks and bullets are a list, one such line among words is not", () => {
  const text = "# Course\n\n## Week 1\n\n• A  \n• B\\\n• C\n\n## Week 2\n\nWords\n• D\nwords\n\n- E\n";
  expect(told(read(text))).toEqual(["Week 1: A | B | C", "Week 2: E"]);
  expect(read(text).phases[0]?.topics.map(({ line }) => line)).toEqual([5, 6, 7]);
});

test.each([
  ["- A<br>See the book\n- B<br />\n  See the film\n- C\n", ["See the book", "See the film", ""]],
  ["- A  \n  See the book\n- B\\\n  See the film\n- C\n", ["See the book", "See the film", ""]],
  ["- **A**<br>See the book\n\n  More\n- B\n- C\n", ["See the book\n\n  More", "", ""]],
])("the words behind a hard break in an item are its details: %j", (items, details) => {
  const { phases } = read(`# Course\n\n## Week 1\n\n${items}`);
  expect(phases[0]?.topics.map(({ title }) => title)).toEqual(["A", "B", "C"]);
  expect(phases[0]?.topics.map(({ detail }) => detail)).toEqual(details);
});

test.each([
  [
    "...",
    "🎉",
    '"🎉" has the same letters and digits as "..." on line 6, so only their order tells them apart.',
  ],
  ["Loops!", "Loops", '"Loops" has the same letters and digits as "Loops!" on line 6'],
  ["Loops", "LOOPS", '"LOOPS" is already in this phase, on line 6.'],
  ["Loops", "**Loops**", '"Loops" is already in this phase, on line 6.'],
])("of %j and %j only the same title is said to be there twice", (one, other, message) => {
  const { diagnostics } = read(`# Course\n\n## Week 1\n\n- Types\n- ${one}\n- ${other}\n- Sets\n`);
  expect(diagnostics).toMatchObject([{ line: 7, code: "duplicate-topic" }]);
  expect(diagnostics[0]?.message).toContain(message);
});

test("a site whose name begins like a label is not a label", () => {
  const text =
    "# Course\n\n## Week 1\n\n- Finish [Coursera: Loops](https://coursera.org/x)\n- Go on\n\n## Week 2\n\n- C\n";
  expect(told(read(text))[0]).toBe("Week 1: Finish Coursera: Loops | Go on");
});

test("a plan of seven steps numbers none of them, and months written '1 mes' do", () => {
  const text =
    "# Reto de 30 días para aprender\n\n## Plan de estudio de 7 pasos\n\n### 1 mes: A\n\n- a\n- b\n\n### 2 mes: B\n\n- c\n- d\n";
  expect(told(read(text))).toEqual(["1 mes: A: a | b", "2 mes: B: c | d"]);
});

test("a project or a topic may be called what a label is called", () => {
  const roadmap = read(
    "# Course\n\n## Week 1\n\n- Tools\n\n## Week 2\n\n- B\n- C\n- D\n\n## Projects\n\n- Blog\n",
  );
  expect(told(roadmap)[0]).toBe("Week 1: Tools");
  expect(roadmap.projects.map(({ title }) => title)).toEqual(["Blog"]);
});

test.each([
  ["Values, functions and branches", ["Values", "functions", "branches"]],
  ["Variables, bucles y funciones", ["Variables", "bucles", "funciones"]],
  ["Sockets, request and response cycle", ["Sockets", "request and response cycle"]],
  ["Research and development", []],
])("%j names %j together", (title, parts) => {
  const roadmap = read(`# R\n\n## Phase 1: A\n\n- ${title}\n- b\n\n## Phase 2: B\n\n- c\n- d\n`);
  expect(roadmap.phases[0]?.topics[0]?.parts.map((part) => part.title)).toEqual(parts);
});
