/**
 * The HTTP server: the path for webhooks, three paths for operators and the App's pages, with limits for slow clients
 * and large requests.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import type { Log } from "./log.ts";

/** The path that GitHub sends deliveries to. `hook_attributes.url` in `app.yml` ends with it. */
export const WEBHOOK_PATH = "/api/github/webhooks";

export interface ServerParts {
  /** Null if other processes take deliveries in. */
  readonly receive: ((request: IncomingMessage, response: ServerResponse) => Promise<void>) | null;
  /** The reason why deliveries are not accepted now, or null if they are. */
  readonly notReady: () => string | null;
  /** Null if they are not here, but on a port of their own. */
  readonly metrics: ReadMetrics | null;
  /** The pages for people. */
  readonly pages: Routes;
  /** Is called for each connection that is closed without an answer of its route. */
  readonly onDrop: (reason: DropReason) => void;
  readonly log: Log;
}

/** `too-many`: there are too many connections. `broken`: no whole request came in time, or it was not HTTP. */
export type DropReason = "too-many" | "broken";

export interface ServerLimits {
  /** How long a client may take to send its headers, in milliseconds. */
  readonly headers: number;
  /** How long it may take to send the whole request, in milliseconds. GitHub itself gives up after ten seconds. */
  readonly request: number;
  /** How often to look for slow clients, in milliseconds. */
  readonly look: number;
  readonly connections: number;
}

export const SERVER_LIMITS: ServerLimits = {
  headers: 5_000,
  request: 10_000,
  look: 1_000,
  // GitHub sends a burst at once, such as after an outage of its own.
  connections: 2_048,
};

/** The metrics and their content type. */
export type ReadMetrics = () => Promise<{ readonly type: string; readonly body: string }>;

type Answer = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

interface Route {
  readonly method: "GET" | "POST";
  readonly answer: Answer;
}

/** What to answer, by path. */
export type Routes = Readonly<Record<string, Route>>;

/** Creates the server. The caller lets it listen. */
export function createAppServer(parts: ServerParts, limits: ServerLimits = SERVER_LIMITS): Server {
  const routes: Routes = {
    ...parts.pages,
    ...(parts.receive !== null && { [WEBHOOK_PATH]: { method: "POST", answer: parts.receive } }),
    "/healthz": { method: "GET", answer: (_request, response) => say(response, 200, "alive") },
    "/readyz": {
      method: "GET",
      answer: (_request, response) => {
        const reason = parts.notReady();
        say(response, reason === null ? 200 : 503, reason ?? "ready");
      },
    },
    ...(parts.metrics !== null && { "/metrics": metricsRoute(parts.metrics) }),
  };
  const server = serve(routes, parts.log, limits);
  server.on("drop", () => parts.onDrop("too-many"));
  server.on("clientError", (error, socket) => {
    // A connection that the client has reset may have been idle.
    if (codeOf(error) !== "ECONNRESET") parts.onDrop("broken");
    refuseBroken(error, socket);
  });
  return server;
}

/** Creates the server for `/metrics` alone, for a port that is not open to the internet. */
export function createMetricsServer(metrics: ReadMetrics, log: Log): Server {
  return serve({ "/metrics": metricsRoute(metrics) }, log);
}

function metricsRoute(metrics: ReadMetrics): Route {
  return {
    method: "GET",
    answer: async (_request, response) => {
      const { type, body } = await metrics();
      response.writeHead(200, { "content-type": type }).end(body);
    },
  };
}

/** Creates a server for these routes alone. */
export function serve(routes: Routes, log: Log, limits: ServerLimits = SERVER_LIMITS): Server {
  const server = createServer(
    {
      headersTimeout: limits.headers,
      requestTimeout: limits.request,
      connectionsCheckingInterval: limits.look,
    },
    (request, response) => {
      const path = (request.url ?? "").split("?", 1)[0] ?? "";
      const route = Object.hasOwn(routes, path) ? routes[path] : undefined;
      if (route === undefined) {
        refuse(request, response, 404, "There is nothing here.");
      } else if (request.method !== route.method && !(route.method === "GET" && request.method === "HEAD")) {
        response.setHeader("allow", route.method === "GET" ? "GET, HEAD" : route.method);
        refuse(request, response, 405, `Only ${route.method} works here.`);
      } else {
        void answer(route.answer, request, response, log);
      }
    },
  );
  server.maxConnections = limits.connections;
  return server;
}

async function answer(
  answerIt: Answer,
  request: IncomingMessage,
  response: ServerResponse,
  log: Log,
): Promise<void> {
  try {
    await answerIt(request, response);
  } catch (error) {
    log.error({ err: error }, "a request could not be answered");
    if (response.headersSent) response.destroy();
    else refuse(request, response, 500, "Something went wrong here; the log says what.");
  }
}

const BROKEN: ReadonlyMap<string | null, string> = new Map([
  ["ERR_HTTP_REQUEST_TIMEOUT", "408 Request Timeout"],
  ["HPE_HEADER_OVERFLOW", "431 Request Header Fields Too Large"],
]);

/** As Node does where nobody listens to `clientError`. */
function refuseBroken(error: Error, socket: Duplex): void {
  const status = BROKEN.get(codeOf(error)) ?? "400 Bad Request";
  if (socket.writable) socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\n\r\n`);
  else socket.destroy(error);
}

function codeOf(error: Error): string | null {
  return "code" in error && typeof error.code === "string" ? error.code : null;
}

/** Answers without reading the rest of the body. */
function refuse(request: IncomingMessage, response: ServerResponse, status: number, text: string): void {
  if (!request.complete) response.setHeader("connection", "close");
  say(response, status, text);
}

function say(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8" }).end(`${text}\n`);
}
