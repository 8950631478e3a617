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

test("a command in code can be copied, and what is in code links nowhere", () => {
  const words = "Run `npx @waymark-dev/waymark check` in a clone, then `@eve`.";
  expect(quietly(words, HOME)).toBe(words);
});

test.each([
  ["`", "\\`"],
  ["a `` b", "a \\`\\` b"],
  ["`` @eve ``", "\\`\\` @\u2060eve \\`\\`"],
  ["`\u200B`", ""],
])("%s is not code", (words, shown) => {
  expect(quietly(words, HOME)).toBe(shown);
});

test("an address with a query stays whole, and the signs that end a sentence are not part of it", () => {
  const page = "https://github.com/settings/tokens/new?description=Waymark&scopes=repo,project";
  expect(quietly(`Create one (${page}), then go on. Or ${HOME}/settings?`, HOME)).toBe(
    `Create one (${page}), then go on. Or ${HOME}/settings?`,
  );
  expect(quietly(`${HOME}/blob/main/a%20b.md。请`, HOME)).toBe(`${HOME}/blob/main/a%20b.md。请`);
});

test.each([`${HOME}/../../eve/x/issues/1`, `${HOME}/a&copy;b`, `${HOME}/@eve`, `@${HOME}/x`])(
  "%s is not a link",
  (address) => {
    expect(quietly(address, HOME)).not.toContain("https://");
  },
);
