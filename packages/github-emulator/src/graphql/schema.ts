/** GitHub's own GraphQL schema, parsed once a process. */
import { readFileSync } from "node:fs";
import { findPackageJSON } from "node:module";
import { dirname, join } from "node:path";
import type { GraphQLSchema } from "graphql";
import { buildSchema, extendSchema, parse } from "graphql";
import { NEWER } from "./newer-schema.ts";

/** The schema of the npm package, read beside the package's own module: importing that would build a second schema. */
export function publishedSchema(): GraphQLSchema {
  const packageFile = findPackageJSON("@octokit/graphql-schema", import.meta.url);
  if (packageFile === undefined) throw new Error("@octokit/graphql-schema is not installed: run npm install");
  const text = readFileSync(join(dirname(packageFile), "schema.graphql"), "utf8");
  return buildSchema(text, { assumeValid: true, noLocation: true });
}

let cached: GraphQLSchema | null = null;

/** The schema against which every query is validated. */
export function gitHubSchema(): GraphQLSchema {
  const newer = () => parse(NEWER.map(({ extension }) => extension).join("\n"));
  cached ??= extendSchema(publishedSchema(), newer(), { assumeValid: true });
  return cached;
}
