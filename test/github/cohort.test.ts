/** Rare answers of GitHub while a cohort is read or shown. */
import { describe, expect, test } from "vitest";
import { OutcomeUnknown, Refused, RepositoryMissing, Unreachable } from "../../src/model/errors.ts";
import { findOlderIssue, readCohortHome, readCohortIssue } from "../../src/github/read-cohort-home.ts";
import { readCourses } from "../../src/github/read-courses.ts";
import { readForks } from "../../src/github/read-forks.ts";
import { readPublicCourses, readPublicForks } from "../../src/github/read-public-courses.ts";
import { readRoadmapVersions } from "../../src/github/read-roadmap-versions.ts";
import { refused as refusal } from "../../src/github/refusals.ts";
import { editCohortIssue, openCohortIssue } from "../../src/github/write-cohort-issue.ts";
import { writeManagedBody } from "../../src/markdown/managed-block.ts";
import { graphqlError, scripted, type Prepared } from "./scripted-requester.ts";

const refused = (said: string, status = 403, type = "") => refusal("ask", { status, type, said });

const node = (databaseId: number, progress: unknown = null) => ({
  databaseId,
  nameWithOwner: `learner-${databaseId}/roadmap`,
  isPrivate: false,
  createdAt: "2026-11-01T08:00:00Z",
  progress,
});
const blob = (more: Readonly<Record<string, unknown>> = {}) => ({ __typename: "Blob", text: "{}", ...more });

function page(nodes: readonly unknown[], endCursor: string | null = null, hasNextPage = endCursor !== null) {
  const forks = { totalCount: 9, pageInfo: { hasNextPage, endCursor }, nodes };
  return { data: { repository: { forks } } };
}

async function all<T>(pages: AsyncIterable<T>): Promise<readonly T[]> {
  const found: T[] = [];
  for await (const one of pages) found.push(one);
  return found;
}

describe("the list of forks", () => {
  test("goes on after a fork that GitHub hides, and after files that cannot be read", async () => {
    const first: Prepared = {
      ...page(
        [
          node(1, blob()),
          null,
          node(3, { __typename: "Tree" }),
          node(4, blob({ isBinary: true, text: null })),
        ],
        "c",
      ),
      errors: [graphqlError("FORBIDDEN", "repository", "forks", "nodes", 1)],
    };
    const second: Prepared = {
      ...page([node(5), node(6, blob({ isTruncated: true }))]),
      errors: [graphqlError("INTERNAL", "repository", "forks", "nodes", 0, "progress")],
    };
    const requester = scripted(first, second);
    const pages = await all(readForks(requester, "octo/roadmap"));
    expect(pages.map(({ total, hidden }) => [total, hidden])).toEqual([
      [9, 1],
      [9, 0],
    ]);
    expect(pages.flatMap(({ repositories }) => repositories.map(({ file }) => file))).toEqual([
      { kind: "text", text: "{}" },
      { kind: "absent" },
      { kind: "unreadable", reason: "binary" },
      { kind: "unreadable", reason: "refused" },
      { kind: "unreadable", reason: "too-large" },
    ]);
    expect(requester.asked.map(([, { after }]) => after)).toEqual([null, "c"]);
  });

  test("ends where GitHub says that there is more, but not where", async () => {
    const requester = scripted(page([node(1)], null, true));
    expect(await all(readForks(requester, "octo/roadmap"))).toHaveLength(1);
  });

  test("asks for fewer after a time-out, down to one, and keeps the size that works", async () => {
    const slow = new Unreachable("read forks", new Error("504"));
    const requester = scripted(
      slow,
      refused("We couldn't respond to your request in time."),
      page([node(1)], "c"),
      page([node(2)]),
    );
    await all(readForks(requester, "octo/roadmap"));
    expect(requester.asked.map(([, { first }]) => first)).toEqual([50, 20, 5, 5]);
    await expect(all(readForks(scripted(slow, slow, slow, slow), "octo/roadmap"))).rejects.toThrow(slow);
  });

  test.each<[string, Prepared, unknown]>([
    ["is missing", { data: { repository: null } }, RepositoryMissing],
    [
      "is not found",
      { data: { repository: null }, errors: [graphqlError("NOT_FOUND", "repository")] },
      RepositoryMissing,
    ],
    ["is refused", { data: {}, errors: [graphqlError("FORBIDDEN", "repository")] }, "FORBIDDEN"],
    ["cannot be read", refused("No"), "No"],
  ])("says so if the roadmap %s", async (_, answer, error) => {
    const read = all(readForks(scripted(answer), "octo/roadmap"));
    await expect(read).rejects.toThrow(typeof error === "string" ? error : RepositoryMissing);
  });
});

describe("a roster", () => {
  test("has null for what does not exist, and stops if the whole request is refused", async () => {
    const answer = {
      data: { course0: node(1, blob()), course1: null, course2: node(3) },
      errors: [graphqlError("NOT_FOUND", "course1"), graphqlError("INTERNAL", "course2", "progress")],
    };
    const [found = []] = await all(readCourses(scripted(answer), ["a/b", "c/d", "e/f"]));
    expect(found.map(({ repository }) => repository?.file.kind ?? null)).toEqual([
      "text",
      null,
      "unreadable",
    ]);
    const forbidden = scripted({ data: {}, errors: [graphqlError("FORBIDDEN")] });
    await expect(all(readCourses(forbidden, ["a/b"]))).rejects.toThrow("FORBIDDEN");
  });

  test("reads nothing for nobody", async () => {
    expect(await all(readCourses(scripted(), []))).toEqual([]);
  });
});

describe("without a token", () => {
  const clock = { sleep: () => Promise.resolve() };
  const listed = (more: Readonly<Record<string, unknown>> = {}) => ({
    id: 1,
    full_name: "ada/roadmap",
    private: false,
    created_at: "2026-11-01T08:00:00Z",
    ...more,
  });
  const rest = (body: unknown): Prepared => ({ data: { body } });
  const source = (...answers: readonly Prepared[]) => {
    const requester = scripted(...answers);
    return { requester, rawUrl: "https://raw.test", clock };
  };

  test("a fork without a date of its last push is read; what is not text cannot be", async () => {
    const one = source(
      rest([listed({ pushed_at: null }), listed({ id: 2 })]),
      rest({}),
      refused("Gone", 451),
    );
    const [found] = await all(readPublicForks(one, "octo/roadmap"));
    expect(found?.repositories.map(({ file }) => file)).toEqual([
      { kind: "unreadable", reason: "binary" },
      { kind: "unreadable", reason: "refused" },
    ]);
    expect(one.requester.asked[1]?.[0]).toBe(
      "GET https://raw.test/ada/roadmap/HEAD/.github/waymark/progress.json",
    );
  });

  test("a page with fewer forks than asked for is not the last one, if GitHub links to another", async () => {
    const untouched = { pushed_at: "2026-10-01T00:00:00Z" };
    const forksPage = (id: number, hasNext: boolean): Prepared => ({
      data: { body: [listed({ id, ...untouched })], hasNext },
    });
    const both = source(forksPage(1, true), forksPage(2, false));
    const pages = await all(readPublicForks(both, "octo/roadmap"));
    expect(pages.map(({ total }) => total)).toEqual([1, 2]);
    expect(both.requester.asked.map(([, { page: asked }]) => asked)).toEqual([1, 2]);
  });

  test("every other failure stops the read", async () => {
    await expect(all(readPublicForks(source(refused("No", 403)), "octo/roadmap"))).rejects.toThrow("No");
    await expect(all(readPublicCourses(source(refused("No", 403)), ["a/b"]))).rejects.toThrow("No");
    const broken = new Unreachable("read", new Error("reset"));
    await expect(all(readPublicCourses(source(rest(listed()), broken), ["a/b"]))).rejects.toThrow(broken);
  });
});

describe("the versions of the roadmap", () => {
  test.each<[string, unknown, readonly string[]]>([
    ["are unknown without a repository", null, []],
    ["are unknown without a branch", { defaultBranchRef: null }, []],
    ["are unknown without a commit", { defaultBranchRef: { target: null } }, []],
    ["are unknown without a history", { defaultBranchRef: { target: {} } }, []],
    [
      "are listed once each, without deleted files",
      {
        defaultBranchRef: {
          target: {
            history: {
              nodes: [
                { file: { oid: "a" } },
                null,
                { file: null },
                { file: { oid: "b" } },
                { file: { oid: "a" } },
              ],
            },
          },
        },
      },
      ["a", "b"],
    ],
  ])("%s", async (_, repository, versions) => {
    const requester = scripted({ data: { repository } });
    expect(await readRoadmapVersions(requester, "octo/roadmap", "README.md")).toEqual(versions);
  });
});

describe("the mentor's repository", () => {
  const body = writeManagedBody({ kind: "cohort" }, "Words");
  const issue = { id: "I_1", number: 1, body, state: "OPEN", viewerDidAuthor: true };
  const pageInfo = { hasNextPage: false };
  const viewer = { login: "eve" };
  const home = (more: Readonly<Record<string, unknown>> = {}) => ({
    data: {
      viewer,
      repository: {
        id: "R_1",
        url: "https://github.com/eve/class",
        nameWithOwner: "eve/class",
        isPrivate: false,
        hasIssuesEnabled: true,
        defaultBranchRef: null,
        issues: { pageInfo, nodes: [] },
        ...more,
      },
    },
  });

  test("may be empty, and its files may be missing, binary or folders", async () => {
    const requester = scripted(home({ file0: null, file1: { oid: "a", text: null }, file2: {} }));
    expect(await readCohortHome(requester, "eve/class", ["a", "b", "c"])).toMatchObject({
      head: null,
      defaultBranch: "main",
      files: new Map(),
      issue: null,
    });
    const bare = scripted(home({ defaultBranchRef: { name: "trunk", target: null } }));
    expect(await readCohortHome(bare, "eve/class", [])).toMatchObject({ head: null, defaultBranch: "trunk" });
  });

  test("has its issue among the pinned or the latest ones; a copy by somebody else does not count", async () => {
    const copy = { ...issue, id: "I_9", viewerDidAuthor: false };
    const pinned = home({ pinnedIssues: { nodes: [null, { issue: copy }, { issue }] } });
    expect(await readCohortHome(scripted(pinned), "eve/class", [])).toMatchObject({ issue: { id: "I_1" } });
    const latest = home({ issues: { pageInfo, nodes: [null, copy, { ...issue, state: "CLOSED" }] } });
    expect(await readCohortHome(scripted(latest), "eve/class", [])).toMatchObject({
      issue: { isOpen: false },
    });
  });

  test.each<[string, Prepared, string]>([
    ["missing", { data: { viewer, repository: null } }, "There is no repository eve/class"],
    ["not found", { data: {}, errors: [graphqlError("NOT_FOUND", "repository")] }, "There is no repository"],
    ["refused", { data: {}, errors: [graphqlError("FORBIDDEN", "repository")] }, "FORBIDDEN"],
  ])("may be %s", async (_, answer, words) => {
    await expect(readCohortHome(scripted(answer), "eve/class", [])).rejects.toThrow(words);
  });

  test.each([
    ["eve", { viewer: "eve" }],
    ["github-actions[bot]", {}],
  ])("has its issue on some page, which %s reads", async (login, filter) => {
    const issuesPage = (nodes: readonly unknown[], endCursor: string | null): Prepared => ({
      data: {
        repository: { issues: { pageInfo: { hasNextPage: endCursor !== null, endCursor }, nodes } },
      },
    });
    const copy = { ...issue, viewerDidAuthor: false };
    const place = { fullName: "eve/class", viewer: login };
    const requester = scripted(issuesPage([null, copy], "c"), issuesPage([issue], null));
    expect(await findOlderIssue(requester, place)).toMatchObject({ id: "I_1" });
    const asked = { owner: "eve", name: "class", ...filter };
    expect(requester.asked.map(([, variables]) => variables)).toEqual([
      { ...asked, after: null },
      { ...asked, after: "c" },
    ]);
    expect(await findOlderIssue(scripted(issuesPage([copy], null)), place)).toBeNull();
    const broken = { data: { repository: null }, errors: [graphqlError("", "repository", "issues")] };
    await expect(findOlderIssue(scripted(broken), place)).rejects.toThrow(Refused);
  });

  test("whose new issue cannot be read is read again by the next run", async () => {
    const words = { title: "Cohort", block: "", below: "" };
    const requester = scripted({ data: { alias0: { issue: null } } });
    await expect(openCohortIssue(requester, { id: "R_1" }, words)).rejects.toThrow(OutcomeUnknown);
    expect(requester.asked).toHaveLength(1);
  });

  test("has a recorded issue, unless it was deleted or became something else", async () => {
    const known = (found: unknown) => scripted({ data: { repository: { issue: found } } });
    expect(await readCohortIssue(known(issue), "eve/class", 1)).toMatchObject({ number: 1, isOpen: true });
    expect(await readCohortIssue(known(null), "eve/class", 1)).toBeNull();
    expect(await readCohortIssue(known({ ...issue, body: "Mine" }), "eve/class", 1)).toBeNull();
    expect(await readCohortIssue(scripted({ data: {} }), "eve/class", 1)).toBeNull();
  });

  test("gets an issue even if it cannot be pinned, and says why if it cannot be opened", async () => {
    const words = { title: "Cohort", block: "Words", below: "Notes" };
    const created = { data: { alias0: { issue: { id: "I_1", number: 1 } } } };
    const opened = await openCohortIssue(scripted(created, refused("three pins", 422)), { id: "R_1" }, words);
    expect(opened).toMatchObject({ number: 1, isOpen: true });
    const lost = new Unreachable("pin", new Error("reset"));
    await expect(openCohortIssue(scripted(created, lost), { id: "R_1" }, words)).rejects.toThrow(lost);
    await expect(openCohortIssue(scripted(refused("No issues", 410)), { id: "R_1" }, words)).rejects.toThrow(
      "No issues",
    );
  });

  test("keeps a body without its end marker as it is", async () => {
    const cut = { id: "I_1", number: 1, isOpen: true, body: "<!-- waymark:cohort v1 -->\nMine" };
    expect(await editCohortIssue(scripted(), cut, "New words")).toBe(false);
    expect(await editCohortIssue(scripted(), { ...cut, body }, "Words")).toBe(false);
  });
});
