/** How a fork compares with upstream, for histories that no story has. */
import { expect, test } from "vitest";
import { readUpstream } from "../../src/github/read-upstream.ts";
import { refused } from "../../src/github/refusals.ts";
import { scripted } from "./scripted-requester.ts";

const place = { owner: "ada", name: "roadmap" };
const list = (oids: readonly string[]) => ({ nodes: oids.map((oid) => ({ oid })) });
const page = (oids: readonly string[], endCursor: string | null = null) => ({
  ...list(oids),
  pageInfo: { hasNextPage: endCursor !== null, endCursor },
});
const branch = (all: ReturnType<typeof page>, roadmap: readonly string[] = []) => ({
  name: "main",
  target: { oid: all.nodes[0]?.oid ?? "", all, roadmap: list(roadmap) },
});
const answer = (own: object | null, theirs: object | null) => ({
  data: {
    repository: {
      defaultBranchRef: own,
      parent: theirs === null ? null : { nameWithOwner: "author/roadmap", defaultBranchRef: theirs },
    },
  },
});
const next = (all: object) => ({ data: { repository: { defaultBranchRef: { target: { all } } } } });

test("more pages of the fork's own commits are read until one of upstream's appears", async () => {
  const requester = scripted(
    answer(branch(page(["m3", "m2"], "two"), ["u1"]), branch(page(["u2", "u1"]), ["u2", "u1"])),
    next(page(["m1", "u1"])),
  );
  expect(await readUpstream(requester, place, "README.md")).toEqual({
    name: "author/roadmap",
    branch: "main",
    behind: 1,
    hasOwnCommits: true,
    roadmapChanged: true,
  });
  expect(requester.asked.map(([, variables]) => variables["after"])).toEqual([undefined, "two"]);
});

test("a fork without commits of its own is where upstream was", async () => {
  const requester = scripted(answer(branch(page(["u1"])), branch(page(["u2", "u1"]))));
  expect(await readUpstream(requester, place, "README.md")).toMatchObject({
    behind: 1,
    hasOwnCommits: false,
    roadmapChanged: false,
  });
});

test.each([
  ["it is not a fork", answer(branch(page(["m1"])), null)],
  ["the fork is empty", answer(null, branch(page(["u1"])))],
  ["the fork cannot be seen", { data: { repository: null } }],
  ["the two share no commit", answer(branch(page(["m1"])), branch(page(["u1"])))],
  ["GitHub refuses", refused("compare upstream", { said: "no" })],
])("nothing is known if %s", async (_, prepared) => {
  expect(await readUpstream(scripted(prepared), place, "README.md")).toBeNull();
});

test.each([{ repository: null }, { repository: { defaultBranchRef: null } }])(
  "nothing is known if the fork is gone before its next page: %j",
  async (data) => {
    const first = answer(branch(page(["m1"], "two")), branch(page(["u1"])));
    expect(await readUpstream(scripted(first, { data }), place, "README.md")).toBeNull();
  },
);

test("after five pages without a common commit, nothing is known", async () => {
  const pages = Array.from({ length: 4 }, () => next(page(["m"], "more")));
  const requester = scripted(answer(branch(page(["m"], "more")), branch(page(["u1"]))), ...pages);
  expect(await readUpstream(requester, place, "README.md")).toBeNull();
  expect(requester.asked).toHaveLength(5);
});

test("an error that is not a refusal is thrown", async () => {
  await expect(readUpstream(scripted(new Error("gone")), place, "README.md")).rejects.toThrow("gone");
});
