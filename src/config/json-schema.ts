/** The JSON Schema of the config file, for editors. It is generated from the schema that validates the file. */
import * as z from "zod/mini";
import { schema } from "./schema.ts";

/** The text of the committed schema file. */
export function jsonSchema(): string {
  const generated = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
  return `${JSON.stringify({ title: "Waymark configuration", ...generated }, null, 2)}\n`;
}
