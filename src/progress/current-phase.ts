/** Where on the way the learner is. */
import type { PhaseProgress, Progress } from "../model/progress.ts";

/** The first phase with a required topic that is still to do; null when none is left. */
export function currentPhase({ phases }: Pick<Progress, "phases">): PhaseProgress | null {
  return (
    phases.find(({ topics }) =>
      topics.some(({ optional, state }) => !optional && (state === "open" || state === "in-progress")),
    ) ?? null
  );
}
