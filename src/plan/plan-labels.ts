/** Which labels to make. Labels that exist are left as they are: their colours and words may be the learner's. */
import type { ActualLabel } from "../model/actual.ts";
import type { CreateLabel } from "../model/change.ts";
import type { DesiredLabel } from "../model/desired.ts";

/** One change for each label that is missing; names are compared as GitHub does, without regard to case. */
export function planLabels(
  desired: readonly DesiredLabel[],
  actual: readonly ActualLabel[],
): readonly CreateLabel[] {
  const known = new Set(actual.map((label) => label.name.toLowerCase()));
  return desired
    .filter((label) => !known.has(label.name.toLowerCase()))
    .map((label) => ({
      type: "create",
      what: "label",
      before: null,
      after: label,
      reason: `issues are marked "${label.name}"`,
    }));
}
