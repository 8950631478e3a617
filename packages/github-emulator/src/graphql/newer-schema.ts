/** What GitHub's documentation has in its GraphQL schema and the npm package `@octokit/graphql-schema` does not have yet. */

export interface Newer {
  /** `Type.field`; a test checks that the package still lacks it. */
  readonly adds: string;
  /** The definition, as an extension of the type. */
  readonly extension: string;
  /** Where GitHub documents it. */
  readonly source: string;
}

/** Each addition by itself. Remove one once the package has it. */
export const NEWER: readonly Newer[] = [
  {
    adds: "CreateIssueInput.projectV2Ids",
    extension: `extend input CreateIssueInput {
      "An array of Node IDs of projects (v2) to add the issue to."
      projectV2Ids: [ID!]
    }`,
    source: "https://docs.github.com/graphql/reference/input-objects#createissueinput",
  },
  {
    adds: "ProjectV2SingleSelectFieldOptionInput.id",
    extension: `extend input ProjectV2SingleSelectFieldOptionInput {
      "The ID of an option that is there already. Without it the option is a new one."
      id: String
    }`,
    source: "https://docs.github.com/graphql/reference/input-objects#projectv2singleselectfieldoptioninput",
  },
];
