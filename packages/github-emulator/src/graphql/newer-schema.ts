/** Parts of GitHub's documented GraphQL schema that the npm package `@octokit/graphql-schema` does not have yet. */

export interface Newer {
  /** `Type.field`. A test checks that the package still lacks it. */
  readonly adds: string;
  /** The definition, written as an extension of the type. */
  readonly extension: string;
  /** The page where GitHub documents it. */
  readonly source: string;
}

/** All additions. Remove an entry when the package has it. */
export const NEWER_FIELDS: readonly Newer[] = [
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
  {
    adds: "Mutation.addBlockedBy",
    extension: `input AddBlockedByInput {
      clientMutationId: String
      "The ID of the issue to be blocked."
      issueId: ID!
      "The ID of the issue that blocks the given issue."
      blockingIssueId: ID!
    }
    type AddBlockedByPayload {
      clientMutationId: String
      issue: Issue
      blockingIssue: Issue
    }
    extend type Mutation {
      "Adds a 'blocked by' relationship to an issue."
      addBlockedBy(input: AddBlockedByInput!): AddBlockedByPayload
    }`,
    source: "https://docs.github.com/graphql/reference/mutations#addblockedby",
  },
  {
    adds: "Mutation.removeBlockedBy",
    extension: `input RemoveBlockedByInput {
      clientMutationId: String
      "The ID of the blocked issue."
      issueId: ID!
      "The ID of the blocking issue."
      blockingIssueId: ID!
    }
    type RemoveBlockedByPayload {
      clientMutationId: String
      issue: Issue
      blockingIssue: Issue
    }
    extend type Mutation {
      "Removes a 'blocked by' relationship from an issue."
      removeBlockedBy(input: RemoveBlockedByInput!): RemoveBlockedByPayload
    }`,
    source: "https://docs.github.com/graphql/reference/mutations#removeblockedby",
  },
  {
    adds: "Issue.blockedBy",
    extension: `extend type Issue {
      "A list of issues that are blocking this issue."
      blockedBy(after: String, before: String, first: Int, last: Int): IssueConnection!
    }`,
    source: "https://docs.github.com/graphql/reference/objects#issue",
  },
  {
    adds: "Issue.blocking",
    extension: `extend type Issue {
      "A list of issues that this issue is blocking."
      blocking(after: String, before: String, first: Int, last: Int): IssueConnection!
    }`,
    source: "https://docs.github.com/graphql/reference/objects#issue",
  },
  {
    adds: "Issue.issueDependenciesSummary",
    extension: `type IssueDependenciesSummary {
      "Count of issues this issue is blocked by"
      blockedBy: Int!
      "Count of issues this issue is blocking"
      blocking: Int!
      "Total count of issues this issue is blocked by (open and closed)"
      totalBlockedBy: Int!
      "Total count of issues this issue is blocking (open and closed)"
      totalBlocking: Int!
    }
    extend type Issue {
      "Summary of the state of an issue's dependencies"
      issueDependenciesSummary: IssueDependenciesSummary!
    }`,
    source: "https://docs.github.com/graphql/reference/objects#issuedependenciessummary",
  },
  {
    adds: "Mutation.pinIssueComment",
    extension: `input PinIssueCommentInput {
      clientMutationId: String
      "The ID of the Issue Comment to pin."
      issueCommentId: ID!
    }
    type PinIssueCommentPayload {
      clientMutationId: String
      issueComment: IssueComment
    }
    extend type Mutation {
      "Pins an Issue Comment."
      pinIssueComment(input: PinIssueCommentInput!): PinIssueCommentPayload
    }`,
    source: "https://docs.github.com/graphql/reference/mutations#pinissuecomment",
  },
  {
    adds: "Mutation.unpinIssueComment",
    extension: `input UnpinIssueCommentInput {
      clientMutationId: String
      "The ID of the Issue Comment to unpin."
      issueCommentId: ID!
    }
    type UnpinIssueCommentPayload {
      clientMutationId: String
      issueComment: IssueComment
    }
    extend type Mutation {
      "Unpins an Issue Comment."
      unpinIssueComment(input: UnpinIssueCommentInput!): UnpinIssueCommentPayload
    }`,
    source: "https://docs.github.com/graphql/reference/mutations#unpinissuecomment",
  },
  {
    adds: "IssueComment.isPinned",
    extension: `extend type IssueComment {
      "Indicates whether or not this comment is pinned."
      isPinned: Boolean
    }`,
    source: "https://docs.github.com/graphql/reference/objects#issuecomment",
  },
  {
    adds: "Issue.pinnedIssueComment",
    extension: `type PinnedIssueComment {
      issueComment: IssueComment!
      pinnedAt: DateTime!
      pinnedBy: Actor
    }
    extend type Issue {
      "The comment that is pinned on this issue."
      pinnedIssueComment: PinnedIssueComment
    }`,
    source: "https://docs.github.com/graphql/reference/objects#pinnedissuecomment",
  },
];
