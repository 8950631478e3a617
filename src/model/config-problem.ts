/** What is wrong in a config file. Each language has the sentences. */
import type { Place } from "./roadmap.ts";

/** What a value must be, in one of several ways at most. */
export type Expected =
  | { readonly kind: "type"; readonly type: ValueType }
  | { readonly kind: "one-of"; readonly values: readonly string[] }
  | { readonly kind: "least" | "most"; readonly limit: number; readonly of: "number" | "text" | "list" }
  | { readonly kind: "rule"; readonly rule: Rule }
  /** In English: what a schema says that only mentors use, or a format that no sentence here is about. */
  | { readonly kind: "said"; readonly said: string };

export type ValueType = "text" | "number" | "whole-number" | "boolean" | "list" | "group" | "other";

export const RULES = [
  "web-address",
  "path",
  "no-workflow",
  "day",
  "topics-or-hours",
  "mentor",
  "time-zone",
] as const;

/** A rule that is more than a type and a limit. */
export type Rule = (typeof RULES)[number];

export type ConfigProblem =
  | { readonly kind: "too-long" | "too-many-colons" | "too-deep"; readonly limit: number }
  /** `said` is what the YAML parser says, in English. */
  | { readonly kind: "not-yaml"; readonly said: string }
  | { readonly kind: "alias" | "anchor" }
  | { readonly kind: "tag"; readonly tag: string }
  | { readonly kind: "forbidden-key"; readonly key: string }
  /** `meant` is the known key that is most similar, or null if none is. */
  | {
      readonly kind: "unknown-key";
      readonly key: string;
      readonly meant: string | null;
      readonly known: readonly string[];
    }
  /** `name` is the path of the key, such as `pace.topics`; null for the whole file. One of `expected` would be right. */
  | { readonly kind: "wrong-value"; readonly name: string | null; readonly expected: readonly Expected[] };

export interface ConfigIssue extends Place {
  readonly problem: ConfigProblem;
}
