/** The page about the config lists every key, and every example on it is valid. */
import { readFile } from "node:fs/promises";
import { stringify } from "yaml";
import { expect, test } from "vitest";
import { readConfig } from "../../../src/config/config.ts";
import { jsonSchema, schema } from "../../../src/config/schema.ts";
import { configPage, type KeySchema } from "../../../tools/build/config-page.ts";

const keys: KeySchema = JSON.parse(jsonSchema());
const page = await readFile(new URL("../../../docs/config.md", import.meta.url), "utf8");
const plain = (text: string) => text.replaceAll(/[ -]+/gu, " ");

test("the committed page is the one that `npm run build` makes", () => {
  expect(plain(page)).toBe(plain(configPage(keys)));
});

test.each(Object.keys(schema.shape))("`%s` has a heading and a sentence", (name) => {
  const [, section = ""] = page.split(`## \`${name}\`\n`);
  expect(section.trim()).toMatch(/^[A-Z].{15,}\.$/mu);
});

test.each(Object.entries(keys.properties ?? {}).filter(([, { examples = [] }]) => examples.length > 0))(
  "the example of `%s` is valid",
  (name, { examples = [] }) => {
    expect(() => readConfig(stringify({ [name]: examples[0] }))).not.toThrow();
  },
);

test("a key that a config does not have would be refused, so the examples above mean something", () => {
  expect(() => readConfig(stringify({ pase: { topics: 5 } }))).toThrow("pase");
});
