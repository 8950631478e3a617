/** A learner's repository behind nock. GitHub's own schema builds the answers, so they have the right shape. */
import { graphqlSync } from "graphql";
import { gitHubSchema } from "github-emulator";
import { gitHubNock, type NockReply, type NockRequest } from "../github-nock.ts";

export const HEAD = "a".repeat(40);
export const NEXT = "b".repeat(40);

export const ROADMAP = `# Python roadmap

A structured path for learning Python.

## Phase 1: Basics

- Variables
- Loops
- Functions

## Phase 2: Beyond

- Files
`;

export interface CourseIssue {
  readonly title: string;
  readonly body: string;
  readonly closed?: boolean;
}

interface GraphqlRequest {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface Course {
  /** Files by path. The Action's commits change them. */
  readonly files: Map<string, string>;
  issues: readonly CourseIssue[];
  /** Answers instead of the repository; null leaves a request to the repository. */
  instead: ((operation: string) => NockReply | null) | null;
  /** `query Read`, `mutation CreateCommitOnBranch`, … in order. */
  asked(): readonly string[];
  /** The authorization header of each request, in the same order. */
  authorizations(): readonly string[];
  /** The variables of the request with this number. */
  variables(at: number): Readonly<Record<string, unknown>>;
}

function readRequest({ body }: NockRequest): GraphqlRequest {
  if (typeof body !== "object" || body === null || !("query" in body))
    throw new Error("Not a GraphQL request");
  const variables = "variables" in body && typeof body.variables === "object" ? body.variables : {};
  return { query: String(body.query), variables: { ...variables } };
}

/** `query Read`, from the first words of the document. */
function operationOf({ query }: GraphqlRequest): string {
  return /^(?:query|mutation) \w+/u.exec(query)?.[0] ?? query;
}

/** Serves `ada/roadmap` through nock. */
export function openCourse(files: Readonly<Record<string, string>> = { "README.md": ROADMAP }): Course {
  const course = { files: new Map(Object.entries(files)), instead: null };
  const requests = gitHubNock((request) => {
    const asked = readRequest(request);
    return whole.instead?.(operationOf(asked)) ?? [200, run(whole, asked)];
  });
  const whole: Course = {
    ...course,
    issues: [],
    asked: () => requests.map((request) => operationOf(readRequest(request))),
    authorizations: () => requests.map(({ authorization }) => authorization),
    variables(at) {
      const request = requests[at];
      if (request === undefined) throw new Error(`There was no request ${at}`);
      return readRequest(request).variables;
    },
  };
  return whole;
}

/** Runs a document on the course with the schema. */
function run(course: Course, { query, variables }: GraphqlRequest): object {
  return graphqlSync({
    schema: gitHubSchema(),
    source: query,
    variableValues: variables,
    rootValue: {
      viewer: { login: "github-actions[bot]" },
      repository: () => showRepository(course),
      createCommitOnBranch: ({ input }: CommitArguments) => {
        for (const { path, contents } of input.fileChanges.additions) {
          course.files.set(path, Buffer.from(contents, "base64").toString());
        }
        return { commit: { oid: NEXT } };
      },
    },
  });
}

interface CommitArguments {
  readonly input: {
    readonly fileChanges: {
      readonly additions: readonly { readonly path: string; readonly contents: string }[];
    };
  };
}

function showRepository({ files, issues }: Course): object {
  return {
    id: "R_1",
    databaseId: 500,
    name: "roadmap",
    owner: { __typename: "User", id: "U_1", login: "ada" },
    url: "https://github.com/ada/roadmap",
    isFork: true,
    isPrivate: false,
    viewerPermission: "ADMIN",
    isArchived: false,
    hasIssuesEnabled: true,
    defaultBranchRef: {
      name: "main",
      target: { __typename: "Commit", oid: HEAD, history: { nodes: [] } },
      repository: { pullRequests: { nodes: [] } },
    },
    object: ({ expression }: { readonly expression: string }) => {
      const path = expression.replace("HEAD:", "");
      if (path === "") {
        const entries = [...files.keys()].filter((name) => !name.includes("/"));
        return { __typename: "Tree", entries: entries.map((name) => ({ name, mode: 0o100644 })) };
      }
      const text = files.get(path);
      return text === undefined
        ? null
        : { __typename: "Blob", oid: HEAD, text, isBinary: false, isTruncated: false };
    },
    milestones: { totalCount: 0, pageInfo: LAST_PAGE, nodes: [] },
    issues: { totalCount: issues.length, pageInfo: LAST_PAGE, nodes: issues.map(showIssue) },
    projectsV2: { pageInfo: LAST_PAGE, nodes: [] },
  };
}

const LAST_PAGE = { hasNextPage: false, endCursor: null };

function showIssue({ title, body, closed = false }: CourseIssue, index: number): object {
  const when = "2026-11-20T09:00:00Z";
  return {
    id: `I_${index + 1}`,
    number: index + 1,
    title,
    body,
    state: closed ? "CLOSED" : "OPEN",
    stateReason: closed ? "COMPLETED" : null,
    locked: false,
    isPinned: false,
    viewerDidAuthor: true,
    author: { __typename: "Bot", login: "github-actions" },
    labels: { nodes: [{ id: "LA_topic", name: "topic" }] },
    assignees: { totalCount: 0 },
    parent: null,
    subIssuesSummary: { total: 0 },
    milestone: null,
    timelineItems: { nodes: [] },
    projectItems: { nodes: [] },
    createdAt: when,
    updatedAt: when,
    closedAt: closed ? when : null,
  };
}
