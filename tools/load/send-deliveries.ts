/** Sends deliveries to a running server as GitHub does: signed, several at a time, over connections that stay open. */
import { createHmac } from "node:crypto";
import { Agent, request } from "node:http";

export interface Target {
  readonly port: number;
  /** The number of requests at a time. */
  readonly atOnce: number;
}

export interface Sent {
  readonly id: string;
  /** The payload of an `issues` event, as JSON. */
  readonly body: string;
  /** The webhook secret that signs it. */
  readonly secret: string;
}

/** Is called for each answer. `took` is in milliseconds, until its headers arrived. */
export type OnAnswer = (status: number, took: number) => void;

/** Sends all of them. Rejects if a connection breaks. */
export async function sendDeliveries(
  target: Target,
  deliveries: Iterable<Sent>,
  onAnswer: OnAnswer,
): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: target.atOnce });
  const left = Iterator.from(deliveries);
  try {
    await Promise.all(
      Array.from({ length: target.atOnce }, async () => {
        for (const delivery of left) await send(agent, target.port, delivery, onAnswer);
      }),
    );
  } finally {
    agent.destroy();
  }
}

function send(agent: Agent, port: number, { id, body, secret }: Sent, onAnswer: OnAnswer): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const signature = createHmac("sha256", secret).update(body).digest("hex");
  const began = performance.now();
  const sent = request({
    agent,
    host: "127.0.0.1",
    port,
    method: "POST",
    path: "/api/github/webhooks",
    headers: {
      "content-type": "application/json",
      "content-length": Buffer.byteLength(body),
      "user-agent": "GitHub-Hookshot/0000000",
      "x-github-event": "issues",
      "x-github-delivery": id,
      "x-hub-signature-256": `sha256=${signature}`,
    },
  });
  sent.once("error", reject);
  sent.once("response", (response) => {
    onAnswer(response.statusCode ?? 0, performance.now() - began);
    response.resume().once("end", resolve);
  });
  sent.end(body);
  return promise;
}
