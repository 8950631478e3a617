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

function send(response: ServerResponse, answer: Reply, number: number, now: number): void {
  const bytes = bytesOf(answer.body);
  response.writeHead(answer.status, {
    ...(bytes !== null && { "content-type": "application/json; charset=utf-8" }),
    ...answer.headers,
    date: new Date(now).toUTCString(),
    "x-github-request-id": `EMUL:${number.toString(16).padStart(6, "0")}`,
    ...(bytes === null ? {} : { "content-length": String(bytes.length) }),
  });
  response.end(bytes);
}

/** The request, or null if its path belongs to neither API. */
async function read(request: IncomingMessage, number: number): Promise<Call | null> {
  const url = new URL(request.url ?? "/", "http://127.0.0.1");
  const isGraphql = url.pathname === "/api/graphql";
  const path = /^\/api\/v3(\/.*)$/.exec(url.pathname)?.[1];
  const body = await bodyOf(request);
  if (!isGraphql && path === undefined) return null;
  return {
    number,
    method: request.method ?? "GET",
    path: path ?? "/graphql",
    query: url.searchParams,
    headers: headersOf(request),
    body,
    transport: isGraphql ? "graphql" : "rest",
  };
}

export interface Listening {
  readonly server: Server;
  /** `http://127.0.0.1:PORT`. */
  readonly url: string;
}

/** Starts listening on a free port. `handle` gets every API request; `page` answers all other paths. */
export async function listen(
  clock: Clock,
  port: number,
  handle: (call: Call) => Promise<Outcome>,
  page: (path: string) => Reply,
): Promise<Listening> {
  let number = 0;
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    number += 1;
    const mine = number;
    const call = await read(request, mine);
    if (call === null) {
      number -= 1;
      send(response, page(request.url ?? "/"), mine, clock.now());
      return;
    }
    const outcome = await handle(call);
    if (outcome.kind === "reset") request.socket.resetAndDestroy();
    else send(response, outcome.reply, mine, clock.now());
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
  return { server, url: `http://127.0.0.1:${address.port}` };
}
