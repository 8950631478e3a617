/** Commands change one place in a config and keep every other byte. */
import { ConfigError } from "../../src/language/config-error.ts";
import { expect, test } from "vitest";
import { withoutPace, withoutWeeksOff, withPace, withWeeksOff } from "../../src/config/edit-config.ts";

const FIVE = { unit: "topics", aWeek: 5 } as const;
const CHRISTMAS = ["2026-12-21", "2026-12-28"];

test.each<[string, string, string]>([
  ["no file", "", "pace:\n  topics: 5\n"],
  ["a file without a pace", "# mine\nenabled: true", "# mine\nenabled: true\npace:\n  topics: 5\n"],
  [
    "a pace with comments",
    "pace:\n  # slowly\n  hours: 2.5 # or so\n  start: 2026-12-01\nopen: all\n",
    "pace:\n  # slowly\n  topics: 5 # or so\n  start: 2026-12-01\nopen: all\n",
  ],
  [
    "a pace on one line, with CRLF",
    "pace: {hours: 4}\r\nopen: all\r\n",
    "pace: {topics: 5}\r\nopen: all\r\n",
  ],
  ["a file with CRLF and no pace", "open: all\r\n", "open: all\r\npace:\r\n  topics: 5\r\n"],
  ["the same pace", "pace: { topics: 5 }", "pace: { topics: 5 }"],
])("a pace is written into %s", (_, before, after) => {
  expect(withPace(before, FIVE)).toBe(after);
});

test.each<[string, string, string]>([
  [
    "a pace without weeks off",
    "pace:\n  topics: 5 # five\nopen: all\n",
    "pace:\n  topics: 5 # five\n  weeks_off: [2026-12-21, 2026-12-28]\nopen: all\n",
  ],
  ["a pace on one line", "pace: {topics: 5}\n", "pace: {topics: 5, weeks_off: [2026-12-21, 2026-12-28]}\n"],
  [
    "an empty list",
    "pace:\n  weeks_off: []\n  hours: 3\n",
    "pace:\n  weeks_off: [2026-12-21, 2026-12-28]\n  hours: 3\n",
  ],
  [
    "a list on one line, which has the first of them",
    "pace:\n  topics: 5\n  weeks_off: [ 2026-12-24 ]\n",
    "pace:\n  topics: 5\n  weeks_off: [ 2026-12-24, 2026-12-28 ]\n",
  ],
  [
    "a list on lines of its own",
    "pace:\r\n  weeks_off:\r\n    - 2026-08-03 # summer\r\n  topics: 5\r\n",
    "pace:\r\n  weeks_off:\r\n    - 2026-08-03 # summer\r\n    - 2026-12-21\r\n    - 2026-12-28\r\n  topics: 5\r\n",
  ],
  [
    "a list that has them all",
    "pace: { topics: 5, weeks_off: [2026-12-21, 2026-12-30] }",
    "pace: { topics: 5, weeks_off: [2026-12-21, 2026-12-30] }",
  ],
])("weeks off are written into %s", (_, before, after) => {
  expect(withWeeksOff(before, CHRISTMAS)).toBe(after);
});

test.each([
  ["on one line as a whole", "{ open: all }"],
  ["ended before its end", "---\nopen: all\n...\n"],
])("a file that is %s is left to its author", (_, text) => {
  expect(withPace(text, FIVE)).toBeNull();
});

test("there are no weeks off without a pace, and nothing is changed in a file that is wrong", () => {
  expect(withWeeksOff("open: all\n", CHRISTMAS)).toBeNull();
  expect(() => withPace("opne: all\n", FIVE)).toThrow(ConfigError);
});

test.each<[string, string, string | null]>([
  ["alone", "pace:\n  topics: 5", ""],
  [
    "between other keys",
    "open: all\npace:\n  # slowly\n  topics: 5\n\n# zone\nlanguage: en\n",
    "open: all\n  # slowly\n\n# zone\nlanguage: en\n",
  ],
  [
    "on one line, with CRLF",
    "# mine\r\npace: {topics: 5} # a\r\nopen: all\r\n",
    "# mine\r\n# a\r\nopen: all\r\n",
  ],
  [
    "with comments of its author",
    "pace: # until May\n  # five is much\n  topics: 5 # a day: 1\n  weeks_off: # '#'\n    - 2026-12-21 # winter\n# zone\nopen: all\n",
    "# until May\n  # five is much\n  # a day: 1\n  # '#'\n    # winter\n# zone\nopen: all\n",
  ],
  ["that is not there", "open: all\n", "open: all\n"],
  ["in a file on one line", "{pace: {topics: 5}}\n", null],
  ["behind a byte order mark", "\uFEFFpace:\n  topics: 5\nopen: all\n", "\uFEFFopen: all\n"],
])("a pace %s is taken out", (_, before, after) => {
  expect(withoutPace(before)).toBe(after);
});

test.each<[string, string, string | null]>([
  [
    "a list on one line",
    "pace: {topics: 5, weeks_off: [2026-12-24, '2026-08-03']} # mine\n",
    "pace: {topics: 5, weeks_off: [2026-08-03]} # mine\n",
  ],
  [
    "a list on lines of its own",
    "pace:\r\n  weeks_off:\r\n    - 2026-08-03 # summer\r\n    - 2026-12-21 # winter\r\n  topics: 5\r\n",
    "pace:\r\n  weeks_off:\r\n    - 2026-08-03 # summer\r\n    # winter\r\n  topics: 5\r\n",
  ],
  [
    "a list that has nothing else but comments",
    "pace:\n  topics: 5\n  weeks_off:\n  - 2026-12-21 # a\n  # b\n  - 2026-12-28 # c\nopen: all\n",
    "pace:\n  topics: 5\n  weeks_off: []\n  # a\n  # b\n  # c\nopen: all\n",
  ],
  [
    "a list that has nothing else",
    "pace:\n  topics: 5\n  weeks_off:\n  - 2026-12-21\n  - 2026-12-28\nopen: all\n",
    "pace:\n  topics: 5\n  weeks_off: []\nopen: all\n",
  ],
  [
    "a list in brackets with a comment of the author, which a person must do",
    "pace:\n  topics: 5\n  weeks_off: [2026-08-03, # summer\n    2026-12-21]\n",
    null,
  ],
  ["a file without weeks off", "pace:\n  topics: 5\n", null],
  ["a file without a pace", "open: all\n", null],
])("weeks off are taken out of %s", (_, before, after) => {
  expect(withoutWeeksOff(before, CHRISTMAS)).toBe(after);
});
