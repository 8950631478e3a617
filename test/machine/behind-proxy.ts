/** A network with only one way out: a CONNECT proxy to an emulated GitHub with TLS. */
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { connect, type Server, type Socket } from "node:net";
import { join } from "node:path";
import { createServer as createTlsServer } from "node:tls";
import { onTestFinished } from "vitest";
import { listen } from "../../src/app/listen.ts";

/** A certificate and key for `localhost`, `127.0.0.1` and `api.github.test`, a name that does not exist in DNS. */
export const CERTIFICATE = join(import.meta.dirname, "../fixtures/tls/loopback.pem");

export interface Proxy {
  /** Its address, for `HTTPS_PROXY`. */
  readonly url: string;
  /** The requested targets as `host:port`, in order. */
  readonly tunnels: readonly string[];
}

/** Connects every tunnel to this machine, whatever the host name is. It is closed at the end of the test. */
export async function startProxy(): Promise<Proxy> {
  const tunnels: string[] = [];
  const server = createServer((_request, response) => response.writeHead(405).end());
  const sockets = closing(server);
  server.on("connect", ({ url = "" }, client: Socket, head: Buffer) => {
    tunnels.push(url);
    const far = connect(Number(url.split(":").at(-1)), "127.0.0.1", () => {
      client.write("HTTP/1.1 200 Connection established\r\n\r\n");
      far.write(head);
      far.pipe(client).pipe(far);
    });
    for (const socket of [far, client]) {
      sockets.add(socket);
      socket.on("error", () => [far, client].forEach((end) => end.destroy()));
    }
  });
  const port = await listen(server, { host: "127.0.0.1", port: 0 });
  return { url: `http://127.0.0.1:${port}`, tunnels };
}

/** Forwards TLS connections to the server at `url`. Returns the port. It is closed at the end of the test. */
export async function serveTls(url: string): Promise<number> {
  const pem = await readFile(CERTIFICATE);
  const server = createTlsServer({ cert: pem, key: pem }, (client) => {
    const near = connect(Number(new URL(url).port), "127.0.0.1");
    near.pipe(client).pipe(near);
    for (const socket of [near, client])
      socket.on("error", () => [near, client].forEach((end) => end.destroy()));
  });
  closing(server);
  return await listen(server, { host: "127.0.0.1", port: 0 });
}

function closing(server: Server): Set<Socket> {
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => sockets.add(socket));
  onTestFinished(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  return sockets;
}
