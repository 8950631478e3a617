/** One request says whether the issues of a repository have changed. */
import { expect, test } from "vitest";
import { Refused } from "../../src/model/errors.ts";
import { readChanges } from "../../src/github/read-changes.ts";
import { scripted, type Prepared } from "./scripted-requester.ts";

const PLACE = { owner: "ada", name: "roadmap" };
const QUESTION = { since: "2026-11-23T08:00:00Z", etag: null };
const refusal = (status: number) => new Refused("read", { status, type: "", said: "no", reason: "other" });

test("it asks for the first issue since then, whatever its state, and names the answer that it has", async () => {
  const requester = scripted({ data: { body: [] } }, { data: { body: [{ number: 7 }] } });
  expect(await readChanges(requester, PLACE, QUESTION)).toMatchObject({ hasChanged: false });
  expect(await readChanges(requester, PLACE, { ...QUESTION, etag: 'W/"a"' })).toMatchObject({
    hasChanged: true,
  });
  const parameters = { owner: "ada", repo: "roadmap", state: "all", since: QUESTION.since, per_page: 1 };
  const route = "GET /repos/{owner}/{repo}/issues";
  expect(requester.asked).toEqual([
    [route, parameters],
    [route, { ...parameters, headers: { "if-none-match": 'W/"a"' } }],
  ]);
});

test.each<[string, Prepared, boolean]>([
  ["issues that are off have not changed", refusal(410), false],
  ["issues that may not be read may have changed", refusal(403), true],
])("%s", async (_what, answer, hasChanged) => {
  expect(await readChanges(scripted(answer), PLACE, QUESTION)).toEqual({ hasChanged, etag: null });
});
