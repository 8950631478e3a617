/** Writes the options of a reading into a config, as an author would write them. Every other byte stays the same. */
import { isCollection, isMap, isScalar, parseDocument } from "yaml";
import { sameReading, type ReadingOptions } from "../model/parse-options.ts";
import { ConfigError } from "../language/config-error.ts";
import { parseOptions, readConfig } from "./config.ts";
import { withSetting } from "./edit-config.ts";

/** What a config says so that one reading opens. */
export interface ReadingSettings {
  readonly options: ReadingOptions;
  /** The reading has more items than the config allows so far: the new limit. Null if it fits. */
  readonly maxIssues: number | null;
}

/**
 * The config with the options of a reading. Null if the file is written in a way that this function cannot change, or if
 * an option does not fit into a config; then a person must do it. An empty text stands for a file that does not exist
 * yet.
 */
export function withReading(text: string, settings: ReadingSettings): string | null {
  if (says(text, settings)) return text;
  let edited: string | null = text;
  for (const [key, value] of entries(settings)) {
    if (edited !== null) edited = value === null ? withNothing(edited, key) : withValue(edited, key, value);
  }
  return edited !== null && says(edited, settings) ? edited : null;
}

/** The options as lines of YAML, without a line end after them. */
export const optionLines = (settings: ReadingSettings): string =>
  entries(settings)
    .flatMap(([key, value]) => (value === null ? [] : [`${key}: ${value}`]))
    .join("\n");

/** The keys from the last to the first, because new keys are written above the others. Null: the key says nothing. */
function entries({ options, maxIssues }: ReadingSettings): readonly (readonly [string, string | null])[] {
  const { course, phases, topics } = options;
  return [
    ...(maxIssues === null ? [] : [["max_issues", String(maxIssues)] as const]),
    ["topics", flow(topics)],
    ["phases", flow(phases)],
    ["course", course.length === 0 ? null : `[${course.map((one) => JSON.stringify(one)).join(", ")}]`],
  ];
}

function flow(group: Readonly<Record<string, string | number | boolean | null>>): string | null {
  const said = Object.entries(group).flatMap(([key, value]) => {
    if (value === null) return [];
    return [
      `${key}: ${typeof value !== "string" || /^[a-z ]+$/u.test(value) ? value : JSON.stringify(value)}`,
    ];
  });
  return said.length === 0 ? null : `{ ${said.join(", ")} }`;
}

function withNothing(text: string, key: string): string | null {
  const { contents } = parseDocument(text);
  if (!isMap(contents) || !contents.has(key)) return text;
  return withValue(text, key, key === "course" ? "[]" : "{}");
}

/** The text with `key` at the top level set to this value, whatever it was before. */
function withValue(text: string, key: string, value: string): string | null {
  const { contents } = parseDocument(text);
  const pair = isMap(contents)
    ? contents.items.find((one) => isScalar(one.key) && one.key.value === key)
    : undefined;
  if (pair === undefined || !isCollection(pair.value)) return withSetting(text, key, value);
  const name = isScalar(pair.key) ? pair.key.range : null;
  const { range } = pair.value;
  if (!name || !range) return null;
  const colon = text.indexOf(":", name[1]);
  if (colon === -1) return null;
  // The range of a list in lines may end after its last line end, and that stays.
  const end = range[1] - (/\s*$/u.exec(text.slice(range[0], range[1]))?.[0].length ?? 0);
  return `${text.slice(0, colon + 1)} ${value}${text.slice(end)}`;
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
