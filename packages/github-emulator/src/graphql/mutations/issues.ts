/** updateIssue, closeIssue, reopenIssue, pinIssue, unpinIssue, lockLockable, unlockLockable. */
import { accountOf } from "../../auth/viewer.ts";
import { mayClassify, requireAccess, requireToSpeak } from "../../auth/repository-access.ts";
import { closeIssue, reopenIssue } from "../../changes/close-issue.ts";
import { editIssue, lockIssue, pinIssue, unpinIssue } from "../../changes/edit-issue.ts";
import { setAssignees, setLabels, setMilestone } from "../../changes/issue-attributes.ts";
import type { Issue } from "../../model/issue.ts";
import { invalid } from "../../model/refusal.ts";
import { neededText, textArg, textsArg } from "../arguments.ts";
import type { Args, Context } from "../context.ts";
import { mutation } from "../mutation.ts";
import { nodeOfKind } from "../sight.ts";
import { assigneesIn, milestoneIn } from "./create-issue.ts";
import { labelsIn } from "./labels.ts";

const issueIn = (input: Args, context: Context, key: string): Issue =>
  nodeOfKind(context, neededText(input, key), ["Issue"]);

/** The author may change title, body and state. Everybody else needs write access. */
function requireToEdit(context: Context, issue: Issue): void {
  if (accountOf(context.viewer) === issue.author) requireToSpeak(context.viewer, issue.repository);
  else requireAccess(context.viewer, issue.repository, "issues", "write");
}

function reasonIn(input: Args): "COMPLETED" | "NOT_PLANNED" | "DUPLICATE" {
  const reason = textArg(input, "stateReason") ?? "COMPLETED";
  if (reason === "COMPLETED" || reason === "NOT_PLANNED" || reason === "DUPLICATE") return reason;
  throw invalid("Issue", "stateReason", `State reason ${reason} is invalid`);
}

function pinning(pin: typeof pinIssue) {
  return (input: Args, context: Context) => {
    const issue = issueIn(input, context, "issueId");
    requireAccess(context.viewer, issue.repository, "issues", "write");
    pin(context.world, context.cause, issue);
    return { issue };
  };
}

function locking(locked: boolean) {
  return (input: Args, context: Context) => {
    const issue = issueIn(input, context, "lockableId");
    requireAccess(context.viewer, issue.repository, "issues", "write");
    lockIssue(context.world, context.cause, issue, locked);
    return { actor: context.cause.actor, [locked ? "lockedRecord" : "unlockedRecord"]: issue };
  };
}

export const ISSUE_MUTATIONS = [
  mutation("updateIssue", (input, context) => {
    const { world, cause, viewer } = context;
    const issue = issueIn(input, context, "id");
    const { repository } = issue;
    requireToEdit(context, issue);
    const title = textArg(input, "title");
    const body = textArg(input, "body");
    editIssue(world, cause, issue, {
      ...(title === null ? {} : { title }),
      ...(body === null ? {} : { body }),
    });
    if (mayClassify(viewer, repository)) {
      const labels = textsArg(input, "labelIds");
      if (labels !== null) setLabels(world, cause, issue, labelsIn(context, repository, labels));
      if ("milestoneId" in input) {
        setMilestone(world, cause, issue, milestoneIn(context, repository, textArg(input, "milestoneId")));
      }
      const people = textsArg(input, "assigneeIds");
      if (people !== null) setAssignees(world, cause, issue, assigneesIn(context, repository, people));
    }
    const state = textArg(input, "state");
    if (state === "CLOSED") closeIssue(world, cause, issue, "COMPLETED");
    if (state === "OPEN") reopenIssue(world, cause, issue);
    return { issue, actor: cause.actor };
  }),
  mutation("closeIssue", (input, context) => {
    const issue = issueIn(input, context, "issueId");
    requireToEdit(context, issue);
    const duplicate = textArg(input, "duplicateIssueId");
    const of = duplicate === null ? null : nodeOfKind(context, duplicate, ["Issue"]);
    const reason = of === null ? reasonIn(input) : "DUPLICATE";
    closeIssue(context.world, context.cause, issue, reason, of);
    return { issue };
  }),
  mutation("reopenIssue", (input, context) => {
    const issue = issueIn(input, context, "issueId");
    requireToEdit(context, issue);
    reopenIssue(context.world, context.cause, issue);
    return { issue };
  }),
  mutation("pinIssue", pinning(pinIssue)),
  mutation("unpinIssue", pinning(unpinIssue)),
  mutation("lockLockable", locking(true)),
  mutation("unlockLockable", locking(false)),
];
