/** The phase that the learner is in. */
import type { PhaseProgress, Progress } from "../model/progress.ts";

/** The first phase with a required topic that is not done or skipped; null if there is none. */
export function currentPhase({ phases }: Pick<Progress, "phases">): PhaseProgress | null {
  return (
    phases.find(({ topics }) =>
      topics.some(({ optional, state }) => !optional && (state === "open" || state === "in-progress")),
    ) ?? null
  );
}
