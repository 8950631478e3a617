/** A small server that plays the App: it keeps what it receives and answers as configured. */
import { once } from "node:events";
import { createServer } from "node:http";
import type { IncomingHttpHeaders } from "node:http";

export interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly event: string;
  readonly guid: string;
  readonly body: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

export interface Receiver {
  readonly url: string;
  readonly received: Received[];
  /** The status that it answers with; "never" leaves the sender waiting. */
  answer: number | "never";
  readonly close: () => Promise<void>;
}

export async function startReceiver(): Promise<Receiver> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const body = Buffer.concat(chunks).toString("utf8");
      const { headers } = request;
      const payload: Received["payload"] = JSON.parse(body);
      const event = String(headers["x-github-event"]);
      received.push({ headers, event, guid: String(headers["x-github-delivery"]), body, payload });
      if (receiver.answer !== "never") response.writeHead(receiver.answer).end();
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The receiver has no port");
  const receiver: Receiver = {
    url: `http://127.0.0.1:${address.port}/hooks`,
    received,
    answer: 202,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
  return receiver;
}
