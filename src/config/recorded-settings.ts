/**
 * The learner's settings as the pinned issue keeps them: the text of each key at the top of the config, so that they can be
 * put back if "Discard commits" deletes the file, or replaces it with upstream's.
 */
import { isMap, isNode, isScalar, parseDocument } from "yaml";
import * as z from "zod/mini";
import { remember } from "../cache/remember.ts";
import { ConfigError } from "../language/config-error.ts";
import { readYaml } from "../yaml/read-yaml.ts";
import { readConfig } from "./config.ts";

/** An issue has room for this many characters. */
const LIMIT = 2_500;
/** The characters of all remembered configs together. */
const CACHE_SIZE = 200_000;

/** What belongs to the learner, not to the roadmap: it replaces what upstream's config says. */
const PERSONAL: ReadonlySet<string> = new Set([
  "enabled",
  "pace",
  "timezone",
  "language",
  "open",
  "max_issues",
  "digest",
  "board",
  "bots",
  "progress",
  "badge",
  "cohort",
]);

interface Entry {
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

/** The keys at the top of a config, with the offsets of their text. Null if they are not one below the other. */
function entriesOf(text: string): readonly Entry[] | null {
  // Anybody can write upstream's config. Its limits are checked before it is parsed as a document.
  if (readYaml(text).issues.length > 0) return null;
  const { contents } = parseDocument(text);
  if (contents === null) return [];
  if (!isMap(contents) || contents.flow === true) return null;
  const entries = contents.items.map(({ key, value }): Entry | null => {
    const from = isScalar(key) ? key.range?.[0] : undefined;
    const to = isNode(value) ? value.range?.[1] : undefined;
    return from === undefined || to === undefined ? null : { key: String(key), from, to };
  });
  return entries.every((entry) => entry !== null) ? entries : null;
}

/**
 * The text to keep: JSON. If everything is too long, only the personal settings are kept; then null if even these are. Also
 * null if there is nothing to keep.
 */
export const recordSettings = remember(settingsIn, CACHE_SIZE);

function settingsIn(text: string): string | null {
  const entries = entriesOf(text) ?? [];
  const kept = [entries, entries.filter(({ key }) => PERSONAL.has(key))].map((some) =>
    JSON.stringify(some.map(({ key, from, to }) => [key, text.slice(from, to).trimEnd()])),
  );
  const fitting = kept.find((json) => encodeURIComponent(json).length <= LIMIT);
  return fitting === undefined || fitting === "[]" ? null : fitting;
}

const recorded = z.array(z.tuple([z.string(), z.string()]));

function parseRecorded(json: string): readonly (readonly [key: string, text: string])[] {
  try {
    const found = recorded.safeParse(JSON.parse(json));
    return found.success ? found.data : [];
  } catch {
    // Somebody edited the issue, so nothing is known.
    return [];
  }
}

/**
 * The config with the recorded settings: personal ones replace what is there, others are only added. `keys` are those that
 * changed. Null if there is nothing to put back, or if the result would not be a valid config.
 */
export function withRecordedSettings(
  text: string,
  json: string,
): { readonly text: string; readonly keys: readonly string[] } | null {
  const entries = entriesOf(text);
  if (entries === null) return null;
  const end = text.includes("\r\n") ? "\r\n" : "\n";
  const keys: string[] = [];
  let edited = text;
  const lines = parseRecorded(json).map(([key, source]) => [key, source.replaceAll(/\r?\n/gu, end)] as const);
  // From the last to the first, so that the offsets of the others stay right.
  for (const { key, from, to } of entries.toReversed()) {
    const mine = lines.find(([known]) => known === key)?.[1];
    if (mine === undefined || !PERSONAL.has(key) || text.slice(from, to).trimEnd() === mine) continue;
    const rest = /[ \t\r\n]*$/u.exec(text.slice(from, to))?.[0] ?? "";
    edited = edited.slice(0, from) + mine + rest + edited.slice(to);
    keys.push(key);
  }
  const there = new Set(entries.map(({ key }) => key));
  for (const [key, mine] of lines) {
    if (there.has(key)) continue;
    edited += `${edited === "" || edited.endsWith("\n") ? "" : end}${mine}${end}`;
    keys.push(key);
  }
  return keys.length > 0 && isValid(edited) ? { text: edited, keys } : null;
}

function isValid(text: string): boolean {
  try {
    readConfig(text);
    return true;
  } catch (error) {
    if (error instanceof ConfigError) return false;
    throw error;
  }
}
