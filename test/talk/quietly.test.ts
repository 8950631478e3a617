/** Words for a comment: the learner's own pages stay links, all else is shown and links nowhere. */
import { expect, test } from "vitest";
import { quietly } from "../../src/talk/quietly.ts";

const HOME = "https://github.com/ada/roadmap";

test("an address of the repository's own stays as it is", () => {
  expect(quietly(`Turn them on: ${HOME}/settings#features`, HOME)).toBe(
    `Turn them on: ${HOME}/settings#features`,
  );
});

test.each(["https://evil.example/x", `${HOME}-copy/issues/1`, "@eve", "#1", "[a](b)"])(
  "%s is shown and links nowhere",
  (hostile) => {
    const words = quietly(`See ${hostile} now`, HOME);
    expect(words).not.toContain(hostile);
  },
);
