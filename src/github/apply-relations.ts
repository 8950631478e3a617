/** Makes and removes relations between issues: sub-issues of the tracking issue, and what blocks a project. */
import * as z from "zod/mini";
import { FeatureRefused, Refused, type RefusalReason } from "../model/errors.ts";
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
import { sendBatch, type BatchOptions } from "./batch.ts";
import { isPassing } from "./refusals.ts";
import type { Entry, Step, Turn } from "./step.ts";
import type { Stage } from "./stage.ts";
import { unlessGone } from "./hidden-fields.ts";

export async function applySubIssues(
  changes: readonly (AddSubIssue | RemoveSubIssue)[],
  stage: Stage,
): Promise<void> {
  const { tally } = stage;
  const pinned = tally.tracking();
  if (pinned.state !== "open" || changes.length === 0) return;
  const tracking = pinned.id;
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

/**
 * Steps for dependencies. Adding counts as a creation, and GitHub's limit may have to be waited for: they come last.
 * None is sent before `isOpen`. If GitHub refuses all of them, it refuses the feature: throws FeatureRefused.
 */
export function dependencySteps(
  changes: readonly (AddDependency | RemoveDependency)[],
  stage: Stage,
  isOpen: () => boolean,
): readonly (Step | Turn)[] {
  const { requester, tally } = stage;
  const added = changes.filter((change) => change.type === "create");
  const open = new Set(added);
  const failures: { readonly change: AddDependency; readonly error: Refused }[] = [];
  let sent = 0;
  let isRead = false;
  const have = ([issue, blocker]: Ends, whose: AppliedDependency["whose"]) =>
    tally.haveDependency({ issue: issue.number, blocker: blocker.number, whose });
  const endsOf = (change: AddDependency | RemoveDependency) => issuesOf(change, tally);
  const read: Turn = {
    isReady: isOpen,
    async run() {
      const related = changes.flatMap((change) => {
        const ends = endsOf(change);
        return ends === null ? [] : [{ change, ends }];
      });
      const there = await readBlockers(related, stage);
      // A person may have removed some of them, and added others.
      const settled = related.filter(({ change, ends: [issue, blocker] }) => {
        const isThere = there.get(issue.id)?.includes(blocker.id) === true;
        return isThere === (change.type === "create");
      });
      for (const { change, ends } of settled) {
        have(ends, change.type === "create" ? change.ifThere : change.ifGone);
        if (change.type === "create") open.delete(change);
      }
      const removed = related.filter((one) => one.change.type === "remove" && !settled.includes(one));
      await relate(stage, "dependencies", {
        operation: "remove dependencies",
        mutation: { field: "removeBlockedBy", input: "RemoveBlockedByInput", selection: "clientMutationId" },
        creations: 0,
        entries: removed.map(({ change, ends }) => ({
          change,
          input: inputOf(ends),
          done: () => have(ends, null),
        })),
      });
      for (const change of added) if (endsOf(change) === null) open.delete(change);
      isRead = true;
    },
  };
  const settle = (change: AddDependency) => {
    open.delete(change);
    sent += 1;
  };
  const isRefused = () =>
    sent > 0 && failures.length === sent && failures.every(({ error }) => FEATURE_REASONS.has(error.reason));
  const steps = added.map((change): Step => ({
    requester,
    operation: "add dependencies",
    mutation: { field: "addBlockedBy", input: "AddBlockedByInput", selection: "clientMutationId" },
    creations: 1,
    spare: FOR_LABELS,
    patient: true,
    input: () => {
      const ends = isRead && !isRefused() && open.has(change) ? endsOf(change) : null;
      return ends === null ? null : inputOf(ends);
    },
    done: () => {
      const ends = endsOf(change);
      settle(change);
      if (ends !== null) have(ends, "ours");
    },
    failed: (error) => {
      settle(change);
      failures.push({ change, error });
    },
  }));
  const report: Turn = {
    isReady: () => isRead && (open.size === 0 || isRefused()),
    run() {
      reportRefusals("dependencies", failures, sent, tally);
      return Promise.resolve();
    },
  };
  return [read, ...steps, report];
}

/** If GitHub refuses them, two labels show the same instead (`locked` and `ready`), and they must not wait either. */
const FOR_LABELS = 2;

/** If the first ones are refused for such a reason, the others would be too. */
const FEATURE_REASONS: ReadonlySet<RefusalReason> = new Set(["unknown-field", "no-right"]);

/** The blocked issue, and the one that blocks it. */
type Ends = readonly [ActualIssue, ActualIssue];

const inputOf = ([issue, blocker]: Ends) => ({ issueId: issue.id, blockingIssueId: blocker.id });

/** Null if one of the issues does not exist. */
function issuesOf(change: AddDependency | RemoveDependency, tally: Stage["tally"]): Ends | null {
  const issueOf = (item: string, number: number | null) =>
    number === null ? tally.issueOpenedFor(item) : tally.issueNumbered(number);
  const blocked = issueOf(change.item, change.number);
  const blocker =
    change.type === "remove"
      ? tally.issueNumbered(change.before.number)
      : issueOf(change.after.blocker, change.after.number);
  return blocked === undefined || blocker === undefined ? null : [blocked, blocker];
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

/** A server that lacks dependencies refuses to read them, too. */
function asFeature(error: unknown): never {
  throw error instanceof Refused && FEATURE_REASONS.has(error.reason)
    ? new FeatureRefused("dependencies", error)
    : error;
}

/** What blocks the projects that existed before: GitHub refuses to add or remove the same dependency twice. */
async function readBlockers(
  related: readonly { readonly change: Change; readonly ends: Ends }[],
  { requester }: Stage,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const known = related.filter(({ change }) => "number" in change && change.number !== null);
  const ids = [...new Set(known.map(({ ends: [issue] }) => issue.id))];
  const found = new Map<string, readonly string[]>();
  for (let start = 0; start < ids.length; start += NODES) {
    const asked = { ids: ids.slice(start, start + NODES) };
    const operation = "read dependencies";
    const read = await requester.graphql(operation, BLOCKERS, asked, { kind: "read" }).catch(asFeature);
    for (const node of blockers.parse(unlessGone(operation, read)).nodes) {
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
  { entries, ...batch }: Omit<BatchOptions, "entries"> & { readonly entries: readonly Related[] },
): Promise<void> {
  const failures: { readonly change: Change; readonly error: Refused }[] = [];
  await sendBatch(requester, {
    ...batch,
    entries: entries.map(({ change, input, done }) => ({
      input,
      done,
      failed: (error) => failures.push({ change, error }),
    })),
  });
  reportRefusals(feature, failures, entries.length, tally);
}

function reportRefusals(
  feature: Feature,
  failures: readonly { readonly change: Change; readonly error: Refused }[],
  sent: number,
  tally: Stage["tally"],
): void {
  // A refusal that passes says nothing about the feature, and the next run tries again.
  const lasting = failures.find(({ error }) => !isPassing(error));
  if (lasting !== undefined && failures.length === sent) throw new FeatureRefused(feature, lasting.error);
  for (const { change, error } of failures) tally.fail(change, error);
}
