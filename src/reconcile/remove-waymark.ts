/** Removes Waymark from a repository in the same steps as all changes: read, plan, apply. */
import type { Clock } from "../model/clock.ts";
import { BranchMoved, OutcomeUnknown, type RateLimited } from "../model/errors.ts";
import type { RepositoryState } from "../model/actual.ts";
import type { Plan } from "../model/change.ts";
import type { ItemTitles } from "../plan/describe-plan.ts";
import { planRemoval } from "../plan/plan-removal.ts";
import type { Failure, Remote } from "../model/remote.ts";
import { itemTitles } from "./item-titles.ts";
import { takeStock } from "./take-stock.ts";
import type { Sources } from "./stock.ts";
import { readOnlyReason } from "./read-only-reason.ts";
import { optOutFiles } from "./opt-out.ts";
import { untilSettled } from "./until-settled.ts";

export interface Removal {
  readonly remote: Remote;
  readonly clock: Clock;
  readonly sources: Sources;
  /** Asks a person to confirm the plan before it is applied. `titles` are the titles of its items. */
  readonly approve: (plan: Plan, titles: ItemTitles) => Promise<boolean>;
}

export type Removed =
  | { readonly kind: "stayed-out"; readonly reason: string }
  /** A person looked at the plan and declined it. */
  | { readonly kind: "declined" }
  | {
      readonly kind: "removed";
      readonly plan: Plan;
      readonly failures: readonly Failure[];
      /** The rate limit that stopped it midway, or null. */
      readonly paused: RateLimited | null;
      readonly repository: RepositoryState;
    };

/**
 * If a removal is interrupted, the next one finishes it. Another one after that writes nothing. Throws what the remote
 * throws.
 */
export async function removeWaymark(removal: Removal): Promise<Removed> {
  return await untilSettled(removal.clock, { after: [OutcomeUnknown, BranchMoved] }, () =>
    removeOnce(removal),
  );
}

async function removeOnce({ remote, clock, sources, approve }: Removal): Promise<Removed> {
  const stock = await takeStock(remote, sources, clock);
  const { actual, matched, off, stopping, configured, config, configError } = stock;
  const { repository } = actual;
  if (repository.archived) {
    return { kind: "stayed-out", reason: "The repository is archived, so nothing in it can be changed." };
  }
  const locked = readOnlyReason(repository);
  if (locked !== null) return { kind: "stayed-out", reason: locked };
  const saysNo = configured && configError === null && !config.enabled;
  const optOut = { path: sources.config, files: optOutFiles(stock, sources) };
  const plan = planRemoval({
    actual,
    matched,
    labelled: stopping.length > 0,
    stopped: off || saysNo,
    optOut,
  });
  if (!(await approve(plan, itemTitles(stock)))) return { kind: "declined" };
  const place = { url: repository.url, commit: repository.head ?? "HEAD", path: stock.roadmapPath };
  const { failures, paused } = await remote.apply(plan, actual, { place, tracking: null, opened: () => {} });
  return { kind: "removed", plan, failures, paused, repository };
}
