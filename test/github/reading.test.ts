/** Answers that GitHub's schema allows and a quiet repository seldom gives: null authors, cut files, hidden boards. */
import { describe, expect, test } from "vitest";
import { Refused } from "../../src/errors.ts";
import { issueAnswer, readIssue } from "../../src/github/issue-fields.ts";
import { readBoards } from "../../src/github/read-boards.ts";
import { readAnswer, type RepositoryAnswer } from "../../src/github/read-document.ts";
import { findFilesPull, readFilesPull } from "../../src/github/read-files-pull.ts";
import { readFile, readOneFile, readWholeFile } from "../../src/github/read-files.ts";
import { readIssues } from "../../src/github/read-issues.ts";
import { withStateTimes } from "../../src/github/read-state-times.ts";
import { readWriters } from "../../src/github/read-writers.ts";
import { writeManagedBody } from "../../src/markdown/managed-block.ts";
import { card, issue } from "../builders.ts";
import { graphqlError, scripted } from "./scripted-requester.ts";

const place = { owner: "ada", name: "roadmap" };
const refused = (status: number, said = "No.") => new Refused("ask", { status, type: "", said });

function answered(more: object = {}) {
  return issueAnswer.parse({
    id: "I_1",
    number: 1,
    title: "Loops",
    body: "",
    state: "OPEN",
    locked: false,
    viewerDidAuthor: false,
    assignees: { totalCount: 0 },
    createdAt: "2026-11-01T00:00:00Z",
    updatedAt: "2026-11-01T00:00:00Z",
    ...more,
  });
}
const read = (more: object = {}) => readIssue(answered(more), "waymark-app");

describe("an issue", () => {
  test("of an account that is gone has no author, and nothing else that is null stays undefined", () => {
    expect(read({ author: null, labels: null, milestone: null, isPinned: null })).toMatchObject({
      author: { kind: "ghost" },
      labels: [],
      milestone: null,
      pinned: false,
      closedAt: null,
      cards: [],
    });
  });

  test.each([
    [{ viewerDidAuthor: true }, { kind: "self" }],
    [{ author: { __typename: "Bot", login: "waymark-app[bot]" } }, { kind: "app", slug: "waymark-app" }],
    [{ author: { __typename: "Bot", login: "github-actions" } }, { kind: "app", slug: "github-actions" }],
    [{ author: { __typename: "User", login: "ada" } }, { kind: "user", login: "ada" }],
  ])("%j was written by %j", (more, author) => {
    expect(read(more).author).toEqual(author);
  });

  test.each([
    [{ state: "OPEN" }, "open"],
    [{ state: "CLOSED", stateReason: null }, "completed"],
    [{ state: "CLOSED", stateReason: "COMPLETED", closedAt: null }, "completed"],
    [{ state: "CLOSED", stateReason: "NOT_PLANNED" }, "not-planned"],
    [{ state: "CLOSED", stateReason: "DUPLICATE" }, "duplicate"],
  ])("%j is %s", (more, state) => {
    expect(read(more).state).toBe(state);
  });

  test("whose card one may not see, or whose card says nothing, has fewer cards and values", () => {
    const cards = [
      null,
      { id: "C_1", project: { id: "P_1" }, status: null, phase: { name: null } },
      { id: "C_2", project: { id: "P_2" }, status: { name: "Done" }, phase: { name: "One", creator: null } },
    ];
    expect(read({ projectItems: { nodes: cards } }).cards).toEqual([
      { id: "C_1", board: "P_1", values: {} },
      {
        id: "C_2",
        board: "P_2",
        values: {
          Status: { text: "Done", byPerson: false, setAt: "" },
          Phase: { text: "One", byPerson: false, setAt: "" },
        },
      },
    ]);
  });
});

function repository(more: object = {}): RepositoryAnswer {
  const answer = readAnswer.parse({
    viewer: { login: "waymark-app" },
    repository: {
      id: "R_1",
      databaseId: 1,
      name: "roadmap",
      owner: { __typename: "Organization", id: "O_1", login: "ada-org" },
      url: "https://github.com/ada-org/roadmap",
      isFork: true,
      isArchived: false,
      hasIssuesEnabled: true,
      issues: { totalCount: 0, pageInfo: { hasNextPage: false }, nodes: [] },
      ...more,
    },
  }).repository;
  if (answer === null) throw new Error("There is one");
  return answer;
}

describe("boards", () => {
  const project = { id: "P_1", number: 1, title: "Course", url: "", closed: false };
  const fields = { nodes: [null, {}, { id: "F_1", name: "Status" }] };

  test("that one may not see are left out; one of nobody's is not ours", () => {
    const projectsV2 = { nodes: [null, { ...project, fields, creator: null, views: { nodes: [null] } }] };
    expect(readBoards(repository({ projectsV2 }), true, [], "waymark-app")).toEqual({
      reach: "open",
      boards: [
        expect.objectContaining({
          ours: false,
          fields: [{ id: "F_1", name: "Status", options: [] }],
          layouts: [],
        }),
      ],
    });
  });

  test("that were not asked for, not answered or refused are out of reach", () => {
    const closed = { reach: "closed", reason: "no-permission" };
    const projectsV2 = { nodes: [] };
    expect(readBoards(repository({ projectsV2 }), false, [], "x")).toEqual(closed);
    expect(readBoards(repository(), true, [], "x")).toEqual(closed);
    const error = graphqlError("FORBIDDEN", "repository", "projectsV2");
    expect(readBoards(repository({ projectsV2 }), true, [error], "x")).toEqual(closed);
  });
});

describe("files", () => {
  const root = { entries: [{ name: "link.md", mode: 0o120000 }] };
  test.each([
    ["nothing", "a.md", null, { kind: "absent" }],
    ["a folder", "a.md", { __typename: "Tree" }, { kind: "absent" }],
    ["a symlink", "link.md", { __typename: "Blob", text: "a.md" }, { kind: "unreadable", reason: "symlink" }],
    [
      "bytes",
      "a.md",
      { __typename: "Blob", isBinary: true, text: null },
      { kind: "unreadable", reason: "binary" },
    ],
    [
      "a cut text",
      "a.md",
      { __typename: "Blob", text: "x", isTruncated: true },
      { kind: "unreadable", reason: "too-large" },
    ],
    ["no text", "a.md", { __typename: "Blob", text: null }, { kind: "unreadable", reason: "too-large" }],
    ["a text", "a.md", { __typename: "Blob", text: "x" }, { kind: "text", text: "x" }],
  ])("%s", (_name, path, raw, file) => {
    expect(readFile(repository({ root }), path, raw)).toEqual(file);
  });

  const one = (file: unknown) => ({ data: { repository: { file } } });

  test("one that is asked for by its path may be absent, binary, or a text", async () => {
    expect(await readOneFile(scripted(one(null)), place, "a.md")).toEqual({ kind: "absent" });
    expect(await readOneFile(scripted({ data: { repository: null } }), place, "a.md")).toEqual({
      kind: "absent",
    });
    const binary = { __typename: "Blob", isBinary: true };
    expect(await readOneFile(scripted(one(binary)), place, "a.md")).toMatchObject({ reason: "binary" });
    const text = { __typename: "Blob", text: "x" };
    expect(await readOneFile(scripted(one(text)), place, "a.md")).toEqual({ kind: "text", text: "x" });
  });

  test("one that GraphQL cuts comes by REST; over a MiB it is too large, and it may be gone by then", async () => {
    const cut = one({ __typename: "Blob", text: "x", isTruncated: true });
    const requester = scripted(cut, { data: { body: "xyz" } });
    expect(await readOneFile(requester, place, "a.md")).toEqual({ kind: "text", text: "xyz" });
    expect(requester.asked.map(([operation]) => operation)).toEqual([
      "read file",
      "GET /repos/{owner}/{repo}/contents/{path}",
    ]);
    const large = scripted({ data: { body: "x".repeat(1024 * 1024 + 1) } });
    expect(await readWholeFile(large, place, "a.md")).toEqual({ kind: "unreadable", reason: "too-large" });
    expect(await readWholeFile(scripted(refused(404)), place, "a.md")).toEqual({ kind: "absent" });
    expect(await readWholeFile(scripted({ data: { body: [] } }), place, "a.md")).toMatchObject({
      reason: "symlink",
    });
    await expect(readWholeFile(scripted(refused(403)), place, "a.md")).rejects.toThrow(Refused);
  });
});

describe("issues by number", () => {
  const found = (more: object = {}) => ({ ...answered(), repository: { id: "R_1" }, ...more });
  const options = { ...place, files: [], boards: true };
  const answer = (issues: object, errors: Parameters<typeof graphqlError>[] = []) => ({
    data: { viewer: { login: "x" }, repository: { id: "R_1", ...issues } },
    errors: errors.map((each) => graphqlError(...each)),
  });

  test("those that were deleted or moved away are left out", async () => {
    const requester = scripted(
      answer({ issue0: found(), issue1: null, issue2: found({ repository: { id: "R_2" } }) }, [
        ["NOT_FOUND", "repository", "issue1"],
      ]),
    );
    const { issues } = await readIssues(requester, options, [1, 2, 3]);
    expect(issues.map(({ number }) => number)).toEqual([1]);
  });

  test("boards out of reach are no matter; any other error is", async () => {
    const hidden = answer({ issue0: found() }, [["FORBIDDEN", "repository", "issue0", "projectItems"]]);
    expect((await readIssues(scripted(hidden), options, [1])).issues).toHaveLength(1);
    const broken = answer({ issue0: null }, [["FORBIDDEN", "repository", "issue0"]]);
    await expect(readIssues(scripted(broken), options, [1])).rejects.toThrow("It is FORBIDDEN");
  });

  test("more than fifty are asked for in turns", async () => {
    const requester = scripted(answer({}), answer({}));
    await readIssues(
      requester,
      options,
      Array.from({ length: 51 }, (_, index) => index + 1),
    );
    expect(requester.asked).toHaveLength(2);
  });
});

describe("whether people may write", () => {
  const forged = (login: string) =>
    issue(1, { author: { kind: "user", login }, body: writeManagedBody({ kind: "item", id: "a/b" }, "x") });

  test.each([
    [{ data: { body: { permission: "admin" } } }, true],
    [{ data: { body: { permission: "write" } } }, true],
    [{ data: { body: { permission: "read" } } }, false],
    [refused(404), false],
    [refused(403), null],
  ])("the answer %j means %j", async (answer, may) => {
    expect(await readWriters(scripted(answer), place, [forged("eve")])).toEqual({ eve: may });
  });

  test("what is no answer is no decision", async () => {
    await expect(readWriters(scripted(new Error("gone")), place, [forged("eve")])).rejects.toThrow("gone");
  });

  test("each person is asked about once, and those without a marker not at all", async () => {
    const requester = scripted({ data: { body: { permission: "read" } } });
    const issues = [forged("eve"), forged("eve"), issue(3, { author: { kind: "user", login: "bob" } })];
    await readWriters(requester, place, issues);
    expect(requester.asked).toHaveLength(1);
  });
});

describe("when issues were reopened", () => {
  const moved = card({ Status: { text: "Done", byPerson: true, setAt: "2026-11-02T00:00:00Z" } });
  const reopened = issue(1, { reopened: true, cards: [moved] });

  test("is asked only where it decides, and only what is answered counts", async () => {
    const times = { nodes: [{ createdAt: "2026-11-03T00:00:00Z" }] };
    const requester = scripted({ data: { nodes: [null, { id: "I_1", timelineItems: times }] } });
    const others = [issue(2, { cards: [moved] }), issue(3, { reopened: true })];
    const issues = await withStateTimes(requester, [reopened, ...others]);
    expect(issues.map(({ stateSetAt }) => stateSetAt)).toEqual(["2026-11-03T00:00:00Z", null, null]);
    expect(requester.asked).toEqual([["read state times", { ids: ["I_1"] }]]);
  });

  test("an empty answer leaves the issues as they are", async () => {
    const requester = scripted({ data: { nodes: [{ id: "I_1", timelineItems: { nodes: [null] } }] } });
    expect(await withStateTimes(requester, [reopened])).toEqual([reopened]);
  });
});

describe("the pull request with the files", () => {
  const pull = (number: number, state: string, isCrossRepository = false) => ({
    id: `PR_${number}`,
    number,
    url: `https://github.com/ada/roadmap/pull/${number}`,
    body: "",
    state,
    isCrossRepository,
  });
  const branch = (nodes: readonly object[], target: object | null = { oid: "a".repeat(40), message: "m" }) =>
    repository({ filesBranch: { target, associatedPullRequests: { nodes } } });

  test("an open one goes before newer ones, and none from a fork counts", () => {
    const found = readFilesPull(branch([pull(4, "OPEN", true), pull(3, "CLOSED"), pull(2, "OPEN")]));
    expect(found).toMatchObject({ number: 2, state: "open", head: { message: "m" } });
    expect(readFilesPull(branch([pull(3, "MERGED")], null))).toMatchObject({ state: "merged", head: null });
    expect(readFilesPull(branch([pull(3, "MERGED")], { oid: "b" }))).toMatchObject({ head: { message: "" } });
  });

  test("without a branch, or without one in sight, there is none", () => {
    expect(readFilesPull(repository())).toBeNull();
    expect(readFilesPull(branch([]))).toBeNull();
  });

  test("looked for by its name it may be there, not be there, or out of sight", async () => {
    const answer = (nodes: readonly object[]) => ({ data: { repository: { pullRequests: { nodes } } } });
    expect(await findFilesPull(scripted(answer([pull(3, "CLOSED")])), place)).toMatchObject({ number: 3 });
    expect(await findFilesPull(scripted(answer([])), place)).toBeNull();
    expect(await findFilesPull(scripted({ data: { repository: null } }), place)).toBeNull();
    expect(await findFilesPull(scripted(refused(403)), place)).toBeNull();
    await expect(findFilesPull(scripted(new Error("gone")), place)).rejects.toThrow("gone");
  });
});
