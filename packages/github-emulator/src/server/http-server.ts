/** HTTP on loopback: REST at /api/v3 and GraphQL at /api/graphql, as on GitHub Enterprise Server. */
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Clock } from "../model/clock.ts";
import { bytesOf } from "./body-bytes.ts";
import type { Call, Reply } from "./exchange.ts";
import type { Outcome } from "./handle-call.ts";

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) {
    if (Buffer.isBuffer(chunk)) chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function headersOf(request: IncomingMessage): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(request.headers).map(([key, value]) => [
      key,
      Array.isArray(value) ? value.join(", ") : value,
    ]),
  );
}

/** A request as it arrives, over a connection or without one. */
export interface Arrival {
  readonly method: string;
  /** The path with the query. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Promise<Buffer>;
}

/** An answer as it leaves; `reset` if the connection breaks instead. */
export type Departure =
  | "reset"
  | {
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly bytes: Buffer | null;
    };

function departure(answer: Reply, number: number, now: number): Departure {
  const bytes = bytesOf(answer.body);
  const headers = {
    ...(bytes !== null && { "content-type": "application/json; charset=utf-8" }),
    ...answer.headers,
    date: new Date(now).toUTCString(),
    "x-github-request-id": `EMUL:${number.toString(16).padStart(6, "0")}`,
    ...(bytes === null ? {} : { "content-length": String(bytes.length) }),
  };
  return { status: answer.status, headers, bytes };
}

/** The request, or null if its path belongs to neither API. */
async function read({ target, method, headers, body }: Arrival, number: number): Promise<Call | null> {
  const url = new URL(target, "http://127.0.0.1");
  const isGraphql = url.pathname === "/api/graphql";
  const path = /^\/api\/v3(\/.*)$/.exec(url.pathname)?.[1];
  const bytes = await body;
  if (!isGraphql && path === undefined) return null;
  return {
    number,
    method,
    path: path ?? "/graphql",
    query: url.searchParams,
    headers,
    body: bytes,
    transport: isGraphql ? "graphql" : "rest",
  };
}

export interface Listening {
  readonly server: Server;
  /** `http://127.0.0.1:PORT`. */
  readonly url: string;
  /** Answers a request as the server does. */
  readonly receive: (arrival: Arrival) => Promise<Departure>;
}

/** Starts listening on a free port. `handle` gets every API request; `page` answers all other paths. */
export async function listen(
  clock: Clock,
  port: number,
  handle: (call: Call) => Promise<Outcome>,
  page: (path: string) => Reply,
): Promise<Listening> {
  let number = 0;
  const receive = async (arrival: Arrival): Promise<Departure> => {
    number += 1;
    const mine = number;
    const call = await read(arrival, mine);
    if (call === null) {
      number -= 1;
      return departure(page(arrival.target), mine, clock.now());
    }
    const outcome = await handle(call);
    return outcome.kind === "reset" ? "reset" : departure(outcome.reply, mine, clock.now());
  };
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = "GET", url: target = "/" } = request;
    const left = await receive({ method, target, headers: headersOf(request), body: bodyOf(request) });
    if (left === "reset") {
      request.socket.resetAndDestroy();
      return;
    }
    response.writeHead(left.status, left.headers);
    response.end(left.bytes);
  };
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      response.writeHead(500, { "content-type": "text/plain" });
      response.end(`The emulator broke: ${String(error)}`);
    });
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => {
    server.listen(port, "127.0.0.1", resolve);
  });
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port");
  return { server, url: `http://127.0.0.1:${address.port}`, receive };
}
