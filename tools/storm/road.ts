/** The road from the App to the emulated GitHub. It can be broken in the ways in which networks and servers break. */
import { once } from "node:events";
import { createServer, request, type IncomingMessage, type ServerResponse } from "node:http";
import type { Socket } from "node:net";

export const BREAKS = ["502", "web page", "half an answer", "reset", "hang", "refused"] as const;
export type Break = (typeof BREAKS)[number];

export interface Road {
  /** Where the App finds GitHub. */
  readonly url: string;
  /** Breaks the road, or repairs it (null). */
  set(broken: Break | null): Promise<void>;
  close(): Promise<void>;
}

export interface RoadOptions {
  /** The emulated GitHub, as `http://127.0.0.1:PORT`. */
  readonly target: string;
  /** Is called with the body of each request that gets through. */
  readonly onRequest: (body: string) => void;
}

export async function openRoad({ target, onRequest }: RoadOptions): Promise<Road> {
  let broken: Break | null = null;
  const sockets = new Set<Socket>();
  const server = createServer((asked, response) => {
    if (broken === null) void pass(target, onRequest, asked, response);
    else fail(broken, response);
  });
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  const listen = async (port: number): Promise<number> => {
    server.listen(port, "127.0.0.1");
    await once(server, "listening");
    const address = server.address();
    if (address === null || typeof address === "string") throw new TypeError("The road has no port.");
    return address.port;
  };
  const shut = async (): Promise<void> => {
    const closed = once(server, "close");
    server.close();
    for (const socket of sockets) socket.destroy();
    await closed;
  };
  const port = await listen(0);
  return {
    url: `http://127.0.0.1:${port}`,
    async set(next) {
      const before = broken;
      broken = next;
      if (next === "refused") await shut();
      else if (before === "refused") await listen(port);
      // Requests that hang would hang on, although the road is repaired.
      if (before === "hang") for (const socket of sockets) socket.destroy();
    },
    async close() {
      if (broken !== "refused") await shut();
    },
  };
}

async function pass(
  target: string,
  onRequest: (body: string) => void,
  asked: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const chunks: Buffer[] = [];
  asked.on("data", (chunk: Buffer) => void chunks.push(chunk));
  asked.once("error", () => response.destroy());
  await once(asked, "end");
  const body = Buffer.concat(chunks);
  onRequest(`${asked.url ?? ""} ${body.toString("utf8")}`);
  const { method } = asked;
  const sent = request(new URL(asked.url ?? "/", target), { method, headers: asked.headers }, (answer) => {
    const { link } = answer.headers;
    // The next page of a list is on this road too.
    const own = `http://${asked.headers.host ?? ""}`;
    const headers = {
      ...answer.headers,
      ...(link && { link: [link].flat().join().replaceAll(target, own) }),
    };
    response.writeHead(answer.statusCode ?? 502, headers);
    answer.pipe(response);
  });
  sent.once("error", () => response.destroy());
  sent.end(body);
}

function fail(broken: Break, response: ServerResponse): void {
  switch (broken) {
    case "502":
      response.writeHead(502, { "content-type": "application/json" }).end('{"message":"Bad Gateway"}');
      return;
    case "web page":
      response.writeHead(200, { "content-type": "text/html" }).end("<html>Unicorn!</html>");
      return;
    case "half an answer":
      response.writeHead(200, { "content-type": "application/json", "content-length": "1000" });
      response.write('{"data": {');
      setTimeout(() => response.destroy(), 100);
      return;
    case "reset":
      response.socket?.resetAndDestroy();
      return;
    case "hang":
    case "refused":
      return;
    default:
      broken satisfies never;
  }
}
