/** createIssue. */
import { mayClassify, requireToSpeak } from "../../auth/repository-access.ts";
import { requireBoards } from "../../auth/board-access.ts";
import { addItem } from "../../changes/board-items.ts";
import { checkHasIssues, openIssue } from "../../changes/open-issue.ts";
import type { User } from "../../model/account.ts";
import type { Issue, Milestone } from "../../model/issue.ts";
import { invalid } from "../../model/refusal.ts";
import type { Repository } from "../../model/repository.ts";
import { atLeast, roleOf } from "../../model/repository.ts";
import { neededText, textArg, textsArg } from "../arguments.ts";
import type { Context } from "../context.ts";
import { creation } from "../mutation.ts";
import { nodeOfKind } from "../sight.ts";
import { requireSubIssues } from "./issue-relations.ts";
import { labelsIn } from "./labels.ts";

/** People who may be assigned, by node id. */
export function assigneesIn(context: Context, repository: Repository, ids: readonly string[]): User[] {
  return ids.map((id) => {
    const user = nodeOfKind(context, id, ["User"]);
    if (atLeast(roleOf(user, repository), repository.private ? "read" : "triage")) return user;
    throw invalid("Issue", "assignees", `${user.login} cannot be assigned to this issue`);
  });
}

/** A milestone of the repository, by node id. */
export function milestoneIn(context: Context, repository: Repository, id: string | null): Milestone | null {
  if (id === null) return null;
  const milestone = nodeOfKind(context, id, ["Milestone"]);
  if (milestone.repository !== repository) throw invalid("Issue", "milestone", "Milestone is invalid");
  return milestone;
}

function parentIn(context: Context, id: string | null): Issue | null {
  if (id === null) return null;
  const parent = nodeOfKind(context, id, ["Issue"]);
  requireSubIssues(context, parent);
  return parent;
}

export const CREATE_ISSUE = creation("createIssue", (input, context) => {
  const { viewer, world, cause } = context;
  const repository = nodeOfKind(context, neededText(input, "repositoryId"), ["Repository"]);
  requireToSpeak(viewer, repository);
  checkHasIssues(repository);
  const keeps = mayClassify(viewer, repository);
  const boards = (textsArg(input, "projectV2Ids") ?? []).map((id) => nodeOfKind(context, id, ["Board"]));
  for (const board of boards) requireBoards(viewer, board.owner);
  const issue = openIssue(world, cause, repository, {
    title: neededText(input, "title"),
    body: textArg(input, "body") ?? "",
    labels: keeps ? labelsIn(context, repository, textsArg(input, "labelIds") ?? []) : [],
    milestone: keeps ? milestoneIn(context, repository, textArg(input, "milestoneId")) : null,
    assignees: keeps ? assigneesIn(context, repository, textsArg(input, "assigneeIds") ?? []) : [],
    parent: parentIn(context, textArg(input, "parentIssueId")),
  });
  for (const board of boards) addItem(world, cause, board, issue);
  return { issue };
});
