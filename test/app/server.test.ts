/** Clients that misuse the server, over raw connections. */
import { once } from "node:events";
import type { Server } from "node:http";
import { connect } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { listen } from "../../src/app/listen.ts";
import { deliveryReceiver } from "../../src/app/receive-delivery.ts";
import { createAppServer, SERVER_LIMITS, type ServerLimits } from "../../src/app/server.ts";
import { BadSettings } from "../../src/app/settings.ts";
import { until } from "../until.ts";
import { closed, deliver, signedHeaders } from "./running-app.ts";
import { writtenLog } from "./written-log.ts";

const servers: Server[] = [];

afterEach(async () => {
  for (const server of servers.splice(0)) {
    const gone = once(server, "close");
    server.close();
    server.closeAllConnections();
    await gone;
  }
});

interface Given extends Partial<ServerLimits> {
  readonly bodyLimit?: number;
}

/** A server that accepts every signature. */
async function start({ bodyLimit = 1_048_576, ...limits }: Given = {}) {
  const { log, lines } = writtenLog();
  const handled: string[] = [];
  const answered: string[] = [];
  const receive = deliveryReceiver({
    verify: () => true,
    handle: ({ payload }) => {
      handled.push(JSON.stringify(payload));
      return Promise.resolve("stored");
    },
    accepting: () => true,
    onTooLarge: () => undefined,
    bodyLimit,
    log,
    onAnswer: (outcome) => void answered.push(outcome),
  });
  const dropped: string[] = [];
  const metrics = () => Promise.resolve({ type: "text/plain", body: "" });
  const server = createAppServer(
    { receive, notReady: () => null, metrics, pages: {}, onDrop: (reason) => void dropped.push(reason), log },
    { ...SERVER_LIMITS, ...limits },
  );
  servers.push(server);
  const port = await listen(server, { host: "127.0.0.1", port: 0 });
  return { port, url: `http://127.0.0.1:${port}`, handled, answered, lines, dropped };
}

/** Sends raw bytes and resolves with everything that came back until the server closed the connection. */
async function exchange({ port }: { readonly port: number }, ...pieces: readonly string[]): Promise<string> {
  const { promise, resolve } = Promise.withResolvers<string>();
  const socket = connect(port, "127.0.0.1");
  let received = "";
  socket.on("data", (data) => void (received += data.toString()));
  // These tests write to connections that the server has closed, so an error is expected.
  socket.on("error", () => socket.destroy());
  socket.on("close", () => resolve(received));
  for (const piece of pieces) socket.write(piece);
  return promise;
}

function head(headers: Record<string, string>): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return ["POST /api/github/webhooks HTTP/1.1", "host: x", ...lines, "", ""].join("\r\n");
}

const delivery = (body: string): string =>
  `${head({ ...signedHeaders({ body }), "content-length": String(Buffer.byteLength(body)), connection: "close" })}${body}`;

describe("a client that leans on the server", () => {
  it("with a body that says it is too large is answered before a byte of it is read", async () => {
    const server = await start();
    const headers = head({ ...signedHeaders({}), "content-length": "26214400" });
    expect(await exchange(server, headers)).toMatch(/^HTTP\/1\.1 413 [^]*connection: close[^]*too large/i);
    expect(server.answered).toEqual(["too-large"]);
    expect(server.handled).toEqual([]);
  });

  it("with a body that turns out to be too large is cut off where the limit is", async () => {
    const server = await start({ bodyLimit: 2000 });
    const chunk = `400\r\n${"x".repeat(1024)}\r\n`;
    const headers = head({ ...signedHeaders({}), "transfer-encoding": "chunked" });
    // This request never ends. If the server read all of it, there would be no answer before the time limit.
    expect(await exchange(server, headers, chunk, chunk)).toMatch(/^HTTP\/1\.1 413 /);
  });

  it("may send a body of just the limit", async () => {
    const server = await start({ bodyLimit: 2000 });
    const padded = (size: number) => closed({ filler: "x".repeat(size - closed({ filler: "" }).length) });
    expect((await deliver(server, { body: padded(2000) })).status).toBe(202);
    expect((await deliver(server, { body: padded(2001) })).status).toBe(413);
    expect(server.handled).toEqual([padded(2000)]);
  });

  it("unsigned is not read at all", async () => {
    const server = await start();
    const { "x-hub-signature-256": _signature, ...unsigned } = signedHeaders({});
    const answer = await exchange(server, head({ ...unsigned, "content-length": "900000" }));
    expect(answer).toMatch(/^HTTP\/1\.1 401 /);
    expect(server.answered).toEqual(["unsigned"]);
  });

  it("with more connections than there may be finds them closed, and that is counted", async () => {
    const server = await start({ connections: 1 });
    const holding = connect(server.port, "127.0.0.1");
    await once(holding, "connect");
    holding.write("GET /healthz HTTP/1.1\r\n");
    expect(await exchange(server, "GET /healthz HTTP/1.1\r\nhost: x\r\n\r\n")).toBe("");
    expect(server.dropped).toEqual(["too-many"]);
    holding.destroy();
  });

  it("is cut off when its headers do not come in time", async () => {
    const server = await start({ headers: 100, request: 200, look: 20 });
    const answer = await exchange(server, "POST /api/github/webhooks HTTP/1.1\r\nhost: x\r\n");
    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
    expect(server.dropped).toEqual(["broken"]);
  });

  it.each([
    ["that is not HTTP", "hello\r\n\r\n", 400],
    ["with headers that are too long", `GET / HTTP/1.1\r\nx: ${"x".repeat(20_000)}\r\n\r\n`, 431],
  ])("with a request %s is told so, and that is counted", async (_, request, status) => {
    const server = await start();
    expect(await exchange(server, request)).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(server.dropped).toEqual(["broken"]);
  });

  it("may be one of a thousand at once: none is lost", async () => {
    const server = await start();
    const bodies = Array.from({ length: 1_000 }, (_none, number) => closed({ number }));
    const answers = await Promise.all(bodies.map((body) => exchange(server, delivery(body))));
    expect(answers.filter((answer) => !answer.startsWith("HTTP/1.1 202 "))).toEqual([]);
    expect(server.handled).toHaveLength(1_000);
    expect(server.dropped).toEqual([]);
  });

  it("is cut off when its body does not come in time, and others are served on", async () => {
    const server = await start({ headers: 100, request: 200, look: 20 });
    await exchange(server, head({ ...signedHeaders({}), "content-length": "1000" }), "{");
    await until(() => expect(server.answered).toEqual(["broken-off"]));
    expect((await deliver(server)).status).toBe(202);
  });

  it.each([
    ["GET", "/", 404],
    ["POST", "/webhooks", 404],
    ["GET", "/toString", 404],
    ["GET", "/api/github/webhooks", 405],
    ["POST", "/metrics", 405],
    ["GET", "/healthz?x=1", 200],
    ["HEAD", "/healthz", 200],
    ["HEAD", "/readyz", 200],
    ["HEAD", "/metrics", 200],
    ["HEAD", "/api/github/webhooks", 405],
  ])("%s %s is answered with %i and leaves no line in the log", async (method, path, status) => {
    const server = await start();
    expect((await fetch(server.url + path, { method })).status).toBe(status);
    expect(server.lines).toEqual([]);
  });
});

describe("a server that cannot listen", () => {
  it("says which setting to change", async () => {
    const { port } = await start();
    const second = createAppServer({
      receive: () => Promise.resolve(),
      notReady: () => null,
      metrics: null,
      pages: {},
      onDrop: () => undefined,
      log: writtenLog().log,
    });
    const taken = await listen(second, { host: "127.0.0.1", port }).catch((error: unknown) => error);
    expect(taken).toBeInstanceOf(BadSettings);
    expect(String(taken)).toContain(`PORT: is ${port}, which another program uses.`);
    const foreign = await listen(second, { host: "192.0.2.1", port: 0 }).catch((error: unknown) => error);
    expect(String(foreign)).toContain('HOST: is "192.0.2.1", which is not an address of this machine.');
  });
});
