/**
 * Writes the options of a reading into a config, as an author would write them. Every other byte stays the same, and so
 * does each comment.
 */
import { isCollection, isMap, isScalar, parseDocument, type Pair, type YAMLMap } from "yaml";
import { sameReading, type ReadingOptions } from "../model/parse-options.ts";
import { ConfigError } from "../language/config-error.ts";
import { parseOptions, readConfig } from "./config.ts";
import { hasComment, withSetting } from "./edit-config.ts";

/** What a config says so that one reading opens. */
export interface ReadingSettings {
  readonly options: ReadingOptions;
  /** The reading has more items than the config allows so far: the new limit. Null if it fits. */
  readonly maxIssues: number | null;
}

/**
 * The config with the options of a reading. Null if the file is written in a way that this function cannot change
 * without losing a comment, or if an option does not fit into a config; then a person must do it. An empty text stands
 * for a file that does not exist yet.
 */
export function withReading(text: string, settings: ReadingSettings): string | null {
  if (says(text, settings)) return text;
  let edited: string | null = text;
  for (const entry of entries(settings)) if (edited !== null) edited = withEntry(edited, entry);
  return edited !== null && says(edited, settings) ? edited : null;
}

/** The lines that a person must have in this config where `withReading` is null. There is no line end after them. */
export function linesByHand(text: string, settings: ReadingSettings): string {
  const { contents } = parseDocument(text);
  const lines = entries(settings).map((entry) =>
    isEmpty(entry) && !(isMap(contents) && contents.has(entry.key)) ? null : `${entry.key}: ${inline(entry)}`,
  );
  return lines.filter((line) => line !== null).join("\n");
}

/** The options as lines of YAML, without a line end after them. */
export const optionLines = (settings: ReadingSettings): string =>
  entries(settings)
    .filter((entry) => !isEmpty(entry))
    .map((entry) => `${entry.key}: ${inline(entry)}`)
    .join("\n");

/** What one key of the config says. The texts are YAML. An empty list or group says nothing. */
type Entry = { readonly key: string } & (
  | { readonly kind: "scalar"; readonly value: string }
  | { readonly kind: "list"; readonly values: readonly string[] }
  | { readonly kind: "group"; readonly values: ReadonlyMap<string, string> }
);

/** The keys from the last to the first, because new keys are written above the others. */
function entries({ options, maxIssues }: ReadingSettings): readonly Entry[] {
  const { course, phases, topics } = options;
  return [
    ...(maxIssues === null ? [] : [{ key: "max_issues", kind: "scalar", value: String(maxIssues) } as const]),
    { key: "topics", kind: "group", values: group(topics) },
    { key: "phases", kind: "group", values: group(phases) },
    { key: "course", kind: "list", values: course.map((one) => JSON.stringify(one)) },
  ];
}

function group(
  options: Readonly<Record<string, string | number | boolean | null>>,
): ReadonlyMap<string, string> {
  const said = Object.entries(options).flatMap(([key, value]) => {
    if (value === null) return [];
    const plain = typeof value !== "string" || /^[a-z ]+$/u.test(value);
    return [[key, plain ? String(value) : JSON.stringify(value)] as const];
  });
  return new Map(said);
}

function isEmpty(entry: Entry): boolean {
  switch (entry.kind) {
    case "scalar":
      return false;
    case "list":
      return entry.values.length === 0;
    case "group":
      return entry.values.size === 0;
  }
}

function inline(entry: Entry): string {
  switch (entry.kind) {
    case "scalar":
      return entry.value;
    case "list":
      return `[${entry.values.join(", ")}]`;
    case "group": {
      const said = [...entry.values].map(([key, value]) => `${key}: ${value}`);
      return said.length === 0 ? "{}" : `{ ${said.join(", ")} }`;
    }
  }
}

/** The text in which the key at the top level says this, whatever it said before. */
function withEntry(text: string, entry: Entry): string | null {
  const { contents } = parseDocument(text);
  const pair = isMap(contents) ? pairOf(contents, entry.key) : undefined;
  if (pair === undefined && isEmpty(entry)) return text;
  if (pair === undefined || !isCollection(pair.value)) return withSetting(text, entry.key, inline(entry));
  return (
    (entry.kind === "group" ? withScalars(text, pair.value, entry.values) : null) ??
    withValue(text, pair, inline(entry))
  );
}

const pairOf = ({ items }: YAMLMap, key: string): Pair | undefined =>
  items.find((one) => isScalar(one.key) && one.key.value === key);

/** The text in which only the values differ. Null if other keys are there than those that are wanted. */
function withScalars(text: string, value: unknown, wanted: ReadonlyMap<string, string>): string | null {
  if (!isMap(value) || value.items.length !== wanted.size) return null;
  const edits = [...wanted].map(([key, words]) => {
    const old = pairOf(value, key)?.value;
    // A text in several lines ends with a line end, and this value has none.
    const isOnOneLine = isScalar(old) && !(old.type ?? "").startsWith("BLOCK_");
    return isOnOneLine && old.range ? { from: old.range[0], to: old.range[1], words } : null;
  });
  if (!edits.every((edit) => edit !== null)) return null;
  return edits
    .toSorted((a, b) => b.from - a.from)
    .reduce((edited, { from, to, words }) => `${edited.slice(0, from)}${words}${edited.slice(to)}`, text);
}

/** The text with another value on one line. Null if a comment would go with the old value. */
function withValue(text: string, { key, value }: Pair, words: string): string | null {
  const name = isScalar(key) ? key.range : null;
  const range = isCollection(value) ? value.range : null;
  if (!name || !range) return null;
  const colon = text.indexOf(":", name[1]);
  if (colon === -1) return null;
  // The range of a list in lines may end after its last line end, and that stays.
  const end = range[1] - (/\s*$/u.exec(text.slice(range[0], range[1]))?.[0].length ?? 0);
  if (hasComment(text, [colon, end])) return null;
  return `${text.slice(0, colon + 1)} ${words}${text.slice(end)}`;
}

function says(text: string, { options, maxIssues }: ReadingSettings): boolean {
  try {
    const config = readConfig(text);
    return (
      (maxIssues === null || config.max_issues >= maxIssues) &&
      sameReading(parseOptions(config, true), options)
    );
  } catch (error) {
    if (error instanceof ConfigError) return false;
    throw error;
  }
}
