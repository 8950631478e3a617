/** GitHub's own GraphQL schema, parsed once a process. */
import { readFileSync } from "node:fs";
import { findPackageJSON } from "node:module";
import { dirname, join } from "node:path";
import type { GraphQLSchema } from "graphql";
import { buildSchema, extendSchema, parse } from "graphql";

/**
 * What GitHub's documentation has and the npm package (February 2025) has not yet.
 * Source: github/docs, src/graphql/data/fpt/schema.docs.graphql.
 */
const NEWER = `
  extend input CreateIssueInput {
    "An array of Node IDs of projects (v2) to add the issue to."
    projectV2Ids: [ID!]
  }
  extend input ProjectV2SingleSelectFieldOptionInput {
    "The ID of an option that is there already. Without it the option is a new one."
    id: String
  }
`;

/** The schema's text, read beside the package's own module: importing that would build a second schema. */
function publishedSchema(): string {
  const packageFile = findPackageJSON("@octokit/graphql-schema", import.meta.url);
  if (packageFile === undefined) throw new Error("@octokit/graphql-schema is not installed: run npm ci");
  return readFileSync(join(dirname(packageFile), "schema.graphql"), "utf8");
}

let cached: GraphQLSchema | null = null;

/** The schema against which every query is validated. */
export function gitHubSchema(): GraphQLSchema {
  if (cached === null) {
    const published = buildSchema(publishedSchema(), { assumeValid: true, noLocation: true });
    cached = extendSchema(published, parse(NEWER), { assumeValid: true });
  }
  return cached;
}
