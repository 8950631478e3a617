/** Reads the mentor's repository: what Waymark wrote there before, and its pinned issue. */
import * as z from "zod/mini";
import { RepositoryMissing } from "../model/errors.ts";
import { repositoryName } from "../model/repository-name.ts";
import { readMarker } from "../markdown/managed-block.ts";
import { seen, unlessGone } from "./hidden-fields.ts";
import { present } from "./present.ts";
import { refusedBy } from "./refusals.ts";
import type { GraphqlAnswer, Requester } from "./requester.ts";

/** The issue that shows the cohort. */
export interface CohortIssue {
  /** GraphQL node id. */
  readonly id: string;
  readonly number: number;
  readonly body: string;
  readonly isOpen: boolean;
}

export interface HomeFile {
  /** GitHub cuts off files of more than about half a megabyte. */
  readonly text: string;
  /** Git's id of the whole content. */
  readonly oid: string;
}

export interface CohortHome {
  /** GraphQL node id. */
  readonly id: string;
  readonly url: string;
  readonly fullName: string;
  readonly isPrivate: boolean;
  readonly hasIssues: boolean;
  readonly defaultBranch: string;
  /** The commit at the tip of the default branch; null in an empty repository. */
  readonly head: string | null;
  /** By path; files that do not exist are missing. */
  readonly files: ReadonlyMap<string, HomeFile>;
  /** Null if there is none among the pinned and the latest issues. */
  readonly issue: CohortIssue | null;
  /** Whether there are more than the latest issues. */
  readonly hasOlderIssues: boolean;
  /** The login of the token. */
  readonly viewer: string;
}

const ISSUE = "fragment Found on Issue { id number body state viewerDidAuthor }";
const issueAnswer = z.object({
  id: z.string(),
  number: z.number(),
  body: z.string(),
  state: z.string(),
  viewerDidAuthor: z.boolean(),
});
type IssueAnswer = z.infer<typeof issueAnswer>;

function documentFor(files: readonly string[]): string {
  const variables = files.map((_, index) => `, $path${index}: String!`).join("");
  const fields = files.map(
    (_, index) => `file${index}: object(expression: $path${index}) { ... on Blob { oid text } }`,
  );
  return `query ReadHome($owner: String!, $name: String!${variables}) {
  viewer { login }
  repository(owner: $owner, name: $name) {
    id url nameWithOwner isPrivate hasIssuesEnabled
    defaultBranchRef { name target { oid } }
    ${fields.join("\n    ")}
    pinnedIssues(first: 3) { nodes { issue { ...Found } } }
    issues(first: 50, orderBy: { field: CREATED_AT, direction: DESC }) { pageInfo { hasNextPage endCursor } nodes { ...Found } }
  }
}
${ISSUE}`;
}

const fileAnswer = z.nullish(z.object({ oid: z.optional(z.string()), text: z.nullish(z.string()) }));
const issuesAnswer = z.object({
  pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.nullish(z.string()) }),
  nodes: present(issueAnswer),
});
const answer = z.object({
  viewer: z.object({ login: z.string() }),
  repository: z.nullable(
    z.looseObject({
      id: z.string(),
      url: z.string(),
      nameWithOwner: z.string(),
      isPrivate: z.boolean(),
      hasIssuesEnabled: z.boolean(),
      defaultBranchRef: z.nullish(
        z.object({ name: z.string(), target: z.nullish(z.object({ oid: z.string() })) }),
      ),
      pinnedIssues: z.nullish(z.object({ nodes: z.array(z.nullable(z.object({ issue: issueAnswer }))) })),
      issues: issuesAnswer,
    }),
  ),
});

/** `files` are paths. Throws RepositoryMissing, or what the requester throws. */
export async function readCohortHome(
  requester: Requester,
  fullName: string,
  files: readonly string[],
): Promise<CohortHome> {
  const { owner, name } = repositoryName(fullName);
  const paths = Object.fromEntries(files.map((path, index) => [`path${index}`, `HEAD:${path}`]));
  const variables = { owner, name, ...paths };
  const read = await requester.graphql("read home", documentFor(files), variables, { kind: "read" });
  const [error] = read.errors;
  if (error !== undefined)
    throw error.type === "NOT_FOUND" ? new RepositoryMissing(fullName) : refusedBy("read home", error);
  const { viewer, repository } = answer.parse(read.data);
  if (repository === null) throw new RepositoryMissing(fullName);
  const pinned = repository.pinnedIssues?.nodes.flatMap((node) => node?.issue ?? []) ?? [];
  const { nodes: latest, pageInfo } = repository.issues;
  return {
    id: repository.id,
    url: repository.url,
    fullName: repository.nameWithOwner,
    isPrivate: repository.isPrivate,
    hasIssues: repository.hasIssuesEnabled,
    defaultBranch: repository.defaultBranchRef?.name ?? "main",
    head: repository.defaultBranchRef?.target?.oid ?? null,
    files: new Map(
      files.flatMap((path, index) => {
        const file = fileAnswer.parse(repository[`file${index}`]);
        const { oid, text } = file ?? {};
        return oid === undefined || typeof text !== "string" ? [] : [[path, { oid, text }] as const];
      }),
    ),
    issue: [...pinned, ...latest].filter(isOurs).map(readIssue)[0] ?? null,
    hasOlderIssues: pageInfo.hasNextPage,
    viewer: viewer.login,
  };
}

const olderDocument = (
  filter: string,
) => `query FindCohortIssue($owner: String!, $name: String!, $after: String${filter === "" ? "" : ", $viewer: String!"}) {
  repository(owner: $owner, name: $name) {
    issues(first: 100, after: $after, orderBy: { field: CREATED_AT, direction: DESC }${filter}) {
      pageInfo { hasNextPage endCursor } nodes { ...Found }
    }
  }
}
${ISSUE}`;
const olderAnswer = z.object({ repository: z.object({ issues: issuesAnswer }) });

/**
 * The issue among all that this token's account opened; null if there is none. GitHub does not find the issues of a bot by
 * its login everywhere (github.com/renovatebot/renovate/issues/44730), so there all issues are read.
 */
export async function findOlderIssue(
  requester: Requester,
  { fullName, viewer }: Pick<CohortHome, "fullName" | "viewer">,
): Promise<CohortIssue | null> {
  const { owner, name } = repositoryName(fullName);
  const isBot = viewer.endsWith("[bot]");
  const document = olderDocument(isBot ? "" : ", filterBy: { createdBy: $viewer }");
  for (let after: string | null = null; ;) {
    const variables = { owner, name, after, ...(!isBot && { viewer }) };
    const read: GraphqlAnswer = await requester.graphql("find the cohort issue", document, variables, {
      kind: "read",
    });
    const { nodes, pageInfo } = olderAnswer.parse(seen("find the cohort issue", read)).repository.issues;
    const own = nodes.find(isOurs);
    if (own !== undefined) return readIssue(own);
    if (!pageInfo.hasNextPage || typeof pageInfo.endCursor !== "string") return null;
    after = pageInfo.endCursor;
  }
}

const KNOWN = `query ReadKnown($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) { issue(number: $number) { ...Found } }
}
${ISSUE}`;

/** The issue with a number that an earlier run recorded; null if it was deleted, or is not Waymark's. */
export async function readCohortIssue(
  requester: Requester,
  fullName: string,
  number: number,
): Promise<CohortIssue | null> {
  const { owner, name } = repositoryName(fullName);
  const operation = "read known";
  const read = await requester.graphql(operation, KNOWN, { owner, name, number }, { kind: "read" });
  const known = z
    .object({ repository: z.nullish(z.object({ issue: z.nullish(issueAnswer) })) })
    .parse(unlessGone(operation, read));
  const issue = known.repository?.issue ?? null;
  return issue !== null && isOurs(issue) ? readIssue(issue) : null;
}

/** Anyone can open an issue in a public repository, so the marker alone proves nothing. */
const isOurs = ({ body, viewerDidAuthor }: IssueAnswer): boolean =>
  viewerDidAuthor && readMarker(body)?.kind === "cohort";

const readIssue = ({ id, number, body, state }: IssueAnswer): CohortIssue => ({
  id,
  number,
  body,
  isOpen: state === "OPEN",
});
