/** addSubIssue, removeSubIssue, addBlockedBy, removeBlockedBy. */
import { forbidden, requireAccess } from "../../auth/repository-access.ts";
import { addBlockedBy, removeBlockedBy } from "../../changes/dependencies.ts";
import { addSubIssue, removeSubIssue } from "../../changes/sub-issues.ts";
import type { Issue } from "../../model/issue.ts";
import type { Unknowns } from "../../model/world.ts";
import { flagArg, neededText } from "../arguments.ts";
import type { Args, Context } from "../context.ts";
import { creation, mutation } from "../mutation.ts";
import { nodeOfKind } from "../sight.ts";

/** Whether an App may use a feature with `issues: write` is not documented for each of them. */
type ForApps = Extract<keyof Unknowns, `${string}ForApps`>;

/** Refuses a viewer who may not use this feature on an issue: people need the triage role. */
export function requireFeature({ viewer, world }: Context, issue: Issue, feature: ForApps): void {
  requireAccess(viewer, issue.repository, "issues", "write");
  if (viewer.kind !== "token" || world.unknowns[feature]) return;
  const { kind } = viewer.token;
  if (kind === "installation" || kind === "actions") throw forbidden(viewer, "Resource not accessible");
}

export const requireSubIssues = (context: Context, issue: Issue): void =>
  requireFeature(context, issue, "subIssuesForApps");

const issueIn = (input: Args, context: Context, key: string): Issue =>
  nodeOfKind(context, neededText(input, key), ["Issue"]);

function blocking(input: Args, context: Context) {
  const issue = issueIn(input, context, "issueId");
  const blockingIssue = issueIn(input, context, "blockingIssueId");
  requireFeature(context, issue, "dependenciesForApps");
  return { issue, blockingIssue };
}

export const ISSUE_RELATION_MUTATIONS = [
  mutation("addSubIssue", (input, context) => {
    const issue = issueIn(input, context, "issueId");
    const subIssue = issueIn(input, context, "subIssueId");
    requireSubIssues(context, issue);
    requireSubIssues(context, subIssue);
    addSubIssue(context.world, issue, subIssue, flagArg(input, "replaceParent") ?? false);
    return { issue, subIssue };
  }),
  mutation("removeSubIssue", (input, context) => {
    const issue = issueIn(input, context, "issueId");
    const subIssue = issueIn(input, context, "subIssueId");
    requireSubIssues(context, issue);
    removeSubIssue(context.world, issue, subIssue);
    return { issue, subIssue };
  }),
  // REST's description of the same change warns of creating content too quickly.
  creation("addBlockedBy", (input, context) => {
    const both = blocking(input, context);
    addBlockedBy(context.world, both.issue, both.blockingIssue);
    return both;
  }),
  mutation("removeBlockedBy", (input, context) => {
    const both = blocking(input, context);
    removeBlockedBy(context.world, both.issue, both.blockingIssue);
    return both;
  }),
];
