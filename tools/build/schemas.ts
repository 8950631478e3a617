/** Entry of `npm run build`: writes the JSON Schemas of the config and of progress.json. Both are committed. */
import { writeFile } from "node:fs/promises";
import { format, resolveConfig } from "prettier";
import { jsonSchema } from "../../src/config/schema.ts";
import { progressSchema } from "../../src/record/json-schema.ts";

const SCHEMAS = [
  ["src/config/roadmap.schema.json", jsonSchema()],
  ["src/record/progress.schema.json", progressSchema()],
] as const;

for (const [path, text] of SCHEMAS) {
  await writeFile(path, await format(text, { ...(await resolveConfig(path)), filepath: path }));
}
