/** The schema of the config in the worker: without a config only its defaults, which the build has worked out. */
import type { schema as wholeSchema } from "../../src/config/schema.ts";
import type { Config } from "../../src/config/config.ts";

/** `DEFAULT_CONFIG`, by the build. */
declare const CONFIG_DEFAULTS: Config;

const defaultsOnly = {
  parse: (): Config => CONFIG_DEFAULTS,
  safeParse: () => ({ success: true, data: CONFIG_DEFAULTS }) as const,
};

export let schema: typeof wholeSchema | typeof defaultsOnly = defaultsOnly;

/** Loads the whole schema. */
export async function loadSchema(): Promise<void> {
  ({ schema } = await import("../../src/config/schema.ts"));
}
