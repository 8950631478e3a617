/** The label that stops Waymark. */
import { Refused } from "../model/errors.ts";
import { OFF } from "../model/labels.ts";
import type { TurnOff } from "../model/change.ts";
import type { Requester } from "./requester.ts";
import type { Stage } from "./stage.ts";

/**
 * Adds the label `waymark:off` to an issue, or removes it. If the label is already there, or already gone, that is not
 * an error. Throws Refused if Waymark lacks the permission.
 */
export async function setOff(
  requester: Requester,
  { owner, name: repo }: { readonly owner: string; readonly name: string },
  { issue: issue_number, off }: { readonly issue: number; readonly off: boolean },
): Promise<void> {
  const write = { kind: "write", creations: 0 } as const;
  const labels = "/repos/{owner}/{repo}/issues/{issue_number}/labels";
  if (!off) {
    const gone = requester.rest(
      `DELETE ${labels}/{name}`,
      { owner, repo, issue_number, name: OFF.name },
      write,
    );
    return await unless(404, gone);
  }
  // REST, "Create a label": 422 if a label with that name exists.
  const made = requester.rest(
    "POST /repos/{owner}/{repo}/labels",
    { owner, repo, ...OFF },
    { ...write, creations: 1 },
  );
  await unless(422, made);
  await requester.rest(`POST ${labels}`, { owner, repo, issue_number, labels: [OFF.name] }, write);
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
      await setOff(requester, tally.actual().repository, { issue: change.number, off: true });
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      tally.fail(change, error);
      return false;
    }
  }
  return true;
}
