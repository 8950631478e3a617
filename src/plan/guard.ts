/** The safety limits: a plan that looks like an accident is not applied before a person confirms it. */
import { readBoxes } from "../markdown/boxes.ts";
import { escapeText } from "../markdown/escape-text.ts";
import { fingerprint } from "../markdown/fingerprint.ts";
import type { Plan } from "../model/change.ts";
import { RETIRED } from "../model/labels.ts";
import type { MatchedIssues } from "./match-issues.ts";

export type Guarded =
  | { readonly kind: "go" }
  /** `question` is the box on the tracking issue that a person ticks to confirm. */
  | { readonly kind: "stop"; readonly reason: string; readonly question: string };

/** From so many items on, a share of them may not leave at once. */
const GUARDED_ITEMS = 10;
const RETIRED_SHARE_LIMIT = 0.3;

/**
 * Stops a plan that would retire more than 30 % of ten or more items, unless somebody ticked the box that asks about
 * exactly these. Only people who may write can tick a box there.
 */
export function guard(plan: Plan, { items, tracking }: Pick<MatchedIssues, "items" | "tracking">): Guarded {
  const retiring = plan.changes.flatMap((change) =>
    change.what === "issue" &&
    change.type === "update" &&
    change.after.labels.includes(RETIRED.name) &&
    !change.before.labels.includes(RETIRED.name)
      ? [change.item]
      : [],
  );
  const known = [...items.values()].filter(
    ([oldest]) => oldest !== undefined && !oldest.issue.labels.includes(RETIRED.name),
  ).length;
  if (known < GUARDED_ITEMS || retiring.length <= known * RETIRED_SHARE_LIMIT) return { kind: "go" };
  const question = `Yes, retire these ${retiring.length} items (${fingerprint(retiring.toSorted().join("\n"))})`;
  const confirmed = readBoxes(tracking?.body ?? "").some(
    ({ title, ticked }) => ticked && title === escapeText(question),
  );
  if (confirmed) return { kind: "go" };
  const reason = `The roadmap no longer has ${retiring.length} of the ${known} items that have issues. That looks like an accident, so nothing was changed. If it is meant, tick the box about it on the tracking issue.`;
  return { kind: "stop", reason, question };
}
