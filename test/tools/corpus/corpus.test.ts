/** `npm run corpus`: labelled documents of three formats, and what is counted of how they are read. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { badTitle } from "../../../tools/corpus/bad-titles.ts";
import { doneIn, readCounted, readVerdicts } from "../../../tools/corpus/labelled.ts";
import { totalsInWords } from "../../../tools/corpus/judged.ts";
import { measure } from "../../../tools/corpus/measure.ts";
import { NothingLabelled, readSets } from "../../../tools/corpus/read-sets.ts";
import { summarize, summaryText } from "../../../tools/corpus/summary.ts";
import { table, worst } from "../../../tools/corpus/table.ts";
import countedLabels from "../../../tools/corpus/labels/counted.json" with { type: "json" };
import heldBackLabels from "../../../tools/corpus/labels/held-back.json" with { type: "json" };
import ownLabels from "../../../tools/corpus/labels/own.json" with { type: "json" };
import verdictLabels from "../../../tools/corpus/labels/verdicts.json" with { type: "json" };

const SUBJECTS = ["Fibre", "Spinning wheel", "Carding", "Plying", "Dyeing", "Mordants", "Looms", "Warping"];

/** A course that no reader could misread: line 5 is its first phase, line 7 its first topic. */
const COURSE = [
  "# Weaving roadmap",
  "",
  "A learning path for people who want to learn weaving, step by step.",
  "",
  ...[1, 2, 3].flatMap((phase) => [
    `## Phase ${phase}: ${SUBJECTS[phase]} basics`,
    "",
    ...SUBJECTS.map((subject, index) => `- [${phase === 1 && index === 0 ? "x" : " "}] ${subject} ${phase}`),
    "",
  ]),
].join("\n");
const linesOf = (phase: number): readonly number[] => SUBJECTS.map((_, index) => 7 + 11 * phase + index);
const PHASES = [0, 1, 2].map((phase) => ({
  line: 5 + 11 * phase,
  title: "",
  topics: linesOf(phase).map((line) => ({ line, title: "", done: line === 7 })),
}));
const PRODUCT = `# Loom

A command line for looms.

## Install

\`npm install loom\`

## License

MIT
`;

async function folderOf(files: Readonly<Record<string, unknown>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "corpus-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(join(folder, name, ".."), { recursive: true });
    await writeFile(join(folder, name), typeof content === "string" ? content : JSON.stringify(content));
  }
  return folder;
}

describe("labelled documents", () => {
  it("that were counted have the lines that this project keeps; a picture is not a roadmap, and others stay out", async () => {
    const [known] = countedLabels;
    const folder = await folderOf({
      "expected.json": [
        { file: known?.file, is_roadmap: true, phases: [] },
        { file: "nobody__knows__its-lines.md", is_roadmap: true, phases: [] },
        { file: "picture.md", is_roadmap: "image-only" },
        { file: "loom.md", is_roadmap: false },
      ],
      [known?.file ?? ""]: COURSE,
      "nobody__knows__its-lines.md": COURSE,
      "picture.md": "![Roadmap](roadmap.png)",
      "loom.md": PRODUCT,
    });

    const found = await readCounted(folder);

    expect(found.map(({ file, isRoadmap }) => [file, isRoadmap])).toStrictEqual([
      [known?.file, true],
      ["picture.md", false],
      ["loom.md", false],
    ]);
    expect(found[0]?.readings).toStrictEqual(known?.readings.map((reading) => new Set(reading)));
    expect(found[1]?.readings).toStrictEqual([]);
  });

  it("are found in all formats, in a folder and in the folders right below it", async () => {
    const counts = [
      { title: "", topics: 8, ticked: 1 },
      { title: "", topics: 16, ticked: 0 },
    ];
    const folder = await folderOf({
      "weaving.md": COURSE,
      "loom.md": PRODUCT,
      "expected.json": [
        {
          file: "weaving.md",
          is_roadmap: true,
          expect: { phases: counts, ambiguity: "accept 24 or 27; all 99 leaves are wrong" },
        },
        { file: "loom.md", is_roadmap: "image-only", expect: { phases: [] } },
      ],
      "counts/weaving.md": COURSE,
      "counts/loom.md": PRODUCT,
      "counts/expected.json": [
        { file: "weaving.md", is_roadmap: true, hand: false, phases: counts },
        { file: "loom.md", is_roadmap: false, phases: [], ambiguity: null },
      ],
      "lines/weaving.md": COURSE,
      "lines/LABELS.json": [
        {
          file: "weaving.md",
          language: "en",
          is_roadmap: true,
          phases: PHASES,
          alternatives: ["each phase as one topic: 3 topics"],
        },
      ],
    });

    const found = await readSets(folder, false);

    expect(
      found.map(({ set, file, isRoadmap, totals, ticked }) => ({ set, file, isRoadmap, totals, ticked })),
    ).toEqual([
      {
        set: folder.split("/").at(-1),
        file: "weaving.md",
        isRoadmap: true,
        totals: [24, 24, 27],
        ticked: 1,
      },
      { set: folder.split("/").at(-1), file: "loom.md", isRoadmap: false, totals: [], ticked: null },
      { set: "counts", file: "weaving.md", isRoadmap: true, totals: [], ticked: null },
      { set: "counts", file: "loom.md", isRoadmap: false, totals: [], ticked: null },
      { set: "lines", file: "weaving.md", isRoadmap: true, totals: [24, 3], ticked: 1 },
    ]);
  });

  it("are missed in a folder that has none", async () => {
    const folder = await folderOf({ "weaving.md": COURSE });

    await expect(readSets(folder, false)).rejects.toThrow(NothingLabelled);
  });

  it("with a verdict alone are learnt from, and no figure counts them", async () => {
    const course = verdictLabels.find((label) => label.is_roadmap)?.file ?? "";
    const other = verdictLabels.find((label) => !label.is_roadmap)?.file ?? "";
    const [own] = ownLabels;
    const folder = await folderOf({
      [course]: COURSE,
      [other]: PRODUCT,
      [own?.file ?? ""]: "# Other words\n",
    });
    const found = await readVerdicts(folder);

    expect(new Map(found.map(({ file, isRoadmap }) => [file, isRoadmap]))).toStrictEqual(
      new Map([
        [course, true],
        [other, false],
      ]),
    );
    expect(found.flatMap(({ readings }) => readings)).toEqual([]);
    expect((await readSets(folder, true)).map(({ file }) => file)).toEqual([own?.file]);
  });

  it("of this project are read from the folder that they were downloaded to, the held-back ones only when they are meant", async () => {
    const [own, heldBack] = [ownLabels[0]?.file ?? "", heldBackLabels[0]?.file ?? ""];
    const folder = await folderOf({ [own]: "# Other words\n", [heldBack]: "# Other words\n" });

    const usual = await readSets(folder, false);
    const last = await readSets(folder, true);

    expect(usual.map(({ set, file }) => [set, file])).toEqual([["own", own]]);
    expect(last.map(({ set, file }) => [set, file])).toEqual([
      ["own", own],
      ["held-back", heldBack],
    ]);
  });

  it("may accept other numbers of topics in words, but not those that they reject", () => {
    expect(totalsInWords("113 task items in all. Without config accept 59 or 113.")).toEqual([113, 59, 113]);
    expect(totalsInWords("version 2 (20 topics) acceptable; both together (41 topics) is wrong")).toEqual([
      20,
    ]);
    expect(totalsInWords("without the two job blocks: 9 topics")).toEqual([9]);
    expect(totalsInWords("weeks as phases: 12 phases, 48 topics")).toEqual([48]);
    expect(totalsInWords("leaf items as topics (about 500) is too fine")).toEqual([]);
    expect(totalsInWords("H3 as phases (14) also acceptable")).toEqual([]);
  });
});

describe("a reading", () => {
  const base = { set: "lines", file: "weaving.md", text: COURSE, isRoadmap: true, totals: [24], ticked: 1 };
  const phases = PHASES.map(({ line, topics }) => ({ line, topics: topics.map((topic) => topic.line) }));
  const all = new Set(phases.flatMap(({ topics }) => topics));

  it("that is as judged has an F1 of 1, its ticks, and no bad titles", () => {
    const one = measure({ ...base, lines: { readings: [all], phases, done: new Set([7]) } });

    expect(one).toMatchObject({
      isVerdictRight: true,
      isRight: true,
      phases: 3,
      topics: 24,
      phaseF1: 1,
      topicF1: { first: 1, accepted: 1, three: 1, threeAccepted: 1 },
      near: { first: true, three: true },
      ticks: "right",
      badTitles: {},
    });
  });

  it("is measured against the first choice and against the nearest accepted reading", () => {
    const half = new Set([...linesOf(0), ...linesOf(1)].slice(0, 12));

    const one = measure({ ...base, totals: [12], lines: { readings: [half, all], phases, done: new Set() } });

    expect(one.topicF1).toMatchObject({ first: 24 / 36, accepted: 1, threeAccepted: 1 });
    expect(one).toMatchObject({ isRight: true, near: { first: false }, ticks: "wrong" });
  });

  it("of another level than the first choice is done by its own box, where all below it is, or what is above it", () => {
    const judged = { readings: [new Set([3, 4, 8, 9])], done: new Set([3, 4, 8]) };
    const text = ["# A", "## B", "a", "b", "- [ ] c", "- d", "## E", "e", "f", "- [x] g"].join("\n");

    expect([...doneIn(new Set([2, 7]), judged, text)]).toStrictEqual([2]);
    expect([...doneIn(new Set([3, 5, 6, 9, 10]), judged, text)]).toStrictEqual([3, 6, 10]);
    expect([...doneIn(new Set([1, 2]), { ...judged, done: new Set() }, text)]).toStrictEqual([]);
  });

  it("invents ticks where their author made none", () => {
    expect(measure({ ...base, ticked: 0, lines: null })).toMatchObject({ ticks: "invented", topicF1: null });
  });

  it("of a document that only counts is right by its number of topics", () => {
    expect(measure({ ...base, totals: [26], lines: null })).toMatchObject({ isRight: true, phaseF1: null });
    expect(measure({ ...base, totals: [99], lines: null })).toMatchObject({ isRight: false });
    expect(measure({ ...base, totals: [], ticked: null, lines: null })).toMatchObject({
      isRight: null,
      near: null,
      ticks: null,
    });
  });

  it("is added up, printed in a table, and named when it is among the worst", () => {
    const none = new Set([1]);
    const measured = [
      measure({ ...base, lines: { readings: [all], phases, done: new Set([7]) } }),
      measure({ ...base, file: "other.md", lines: { readings: [none], phases, done: new Set([7]) } }),
      measure({
        ...base,
        file: "loom.md",
        text: PRODUCT,
        isRoadmap: false,
        totals: [],
        ticked: 0,
        lines: null,
      }),
    ];

    const summary = summarize(measured);

    expect(summary).toMatchObject({
      documents: 3,
      roadmaps: 2,
      verdict: { count: 3, of: 3 },
      refused: { count: 1, of: 1 },
      topicF1: { first: 0.5, accepted: 0.5 },
      openedF1: 0.5,
      medianF1: 0.5,
      wellRead: { count: 1, of: 2 },
      phaseF1: 1,
      near: { count: 2, of: 2 },
      ticks: { count: 2, of: 2 },
      badTitles: { count: 0, of: 2 },
    });
    expect(summaryText("lines", summary)).toContain(
      "lines: 3 documents, 2 of them roadmaps\n  verdict        3 of 3 (100 %)",
    );
    expect(summaryText("none", summarize([]))).toContain("verdict        – of 0");
    expect(table(measured).split("\n")).toHaveLength(4);
    expect(worst(measured).split("\n")[1]).toBe("  0.00  other.md");
  });
});

describe("a title that is not a name", () => {
  it.each([
    ["https://example.com/learn", "url"],
    ["www.example.com", "url"],
    ["15–20 h", "duration"],
    ["Estimated time: 2 weeks", "duration"],
    ["3 semanas", "duration"],
    ["2周", "duration"],
    ["01-basics/", "path"],
    ["./docs/start", "path"],
    ["notes.md", "path"],
    ["x".repeat(81), "sentence"],
    ["Node.js", null],
    ["CI/CD", null],
    ["TCP/IP", null],
    ["Week 2", null],
    ["Data types", null],
  ])("is found: %s", (title, kind) => {
    expect(badTitle(title)).toBe(kind);
  });
});
