/** What is remembered of pure functions, and that it stays small. */
import { expect, test } from "vitest";
import { remember, rememberFor } from "../../src/cache/remember.ts";

/** The length of a text, and every text that it was computed for. */
function counted(most: number) {
  const computed: string[] = [];
  const length = remember((text) => {
    computed.push(text);
    return { length: text.length };
  }, most);
  return { length, computed };
}

test("a text is computed once, and its result is the same value", () => {
  const { length, computed } = counted(1_000);
  const first = length("abc");
  expect(length("abc")).toBe(first);
  expect(first).toEqual({ length: 3 });
  expect(computed).toEqual(["abc"]);
});

test("a result of undefined is remembered too", () => {
  let times = 0;
  const nothing = remember(() => void (times += 1), 1_000);
  nothing("abc");
  nothing("abc");
  expect(times).toBe(1);
});

test("the least recently used text is forgotten when there are too many characters", () => {
  const { length, computed } = counted(250);
  for (const text of ["a", "b", "a", "c", "a", "b"]) length(text);
  expect(computed).toEqual(["a", "b", "c", "b"]);
});

test("a text that is longer than the limit is computed each time, and nothing is kept of it", () => {
  const { length, computed } = counted(250);
  const long = "x".repeat(300);
  for (const text of [long, long, "a", "a"]) length(text);
  expect(computed).toEqual([long, long, "a"]);
});

test("the last result for a subject counts as long as the other argument is the same", () => {
  const [subject, one, other] = [{}, { name: "one" }, { name: "other" }];
  const asked: string[] = [];
  const named = rememberFor((_: object, { name }: { readonly name: string }) => {
    asked.push(name);
    return name;
  });
  expect([one, one, other, one].map((each) => named(subject, each))).toEqual(["one", "one", "other", "one"]);
  expect(named({}, one)).toBe("one");
  expect(asked).toEqual(["one", "other", "one", "one"]);
});
