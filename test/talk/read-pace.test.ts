/** How much a learner wants to do per week, and how long they pause, in their own words. */
import { expect, test } from "vitest";
import { readPace, readWeeks } from "../../src/talk/read-pace.ts";

test.each([
  ["5/week", { unit: "topics", aWeek: 5 }],
  ["5 topics a week", { unit: "topics", aWeek: 5 }],
  ["2.5 hours per week", { unit: "hours", aWeek: 2.5 }],
  ["6h/week", { unit: "hours", aWeek: 6 }],
  ["5 Topics a Week", { unit: "topics", aWeek: 5 }],
  ["4 temas por semana", { unit: "topics", aWeek: 4 }],
  ["7,5 horas/semana", { unit: "hours", aWeek: 7.5 }],
  ["", null],
  ["0/week", null],
  ["2.5/week", null],
  ["101/week", null],
  ["200 hours/week", null],
  ["5/day", null],
] as const)("%j sets the pace to %j", (words, pace) => {
  expect(readPace(words)).toEqual(pace);
});

test.each([
  ["2 weeks", 2],
  ["1 week", 1],
  ["3 semanas", 3],
  ["2 Weeks", 2],
  ["", null],
  ["0 weeks", null],
  ["53 weeks", null],
  ["for ever", null],
] as const)("%j takes %j weeks off", (words, weeks) => {
  expect(readWeeks(words)).toBe(weeks);
});
