/** Reads the Authorization header: App JWTs and tokens of all kinds. */
import { verify } from "node:crypto";
import type { App } from "../model/app.ts";
import type { World } from "../model/world.ts";
import type { Viewer } from "./viewer.ts";
import { causeOf } from "./viewer.ts";

/** A credential that GitHub answers with 401 (or 404 for an App that does not exist). */
export class BadCredentials extends Error {
  override readonly name = "BadCredentials";
  readonly status: number;
  constructor(message = "Bad credentials", status = 401) {
    super(message);
    this.status = status;
  }
}

const BASE64URL = /^[\w-]+$/;

function decode(part: string | undefined): Record<string, unknown> {
  if (part === undefined || !BASE64URL.test(part))
    throw new BadCredentials("A JSON web token could not be decoded");
  try {
    const value: unknown = JSON.parse(Buffer.from(part, "base64url").toString("utf8"));
    if (typeof value === "object" && value !== null) return { ...value };
  } catch {
    throw new BadCredentials("A JSON web token could not be decoded");
  }
  throw new BadCredentials("A JSON web token could not be decoded");
}

function appOf(world: World, issuer: unknown): App {
  for (const app of world.apps.values()) {
    if (String(app.id) === String(issuer) || app.clientId === issuer) return app;
  }
  throw new BadCredentials("Integration not found", 404);
}

/**
 * Checks an App's JWT: signed with RS256 and the App's key, `exp` in the future but at most ten minutes ahead, and
 * `iat` not in the future.
 * Source: docs.github.com, "Generating a JSON Web Token (JWT) for a GitHub App".
 */
function appFromJwt(world: World, jwt: string): App {
  const [header, claims, signature] = jwt.split(".");
  if (decode(header)["alg"] !== "RS256") throw new BadCredentials("A JSON web token could not be decoded");
  const { iss, exp, iat } = decode(claims);
  const app = appOf(world, iss);
  const signed = Buffer.from(`${header}.${claims}`);
  if (!verify("RSA-SHA256", signed, app.publicKey, Buffer.from(signature ?? "", "base64url"))) {
    throw new BadCredentials("A JSON web token could not be decoded");
  }
  const now = world.clock.now() / 1000;
  if (typeof exp !== "number" || exp <= now) {
    throw new BadCredentials(
      "'Expiration time' claim ('exp') must be a numeric value representing the future time at which the assertion expires",
    );
  }
  if (exp > now + 601) {
    throw new BadCredentials("'Expiration time' claim ('exp') is too far in the future");
  }
  if (typeof iat !== "number" || iat > now + 1) {
    throw new BadCredentials(
      "'Issued at' claim ('iat') must be an Integer representing the time that the assertion was issued",
    );
  }
  return app;
}

/** The viewer behind an Authorization header. Throws `BadCredentials`. */
export function authenticate(world: World, header: string | undefined): Viewer {
  if (header === undefined || header === "") return { kind: "anonymous" };
  const credential = /^(?:bearer|token)\s+(\S+)$/i.exec(header)?.[1];
  if (credential === undefined) throw new BadCredentials();
  if (credential.split(".").length === 3) return { kind: "app", app: appFromJwt(world, credential) };
  const token = world.tokens.get(credential);
  if (token === undefined) throw new BadCredentials();
  if ("expiresAt" in token && token.expiresAt <= world.clock.now()) throw new BadCredentials();
  if (token.kind === "installation" && token.installation.suspendedAt !== null) {
    throw new BadCredentials("This installation has been suspended", 403);
  }
  return { kind: "token", token, cause: causeOf(world, token) };
}
