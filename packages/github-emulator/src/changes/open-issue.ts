/** Opens issues. */
import type { User } from "../model/account.ts";
import type { Issue, Label, Milestone } from "../model/issue.ts";
import { Refusal } from "../model/refusal.ts";
import type { Repository } from "../model/repository.ts";
import type { Cause } from "../model/token.ts";
import type { World } from "../model/world.ts";
import { setAssignees, setLabels, setMilestone } from "./issue-attributes.ts";
import { LIMITS, asTyped, checkLength, checkPresent } from "./limits.ts";
import { newConversation } from "./new-conversation.ts";
import { addSubIssue, checkSubIssue } from "./sub-issues.ts";

export interface NewIssue {
  readonly title: string;
  readonly body?: string;
  readonly labels?: readonly Label[];
  readonly milestone?: Milestone | null;
  readonly assignees?: readonly User[];
  readonly parent?: Issue | null;
}

/** Refuses if issues are turned off. */
export function checkHasIssues(repository: Repository): void {
  if (!repository.hasIssues) throw new Refusal("issues-disabled", "Repository has disabled issues");
}

/** Opens an issue and emits `opened`, then `labeled`, `assigned` and `milestoned`. */
export function openIssue(world: World, cause: Cause, repository: Repository, wanted: NewIssue): Issue {
  checkHasIssues(repository);
  checkPresent("Issue", "title", wanted.title);
  checkLength("Issue", "title", wanted.title, LIMITS.issueTitle);
  const body = asTyped(cause, wanted.body ?? "");
  checkLength("Issue", "body", body, LIMITS.body);
  const { parent = null } = wanted;
  if (parent !== null && !world.unknowns.refusedParentOpens) checkSubIssue(parent, null);
  const now = world.timestamp();
  const number = repository.lastNumber + 1;
  const issue: Issue = {
    kind: "Issue",
    ...newConversation(world, "Issue", {
      cause,
      repository,
      number,
      title: wanted.title.trim(),
      body,
      at: now,
    }),
    state: "OPEN",
    stateReason: null,
    closedBy: null,
    parent: null,
    subIssues: [],
    blockedBy: [],
    blocking: [],
    pinnedComment: null,
    duplicateOf: null,
  };
  world.register(issue);
  world.journal.set(repository, { lastNumber: number });
  world.journal.put(repository.issues, number, issue);
  world.emit({ name: "issues", action: "opened", repository, issue, cause, at: now });
  setLabels(world, cause, issue, wanted.labels ?? []);
  setAssignees(world, cause, issue, wanted.assignees ?? []);
  setMilestone(world, cause, issue, wanted.milestone ?? null);
  if (parent !== null) addSubIssue(world, parent, issue);
  return issue;
}
