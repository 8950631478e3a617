/**
 * `.github/roadmap.yml`: reads the text into a validated config with defaults, and provides each stage with its part.
 */
import type { ItemNotes } from "../model/item-notes.ts";
import { DEFAULT_OPTIONS, type ParseOptions } from "../model/parse-options.ts";
import type { Link } from "../model/roadmap.ts";
import type { Pace } from "../model/schedule.ts";
import { ConfigError } from "../language/config-error.ts";
import { explain } from "./explain.ts";
import { readYaml } from "../yaml/read-yaml.ts";
import { LANGUAGE_CODES, type LanguageCode } from "../language/languages.ts";
import { schema, type ConfigFile } from "./schema.ts";

/** The config, with a default for everything that the file leaves out. */
export type Config = ConfigFile;

/** The config if there is no file. */
export const DEFAULT_CONFIG: Config = schema.parse({});

/**
 * Reads the config.
 * @throws {ConfigError} listing everything that is wrong, with line and column in the file at `path`.
 */
export function readConfig(text: string, path = ".github/roadmap.yml"): Config {
  const yaml = readYaml(text);
  if (yaml.issues.length > 0) throw new ConfigError(path, yaml.issues);
  const result = schema.safeParse(yaml.value ?? {});
  if (result.success) return result.data;
  throw new ConfigError(
    path,
    result.error.issues.flatMap((issue) => explain(issue, yaml)),
  );
}

/**
 * The options for `parse`. `accepted` means that a config file or a person asked Waymark to use this document. Then it
 * counts as a roadmap even if it does not look like one.
 */
export function parseOptions(config: Config, accepted: boolean): ParseOptions {
  const items = Object.entries(config.items).map(([id, { optional, phase }]) => {
    const given = optional === undefined ? {} : { optional };
    return [id, phase === undefined ? given : { ...given, phase: phase - 1 }] as const;
  });
  return {
    ...DEFAULT_OPTIONS,
    // What the parser does not know stays unused, and what it knows has the same name here and there.
    ...config,
    accepted,
    phases: filled(DEFAULT_OPTIONS.phases, config.phases),
    topics: filled(DEFAULT_OPTIONS.topics, config.topics),
    tables: filled(DEFAULT_OPTIONS.tables, config.tables),
    maxIssues: config.max_issues,
    items: new Map(items),
  };
}

/** The group, with the default for each key that the config leaves out. */
function filled<Group extends object>(
  defaults: Group,
  given: { readonly [Key in keyof Group]?: Group[Key] | undefined },
): Group {
  const known = Object.entries(given).filter(([, value]) => value !== undefined);
  return { ...defaults, ...Object.fromEntries(known) };
}

type Resource = NonNullable<Config["items"][string]["resources"]>[number];

/** The config's additions to the issues of single items, by item id. */
export function itemNotes({ items }: Config): ReadonlyMap<string, ItemNotes> {
  return new Map(
    Object.entries(items).map(([id, { resources = [], objectives = [], exercise = "", done_when = [] }]) => [
      id,
      { resources: resources.map(link), objectives, exercise, doneWhen: done_when },
    ]),
  );
}

/** A resource without a title is shown as its address, without the parts that every address has. */
function link(resource: Resource): Link {
  if (typeof resource !== "string") return resource;
  return { title: resource.replace(/^https?:\/\/(?:www\.)?|\/$/giu, ""), url: resource };
}

/** The weekly pace; null if the config sets none. */
export function paceOf({ pace }: Config): Pace | null {
  if (pace === undefined) return null;
  const { topics, hours, start = null, weeks_off: off } = pace;
  if (topics !== undefined) return { unit: "topics", aWeek: topics, start, off };
  return hours === undefined ? null : { unit: "hours", aWeek: hours, start, off };
}

/** How often the digest is written; null for never. */
export function digestOf({ digest }: Config): "weekly" | "monthly" | null {
  if (digest === "off" || digest === false) return null;
  return digest === "monthly" ? "monthly" : "weekly";
}

/** Whether the text says `enabled: false`, also if the rest of it is not valid: a no counts in any case. */
export const saysNo = (text: string): boolean =>
  /^enabled:[ \t]*(?:false|False|FALSE)[ \t]*(?:#.*)?\r?$/mu.test(text);

/** The language that the text names, also if the rest of it is not valid: what is wrong is then said in that language. */
export function languageIn(text: string): LanguageCode | undefined {
  const [, named] = /^language:[ \t]*["']?([a-z]+)["']?[ \t]*(?:#.*)?\r?$/mu.exec(text) ?? [];
  return LANGUAGE_CODES.find((code) => code === named);
}

/** Whether the file itself says `enabled: true`. The default does not count. */
export function saysYes(text: string): boolean {
  const { value } = readYaml(text);
  return typeof value === "object" && value !== null && "enabled" in value && value.enabled === true;
}
