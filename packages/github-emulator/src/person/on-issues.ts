/** Issues, their labels, assignees and comments, changed by a person. */
import { closeIssue, reopenIssue } from "../changes/close-issue.ts";
import { addComment, deleteComment, editComment } from "../changes/comments.ts";
import type { IssueWords } from "../changes/edit-issue.ts";
import { deleteIssue, editIssue, pinIssue, transferIssue, unpinIssue } from "../changes/edit-issue.ts";
import { pinComment, unpinComment } from "../changes/pinned-comment.ts";
import { setAssignees, setLabels, setMilestone } from "../changes/issue-attributes.ts";
import { createLabel, deleteLabel, editLabel } from "../changes/labels.ts";
import { addBlockedBy, removeBlockedBy } from "../changes/dependencies.ts";
import { addSubIssue, removeSubIssue } from "../changes/sub-issues.ts";
import { openIssue } from "../changes/open-issue.ts";
import { deleteMilestone, editMilestone, type MilestoneWords } from "../changes/milestones.ts";
import type { Comment, Issue, Label, Milestone, PullRequest, StateReason } from "../model/issue.ts";
import { Refusal } from "../model/refusal.ts";
import type { Repository } from "../model/repository.ts";
import type { Cause } from "../model/token.ts";
import type { World } from "../model/world.ts";
import { requireRoleToChange } from "./require-role.ts";

const BOX = /^(\s*[-*+] \[)([ xX])(\] +)([^\n]*)$/;

/** The body with the box before this text ticked or cleared. Refused if no box has that text. */
function withBox(body: string, text: string, ticked: boolean): string {
  const lines = body.split("\n");
  const at = lines.findIndex((line) => BOX.exec(line)?.[4]?.trim() === text);
  const [, before = "", , middle = "", rest = ""] = BOX.exec(lines[at] ?? "") ?? [];
  if (at === -1) throw new Refusal("not-found", `No box in the issue says «${text}»`);
  return lines.with(at, `${before}${ticked ? "x" : " "}${middle}${rest}`).join("\n");
}

function labelOf(repository: Repository, name: string): Label {
  const found = repository.labels.get(name.toLowerCase());
  if (found === undefined) throw new Refusal("not-found", `There is no label «${name}»`);
  return found;
}

export function onIssues(world: World, cause: Cause) {
  const { actor } = cause;
  /** Authors may change what they wrote. */
  const requireAuthorOr = (role: "triage" | "write", issue: Issue): void =>
    requireRoleToChange(actor, issue.repository, issue.author === actor ? "read" : role);
  const edit = (issue: Issue, words: IssueWords): void => {
    requireAuthorOr("write", issue);
    editIssue(world, cause, issue, words);
  };
  const relabel = (issue: Issue, change: (labels: readonly Label[]) => readonly Label[]): void => {
    requireRoleToChange(actor, issue.repository, "triage");
    setLabels(world, cause, issue, change(issue.labels));
  };
  return {
    openIssue: (repository: Repository, title: string, body = ""): Issue => {
      requireRoleToChange(actor, repository, "read");
      return openIssue(world, cause, repository, { title, body });
    },
    close: (issue: Issue, reason: Exclude<StateReason, "REOPENED"> = "COMPLETED"): void => {
      requireAuthorOr("triage", issue);
      closeIssue(world, cause, issue, reason);
    },
    reopen: (issue: Issue): void => {
      requireAuthorOr("triage", issue);
      reopenIssue(world, cause, issue);
    },
    edit,
    /** Ticks the box in the body whose text is exactly this. */
    tick: (issue: Issue, text: string): void => edit(issue, { body: withBox(issue.body, text, true) }),
    untick: (issue: Issue, text: string): void => edit(issue, { body: withBox(issue.body, text, false) }),
    deleteIssue: (issue: Issue): void => {
      requireRoleToChange(actor, issue.repository, "admin");
      deleteIssue(world, cause, issue);
    },
    transferIssue: (issue: Issue, target: Repository): Issue => {
      requireRoleToChange(actor, issue.repository, "write");
      requireRoleToChange(actor, target, "write");
      return transferIssue(world, cause, issue, target);
    },
    createLabel: (repository: Repository, name: string, color = "ededed"): Label => {
      requireRoleToChange(actor, repository, "write");
      return createLabel(world, cause, repository, { name, color, description: null });
    },
    /** Every issue with the label shows the new name. */
    renameLabel: (repository: Repository, from: string, to: string): void => {
      requireRoleToChange(actor, repository, "write");
      editLabel(world, cause, labelOf(repository, from), { name: to });
    },
    deleteLabel: (repository: Repository, name: string): void => {
      requireRoleToChange(actor, repository, "write");
      deleteLabel(world, cause, labelOf(repository, name));
    },
    label: (issue: Issue, name: string): void =>
      relabel(issue, (labels) => [...labels, labelOf(issue.repository, name)]),
    unlabel: (issue: Issue, name: string): void =>
      relabel(issue, (labels) => labels.filter((one) => one !== labelOf(issue.repository, name))),
    /** Assigns people by login; an empty list removes all assignees. */
    assign: (issue: Issue, logins: readonly string[]): void => {
      requireRoleToChange(actor, issue.repository, "triage");
      const people = logins.map((login) => world.owner(login)).filter((one) => one.kind === "User");
      setAssignees(world, cause, issue, people);
    },
    moveToMilestone: (issue: Issue, milestone: Milestone | null): void => {
      requireRoleToChange(actor, issue.repository, "triage");
      setMilestone(world, cause, issue, milestone);
    },
    editMilestone: (milestone: Milestone, words: Partial<MilestoneWords>): void => {
      requireRoleToChange(actor, milestone.repository, "write");
      editMilestone(world, cause, milestone, words);
    },
    /** Its issues stay, without a milestone. */
    deleteMilestone: (milestone: Milestone): void => {
      requireRoleToChange(actor, milestone.repository, "write");
      deleteMilestone(world, cause, milestone);
    },
    pin: (issue: Issue): void => {
      requireRoleToChange(actor, issue.repository, "write");
      pinIssue(world, cause, issue);
    },
    unpin: (issue: Issue): void => {
      requireRoleToChange(actor, issue.repository, "write");
      unpinIssue(world, cause, issue);
    },
    addSubIssue: (parent: Issue, child: Issue): void => {
      requireRoleToChange(actor, parent.repository, "triage");
      addSubIssue(world, parent, child);
    },
    removeSubIssue: (parent: Issue, child: Issue): void => {
      requireRoleToChange(actor, parent.repository, "triage");
      removeSubIssue(world, parent, child);
    },
    /** Marks an issue as blocked by another. */
    block: (issue: Issue, blocker: Issue): void => {
      requireRoleToChange(actor, issue.repository, "triage");
      addBlockedBy(world, issue, blocker);
    },
    unblock: (issue: Issue, blocker: Issue): void => {
      requireRoleToChange(actor, issue.repository, "triage");
      removeBlockedBy(world, issue, blocker);
    },
    comment: (subject: Issue | PullRequest, text: string): Comment => {
      requireRoleToChange(actor, subject.repository, subject.locked ? "write" : "read");
      return addComment(world, cause, subject, text);
    },
    pinComment: (comment: Comment): void => {
      requireRoleToChange(actor, comment.subject.repository, "triage");
      pinComment(world, cause, comment);
    },
    unpinComment: (comment: Comment): void => {
      requireRoleToChange(actor, comment.subject.repository, "triage");
      unpinComment(world, comment);
    },
    editComment: (comment: Comment, text: string): void => {
      const isOwn = comment.author === actor;
      requireRoleToChange(actor, comment.subject.repository, isOwn ? "read" : "write");
      editComment(world, cause, comment, text);
    },
    deleteComment: (comment: Comment): void => {
      const isOwn = comment.author === actor;
      requireRoleToChange(actor, comment.subject.repository, isOwn ? "read" : "write");
      deleteComment(world, cause, comment);
    },
  };
}
