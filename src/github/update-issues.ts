/** Edits issues: each body is read again right before it is written, so that a box ticked meanwhile is kept. */
import * as z from "zod/mini";
import type { UpdateIssue } from "../plan/change.ts";
import { updatedBody } from "../plan/plan-issues.ts";
import type { Stage } from "./stage.ts";
import { sendBatch, type Entry } from "./batch.ts";
import { issueMutation, labelIds, readPayload } from "./create-issues.ts";
import type { Requester } from "./requester.ts";

const EDITS_AT_ONCE = 20;

export async function updateIssues(changes: readonly UpdateIssue[], stage: Stage): Promise<void> {
  for (let start = 0; start < changes.length; start += EDITS_AT_ONCE) {
    await updateSome(changes.slice(start, start + EDITS_AT_ONCE), stage);
  }
}

async function updateSome(changes: readonly UpdateIssue[], stage: Stage): Promise<void> {
  const { requester, tally, place, cards } = stage;
  const references = { numbers: tally.numbers(), place };
  const ids = changes.flatMap(({ number }) => tally.issueNumbered(number)?.id ?? []);
  const bodies = await readBodies(requester, ids);
  const known = changes.flatMap((change) => {
    const issue = tally.issueNumbered(change.number);
    return issue === undefined ? [] : [{ change, issue }];
  });
  await sendBatch(requester, {
    operation: "edit issues",
    mutation: issueMutation("updateIssue", "UpdateIssueInput", cards),
    size: EDITS_AT_ONCE,
    creations: 0,
    entries: known.map(({ change, issue }) => {
      const body = updatedBody(change, bodies.get(issue.id) ?? issue.body, references);
      const { title, phase, moves } = change.after;
      const milestoneId = phase === null ? null : (tally.milestoneOf(phase)?.id ?? null);
      return {
        input: { id: issue.id, title, ...(body === null ? {} : { body }), ...(moves ? { milestoneId } : {}) },
        done: (answer) => tally.haveIssue(readPayload(answer)),
        failed: (error) => tally.fail(change, error),
      };
    }),
  });
  await relabel(changes, stage);
}

/** Labels are added and removed by name, never set as a whole: the learner's own stay, also those added meanwhile. */
async function relabel(changes: readonly UpdateIssue[], stage: Stage): Promise<void> {
  const { requester, tally } = stage;
  const entries = (which: (change: UpdateIssue) => readonly string[]): readonly Entry[] =>
    changes.flatMap((change) => {
      const ids = labelIds(which(change), tally);
      const issue = tally.issueNumbered(change.number);
      if (ids.length === 0 || issue === undefined) return [];
      const done = () => tally.haveIssue({ ...issue, labels: relabelled(issue.labels, change) });
      return [
        {
          input: { labelableId: issue.id, labelIds: ids },
          done,
          failed: (error) => tally.fail(change, error),
        },
      ];
    });
  const common = { size: EDITS_AT_ONCE, creations: 0 } as const;
  await sendBatch(requester, {
    ...common,
    operation: "add labels",
    mutation: {
      field: "addLabelsToLabelable",
      input: "AddLabelsToLabelableInput",
      selection: "clientMutationId",
    },
    entries: entries(({ before, after }) => after.labels.filter((label) => !before.labels.includes(label))),
  });
  await sendBatch(requester, {
    ...common,
    operation: "remove labels",
    mutation: {
      field: "removeLabelsFromLabelable",
      input: "RemoveLabelsFromLabelableInput",
      selection: "clientMutationId",
    },
    entries: entries(({ before, after }) => before.labels.filter((label) => !after.labels.includes(label))),
  });
}

function relabelled(labels: readonly string[], { before, after }: UpdateIssue): readonly string[] {
  const kept = labels.filter((label) => !before.labels.includes(label));
  return [...new Set([...kept, ...after.labels])];
}

const BODIES = `query ReadBodies($ids: [ID!]!) { nodes(ids: $ids) { ... on Issue { id body } } }`;
const bodiesAnswer = z.object({
  nodes: z.array(z.nullable(z.object({ id: z.optional(z.string()), body: z.optional(z.string()) }))),
});

async function readBodies(
  requester: Requester,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const { data } = await requester.graphql("read bodies again", BODIES, { ids }, { kind: "read" });
  return new Map(
    bodiesAnswer
      .parse(data)
      .nodes.flatMap((node) =>
        node?.id === undefined || node.body === undefined ? [] : [[node.id, node.body] as const],
      ),
  );
}
