/** Sets the labels, milestone and assignees of an issue or pull request. */
import type { User } from "../model/account.ts";
import type { Issue, Label, Milestone, PullRequest } from "../model/issue.ts";
import { invalid } from "../model/refusal.ts";
import type { Cause } from "../model/token.ts";
import type { World } from "../model/world.ts";
import { LIMITS } from "./limits.ts";
import { recordInTimeline } from "./timeline.ts";

type Subject = Issue | PullRequest;

const without = <T>(from: readonly T[], others: readonly T[]): T[] =>
  from.filter((one) => !others.includes(one));

/** Replaces the labels, and emits an event for each one that is added or removed. */
export function setLabels(world: World, cause: Cause, subject: Subject, wanted: readonly Label[]): void {
  const labels = [...new Set(wanted)];
  if (labels.length > LIMITS.labelsPerIssue) {
    throw invalid("Issue", "labels", "Labels is too long (maximum is 100 labels)");
  }
  const added = without(labels, subject.labels);
  const removed = without(subject.labels, labels);
  if (added.length + removed.length === 0) return;
  world.journal.set(subject, { labels, updatedAt: world.timestamp() });
  for (const label of added) tellLabel(world, cause, subject, "labeled", label);
  for (const label of removed) tellLabel(world, cause, subject, "unlabeled", label);
}

function tellLabel(
  world: World,
  cause: Cause,
  subject: Subject,
  action: "labeled" | "unlabeled",
  label: Label,
): void {
  recordInTimeline(world, cause, subject, { kind: action, label });
  if (subject.kind !== "Issue") return;
  const { repository } = subject;
  world.emit({ name: "issues", action, repository, issue: subject, label, cause, at: world.timestamp() });
}

/** Sets the milestone of an issue, or removes it. */
export function setMilestone(world: World, cause: Cause, subject: Subject, wanted: Milestone | null): void {
  const before = subject.milestone;
  if (before === wanted) return;
  const at = world.timestamp();
  world.journal.set(subject, { milestone: wanted, updatedAt: at });
  const { repository } = subject;
  for (const [action, milestone] of [
    ["demilestoned", before],
    ["milestoned", wanted],
  ] as const) {
    if (milestone === null) continue;
    recordInTimeline(world, cause, subject, { kind: action, milestone });
    if (subject.kind === "Issue") {
      world.emit({ name: "issues", action, repository, issue: subject, milestone, cause, at });
    }
  }
}

/** Replaces the assignees. */
export function setAssignees(world: World, cause: Cause, subject: Subject, wanted: readonly User[]): void {
  const assignees = [...new Set(wanted)];
  if (assignees.length > LIMITS.assignees) {
    throw invalid("Issue", "assignees", "Assignees is too long (maximum is 10 assignees)");
  }
  const added = without(assignees, subject.assignees);
  const removed = without(subject.assignees, assignees);
  if (added.length + removed.length === 0) return;
  const at = world.timestamp();
  world.journal.set(subject, { assignees, updatedAt: at });
  const { repository } = subject;
  for (const [action, people] of [
    ["assigned", added],
    ["unassigned", removed],
  ] as const) {
    for (const assignee of people) {
      recordInTimeline(world, cause, subject, { kind: action, assignee });
      if (subject.kind === "Issue") {
        world.emit({ name: "issues", action, repository, issue: subject, assignee, cause, at });
      }
    }
  }
}
