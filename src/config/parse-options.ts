/** The config's options for the parser of the roadmap. */
import type { ParseOptions } from "../model/parse-options.ts";
import type { ConfigFile } from "./schema.ts";

/**
 * The options for `parse`. `accepted` means that a config file or a person asked Waymark to use this document. Then it
 * counts as a roadmap even if it does not look like one.
 */
export function parseOptions(config: ConfigFile, accepted: boolean): ParseOptions {
  const { include, exclude, phases, topics, tables, checkmark, labels, projects, skills } = config;
  return {
    accepted,
    include,
    exclude,
    phases: { level: phases.level ?? null, match: phases.match ?? null },
    topics: { from: topics.from ?? null },
    tables: { heading: tables.heading ?? null, name: tables.name ?? null, status: tables.status ?? null },
    checkmark,
    labels,
    projects,
    skills,
    maxIssues: config.max_issues,
    items: new Map(
      Object.entries(config.items).map(([id, item]) => [
        id,
        {
          ...(item.optional === undefined ? {} : { optional: item.optional }),
          ...(item.phase === undefined ? {} : { phase: item.phase - 1 }),
        },
      ]),
    ),
  };
}
