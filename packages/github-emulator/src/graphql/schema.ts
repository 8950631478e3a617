/** GitHub's own GraphQL schema, parsed once per process. */
import { readFileSync } from "node:fs";
import { findPackageJSON } from "node:module";
import { dirname, join } from "node:path";
import type { GraphQLSchema } from "graphql";
import { buildSchema, extendSchema, isInputObjectType, isInterfaceType, isObjectType, parse } from "graphql";
import { NEWER_FIELDS } from "./newer-schema.ts";

/**
 * The schema from the npm package. The file is read directly, because importing the package's module would build a
 * second schema.
 */
export function publishedSchema(): GraphQLSchema {
  const packageFile = findPackageJSON("@octokit/graphql-schema", import.meta.url);
  if (packageFile === undefined) throw new Error("@octokit/graphql-schema is not installed: run npm install");
  const text = readFileSync(join(dirname(packageFile), "schema.graphql"), "utf8");
  return buildSchema(text, { assumeValid: true, noLocation: true });
}

const cached = new Map<string, GraphQLSchema>();

/**
 * The schema that every query is validated against. `lacking` are the fields that an older server does not have, as
 * `Type.field`, or `Type.field(argument)`.
 */
export function gitHubSchema(lacking: readonly string[] = []): GraphQLSchema {
  const key = lacking.toSorted().join(" ");
  const known = cached.get(key);
  if (known !== undefined) return known;
  const newer = parse(NEWER_FIELDS.map(({ extension }) => extension).join("\n"));
  const schema = extendSchema(publishedSchema(), newer, { assumeValid: true });
  for (const field of lacking) takeOut(schema, field);
  cached.set(key, schema);
  return schema;
}

/** graphql-js builds the fields of a type once and keeps them, so a field can be taken out of a schema of our own. */
function takeOut(schema: GraphQLSchema, lacking: string): void {
  const [, typeName = "", name = "", argument] = /^(\w+)\.(\w+)(?:\((\w+)\))?$/u.exec(lacking) ?? [];
  const type = schema.getType(typeName);
  if (isInputObjectType(type)) {
    Reflect.deleteProperty(type.getFields(), name);
  } else if (isObjectType(type) || isInterfaceType(type)) {
    const field = type.getFields()[name];
    if (argument === undefined) Reflect.deleteProperty(type.getFields(), name);
    else if (field !== undefined) field.args = field.args.filter((one) => one.name !== argument);
  } else throw new Error(`The schema has no type for ${lacking}`);
}
