/** Writes a reading into a config that a person may have written. */
import { withReading } from "../../src/config/edit-reading.ts";
import { ConfigError } from "../../src/language/config-error.ts";
import type { ReadingOptions } from "../../src/model/parse-options.ts";

/** Null if a person must do it. A config that is already wrong is shown as such; it cannot take a reading. */
export function chooseReading(config: string, options: ReadingOptions): string | null {
  try {
    return withReading(config, { options, maxIssues: null });
  } catch (error) {
    if (error instanceof ConfigError) return null;
    throw error;
  }
}
