/** Finds the milestones that are Waymark's own, by the phase marker in their descriptions. */
import type { Actual, ActualMilestone } from "./actual.ts";

const MARKER = /<!-- waymark:phase v1 (\S+)(?: (closed|told))? -->/u;

/**
 * What Waymark remembers of a finished phase. `closed`: it said so and closed the milestone. `told`: the phase was
 * unfinished again, so that the milestone was opened, and what was said once is not said again.
 */
export type PhaseMemory = "closed" | "told" | null;

/** What a description remembers. */
export function phaseMemory(description: string): PhaseMemory {
  const memory = MARKER.exec(description)?.[2];
  return memory === "closed" || memory === "told" ? memory : null;
}

/** The description with another memory. */
export const withPhaseMemory = (description: string, memory: PhaseMemory): string =>
  description.replace(
    MARKER,
    (_, phase: string) => `<!-- waymark:phase v1 ${phase}${memory === null ? "" : ` ${memory}`} -->`,
  );

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
