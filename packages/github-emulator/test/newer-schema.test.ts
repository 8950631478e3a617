/** The published schema lacks everything that the emulator adds, and each addition has a source. */
import { isInputObjectType, isInterfaceType, isObjectType, type GraphQLSchema } from "graphql";
import { expect, test } from "vitest";
import { NEWER_FIELDS } from "../src/graphql/newer-schema.ts";
import { gitHubSchema, publishedSchema } from "../src/graphql/schema.ts";

function has(schema: GraphQLSchema, field: string): boolean {
  const [typeName = "", name = ""] = field.split(".");
  const type = schema.getType(typeName);
  return (
    (isInputObjectType(type) || isObjectType(type) || isInterfaceType(type)) &&
    Object.hasOwn(type.getFields(), name)
  );
}

const published = publishedSchema();

test.each(NEWER_FIELDS)(
  "$adds is in no published schema yet, and documented by GitHub",
  ({ adds, source }) => {
    expect(has(published, adds)).toBe(false);
    expect(has(gitHubSchema(), adds)).toBe(true);
    expect(source).toMatch(/^https:\/\/docs\.github\.com\/graphql\/reference\//u);
  },
);

test("a field of the published schema is found, so that the look-up above means something", () => {
  expect(has(published, "CreateIssueInput.title")).toBe(true);
});
