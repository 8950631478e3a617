/** How dark a cell for a phase is. */
import type { PhaseMark } from "./learner.ts";

/** 0 for nothing done, 4 for nothing left: everything is done or skipped. */
export function fillLevel({ done, total }: Pick<PhaseMark, "done" | "total">): 0 | 1 | 2 | 3 | 4 {
  if (done >= total) return 4;
  if (done === 0) return 0;
  if (done * 3 < total) return 1;
  return done * 3 < total * 2 ? 2 : 3;
}
