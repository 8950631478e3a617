/** The README says what is true: every setting, every input and the workflow as it is written. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import * as z from "zod/mini";
import { settingNames } from "../../src/app/settings.ts";
import { workflowText } from "../../src/set-up/workflow.ts";

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const readme = read("README.md");

test.each([...settingNames])("the setting %s is listed", (name) => {
  expect(readme).toContain(`| \`${name}\` |`);
});

test("every input and output of the Action is listed", () => {
  const { inputs, outputs } = z
    .object({ inputs: z.record(z.string(), z.unknown()), outputs: z.record(z.string(), z.unknown()) })
    .parse(parse(read("action.yml")));
  for (const name of Object.keys(inputs)) expect(readme).toContain(`| \`${name}\` |`);
  expect(readme).toContain(
    `Outputs: ${Object.keys(outputs)
      .map((name) => `\`${name}\``)
      .join(", ")}.`,
  );
});

test("the workflow to copy is the one that the App writes", () => {
  const [, copied = ""] = /```yaml\n# \.github\/workflows\/waymark\.yml\n(.*?)```/su.exec(readme) ?? [];
  expect(parse(copied)).toEqual(parse(workflowText({ action: "waymark-dev/waymark@v1", app: "waymark" })));
});
