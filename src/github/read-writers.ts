/** Whether people who wrote issues with a marker have write access to the repository now. */
import * as z from "zod/mini";
import { Refused } from "../model/errors.ts";
import { readMarker } from "../markdown/managed-block.ts";
import type { Actual, ActualIssue } from "../model/actual.ts";
import type { Requester } from "./requester.ts";

/** The number of people to ask about in one run. */
const PEOPLE = 50;

/**
 * Asks for the permission of each person who wrote an issue with a marker, because anyone may open one. Only the first ones
 * are asked about: those who wrote the oldest issues. About all others it is unknown, so that their issues change nothing.
 */
export async function readWriters(
  requester: Requester,
  { owner, name }: { readonly owner: string; readonly name: string },
  issues: readonly ActualIssue[],
): Promise<Actual["writers"]> {
  const logins = new Set(
    issues.flatMap(({ author, body }) =>
      author.kind === "user" && readMarker(body) !== null ? [author.login] : [],
    ),
  );
  const writers: Record<string, boolean | null> = {};
  for (const [index, username] of [...logins].entries()) {
    writers[username] = index < PEOPLE ? await mayWrite(requester, { owner, repo: name, username }) : null;
  }
  return writers;
}

/** REST: "Get repository permissions for a user"; `permission` is admin, write, read or none. */
export async function mayWrite(
  requester: Requester,
  who: { readonly owner: string; readonly repo: string; readonly username: string },
): Promise<boolean | null> {
  try {
    const { data } = await requester.rest(
      "GET /repos/{owner}/{repo}/collaborators/{username}/permission",
      who,
      { kind: "read" },
    );
    const { permission } = z.object({ permission: z.string() }).parse(data);
    return permission === "admin" || permission === "write";
  } catch (error) {
    if (error instanceof Refused && error.status === 404) return false;
    if (error instanceof Refused) return null;
    throw error;
  }
}
