/** Word lists are compared with titles by whole words, also where an entry has several words or any ending. */
import { expect, test } from "vitest";
import { Dictionary, equals, mentions } from "../../src/roadmap/words/lexicon.ts";
import { lexiconsFor } from "../../src/roadmap/words/lexicons.ts";
import { prefixNumber, stepOf } from "../../src/roadmap/words/step.ts";

test("an entry of several words may have any ending, from its last word on", () => {
  const list = new Dictionary().add(["study pla*", "study group of friends*", "study"], 0);
  const other = new Dictionary().add(["study pla*"], 0);
  expect(mentions("My study planning", list)).toBe(true);
  expect(mentions("A study plan for us", other)).toBe(true);
  expect(mentions("A study p", other)).toBe(false);
  expect(mentions("study groups of people", other)).toBe(false);
  expect(equals("Study groups", list)).toBe(false);
});

test.each([
  ["1st week: loops", "week", 1],
  ["1st2 week: loops", null, null],
  ["2ª semana", "week", 2],
  ["🚀 3. week", "week", 3],
  ["1 semestre: bases", "stage", 1],
  ["7 week plan", null, null],
])("%j numbers a %s", (title, size, number) => {
  expect(stepOf(title, lexiconsFor("es"))).toEqual(size === null ? null : { size, number });
});

test.each([
  ["1.2. Lists", 2],
  ["2) SQL", 2],
  ["3 - CSS", 3],
  ["4️⃣ Go", 4],
  ["四、网络", 4],
  ["B. Files", 2],
  ["IV. Files", 4],
  ["Files", null],
])("the number before %j is %s", (title, number) => {
  expect(prefixNumber(title)).toBe(number);
});
