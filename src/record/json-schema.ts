/** The JSON Schema of progress.json, for scripts and editors: generated from the schema that reads it back. */
import * as z from "zod/mini";
import { progressJson } from "./progress-json.ts";

/** The schema as the text of the committed file. What a later Waymark adds is no violation of it. */
export function progressSchema(): string {
  const title = "Waymark progress, version 1";
  const generated = z.toJSONSchema(progressJson, {
    io: "input",
    override: ({ jsonSchema }) => {
      // What JavaScript can count to says nothing about the file.
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    },
  });
  return `${JSON.stringify({ title, ...generated }, null, 2)}\n`;
}
