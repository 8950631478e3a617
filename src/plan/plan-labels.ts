/**
 * Plans which labels to create. Existing labels are not changed: the learner may have edited their colours and
 * descriptions.
 */
import type { ActualLabel } from "../model/actual.ts";
import type { CreateLabel } from "../model/change.ts";
import type { DesiredLabel } from "../model/desired.ts";

/** One change for each missing label. Names are compared like on GitHub, ignoring upper and lower case. */
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
