/** Carries out an effect of a delivery. The answer to the delivery waits for it. */
import type { JobQueue, Offered } from "../jobs/job-queue.ts";
import type { Effect } from "./events.ts";
import type { Installations } from "./installations.ts";
import type { Losses } from "./losses.ts";

export interface EffectParts {
  readonly queue: Pick<JobQueue, "offer">;
  readonly installations: Pick<Installations, "renew">;
  readonly losses: Pick<Losses, "check">;
  /** The delivery that had the effect. */
  readonly delivery: string;
}

/** Returns `stored` if the delivery may be forgotten now, as far as this effect is concerned. */
export async function applyEffect(
  effect: Effect,
  { queue, installations, losses, delivery }: EffectParts,
): Promise<Offered> {
  switch (effect.kind) {
    case "offer":
      return await queue.offer({ ...effect.job, deliveries: [delivery] });
    case "renew":
      await installations.renew(effect.installation);
      return "stored";
    case "lose":
      // Not needed for a right result, so the answer to the delivery does not wait for GitHub.
      void losses.check(effect);
      return "stored";
    default:
      return effect satisfies never;
  }
}
