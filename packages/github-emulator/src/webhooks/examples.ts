/** GitHub's own example payloads. Every payload is built from one of them. */
import { createRequire } from "node:module";

/** A JSON object whose keys are not checked. */
export type Json = Readonly<Record<string, unknown>>;

const require = createRequire(import.meta.url);

/** Whether a value is a JSON object. */
export function isJson(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function readExamples(): ReadonlyMap<string, readonly Json[]> {
  const definitions: unknown = require("@octokit/webhooks-examples");
  if (!Array.isArray(definitions)) throw new Error("@octokit/webhooks-examples holds no list of events");
  const byEvent = new Map<string, readonly Json[]>();
  for (const definition of definitions as readonly unknown[]) {
    if (!isJson(definition) || !Array.isArray(definition["examples"])) continue;
    const { name, examples } = definition;
    byEvent.set(String(name), (examples as readonly unknown[]).filter(isJson));
  }
  return byEvent;
}

let read: ReadonlyMap<string, readonly Json[]> | null = null;

/** The examples of an event, or of one of its actions. Empty if GitHub's collection has none. */
export function examplesOf(event: string, action: string | null = null): readonly Json[] {
  read ??= readExamples();
  const all = read.get(event) ?? [];
  return action === null ? all : all.filter((example) => example["action"] === action);
}

/** One part of the first example that has it, such as the `repository` of `issues`/`reopened`. */
export function partOf(event: string, action: string | null, part: string): Json {
  for (const example of examplesOf(event, action)) {
    const found = example[part];
    if (isJson(found)) return found;
  }
  throw new Error(`@octokit/webhooks-examples has no ${part} in ${event} ${action ?? ""}`);
}

const texts = new WeakMap<Json, string>();

/**
 * The example with a function applied to its JSON text, in which `rewrite` must change nothing but parts of strings. One look at
 * the whole text is much faster than one at each string in it.
 */
export function rewritten(value: Json, rewrite: (text: string) => string): Json {
  const text = texts.get(value) ?? JSON.stringify(value);
  texts.set(value, text);
  const parsed: unknown = JSON.parse(rewrite(text));
  if (!isJson(parsed)) throw new TypeError("The example is not an object any more");
  return parsed;
}
