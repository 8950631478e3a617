/** One label on one issue: the one that stops Waymark, and the one that asks for help. */
import { Refused } from "../model/errors.ts";
import { OFF } from "../model/labels.ts";
import type { TurnOff } from "../model/change.ts";
import type { LabelSetting } from "../model/remote.ts";
import type { Requester } from "./requester.ts";
import type { Stage } from "./stage.ts";

/**
 * Adds a label to an issue, or removes it. A label that the repository lacks is created first. If the label is already
 * there, or already gone, that is not an error. Throws Refused if Waymark lacks the permission.
 */
export async function setLabel(
  requester: Requester,
  { owner, name: repo }: { readonly owner: string; readonly name: string },
  { issue: issue_number, label, on }: LabelSetting,
): Promise<void> {
  const write = { kind: "write", creations: 0 } as const;
  const labels = "/repos/{owner}/{repo}/issues/{issue_number}/labels";
  const { name } = label;
  if (!on) {
    const gone = requester.rest(`DELETE ${labels}/{name}`, { owner, repo, issue_number, name }, write);
    return await unless(404, gone);
  }
  // REST, "Create a label": 422 if a label with that name exists.
  const made = requester.rest(
    "POST /repos/{owner}/{repo}/labels",
    { owner, repo, ...label },
    { ...write, creations: 1 },
  );
  await unless(422, made);
  await requester.rest(`POST ${labels}`, { owner, repo, issue_number, labels: [name] }, write);
}

async function unless(status: number, request: Promise<unknown>): Promise<void> {
  try {
    await request;
  } catch (error) {
    if (!(error instanceof Refused && error.status === status)) throw error;
  }
}

/** Returns false if GitHub refuses. Then the rest of the plan makes no sense, because the next run would undo it. */
export async function applyTurnOff(
  changes: readonly TurnOff[],
  { requester, tally }: Stage,
): Promise<boolean> {
  for (const change of changes) {
    try {
      await setLabel(requester, tally.actual().repository, { issue: change.number, label: OFF, on: true });
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      tally.fail(change, error);
      return false;
    }
  }
  return true;
}
