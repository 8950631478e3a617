/**
 * Fetches deliveries from a webhook proxy such as smee.io, for a server that GitHub cannot reach. They are sent on to the
 * App like GitHub's own, so their signatures are checked as usual.
 */
import * as z from "zod/mini";
import type { AlarmClock } from "../model/clock.ts";
import type { Log } from "./log.ts";

export interface RelayParts {
  /** The channel of the proxy. */
  readonly source: string;
  /** Where the App receives deliveries. */
  readonly target: string;
  readonly send: (url: string, init?: RequestInit) => Promise<Response>;
  readonly clock: AlarmClock;
  readonly log: Log;
}

/** Milliseconds between the end of a connection and the next one. */
const PAUSE = 2_000;
/** The longest line that is read, in characters. The App reads deliveries of 1 MiB unless a setting says otherwise. */
const LINE_LIMIT = 4_194_304;

/** An event of smee.io: the headers of the delivery, beside its parsed body. */
const event = z.looseObject({ body: z.record(z.string(), z.unknown()) });
const SENT_ON = ["x-github-event", "x-github-delivery", "x-hub-signature-256"] as const;

/** Relays until `signal` is aborted. A connection that ends is opened again. */
export async function relayWebhooks(parts: RelayParts, signal: AbortSignal): Promise<void> {
  const { source, send, clock, log } = parts;
  for (;;) {
    try {
      const answer = await send(source, { headers: { accept: "text/event-stream" }, signal });
      if (!answer.ok || answer.body === null)
        throw new TypeError(`The proxy answered with ${answer.status}.`);
      log.info("the webhook proxy is connected");
      for await (const data of eventsIn(answer.body)) await sendOn(parts, data, signal);
      log.info("the webhook proxy closed the connection; it is opened again");
    } catch (error) {
      if (signal.aborted) return;
      log.warn({ err: error }, "the webhook proxy cannot be reached; trying again");
    }
    await clock.sleep(PAUSE);
    if (signal.aborted) return;
  }
}

async function sendOn({ target, send, log }: RelayParts, data: string, signal: AbortSignal): Promise<void> {
  const parsed = event.safeParse(jsonOf(data));
  // smee.io also sends a "ready" event and a "ping" every half minute, without a delivery.
  if (!parsed.success) return;
  const { body } = parsed.data;
  const headers: Record<string, string> = { "content-type": "application/json" };
  for (const name of SENT_ON) {
    const value = parsed.data[name];
    if (typeof value === "string") headers[name] = value;
  }
  const answer = await send(target, { method: "POST", headers, body: JSON.stringify(body), signal });
  await answer.body?.cancel();
  if (!answer.ok) log.warn(`the App refused a delivery from the webhook proxy: ${answer.status}`);
}

function jsonOf(data: string): unknown {
  try {
    return JSON.parse(data);
  } catch {
    // Not a delivery.
    return null;
  }
}

/** The data of each event in a stream of server-sent events. Source: HTML standard, "Server-sent events". */
async function* eventsIn(stream: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  let rest = "";
  let data: string[] = [];
  for await (const piece of stream.pipeThrough(new TextDecoderStream())) {
    const lines = (rest + piece).split(/\r\n|\n|\r(?!$)/u);
    rest = lines.pop() ?? "";
    if (rest.length > LINE_LIMIT) throw new TypeError("The proxy sent an event that is too long.");
    for (const line of lines) {
      if (line.startsWith("data:")) data.push(line.slice(5).replace(/^ /u, ""));
      if (line !== "" || data.length === 0) continue;
      yield data.join("\n");
      data = [];
    }
  }
}
