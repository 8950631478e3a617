/**
 * A webhook proxy on loopback that speaks the protocol of smee.io: what is posted to a channel goes to everybody who reads it
 * as a stream of events. Source: `lib/server.js` and `lib/keep-alive.js` of github.com/probot/smee.io.
 */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { listen } from "../../src/app/listen.ts";

export interface Smee {
  /** The address of a channel. */
  readonly channel: string;
  /** How many clients read it now. */
  readonly readers: () => number;
  /** Sends the ping that smee.io sends every 30 seconds. */
  readonly ping: () => void;
  /** Ends all connections, as a new release of smee.io does. */
  readonly drop: () => void;
  readonly close: () => Promise<void>;
}

export async function startSmee(): Promise<Smee> {
  const readers = new Map<ServerResponse, number>();
  const write = (to: ServerResponse, event: string | null, payload: unknown): void => {
    const id = readers.get(to) ?? 0;
    readers.set(to, id + 1);
    to.write(`id: ${id}\n${event === null ? "" : `event: ${event}\n`}data: ${JSON.stringify(payload)}\n\n`);
  };

  const post = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(Buffer.from(piece));
    const body: unknown = JSON.parse(Buffer.concat(pieces).toString("utf8"));
    const payload = { ...request.headers, body, query: {}, timestamp: Date.now() };
    for (const reader of readers.keys()) write(reader, null, payload);
    response.writeHead(200).end();
  };

  const server = createServer((request, response) => {
    if (request.method === "POST") {
      void post(request, response);
      return;
    }
    if (request.headers.accept !== "text/event-stream") {
      response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end("<!doctype html>");
      return;
    }
    response.writeHead(200, {
      "content-type": "text/event-stream",
      "cache-control": "no-cache",
      connection: "keep-alive",
      "x-no-compression": 1,
    });
    readers.set(response, 0);
    response.on("close", () => readers.delete(response));
    write(response, "ready", {});
  });
  const port = await listen(server, { host: "127.0.0.1", port: 0 });
  const drop = (): void => {
    for (const reader of readers.keys()) reader.destroy();
  };
  return {
    channel: `http://127.0.0.1:${port}/dGVzdC1jaGFubmVs`,
    readers: () => readers.size,
    ping: () => {
      for (const reader of readers.keys()) write(reader, "ping", {});
    },
    drop,
    close: async () => {
      drop();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
