/** Adds or removes the label that stops Waymark on an issue. */
import { Refused } from "../model/errors.ts";
import { OFF } from "../model/labels.ts";
import type { Requester } from "./requester.ts";

/**
 * Throws Refused if Waymark lacks the permission. If the label is already there, or already gone, that is not an error.
 */
export async function turnOff(
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
