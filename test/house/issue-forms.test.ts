/** GitHub understands the issue forms and Dependabot's file. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import * as z from "zod";

const github = join(import.meta.dirname, "../../.github");
const required = z.strictObject({ required: z.boolean() }).optional();
const id = z.string().regex(/^[\w-]+$/u);
const label = z.string().min(1);
const description = z.string().optional();

/** GitHub's form schema, as far as the forms use it: docs.github.com, "Syntax for GitHub's form schema". */
const form = z.strictObject({
  name: z.string().min(1),
  description: z.string().min(1),
  labels: z.array(z.string()),
  body: z
    .array(
      z.discriminatedUnion("type", [
        z.strictObject({ type: z.literal("markdown"), attributes: z.strictObject({ value: z.string() }) }),
        z.strictObject({
          type: z.literal("input"),
          id,
          attributes: z.strictObject({ label, description, placeholder: z.string().optional() }),
          validations: required,
        }),
        z.strictObject({
          type: z.literal("textarea"),
          id,
          attributes: z.strictObject({
            label,
            description,
            placeholder: z.string().optional(),
            render: z.string().optional(),
          }),
          validations: required,
        }),
        z.strictObject({
          type: z.literal("dropdown"),
          id,
          attributes: z.strictObject({ label, description, options: z.array(z.string()).min(1) }),
          validations: required,
        }),
      ]),
    )
    .refine((fields) => fields.some(({ type }) => type !== "markdown"), "A form asks at least one thing")
    .refine((fields) => {
      const ids = fields.flatMap((field) => ("id" in field ? [field.id] : []));
      return new Set(ids).size === ids.length;
    }, "Two fields have one id"),
});

describe("issue forms", () => {
  it("follow GitHub's schema for forms", async () => {
    const folder = join(github, "ISSUE_TEMPLATE");
    const names = (await readdir(folder)).filter((name) => name !== "config.yml");
    const texts = await Promise.all(names.map((name) => readFile(join(folder, name), "utf8")));

    expect(names.toSorted()).toEqual(["bug.yml", "idea.yml", "roadmap-read-wrongly.yml"]);
    for (const text of texts) expect(form.safeParse(parse(text)).error).toBeUndefined();
  });

  it.each([
    ["a key that there is not", "name: A\ndescription: B\nlabels: []\ntitel: C\nbody: []\n", "titel"],
    ["nothing to fill in", "name: A\ndescription: B\nlabels: []\nbody: []\n", "asks at least one thing"],
    [
      "a kind of field that there is not",
      "name: A\ndescription: B\nlabels: []\nbody:\n  - type: text\n    id: a\n",
      "No matching discriminator",
    ],
  ])("are refused with %s", (_name, text, complaint) => {
    const { error } = form.safeParse(parse(text));
    expect(error?.message.replaceAll("Invalid input", "No matching discriminator")).toContain(complaint);
  });
});
