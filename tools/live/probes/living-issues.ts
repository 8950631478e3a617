/** Probes about existing issues: closing, reopening, pinning, editing and listing them. */
import * as z from "zod/mini";
import { refusedBy } from "../../../src/github/refusals.ts";
import { MARK, type Live } from "../live.ts";
import { makeIssue, makeMilestone } from "../make.ts";
import type { Probe } from "../probe.ts";
import { makeLabel, PROBE_LABEL } from "./labels-and-milestones.ts";

const WRITE = { kind: "write", creations: 0 } as const;

/** Sends one mutation and returns its answer. Throws Refused if GitHub refuses any part of it. */
export async function mutate(
  { requester }: Live,
  operation: string,
  fields: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<unknown> {
  const declared = Object.keys(variables)
    .map((name) => `$${name}: ID!`)
    .join(", ");
  const answer = await requester.graphql(operation, `mutation(${declared}) { ${fields} }`, variables, WRITE);
  const [error] = answer.errors;
  if (error !== undefined) throw refusedBy(operation, error);
  return answer.data;
}

const stateOf = "issue { state stateReason(enableDuplicate: true) }";
const state = z.object({ issue: z.object({ state: z.string(), stateReason: z.nullish(z.string()) }) });
const states = z.record(z.string(), state);
const worded = (answer: unknown) =>
  Object.values(states.parse(answer))
    .map(({ issue }) => `${issue.state} ${issue.stateReason ?? "-"}`)
    .join(", ");

const closing: Probe = {
  name: "closing with a reason",
  assumes: "completed, not planned and duplicate are different when they are read again",
  otherwise: "done and skipped items would be counted in the same way",
  ask: async (live) => {
    const issues = [];
    for (const title of ["done", "skipped", "twin"]) {
      issues.push(await makeIssue(live, { title: `Live ${live.run}: ${title}` }));
    }
    const [done, skipped, twin] = issues;
    const answer = await mutate(
      live,
      "close issues",
      `a: closeIssue(input: { issueId: $done, stateReason: COMPLETED }) { ${stateOf} }
       b: closeIssue(input: { issueId: $skipped, stateReason: NOT_PLANNED }) { ${stateOf} }
       c: closeIssue(input: { issueId: $twin, stateReason: DUPLICATE, duplicateIssueId: $done }) { ${stateOf} }`,
      { done: done?.id, skipped: skipped?.id, twin: twin?.id },
    );
    const did = worded(answer);
    return { did, agrees: did === "CLOSED COMPLETED, CLOSED NOT_PLANNED, CLOSED DUPLICATE" };
  },
};

const reopening: Probe = {
  name: "opening again",
  assumes: "the issue says that it was reopened",
  otherwise: "if the learner reopened a skill, Waymark would close it a second time",
  ask: async (live) => {
    const { id } = await makeIssue(live, { title: `Live ${live.run}: again` });
    const close = `a: closeIssue(input: { issueId: $id, stateReason: COMPLETED }) { ${stateOf} }`;
    await mutate(live, "close issues", close, { id });
    const reopen = `a: reopenIssue(input: { issueId: $id }) { ${stateOf} }`;
    const did = worded(await mutate(live, "reopen issues", reopen, { id }));
    return { did, agrees: did === "OPEN REOPENED" };
  },
};

const PINS = `query ReadPins($id: ID!) {
  node(id: $id) { ... on Issue { isPinned timelineItems(itemTypes: [UNPINNED_EVENT], first: 1) { totalCount } } }
}`;
const pins = z.object({
  node: z.object({ isPinned: z.nullish(z.boolean()), timelineItems: z.object({ totalCount: z.number() }) }),
});

const pinning: Probe = {
  name: "pinning and unpinning",
  assumes: "an issue says that it is pinned, and its timeline says that somebody unpinned it",
  otherwise: "an issue that the learner unpinned would be pinned again; a refused pin is not an error",
  ask: async (live) => {
    const { id } = await makeIssue(live, { title: `Live ${live.run}: pin` });
    const read = async () => {
      const { data } = await live.requester.graphql("read pins", PINS, { id }, { kind: "read" });
      return pins.parse(data).node;
    };
    const field = "a: pinIssue(input: { issueId: $id }) { clientMutationId }";
    await mutate(live, "pin", field, { id });
    const pinned = await read();
    await mutate(live, "unpin", field.replace("pinIssue", "unpinIssue"), { id });
    const after = await read();
    const told = after.timelineItems.totalCount > 0;
    return {
      did: `${pinned.isPinned === true ? "pinned" : "not pinned"}; the timeline ${told ? "shows" : "does not show"} the unpinning`,
      agrees: pinned.isPinned === true && after.isPinned !== true && told,
    };
  },
};

const before = z.object({ a: z.object({ labelable: z.object({ body: z.string() }) }) });

const bodyBefore: Probe = {
  name: "the body right before a write",
  assumes: "adding a label first, in the same request, returns the body as it was",
  otherwise: "text that is typed in the second of the write could be overwritten without notice",
  ask: async (live) => {
    const sent = `${MARK}\nfirst`;
    const label = await makeLabel(live, PROBE_LABEL);
    const wanted = { title: `Live ${live.run}: before`, body: sent, labelIds: [label] };
    const { id } = await makeIssue(live, wanted);
    const answer = await mutate(
      live,
      "edit issues",
      `a: addLabelsToLabelable(input: { labelableId: $id, labelIds: [$label] }) { labelable { ... on Issue { body } } }
       b: updateIssue(input: { id: $id, body: "${MARK} second" }) { clientMutationId }`,
      { id, label },
    );
    const { body } = before.parse(answer).a.labelable;
    return { did: JSON.stringify(body), agrees: body.replaceAll("\r\n", "\n") === sent };
  },
};

const LIST = `query ListIssues($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) {
    newest: issues(first: 30, orderBy: { field: CREATED_AT, direction: DESC }) { nodes { number } }
    without: issues(first: 30, filterBy: { milestone: null }, orderBy: { field: CREATED_AT, direction: DESC }) {
      nodes { number }
    }
  }
}`;
const numbers = z.object({ nodes: z.array(z.object({ number: z.number() })) });
const lists = z.object({ repository: z.object({ newest: numbers, without: numbers }) });

async function list({ requester, repository: { owner, name } }: Live) {
  const { data } = await requester.graphql("list issues", LIST, { owner, name }, { kind: "read" });
  const { newest, without } = lists.parse(data).repository;
  const has = ({ nodes }: typeof newest, wanted: number) => nodes.some(({ number }) => number === wanted);
  return {
    newest: (wanted: number) => has(newest, wanted),
    without: (wanted: number) => has(without, wanted),
  };
}

/** The time that Waymark gives GitHub before it reads its own writes again. */
const SETTLING = 5_000;
const STEP = 500;

const rereading: Probe = {
  name: "a new issue in the list",
  assumes: `it is there within ${SETTLING / 1_000} seconds`,
  otherwise: "after a lost answer, an issue could be opened twice: the newer one is closed as a duplicate",
  ask: async (live) => {
    const { number } = await makeIssue(live, { title: `Live ${live.run}: listed` });
    const start = live.clock.now();
    for (;;) {
      const listed = (await list(live)).newest(number);
      const waited = live.clock.now() - start;
      if (listed) return { did: `after ${waited} ms`, agrees: waited <= SETTLING };
      if (waited > 4 * SETTLING) return { did: `not within ${waited} ms`, agrees: false };
      await live.clock.sleep(STEP);
    }
  },
};

const withoutMilestone: Probe = {
  name: "the issues without a milestone",
  assumes: "`filterBy: { milestone: null }` lists these and no others",
  otherwise: "issues would be read twice, or not at all and then opened again",
  ask: async (live) => {
    const milestone = await makeMilestone(live, `Live ${live.run}: listed`);
    const title = `Live ${live.run}: with or without`;
    const within = await makeIssue(live, { title, milestoneId: milestone.node_id });
    const outside = await makeIssue(live, { title });
    await live.clock.sleep(SETTLING);
    const { without } = await list(live);
    const [one, other] = [without(outside.number), without(within.number)];
    return {
      did: `lists ${one ? "the one without" : "not the one without"}, ${other ? "and the one with" : "not the one with"}`,
      agrees: one && !other,
    };
  },
};

export const LIVING_ISSUES: readonly Probe[] = [
  closing,
  reopening,
  pinning,
  bodyBefore,
  rereading,
  withoutMilestone,
];
