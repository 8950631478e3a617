/** The learner's settings: what is kept of a config, and how they are put back into another one. */
import { expect, test } from "vitest";
import { recordSettings, withRecordedSettings } from "../../src/config/recorded-settings.ts";

/** The text after the settings of one config were put back into another; null if nothing was. */
const putBack = (from: string, into: string) =>
  withRecordedSettings(into, recordSettings(from) ?? "[]")?.text ?? null;

test.each([
  ["into no file", "pace:\n  topics: 2\n\n# end\n", "", "pace:\n  topics: 2\n"],
  [
    "a personal setting replaces the author's",
    "open: all\n",
    "open: phase by phase # hm\n",
    "open: all # hm\n",
  ],
  [
    "so does a no to every cohort page",
    "cohort: false\n",
    "cohort: author/class\nexclude: [B]\n",
    "cohort: false\nexclude: [B]\n",
  ],
  [
    "a setting of the roadmap does not",
    "exclude: [A]\nopen: all\n",
    "exclude: [B]\n",
    "exclude: [B]\nopen: all\n",
  ],
  [
    "a nested one, with what follows it",
    "pace:\n  topics: 2\n",
    "pace:\n  hours: 3\n\nexclude: [B]\n",
    "pace:\n  topics: 2\n\nexclude: [B]\n",
  ],
  [
    "with the line ends of the file",
    "pace:\n  topics: 2\n",
    "exclude: [B]\r\n",
    "exclude: [B]\r\npace:\r\n  topics: 2\r\n",
  ],
  ["below a last line without an end", "digest: false\n", "exclude: [B]", "exclude: [B]\ndigest: false\n"],
  ["nothing, if all of it is there", "open: all\n", "open: all\n", null],
  ["nothing, if the file is one line of braces", "open: all\n", "{ exclude: [B] }\n", null],
  ["nothing, if the file is broken", "open: all\n", "exclude: [\n", null],
  ["nothing, if the result would be wrong", "pace:\n  topics: 0\n", "", null],
])("%s", (_, from, into, after) => {
  expect(putBack(from, into)).toBe(after);
});

test("an empty file, and one that is not a mapping, have no settings", () => {
  expect(["", "# words\n", "- a\n", "a: [\n", "{ open: all }\n"].map(recordSettings)).toEqual([
    null,
    null,
    null,
    null,
    null,
  ]);
});

test("a long config keeps only what is personal, and nothing if even that is too long", () => {
  const items = Array.from({ length: 200 }, (_, index) => `  a/${index}:\n    optional: true\n`).join("");
  expect(recordSettings(`items:\n${items}digest: false\n`)).toBe('[["digest","digest: false"]]');
  const off = Array.from({ length: 300 }, () => "2026-12-21").join(", ");
  expect(recordSettings(`pace:\n  topics: 1\n  weeks_off: [${off}]\n`)).toBeNull();
});

test.each([
  ["too deep", `exclude: ${"[".repeat(5_000)}${"]".repeat(5_000)}\n`],
  ["too long", `open: all\n${"# words\n".repeat(20_000)}`],
  ["with too many colons", `open: ${"a: ".repeat(30_000)}\n`],
  ["with aliases", "items: &a\n  x/y:\n    optional: true\nexclude: *a\n"],
])("a config of upstream that is %s has no settings, and gets none", (_, text) => {
  expect(recordSettings(text)).toBeNull();
  expect(withRecordedSettings(text, '[["digest","digest: false"]]')).toBeNull();
});

test.each(["", "{}", "[1]", '[["a"]]', "[["])("a record that somebody edited is ignored: %s", (json) => {
  expect(withRecordedSettings("", json)).toBeNull();
});

test("what was put back is what is kept, so that it is put back once", () => {
  const mine = "timezone: Europe/Berlin\npace:\n  topics: 3\n";
  const kept = recordSettings(mine) ?? "";
  expect(recordSettings(withRecordedSettings("", kept)?.text ?? "")).toBe(kept);
});
