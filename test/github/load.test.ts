/** How many mutations fit into one request: more while answers are quick, fewer when they are slow or refused. */
import { describe, expect, test } from "vitest";
import { openLoad, type Load } from "../../src/github/load.ts";

const cards = (count: number) => Array.from({ length: count }, () => "addProjectV2ItemById");
const issues = (count: number) => Array.from({ length: count }, () => "createIssue");

/** The largest number of these mutations in one request. */
function most(load: Load, of: (count: number) => readonly string[]): number {
  let count = 1;
  while (count < 1_000 && load.fits(of(count + 1))) count += 1;
  return count;
}

test("the first request is small, and each quick answer allows three times as many as before", () => {
  const load = openLoad();
  expect([most(load, cards), most(load, issues)]).toEqual([20, 14]);
  load.carried(cards(20), 1_000);
  expect(most(load, cards)).toBe(60);
  load.carried(cards(60), 3_000);
  expect(most(load, cards)).toBe(170);
});

test("a slow answer makes the next request smaller at once, so that it ends within ten seconds", () => {
  const load = openLoad();
  load.carried(issues(10), 9_000);
  expect(most(load, issues)).toBe(9);
  load.carried(issues(9), 9_900);
  expect(most(load, issues)).toBe(7);
});

test("the time of different mutations in one request is divided as it was expected", () => {
  const load = openLoad();
  // 600 + 5 × 130 milliseconds were expected, and it took twice as long.
  load.carried(["createIssue", ...cards(5)], 2_500);
  expect([most(load, issues), most(load, cards)]).toEqual([7, 20]);
});

describe("half as many are sent, even after quick answers,", () => {
  test("when GitHub finds a request too large", () => {
    const load = openLoad();
    load.refused(20);
    load.carried(cards(10), 100);
    expect(most(load, cards)).toBe(10);
    load.refused(40);
    expect(most(load, cards)).toBe(10);
    load.refused(1);
    expect([most(load, cards), load.fits(cards(1))]).toEqual([1, true]);
  });

  test("when there was no answer in time; a connection that broke at once says nothing about the size", () => {
    const load = openLoad();
    load.unanswered(20, 400);
    expect(most(load, cards)).toBe(20);
    load.unanswered(20, 10_000);
    expect(most(load, cards)).toBe(10);
  });
});

test("one mutation is always sent, however long it takes, and never more than the maximum", () => {
  const load = openLoad(5);
  expect(most(load, cards)).toBe(5);
  load.carried(issues(1), 60_000);
  expect(load.fits(issues(1))).toBe(true);
  expect(load.fits(issues(2))).toBe(false);
});
