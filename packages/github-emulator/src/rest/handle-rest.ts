/** Finds the operation for a REST request, checks the request, and builds the answer for refusals. */
import type { Viewer } from "../auth/viewer.ts";
import { Refusal } from "../model/refusal.ts";
import type { World } from "../model/world.ts";
import type { Audit } from "../server/audit.ts";
import type { Call, Reply } from "../server/exchange.ts";
import { restError } from "../server/exchange.ts";
import type { Urls } from "../server/urls.ts";
import { Moved } from "./find.ts";
import type { Asked, Operation } from "./operation.ts";
import { OPERATIONS } from "./operations.ts";
import { readBody } from "./read-body.ts";

export interface Route {
  readonly operation: Operation;
  readonly path: Readonly<Record<string, string>>;
}

interface Compiled {
  readonly operation: Operation;
  readonly pattern: RegExp;
}

/** A `{path}` at the end also matches slashes, like the path of a file. */
function compile(operation: Operation): Compiled {
  const pattern = operation.path
    .replace(/[.]/g, "\\.")
    .replace(/\{(path|ref)\}$/, "(?<$1>.*)")
    .replace(/\{(\w+)\}/g, "(?<$1>[^/]+)");
  return { operation, pattern: new RegExp(`^${pattern}$`) };
}

const compiled: readonly Compiled[] = OPERATIONS.map(compile);

/** The operation for a method and path. Paths with more literal segments are tried first. */
export function routeOf(method: string, path: string): Route | null {
  for (const { operation, pattern } of compiled) {
    if (operation.method !== method) continue;
    const match = pattern.exec(path);
    if (match === null) continue;
    const parts = Object.entries(match.groups ?? {}).map(([key, value]) => [key, decodeURIComponent(value)]);
    return { operation, path: Object.fromEntries(parts) };
  }
  return null;
}

export interface RestRequest {
  readonly world: World;
  readonly urls: Urls;
  readonly audit: Audit;
  readonly call: Call;
  readonly viewer: Viewer;
  readonly route: Route | null;
  readonly rate: Asked["rate"];
}

/** Answers a REST request. If the emulator does not support it, the answer is 501, and that is recorded. */
export function handleRest(request: RestRequest): Reply {
  const { call, audit, route, viewer, world, urls } = request;
  if (route === null) {
    return restError(501, `The emulator does not know ${call.method} ${call.path}`);
  }
  const { operation } = route;
  try {
    const { body } = readBody(operation, call.body);
    const asked: Asked = {
      world,
      urls,
      call,
      viewer,
      rate: request.rate,
      path: route.path,
      body,
      cause: () => {
        if (viewer.kind === "token") return viewer.cause;
        throw new Refusal("unauthenticated", "Requires authentication");
      },
    };
    if (operation.writes && viewer.kind === "anonymous") return restError(401, "Requires authentication");
    return operation.handle(asked);
  } catch (error) {
    if (error instanceof Moved) {
      const target = `${urls.rest}/repositories/${error.repository.id}${call.path.replace(/^\/repos\/[^/]+\/[^/]+/, "")}`;
      const query = call.query.size > 0 ? `?${call.query.toString()}` : "";
      const status = call.method === "GET" ? 301 : 307;
      return restError(status, error.message, { url: target }, { location: `${target}${query}` });
    }
    if (error instanceof Refusal) return wordRefusal(error, audit, call);
    throw error;
  }
}

function wordRefusal(refusal: Refusal, audit: Audit, call: Call): Reply {
  const { message, detail } = refusal;
  switch (refusal.kind) {
    case "not-found":
      return restError(404, "Not Found");
    case "bad-request":
      return restError(400, message);
    case "unauthenticated":
      return restError(401, message);
    case "forbidden":
    case "archived":
    case "insufficient-scopes":
      return restError(403, message);
    case "gone":
      return restError(410, message);
    case "issues-disabled":
      return restError(410, "Issues are disabled for this repo");
    case "stale":
    case "branch-protected":
    case "ruleset":
      return restError(409, message);
    case "unsupported":
      audit.report(call.number, `${call.method} ${call.path}`, message);
      return restError(501, message);
    case "invalid":
      if (detail === null) return restError(422, message);
      return restError(422, "Validation Failed", {
        errors: [detail.code === "custom" ? { ...detail, message } : detail],
      });
  }
}
