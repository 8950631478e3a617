/** Rare refusals: of comments that are written once, of the label that stops Waymark, of workflows and of a fork's history. */
import { describe, expect, test } from "vitest";
import { apply } from "../../src/github/apply.ts";
import { changedHere } from "../../src/github/changed-here.ts";
import { readFileVersions } from "../../src/github/read-file-versions.ts";
import { enableIssues, enableWorkflow } from "../../src/github/enable.ts";
import { setLabel } from "../../src/github/set-label.ts";
import { refused as refusal } from "../../src/github/refusals.ts";
import { createComment, type Change } from "../../src/model/change.ts";
import { OFF } from "../../src/model/labels.ts";
import { actual, issue, place } from "../builders.ts";
import { graphqlError, scripted, type ScriptedRequester } from "./scripted-requester.ts";

const refused = (said: string, status = 403) => refusal("ask", { status, type: "", said });
const here = { owner: "ada", name: "roadmap" };
const operations = ({ asked }: ScriptedRequester) => asked.map(([operation]) => operation);

const applied = async (requester: ScriptedRequester, ...changes: readonly Change[]) => {
  const { failures } = await apply({ changes, undecided: [] }, actual({ issues: [issue(1)] }), {
    requester,
    boards: requester,
    applying: { place, tracking: null, opened: () => {} },
  });
  return failures.map(({ change, error }) => [change.what, error.message]);
};

describe("a comment that is written once", () => {
  const comment = createComment("item", 1, { words: "It is ready.", mark: "ready-1", reason: "it is ready" });
  const pageInfo = { hasPreviousPage: false, startCursor: null };
  const comments = (...nodes: readonly unknown[]) => ({ data: { node: { comments: { nodes, pageInfo } } } });
  const written = { data: { alias0: {} } };
  const ours = {
    id: "IC_1",
    body: "It is ready.\n\n<!-- waymark:once v1 ready-1 -->",
    viewerDidAuthor: true,
    isMinimized: false,
  };

  test("is written where no comment of Waymark has its mark", async () => {
    const requester = scripted(comments({ ...ours, viewerDidAuthor: false }), written);
    expect(await applied(requester, comment)).toEqual([]);
    expect(operations(requester)).toEqual(["read own comments", "comment"]);
  });

  test("is not written again where one has it", async () => {
    const requester = scripted(comments(ours));
    expect(await applied(requester, comment)).toEqual([]);
    expect(operations(requester)).toEqual(["read own comments"]);
  });

  test("is looked for again after a refusal, and then written", async () => {
    const requester = scripted(comments(), refused("Try again"), comments(), written);
    expect(await applied(requester, comment)).toEqual([]);
    expect(operations(requester)).toEqual(["read own comments", "comment", "read own comments", "comment"]);
  });

  test("that is refused twice is a failure", async () => {
    const requester = scripted(comments(), refused("No"), comments(), refused("Still no"));
    expect(await applied(requester, comment)).toEqual([["comment", expect.stringContaining("Still no")]]);
  });

  test("ends the run where an error is not a refusal", async () => {
    await expect(applied(scripted(new Error("The network is gone")), comment)).rejects.toThrow("The network");
  });

  test("of an issue that is not there is left out", async () => {
    const requester = scripted();
    expect(await applied(requester, { ...comment, number: 7 })).toEqual([]);
    expect(requester.asked).toEqual([]);
  });
});

describe("the label that stops Waymark", () => {
  const turnOff: Change = {
    type: "update",
    what: "tracking",
    number: 1,
    before: { off: false },
    after: { off: true },
    reason: "it is no longer wanted",
  };
  const comment = createComment(null, 1, { words: "Bye.", mark: "bye", reason: "it is over" });

  test("that is refused ends the plan, as the next run would undo the rest", async () => {
    const requester = scripted(refused("Not allowed"));
    expect(await applied(requester, turnOff, comment)).toEqual([
      ["tracking", expect.stringContaining("Not allowed")],
    ]);
    expect(operations(requester)).toEqual(["POST /repos/{owner}/{repo}/labels"]);
  });

  test("ends the run where an error is not a refusal", async () => {
    await expect(applied(scripted(new Error("The network is gone")), turnOff)).rejects.toThrow("The network");
  });

  test("that is there already is put on the issue, and one that is gone already stays away", async () => {
    const off = { issue: 1, label: OFF, on: false };
    const on = scripted(refused("already_exists", 422), { data: { body: [] } });
    await setLabel(on, here, { issue: 1, label: OFF, on: true });
    expect(operations(on)).toHaveLength(2);
    await setLabel(scripted(refused("Not Found", 404)), here, off);
    await expect(setLabel(scripted(refused("No", 403)), here, off)).rejects.toThrow("No");
  });
});

describe("what is off in a new fork", () => {
  test("stays off where GitHub refuses, and other errors are thrown", async () => {
    expect(await enableWorkflow(scripted(refused("No")), here)).toBe(false);
    expect(await enableIssues(scripted(refused("No", 404)), here)).toBe(false);
    const gone = new Error("The network is gone");
    await expect(enableWorkflow(scripted(gone), here)).rejects.toThrow(gone);
    await expect(enableIssues(scripted(gone), here)).rejects.toThrow(gone);
  });
});

describe("whether a fork changed a file itself", () => {
  const history = (...oids: readonly string[]) => ({
    defaultBranchRef: { target: { history: { nodes: oids.map((oid) => ({ oid })) } } },
  });
  const asked = (repository: object) => changedHere(scripted({ data: { repository } }), here, "README.md");

  test("is seen in a commit that the upstream repository lacks", async () => {
    expect(await asked({ ...history("a", "b"), parent: history("a") })).toBe(true);
    expect(await asked({ ...history("a"), parent: history("a", "b") })).toBe(false);
    expect(await asked({ defaultBranchRef: null, parent: history("a") })).toBe(false);
  });

  test("is unknown where the upstream repository cannot be seen or the question is refused", async () => {
    expect(await asked({ ...history("a"), parent: null })).toBeNull();
    expect(await changedHere(scripted(refused("No")), here, "README.md")).toBeNull();
    const data = { repository: { ...history("a"), parent: null } };
    const hidden = graphqlError("FORBIDDEN", "repository", "parent");
    expect(await changedHere(scripted({ data, errors: [hidden] }), here, "README.md")).toBeNull();
  });

  test("is an error where GitHub does not answer now, because upstream's file would count as the person's own", async () => {
    const said = "Something went wrong while executing your query.";
    await expect(changedHere(scripted(refused(said, 200)), here, "README.md")).rejects.toThrow(said);
    const broken = { ...graphqlError("", "repository", "defaultBranchRef"), message: said };
    const data = { repository: { defaultBranchRef: null, parent: history("a") } };
    await expect(changedHere(scripted({ data, errors: [broken] }), here, "README.md")).rejects.toThrow(said);
    const gone = new Error("The network is gone");
    await expect(changedHere(scripted(gone), here, "README.md")).rejects.toThrow(gone);
  });
});

describe("the versions of a file", () => {
  const path = ".github/roadmap.yml";
  const branch = (nodes: readonly unknown[]) => ({
    data: { repository: { defaultBranchRef: { target: { history: { nodes } } } } },
  });

  test("are its texts, newest first, without those that are gone or binary", async () => {
    const file = (text: string | null) => ({ file: { object: { text } } });
    const nodes = [file("b"), null, { file: null }, { file: { object: null } }, file(null), file("a")];
    expect(await readFileVersions(scripted(branch(nodes)), here, path)).toEqual(["b", "a"]);
  });

  test("are unknown in an empty repository, or where GitHub shows none", async () => {
    expect(
      await readFileVersions(scripted({ data: { repository: { defaultBranchRef: null } } }), here, path),
    ).toBeNull();
    expect(
      await readFileVersions(
        scripted({ data: { repository: { defaultBranchRef: { target: null } } } }),
        here,
        path,
      ),
    ).toBeNull();
    const error = graphqlError("FORBIDDEN", "repository");
    expect(await readFileVersions(scripted({ data: {}, errors: [error] }), here, path)).toBeNull();
  });
});
