/** The reading of a course, as the mark of the pinned issue remembers it. */
import { expect, test } from "vitest";
import { DEFAULT_OPTIONS, namesReading, sameReading, saysHowToRead } from "../../src/model/parse-options.ts";
import { readReading, writeReading } from "../../src/record/reading.ts";

const { course, phases, topics } = DEFAULT_OPTIONS;
const OPEN = { course, phases, topics };

test.each([
  OPEN,
  { ...OPEN, topics: { ...topics, from: "leaves" as const } },
  { ...OPEN, course: ["Weg --> Ziel", "路线图"], phases: { level: 2, match: "a b" } },
  { ...OPEN, topics: { from: "rows" as const, level: 1, below: "x", columns: "a | b", all: true } },
])("is read back as it was written: %j", (options) => {
  const written = writeReading(options);

  expect(written).toMatch(/^[^\s<>]+$/u);
  const read = readReading(written);
  expect(read).toEqual(options);
  expect(read !== null && sameReading(read, options)).toBe(true);
});

test.each([
  null,
  "",
  "%",
  "7",
  encodeURIComponent('{"topics":{"from":"guesses"}}'),
  encodeURIComponent('{"a":1}'),
])("is unknown if the mark says %j", (text) => {
  expect(readReading(text)).toBeNull();
});

test("is open where an edited mark says nothing of it", () => {
  expect(readReading(encodeURIComponent("{}"))).toEqual(OPEN);
});

test("is not remembered if it is too long for the issue", () => {
  expect(writeReading({ ...OPEN, course: Array.from({ length: 60 }, () => "路".repeat(120)) })).toBeNull();
});

test("is named by any of its options", () => {
  expect(namesReading(OPEN)).toBe(false);
  expect(namesReading({ ...OPEN, course: ["Way"] })).toBe(true);
  expect(namesReading({ ...OPEN, phases: { level: 2, match: null } })).toBe(true);
  expect(namesReading({ ...OPEN, topics: { ...topics, all: false } })).toBe(true);
});

test.each([
  { include: ["Habits"] },
  { exclude: ["Glossary"] },
  { tables: { ...DEFAULT_OPTIONS.tables, name: "Topic" } },
  { labels: { ...DEFAULT_OPTIONS.labels, topics: ["To learn"] } },
  { topics: { ...topics, from: "items" as const } },
])("an author who wrote %j has said how to read the document", (said) => {
  expect(saysHowToRead(DEFAULT_OPTIONS)).toBe(false);
  expect(saysHowToRead({ ...DEFAULT_OPTIONS, ...said })).toBe(true);
});
