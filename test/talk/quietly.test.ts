/** Text for a comment: the learner's own pages stay links; other addresses are shown, but not as links. */
import { expect, test } from "vitest";
import { quietly } from "../../src/talk/quietly.ts";

const HOME = "https://github.com/ada/roadmap";

test("an address of the repository's own stays as it is", () => {
  expect(quietly(`Turn them on: ${HOME}/settings#features`, HOME)).toBe(
    `Turn them on: ${HOME}/settings#features`,
  );
});

test("the settings of an account stay links as well", () => {
  for (const page of ["/settings/installations/7", "/organizations/school/settings/installations/7"]) {
    expect(quietly(`Accept it: https://github.com${page}`, HOME)).toBe(
      `Accept it: https://github.com${page}`,
    );
  }
});

test.each([
  "https://evil.example/x",
  `${HOME}-copy/issues/1`,
  "https://evil.example/settings/x",
  "https://github.com/eve/settings/issues/1",
  "@eve",
  "#1",
  "[a](b)",
])("%s is shown and links nowhere", (hostile) => {
  const words = quietly(`See ${hostile} now`, HOME);
  expect(words).not.toContain(hostile);
});
