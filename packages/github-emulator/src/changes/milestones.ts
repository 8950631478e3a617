/** Creates, changes and deletes milestones. */
import type { MilestoneEvent } from "../model/event.ts";
import type { Milestone } from "../model/issue.ts";
import { invalid } from "../model/refusal.ts";
import type { Repository } from "../model/repository.ts";
import type { Cause } from "../model/token.ts";
import type { World } from "../model/world.ts";
import { LIMITS, checkLength, checkPresent } from "./limits.ts";

export interface MilestoneWords {
  readonly title: string;
  readonly description: string | null;
  readonly state: "OPEN" | "CLOSED";
  readonly dueOn: string | null;
}

function checkTitle(repository: Repository, title: string, itself: Milestone | null): void {
  checkPresent("Milestone", "title", title);
  checkLength("Milestone", "title", title, LIMITS.milestoneTitle);
  for (const other of repository.milestones.values()) {
    if (other !== itself && other.title === title) {
      throw invalid("Milestone", "title", "Title has already been taken", "already_exists");
    }
  }
}

/** Pacific time. GitHub stores due dates in it. */
const PACIFIC = new Intl.DateTimeFormat("en-US", {
  timeZone: "America/Los_Angeles",
  hourCycle: "h23",
  hour: "numeric",
  minute: "numeric",
  second: "numeric",
});

/**
 * A due date as GitHub stores it: the Pacific midnight before the given instant. An instant early in the UTC day
 * therefore becomes the day before.
 */
function dueDate(wanted: string | null): string | null {
  if (wanted === null) return null;
  const instant = Date.parse(wanted);
  if (Number.isNaN(instant)) throw invalid("Milestone", "due_on", "Due on is invalid");
  const parts = new Map(PACIFIC.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  const part = (name: Intl.DateTimeFormatPartTypes) => parts.get(name) ?? 0;
  const sinceMidnight = ((part("hour") * 60 + part("minute")) * 60 + part("second")) * 1000;
  return `${new Date(instant - sinceMidnight).toISOString().slice(0, 19)}Z`;
}

/** Creates a milestone. */
export function createMilestone(
  world: World,
  cause: Cause,
  repository: Repository,
  words: MilestoneWords,
): Milestone {
  checkTitle(repository, words.title, null);
  const now = world.timestamp();
  const number = repository.lastMilestoneNumber + 1;
  const milestone: Milestone = {
    kind: "Milestone",
    ...world.newId("Milestone"),
    repository,
    number,
    title: words.title,
    description: words.description,
    state: words.state,
    dueOn: dueDate(words.dueOn),
    creator: cause.actor,
    createdAt: now,
    updatedAt: now,
    closedAt: words.state === "CLOSED" ? now : null,
  };
  world.register(milestone);
  world.journal.set(repository, { lastMilestoneNumber: number });
  world.journal.put(repository.milestones, number, milestone);
  tell(world, cause, milestone, "created", {});
  return milestone;
}

/** Changes a milestone, and emits `closed`, `opened` or `edited`. */
export function editMilestone(
  world: World,
  cause: Cause,
  milestone: Milestone,
  words: Partial<MilestoneWords>,
): void {
  if (words.title !== undefined) checkTitle(milestone.repository, words.title, milestone);
  const from = milestone.title;
  const wasState = milestone.state;
  const now = world.timestamp();
  const state = words.state ?? milestone.state;
  world.journal.set(milestone, {
    title: words.title ?? milestone.title,
    description: words.description === undefined ? milestone.description : words.description,
    dueOn: words.dueOn === undefined ? milestone.dueOn : dueDate(words.dueOn),
    state,
    closedAt: state === "OPEN" ? null : (milestone.closedAt ?? now),
    updatedAt: now,
  });
  if (state !== wasState) tell(world, cause, milestone, state === "OPEN" ? "opened" : "closed", {});
  else tell(world, cause, milestone, "edited", from === milestone.title ? {} : { title: { from } });
}

/** Deletes a milestone; its issues stay. */
export function deleteMilestone(world: World, cause: Cause, milestone: Milestone): void {
  const { repository } = milestone;
  world.journal.drop(repository.milestones, milestone.number);
  world.journal.drop(world.nodes, milestone.nodeId);
  for (const subject of [...repository.issues.values(), ...repository.pullRequests.values()]) {
    if (subject.milestone === milestone) world.journal.set(subject, { milestone: null });
  }
  tell(world, cause, milestone, "deleted", {});
}

function tell(
  world: World,
  cause: Cause,
  milestone: Milestone,
  action: MilestoneEvent["action"],
  changes: MilestoneEvent["changes"],
): void {
  const { repository } = milestone;
  world.emit({ name: "milestone", action, repository, milestone, changes, cause, at: world.timestamp() });
}
