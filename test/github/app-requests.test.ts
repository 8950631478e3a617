/** Rare answers to what the App asks about itself. */
import { describe, expect, test } from "vitest";
import {
  isInstallationGone,
  type PagingOctokit,
  readOwnApp,
  repositoriesOfBoard,
} from "../../src/github/app-requests.ts";

/** A client that gives this answer to everything. */
const octokit = (answer: unknown): PagingOctokit => ({
  request: () => Promise.resolve({ status: 200, headers: {}, data: answer }),
  graphql: () => Promise.resolve(answer),
  paginate: {
    async *iterator() {
      yield { data: answer };
    },
  },
});

test("an answer about the App without its slug is an error that says what to check", async () => {
  await expect(readOwnApp(octokit({ id: 7 }))).rejects.toThrow("Check that GHE_HOST names a GitHub");
});

const page = (nodes: readonly unknown[] | null, endCursor: string | null = null) => ({
  node: { repositories: { pageInfo: { hasNextPage: endCursor !== null, endCursor }, nodes } },
});

test("a board that is linked to many repositories has all of them, page after page", async () => {
  const linked = (id: number) => ({ databaseId: id, name: `r${id}`, owner: { login: "ada" } });
  const pages = [page([linked(1)], "one"), page([linked(2)], "two"), page([linked(3)])];
  const asked: unknown[] = [];
  const paged: PagingOctokit = {
    ...octokit(null),
    graphql: (_document, variables) => {
      asked.push(variables?.["after"]);
      return Promise.resolve(pages[asked.length - 1]);
    },
  };
  const found = await repositoriesOfBoard(paged, "PVT_1", new AbortController().signal);
  expect(found.map(({ id }) => id)).toEqual([1, 2, 3]);
  expect(asked).toEqual([null, "one", "two"]);
});

test.each([
  ["a board that was deleted", { node: null }],
  ["something that is not a board", { node: {} }],
  ["a board whose repositories cannot be seen", page(null)],
  [
    "a board of repositories that cannot be seen",
    page([null, { databaseId: null, name: "a", owner: { login: "ada" } }]),
  ],
])("%s is linked to none", async (_, answer) => {
  const { signal } = new AbortController();
  expect(await repositoriesOfBoard(octokit(answer), "PVT_1", signal)).toEqual([]);
});

test("what cannot be seen of a board is left out, and any other failure is passed on", async () => {
  const failing = (data: unknown, type: string): PagingOctokit => ({
    ...octokit(null),
    graphql: () =>
      Promise.reject(Object.assign(new Error("Request failed"), { data, errors: [{ type, message: "no" }] })),
  });
  const repositories = async (data: unknown, type: string) =>
    (await repositoriesOfBoard(failing(data, type), "PVT_1", new AbortController().signal)).map(
      ({ id }) => id,
    );
  const seen = { databaseId: 7, name: "roadmap", owner: { login: "school" } };
  expect(await repositories(page([seen, null]), "FORBIDDEN")).toEqual([7]);
  expect(await repositories({ node: null }, "NOT_FOUND")).toEqual([]);
  await expect(repositories(page([seen, null]), "RATE_LIMITED")).rejects.toThrow("Request failed");
});

describe("an installation is gone", () => {
  const error = (status: number, request: unknown) =>
    Object.assign(new Error("refused"), { status, request });
  const api = "https://api.github.com/app/installations/5";
  const limited = (url: string) =>
    Object.assign(error(403, { url }), {
      response: {
        headers: { "retry-after": "60" },
        data: { message: "You have exceeded a secondary rate limit." },
      },
    });

  test.each([
    ["when no token is given for it any more", error(404, { url: `${api}/access_tokens` }), true],
    ["when it is suspended", error(403, { url: `${api}/access_tokens` }), true],
    ["when it is not found", error(404, { url: api }), true],
    ["but not when GitHub asks to wait", limited(`${api}/access_tokens`), false],
    ["but not when it may not be read", error(403, { url: api }), false],
    ["but not when GitHub is down", error(502, { url: `${api}/access_tokens` }), false],
    ["but not by an answer about something else", error(404, { url: "https://api.github.com/app" }), false],
    ["but not by an error without its request", error(404, null), false],
    ["but not by any other error", new Error("The network is gone"), false],
    ["but not by what is not an error", "gone", false],
  ])("%s", (_, thrown, gone) => {
    expect(isInstallationGone(thrown)).toBe(gone);
  });
});
