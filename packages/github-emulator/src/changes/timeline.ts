/** Adds entries to the timeline of an issue or pull request. */
import type { TimelineEvent, Issue, PullRequest } from "../model/issue.ts";
import type { Cause } from "../model/token.ts";
import type { World } from "../model/world.ts";

type WithoutFacts<E> = E extends TimelineEvent
  ? Omit<E, "id" | "nodeId" | "subject" | "actor" | "createdAt">
  : never;

/** Adds an entry with the actor and the time. */
export function recordInTimeline(
  world: World,
  cause: Cause,
  subject: Issue | PullRequest,
  happening: WithoutFacts<TimelineEvent>,
): TimelineEvent {
  const event: TimelineEvent = {
    ...happening,
    ...world.newId("TimelineEvent"),
    subject,
    actor: cause.actor,
    createdAt: world.timestamp(),
  };
  world.register(event);
  world.journal.append(subject.timeline, event);
  return event;
}
