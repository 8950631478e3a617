/** Closes the milestone of a phase whose last topic or project is done or skipped, and says so once. */
import type { ActualIssue, ActualMilestone } from "../model/actual.ts";
import {
  createComment,
  type CloseMilestone,
  type CreateComment,
  type MilestoneWords,
  type ReopenMilestone,
} from "../model/change.ts";
import type { DesiredMilestone } from "../model/desired.ts";
import { isClosed, type ItemStates } from "../model/item-state.ts";
import { phaseMemory, withFinished } from "./match-milestones.ts";

type PhaseChange = CloseMilestone | ReopenMilestone | CreateComment;

/** A phase's milestone: as it is there, and as the same plan makes or edits it; null for none. */
export interface PhaseMilestone {
  readonly known: ActualMilestone | null;
  readonly after: MilestoneWords | null;
}

/**
 * Changes for one phase. A milestone that the learner opened again after Waymark had closed it stays open, and one that
 * they closed themselves stays closed; only what Waymark closes does it open again when there is something to learn.
 * `tracking` is null where no tracking issue is there yet: what is finished from the first is no news.
 */
export function finishPhase(
  desired: DesiredMilestone,
  { known, after }: PhaseMilestone,
  states: ItemStates,
  tracking: ActualIssue | null,
): readonly PhaseChange[] {
  const there = after ?? known;
  if (there === null) return [];
  const finished =
    desired.requires.length > 0 && desired.requires.every((item) => isClosed(states.get(item)));
  const memory = phaseMemory(there.description).finished;
  const open = known === null || known.state === "open";
  if (finished && open && memory !== "closed") {
    const news =
      known === null || tracking === null || memory === "told" ? [] : [say(desired, known, tracking)];
    return [...news, close(desired, there)];
  }
  return !finished && !open && memory === "closed" ? [reopen(desired, there)] : [];
}

type Described = Pick<MilestoneWords, "title" | "description">;

function close({ phase }: DesiredMilestone, { title, description }: Described): CloseMilestone {
  return {
    type: "close",
    what: "milestone",
    phase,
    before: { title, state: "open" },
    after: { description: withFinished(description, "closed"), state: "closed" },
    reason: "everything that its phase requires is done or skipped",
  };
}

function reopen({ phase }: DesiredMilestone, { title, description }: Described): ReopenMilestone {
  return {
    type: "reopen",
    what: "milestone",
    phase,
    before: { title, state: "closed" },
    after: { description: withFinished(description, "told"), state: "open" },
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
