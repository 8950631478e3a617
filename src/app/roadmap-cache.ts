/**
 * Remembers how documents were read, by their content and the options. A visit of an unchanged roadmap reads nothing again, and
 * a document that was refused costs its time only once.
 */
import { createHash } from "node:crypto";
import type { ParseOptions } from "../model/parse-options.ts";
import type { Roadmap } from "../model/roadmap.ts";
import type { ParseRoadmap } from "../reconcile/parse-roadmap.ts";

/** The characters of all remembered documents together. A roadmap takes about ten times the memory of its text. */
const CACHE_SIZE = 4_000_000;
/** What every entry counts in addition to its text, so that many small ones are limited too. */
const ENTRY = 500;

interface Entry {
  readonly roadmap: Promise<Roadmap>;
  readonly size: number;
}

/** The same as `parse`, but each document is read once. The least recently used ones are forgotten first. */
export function rememberRoadmaps(parse: ParseRoadmap, most = CACHE_SIZE): ParseRoadmap {
  const entries = new Map<string, Entry>();
  let size = 0;
  const forget = (key: string): void => {
    size -= entries.get(key)?.size ?? 0;
    entries.delete(key);
  };
  const remember = (key: string, entry: Entry): void => {
    forget(key);
    entries.set(key, entry);
    size += entry.size;
    for (const [oldest] of entries) {
      if (size <= most || oldest === key) break;
      forget(oldest);
    }
  };
  return async (text, options) => {
    const key = keyOf(text, options);
    const known = entries.get(key);
    const entry = known ?? { roadmap: parse(text, options), size: text.length + ENTRY };
    remember(key, entry);
    try {
      const roadmap = await entry.roadmap;
      // A refused document is remembered by its key alone.
      if (roadmap.phases.length === 0 && entries.get(key) === entry) remember(key, { ...entry, size: ENTRY });
      return roadmap;
    } catch (error) {
      if (entries.get(key) === entry) forget(key);
      throw error;
    }
  };
}

function keyOf(text: string, options: ParseOptions): string {
  const named = JSON.stringify(options, (_key, value: unknown) =>
    value instanceof Map ? [...value] : value instanceof Set ? [...value] : value,
  );
  return createHash("sha256").update(named).update("\0").update(text).digest("base64");
}
