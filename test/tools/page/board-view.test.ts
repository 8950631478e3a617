/** The page of the demo shows each view of a board as GitHub would: columns, rows, groups, filter and order. */
import { expect, test } from "vitest";
import { boardViewHtml, type ShownBoard, type ShownView } from "../../../tools/page/board-view.ts";

const board: ShownBoard = {
  title: "A <course>",
  url: "https://github.com/orgs/ada-org/projects/1",
  views: [],
  status: "At risk",
  current: new Map([["Week", "One"]]),
  options: new Map([
    ["Status", ["Todo", "Done"]],
    ["Phase", ["One", "Two"]],
  ]),
  cards: [
    {
      title: "Loops",
      values: { Status: "Todo", Phase: "One", Kind: "Topic", Target: "2026-12-13", Week: "Two" },
    },
    {
      title: "Files",
      values: { Status: "Done", Phase: "One", Kind: "Topic", Target: "2026-12-06", Week: "One" },
    },
    { title: "Shop", values: { Status: "Todo", Phase: "Two", Kind: "Big project" } },
    { title: "Mine", values: {} },
  ],
};

const NONE = { filter: null, groupBy: null, columns: null, sortBy: [] };

/** The text of a view, without tags. */
function words(view: Omit<ShownView, "name">): string {
  const html = boardViewHtml(board, { name: "Board", ...view });
  return html
    .replaceAll(/<[^>]+>/gu, " ")
    .replaceAll(/\s+/gu, " ")
    .trim();
}

test("cards are in the columns of a field, one row for each value of another", () => {
  expect(words({ ...NONE, layout: "board", columns: "Status", groupBy: "Phase" })).toBe(
    "A &lt;course> At risk One 2 Todo 1 Loops Done 1 Files Two 1 Todo 1 Shop Done 0 No Phase 1 Todo 0 Done 0 No Status 1 Mine",
  );
});

test("a table has groups, and the fields that its cards have", () => {
  expect(words({ ...NONE, layout: "table", groupBy: "Phase" })).toContain(
    "One 2 Title Status Kind Week Target Loops Todo Topic Two 2026-12-13 Files Done Topic One 2026-12-06 Two 1 Title Status Kind Shop",
  );
});

test("a filter hides cards, and an order sorts them; those without a value come last", () => {
  const table = (more: Partial<ShownView>) => words({ ...NONE, layout: "table", ...more });
  expect(table({ filter: "-status:Done" })).not.toContain("Files");
  expect(table({ filter: 'kind:"Big project"' })).toMatch(
    /^A &lt;course> At risk Title Status Phase Kind Shop/u,
  );
  const thisWeek = table({ filter: "week:@current" });
  expect(thisWeek).toContain("Files");
  expect(thisWeek).not.toMatch(/Loops|Shop|Mine/u);
  const order = (text: string) => Array.from(text.matchAll(/Loops|Files|Shop/gu), ([title]) => title);
  expect(order(table({ sortBy: ["Target asc"] }))).toEqual(["Files", "Loops", "Shop"]);
  expect(order(table({ sortBy: ["Target desc"] }))).toEqual(["Shop", "Loops", "Files"]);
});
