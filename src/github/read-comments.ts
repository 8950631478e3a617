/** Reads the newest comments of a repository, and which of them have been answered. */
import * as z from "zod/mini";
import type { IssueComment } from "../model/remote.ts";
import { COMMENTED_ISSUES, commentedIssues, commentsIn } from "./comment-fields.ts";
import { seen } from "./hidden-fields.ts";
import type { Requester } from "./requester.ts";

const DOCUMENT = `query ReadComments($owner: String!, $name: String!, $since: DateTime!) {
  repository(owner: $owner, name: $name) {
    ${commentedIssues("100")}
  }
}`;

const answer = z.object({ repository: z.object({ issues: COMMENTED_ISSUES }) });

/** Comments on issues that changed since then, oldest first. Throws Refused if they may not be read. */
export async function readComments(
  requester: Requester,
  place: { readonly owner: string; readonly name: string },
  since: string,
): Promise<readonly IssueComment[]> {
  const variables = { ...place, since };
  const read = await requester.graphql("read comments", DOCUMENT, variables, { kind: "read" });
  return commentsIn(answer.parse(seen("read comments", read)).repository.issues);
}
