/** Receives one webhook delivery: checks it, answers at once, and passes it on unless it was passed on before. */
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Offered } from "../jobs/job-queue.ts";
import { BoundedMap } from "./bounded-map.ts";
import type { Log } from "./log.ts";
import type { DeliveryOutcome } from "./metrics.ts";
import { BodyTooLarge, readBody } from "./read-body.ts";

/** A delivery whose signature is valid. */
export interface Delivery {
  readonly id: string;
  /** The name of the event. */
  readonly name: string;
  /** The body, a JSON object. */
  readonly payload: object;
}

export interface DeliveryParts {
  /** Whether the signature belongs to the body and was made with the webhook secret. */
  readonly verify: (body: Buffer, signature: string) => boolean;
  /**
   * Handles a delivery. The answer waits for it, so that GitHub hears of a success only when nothing can be lost any
   * more.
   */
  readonly handle: (delivery: Delivery) => Promise<Offered | "repeated">;
  /** False while the App is stopping. GitHub then records a failure, and the sweep requests the delivery again. */
  readonly accepting: () => boolean;
  /** Is called for a delivery whose body is too large. Nothing shows yet that it comes from GitHub. */
  readonly onTooLarge: (id: string, event: string) => void;
  /** The maximum size of a body in bytes. */
  readonly bodyLimit: number;
  readonly log: Log;
  /** Is called with the result of each delivery. */
  readonly onAnswer: (outcome: DeliveryOutcome) => void;
}

/** The status and one line of text for each outcome. GitHub shows them with the delivery. */
const ANSWERS: Readonly<Record<DeliveryOutcome, readonly [status: number, text: string]>> = {
  accepted: [202, "Accepted."],
  repeated: [200, "This delivery has been accepted before."],
  unsigned: [401, "There is no X-Hub-Signature-256 header: set the same webhook secret here and on GitHub."],
  forged: [401, "The signature is wrong: set the same webhook secret here and on GitHub."],
  malformed: [
    400,
    "This is not a delivery: expected GitHub's headers and a JSON body (content type application/json).",
  ],
  "too-large": [413, "The body is too large."],
  unavailable: [503, "Not now: the App is stopping or has too much to do. The next sweep asks for it again."],
  "broken-off": [400, "The body broke off."],
};

/** The number of accepted deliveries whose ids are remembered. */
const CACHE_SIZE = 10_000;

/** The outcomes of the last deliveries that were handed on, by id; pending while they are stored. */
type HandedOn = BoundedMap<string, Promise<DeliveryOutcome>>;

/** Creates the handler of `POST /api/github/webhooks`. It remembers the ids of the last 10,000 accepted deliveries. */
export function deliveryReceiver(parts: DeliveryParts) {
  const accepted: HandedOn = new BoundedMap(CACHE_SIZE);
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const outcome = await receive(parts, accepted, request);
    parts.onAnswer(outcome);
    if (outcome !== "accepted" && outcome !== "repeated") parts.log.warn(`refused a delivery: ${outcome}`);
    const [status, text] = ANSWERS[outcome];
    const body = `${text}\n`;
    response.writeHead(status, {
      "content-type": "text/plain; charset=utf-8",
      // With the length, Node sends headers and body in one piece. That halves the time of an answer.
      "content-length": Buffer.byteLength(body),
      // Closes the connection, so that the unread rest of a body is not treated as the next request.
      ...(!request.complete && { connection: "close" }),
      ...(outcome === "unavailable" && { "retry-after": "60" }),
    });
    response.end(body);
  };
}

async function receive(
  parts: DeliveryParts,
  accepted: HandedOn,
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

  const body = await signedBody(request, signature, parts);
  if (body.kind === "too-large") parts.onTooLarge(id, name);
  if (body.kind !== "signed") return body.kind;
  // From here on, the sender knows the secret. There is no `await` between looking the id up and recording it.
  const before = accepted.get(id);
  if (before !== undefined) return (await before) === "unavailable" ? "unavailable" : "repeated";
  if (!parts.accepting()) return "unavailable";
  const payload = parseObject(body.text);
  if (payload === null) return "malformed";
  const outcome = handOn(parts, { id, name, payload });
  accepted.set(id, outcome);
  if ((await outcome) !== "accepted") accepted.delete(id);
  return await outcome;
}

async function handOn(parts: DeliveryParts, delivery: Delivery): Promise<DeliveryOutcome> {
  try {
    const handled = await parts.handle(delivery);
    if (handled === "stored") return "accepted";
    return handled === "repeated" ? "repeated" : "unavailable";
  } catch (error) {
    parts.log.error({ err: error, delivery: delivery.id }, "a delivery could not be handed on");
    return "unavailable";
  }
}

function parseObject(text: string): object | null {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === "object" && parsed !== null && !Array.isArray(parsed) ? parsed : null;
  } catch {
    // The text is not JSON. The answer says so.
    return null;
  }
}

type Body =
  | { readonly kind: "signed"; readonly text: string }
  | { readonly kind: "forged" | "too-large" | "broken-off" };

/** The bytes that arrived are not needed any more after this. */
async function signedBody(
  request: IncomingMessage,
  signature: string,
  { verify, bodyLimit, log }: DeliveryParts,
): Promise<Body> {
  try {
    const bytes = await readBody(request, bodyLimit);
    return verify(bytes, signature) ? { kind: "signed", text: bytes.toString("utf8") } : { kind: "forged" };
  } catch (error) {
    if (error instanceof BodyTooLarge) return { kind: "too-large" };
    log.debug({ err: error }, "a body broke off");
    return { kind: "broken-off" };
  }
}
