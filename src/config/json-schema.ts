/** The JSON Schema of the config file, for editors: generated from the schema that validates it. */
import * as z from "zod/mini";
import { schema } from "./schema.ts";

/** The schema as the text of the committed file. */
export function jsonSchema(): string {
  const generated = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
  return `${JSON.stringify({ title: "Waymark configuration", ...generated }, null, 2)}\n`;
}
