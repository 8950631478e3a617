/** What a run would do, decided in one place for all who ask: apply, preview and summary get the same value. */
import type { RoadmapPlace } from "../plan/body.ts";
import type { Plan } from "../plan/change.ts";
import { consent, type Call } from "../plan/consent.ts";
import { desire } from "../plan/desire.ts";
import { guard } from "../plan/guard.ts";
import { plan as planChanges } from "../plan/plan.ts";
import type { Stock } from "./take-stock.ts";

export type Proposal =
  /** Waymark does not act here. */
  | { readonly kind: "stay-out"; readonly reason: string }
  /** The plan looks like an accident: it waits for a person's word. */
  | { readonly kind: "stop"; readonly reason: string; readonly plan: Plan }
  /** `place` is where the roadmap was read, for the links in issue bodies. */
  | { readonly kind: "go"; readonly plan: Plan; readonly place: RoadmapPlace };

/** Consent, desire, plan, guard: from what was read to what to do about it. */
export function makePlan(stock: Stock, call: Call): Proposal {
  const { actual, roadmap } = stock;
  const decision = consent({
    call,
    repository: actual.repository,
    verdict: roadmap.verdict,
    reasons: roadmap.reasons,
    config: stock.configured ? (stock.config.enabled ? "yes" : "no") : null,
    off: stock.off,
  });
  if (decision.kind === "stay-out") return decision;
  const place = {
    url: actual.repository.url,
    commit: actual.repository.head ?? "HEAD",
    path: stock.roadmapPath,
  };
  const desired = desire(roadmap, { board: actual.board.reach === "open" });
  const plan = planChanges({ desired, actual, apps: stock.apps, place });
  const guarded = guard(plan, actual);
  return guarded.kind === "stop" ? { ...guarded, plan } : { kind: "go", plan, place };
}
