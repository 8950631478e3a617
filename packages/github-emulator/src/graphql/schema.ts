/** GitHub's own GraphQL schema, parsed once per process. */
import { readFileSync } from "node:fs";
import { findPackageJSON } from "node:module";
import { dirname, join } from "node:path";
import type { GraphQLSchema } from "graphql";
import { buildSchema, extendSchema, parse } from "graphql";
import { NEWER } from "./newer-schema.ts";

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

let cached: GraphQLSchema | null = null;

/** The schema that every query is validated against. */
export function gitHubSchema(): GraphQLSchema {
  const newer = () => parse(NEWER.map(({ extension }) => extension).join("\n"));
  cached ??= extendSchema(publishedSchema(), newer(), { assumeValid: true });
  return cached;
}
