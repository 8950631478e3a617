/** The boxes of parts: the author's ticks count once, and the learner's stay when the text of a box changes. */
import { expect, test } from "vitest";
import { en } from "../../src/language/en.ts";
import { partBoxTexts } from "../../src/language/part-title.ts";
import { readBoxes } from "../../src/markdown/boxes.ts";
import { readManagedBody, replaceBlock, writeManagedBody } from "../../src/markdown/managed-block.ts";
import type { UpdateIssue } from "../../src/model/change.ts";
import { resolveBody } from "../../src/model/body.ts";
import type { Part, Roadmap } from "../../src/model/roadmap.ts";
import { desire } from "../../src/plan/desire.ts";
import { plan } from "../../src/plan/plan.ts";
import { updatedBody } from "../../src/plan/update-issue.ts";
import { actual, issue, phase, place, roadmap, topic } from "../builders.ts";

const references = { numbers: { milestones: new Map(), issues: new Map() }, place };
const courseOf = (parts: readonly (string | Part)[], detail = ""): Roadmap =>
  roadmap([phase("Basics", [topic("Loops", { parts, detail })])]);

function changesOf(wanted: Roadmap, body?: string) {
  const issues = body === undefined ? [] : [issue(1, { title: "Loops", body })];
  return plan({
    desired: desire(wanted, { board: false }),
    actual: actual({ issues }),
    apps: new Set(),
    place,
  }).changes;
}

/** The body of the issue that a first sync opens. */
function opened(wanted: Roadmap): string {
  const create = changesOf(wanted).find((change) => change.what === "issue" && change.type === "create");
  if (create?.what !== "issue" || create.type !== "create") throw new Error("no issue is opened");
  const block = resolveBody(create.after.block, references);
  return writeManagedBody({ kind: "item", id: create.item }, block, create.after.memory);
}

/** The body after a further sync; the same if that writes nothing. */
function synced(wanted: Roadmap, body: string): string {
  const isUpdate = (change: { readonly what: string; readonly type: string }): change is UpdateIssue =>
    change.what === "issue" && change.type === "update";
  const update = changesOf(wanted, body).find(isUpdate);
  return update === undefined ? body : (updatedBody(update, body, references) ?? "");
}

const boxesIn = (body: string): readonly string[] =>
  readBoxes(readManagedBody(body)?.block ?? "").map(({ title, ticked }) => `${ticked ? "x" : " "} ${title}`);

const AUTHORS: readonly Part[] = [
  { title: "Read it", done: true, task: true, under: "Monday" },
  { title: "Write one", task: true, under: "Monday" },
  { title: "Test it", task: true },
];

test("a tick of the author is in the new issue, and a second sync writes nothing", () => {
  const body = opened(courseOf(AUTHORS));
  expect(boxesIn(body)).toEqual(["x Read it", "  Write one", "  Test it"]);
  expect(body).toContain(
    "### What to learn\n\n**Monday**\n\n- [x] Read it\n- [ ] Write one\n\n- [ ] Test it\n",
  );
  expect(synced(courseOf(AUTHORS), body)).toBe(body);
});

test("a box that the learner unticks stays so, and one that the author ticks later is the learner's", () => {
  const body = opened(courseOf(AUTHORS)).replace("[x] Read it", "[ ] Read it");
  expect(synced(courseOf(AUTHORS), body)).toBe(body);
  const later = courseOf(AUTHORS.map((part) => ({ ...part, done: true })));
  expect(boxesIn(synced(later, body))).toEqual(["  Read it", "  Write one", "  Test it"]);
});

test("a box that is new in a running course has the tick of its author", () => {
  const before = opened(courseOf(["One"])).replace("[ ] One", "[x] One");
  const after = synced(courseOf(["One", { title: "Two", done: true }, "Three"]), before);
  expect(boxesIn(after)).toEqual(["x One", "x Two", "  Three"]);
});

test("the author's boxes take the place of the usual steps, whose ticks stay in a list", () => {
  const before = opened(courseOf([])).replace("[ ] Read about it", "[x] Read about it");
  const after = synced(courseOf(AUTHORS), before);
  expect(boxesIn(after)).toEqual(["x Read it", "  Write one", "  Test it", "x Read about it"]);
  expect(synced(courseOf(AUTHORS), after)).toBe(after);
});

test.each([
  [
    "code",
    ["git init", "cd"],
    [
      { title: "git init", markdown: "`git init`" },
      { title: "cd", markdown: "`cd`" },
    ],
  ],
  ["the end that was cut off", ["dusting…", "b"], ["dusting", "turning", "b"]],
  [
    "names with signs",
    ["__init__ in a class", "b"],
    [{ title: "__init__ in a class", markdown: "`__init__` in a class" }, "b"],
  ],
])("a tick stays when its box gets %s", (_, former, now) => {
  const [first = ""] = former;
  const before = opened(courseOf(former));
  const [box] = readBoxes(before);
  const ticked = before.replace(`[ ] ${box?.title}`, `[x] ${box?.title}`);
  const after = synced(courseOf(now), ticked);
  const [wanted] = courseOf(now).phases[0]?.topics[0]?.parts ?? [];
  expect(boxesIn(after)[0]).toBe(
    `x ${partBoxTexts([{ title: first, ...wanted, optional: false }], en)[0] ?? ""}`,
  );
  expect(boxesIn(after).filter((line) => line.startsWith("x"))).toHaveLength(1);
  expect(after).not.toContain("Ticked earlier");
  expect(synced(courseOf(now), after)).toBe(after);
});

test("only a new text takes over a tick by its words", () => {
  const marker = { kind: "item", id: "loops" } as const;
  const before = writeManagedBody(marker, "- [ ] `if`\n- [ ] Else").replace("[ ] Else", "[x] Else");
  expect(replaceBlock(before, marker, "- [ ] `if`\n- [ ] `else`")).toContain("- [ ] `if`\n- [x] `else`");
});

test.each<[string, string, string, string[]]>([
  ["loses words at its start", "Flour types - Wheat\nFlour types - Rye", "Wheat\nRye", ["x Wheat", "  Rye"]],
  ["gets words", "Kneading\nBaking", "Kneading by hand\nBaking", ["x Kneading by hand", "  Baking"]],
  ["gets another order", "Water and salt\nOil", "Salt and water\nOil", ["x Salt and water", "  Oil"]],
  ["is in a script without spaces", "面粉的种类\n水", "小麦面粉的种类\n水", ["x 小麦面粉的种类", "  水"]],
])("a tick stays when the text of its box %s", (_, former, now, boxes) => {
  const [first = ""] = former.split("\n");
  const before = opened(courseOf(former.split("\n"))).replace(`[ ] ${first}`, `[x] ${first}`);
  const after = synced(courseOf(now.split("\n")), before);
  expect(boxesIn(after)).toEqual(boxes);
  expect(synced(courseOf(now.split("\n")), after)).toBe(after);
});

test("a tick that is listed below the boxes goes to a new box that says the same", () => {
  const before = opened(courseOf(["Flour types - Wheat", "Oil"])).replace("[ ] Flour", "[x] Flour");
  const listed = synced(courseOf(["Salt", "Oil"]), before);
  expect(boxesIn(listed)).toEqual(["  Salt", "  Oil", "x Flour types - Wheat"]);
  expect(boxesIn(synced(courseOf(["Wheat", "Oil"]), listed))).toEqual(["x Wheat", "  Oil"]);
});

test.each<[string, string, string, string[]]>([
  ["says something else", "Bread with oil\nb", "Bread with salt\nb", ["  Bread with salt"]],
  ["could be either of two", "Wheat\nb", "White wheat\nRed wheat\nb", ["  White wheat", "  Red wheat"]],
  ["could have been another one", "Wheat flour\nRye flour\nb", "Flour\nb", ["  Flour"]],
  [
    "only begins with the same word",
    "Wheat\nb",
    "Wheat and its way to the mill\nb",
    ["  Wheat and its way to the mill"],
  ],
])("a tick stays in the list when a new box %s", (_, former, now, boxes) => {
  const [first = ""] = former.split("\n");
  const before = opened(courseOf(former.split("\n"))).replace(`[ ] ${first}`, `[x] ${first}`);
  const after = synced(courseOf(now.split("\n")), before);
  expect(boxesIn(after)).toEqual([...boxes, "  b", `x ${first}`]);
});

test("a question is never answered by a tick of a similar box", () => {
  const marker = { kind: "item", id: "loops" } as const;
  const before = writeManagedBody(marker, "- [x] Open Loops again");
  const after = replaceBlock(before, marker, "- [ ] Open Loops again <!-- waymark:ask open -->") ?? "";
  expect(readBoxes(after).map(({ ticked }) => ticked)).toEqual([false, true]);
});

test("more boxes than a course has are not compared with each other, and keep their ticks in the list", () => {
  const some = (word: string) =>
    Array.from({ length: 101 }, (_, index) => `- [x] ${word} ${index} a${index}`).join("\n");
  const marker = { kind: "item", id: "loops" } as const;
  const wanted = some("x y").replaceAll("[x]", "[ ]");
  const after = replaceBlock(writeManagedBody(marker, some("x")), marker, wanted) ?? "";
  expect(readBoxes(after).filter(({ ticked }) => ticked)).toHaveLength(101);
  expect(after).toContain("Ticked earlier:");
});
