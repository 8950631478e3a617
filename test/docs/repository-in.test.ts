/** Which repository a person means by what they typed or pasted. */
import { expect, test } from "vitest";
import { repositoryIn } from "../../docs/playground/repository-in.ts";

test.each([
  "ada/road",
  " ada/road ",
  "github.com/ada/road",
  "www.github.com/ada/road",
  "https://github.com/ada/road",
  "https://www.github.com/ada/road",
  "HTTPS://GitHub.com/ada/road",
  "http://github.com/ada/road.git",
  "https://github.com/ada/road/blob/main/README.md?plain=1#L3",
  "https://github.com/ada/road/",
  "git@github.com:ada/road.git",
  "ssh://git@github.com/ada/road.git",
  "git://github.com/ada/road.git",
])("%j is ada/road", (text) => {
  expect(repositoryIn(text)).toBe("ada/road");
});

test.each([
  ["ada-b/.github", "ada-b/.github"],
  ["ada_corp/road.md", "ada_corp/road.md"],
])("%j has the signs that a name may have", (text, name) => {
  expect(repositoryIn(text)).toBe(name);
});

test.each([
  "",
  "road",
  "a.da/road",
  "gitlab.com/ada/road",
  "https://gitlab.com/ada/road",
  "https://redirect.github.com/ada/road",
  "https://evil.org/github.com/ada/road",
  "-ada/road",
  "ada/..",
  "ada/.",
  "github.com/ada",
  "ada/road and more",
])("%j is not a repository of GitHub", (text) => {
  expect(repositoryIn(text)).toBeNull();
});
