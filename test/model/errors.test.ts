/** Errors name the value, what was expected and what to do. */
import { expect, test } from "vitest";
import { UnknownReading } from "../../src/model/errors.ts";

test.each([
  [["A", "B"], 'There is no reading "D". This roadmap has A, B.'],
  [[], 'There is no reading "D". This roadmap has only one.'],
])("a reading that is not there is named beside %j", (keys, message) => {
  expect(new UnknownReading("D", keys).message).toBe(message);
});
