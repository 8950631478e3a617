/** The safety limits: a plan that looks like an accident is not applied before a person confirms it. */
import type { Plan } from "./change.ts";
import { readMarker } from "../markdown/managed-block.ts";
import { RETIRED } from "./labels.ts";
import type { Actual } from "./actual.ts";

export type Guarded = { readonly kind: "go" } | { readonly kind: "stop"; readonly reason: string };

/** From so many items on, a share of them may not leave at once. */
const FEW = 10;
const MOST_RETIRED = 0.3;

/** Stops a plan that would retire more than 30 % of ten or more items. */
export function guard(plan: Plan, actual: Actual): Guarded {
  const retiring = plan.changes.filter(
    (change) =>
      change.what === "issue" && change.type === "update" && change.after.labels.includes(RETIRED.name),
  ).length;
  const known = actual.issues.filter(
    ({ body, labels }) => readMarker(body)?.kind === "item" && !labels.includes(RETIRED.name),
  ).length;
  if (known < FEW || retiring <= known * MOST_RETIRED) return { kind: "go" };
  return {
    kind: "stop",
    reason: `The roadmap no longer has ${retiring} of the ${known} items that have issues. That looks like an accident, so nothing was changed. If it is meant, comment \`/waymark apply\` here.`,
  };
}
