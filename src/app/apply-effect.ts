/** Carries out an effect of a delivery. The answer to the delivery waits for it. */
import type { JobQueue, Offered } from "../jobs/job-queue.ts";
import type { Choices } from "./choices.ts";
import type { Clients } from "./clients.ts";
import type { Effect } from "./events.ts";

export interface EffectParts {
  readonly queue: Pick<JobQueue, "offer" | "drop">;
  readonly clients: Pick<Clients, "renew">;
  readonly choices: Pick<Choices, "tell">;
}

/** Returns `stored` if the delivery may be forgotten now, as far as this effect is concerned. */
export async function applyEffect(
  effect: Effect,
  { queue, clients, choices }: EffectParts,
): Promise<Offered> {
  switch (effect.kind) {
    case "offer":
      return await queue.offer(effect.job);
    case "renew":
      clients.renew(effect.installation);
      if (effect.chosen !== null) choices.tell(effect.installation, effect.chosen);
      return "stored";
    case "drop":
      await queue.drop(effect.installation, effect.repositories);
      return "stored";
    default:
      return effect satisfies never;
  }
}
