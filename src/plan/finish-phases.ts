/** Closes the milestone of a phase when its last topic or project is done or skipped, and announces it once. */
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

/** The milestone of a phase: as it exists, and as this plan creates or edits it; null for none. */
export interface PhaseMilestone {
  readonly known: ActualMilestone | null;
  readonly after: MilestoneWords | null;
}

/**
 * The changes for one phase. If the learner reopened a milestone that Waymark had closed, it stays open. If the learner
 * closed it, it stays closed. Waymark only reopens what it closed itself, when there is something to learn again.
 * `tracking` is null if there is no tracking issue yet: then a phase that is already finished is not announced.
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
      known === null || tracking === null || memory === "told"
        ? []
        : [say(desired, known, { tracking, states })];
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
  { tracking, states }: { readonly tracking: ActualIssue; readonly states: ItemStates },
): CreateComment {
  return createComment(null, tracking.number, {
    words: news({
      isDone: (item) => states.get(item) === "done",
      isClosed: (item) => isClosed(states.get(item)),
    }),
    mark: `phase-${number}`,
    reason: `everything that ${title} requires is done or skipped`,
  });
}
