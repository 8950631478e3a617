/** One REST operation: its path, its parameters, and what it does. */
import type { operations } from "@octokit/openapi-types";
import type { Viewer } from "../auth/viewer.ts";
import type { Cause } from "../model/token.ts";
import type { RateFigures } from "../graphql/context.ts";
import type { World } from "../model/world.ts";
import type { Call, Reply } from "../server/exchange.ts";
import type { Urls } from "../server/urls.ts";

type Json = "string" | "integer" | "boolean" | "array" | "object" | "null";

/** The allowed types of each key in a request body, and whether the key is required. */
export type BodyCheck = Readonly<Record<string, string>>;

type BodyOf<Op extends keyof operations> = operations[Op] extends {
  requestBody: { content: { "application/json": infer B } };
}
  ? B
  : operations[Op] extends { requestBody?: { content: { "application/json": infer B } } }
    ? B
    : never;

type KeysOf<B> = B extends object ? keyof B : never;

type QueryOf<Op extends keyof operations> = operations[Op] extends { parameters: { query?: infer Q } }
  ? keyof NonNullable<Q> & string
  : never;

/** The keys of a request body, from GitHub's own types: the compiler refuses a key that GitHub does not have. */
export type BodyKeys<Op extends keyof operations> = {
  readonly [K in KeysOf<BodyOf<Op>> & string]?:
    `${Json}${"" | `|${Json}`}${"" | "!"}` | `${Json}|${Json}|${Json}`;
};

/** The type that an operation answers with for a status, from GitHub's types. */
export type Answer<Op extends keyof operations, Status extends number> = operations[Op] extends {
  responses: infer R;
}
  ? Status extends keyof R
    ? R[Status] extends { content: { "application/json": infer B } }
      ? B
      : never
    : never
  : never;

export interface Asked {
  readonly world: World;
  readonly urls: Urls;
  readonly call: Call;
  readonly viewer: Viewer;
  /** The remaining hourly limits. */
  readonly rate: (transport: "rest" | "graphql") => RateFigures;
  /** Decoded parts of the path, by name. */
  readonly path: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;
  /** The cause of a change. Throws if the viewer is not an account. */
  cause(): Cause;
}

export interface Operation {
  readonly name: keyof operations;
  readonly method: "GET" | "POST" | "PATCH" | "PUT" | "DELETE";
  readonly path: string;
  readonly body: BodyCheck;
  readonly query: readonly string[];
  /** Whether it counts towards the content-creation limit. */
  readonly creates: boolean;
  /** False for requests that change nothing that can be read, such as creating a token. */
  readonly writes: boolean;
  readonly handle: (asked: Asked) => Reply;
}

/** Describes an operation. Its body keys and query parameters are checked against GitHub's types. */
export function operation<Op extends keyof operations>(
  name: Op,
  route: `${Operation["method"]} /${string}`,
  described: {
    readonly body?: BodyKeys<Op>;
    readonly query?: readonly QueryOf<Op>[];
    readonly creates?: boolean;
    readonly writes?: boolean;
  },
  handle: (asked: Asked) => Reply,
): Operation {
  const [method, path] = route.split(" ");
  if (!isMethod(method) || path === undefined) throw new Error(`Not a route: ${route}`);
  const body: Record<string, string> = {};
  for (const [key, types] of Object.entries(described.body ?? {})) {
    if (typeof types === "string") body[key] = types;
  }
  return {
    name,
    method,
    path,
    body,
    query: described.query ?? [],
    creates: described.creates ?? false,
    writes: described.writes ?? method !== "GET",
    handle,
  };
}

function isMethod(method: string | undefined): method is Operation["method"] {
  return ["GET", "POST", "PATCH", "PUT", "DELETE"].includes(method ?? "");
}
