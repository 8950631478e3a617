/** Writing the options of a reading into a config by offset, so that all other bytes stay the same. */
import { describe, expect, test } from "vitest";
import { parseOptions, readConfig } from "../../src/config/config.ts";
import { linesByHand, optionLines, withReading } from "../../src/config/edit-reading.ts";
import { DEFAULT_OPTIONS, sameReading, type ReadingOptions } from "../../src/model/parse-options.ts";

const { topics, phases } = DEFAULT_OPTIONS;
const ITEMS: ReadingOptions = {
  course: [],
  phases,
  topics: { ...topics, from: "items", level: 2, all: false },
};
const ROWS: ReadingOptions = {
  course: ['The "way": # by | phase', "路线图"],
  phases: { level: 2, match: "Week" },
  topics: { ...topics, from: "rows", columns: "Day | 主题" },
};

describe("the options of a reading", () => {
  test.each([
    ["no file at all", "", "topics: { from: items, level: 2, all: false }\n"],
    [
      "comments and other keys",
      "# mine\nenabled: true # yes\nopen: all\n",
      "# mine\ntopics: { from: items, level: 2, all: false }\nenabled: true # yes\nopen: all\n",
    ],
    ["CRLF", "open: all\r\n", "topics: { from: items, level: 2, all: false }\r\nopen: all\r\n"],
    ["braces", "{ open: all }\n", "{topics: { from: items, level: 2, all: false },  open: all }\n"],
    [
      "another reading in lines",
      "topics:\n  from: rows\n  columns: A | B\ncourse:\n- One\n- Two\n\n# below\nopen: all\n",
      "topics: { from: items, level: 2, all: false }\ncourse: []\n\n# below\nopen: all\n",
    ],
    [
      "another reading in braces",
      "open: all\ntopics: { from: rows } # mine\nphases: {level: 3}\n",
      "open: all\ntopics: { from: items, level: 2, all: false } # mine\nphases: {}\n",
    ],
    [
      "the same reading in other words",
      "topics:\n  all: false\n  level: 2\n  from: items\n",
      "topics:\n  all: false\n  level: 2\n  from: items\n",
    ],
  ])("go into a file with %s", (_, before, after) => {
    const edited = withReading(before, { options: ITEMS, maxIssues: null });

    expect(edited).toBe(after);
    expect(sameReading(parseOptions(readConfig(after), true), ITEMS)).toBe(true);
  });

  test("may have any words, and are read back as they are", () => {
    const edited = withReading("# mine\n", { options: ROWS, maxIssues: 450 }) ?? "";

    expect(sameReading(parseOptions(readConfig(edited), true), ROWS)).toBe(true);
    expect(readConfig(edited).max_issues).toBe(450);
    expect(edited.startsWith("# mine\n")).toBe(true);
    expect(optionLines({ options: ROWS, maxIssues: null })).toBe(
      'topics: { from: rows, columns: "Day | 主题" }\nphases: { level: 2, match: "Week" }\ncourse: ["The \\"way\\": # by | phase", "路线图"]',
    );
  });

  test("raise the limit if there are more items, and never lower it", () => {
    expect(withReading("max_issues: 200 # few\n", { options: ITEMS, maxIssues: 450 })).toContain(
      "max_issues: 450 # few\n",
    );
    expect(withReading("max_issues: 900\n", { options: ITEMS, maxIssues: null })).toContain(
      "max_issues: 900\n",
    );
  });

  test.each([
    [
      "in lines",
      "phases: # by month\n  # level 3 was wrong\n  level: 3 # for now\ntopics:\n  from: rows # mine\n",
      "phases: # by month\n  # level 3 was wrong\n  level: 2 # for now\ntopics:\n  from: headings # mine\n",
    ],
    [
      "in braces",
      "phases: { level: 3 } # { by month }\ntopics: {\n  from: 'rows' # mine\n}\n",
      "phases: { level: 2 } # { by month }\ntopics: {\n  from: headings # mine\n}\n",
    ],
    [
      "as texts in several lines that look like comments",
      "# one\nphases:\n  match: |\n    # Week\ntopics: { from: rows }\n",
      "# one\nphases: { level: 2 }\ntopics: { from: headings }\n",
    ],
  ])("leave the comments of a config %s where they are", (_, before, after) => {
    const options = {
      ...ITEMS,
      phases: { ...phases, level: 2 },
      topics: { ...topics, from: "headings" },
    } as const;

    expect(withReading(before, { options, maxIssues: null })).toBe(after);
  });

  test.each([
    ["phases: # by month\n  level: 3\n", "topics: { from: items, level: 2, all: false }\nphases: {}"],
    ["topics:\n  from: rows\n  # by day\n  level: 3\n", "topics: { from: items, level: 2, all: false }"],
    ["topics: { from: rows, # by day\n  level: 3 }\n", "topics: { from: items, level: 2, all: false }"],
    ["course:\n  - One # not Two\n  - Three\n", "topics: { from: items, level: 2, all: false }\ncourse: []"],
  ])("must be written by hand where a comment would go: %j", (text, lines) => {
    expect(withReading(text, { options: ITEMS, maxIssues: null })).toBeNull();
    expect(linesByHand(text, { options: ITEMS, maxIssues: null })).toBe(lines);
  });

  test.each([
    ["- a\n", ITEMS],
    ["words\n", ITEMS],
    // A heading that is too long for a config.
    ["", { ...ITEMS, course: ["x".repeat(300)] }],
  ])("must be written by hand where there is no place for them: %j", (text, options) => {
    expect(withReading(text, { options, maxIssues: null })).toBeNull();
  });
});
