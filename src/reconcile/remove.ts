/** Removes Waymark from a repository in the same steps as all changes: read, plan, apply. */
import { ConfigError } from "../yaml/config-error.ts";
import { readConfig } from "../config/config.ts";
import { withSetting } from "../config/edit-config.ts";
import type { Clock } from "../model/clock.ts";
import { BranchMoved, OutcomeUnknown, type RateLimited } from "../model/errors.ts";
import type { RepositoryState } from "../model/actual.ts";
import type { Plan } from "../model/change.ts";
import type { ItemTitles } from "../plan/describe-plan.ts";
import { planRemoval } from "../plan/plan-removal.ts";
import type { Failure, Remote } from "../model/remote.ts";
import { itemTitles } from "./item-titles.ts";
import { takeStock, textOf, type Sources, type Stock } from "./take-stock.ts";
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
export async function remove(removal: Removal): Promise<Removed> {
  return await untilSettled(removal.clock, { after: [OutcomeUnknown, BranchMoved] }, () =>
    removeOnce(removal),
  );
}

async function removeOnce({ remote, clock, sources, approve }: Removal): Promise<Removed> {
  const stock = await takeStock(remote, sources, clock);
  const { actual, matched, off, configured, config, configError } = stock;
  const { repository } = actual;
  if (repository.archived) {
    return { kind: "stayed-out", reason: "The repository is archived: nothing in it can be changed." };
  }
  const saysNo = configured && configError === null && !config.enabled;
  const refusal = { path: sources.config, text: refusing(stock, sources) };
  const plan = planRemoval({ actual, matched, stopped: off || saysNo, refusal });
  if (!(await approve(plan, itemTitles(stock)))) return { kind: "declined" };
  const place = { url: repository.url, commit: repository.head ?? "HEAD", path: stock.roadmapPath };
  const { failures, paused } = await remote.apply(plan, actual, place, () => {});
  return { kind: "removed", plan, failures, paused, repository };
}

/** The config that disables Waymark; null if it cannot be edited, or is invalid. */
function refusing({ actual, configError }: Stock, { config: path }: Sources): string | null {
  const file = actual.files[path] ?? { kind: "absent" };
  if (file.kind === "unreadable" || configError !== null) return null;
  const text = withSetting(textOf(file) ?? "", "enabled", "false");
  if (text === null) return null;
  try {
    return readConfig(text, path).enabled ? null : text;
  } catch (error) {
    if (error instanceof ConfigError) return null;
    throw error;
  }
}
