/** Delivers webhooks: listens to the events of a world and sends them to the subscribed Apps. */
import { randomUUID } from "node:crypto";
import type { App, Delivery } from "../model/app.ts";
import type { DomainEvent } from "../model/event.ts";
import type { World } from "../model/world.ts";
import type { Urls } from "../server/urls.ts";
import { actionOf, payloadOf } from "./payload.ts";
import { recipientsOf } from "./recipients.ts";
import type { Answer } from "./send-delivery.ts";
import { headersOf, sendDelivery } from "./send-delivery.ts";

/**
 * A fault for the next delivery (of one event, if named): it is never sent, sent twice with the same delivery id, or
 * sent after the next one.
 */
export interface DeliveryFault {
  readonly kind: "drop" | "duplicate" | "overtaken";
  readonly event?: string;
  readonly action?: string;
}

export interface WebhookSettings {
  readonly urls: Urls;
  /** Milliseconds until a delivery counts as failed. Default: 10 seconds, as on GitHub. */
  readonly answerLimit?: number;
}

export interface Webhooks {
  /** Applies a fault once, to the next delivery that matches. */
  readonly playFault: (fault: DeliveryFault) => void;
  /** Whether a delivery is in progress. */
  readonly isBusy: () => boolean;
  /** Resolves when no delivery is in progress. */
  readonly settle: () => Promise<void>;
  /** Stops listening. Deliveries in progress are finished. */
  readonly stop: () => Promise<void>;
}

type Outgoing = Omit<Delivery, "id" | "deliveredAt" | "duration" | "status" | "statusCode">;

/** An id that a JavaScript number cannot hold. */
const FIRST_ID = 3_804_004_623_172_239_366n;

/**
 * Starts delivering. Deliveries of one installation are sent one after another, in the order of the events; those of
 * different installations do not wait for each other. A failed one is recorded in `world.deliveries`. As on GitHub, it
 * is not sent again unless `world.redeliver` is called.
 */
export function startWebhooks(world: World, settings: WebhookSettings): Webhooks {
  const answerLimit = settings.answerLimit ?? 10_000;
  const lines = new Map<string, Promise<void>>();
  const overtaken = new Map<App, Outgoing[]>();
  const faults: DeliveryFault[] = [];
  let lastId = FIRST_ID;

  const deliver = async (outgoing: Outgoing, lost: boolean): Promise<void> => {
    const { app, requestHeaders, body } = outgoing;
    const { webhookUrl } = app;
    if (webhookUrl === null) return;
    const from = world.clock.now();
    const answer: Answer = lost
      ? { status: "failed to connect to host", statusCode: 502 }
      : await sendDelivery(webhookUrl, requestHeaders, body, answerLimit);
    lastId += 1n;
    const duration = (world.clock.now() - from) / 1000;
    world.deliveries.push({ ...outgoing, id: lastId, deliveredAt: world.timestamp(), duration, ...answer });
  };

  const enqueue = (outgoing: Outgoing, lost = false): void => {
    const key = `${outgoing.app.id} ${outgoing.installationId}`;
    const line = (lines.get(key) ?? Promise.resolve()).then(() => deliver(outgoing, lost));
    lines.set(key, line);
    void line.then(() => lines.get(key) === line && lines.delete(key));
  };

  const dispatch = (outgoing: Outgoing): void => {
    const { app, event, action } = outgoing;
    const index = faults.findIndex(
      (fault) =>
        (fault.event === undefined || fault.event === event) &&
        (fault.action === undefined || fault.action === action),
    );
    const [fault] = index === -1 ? [] : faults.splice(index, 1);
    if (fault?.kind === "overtaken") {
      overtaken.set(app, [...(overtaken.get(app) ?? []), outgoing]);
      return;
    }
    enqueue(outgoing, fault?.kind === "drop");
    if (fault?.kind === "duplicate") enqueue(outgoing);
    for (const late of overtaken.get(app) ?? []) enqueue(late);
    overtaken.delete(app);
  };

  const hear = (event: DomainEvent): void => {
    for (const installation of recipientsOf(world, event)) {
      const { app } = installation;
      if (app.webhookUrl === null) continue;
      const body = JSON.stringify(payloadOf(event, settings.urls, installation));
      const guid = randomUUID();
      dispatch({
        app,
        guid,
        event: event.name,
        action: actionOf(event),
        installationId: installation.id,
        repositoryId: "repository" in event ? event.repository.id : null,
        redelivery: false,
        requestHeaders: headersOf(app, event.name, guid, body),
        body,
      });
    }
  };

  const settle = async (): Promise<void> => {
    while (lines.size > 0) await Promise.all(lines.values());
  };

  world.redeliver = ({ app, guid, event, action, installationId, repositoryId, requestHeaders, body }) => {
    const same = { app, guid, event, action, installationId, repositoryId, requestHeaders, body };
    enqueue({ ...same, redelivery: true });
  };
  const stopListening = world.on(hear);
  return {
    playFault: (fault) => void faults.push(fault),
    isBusy: () => lines.size > 0,
    settle,
    stop: async () => {
      stopListening();
      world.redeliver = null;
      await settle();
    },
  };
}
