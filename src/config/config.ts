/** `.github/roadmap.yml`: reads the text and returns a validated config with defaults. */
import { ConfigError } from "../yaml/config-error.ts";
import { explain } from "./explain.ts";
import { readYaml } from "../yaml/read-yaml.ts";
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
