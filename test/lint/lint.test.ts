/** Mistakes of authors in a roadmap: each one with its line, its reason and what to do, and no false alarms. */
import { describe, expect, test } from "vitest";
import fc from "fast-check";
import { fix } from "../../src/lint/fix.ts";
import { lint, parseAndLint } from "../../src/lint/lint.ts";
import { DEFAULT_OPTIONS } from "../../src/model/parse-options.ts";
import { parse } from "../../src/roadmap/parse.ts";

const FILES = new Set(["docs/setup.md", "docs", "../CONTRIBUTING.md", "/LICENSE", "a picture.png"]);
const exists = (target: string) => (target.startsWith("../../") ? null : FILES.has(target));

const findings = (text: string) => lint(text, parse(text), exists);
/** As `line:column code: reason fix`, with `*` if `--fix` corrects it. */
const said = (text: string) =>
  findings(text).map(
    ({ line, column, code, reason, fix: advice, edit }) =>
      `${line}:${column} ${code}${edit === null ? "" : "*"}: ${reason} ${advice}`,
  );
const fixed = (text: string) => fix(text, findings(text)).text;

const course = (more: string) => `# Python roadmap

Learn Python step by step.

## Phase 1: Basics

- Variables
- Loops

## Phase 2: Beyond

- Files
- Modules
${more}`;

test("a course without mistakes gives none", () => {
  const text = course(`
## Projects

| Project | When |
|---|---|
| Blog | after phase 2 |

See [the basics](#phase-1-basics), [set-up](docs/setup.md#anything), [the licence](/LICENSE), [help](https://example.org/#x).
`);
  expect(said(text)).toEqual([]);
  expect(fixed(text)).toBe(text);
});

describe("a phase named twice", () => {
  test("is found on the line of the second, whatever its case and spaces", () => {
    expect(said(`${course("")}\n## phase 1:  BASICS\n\n- Types\n- Sets\n`)).toEqual([
      '15:1 phase-twice: The phase on line 5 is called "phase 1: BASICS" as well. Rename one of them, or put their topics into one phase.',
    ]);
  });
});

describe("a phase that there is not", () => {
  test.each([
    ["| Blog | after phase 9 |", 'There is no "phase 9" in this roadmap. Use one of these: 1, 2.'],
    ["- Blog (needs Phase 3)", 'There is no "Phase 3" in this roadmap.'],
    ["After completing the phase 4, build a blog.", 'There is no "phase 4" in this roadmap.'],
  ])("in %s", (line, reason) => {
    expect(said(course(`\n## Projects\n\n${line}\n`))).toEqual([
      expect.stringContaining(`no-such-phase: ${reason}`),
    ]);
  });

  test("is told by the word that the roadmap uses, in its language", () => {
    const text =
      "# Ruta de aprendizaje\n\n## Semana 1: Bases\n\n- Bucles\n- Tipos\n\n## Semana 2: Web\n\n- Rutas\n- Formularios\n\nDespués de la semana 7, un blog.\n";
    expect(said(text)).toEqual([expect.stringContaining('13:15 no-such-phase: There is no "semana 7"')]);
  });

  test.each([
    ["## Week 2-3: More", "after week 3"],
    ["## Week 2 – 4: More", "after week 3"],
    ["## Week 2 and 3", "after week 3"],
    ["## Weeks 2 to 4", "after weeks 3"],
    ["## Week 2, 3 & 4", "before the week 4"],
    ["## 🚀 Week #2", "after week 2"],
    ["<h2>Week 2</h2>", "after week 2"],
    ["Week 2\n------", "after week 2"],
  ])("is in none of the headings, such as %j, which has no list", (heading, words) => {
    const text = `# Python roadmap\n\nLearn Python.\n\n## Week 1: Basics\n\n- Variables\n- Loops\n- Types\n\n${heading}\n\nRest.\n\n## Week 5: More\n\n- Files\n- Sets\n- Maps ${words}\n- Bits after week 9\n`;
    expect(said(text)).toEqual([expect.stringContaining('There is no "week 9"')]);
  });

  test("is not between two numbers that mean only these", () => {
    const text =
      "# Python roadmap\n\nLearn Python.\n\n## Week 1 & 3: Basics\n\n- Variables\n- Loops\n\n## Week 4: More\n\n- Files\n- Sets after week 2\n";
    expect(said(text)).toEqual([
      expect.stringContaining('There is no "week 2" in this roadmap. Use one of these: 1, 3, 4.'),
    ]);
  });

  test("is told by the words of phases, and not by those of other headings", () => {
    expect(said(course("\n## Python 3 and you\n\nIt needs Python 2, or requires python 4.\n"))).toEqual([]);
  });

  test.each(["`after phase 9`", "After 9 phases", "phase 9 of the moon", "Hereafter phase9", "After week 9"])(
    "is not meant by %s",
    (words) => {
      expect(said(course(`\n${words}\n`))).toEqual([]);
    },
  );
});

/** Correct words of other languages. */
const OPTIONAL_WORDS = [
  [
    "optioneel",
    "optionele",
    "facultatief",
    "facoltativo",
    "facoltativi",
    "opzionali",
    "optionale",
    "optionnels",
  ],
  [
    "facultativ",
    "opțional",
    "opţional",
    "opțională",
    "opsional",
    "facultativos",
    "facultativas",
    "opcionais",
  ],
].flat();
const IN_OTHER_LANGUAGES = [
  ["# Ruta de aprendizaje\n\n## Semana 1: Bases\n\n- Bucles (WORD)\n- Tipos\n", "opcionsl", "opcional"],
  [
    "# Feuille de route\n\n## Semaine 1 : les bases\n\n- Boucles (WORD)\n- Types\n",
    "facultatf",
    "facultatif",
  ],
  ["# Percorso di studio\n\n## Settimana 1: basi\n\n- Cicli (WORD)\n- Tipi\n", "facoltatvo", "facoltativo"],
] as const;

describe("a misspelt (optional)", () => {
  test.each(IN_OTHER_LANGUAGES)("is corrected in the language of %j", (text, wrong, right) => {
    expect(fixed(text.replace("WORD", wrong))).toBe(text.replace("WORD", right));
    expect(fixed(text.replace("WORD", "optonal"))).toBe(text.replace("WORD", "optional"));
    for (const word of OPTIONAL_WORDS) expect(said(text.replace("WORD", word))).toEqual([]);
  });

  test.each([
    ["optionl", "optional"],
    ["Optonal", "optional"],
    ["opitonal", "optional"],
    ["optionall", "optional"],
  ])("(%s) is corrected to (%s)", (wrong, right) => {
    const text = course(`- Decorators (${wrong})\n`);
    expect(said(text)).toEqual([
      `14:15 misspelt-optional*: "${wrong}" does not make anything optional. Write "${right}".`,
    ]);
    expect(fixed(text)).toBe(course(`- Decorators (${right})\n`));
  });

  test.each([
    "(optional)",
    "(Optional)",
    "(opcional)",
    "(optionals)",
    "(options)",
    "(functional)",
    "(opcionsl)",
    ...OPTIONAL_WORDS.map((word) => `(${word})`),
    "[optionl](docs/setup.md)",
    "`(optionl)`",
    "optionl",
  ])("%s is not one", (words) => {
    expect(said(course(`- Decorators ${words}\n`))).toEqual([]);
  });
});

describe("a heading without its space", () => {
  test.each([
    ["#Not a heading", "# Not a heading"],
    ["##Phase 3: More", "## Phase 3: More"],
    ["##高级", "## 高级"],
    ["#第一 阶段", "# 第一 阶段"],
    ["  ###more", "  ### more"],
  ])("%s becomes %s", (wrong, right) => {
    const text = course(`\n${wrong}\n\n- Types\n- Sets\n`);
    const finding = `15:1 heading-without-space*: "${wrong.trim()}" is not a heading, because there is no space after the "#". Add a space.`;
    expect(said(text)).toEqual([finding]);
    expect(fixed(text)).toBe(course(`\n${right}\n\n- Types\n- Sets\n`));
  });

  test.each([
    "#python",
    "#100DaysOfCode",
    "#LearnInPublic",
    "#高级",
    "#️⃣ Hash tables",
    "##⃣ Hash tables",
    "#12",
    "#12 is fixed",
    "#python #learning",
    "#!/bin/sh",
    "####",
    "## A real one",
    "- #Tag",
    "```\n#Not a heading\n```",
    "<!--\n#Not a heading\n-->",
    "~~~~\n~~~\n##Code\n~~~~",
    "<style>\n#header { color: red }\n</style>",
    "<pre>\n#include <stdio.h>\n\n#Comment on it\n</pre>",
    "<div><pre>\n#Run this first\n\n#And then this\n</pre></div>",
    "<script>\n#Not a heading\n</script>",
    "<p>\n#Not a heading\n</p>",
    "```sh\necho\n    ```\n#Comment on it\n```",
    "```md\n- ```\n#Comment on it\n```",
    "```md\n> ```\n#Comment on it\n```",
    "Use `a\n#Not a heading` here",
    "$$\n#A + 1\n$$",
    "| A |\n|---|\n#Not a heading\n",
  ])("%j is not one", (words) => {
    expect(said(course(`\n${words}\n`))).toEqual([]);
  });
});

describe("a link that leads nowhere", () => {
  test.each([
    ["[a](docs/gone.md)", "docs/gone.md"],
    ["![a](<pictures/no such.png>)", "pictures/no such.png"],
    ["[a](docs/caf%C3%A9.md?plain=1#L3)", "docs/café.md"],
    ['[a](docs/wiki_(x).md "title")', "docs/wiki_(x).md"],
    ["[a]: ../gone.md", "../gone.md"],
    ['<img width="9" src="gone.png">', "gone.png"],
    ["[a](/gone)", "/gone"],
  ])("%s is found", (link, target) => {
    expect(said(course(`\n${link}\n`))).toEqual([
      expect.stringContaining(` broken-link: There is no file "${target}". Fix the path, or add the file.`),
    ]);
  });

  test.each([
    "[a](docs/setup.md)",
    "[a](docs)",
    "[a](a%20picture.png)",
    "[a](../CONTRIBUTING.md)",
    "[a](../../issues)",
    "[a](mailto:ada@example.org)",
    "[a](//example.org/x)",
    "[a]()",
    "[a]({{ site.url }}/x)",
    "[^1]: gone.md",
    "[a](%E0%A4%A)",
    "`[a](gone.md)`",
    "``a ` [a](gone.md)``",
    "- a\n  ```\n  [a](gone.md)\n  ```",
    "[a](docs/setup\\.md)",
    "[a](docs&#47;setup.md)",
    "[a](<a picture&#46;png>)",
    '<a href="a&#32;picture.png">a</a>',
    "\\[a\\](gone.md)",
    "\\[a](gone.md)",
    "[a] (gone.md)",
    "<script>\nconst a = '<a href=\"gone.md\">';\n</script>",
  ])("%j is let through", (link) => {
    expect(said(course(`\n${link}\n`))).toEqual([]);
  });
});

describe("an anchor that no heading has", () => {
  test("is found, and corrected where it is a heading's with other signs", () => {
    const text = course("\n[a](#phase-3) [b](#Phase_1:-Basics) [c](#Phase%201:%20Basics)\n");
    expect(said(text)).toEqual([
      '15:5 broken-anchor: No heading has the anchor "#phase-3". Link to an anchor that GitHub creates for a heading in this file.',
      '15:19 broken-anchor: No heading has the anchor "#Phase_1:-Basics". Link to an anchor that GitHub creates for a heading in this file.',
      '15:41 broken-anchor*: No heading has the anchor "#Phase 1: Basics". Write "#phase-1-basics".',
    ]);
    expect(fixed(text)).toBe(course("\n[a](#phase-3) [b](#Phase_1:-Basics) [c](#phase-1-basics)\n"));
  });

  test.each([
    ["## Set up & run", "#set-up--run"],
    ["## `npm` **start** _now_", "#npm-start-now"],
    ["## [Linked](https://example.org) heading ##", "#linked-heading"],
    ["## 🚀 Launch", "#-launch"],
    ["## ⚙️ Gears", "#️-gears"],
    ["## :rocket: Launch", "#-launch"],
    ["## snake_case names", "#snake_case-names"],
    ["## 第一 阶段", "#第一-阶段"],
    ["## C++ and C#", "#c-and-c"],
    ["## Twice\n\n## Twice", "#twice-1"],
    ["Under a line\n===", "#under-a-line"],
    ['<a name="here"></a>', "#here"],
    ['<h2 id="There">x</h2>', "#there"],
    ["### `__init__` method", "#__init__-method"],
    ["## Foo \\_bar\\_", "#foo-_bar_"],
    ["### `<form>` element", "#form-element"],
    ["### `Vec<T>` and arrays", "#vect-and-arrays"],
    ["### `arr[0]` index", "#arr0-index"],
    ["## C &amp; D", "#c--d"],
    ["## List<T> type", "#list-type"],
    ["## [A_(b)](https://example.org/A_(b)) and [c]\n\n[c]: https://example.org", "#a_b-and-c"],
    ["## ![x](https://example.org/a.png) Start", "#-start"],
    ["## Start <!-- id: x -->", "#start-"],
    ["## Start<!-- id: x -->", "#start"],
    ['<h2 align="center">Getting Started</h2>', "#getting-started"],
    ['<h2 align="center">\n  Getting <b>Started</b> &amp; on\n</h2>', "#getting-started--on"],
    ["<h2>\n\nGetting *Started*\n\n</h2>", "#getting-started"],
    ["> ## Note well", "#note-well"],
    ["- ## Deep dive", "#deep-dive"],
    ["1. Step\n\n    ### Deep dive", "#deep-dive"],
    ["Two lines\nof words\n===", "#two-lines-of-words"],
    ["A[^1]\n\n[^1]: Note", "#user-content-fn-1"],
    ["A[^Note]\n\n[^Note]: Note", "#fnref-note"],
    ["", "#"],
    ["", "#top"],
    ["", "#readme"],
    ["", "#PHASE-1-BASICS"],
  ])("%j has %s", (heading, anchor) => {
    expect(said(course(`\n${heading}\n\n[x](${anchor})\n`))).toEqual([]);
  });

  test("in the first line behind a byte order mark counts", () => {
    expect(said(`\uFEFF${course("\n[x](#python-roadmap)\n")}`)).toEqual([]);
  });

  test.each([
    ["## 🚀 Launch", "#-launch"],
    ["## Launch <!-- id: x -->", "#launch-"],
  ])("is corrected where only the hyphen beside the words of %j is missing", (heading, anchor) => {
    expect(fixed(course(`\n${heading}\n\n[x](#launch)\n`))).toBe(course(`\n${heading}\n\n[x](${anchor})\n`));
  });

  test("is corrected in each kind of link, but not where it is written with escapes", () => {
    const links = (anchor: string) =>
      `\n[a](<${anchor}> "t") [b](\n${anchor}) <a href="${anchor}">c</a> [d]\n\n> [e *f*](${anchor})\n\n[d]: ${anchor}\n`;
    expect(fixed(course(links("#Phase-1:-Basics")))).toBe(course(links("#phase-1-basics")));
    const escaped = course("\n[a](#Phase-1\\:-Basics) <a href='#Phase-1&#58;-Basics'>b</a>\n");
    expect(findings(escaped).map(({ code }) => code)).toEqual(["broken-anchor", "broken-anchor"]);
    expect(fixed(escaped)).toBe(escaped);
  });

  test.each([
    '<div data-id="nowhere" data-name="nowhere">x</div>',
    "<style>\n</style>\n\n<!-- <a id='nowhere'></a> -->",
    "`<a id='nowhere'></a>`",
    "<h2>nowhere",
  ])("is not in %j", (text) => {
    expect(said(course(`\n${text}\n\n[x](#nowhere)\n`))).toEqual([expect.stringContaining("broken-anchor")]);
  });

  test("is one that is in code", () => {
    expect(said(course("\n```md\n## Hidden\n```\n\n[x](#hidden)\n"))).toEqual([
      expect.stringContaining("broken-anchor"),
    ]);
  });
});

describe("an id pinned twice", () => {
  test("is found on phases, which the reader of roadmaps says nothing about", () => {
    const text = course("")
      .replace("Basics", "Basics <!-- id: one -->")
      .replace("Beyond", "Beyond <!-- id: one -->");
    expect(said(text)).toEqual([
      '10:20 id-twice: The id "one" is pinned on line 5 as well. Change one of them: the one that has no issue, or the newer issue.',
    ]);
  });

  test("on topics is told once, by the reader of roadmaps", () => {
    const text = course("").replace("Loops", "Loops <!-- id: x -->").replace("Files", "Files <!-- id: x -->");
    expect(parse(text).diagnostics.map(({ code }) => code)).toEqual(["duplicate-id"]);
    expect(said(text)).toEqual([]);
  });

  test("is not meant by an example in code", () => {
    expect(said(course("\n`<!-- id: x -->` and `<!-- id: x -->`\n"))).toEqual([]);
  });
});

test.each([
  ["a list item", "- Run it:\n\n  ```sh\n  pip\n\nBehind it\n\n##Not a heading\n\n[x](#nope) (optionl)\n"],
  ["a quotation", "> ```sh\n> pip\n\nBehind it\n\n##Not a heading\n\n[x](#nope) (optionl)\n"],
])("a code fence that ends with %s ends there", (_, more) => {
  expect(findings(course(`\n${more}`)).map(({ code }) => code)).toEqual([
    "heading-without-space",
    "broken-anchor",
    "misspelt-optional",
  ]);
});

test.each(["(optionl)", "[x](gone.md)", '<a href="gone.md">x</a>', "##Heading"])(
  "%s in code, comments and formulas is not a mistake",
  (mistake) => {
    const places = [
      `\`${mistake}\``,
      `\`a\n${mistake}\``,
      `Words\n\n    ${mistake}`,
      `~~~\n${mistake}\n~~~`,
      `<!--\n${mistake}\n-->`,
      `a <!-- ${mistake} -->`,
      `$$\n${mistake.replaceAll(/<[^>]*>/gu, "a")}\n$$`,
    ];
    for (const place of places) expect(said(course(`\n${place}\n`))).toEqual([]);
  },
);

test.each(["<pre>\n(optionl)\n</pre>", "a <code>(optionl)</code>", "<kbd>(optionl)</kbd>", "[a](optionl)"])(
  "%j is not prose",
  (place) => {
    expect(findings(course(`\n${place}\n`)).map(({ code }) => code)).not.toContain("misspelt-optional");
  },
);

test("the words between tags are prose", () => {
  expect(fixed(course("\n<details>\n<summary>Types (optionl)</summary>\n</details>\n"))).toBe(
    course("\n<details>\n<summary>Types (optional)</summary>\n</details>\n"),
  );
});

test("front matter between plus signs is not prose", () => {
  expect(said(`+++\n##A note (optionl)\n+++\n${course("")}`)).toEqual([]);
});

test("front matter behind a byte order mark is not prose", () => {
  const text = `\uFEFF---\n#a note\n---\n${course("")}`;
  expect(said(text)).toEqual([]);
});

test("corrections are made together, and leave every other character as it was", () => {
  const text = course("- Décor 🎉 (optionl)\r\n\r\n##Phase 3: More\r\n\r\n- Types (opitonal)\r\n");
  const { text: after, fixed: made } = fix(text, findings(text));
  expect(after).toBe(course("- Décor 🎉 (optional)\r\n\r\n## Phase 3: More\r\n\r\n- Types (optional)\r\n"));
  expect(made.map(({ code }) => code)).toEqual([
    "misspelt-optional",
    "heading-without-space",
    "misspelt-optional",
  ]);
  expect(findings(after)).toEqual([]);
});

test.each([
  ["a course", course("\n[x](gone.md) (optionl)\n\n##Heading\n")],
  ["front matter between plus signs", `+++\n##A note (optionl)\n+++\n${course("\n##Heading\n")}`],
  ["a text that would take too long", `# Course\n\n${"*a ".repeat(9000)}\n\n##Heading\n`],
])("parsing and linting at once gives the same for %s", (_, text) => {
  expect(parseAndLint(text, DEFAULT_OPTIONS, exists)).toEqual({
    roadmap: parse(text),
    findings: findings(text),
  });
});

test("whatever the text, each finding is in it, and correcting twice changes nothing more", () => {
  const piece = fc.constantFrom(
    "#",
    "##A b",
    "\n",
    "`",
    "```",
    "<!--",
    "-->",
    "](",
    "[a](#x)",
    "(optionl)",
    " ",
    "~~~",
    "<!-- id: a -->",
    "---",
    "after phase 9",
    "<",
    ">",
    "é🎉",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join("");
      const lines = text.split("\n");
      for (const { line, column } of findings(text)) {
        expect(line).toBeLessThanOrEqual(lines.length);
        expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
      }
      const once = fixed(text);
      expect(fixed(once)).toBe(once);
    }),
    { numRuns: 300 },
  );
});
