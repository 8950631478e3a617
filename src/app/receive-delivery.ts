/** Takes in one webhook delivery: checks it, answers it at once, and hands it on unless it was handed on before. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { BoundedMap } from "./bounded-map.ts";
import type { Log } from "./log.ts";
import type { DeliveryOutcome } from "./metrics.ts";
import { BodyTooLargeError, readBody } from "./read-body.ts";

/** A delivery in the words of Octokit's webhooks. */
export interface Delivery {
  readonly id: string;
  /** The event's name. */
  readonly name: string;
  /** The body as it came. */
  readonly payload: string;
  readonly signature: string;
}

export interface DeliveryParts {
  /** Whether the signature is the payload's, made with the webhook secret. */
  readonly verify: (payload: string, signature: string) => Promise<boolean>;
  /** Hands a delivery on. It must be quick: the answer waits for it. It throws when the payload is no JSON object. */
  readonly handle: (delivery: Delivery) => Promise<void>;
  /** False while the App stops or its queue is full: GitHub then notes a failure, and the sweep asks for it again. */
  readonly accepting: () => boolean;
  /** The largest body, in bytes. */
  readonly bodyLimit: number;
  readonly log: Log;
  /** Hears how each one was answered. */
  readonly onAnswer: (outcome: DeliveryOutcome) => void;
}

/** Status and one line of text for each outcome; what GitHub shows beside the delivery. */
const answers: Readonly<Record<DeliveryOutcome, readonly [status: number, text: string]>> = {
  accepted: [202, "Accepted."],
  repeated: [200, "This delivery has been accepted before."],
  unsigned: [401, "There is no X-Hub-Signature-256 header: set the same webhook secret here and on GitHub."],
  forged: [401, "The signature is wrong: set the same webhook secret here and on GitHub."],
  malformed: [
    400,
    "This is no delivery: expected GitHub's headers and a JSON body (content type application/json).",
  ],
  "too-large": [413, "The body is too large."],
  unavailable: [503, "Not now: the App is stopping or has too much to do. The next sweep asks for it again."],
  "broken-off": [400, "The body broke off."],
};

/** Makes the handler of `POST /api/github/webhooks`. It remembers the ids of the last 10,000 deliveries it accepted. */
export function deliveryReceiver(parts: DeliveryParts) {
  const accepted = new BoundedMap<string, true>(10_000);
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const outcome = await receive(parts, accepted, request);
    parts.onAnswer(outcome);
    if (outcome !== "accepted" && outcome !== "repeated") parts.log.warn(`refused a delivery: ${outcome}`);
    const [status, text] = answers[outcome];
    response.writeHead(status, {
      "content-type": "text/plain; charset=utf-8",
      // A body that was not read to its end must not be taken for the next request.
      ...(!request.complete && { connection: "close" }),
      ...(outcome === "unavailable" && { "retry-after": "60" }),
    });
    response.end(`${text}\n`);
  };
}

async function receive(
  parts: DeliveryParts,
  accepted: BoundedMap<string, true>,
  request: IncomingMessage,
): Promise<DeliveryOutcome> {
  if (!parts.accepting()) return "unavailable";
  const signature = request.headers["x-hub-signature-256"];
  if (typeof signature !== "string" || signature === "") return "unsigned";
  if (!/^sha256=[\da-f]{64}$/.test(signature)) return "forged";
  const { "x-github-delivery": id, "x-github-event": name, "content-type": type } = request.headers;
  if (typeof id !== "string" || !/^[\w-]{1,100}$/.test(id)) return "malformed";
  if (typeof name !== "string" || !/^[a-z\d_]{1,100}$/.test(name)) return "malformed";
  if (!/^application\/json\s*(;|$)/.test(type ?? "")) return "malformed";

  const body = await bodyOf(request, parts);
  if (body.kind !== "whole") return body.kind;
  const { text: payload } = body;
  if (payload === "" || !(await parts.verify(payload, signature))) return "forged";
  // From here on the sender knows the secret. Nothing is awaited between asking for the id and noting it.
  if (accepted.has(id)) return "repeated";
  if (!parts.accepting()) return "unavailable";
  accepted.set(id, true);
  try {
    await parts.handle({ id, name, payload, signature });
    return "accepted";
  } catch (error) {
    accepted.delete(id);
    parts.log.error({ err: error, delivery: id }, "a delivery could not be handed on");
    return "malformed";
  }
}

type Body = { readonly kind: "whole"; readonly text: string } | { readonly kind: "too-large" | "broken-off" };

async function bodyOf(request: IncomingMessage, { bodyLimit, log }: DeliveryParts): Promise<Body> {
  try {
    return { kind: "whole", text: await readBody(request, bodyLimit) };
  } catch (error) {
    if (error instanceof BodyTooLargeError) return { kind: "too-large" };
    log.debug({ err: error }, "a body broke off");
    return { kind: "broken-off" };
  }
}
