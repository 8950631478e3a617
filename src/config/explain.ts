/** Turns validation errors into problems with places. */
import type * as z from "zod/mini";
import { RULES, type ConfigIssue, type Expected, type ValueType } from "../model/config-problem.ts";
import { isRecord } from "../model/is-record.ts";
import type { YamlText } from "../yaml/read-yaml.ts";
import { nearest } from "./nearest.ts";
import { schema } from "./schema.ts";

/** One problem per wrong value, and one per unknown key. */
export function explain(issue: z.core.$ZodIssue, yaml: YamlText): readonly ConfigIssue[] {
  if (issue.code === "unrecognized_keys") {
    const known = keysAt(issue.path);
    return issue.keys.map((key) => ({
      ...yaml.placeOf(issue.path, key),
      problem: { kind: "unknown-key", key, meant: nearest(key, known), known },
    }));
  }
  if (issue.code === "invalid_union") {
    const inside = issue.errors.find((branch) => branch.some(isInside)) ?? [];
    if (inside.length > 0) return inside.flatMap((one) => explain(below(issue.path, one), yaml));
  }
  const name = issue.path.length === 0 ? null : issue.path.join(".");
  return [
    { ...yaml.placeOf(issue.path), problem: { kind: "wrong-value", name, expected: expectedBy(issue) } },
  ];
}

/** Whether a value has the right type, and something in it is wrong. */
const isInside = ({ code, path }: z.core.$ZodIssue): boolean =>
  path.length > 0 || code === "unrecognized_keys";

const below = <Issue extends z.core.$ZodIssue>(path: readonly PropertyKey[], issue: Issue): Issue => ({
  ...issue,
  path: [...path, ...issue.path],
});

function expectedBy(issue: z.core.$ZodIssue): readonly Expected[] {
  switch (issue.code) {
    case "invalid_type":
      return [{ kind: "type", type: typeOf(issue.expected) }];
    case "invalid_value":
      return [{ kind: "one-of", values: issue.values.map(String) }];
    case "too_small":
      return [{ kind: "least", limit: Number(issue.minimum), of: limited(issue.origin) }];
    case "too_big":
      return [{ kind: "most", limit: Number(issue.maximum), of: limited(issue.origin) }];
    case "custom":
      return [ruleNamed(issue.message)];
    case "invalid_format":
      return [
        ruleNamed(issue.format === "url" ? "web-address" : issue.format === "date" ? "day" : issue.format),
      ];
    case "invalid_union":
      return issue.errors.flatMap((branch) => branch.slice(0, 1).flatMap(expectedBy));
    case "unrecognized_keys":
    case "invalid_key":
    case "invalid_element":
    case "not_multiple_of":
      return [{ kind: "said", said: issue.message }];
  }
}

function ruleNamed(name: string): Expected {
  const rule = RULES.find((one) => one === name);
  return rule === undefined ? { kind: "said", said: name } : { kind: "rule", rule };
}

function limited(origin: string): "number" | "text" | "list" {
  if (origin === "string") return "text";
  return origin === "array" ? "list" : "number";
}

function typeOf(type: string): ValueType {
  switch (type) {
    case "int":
      return "whole-number";
    case "object":
    case "record":
      return "group";
    case "array":
      return "list";
    case "string":
      return "text";
    case "boolean":
    case "number":
      return type;
    default:
      return "other";
  }
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
