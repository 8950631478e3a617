/** Carries out an effect of a delivery. The answer to the delivery waits for it. */
import type { JobQueue, Offered } from "../jobs/job-queue.ts";
import type { Effect } from "./events.ts";
import type { Installations } from "./installations.ts";

export interface EffectParts {
  readonly queue: Pick<JobQueue, "offer" | "drop">;
  readonly installations: Pick<Installations, "renew" | "tell">;
  /** The delivery that had the effect. */
  readonly delivery: string;
}

/** Returns `stored` if the delivery may be forgotten now, as far as this effect is concerned. */
export async function applyEffect(
  effect: Effect,
  { queue, installations, delivery }: EffectParts,
): Promise<Offered> {
  switch (effect.kind) {
    case "offer":
      return await queue.offer({ ...effect.job, deliveries: [delivery] });
    case "renew":
      await installations.renew(effect.installation);
      if (effect.chosen !== null) await installations.tell(effect.installation, effect.chosen);
      return "stored";
    case "drop":
      await queue.drop(effect.installation, effect.repositories);
      return "stored";
    default:
      return effect satisfies never;
  }
}
