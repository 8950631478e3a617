/** Turning on the issues of a new fork, where GitHub may refuse it. */
import { expect, test } from "vitest";
import { enableIssues } from "../../src/github/enable.ts";
import { refused } from "../../src/github/refusals.ts";
import { scripted } from "./scripted-requester.ts";

const FORK = { owner: "ada", name: "roadmap" };
const ROUTE = "PATCH /repos/{owner}/{repo}";

test("issues are turned on with one request", async () => {
  const requester = scripted({ data: {} });
  expect(await enableIssues(requester, FORK)).toBe(true);
  expect(requester.asked).toEqual([[ROUTE, { owner: "ada", repo: "roadmap", has_issues: true }]]);
});

test.each([
  [403, "Resource not accessible by integration"],
  [404, "Not Found"],
  [422, "Validation Failed (issues are disabled by a policy)"],
])("a refusal with %i leaves it to the person", async (status, said) => {
  const requester = scripted(refused(ROUTE, { status, said }));
  expect(await enableIssues(requester, FORK)).toBe(false);
});

test("a refusal that passes is thrown, so that a later run tries again", async () => {
  const limit = refused(ROUTE, { said: "You have exceeded a secondary rate limit." });
  await expect(enableIssues(scripted(limit), FORK)).rejects.toBe(limit);
});
