/** Opens issues, many in one request, each complete with title, body, labels and milestone. */
import * as z from "zod/mini";
import { writeManagedBody, type Memory } from "../markdown/managed-block.ts";
import { itemsIn, resolveBody } from "../model/body.ts";
import type { CreateIssue } from "../model/change.ts";
import { FeatureRefused, type Refused, type RefusalReason } from "../model/errors.ts";
import type { Stage } from "./stage.ts";
import { sendBatch, type Mutation } from "./batch.ts";
import { issueAnswer, issueFields, readIssue } from "./issue-fields.ts";
import type { Requester } from "./requester.ts";
import type { Tally } from "./tally.ts";

/** How many issues to open in one request at the beginning. */
export const ISSUES_AT_ONCE = 10;

/** The tracking issue shows the progress of a paused run, so one creation is kept in reserve for it. */
const FOR_TRACKING = 1;

/** A mutation that returns an issue without its cards, because reading cards may need another token. */
export function issueMutation({ server }: Pick<Requester, "server">, field: string, input: string): Mutation {
  const fragments = issueFields({ cards: false, server });
  return { field, input, selection: "issue { ...Issue }", fragments };
}

const payload = z.object({ issue: issueAnswer });

/** The issue in a mutation's answer. Waymark wrote it, so the viewer's login does not matter. */
export const readPayload = (answer: unknown) => readIssue(payload.parse(answer).issue, "");

/**
 * Opens issues in order, but issues that refer to others by number come last: issues in the same request have no
 * numbers yet.
 */
export async function createIssues(changes: readonly CreateIssue[], stage: Stage): Promise<void> {
  const refers = ({ after }: CreateIssue) => itemsIn(after.block).length > 0;
  const end = changes.findLastIndex(refers) + 1;
  const first = changes.slice(0, end);
  await openIssues(
    first.filter((change) => !refers(change)),
    stage,
  );
  await openIssues([...first.filter(refers), ...changes.slice(end)], stage);
}

/**
 * If GitHub refuses all issues that are opened as sub-issues, the reason may be the parent: throws FeatureRefused. The
 * run reads the repository again and opens them without a parent.
 */
async function openIssues(changes: readonly CreateIssue[], stage: Stage): Promise<void> {
  const { requester, tally } = stage;
  const failures: { readonly change: CreateIssue; readonly error: Refused }[] = [];
  await sendBatch(requester, {
    operation: "open issues",
    mutation: issueMutation(requester, "createIssue", "CreateIssueInput"),
    size: ISSUES_AT_ONCE,
    creations: 1,
    spare: FOR_TRACKING,
    entries: changes
      .filter((change) => hasMilestone(change, tally))
      .map((change) => ({
        input: creation(change, stage),
        done: (answer) => tally.haveOpened(change.item, readPayload(answer)),
        failed: (error) => failures.push({ change, error }),
      })),
  });
  const children = changes.filter((change) => parentOf(change, stage) !== null);
  const refused = failures.filter(({ change }) => children.includes(change));
  const [first] = refused;
  if (first !== undefined && refused.length === children.length && MAY_BE_PARENT.has(first.error.reason)) {
    throw new FeatureRefused("sub-issues", first.error);
  }
  for (const { change, error } of failures) tally.fail(change, error);
}

/** Other reasons are about the request, not about the parent. */
const MAY_BE_PARENT: ReadonlySet<RefusalReason> = new Set(["no-right", "other"]);

/** The node id of the tracking issue, if the issue is opened as its sub-issue. */
const parentOf = ({ after }: CreateIssue, { tracking }: Stage): string | null =>
  after.child ? tracking : null;

/** An issue waits for its milestone, because without it, no later run would set it. */
function hasMilestone(change: CreateIssue, tally: Tally): boolean {
  const { phase } = change.after;
  if (phase === null || tally.milestoneOf(phase) !== undefined) return true;
  tally.fail(
    change,
    new Error(`its milestone (phase "${phase}") could not be made; the next run tries both again`),
  );
  return false;
}

function creation(change: CreateIssue, stage: Stage): Readonly<Record<string, unknown>> {
  const { item, after } = change;
  const { tally, place } = stage;
  const parentIssueId = parentOf(change, stage);
  const memory = withoutUnmade(after.memory, tally);
  const block = resolveBody(after.block, { numbers: tally.numbers(), place });
  const milestone = after.phase === null ? undefined : tally.milestoneOf(after.phase);
  return {
    repositoryId: tally.actual().repository.id,
    title: after.title,
    body: writeManagedBody({ kind: "item", id: item }, block, memory),
    labelIds: labelIds(after.labels, tally),
    ...(milestone === undefined ? {} : { milestoneId: milestone.id }),
    ...(parentIssueId === null ? {} : { parentIssueId }),
  };
}

/** If a label could not be created, it was not added to the issue. The next run adds it. */
export function withoutUnmade(memory: Memory, tally: Tally): Memory {
  const unmade = tally.unmade(memory.labels ?? []);
  if (unmade.length === 0) return memory;
  return { ...memory, labels: memory.labels?.filter((name) => !unmade.includes(name)) ?? null };
}

/** The ids of labels by name. A label that could not be created is left out; the next run adds it. */
export function labelIds(names: readonly string[], tally: Tally): readonly string[] {
  return names.flatMap((name) => {
    const label = tally.label(name);
    return label === undefined ? [] : [label.id];
  });
}
