/** Entry of `npm run build`: writes the JSON Schemas, and the page of the docs about the config. They are committed. */
import { writeFile } from "node:fs/promises";
import { format, resolveConfig } from "prettier";
import { configPage, type KeySchema } from "./config-page.ts";
import { cohortSchema } from "../../src/cohort/cohort-json.ts";
import { rosterSchema } from "../../src/cohort/roster.ts";
import { jsonSchema } from "../../src/config/schema.ts";
import { progressSchema } from "../../src/record/json-schema.ts";

/** The schema is our own, and the page uses only what it has. */
const keys: KeySchema = JSON.parse(jsonSchema());

const FILES = [
  ["src/config/roadmap.schema.json", jsonSchema()],
  ["src/record/progress.schema.json", progressSchema()],
  ["src/cohort/cohort.schema.json", cohortSchema()],
  ["src/cohort/roster.schema.json", rosterSchema()],
  ["docs/config.md", configPage(keys)],
] as const;

for (const [path, text] of FILES) {
  await writeFile(path, await format(text, { ...(await resolveConfig(path)), filepath: path }));
}
