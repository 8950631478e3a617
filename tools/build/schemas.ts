/** Entry of `npm run build`: writes the JSON Schemas of the config, of progress.json and of cohort.json. They are committed. */
import { writeFile } from "node:fs/promises";
import { format, resolveConfig } from "prettier";
import { cohortSchema } from "../../src/cohort/cohort-json.ts";
import { jsonSchema } from "../../src/config/schema.ts";
import { progressSchema } from "../../src/record/json-schema.ts";

const SCHEMAS = [
  ["src/config/roadmap.schema.json", jsonSchema()],
  ["src/record/progress.schema.json", progressSchema()],
  ["src/cohort/cohort.schema.json", cohortSchema()],
] as const;

for (const [path, text] of SCHEMAS) {
  await writeFile(path, await format(text, { ...(await resolveConfig(path)), filepath: path }));
}
