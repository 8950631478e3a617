/** `.github/roadmap.yml`: text in, validated config with defaults out. */
import { parse as parseYaml, YAMLParseError } from "yaml";
import * as z from "zod/mini";

const schema = z.strictObject({
  /** Whether Waymark works here at all. */
  enabled: z._default(z.boolean(), true),
  /** The roadmap file, from the repository's root; the README where it is not said. */
  source: z.optional(z.string()),
});

export type Config = z.infer<typeof schema>;

export const DEFAULT_CONFIG: Config = { enabled: true };

/** The config file says something that cannot be followed. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}

/** Reads the config; throws ConfigError naming what is wrong. */
export function readConfig(text: string): Config {
  try {
    return schema.parse(parseYaml(text) ?? {});
  } catch (error) {
    if (error instanceof YAMLParseError) throw new ConfigError(`.github/roadmap.yml is no YAML: ${error.message}`);
    if (error instanceof z.core.$ZodError) {
      const [issue] = error.issues;
      throw new ConfigError(`.github/roadmap.yml: ${issue?.path.join(".") ?? ""} ${issue?.message ?? ""}`);
    }
    throw error;
  }
}
