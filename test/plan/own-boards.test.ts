/** Which of the boards that a token can see Waymark keeps. */
import { describe, expect, test } from "vitest";
import { ownBoard, ownBoards } from "../../src/plan/plan-board.ts";
import { board } from "../builders.ts";

const url = (number: number) => `https://github.com/users/ada/projects/${number}`;
const numbered = (number: number, title: string, more: Parameters<typeof board>[0] = {}) =>
  board({ id: `P_${number}`, number, title, url: url(number), ...more });
const kept = (boards: readonly ReturnType<typeof board>[], title: string, remembered: string | null) =>
  ownBoard(ownBoards({ reach: "open", boards }, title, remembered))?.number;

describe("with a person's token", () => {
  const boards = [
    numbered(2, "Roadmap", { byApp: false }),
    numbered(5, "Python roadmap", { byApp: false }),
  ] as const;

  test("the remembered board stays Waymark's when the roadmap gets the title of the person's own board", () => {
    expect(kept(boards, "Python roadmap", url(5))).toBe(5);
    expect(kept(boards, "Roadmap", url(5))).toBe(5);
  });

  test("where nothing is remembered, or that board is closed, the title decides", () => {
    expect(kept(boards, "Roadmap", null)).toBe(2);
    const [first, second] = boards;
    expect(kept([first, { ...second, closed: true }], "Roadmap", url(5))).toBe(2);
    expect(kept(boards, "Another roadmap", null)).toBeUndefined();
  });
});

test("of an App's boards, the oldest one of this roadmap counts", () => {
  const boards = [numbered(2, "Roadmap", { byApp: true }), numbered(5, "Roadmap", { byApp: true })];
  expect(kept(boards, "Roadmap", url(5))).toBe(2);
  expect(kept([numbered(3, "Other", { byApp: true, fields: [] })], "Roadmap", null)).toBeUndefined();
});
