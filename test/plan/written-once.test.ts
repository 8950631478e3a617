/** The texts of issues are written once for a roadmap, and again when anything that they show has changed. */
import { expect, test } from "vitest";
import { en } from "../../src/language/en.ts";
import { LANGUAGES } from "../../src/language/languages.ts";
import { NO_NOTES } from "../../src/model/item-notes.ts";
import { desire, type DesireOptions } from "../../src/plan/desire.ts";
import { parse } from "../../src/roadmap/parse.ts";
import { SMALL_ROADMAP } from "../stories/stage.ts";

const blocks = (roadmap: ReturnType<typeof parse>, options: Partial<DesireOptions>) =>
  desire(roadmap, { board: false, language: en, ...options }).issues.map(({ block }) => block);

test("the same roadmap, language and notes give the very same texts", () => {
  const roadmap = parse(SMALL_ROADMAP);
  const [first] = blocks(roadmap, {});
  expect(blocks(roadmap, { board: true, public: true })[0]).toBe(first);
});

test("another roadmap, language, note or feature is written again", () => {
  const roadmap = parse(SMALL_ROADMAP);
  const first = blocks(roadmap, {});
  const [id = ""] = desire(roadmap, { board: false }).issues.map(({ item }) => item);
  const notes = new Map([[id, { ...NO_NOTES, exercise: "Write a small program." }]]);
  expect(blocks(roadmap, { language: LANGUAGES.es })).not.toEqual(first);
  expect(JSON.stringify(blocks(roadmap, { notes })[0])).toContain("Write a small program.");
  expect(JSON.stringify(blocks(roadmap, {})[0])).not.toContain("Write a small program.");
  const renamed = parse(SMALL_ROADMAP.replace("Variables", "Constants"));
  expect(desire(renamed, { board: false }).issues.map(({ title }) => title)).toContain("Constants");
  expect(blocks(roadmap, {})).toEqual(first);
});
