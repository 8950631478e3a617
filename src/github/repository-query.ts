/** The GraphQL document that reads everything for a usual repository, and the shape of its answer. */
import * as z from "zod/mini";
import { OWN_LABELS } from "../model/labels.ts";
import { FILES_BRANCH, SET_UP_BRANCH } from "../model/paths.ts";
import { boardAnswer, boardFields } from "./board-answer.ts";
import { COMMENTED_ISSUES, commentedIssues } from "./comment-fields.ts";
import { present } from "./present.ts";
import { issueAnswer, issueFields, type IssueSelection } from "./issue-fields.ts";
import type { Server } from "./server.ts";

/** How many things one request asks for. */
export interface PageSizes {
  readonly milestones: number;
  /** Issues per milestone. */
  readonly issues: number;
  /** Issues without a milestone, and issues on the next pages of a list. */
  readonly further: number;
}

/**
 * The first sizes to try, and the next ones if GitHub finds a request too expensive. A request costs points for what it
 * asks for, even if there is less (each connection inside a connection, divided by 100). These sizes cost about 17 of
 * the 1,000 points per hour that GITHUB_TOKEN has ("Rate limits and node limits for the GraphQL API").
 */
export const PAGE_SIZES: readonly PageSizes[] = [
  { milestones: 15, issues: 30, further: 100 },
  { milestones: 10, issues: 20, further: 50 },
  { milestones: 5, issues: 10, further: 20 },
];

const MILESTONE = "id number title description state dueOn creator { __typename login }";
const ISSUES = "totalCount pageInfo { hasNextPage endCursor } nodes { ...Issue }";
const MILESTONES = "totalCount pageInfo { hasNextPage endCursor }";
/** Only Waymark's own labels matter, so the query asks for them by name: a repository may have hundreds of labels. */
const LABELS = OWN_LABELS.map((name, index) => `label${index}: label(name: "${name}") { id name }`).join(
  "\n    ",
);
/** A pull request, for `pullAnswer`. */
export const PULL = "id number url body state isCrossRepository";
const OLDEST_FIRST = "orderBy: { field: CREATED_AT, direction: ASC }";

/**
 * The content of the files branch, and its pull requests. They are below the branch in the query: if the token may not
 * see pull requests, only the branch is lost.
 */
const FILES_PULL = `filesBranch: ref(qualifiedName: "refs/heads/${FILES_BRANCH}") {
      target { oid ... on Commit { message } }
      associatedPullRequests(first: 5, orderBy: { field: CREATED_AT, direction: DESC }) { nodes { ${PULL} } }
    }`;

/**
 * The set-up pull request: the first one of its branch, which may be deleted by now. It is below the default branch in
 * the query for the same reason.
 */
const SET_UP_PULL = `setUp: defaultBranchRef {
      repository { pullRequests(headRefName: "${SET_UP_BRANCH}", first: 5, ${OLDEST_FIRST}) { nodes { id number url body state mergedAt isCrossRepository } } }
    }`;

const FOLDER = "... on Tree { entries { name mode } }";

/** The number of commits to read to find the offset of the owner's clock. */
const COMMITS = 30;

/** Which repository and files a read is about, and whether boards are asked for too. */
export interface ReadSubject {
  readonly owner: string;
  readonly name: string;
  readonly files: readonly string[];
  readonly boards: boolean;
  /** From when on comments are read too (ISO 8601, UTC); left out for none. */
  readonly since?: string;
}

/** The first request of a run, apart from the pages that follow: its document and its variables. */
export function repositoryRead(
  { owner, name, files, boards, since }: ReadSubject,
  server: IssueSelection["server"],
  sizes: PageSizes,
): { readonly document: string; readonly variables: Readonly<Record<string, unknown>> } {
  const paths = Object.fromEntries(files.map((path, index) => [`path${index}`, `HEAD:${path}`]));
  const hears = since !== undefined;
  const document = readDocument(files, { cards: boards, server }, hears);
  return { document, variables: { owner, name, ...sizes, ...paths, ...(hears && { since }) } };
}

/**
 * Repository, files (`files` are paths, requested as `file0`, `file1`, …), labels, and milestones with issues. `boards`
 * says whether to ask for boards too, and `hears` whether to ask for comments.
 */
function readDocument(
  files: readonly string[],
  { cards: boards, server }: IssueSelection,
  hears: boolean,
): string {
  const fileVariables = files.map((_, index) => `, $path${index}: String!`).join("");
  const fileFields = files
    .map((_, index) => `file${index}: object(expression: $path${index}) { ...File }`)
    .join("\n    ");
  return `query Read($owner: String!, $name: String!, $milestones: Int!, $issues: Int!, $further: Int!${hears ? ", $since: DateTime!" : ""}${fileVariables}) {
  viewer { login }
  repository(owner: $owner, name: $name, followRenames: true) {
    id databaseId name owner { __typename id login } url isFork isArchived isPrivate hasIssuesEnabled viewerPermission
    defaultBranchRef { name target { oid ... on Commit { history(first: ${COMMITS}) { nodes { author { date user { id } } } } } } }
    root: object(expression: "HEAD:") { ${FOLDER} }
    dotGithub: object(expression: "HEAD:.github") { ${FOLDER} }
    ${fileFields}
    ${LABELS}
    milestones(first: $milestones, orderBy: { field: NUMBER, direction: ASC }) {
      ${MILESTONES}
      nodes { ${MILESTONE} issues(first: $issues, ${OLDEST_FIRST}) { ${ISSUES} } }
    }
    issues(first: $further, filterBy: { milestone: null }, ${OLDEST_FIRST}) { ${ISSUES} }
    ${server.has("pins") ? "pinnedIssues(first: 1) { totalCount }" : ""}
    ${FILES_PULL}
    ${SET_UP_PULL}
    ${boards ? linkedBoards(server) : ""}
    ${hears ? `commented: ${commentedIssues("$further")}` : ""}
  }
}
${FILE_FIELDS}
${issueFields({ cards: boards, server })}`;
}

/** The boards linked to a repository, for `boardsAnswer`: the first page, or the one after the cursor `$after`. */
export const linkedBoards = (server: Pick<Server, "has">, after = ""): string =>
  `projectsV2(first: 20${after}) { pageInfo { hasNextPage endCursor } nodes { ${boardFields(server)} } }`;

/** More boards, if the page was full. */
export const moreBoardsDocument = (
  server: Pick<Server, "has">,
) => `query MoreBoards($owner: String!, $name: String!, $after: String!) {
  repository(owner: $owner, name: $name) { ${linkedBoards(server, ", after: $after")} }
}`;

const FILE_FIELDS = `fragment File on GitObject {
  __typename
  ... on Blob { oid text isBinary isTruncated }
}`;

/** One file that was not in the main document. */
export const FILE_DOCUMENT = `query ReadFile($owner: String!, $name: String!, $path: String!) {
  repository(owner: $owner, name: $name) { file: object(expression: $path) { ...File } }
}
${FILE_FIELDS}`;

/** One folder that was not in the main document. */
export const FOLDER_DOCUMENT = `query ReadFolder($owner: String!, $name: String!, $path: String!) {
  repository(owner: $owner, name: $name) { folder: object(expression: $path) { ${FOLDER} } }
}`;

/** More milestones, or more issues of one list, if a page was full. */
export const moreMilestonesDocument = (
  selection: IssueSelection,
) => `query MoreMilestones($owner: String!, $name: String!, $milestones: Int!, $issues: Int!, $after: String!) {
  repository(owner: $owner, name: $name) {
    milestones(first: $milestones, after: $after, orderBy: { field: NUMBER, direction: ASC }) {
      ${MILESTONES}
      nodes { ${MILESTONE} issues(first: $issues, ${OLDEST_FIRST}) { ${ISSUES} } }
    }
  }
}
${issueFields(selection)}`;

/** The next page of issues for several milestones at once, and for the issues without a milestone. */
export function moreIssuesDocument(pages: readonly IssuePage[], selection: IssueSelection): string {
  const variables = pages.map((_, index) => `, $after${index}: String!`).join("");
  const fields = pages.map(({ milestone }, index) => {
    const issues = `issues(first: $further, after: $after${index}, ${OLDEST_FIRST}`;
    return milestone === null
      ? `page${index}: ${issues}, filterBy: { milestone: null }) { ${ISSUES} }`
      : `page${index}: milestone(number: ${milestone}) { ${issues}) { ${ISSUES} } }`;
  });
  return `query MoreIssues($owner: String!, $name: String!, $further: Int!${variables}) {
  repository(owner: $owner, name: $name) {
    ${fields.join("\n    ")}
  }
}
${issueFields(selection)}`;
}

/** A list of issues with another page: the number of its milestone, or null for the issues without one. */
export interface IssuePage {
  readonly milestone: number | null;
  readonly after: string;
}

const pageInfo = z.object({ hasNextPage: z.boolean(), endCursor: z.nullish(z.string()) });

export const issuesAnswer = z.object({ totalCount: z.number(), pageInfo, nodes: present(issueAnswer) });

export const milestonesAnswer = z.object({
  totalCount: z.number(),
  pageInfo,
  nodes: present(
    z.object({
      id: z.string(),
      number: z.number(),
      title: z.string(),
      description: z.nullish(z.string()),
      state: z.enum(["OPEN", "CLOSED"]),
      dueOn: z.nullish(z.string()),
      creator: z.nullish(z.object({ __typename: z.string(), login: z.string() })),
      issues: issuesAnswer,
    }),
  ),
});

export const labelAnswer = z.nullish(z.object({ id: z.string(), name: z.string() }));

export const fileAnswer = z.nullish(
  z.object({
    __typename: z.string(),
    oid: z.optional(z.string()),
    text: z.optional(z.nullable(z.string())),
    isBinary: z.optional(z.nullable(z.boolean())),
    isTruncated: z.optional(z.boolean()),
  }),
);

export const folderAnswer = z.nullish(
  z.object({ entries: z.nullish(z.array(z.object({ name: z.string(), mode: z.number() }))) }),
);

export const boardsAnswer = z.nullish(
  z.object({ pageInfo: z.optional(pageInfo), nodes: z.array(z.nullable(boardAnswer)) }),
);

export const pullsAnswer = z.object({
  nodes: present(
    z.object({
      id: z.string(),
      number: z.number(),
      url: z.string(),
      body: z.string(),
      state: z.enum(["OPEN", "CLOSED", "MERGED"]),
      isCrossRepository: z.boolean(),
    }),
  ),
});

/** The pull requests of one list, as in the answer. */
export type PullsAnswer = z.infer<typeof pullsAnswer>;

const setUpPullsAnswer = z.object({
  nodes: present(
    z.object({
      id: z.string(),
      number: z.number(),
      url: z.string(),
      body: z.string(),
      mergedAt: z.nullish(z.string()),
      state: z.enum(["OPEN", "CLOSED", "MERGED"]),
      isCrossRepository: z.boolean(),
    }),
  ),
});

const historyAnswer = z.object({
  nodes: z.nullish(
    z.array(
      z.nullable(
        z.object({
          author: z.nullish(
            z.object({ date: z.nullish(z.string()), user: z.nullish(z.object({ id: z.string() })) }),
          ),
        }),
      ),
    ),
  ),
});

export const readAnswer = z.object({
  viewer: z.object({ login: z.string() }),
  repository: z.nullable(
    z.looseObject({
      id: z.string(),
      databaseId: z.number(),
      name: z.string(),
      owner: z.object({ __typename: z.string(), id: z.string(), login: z.string() }),
      url: z.string(),
      isFork: z.boolean(),
      isArchived: z.boolean(),
      isPrivate: z.boolean(),
      hasIssuesEnabled: z.boolean(),
      viewerPermission: z.nullish(z.string()),
      defaultBranchRef: z.nullish(
        z.object({
          name: z.string(),
          target: z.nullish(z.object({ oid: z.string(), history: z.optional(historyAnswer) })),
        }),
      ),
      root: folderAnswer,
      dotGithub: folderAnswer,
      milestones: z.nullish(milestonesAnswer),
      issues: issuesAnswer,
      pinnedIssues: z.nullish(z.object({ totalCount: z.number() })),
      filesBranch: z.nullish(
        z.object({
          target: z.nullish(z.object({ oid: z.string(), message: z.optional(z.string()) })),
          associatedPullRequests: pullsAnswer,
        }),
      ),
      setUp: z.nullish(z.object({ repository: z.object({ pullRequests: setUpPullsAnswer }) })),
      projectsV2: boardsAnswer,
      commented: z.optional(COMMENTED_ISSUES),
    }),
  ),
});

/** The repository, as in the answer of the main read. */
export type RepositoryAnswer = NonNullable<z.infer<typeof readAnswer>["repository"]>;
