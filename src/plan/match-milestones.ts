/** Finds the milestones that are Waymark's own, by the phase marker in their descriptions. */
import type { Actual, ActualMilestone } from "./actual.ts";

const MARKER = /<!-- waymark:phase v1 (\S+) -->/u;

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
