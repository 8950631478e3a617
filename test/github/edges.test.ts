/**
 * Rare answers of GitHub, caused by temporary problems or missing permissions. Each read and write must handle them.
 */
import { describe, expect, test } from "vitest";
import { IncompleteRead, OutcomeUnknown, RepositoryMissing } from "../../src/model/errors.ts";
import { announce } from "../../src/github/comments.ts";
import { apply } from "../../src/github/apply.ts";
import { sendBatch } from "../../src/github/batch.ts";
import type { Entry } from "../../src/github/step.ts";
import { changedMeanwhile } from "../../src/github/body-before.ts";
import { commit } from "../../src/github/commit.ts";
import { openRemote } from "../../src/github/open-remote.ts";
import { closeFilesPull, proposeFiles } from "../../src/github/propose-files.ts";
import { openPullRequest } from "../../src/github/pull-requests.ts";
import { readEverything } from "../../src/github/read-actual.ts";
import { NO_MEMORY } from "../../src/markdown/managed-block.ts";
import { refused as refusal } from "../../src/github/refusals.ts";
import { writeTracking } from "../../src/github/write-tracking.ts";
import type { FilesPull } from "../../src/model/actual.ts";
import type { Change } from "../../src/model/change.ts";
import { actual, board, issue, milestone, place, repository, option } from "../builders.ts";
import { graphqlError, scripted, type Prepared, type ScriptedRequester } from "./scripted-requester.ts";

const HEAD = "1".repeat(40);
const refused = (said: string, status = 403, type = "") => refusal("ask", { status, type, said });
const operations = ({ asked }: ScriptedRequester) => asked.map(([operation]) => operation);
const here = { owner: "ada", name: "roadmap" };

describe("news", () => {
  const news = { issue: "I_1", words: "A topic is new.", mark: "abc" };
  const pageInfo = { hasPreviousPage: false, startCursor: null };
  const comments = (...nodes: readonly unknown[]) => ({ data: { node: { comments: { nodes, pageInfo } } } });
  const ours = (body: string) => ({ id: "IC_1", body, viewerDidAuthor: true, isMinimized: false });

  test("are not said again after our own comment with the same mark", async () => {
    const requester = scripted(comments(null, ours("x\n\n<!-- waymark:news v1 abc -->"), ours("A digest")));
    await announce(requester, news);
    expect(operations(requester)).toEqual(["read own comments"]);
  });

  test("are said though somebody else copied the mark; a refusal is thrown", async () => {
    const copied = comments({
      id: "IC_2",
      body: "<!-- waymark:news v1 abc -->",
      viewerDidAuthor: false,
      isMinimized: false,
    });
    const requester = scripted(copied, { data: { alias0: {} } });
    await announce(requester, news);
    expect(operations(requester)).toEqual(["read own comments", "comment"]);
    await expect(announce(scripted(comments(), refused("It is locked.")), news)).rejects.toThrow(
      "It is locked.",
    );
  });

  test("are looked for on the pages before where the last one has no news", async () => {
    const earlier = { nodes: [ours("x\n\n<!-- waymark:news v1 abc -->")], pageInfo };
    const last = { nodes: [ours("A digest")], pageInfo: { hasPreviousPage: true, startCursor: "c" } };
    const requester = scripted(
      { data: { node: { comments: last } } },
      { data: { node: { comments: earlier } } },
    );
    await announce(requester, news);
    expect(operations(requester)).toEqual(["read own comments", "read own comments"]);
  });
});

describe("a field of the board", () => {
  const edit: Change = {
    type: "update",
    what: "field",
    field: "F_1",
    before: { name: "Phase", options: ["One", "Old"] },
    after: {
      added: [{ key: "two", name: "Two", color: "BLUE" }],
      renamed: [
        { id: "o_1", from: "One", name: "First" },
        { id: "o_2", from: "Old", name: "New" },
      ],
    },
    reason: "Phase lacks options",
  };
  const known = {
    id: "F_1",
    number: 1,
    name: "Phase",
    kind: "choice",
    options: [option("o_1", "One"), option("o_2", "Old")],
    iterations: [],
  } as const;
  /** As it is right before the edit: a person has renamed an option, and added one. */
  const now = {
    ...known,
    dataType: "SINGLE_SELECT",
    options: [
      { id: "o_2", name: "Old", color: "RED", description: "Mine" },
      { id: "o_1", name: "One, renamed", color: "BLUE", description: "" },
      { id: "o_9", name: "Added", color: "PINK", description: null },
    ],
  };
  const applied = async (requester: ScriptedRequester, fields: readonly (typeof known)[]) =>
    await apply(
      { changes: [edit], undecided: [] },
      actual({ board: { reach: "open", boards: [board({ fields })] } }),
      { requester, boards: requester, applying: { place, tracking: null, opened: () => {} } },
    );

  test("is read again right before, and keeps the ids, names, colours and order that a person gave its options", async () => {
    const requester = scripted(
      { data: { nodes: [now] } },
      { data: { alias0: { projectV2Field: { ...known, options: [] } } } },
    );
    await applied(requester, [known]);
    expect(requester.asked[0]).toEqual(["read board fields", { ids: ["F_1"] }]);
    expect(requester.asked[1]?.[1]).toEqual({
      input0: {
        fieldId: "F_1",
        singleSelectOptions: [
          { id: "o_2", name: "New", color: "RED", description: "Mine" },
          { id: "o_1", name: "One, renamed", color: "BLUE", description: "" },
          { id: "o_9", name: "Added", color: "PINK", description: "" },
          { name: "Two", color: "BLUE", description: "" },
        ],
      },
    });
  });

  test("that is gone by now is not edited", async () => {
    const requester = scripted({ data: { nodes: [null] } });
    expect(await applied(requester, [])).toMatchObject({ failures: [] });
    expect(requester.asked).toHaveLength(1);
  });
});

describe("a batch", () => {
  async function sent(requester: ScriptedRequester, count: number) {
    const [done, failed]: [string[], string[]] = [[], []];
    const entries = Array.from({ length: count }, (_, index): Entry => ({
      input: {},
      done: () => done.push(`${index}`),
      failed: ({ said }) => failed.push(`${index}: ${said}`),
    }));
    const mutation = { field: "addComment", input: "AddCommentInput", selection: "clientMutationId" };
    await sendBatch(requester, { operation: "say", mutation, entries, creations: 0 });
    return { done, failed };
  }
  const tooMuch = refused("Resource limits for this query exceeded.", 200);

  test("that is too much is halved, down to one, which is refused if even that is too much", async () => {
    const fine = (count: number) => ({
      data: Object.fromEntries(Array.from({ length: count }, (_, index) => [`alias${index}`, {}])),
    });
    const requester = scripted(tooMuch, fine(2), fine(2));
    expect(await sent(requester, 4)).toEqual({ done: ["0", "1", "2", "3"], failed: [] });
    expect(requester.asked).toHaveLength(3);
    expect(await sent(scripted(tooMuch, fine(1), fine(1)), 2)).toMatchObject({ failed: [] });
    expect(await sent(scripted(tooMuch, tooMuch), 1)).toEqual({
      done: [],
      failed: ["0: GitHub finds even one of these too much for a request"],
    });
  });

  test("of which one is put off is sent again for that one, a few times", async () => {
    const later = { data: { alias0: null }, errors: [graphqlError("RATE_LIMITED", "alias0")] };
    expect(await sent(scripted(later, { data: { alias0: {} } }), 1)).toEqual({ done: ["0"], failed: [] });
    expect(await sent(scripted(later, later, later, later), 1)).toEqual({
      done: [],
      failed: ["0: It is RATE_LIMITED"],
    });
  });
});

describe("a commit", () => {
  const wanted = { branch: "main", expectedHead: HEAD, message: "Update", files: new Map([["a.md", "x"]]) };
  test.each([
    [refused("Expected branch to point to x but it did not.", 200), { kind: "moved" }],
    [refused("x", 200, "STALE_DATA"), { kind: "moved" }],
    [
      refused("Changes must be made through a pull request."),
      { kind: "refused", said: "Changes must be made through a pull request.", reason: "other" },
    ],
  ])("that is answered %j", async (answer, outcome) => {
    expect(await commit(scripted(answer), here, wanted)).toEqual(outcome);
  });

  test("without an answer has no outcome", async () => {
    await expect(commit(scripted(new Error("gone")), here, wanted)).rejects.toThrow("gone");
  });
});

test("issues are turned on, or not if GitHub refuses; what may pass is thrown", async () => {
  const enable = async (answer: Prepared) =>
    await openRemote(scripted(answer), { ...here, files: [], boards: false }).enableIssues();
  expect(await enable({ data: { body: {} } })).toBe(true);
  expect(await enable(refused("No.", 403))).toBe(false);
  expect(await enable(refused("Not Found", 404))).toBe(false);
  expect(await enable(refused("Validation Failed", 422))).toBe(false);
  await expect(enable(refused("Something went wrong while executing your query.", 200))).rejects.toThrow(
    "Something went wrong",
  );
});

describe("a pull request", () => {
  const offer = {
    branch: "waymark/progress",
    base: "main",
    title: "Update your progress",
    body: "",
    commit: { expectedHead: HEAD, message: "Update", files: new Map([["a.md", "x"]]) },
  };
  const ref = (oid: string | null) => ({
    data: { repository: { ref: oid === null ? null : { id: "REF_1", target: { oid } } } },
  });
  const committed = { data: { alias0: { commit: { oid: "2".repeat(40) } } } };
  const created = { data: { createPullRequest: { pullRequest: { number: 3, url: "u" } } } };

  test("with the files starts its branch again where it points elsewhere", async () => {
    const requester = scripted(ref("9".repeat(40)), { data: {} }, committed, created);
    expect(await proposeFiles(requester, repository(), offer)).toEqual({
      kind: "proposed",
      number: 3,
      url: "u",
    });
    expect(requester.asked[1]).toEqual([
      "reset branch",
      { input: { refId: "REF_1", oid: HEAD, force: true } },
    ]);
  });

  test.each([
    ["is null", { data: { createPullRequest: { pullRequest: null } } }],
    [
      "cannot be read",
      {
        data: { createPullRequest: { pullRequest: null } },
        errors: [graphqlError("INTERNAL", "createPullRequest", "pullRequest", "url")],
      },
    ],
  ])("that was opened, though it %s in the answer, is looked for again", async (_name, unclear) => {
    const requester = scripted(ref(HEAD), committed, unclear);
    await expect(proposeFiles(requester, repository(), offer)).rejects.toThrow(OutcomeUnknown);
  });

  test("goes on from a branch that is there already", async () => {
    const requester = scripted(ref(HEAD), committed, created);
    expect(await proposeFiles(requester, repository(), offer)).toMatchObject({ kind: "proposed" });
    expect(operations(requester)).toEqual(["find branch", "commit files", "open pull request"]);
  });

  test("whose branch moves meanwhile, or may not be made, is answered for", async () => {
    const moved = { data: {}, errors: [graphqlError("STALE_DATA", "alias0")] };
    expect(await proposeFiles(scripted(ref(HEAD), moved), repository(), offer)).toEqual({ kind: "moved" });
    const no = { data: {}, errors: [graphqlError("FORBIDDEN", "createRef")] };
    expect(await proposeFiles(scripted(ref(null), no), repository(), offer)).toEqual({
      kind: "refused",
      said: "It is FORBIDDEN",
      reason: "other",
    });
    const gone = new Error("gone");
    await expect(proposeFiles(scripted(gone), repository(), offer)).rejects.toThrow("gone");
    await expect(proposeFiles(scripted(ref(HEAD), committed, gone), repository(), offer)).rejects.toThrow(
      "gone",
    );
  });

  test("that may not be opened says where a person can open it", async () => {
    const requester = scripted(ref(HEAD), committed, refused("Actions may not."));
    expect(await proposeFiles(requester, repository(), offer)).toEqual({
      kind: "refused",
      said: "Actions may not. Open the pull request by hand: https://github.com/ada/roadmap/compare/main...waymark%2Fprogress?expand=1",
      reason: "other",
    });
  });

  test("is closed, or left where that is not allowed", async () => {
    const pull: FilesPull = { id: "PR_1", number: 3, url: "u", body: "", state: "open", head: null };
    const moot = (body: string) => `Moot. ${body}`;
    const requester = scripted({ data: { node: { body: "Typed meanwhile." } } }, { data: {} });
    expect(await closeFilesPull(requester, pull, moot)).toBe(true);
    expect(requester.asked[1]?.[1]).toEqual({
      input: { pullRequestId: "PR_1", state: "CLOSED", body: "Moot. Typed meanwhile." },
    });
    const hidden = scripted({ data: { node: null } }, { data: {} });
    expect(await closeFilesPull(hidden, { ...pull, body: "As read." }, moot)).toBe(true);
    expect(hidden.asked[1]?.[1]).toMatchObject({ input: { body: "Moot. As read." } });
    const unread = { data: { node: null }, errors: [graphqlError("", "node")] };
    expect(await closeFilesPull(scripted(unread), { ...pull, body: "As read." }, moot)).toBe(false);
    const read = { data: { node: { body: "" } } };
    expect(await closeFilesPull(scripted(read, refused("No.")), pull, moot)).toBe(false);
    await expect(closeFilesPull(scripted(read, new Error("gone")), pull, moot)).rejects.toThrow("gone");
  });

  const found = (tip: string | null, ...nodes: readonly (object | null)[]) => ({
    data: {
      repository: {
        hasIssuesEnabled: false,
        ref: tip === null ? null : { target: { oid: tip } },
        pullRequests: { nodes },
      },
    },
  });
  const open = { number: 7, url: "u7", state: "OPEN", isCrossRepository: false };

  test("that sets up is not opened twice, also if another one in the list cannot be read", async () => {
    expect(await openPullRequest(scripted(found(HEAD, null, open)), repository(), offer)).toEqual({
      number: 7,
      url: "u7",
    });
  });

  test("that sets up goes on from a branch of an earlier run, whatever was committed there", async () => {
    const requester = scripted(found("8".repeat(40)), created);
    expect(await openPullRequest(requester, repository(), offer)).toMatchObject({ number: 3 });
    expect(operations(requester)).toEqual(["find pull request", "open pull request"]);
    const again = scripted(found(HEAD), committed, created);
    expect(await openPullRequest(again, repository(), offer)).toMatchObject({ number: 3 });
  });

  test("that sets up is an error where its commit is refused", async () => {
    const requester = scripted(found(HEAD), refused("No workflows."));
    await expect(openPullRequest(requester, repository(), offer)).rejects.toThrow("No workflows.");
  });
});

describe("the read", () => {
  const options = { ...here, files: [], boards: false };
  const page = (totalCount: number) => ({ totalCount, pageInfo: { hasNextPage: false }, nodes: [] });
  const answer = (more: object = {}) => ({
    data: {
      viewer: { login: "ada" },
      repository: {
        id: "R_1",
        databaseId: 1,
        name: "roadmap",
        owner: { __typename: "User", id: "U_1", login: "Ada" },
        url: "u",
        isFork: true,
        isPrivate: false,
        viewerPermission: "ADMIN",
        isArchived: false,
        hasIssuesEnabled: true,
        defaultBranchRef: null,
        root: null,
        issues: page(0),
        ...more,
      },
    },
  });

  const readActual = async (...given: Parameters<typeof readEverything>) =>
    (await readEverything(...given)).actual;

  test("of an empty repository has no head, no files and no milestones", async () => {
    const read = await readActual(scripted(answer({ milestones: null })), options);
    expect(read).toMatchObject({
      repository: { head: null, defaultBranch: "main" },
      milestones: [],
      files: {},
    });
  });

  test("of a repository that may not be seen is an error that names it", async () => {
    const none = { data: { viewer: { login: "ada" }, repository: null } };
    await expect(readActual(scripted(none), options)).rejects.toThrow(RepositoryMissing);
  });

  test("of a list that stays short is taken as it is; one that changes is not", async () => {
    const short = answer({ issues: page(2) });
    expect((await readActual(scripted(short, short), options)).issues).toEqual([]);
    const shorter = answer({ issues: page(2), milestones: page(1) });
    await expect(readActual(scripted(short, shorter), options)).rejects.toThrow(IncompleteRead);
  });

  test("of a list with entries that cannot be read does without them, once it is the same twice", async () => {
    const issues = { ...page(2), nodes: [null, null] };
    const pulls = { nodes: [null] };
    const incomplete = answer({
      issues,
      milestones: { ...page(0), nodes: null },
      filesBranch: { target: null, associatedPullRequests: pulls },
      setUp: { repository: { pullRequests: { nodes: null } } },
    });
    const read = await readActual(scripted(incomplete, incomplete), options);
    expect(read).toMatchObject({ issues: [], milestones: [], setUpPull: null });
    const lessKnown = answer({ issues: { ...page(3), nodes: [null] }, milestones: page(1) });
    await expect(readActual(scripted(incomplete, lessKnown), options)).rejects.toThrow(IncompleteRead);
  });

  test("that GitHub finds too large is asked for in smaller pages, and then given up", async () => {
    const large = refused("Resource limits for this query exceeded", 200);
    const requester = scripted(large, answer());
    await readActual(requester, options);
    expect(requester.asked.map(([, { issues }]) => issues)).toEqual([30, 20]);
    await expect(readActual(scripted(large, large, large), options)).rejects.toThrow("Resource limits");
    await expect(readActual(scripted(refused("No.")), options)).rejects.toThrow("No.");
  });

  const own = (more: object) => ({
    id: "M_1",
    number: 1,
    title: "One",
    state: "CLOSED",
    issues: page(0),
    ...more,
  });

  test("goes on with further milestones, closed ones too, whose words may be null", async () => {
    const first = { totalCount: 2, pageInfo: { hasNextPage: true, endCursor: "c" }, nodes: [own({})] };
    const rest = { ...page(2), nodes: [own({ id: "M_2", number: 2, description: null, dueOn: null })] };
    const requester = scripted(answer({ milestones: first }), { data: { repository: { milestones: rest } } });
    const { milestones } = await readActual(requester, options);
    expect(milestones.map(({ number, description, state }) => [number, description, state])).toEqual([
      [1, "", "closed"],
      [2, "", "closed"],
    ]);
  });

  test("goes on with further issues, and an error on such a page is one of the read", async () => {
    const more = { totalCount: 0, pageInfo: { hasNextPage: true, endCursor: "c" }, nodes: [] };
    const milestones = { ...page(1), nodes: [own({ issues: more })] };
    const first = answer({ issues: more, milestones });
    const requester = scripted(first, {
      data: { repository: { page0: page(0), page1: { issues: page(0) } } },
    });
    expect((await readActual(requester, options)).issues).toEqual([]);
    expect(requester.asked[1]?.[1]).toMatchObject({ after0: "c", after1: "c" });
    const broken = { data: { repository: {} }, errors: [graphqlError("FORBIDDEN", "repository", "page0")] };
    await expect(readActual(scripted(first, broken), options)).rejects.toThrow("It is FORBIDDEN");
  });
});

test("a body that nobody may show is taken as unchanged", () => {
  expect(changedMeanwhile({ labelable: null }, "x")).toBeNull();
  expect(changedMeanwhile(undefined, "x")).toBeNull();
  expect(changedMeanwhile({ labelable: { title: "A", body: "a\r\nb" } }, "a\nb")).toBeNull();
  expect(changedMeanwhile({ labelable: { title: "A", body: "c" } }, "x")).toBe("c");
});

test("a milestone that GitHub gives without words is known all the same", async () => {
  const body = { node_id: "M_1", number: 1, title: "One", description: null, state: "open", due_on: null };
  const change: Change = {
    type: "update",
    what: "milestone",
    phase: "one",
    number: 1,
    before: { title: "Won", description: "", due: null },
    after: { title: "One", description: "", due: null },
    reason: "a reason",
  };
  const now = actual({ milestones: [milestone(1, "Won")] });
  const requester = scripted({ data: { body } });
  const { actual: after } = await apply({ changes: [change], undecided: [] }, now, {
    requester,
    boards: requester,
    applying: { place, tracking: null, opened: () => {} },
  });
  expect(after.milestones).toEqual([expect.objectContaining({ title: "One", description: "", dueOn: null })]);
});

test("a tracking issue from which somebody took the pin stays unpinned", async () => {
  const known = { ...issue(1), body: "Mine" };
  const pins = { data: { node: { timelineItems: { totalCount: 1 } } } };
  const requester = scripted(pins);
  await writeTracking(requester, { known, block: "x", memory: NO_MEMORY, ticked: [] }, actual());
  expect(operations(requester)).toEqual(["read pins"]);
});
