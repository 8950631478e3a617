/** Closes the milestone of a phase whose last topic or project is done or skipped, and says so once. */
import type { ActualIssue, ActualMilestone } from "../model/actual.ts";
import {
  createComment,
  type CloseMilestone,
  type CreateComment,
  type ReopenMilestone,
} from "../model/change.ts";
import type { DesiredMilestone } from "../model/desired.ts";
import { isClosed, type ItemStates } from "../model/item-state.ts";
import { phaseMemory, settleDue, withPhaseMemory, type PhaseMemory } from "./match-milestones.ts";

type PhaseChange = CloseMilestone | ReopenMilestone | CreateComment;

/**
 * Changes for one phase. A milestone that the learner opened again after Waymark had closed it stays open, and one that
 * they closed themselves stays closed; only what Waymark closed does it open again when there is something to learn.
 * `known` is null for a milestone that this plan makes, `tracking` where no tracking issue is there yet: what is finished
 * from the first is no news.
 */
export function finishPhase(
  desired: DesiredMilestone,
  known: ActualMilestone | null,
  states: ItemStates,
  tracking: ActualIssue | null,
): readonly PhaseChange[] {
  const finished =
    desired.requires.length > 0 && desired.requires.every((item) => isClosed(states.get(item)));
  const memory = known === null ? null : phaseMemory(known.description).finished;
  const open = known === null || known.state === "open";
  if (finished && open && memory !== "closed") {
    const news =
      known === null || tracking === null || memory === "told" ? [] : [say(desired, known, tracking)];
    return [...news, close(desired, known)];
  }
  return !finished && !open && memory === "closed" ? [reopen(desired, known)] : [];
}

function close(desired: DesiredMilestone, known: ActualMilestone | null): CloseMilestone {
  const { phase, title } = desired;
  return {
    type: "close",
    what: "milestone",
    phase,
    before: { title, state: "open" },
    after: { description: remembering("closed", desired, known), state: "closed" },
    reason: "everything that its phase requires is done or skipped",
  };
}

/** `known` is null for a milestone that the same plan makes. */
function remembering(
  finished: PhaseMemory["finished"],
  { description, due }: DesiredMilestone,
  known: ActualMilestone | null,
): string {
  return withPhaseMemory(description, { finished, due: settleDue(due, known).remembered });
}

function reopen(desired: DesiredMilestone, known: ActualMilestone | null): ReopenMilestone {
  const { phase, title } = desired;
  return {
    type: "reopen",
    what: "milestone",
    phase,
    before: { title, state: "closed" },
    after: { description: remembering("told", desired, known), state: "open" },
    reason: "its phase has something to learn again",
  };
}

function say(
  { title, news }: DesiredMilestone,
  { number }: ActualMilestone,
  tracking: ActualIssue,
): CreateComment {
  return createComment(null, tracking.number, {
    words: news,
    mark: `phase-${number}`,
    reason: `everything that ${title} requires is done or skipped`,
  });
}
