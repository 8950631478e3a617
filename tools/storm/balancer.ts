/** Passes deliveries to the processes in turn, as a load balancer does. One that refuses the connection is left out. */
import { once } from "node:events";
import { Agent, createServer, request, type IncomingMessage, type ServerResponse } from "node:http";
import { listen } from "../../src/app/listen.ts";

export interface Balancer {
  readonly url: string;
  close(): Promise<void>;
}

/** `ports`: the ports of the processes that live now. */
export async function openBalancer(ports: () => readonly number[]): Promise<Balancer> {
  let next = 0;
  const agent = new Agent({ keepAlive: true });
  const server = createServer((asked, response) => {
    const live = ports();
    next += 1;
    const turn = live.map((_port, index) => live[(index + next) % live.length] ?? 0);
    void pass(asked, response, turn, agent);
  });
  const port = await listen(server, { host: "127.0.0.1", port: 0 });
  return {
    url: `http://127.0.0.1:${port}`,
    async close() {
      server.close();
      server.closeAllConnections();
      agent.destroy();
      await once(server, "close");
    },
  };
}

async function pass(
  asked: IncomingMessage,
  response: ServerResponse,
  ports: readonly number[],
  agent: Agent,
): Promise<void> {
  const chunks: Buffer[] = [];
  asked.on("data", (chunk: Buffer) => void chunks.push(chunk));
  asked.once("error", () => response.destroy());
  await once(asked, "end");
  const body = Buffer.concat(chunks);
  for (const port of ports) if (await reached(asked, response, { port, agent }, body)) return;
  response.writeHead(502).end("No process answers.");
}

/** False if the process refuses the connection. One that dies in the middle of an answer may have stored the delivery. */
function reached(
  { method, url, headers }: IncomingMessage,
  response: ServerResponse,
  to: { readonly port: number; readonly agent: Agent },
  body: Buffer,
): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const sent = request({ host: "127.0.0.1", ...to, path: url, method, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
    answer.once("error", () => response.destroy());
    resolve(true);
  });
  sent.once("error", (error) => {
    const isRefused = "code" in error && error.code === "ECONNREFUSED";
    if (!isRefused) response.writeHead(502).end("The process ended.");
    resolve(!isRefused);
  });
  sent.end(body);
  return promise;
}
