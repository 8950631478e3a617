/** Checks a request body against what an operation accepts. */
import { Refusal } from "../model/refusal.ts";
import type { Operation } from "./operation.ts";

function typeOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return typeof value === "number" ? "integer" : typeof value;
}

export interface CheckedBody {
  readonly body: Readonly<Record<string, unknown>>;
  /** Keys that GitHub's types do not have. GitHub ignores them, but a test should not. */
  readonly unknown: readonly string[];
}

/** Parses and checks a body. Throws refusals with GitHub's messages for 400 and 422. */
export function readBody(operation: Operation, bytes: Buffer): CheckedBody {
  if (bytes.length === 0) {
    checkRequired(operation, {});
    return { body: {}, unknown: [] };
  }
  let parsed: unknown;
  try {
    parsed = JSON.parse(bytes.toString("utf8"));
  } catch {
    throw new Refusal("bad-request", "Problems parsing JSON");
  }
  if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed)) {
    throw new Refusal("bad-request", "Body should be a JSON object");
  }
  const body: Record<string, unknown> = { ...parsed };
  checkRequired(operation, body);
  for (const [key, value] of Object.entries(body)) {
    const types = operation.body[key]?.replace("!", "").split("|");
    if (types !== undefined && !types.includes(typeOf(value))) {
      throw new Refusal(
        "invalid",
        `Invalid request.\n\nFor 'properties/${key}', ${JSON.stringify(value)} is not a ${types.join(" or ")}.`,
      );
    }
  }
  return { body, unknown: Object.keys(body).filter((key) => !(key in operation.body)) };
}

function checkRequired(operation: Operation, body: Readonly<Record<string, unknown>>): void {
  for (const [key, types] of Object.entries(operation.body)) {
    if (types.endsWith("!") && !(key in body)) {
      throw new Refusal("invalid", `Invalid request.\n\n"${key}" wasn't supplied.`);
    }
  }
}

/** A string of the body, or undefined. */
export function text(body: Readonly<Record<string, unknown>>, key: string): string | undefined {
  const value = body[key];
  if (typeof value === "number") return String(value);
  return typeof value === "string" ? value : undefined;
}

/** A string of the body that may be null, or undefined. */
export function textOrNull(body: Readonly<Record<string, unknown>>, key: string): string | null | undefined {
  return body[key] === null ? null : text(body, key);
}

/** A list of strings. For a list of objects, their names. */
export function texts(body: Readonly<Record<string, unknown>>, key: string): readonly string[] | undefined {
  const value = body[key];
  if (!Array.isArray(value)) return undefined;
  return value.map((one: unknown) => {
    if (typeof one === "object" && one !== null && "name" in one) return String(one.name);
    return String(one);
  });
}
