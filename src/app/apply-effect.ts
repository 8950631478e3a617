/** Carries out an effect of a delivery. It must be fast, because the answer to the delivery waits for it. */
import type { Choices } from "./choices.ts";
import type { Clients } from "./clients.ts";
import type { Effect } from "./events.ts";
import type { Queue } from "./queue.ts";

export interface EffectParts {
  readonly queue: Pick<Queue, "offer" | "drop">;
  readonly clients: Pick<Clients, "renew">;
  readonly choices: Pick<Choices, "tell">;
}

export function applyEffect(effect: Effect, { queue, clients, choices }: EffectParts): void {
  switch (effect.kind) {
    case "offer":
      queue.offer(effect.job);
      return;
    case "renew":
      clients.renew(effect.installation);
      if (effect.chosen !== null) choices.tell(effect.installation, effect.chosen);
      return;
    case "drop": {
      const { installation, repositories } = effect;
      queue.drop(
        (job) =>
          job.installation === installation &&
          (repositories === "all" || (job.kind === "repository" && repositories.has(job.repositoryId))),
      );
      return;
    }
    default:
      effect satisfies never;
  }
}
