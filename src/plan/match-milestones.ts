/** Finds the milestones that are Waymark's own, by the phase marker in their descriptions. */
import type { Actual, ActualMilestone } from "../model/actual.ts";

const MARKER = /<!-- waymark:phase v1 (\S+)(?: (closed|told))?(?: due=(\d{4}-\d{2}-\d{2}))? -->/u;

/** What Waymark remembers of a phase, since there is no other store. */
export interface PhaseMemory {
  /**
   * `closed`: it was finished, Waymark said so and closed the milestone. `told`: it was unfinished again, so that the
   * milestone was opened, and what was said once is not said again.
   */
  readonly finished: "closed" | "told" | null;
  /** The day that Waymark made the milestone due on. */
  readonly due: string | null;
}

/** What a description remembers. */
export function phaseMemory(description: string): PhaseMemory {
  const [, , finished, due] = MARKER.exec(description) ?? [];
  return { finished: finished === "closed" || finished === "told" ? finished : null, due: due ?? null };
}

/** The description with another memory. */
export const withPhaseMemory = (description: string, { finished, due }: PhaseMemory): string =>
  description.replace(MARKER, (_, phase: string) => {
    const words = [...(finished === null ? [] : [finished]), ...(due === null ? [] : [`due=${due}`])];
    return `<!-- ${["waymark:phase v1", phase, ...words].join(" ")} -->`;
  });

/** The day that a milestone is due on, and the one that is remembered as Waymark's. */
export interface SettledDue {
  readonly day: string | null;
  readonly remembered: string | null;
}

/**
 * A due date that Waymark set follows the schedule; one that a person set or took away since stays as it is. `known` is null
 * for a milestone that is to be made.
 */
export function settleDue(wanted: string | null, known: ActualMilestone | null): SettledDue {
  if (known === null) return { day: wanted, remembered: wanted };
  const day = dueDay(known);
  const { due } = phaseMemory(known.description);
  return day === due ? { day: wanted, remembered: wanted } : { day, remembered: due };
}

/** GitHub keeps a due date as the midnight of its own time zone before the instant that was sent: the day alone says something. */
export const dueDay = ({ dueOn }: ActualMilestone): string | null => dueOn?.slice(0, 10) ?? null;

/** The description of a phase's milestone: a sentence for the learner, and the marker. */
export function milestoneDescription(phase: string, words: string): string {
  return `${words}\n\n<!-- waymark:phase v1 ${phase} -->`;
}

/** By phase id; of two with the same marker the older one counts. */
export function matchMilestones(actual: Actual): ReadonlyMap<string, ActualMilestone> {
  const found = new Map<string, ActualMilestone>();
  for (const milestone of actual.milestones.toSorted((a, b) => a.number - b.number)) {
    const phase = MARKER.exec(milestone.description)?.[1];
    if (phase !== undefined && !found.has(phase)) found.set(phase, milestone);
  }
  return found;
}
