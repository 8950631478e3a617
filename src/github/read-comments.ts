/** Reads the newest comments of a repository, and which of them have been answered. */
import * as z from "zod/mini";
import type { IssueComment } from "../model/remote.ts";
import { COMMENTED_ISSUES, commentedIssues, commentsIn } from "./comment-fields.ts";
import { refusedBy } from "./refusals.ts";
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
  const { data, errors } = await requester.graphql("read comments", DOCUMENT, variables, { kind: "read" });
  const [error] = errors;
  if (error !== undefined) throw refusedBy("read comments", error);
  return commentsIn(answer.parse(data).repository.issues);
}
