/** Turns validation errors into sentences with places. */
import type * as z from "zod/mini";
import type { ConfigIssue } from "../yaml/config-error.ts";
import type { YamlText } from "../yaml/read-yaml.ts";
import { nearest } from "./nearest.ts";
import { schema } from "./schema.ts";

/** One problem per wrong value, and one per unknown key. */
export function explain(issue: z.core.$ZodIssue, yaml: YamlText): readonly ConfigIssue[] {
  if (issue.code === "unrecognized_keys") {
    const known = keysAt(issue.path);
    return issue.keys.map((key) => ({ ...yaml.placeOf(issue.path, key), message: unknownKey(key, known) }));
  }
  if (issue.code === "invalid_union") {
    const inside = issue.errors.find((branch) => branch.some(isInside)) ?? [];
    if (inside.length > 0) return inside.flatMap((one) => explain(below(issue.path, one), yaml));
  }
  const name = issue.path.length === 0 ? "the file" : `"${issue.path.join(".")}"`;
  return [{ ...yaml.placeOf(issue.path), message: `${name} ${problem(issue)}` }];
}

/** Whether a value has the right type, and something in it is wrong. */
const isInside = ({ code, path }: z.core.$ZodIssue): boolean =>
  path.length > 0 || code === "unrecognized_keys";

const below = <Issue extends z.core.$ZodIssue>(path: readonly PropertyKey[], issue: Issue): Issue => ({
  ...issue,
  path: [...path, ...issue.path],
});

function unknownKey(key: string, known: readonly string[]): string {
  const meant = nearest(key, known);
  const hint = meant === null ? `Known keys: ${known.join(", ")}.` : `Did you mean "${meant}"?`;
  return `"${key}" is not a known key here. ${hint}`;
}

function problem(issue: z.core.$ZodIssue): string {
  if (issue.code === "invalid_type") return `must be ${article(issue.expected)}`;
  if (issue.code === "invalid_value") return `must be one of ${issue.values.map(String).join(", ")}`;
  if (issue.code === "too_small") return `must be at least ${String(issue.minimum)}${unit(issue.origin)}`;
  if (issue.code === "too_big") return `must be at most ${String(issue.maximum)}${unit(issue.origin)}`;
  if (issue.code === "custom") return issue.message;
  if (issue.code === "invalid_format")
    return `must be ${issue.format === "url" ? "an address that begins with https: or http:" : issue.format}`;
  if (issue.code === "invalid_union")
    return issue.errors.flatMap((branch) => branch.slice(0, 1).map(problem)).join(", or ");
  return `is not valid: ${issue.message}`;
}

function unit(origin: string): string {
  if (origin === "string") return " characters long";
  return origin === "array" ? " entries long" : "";
}

function article(type: string): string {
  if (type === "int") return "a whole number";
  if (type === "object" || type === "record") return "a group of keys";
  if (type === "boolean") return "true or false";
  return type === "array" ? "a list" : `a ${type === "string" ? "text" : type}`;
}

/** The keys that the schema knows at a path. If the path leads into a list or a record, the keys at the top. */
function keysAt(path: readonly PropertyKey[]): readonly string[] {
  let here: unknown = schema;
  for (const key of path) here = shapeOf(here)[String(key)] ?? valueType(here);
  return Object.keys(shapeOf(here));
}

function shapeOf(type: unknown): Readonly<Record<string, unknown>> {
  const inner = unwrap(type);
  const { shape, options } = definition(inner);
  if (Array.isArray(options)) return Object.assign({}, ...options.map(shapeOf));
  return isRecord(shape) ? shape : {};
}

/** The type of a record's values, or of a list's entries. */
function valueType(type: unknown): unknown {
  const { valueType: value, element } = definition(unwrap(type));
  return value ?? element;
}

function unwrap(type: unknown): unknown {
  const inner = definition(type)["innerType"];
  return inner === undefined ? type : unwrap(inner);
}

function definition(type: unknown): Readonly<Record<string, unknown>> {
  return isRecord(type) && isRecord(type["def"]) ? type["def"] : {};
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
