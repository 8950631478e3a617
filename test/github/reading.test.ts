/** Answers that GitHub's schema allows but that are rare: null authors, truncated files, hidden boards. */
import { COMMENTED_ISSUES, commentsIn } from "../../src/github/comment-fields.ts";
import { describe, expect, test } from "vitest";
import { OutcomeUnknown, RateLimited, Refused, TokenRejected, Unreachable } from "../../src/model/errors.ts";
import { beside } from "../../src/github/beside.ts";
import { issueAnswer, readIssue } from "../../src/github/issue-fields.ts";
import { readBoards, sureScopes, type BoardsAsker } from "../../src/github/read-boards.ts";
import { withBoardsApart } from "../../src/github/read-boards-apart.ts";
import { readAnswer, type RepositoryAnswer } from "../../src/github/repository-query.ts";
import { findFilesPlace, readFilesPull, readSetUpPull } from "../../src/github/read-pulls.ts";
import { readCardValues } from "../../src/github/read-card-values.ts";
import { readFile, readOneFile, readWholeFile } from "../../src/github/read-files.ts";
import { readIssues } from "../../src/github/read-issues.ts";
import { refused as refusal } from "../../src/github/refusals.ts";
import { withStateTimes } from "../../src/github/read-state-times.ts";
import { readWriters } from "../../src/github/read-writers.ts";
import { writeManagedBody } from "../../src/markdown/managed-block.ts";
import { actual, card, issue, itemIssue } from "../builders.ts";
import { graphqlError, scripted, type Prepared } from "./scripted-requester.ts";

const place = { owner: "ada", name: "roadmap" };
const refused = (status: number, said = "No.") => refusal("ask", { status, said });

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
      { id: "C_1", isArchived: true, project: { id: "P_1" }, status: null, phase: { name: null } },
      {
        id: "C_2",
        isArchived: false,
        project: { id: "P_2" },
        status: { name: "Done", optionId: "o_1" },
        phase: { name: "One", creator: null },
        target: {
          date: "2026-11-30",
          updatedAt: "2026-11-02T00:00:00Z",
          creator: { __typename: "User", login: "waymark-app" },
        },
      },
      {
        id: "C_3",
        isArchived: false,
        project: { id: "P_3" },
        status: { name: "Done", creator: { __typename: "User", login: "eve" } },
      },
    ];
    expect(read({ projectItems: { nodes: cards } }).cards).toEqual([
      { id: "C_1", board: "P_1", archived: true, values: {} },
      {
        id: "C_2",
        board: "P_2",
        archived: false,
        values: {
          Status: { text: "Done", option: "o_1", setBy: "machine", setAt: "" },
          Phase: { text: "One", option: null, setBy: "machine", setAt: "" },
          Target: { text: "2026-11-30", option: null, setBy: "either", setAt: "2026-11-02T00:00:00Z" },
        },
      },
      {
        id: "C_3",
        board: "P_3",
        archived: false,
        values: { Status: { text: "Done", option: null, setBy: "person", setAt: "" } },
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
      isPrivate: false,
      viewerPermission: "ADMIN",
      isArchived: false,
      hasIssuesEnabled: true,
      issues: { totalCount: 0, pageInfo: { hasNextPage: false }, nodes: [] },
      ...more,
    },
  }).repository;
  if (answer === null) throw new Error("There is one");
  return answer;
}

const asker = (more: Partial<BoardsAsker> = {}): BoardsAsker => ({
  viewer: "waymark-app",
  scopes: null,
  apart: false,
  ...more,
});

describe("boards", () => {
  const project = { id: "P_1", number: 1, title: "Course", url: "", closed: false };
  const fields = { nodes: [null, {}, { id: "F_1", name: "Status", dataType: "SINGLE_SELECT" }] };
  const none = { nodes: [] };

  test("that one may not see are left out; one of nobody's is not ours", () => {
    const projectsV2 = { nodes: [null, { ...project, fields, creator: null, views: { nodes: [null] } }] };
    expect(readBoards(repository({ projectsV2 }), [], asker())).toEqual({
      reach: "open",
      boards: [
        expect.objectContaining({
          ours: false,
          owner: null,
          fields: [{ id: "F_1", number: null, name: "Status", kind: "choice", options: [], iterations: [] }],
          views: [],
          statusUpdates: [],
        }),
      ],
    });
  });

  test("that are not answered or refused are out of reach", () => {
    const closed = { reach: "closed", reason: "no-permission", apart: false };
    expect(readBoards(repository(), [], asker())).toEqual(closed);
    const error = graphqlError("FORBIDDEN", "repository", "projectsV2");
    expect(readBoards(repository({ projectsV2: none }), [error], asker())).toEqual(closed);
  });

  const persons = repository({ owner: { __typename: "User", id: "U_1", login: "Ada" }, projectsV2: none });
  const unanswered = repository({ owner: { __typename: "User", id: "U_1", login: "Ada" } });

  test.each<[string, RepositoryAnswer, Partial<BoardsAsker>, string]>([
    [
      "the owner's classic token with `project`",
      persons,
      { viewer: "ada", scopes: ["repo", "project"] },
      "open",
    ],
    [
      "that token, where GitHub does not answer",
      unanswered,
      { viewer: "ada", scopes: ["project"] },
      "no-permission",
    ],
    ["the owner's token that may only see", persons, { viewer: "ada", scopes: ["read:project"] }, "no-scope"],
    ["the owner's token without any scope", persons, { viewer: "ada", scopes: [] }, "no-scope"],
    ["somebody else's token with `project`", persons, { viewer: "bob", scopes: ["project"] }, "not-owner"],
    ["the owner's fine-grained token", persons, { viewer: "ada" }, "not-classic"],
    [
      "anybody's fine-grained token, given for boards alone",
      persons,
      { viewer: "bob", apart: true },
      "not-classic",
    ],
    ["an App", persons, {}, "owned-by-person"],
    [
      "in an organization, a classic token without `project`",
      repository({ projectsV2: none }),
      { scopes: ["repo"] },
      "no-scope",
    ],
    ["in an organization, an App", repository({ projectsV2: none }), {}, "open"],
  ])(
    "an empty list means: none yet, only for who is known to reach them: %s",
    (_who, answer, more, reach) => {
      const found = readBoards(answer, [], asker(more));
      expect(found.reach === "open" ? "open" : found.reason).toBe(reach);
    },
  );

  test.each([
    [404, "Rate limiting is not enabled."],
    [501, "status 501"],
  ])("a server without limits answers %i, and then the scopes stay unknown", async (status, said) => {
    const rest = scripted(refused(status, said));
    expect(await sureScopes(rest, persons.owner, { viewer: "ada", scopes: null })).toBeNull();
    const passing = scripted(refused(403, "API rate limit exceeded"));
    await expect(sureScopes(passing, persons.owner, { viewer: "ada", scopes: null })).rejects.toThrow(
      "API rate",
    );
  });

  test("where GraphQL names no scopes, the owner's are asked for over REST, and nobody else's", async () => {
    const rest = scripted({ data: {}, scopes: ["project"] });
    expect(await sureScopes(rest, persons.owner, { viewer: "ada", scopes: null })).toEqual(["project"]);
    expect(rest.asked).toEqual([["GET /rate_limit", {}]]);
    const quiet = scripted();
    expect(await sureScopes(quiet, persons.owner, { viewer: "waymark-app", scopes: null })).toBeNull();
    expect(await sureScopes(quiet, persons.owner, { viewer: "ada", scopes: ["repo"] })).toEqual(["repo"]);
    expect(await sureScopes(quiet, repository().owner, { viewer: "ada-org", scopes: null })).toBeNull();
  });
});

describe("boards by a token of their own", () => {
  const now = actual({
    issues: [itemIssue(1, "one/a"), issue(2, { body: "Mine" })],
    board: { reach: "closed", reason: "owned-by-person", apart: false },
  });
  const data = {
    viewer: { login: "ada" },
    repository: { owner: { __typename: "User", login: "ada" }, projectsV2: { nodes: [] } },
    nodes: [
      { id: "I_1", projectItems: { nodes: [{ id: "C_1", isArchived: false, project: { id: "P_1" } }] } },
      null,
      {},
    ],
  };
  const scopes = ["project"];
  const reason = async (answer: Prepared) => {
    const { board } = await withBoardsApart(scripted(answer), now);
    return board.reach === "open" ? "open" : [board.reason, board.apart];
  };

  test("come with the cards of Waymark's issues, which are asked for by their ids", async () => {
    const requester = scripted({ data, scopes });
    const { board, issues } = await withBoardsApart(requester, now);
    expect(board).toEqual({ reach: "open", boards: [] });
    expect(issues.map(({ cards }) => cards.map(({ id }) => id))).toEqual([["C_1"], []]);
    expect(requester.asked).toEqual([["read boards", { owner: "ada", name: "roadmap", ids: ["I_1"] }]]);
  });

  test("more than a hundred issues take another request", async () => {
    const issues = Array.from({ length: 101 }, (_, index) => itemIssue(index + 1, `one/${index}`));
    const nodes = issues.slice(0, 100).map(({ id }) => ({ id, projectItems: { nodes: [] } }));
    const second = {
      viewer: { login: "ada" },
      nodes: [
        { id: "I_101", projectItems: { nodes: [{ id: "C_9", isArchived: false, project: { id: "P_1" } }] } },
      ],
    };
    const requester = scripted({ data: { ...data, nodes }, scopes }, { data: second });
    const whole = await withBoardsApart(requester, { ...now, issues });
    expect(requester.asked[1]).toEqual(["read cards", { ids: ["I_101"] }]);
    expect(whole.issues.at(-1)?.cards).toMatchObject([{ id: "C_9" }]);
  });

  test.each<[string, Prepared, string]>([
    ["a token that was rejected", new TokenRejected("Bad credentials"), "rejected"],
    ["one without the scope", refusal("ask", { type: "INSUFFICIENT_SCOPES", said: "No." }), "no-scope"],
    ["a refusal", refused(403), "no-permission"],
    ["no answer", new Unreachable("ask", null), "no-answer"],
    ["a limit", new RateLimited(0, "slow down"), "no-answer"],
    [
      "a private repository, without `repo`",
      { data: { ...data, repository: null }, scopes },
      "no-repo-scope",
    ],
    [
      "a repository that it does not see, with `repo`",
      { data: { ...data, repository: null }, scopes: ["repo", "project"] },
      "no-permission",
    ],
    ["a fine-grained token that is refused outright", { data: { ...data, repository: null } }, "not-classic"],
    ["a fine-grained token", { data: { ...data, viewer: { login: "bob" } } }, "not-classic"],
  ])("%s fails nothing else", async (_name, answer, why) => {
    expect(await reason(answer)).toEqual([why, true]);
  });

  const timeout = graphqlError("", "nodes", 0, "projectItems");
  const hidden = graphqlError("FORBIDDEN", "nodes", 0, "projectItems", "nodes", 1);
  const one = data.nodes[0];
  test.each<[string, Prepared, unknown]>([
    ["an issue is null", { data: { ...data, nodes: [null] }, scopes, errors: [timeout] }, "no-answer"],
    ["an issue is null without an error", { data: { ...data, nodes: [null] }, scopes }, "no-answer"],
    [
      "its cards are null",
      { data: { ...data, nodes: [{ id: "I_1", projectItems: null }] }, scopes },
      "no-answer",
    ],
    [
      "its list of cards is null",
      { data: { ...data, nodes: [{ id: "I_1", projectItems: { nodes: null } }] }, scopes },
      "no-answer",
    ],
    [
      "something fails in passing",
      { data: { ...data, nodes: [one] }, scopes, errors: [timeout] },
      "no-answer",
    ],
    ["a card is hidden", { data: { ...data, nodes: [one] }, scopes, errors: [hidden] }, "open"],
  ])("no card counts as removed where %s", async (_name, answer, expected) => {
    const found = await reason(answer);
    expect(found).toEqual(expected === "open" ? "open" : [expected, true]);
  });

  test.each([
    ["", "no-answer"],
    ["FORBIDDEN", "no-permission"],
  ] as const)("an error (%j) on the next page of boards closes them all", async (type, why) => {
    const projectsV2 = { pageInfo: { hasNextPage: true, endCursor: "c" }, nodes: [] };
    const first = { data: { ...data, repository: { ...data.repository, projectsV2 } }, scopes };
    const more = { data: { repository: null }, errors: [graphqlError(type, "repository", "projectsV2")] };
    const requester = scripted(first, more);
    expect((await withBoardsApart(requester, now)).board).toMatchObject({ reach: "closed", reason: why });
    expect(requester.asked[1]).toEqual(["read more boards", { ...place, after: "c" }]);
  });

  test("no card counts as removed where the next hundred issues fail", async () => {
    const issues = Array.from({ length: 101 }, (_, index) => itemIssue(index + 1, `one/${index}`));
    const nodes = issues.slice(0, 100).map(({ id }) => ({ id, projectItems: { nodes: [] } }));
    const first = { data: { ...data, nodes }, scopes };
    const second = { data: { viewer: { login: "ada" }, nodes: [null] }, errors: [timeout] };
    const { board } = await withBoardsApart(scripted(first, second), { ...now, issues });
    expect(board).toEqual({ reach: "closed", reason: "no-answer", apart: true });
  });

  test("a fine-grained token that an organization refuses lacks a permission", async () => {
    const school = { ...now, repository: { ...now.repository, ownerKind: "organization" } as const };
    const { board } = await withBoardsApart(scripted({ data: { ...data, repository: null } }), school);
    expect(board).toEqual({ reach: "closed", reason: "no-permission", apart: true });
  });

  test("what is not an answer of GitHub's is not a reason", async () => {
    await expect(reason(new TypeError("a bug"))).rejects.toThrow("a bug");
  });
});

describe("what is beside the rest", () => {
  const write = { kind: "write", creations: 0 } as const;
  test.each([new TokenRejected("Bad credentials"), new RateLimited(0, "slow down")])(
    "is refused where it would stop the run: %s",
    async (error) => {
      const answers = beside(scripted(error, error));
      await expect(answers.graphql("add cards", "", {}, write)).rejects.toThrow(Refused);
      await expect(answers.rest("POST /views", {}, write)).rejects.toThrow(error.message);
    },
  );

  test("goes on as it is otherwise", async () => {
    const lost = new OutcomeUnknown("add cards", null);
    const answers = beside(scripted({ data: { a: 1 } }, lost));
    expect((await answers.graphql("add cards", "", {}, write)).data).toEqual({ a: 1 });
    await expect(answers.rest("POST /views", {}, write)).rejects.toBe(lost);
  });
});

describe("files", () => {
  const root = { entries: [{ name: "link.md", mode: 0o120000 }] };
  const dotGithub = { entries: [{ name: "roadmap.yml", mode: 0o120000 }] };
  test.each([
    ["nothing", "a.md", null, { kind: "absent" }],
    ["a folder", "a.md", { __typename: "Tree" }, { kind: "absent" }],
    ["a symlink", "link.md", { __typename: "Blob", text: "a.md" }, { kind: "unreadable", reason: "symlink" }],
    [
      "a symlink in .github",
      ".github/roadmap.yml",
      { __typename: "Blob", text: "../shared.yml" },
      { kind: "unreadable", reason: "symlink" },
    ],
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
    expect(readFile(repository({ root, dotGithub }), path, raw)).toEqual(file);
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

  test.each([
    ["text", [...Buffer.from("# Ümlaut\n")], { kind: "text", text: "# Ümlaut\n" }],
    ["no text", [0x23, 0xff, 0xfe], { kind: "unreadable", reason: "binary" }],
    ["cut off", [...Buffer.from("# Ü").subarray(0, 3)], { kind: "unreadable", reason: "binary" }],
  ])("of which only the bytes came are decoded: %s", async (_name, bytes, file) => {
    const { buffer: body } = Uint8Array.from(bytes);
    expect(await readWholeFile(scripted({ data: { body } }), place, "a.md")).toEqual(file);
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

  test("a hidden card does not matter; any other error does", async () => {
    const cards = ["repository", "issue0", "projectItems"] as const;
    const withOther = { ...found(), projectItems: { nodes: [null] } };
    const hidden = answer({ issue0: withOther }, [["FORBIDDEN", ...cards, "nodes", 0]]);
    expect((await readIssues(scripted(hidden), options, [1])).issues).toHaveLength(1);
    for (const path of [["repository", "issue0"], cards, [...cards, "nodes"]]) {
      const broken = answer({ issue0: null }, [["FORBIDDEN", ...path]]);
      await expect(readIssues(scripted(broken), options, [1])).rejects.toThrow("It is FORBIDDEN");
    }
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

test("comments, and issues with comments, that cannot be read are left out", () => {
  const answer = { nodes: [null, { id: "I_1", number: 1, comments: { nodes: [null] } }] };
  expect(commentsIn(COMMENTED_ISSUES.parse(answer))).toEqual([]);
  expect(commentsIn(COMMENTED_ISSUES.parse({ nodes: null }))).toEqual([]);
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

  test("what is not an answer is not a decision", async () => {
    await expect(readWriters(scripted(new Error("gone")), place, [forged("eve")])).rejects.toThrow("gone");
  });

  test("only the first fifty people are asked about: about the others it is unknown", async () => {
    const answers = Array.from({ length: 50 }, () => ({ data: { body: { permission: "write" } } }));
    const requester = scripted(...answers);
    const writers = await readWriters(
      requester,
      place,
      Array.from({ length: 60 }, (_, index) => forged(`p${index}`)),
    );
    expect(requester.asked).toHaveLength(50);
    expect([writers["p49"], writers["p50"], writers["p59"]]).toEqual([true, null, null]);
  });

  test("each person is asked about once, and those without a marker not at all", async () => {
    const requester = scripted({ data: { body: { permission: "read" } } });
    const issues = [forged("eve"), forged("eve"), issue(3, { author: { kind: "user", login: "bob" } })];
    await readWriters(requester, place, issues);
    expect(requester.asked).toHaveLength(1);
  });
});

describe("when issues were reopened", () => {
  const moved = card({
    Status: { text: "Done", option: "o_done", setBy: "person", setAt: "2026-11-02T00:00:00Z" },
  });
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

  test("looked for by its name it is unknown where GitHub refuses the question or a part of it", async () => {
    expect(await findFilesPlace(scripted(refused(403)), place)).toBeNull();
    const errors = [graphqlError("INTERNAL", "repository", "pullRequests")];
    expect(await findFilesPlace(scripted({ data: { repository: null }, errors }), place)).toBeNull();
  });

  test("looked for by its name it may be there, not be there, or out of sight", async () => {
    const answer = (nodes: readonly object[], defaultBranchRef: object | null = { name: "main" }) => ({
      data: { repository: { pullRequests: { nodes }, defaultBranchRef } },
    });
    const nothing = { pull: null, defaultBranch: null };
    expect(await findFilesPlace(scripted(answer([pull(3, "CLOSED")])), place)).toMatchObject({
      pull: { number: 3 },
      defaultBranch: "main",
    });
    expect(await findFilesPlace(scripted(answer([], null)), place)).toEqual(nothing);
    const hidden = graphqlError("FORBIDDEN", "repository", "pullRequests");
    for (const errors of [[], [hidden]])
      expect(await findFilesPlace(scripted({ data: { repository: null }, errors }), place)).toEqual(nothing);
    await expect(findFilesPlace(scripted(new Error("gone")), place)).rejects.toThrow("gone");
  });
});

describe("the pull request that sets up", () => {
  const pull = (number: number, state: string, isCrossRepository = false) => ({
    id: `PR_${number}`,
    number,
    url: `https://github.com/ada/roadmap/pull/${number}`,
    body: "words",
    state,
    mergedAt: state === "MERGED" ? "2026-11-23T09:00:00Z" : null,
    isCrossRepository,
  });
  const found = (...nodes: readonly object[]) =>
    readSetUpPull(repository({ setUp: { repository: { pullRequests: { nodes } } } }));

  test("one that is open or merged goes before one that was closed, and none from a fork counts", () => {
    expect(found(pull(1, "CLOSED"), pull(2, "MERGED"))).toMatchObject({ state: "merged" });
    expect(found(pull(1, "OPEN", true), pull(2, "CLOSED"))).toEqual({
      id: "PR_2",
      number: 2,
      url: "https://github.com/ada/roadmap/pull/2",
      body: "words",
      state: "closed",
      mergedAt: null,
    });
  });

  test("where there is none, or none in sight, there is none", () => {
    expect(found()).toBeNull();
    expect(found(pull(1, "OPEN", true))).toBeNull();
    expect(readSetUpPull(repository({ setUp: null }))).toBeNull();
  });
});

describe("values of renamed fields", () => {
  const renamed = [{ name: "Target", nameNow: "Deadline", kind: "date" } as const];
  const valuesOf = (...nodes: readonly unknown[]) => ({ data: { viewer: { login: "x" }, nodes } });

  test("come by the ids of the cards", async () => {
    const values = await readCardValues(scripted(valuesOf({ id: "C_1" })), ["C_1"], renamed);
    expect([...values]).toEqual([["C_1", {}]]);
  });

  test.each<[string, Prepared]>([
    ["fails", { ...valuesOf({ id: "C_1" }, null), errors: [graphqlError("INTERNAL", "nodes", 1)] }],
    ["is null", valuesOf({ id: "C_1" }, null)],
  ])("are none of them if one %s", async (_name, answer) => {
    await expect(readCardValues(scripted(answer), ["C_1", "C_2"], renamed)).rejects.toThrow(Refused);
  });
});
