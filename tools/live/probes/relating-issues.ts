/** Probes about sub-issues, dependencies and pinned comments, which newer servers have. */
import * as z from "zod/mini";
import type { Live } from "../live.ts";
import { makeIssue, refusalOf } from "../make.ts";
import type { Probe } from "../probe.ts";
import { mutate } from "./living-issues.ts";

const RELATIONS = `query ReadRelations($id: ID!) {
  node(id: $id) {
    ... on Issue {
      parent { number }
      subIssuesSummary { total completed }
      blockedBy(first: 5) { nodes { number } }
    }
  }
}`;
const numbered = z.object({ number: z.number() });
const relations = z.object({
  node: z.object({
    parent: z.nullable(numbered),
    subIssuesSummary: z.object({ total: z.number(), completed: z.number() }),
    blockedBy: z.object({ nodes: z.array(numbered) }),
  }),
});

async function relationsOf({ requester }: Live, id: string) {
  const { data } = await requester.graphql("read relations", RELATIONS, { id }, { kind: "read" });
  return relations.parse(data).node;
}

const subIssues: Probe = {
  name: "an issue that opens as a sub-issue",
  assumes:
    "`createIssue` takes `parentIssueId`, and the parent counts a sub-issue that is not planned as completed",
  otherwise:
    "the issues open without a parent, and the next week tries again; skipped items could look open in GitHub's bar",
  ask: async (live) => {
    const parent = await makeIssue(live, { title: `Live ${live.run}: parent` });
    const child = await makeIssue(live, { title: `Live ${live.run}: child`, parentIssueId: parent.id });
    const close = `a: closeIssue(input: { issueId: $id, stateReason: NOT_PLANNED }) { clientMutationId }`;
    await mutate(live, "close issues", close, { id: child.id });
    const above = await relationsOf(live, child.id);
    const { subIssuesSummary: sum } = await relationsOf(live, parent.id);
    const isBelow = above.parent?.number === parent.number;
    return {
      did: `${isBelow ? "it is a sub-issue" : "it has no parent"}; the parent counts ${sum.completed} of ${sum.total}`,
      agrees: isBelow && sum.total === 1 && sum.completed === 1,
    };
  },
};

const moving: Probe = {
  name: "a sub-issue of an issue that exists",
  assumes: "`addSubIssue` adds it, a second parent is refused, and `removeSubIssue` takes it away",
  otherwise: "a person's own parent could be replaced; Waymark only adds issues that have no parent",
  ask: async (live) => {
    const [one, two, child] = [
      await makeIssue(live, { title: `Live ${live.run}: first parent` }),
      await makeIssue(live, { title: `Live ${live.run}: second parent` }),
      await makeIssue(live, { title: `Live ${live.run}: moved` }),
    ];
    const add = `a: addSubIssue(input: { issueId: $parent, subIssueId: $child }) { clientMutationId }`;
    const remove = `a: removeSubIssue(input: { issueId: $parent, subIssueId: $child }) { clientMutationId }`;
    await mutate(live, "add sub-issues", add, { parent: one.id, child: child.id });
    const second = { parent: two.id, child: child.id };
    const refusal = await refusalOf(() => mutate(live, "add sub-issues", add, second));
    await mutate(live, "remove sub-issues", remove, { parent: one.id, child: child.id });
    const { parent } = await relationsOf(live, child.id);
    return {
      did: `a second parent: ${refusal?.said ?? "accepted"}; removed: ${parent === null ? "yes" : "no"}`,
      agrees: refusal !== null && parent === null,
    };
  },
};

const dependencies: Probe = {
  name: "an issue that is blocked by another",
  assumes: "`addBlockedBy` adds it, the same one again is refused, and `removeBlockedBy` removes it",
  otherwise: "projects keep the labels `locked` and `ready`, and the next week tries again",
  ask: async (live) => {
    const blocked = await makeIssue(live, { title: `Live ${live.run}: blocked` });
    const blocker = await makeIssue(live, { title: `Live ${live.run}: blocker` });
    const ids = { issue: blocked.id, blocker: blocker.id };
    const change = (name: string) =>
      `a: ${name}(input: { issueId: $issue, blockingIssueId: $blocker }) { clientMutationId }`;
    await mutate(live, "add dependencies", change("addBlockedBy"), ids);
    const { blockedBy } = await relationsOf(live, blocked.id);
    const again = await refusalOf(() => mutate(live, "add dependencies", change("addBlockedBy"), ids));
    await mutate(live, "remove dependencies", change("removeBlockedBy"), ids);
    const after = await relationsOf(live, blocked.id);
    const isThere = blockedBy.nodes.some(({ number }) => number === blocker.number);
    return {
      did: `${isThere ? "it is blocked" : "it is not blocked"}; again: ${again?.said ?? "accepted"}; removed: ${after.blockedBy.nodes.length === 0 ? "yes" : "no"}`,
      agrees: isThere && again !== null && after.blockedBy.nodes.length === 0,
    };
  },
};

const added = z.object({ a: z.object({ commentEdge: z.object({ node: z.object({ id: z.string() }) }) }) });
const ADD = `a: addComment(input: { subjectId: $issue, body: "Left by a live test of Waymark." }) { commentEdge { node { id } } }`;

const pinnedComment: Probe = {
  name: "a comment that is pinned",
  assumes:
    "`pinIssueComment` pins a comment, a second one is refused until `unpinIssueComment`, and an App may do both",
  otherwise: "the weekly comment is at the end, not at the top; the next week tries again",
  ask: async (live) => {
    const issue = await makeIssue(live, { title: `Live ${live.run}: pinned comment` });
    const comment = async () =>
      added.parse(await mutate(live, "comment", ADD, { issue: issue.id })).a.commentEdge.node.id;
    const [first, second] = [await comment(), await comment()];
    const change = (name: string, id: string) =>
      mutate(live, name, `a: ${name}(input: { issueCommentId: $id }) { clientMutationId }`, { id });
    await change("pinIssueComment", first);
    const refusal = await refusalOf(() => change("pinIssueComment", second));
    await change("unpinIssueComment", first);
    return { did: `a second pin: ${refusal?.said ?? "accepted"}; unpinned`, agrees: refusal !== null };
  },
};

export const RELATING_ISSUES: readonly Probe[] = [subIssues, moving, dependencies, pinnedComment];
