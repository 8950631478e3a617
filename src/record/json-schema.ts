/** The JSON Schema of progress.json, for scripts and editors. It is generated from the schema that reads the file. */
import * as z from "zod/mini";
import { progressJson } from "./progress-json.ts";

/** The text of the committed schema file. It allows fields that a later version of Waymark adds. */
export function progressSchema(): string {
  const title = "Waymark progress, version 1";
  const generated = z.toJSONSchema(progressJson, {
    io: "input",
    override: ({ jsonSchema }) => {
      // JavaScript's limits for integers say nothing about the file.
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    },
  });
  return `${JSON.stringify({ title, ...generated }, null, 2)}\n`;
}
