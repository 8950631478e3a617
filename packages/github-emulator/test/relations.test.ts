/** Sub-issues, dependencies and pinned comments: what GitHub allows, and what it refuses. */
import { expect, it } from "vitest";
import type { Emulator } from "../src/start-emulator.ts";
import { person } from "../src/person/person.ts";
import { query, scene, type Loose } from "./ask.ts";

const SUB = `mutation($p:ID!,$c:ID!,$r:Boolean){addSubIssue(input:{issueId:$p,subIssueId:$c,replaceParent:$r}){
  issue{number subIssuesSummary{total completed percentCompleted}} subIssue{parent{number}}
}}`;
const NOT_SUB = `mutation($p:ID!,$c:ID!){removeSubIssue(input:{issueId:$p,subIssueId:$c}){subIssue{parent{number}}}}`;
const OPEN = `mutation($r:ID!,$p:ID){createIssue(input:{repositoryId:$r,title:"x",parentIssueId:$p}){issue{number parent{number}}}}`;
const BLOCK = `mutation($i:ID!,$b:ID!){addBlockedBy(input:{issueId:$i,blockingIssueId:$b}){
  issue{blockedBy(first:5){nodes{number}} issueDependenciesSummary{blockedBy totalBlockedBy blocking totalBlocking}}
  blockingIssue{blocking(first:5){nodes{number}}}
}}`;
const UNBLOCK = `mutation($i:ID!,$b:ID!){removeBlockedBy(input:{issueId:$i,blockingIssueId:$b}){issue{number}}}`;

async function withIssues(count: number, more: Parameters<typeof scene>[0] = {}) {
  const stage = await scene({ limits: "none", ...more });
  const { emulator, repository } = stage;
  const ada = person(emulator.world, "ada");
  const issues = Array.from({ length: count }, (_, at) => ada.openIssue(repository, `Issue ${at + 1}`));
  const id = (at: number) => issues[at]?.nodeId ?? "";
  return { ...stage, person: ada, issues, id };
}

const said = (answer: Loose) => answer.errors?.[0]?.message;
const sub = (emulator: Emulator, token: string, p: string, c: string, r?: boolean) =>
  query(emulator, token, SUB, { p, c, ...(r === undefined ? {} : { r }) });

it("an issue has one parent, unless the request replaces it, and the parent counts what is closed", async () => {
  const { emulator, token, id, issues, person: ada } = await withIssues(3);
  await sub(emulator, token, id(0), id(1));
  expect(said(await sub(emulator, token, id(0), id(1)))).toContain("duplicate");
  expect(said(await sub(emulator, token, id(2), id(1)))).toBe("Sub issue may only have one parent");
  const [, second] = issues;
  if (second !== undefined) ada.close(second);
  const { data } = await sub(emulator, token, id(2), id(1), true);
  expect(data.addSubIssue).toEqual({
    issue: { number: 3, subIssuesSummary: { total: 1, completed: 1, percentCompleted: 100 } },
    subIssue: { parent: { number: 3 } },
  });
  expect(said(await query(emulator, token, NOT_SUB, { p: id(0), c: id(1) }))).toContain("does not exist");
  const removed = await query(emulator, token, NOT_SUB, { p: id(2), c: id(1) });
  expect(removed.data.removeSubIssue.subIssue.parent).toBeNull();
});

it("there are no circles, no other owners, at most 8 levels and 100 sub-issues", async () => {
  const { emulator, token, id, course, issues, person: ada } = await withIssues(111);
  for (let level = 1; level < 7; level += 1) await sub(emulator, token, id(level - 1), id(level));
  expect(said(await sub(emulator, token, id(6), id(0)))).toContain("circular");
  expect(said(await sub(emulator, token, id(0), id(0)))).toContain("circular");
  await sub(emulator, token, id(8), id(9));
  expect(said(await sub(emulator, token, id(6), id(8)))).toContain("8 layers");
  expect(said(await sub(emulator, token, id(5), id(8)))).toBeUndefined();
  const elsewhere = ada.openIssue(course, "Elsewhere");
  expect(said(await sub(emulator, token, elsewhere.nodeId, id(10)))).toBeDefined();
  for (const child of issues.slice(11, 111)) if (issues[10]) ada.addSubIssue(issues[10], child);
  expect(said(await sub(emulator, token, id(10), id(7)))).toContain("more than 100");
});

it("a new issue may have a parent; whether it opens without one that is refused is not known", async () => {
  const { emulator, token, repository, issues, id, person: ada } = await withIssues(101);
  const [parent, ...children] = issues;
  const opened = await query(emulator, token, OPEN, { r: repository.nodeId, p: id(1) });
  expect(opened.data.createIssue.issue.parent).toEqual({ number: 2 });
  for (const child of children) if (parent !== undefined) ada.addSubIssue(parent, child);
  const before = repository.issues.size;
  for (const opens of [false, true]) {
    emulator.world.unknowns.refusedParentOpens = opens;
    expect(said(await query(emulator, token, OPEN, { r: repository.nodeId, p: id(0) }))).toContain("100");
    expect(repository.issues.size - before).toBe(opens ? 1 : 0);
  }
});

it("an issue is blocked by up to 50 others, by each of them once, and never in a circle", async () => {
  const { emulator, token, id, issues, person: ada } = await withIssues(53);
  const block = (i: number, b: number) => query(emulator, token, BLOCK, { i: id(i), b: id(b) });
  const { data } = await block(0, 1);
  expect(data.addBlockedBy).toEqual({
    issue: {
      blockedBy: { nodes: [{ number: 2 }] },
      issueDependenciesSummary: { blockedBy: 1, totalBlockedBy: 1, blocking: 0, totalBlocking: 0 },
    },
    blockingIssue: { blocking: { nodes: [{ number: 1 }] } },
  });
  expect(said(await block(0, 1))).toContain("already been taken");
  await block(1, 2);
  expect(said(await block(2, 0))).toContain("circular");
  for (const blocker of issues.slice(2, 51)) if (issues[0]) ada.block(issues[0], blocker);
  expect(said(await block(0, 51))).toContain("more than 50");
  await query(emulator, token, UNBLOCK, { i: id(0), b: id(1) });
  expect(said(await query(emulator, token, UNBLOCK, { i: id(0), b: id(1) }))).toContain("does not exist");
  expect(said(await block(0, 51))).toBeUndefined();
});

it("readers may not use them, and whether an App may is not known for each", async () => {
  const { emulator, token, bob, repository, id } = await withIssues(2);
  const tries = [
    [SUB, { p: id(0), c: id(1) }],
    [NOT_SUB, { p: id(0), c: id(1) }],
    [BLOCK, { i: id(0), b: id(1) }],
    [UNBLOCK, { i: id(0), b: id(1) }],
  ] as const;
  for (const [document, variables] of tries) {
    expect((await query(emulator, bob, document, variables)).errors[0].type).toBe("FORBIDDEN");
  }
  Object.assign(emulator.world.unknowns, { subIssuesForApps: false, dependenciesForApps: false });
  for (const [document, variables] of [...tries, [OPEN, { r: repository.nodeId, p: id(0) }] as const]) {
    const { errors } = await query(emulator, token, document, variables);
    expect(errors[0]).toMatchObject({ type: "FORBIDDEN", message: "Resource not accessible by integration" });
  }
});

it("what an issue was related to forgets it when it is deleted", async () => {
  const { issues, person: ada } = await withIssues(4);
  const [one, two, three, four] = issues;
  if (one === undefined || two === undefined || three === undefined || four === undefined) throw new Error();
  ada.addSubIssue(one, two);
  ada.addSubIssue(two, three);
  ada.block(two, four);
  ada.block(one, two);
  ada.deleteIssue(two);
  expect([one.subIssues, three.parent, four.blocking, one.blockedBy]).toEqual([[], null, [], []]);
});

it("people with write access hide a comment, which says why", async () => {
  const { emulator, token, bob, issues, person: ada } = await withIssues(1);
  const [issue] = issues;
  if (issue === undefined) throw new Error("There is an issue");
  const comment = ada.comment(issue, "Last week");
  const hide = `mutation($c:ID!){minimizeComment(input:{subjectId:$c,classifier:OUTDATED}){minimizedComment{isMinimized minimizedReason}}}`;
  expect((await query(emulator, bob, hide, { c: comment.nodeId })).errors[0].type).toBe("FORBIDDEN");
  const { data } = await query(emulator, token, hide, { c: comment.nodeId });
  expect(data.minimizeComment.minimizedComment).toEqual({ isMinimized: true, minimizedReason: "outdated" });
});

const PIN = `mutation($c:ID!){pinIssueComment(input:{issueCommentId:$c}){issueComment{isPinned}}}`;
const UNPIN = `mutation($c:ID!){unpinIssueComment(input:{issueCommentId:$c}){issueComment{isPinned}}}`;

it("an issue has one pinned comment, and deleting the comment unpins it", async () => {
  const { emulator, token, bob, issues, person: ada } = await withIssues(1);
  const [issue] = issues;
  if (issue === undefined) throw new Error("There is an issue");
  const [first, second] = [ada.comment(issue, "First"), ada.comment(issue, "Second")];
  const pin = (auth: string, c: string) => query(emulator, auth, PIN, { c });
  expect((await pin(bob, first.nodeId)).errors[0].type).toBe("FORBIDDEN");
  emulator.world.unknowns.pinnedCommentsForApps = false;
  expect((await pin(token, first.nodeId)).errors[0].type).toBe("FORBIDDEN");
  emulator.world.unknowns.pinnedCommentsForApps = true;
  expect((await pin(token, first.nodeId)).data.pinIssueComment.issueComment.isPinned).toBe(true);
  expect(said(await pin(token, first.nodeId))).toBeUndefined();
  expect(said(await pin(token, second.nodeId))).toContain("already has a pinned comment");
  expect(said(await query(emulator, token, UNPIN, { c: second.nodeId }))).toContain("not pinned");
  const read = `{repository(owner:"ada",name:"roadmap"){issue(number:1){pinnedIssueComment{issueComment{body} pinnedBy{login}}}}}`;
  const pinned = async () => (await query(emulator, token, read)).data.repository.issue.pinnedIssueComment;
  expect(await pinned()).toEqual({ issueComment: { body: "First" }, pinnedBy: { login: "waymark" } });
  expect(
    emulator
      .repository("ada/roadmap")
      .issue(1)
      .comments.map((one) => one.pinned),
  ).toEqual([true, false]);
  ada.deleteComment(first);
  expect(await pinned()).toBeNull();
  await pin(token, second.nodeId);
  await query(emulator, token, UNPIN, { c: second.nodeId });
  ada.pinComment(second);
  ada.unpinComment(second);
  expect(await pinned()).toBeNull();
});
