/** Roadmaps in every shape and many languages, each with the expected model next to it. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { DEFAULT_OPTIONS } from "../../src/model/parse-options.ts";
import { parse } from "../../src/roadmap/parse.ts";
import type { Roadmap, Topic } from "../../src/model/roadmap.ts";

const folder = new URL("../fixtures/roadmaps/", import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith(".md"));

/** "[x] Title (optional)", so that expectations look like the roadmap. */
function told({ title, done, optional }: Topic): string {
  return `${done ? "[x] " : ""}${title}${optional ? " (optional)" : ""}`;
}

const shape = ({ verdict, phases, projects }: Roadmap) => ({
  verdict,
  phases: phases.map(({ title, topics }) => ({ title, topics: topics.map(told) })),
  projects: projects.map(({ title, phase }) => `${title} after ${phase}`),
});

/** What is read, and the other readings that are offered. */
function offered(text: string): readonly ReturnType<typeof shape>[] {
  const first = parse(text);
  const others = first.verdict === "roadmap" ? first.readings.slice(1) : [];
  return [
    shape(first),
    ...others.map(({ options }) => shape(parse(text, { ...DEFAULT_OPTIONS, ...options, accepted: true }))),
  ];
}

test.each(names)("%s is read as expected, or has that reading among the offered ones", (name) => {
  const expected: unknown = JSON.parse(readFileSync(new URL(name.replace(/md$/u, "json"), folder), "utf8"));
  expect(offered(readFileSync(new URL(name, folder), "utf8"))).toContainEqual(expected);
});

test("six languages and more are among the fixtures", () => {
  const languages = new Set(
    names.map((name) => /\.(\w\w)\.md$/u.exec(name)?.[1]).filter((language) => language !== undefined),
  );
  expect([...languages].sort()).toEqual([
    "ar",
    "de",
    "en",
    "es",
    "fr",
    "hi",
    "it",
    "ja",
    "ko",
    "pt",
    "ru",
    "tr",
    "zh",
  ]);
});

test.each([
  ["carriage returns", (text: string) => text.replaceAll("\n", "\r\n")],
  ["a byte order mark", (text: string) => `\uFEFF${text}`],
])("%s change nothing", (_, change) => {
  const text = readFileSync(new URL("traps.en.md", folder), "utf8");
  expect(parse(change(text))).toEqual(parse(text));
});

test("tabs for indents change nothing", () => {
  const text = readFileSync(new URL("nested-list.ru.md", folder), "utf8");
  const tabbed = text.replaceAll(/^(?: {2})+(?=[-*+])/gmu, (blanks) => "\t".repeat(blanks.length / 2));
  expect(tabbed).not.toBe(text);
  const topics = ({ phases }: ReturnType<typeof parse>) =>
    phases.map((phase) => [phase.title, phase.topics.map(told)]);
  expect(topics(parse(tabbed))).toEqual(topics(parse(text)));
});

test("what a numbered item has below it comes along as detail, and its links too", () => {
  const text = readFileSync(new URL("numbered-detail.fr.md", folder), "utf8");
  const [terminal] = parse(text).phases[0]?.topics ?? [];
  expect(terminal?.detail).toMatch(
    /^- Se déplacer, .*\n- \[Cours gratuit\]\(https:\/\/openclassrooms.com\/cours\)$/u,
  );
  expect(terminal?.links).toEqual([{ title: "Cours gratuit", url: "https://openclassrooms.com/cours" }]);
});

test("titles that stand twice get ids of their own and a remark", () => {
  const roadmap = parse("# Course\n\n## Week 1\n- Loops\n- Loops\n- C\n\n## Week 2\n- Loops\n- C++\n- C#\n");
  expect(roadmap.phases.flatMap(({ topics }) => topics.map(({ id }) => id))).toEqual([
    "week-1/loops",
    "week-1/loops-2",
    "week-1/c",
    "week-2/loops",
    "week-2/c-plus-plus",
    "week-2/c-sharp",
  ]);
  expect(roadmap.diagnostics.map(({ line, column, code }) => [line, column, code])).toEqual([
    [5, 1, "duplicate-topic"],
  ]);
});

test("an author can pin ids with a comment, and nothing else takes them", () => {
  const roadmap = parse(
    "# Course\n\n## Week 1 <!-- id: start -->\n- Loops\n- Cycles <!-- id: start/loops -->\n- Rounds <!-- id: start/loops -->\n\n## Week 2\n- D\n- E\n",
  );
  expect(roadmap.phases[0]?.topics.map(({ id }) => id)).toEqual([
    "start/loops-2",
    "start/loops",
    "start/loops-3",
  ]);
  expect(roadmap.diagnostics.map(({ line, code }) => [line, code])).toEqual([[6, "duplicate-id"]]);
});

test("a title that is a whole paragraph is cut to its name, and the rest becomes detail", () => {
  const rest =
    "these are the words that explain it, and they go on for quite a while, longer than any title may be.";
  const [named, sentence] =
    parse(
      `# Course\n\n## Week 1\n- **Algebra**: ${rest}\n- Read this. Then ${rest}\n- C\n\n## Week 2\n- D\n- E\n`,
      { ...DEFAULT_OPTIONS, accepted: true },
    ).phases[0]?.topics ?? [];
  expect([named?.title, named?.detail]).toEqual(["Algebra", rest]);
  expect([sentence?.title, sentence?.detail]).toEqual(["Read this", `Read this. Then ${rest}`]);
});

test("only safe links come along", () => {
  const text = `# Course\n\n## Week 1\n- A [x](javascript:alert(1)) [y](https://example.org/y)\n- B [up](../../etc) [in](docs/b.md)\n- C [m](mailto:a@b.c)\n\n## Week 2\n- D\n`;
  expect(parse(text).phases[0]?.topics.map(({ links }) => links.map(({ url }) => url))).toEqual([
    ["https://example.org/y"],
    ["../../etc", "docs/b.md"],
    [],
  ]);
});
