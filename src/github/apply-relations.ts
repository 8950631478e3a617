/** Makes and removes relations between issues: sub-issues of the tracking issue, and what blocks a project. */
import * as z from "zod/mini";
import { FeatureRefused, type Refused } from "../model/errors.ts";
import type {
  AddDependency,
  AddSubIssue,
  Change,
  RemoveDependency,
  RemoveSubIssue,
} from "../model/change.ts";
import type { ActualIssue } from "../model/actual.ts";
import type { AppliedDependency } from "../model/remote.ts";
import type { Feature } from "../model/features.ts";
import { sendBatch, type BatchOptions, type Entry } from "./batch.ts";
import type { Stage } from "./stage.ts";

const AT_ONCE = 60;

export async function applySubIssues(
  changes: readonly (AddSubIssue | RemoveSubIssue)[],
  stage: Stage,
): Promise<void> {
  const { tally, tracking } = stage;
  if (tracking === null || changes.length === 0) return;
  const entries = (some: readonly (AddSubIssue | RemoveSubIssue)[]) =>
    some.flatMap((change): readonly Related[] => {
      const issue = tally.issueNumbered(change.number);
      if (issue === undefined) return [];
      const parent = change.type === "create" ? tracking : null;
      const done = () => tally.haveIssue({ ...issue, parent });
      return [{ change, input: { issueId: tracking, subIssueId: issue.id }, done }];
    });
  await relate(stage, "sub-issues", {
    operation: "remove sub-issues",
    mutation: { field: "removeSubIssue", input: "RemoveSubIssueInput", selection: "clientMutationId" },
    creations: 0,
    entries: entries(changes.filter(({ type }) => type === "remove")),
  });
  await relate(stage, "sub-issues", {
    operation: "add sub-issues",
    mutation: { field: "addSubIssue", input: "AddSubIssueInput", selection: "clientMutationId" },
    creations: 0,
    entries: entries(changes.filter(({ type }) => type === "create")),
  });
}

export async function applyDependencies(
  changes: readonly (AddDependency | RemoveDependency)[],
  stage: Stage,
): Promise<void> {
  const { tally } = stage;
  const related = changes.flatMap((change) => {
    const [issue, blocker] = issuesOf(change, tally);
    return issue === undefined || blocker === undefined ? [] : [{ change, issue, blocker }];
  });
  const there = await readBlockers(related, stage);
  const isThere = ({ issue, blocker }: (typeof related)[number]) =>
    there.get(issue.id)?.includes(blocker.id) === true;
  const have = ({ issue, blocker }: (typeof related)[number], whose: AppliedDependency["whose"]) =>
    tally.haveDependency({ issue: issue.number, blocker: blocker.number, whose });
  const entry = (one: (typeof related)[number], whose: "ours" | null): Related => ({
    change: one.change,
    input: { issueId: one.issue.id, blockingIssueId: one.blocker.id },
    done: () => have(one, whose),
  });
  // A person may have removed some of them, and added others.
  const settled = related.filter((one) => isThere(one) === (one.change.type === "create"));
  for (const one of settled) have(one, one.change.type === "create" ? "theirs" : null);
  const open = related.filter((one) => !settled.includes(one));
  await relate(stage, "dependencies", {
    operation: "remove dependencies",
    mutation: { field: "removeBlockedBy", input: "RemoveBlockedByInput", selection: "clientMutationId" },
    creations: 0,
    entries: open.filter(({ change }) => change.type === "remove").map((one) => entry(one, null)),
  });
  await relate(stage, "dependencies", {
    operation: "add dependencies",
    mutation: { field: "addBlockedBy", input: "AddBlockedByInput", selection: "clientMutationId" },
    creations: 1,
    entries: open.filter(({ change }) => change.type === "create").map((one) => entry(one, "ours")),
  });
}

function issuesOf(change: AddDependency | RemoveDependency, tally: Stage["tally"]) {
  const issueOf = (item: string, number: number | null) =>
    number === null ? tally.issueOpenedFor(item) : tally.issueNumbered(number);
  const blocked = issueOf(change.item, change.number);
  return change.type === "remove"
    ? ([blocked, tally.issueNumbered(change.before.number)] as const)
    : ([blocked, issueOf(change.after.blocker, change.after.number)] as const);
}

const BLOCKERS = `query ReadBlockers($ids: [ID!]!) {
  nodes(ids: $ids) { ... on Issue { id blockedBy(first: 50) { nodes { id } } } }
}`;
/** GraphQL returns at most a hundred nodes by id at once. */
const NODES = 100;
const blockers = z.object({
  nodes: z.array(
    z.nullable(
      z.object({
        id: z.optional(z.string()),
        blockedBy: z.optional(z.object({ nodes: z.array(z.nullable(z.object({ id: z.string() }))) })),
      }),
    ),
  ),
});

/** What blocks the projects that existed before: GitHub refuses to add or remove the same dependency twice. */
async function readBlockers(
  related: readonly { readonly change: Change; readonly issue: ActualIssue }[],
  { requester }: Stage,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const known = related.filter(({ change }) => "number" in change && change.number !== null);
  const ids = [...new Set(known.map(({ issue }) => issue.id))];
  const found = new Map<string, readonly string[]>();
  for (let start = 0; start < ids.length; start += NODES) {
    const asked = { ids: ids.slice(start, start + NODES) };
    const { data } = await requester.graphql("read dependencies", BLOCKERS, asked, { kind: "read" });
    for (const node of blockers.parse(data).nodes) {
      if (node?.id === undefined) continue;
      found.set(
        node.id,
        (node.blockedBy?.nodes ?? []).flatMap((one) => one?.id ?? []),
      );
    }
  }
  return found;
}

interface Related extends Pick<Entry, "input" | "done"> {
  readonly change: Change;
}

/**
 * Sends the mutations. If GitHub refuses all of them, it refuses the feature, and the run starts again without it: throws
 * FeatureRefused. A few refusals among others are failures of their changes.
 */
async function relate(
  { requester, tally }: Stage,
  feature: Feature,
  { entries, ...batch }: Omit<BatchOptions, "size" | "entries"> & { readonly entries: readonly Related[] },
): Promise<void> {
  const failures: { readonly change: Change; readonly error: Refused }[] = [];
  await sendBatch(requester, {
    ...batch,
    size: AT_ONCE,
    entries: entries.map(({ change, input, done }) => ({
      input,
      done,
      failed: (error) => failures.push({ change, error }),
    })),
  });
  const [first] = failures;
  if (first !== undefined && failures.length === entries.length)
    throw new FeatureRefused(feature, first.error);
  for (const { change, error } of failures) tally.fail(change, error);
}
