/** Reads everything that the next stages may know of a repository: one request for a usual roadmap. */
import * as z from "zod/mini";
import { IncompleteRead, Refused, RepositoryMissing } from "../errors.ts";
import { OWN_LABELS } from "../plan/labels.ts";
import { readMarker } from "../markdown/managed-block.ts";
import type {
  Actual,
  ActualBoard,
  ActualFile,
  ActualIssue,
  ActualMilestone,
  BoardReach,
  RepositoryState,
} from "../plan/actual.ts";
import { README_PATH } from "../paths.ts";
import { readIssue } from "./issue-fields.ts";
import {
  FILE_DOCUMENT,
  MORE_MILESTONES,
  PAGE_SIZES,
  fileAnswer,
  issuesAnswer,
  labelAnswer,
  milestonesAnswer,
  moreIssuesDocument,
  readAnswer,
  readDocument,
  type BoardAnswer,
  type IssuePage,
  type PageSizes,
} from "./read-document.ts";
import { withStateTimes } from "./read-state-times.ts";
import type { GraphqlAnswer, GraphqlError, Requester } from "./requester.ts";

/** What is read: which repository, which files, and whether boards are asked for at all. */
export interface ReadOptions {
  readonly owner: string;
  readonly name: string;
  readonly files: readonly string[];
  /** GITHUB_TOKEN never reaches a board: asking would only be an error. */
  readonly boards: boolean;
}

const READ = { kind: "read" } as const;

/**
 * Throws RepositoryMissing, IncompleteRead, or what the requester throws. A list that is cut short is read again; one that
 * comes back just as short is taken as it is, since GitHub counts some things (a flagged user's issues) that nobody sees.
 */
export async function readActual(requester: Requester, options: ReadOptions): Promise<Actual> {
  try {
    return await readTwice(requester, options);
  } catch (error) {
    if (!options.boards || !(error instanceof Refused) || error.type !== WITHOUT_SCOPE) throw error;
    return await readTwice(requester, { ...options, boards: false });
  }
}

/** A classic token without a scope for projects gets no data at all when it asks for boards beside the rest. */
const WITHOUT_SCOPE = "INSUFFICIENT_SCOPES";

async function readTwice(requester: Requester, options: ReadOptions): Promise<Actual> {
  const first = await readOrDoubt(requester, options, null);
  if (!(first instanceof IncompleteRead)) return first;
  const second = await readOrDoubt(requester, options, first);
  if (second instanceof IncompleteRead) throw second;
  return second;
}

async function readOrDoubt(
  requester: Requester,
  options: ReadOptions,
  doubt: IncompleteRead | null,
): Promise<Actual | IncompleteRead> {
  try {
    return await readInSize(requester, options, doubt);
  } catch (error) {
    if (error instanceof IncompleteRead) return error;
    throw error;
  }
}

async function readInSize(
  requester: Requester,
  options: ReadOptions,
  doubt: IncompleteRead | null,
): Promise<Actual> {
  for (const sizes of PAGE_SIZES.slice(0, -1)) {
    try {
      return await readWith(requester, options, sizes, doubt);
    } catch (error) {
      if (!(error instanceof Refused) || !isTooMuch(error.said)) throw error;
    }
  }
  return await readWith(requester, options, smallest, doubt);
}

const smallest: PageSizes = PAGE_SIZES.at(-1) ?? { milestones: 10, issues: 20 };

/** GitHub's words for a query that asks for more than it gives at once. */
const isTooMuch = (said: string): boolean =>
  /resource limits for this query exceeded|MAX_NODE_LIMIT|exceeds the maximum|timed? ?out|something went wrong/iu.test(
    said,
  );

type Answer = NonNullable<z.infer<typeof readAnswer>["repository"]>;

async function readWith(
  requester: Requester,
  options: ReadOptions,
  sizes: PageSizes,
  doubt: IncompleteRead | null,
): Promise<Actual> {
  const { owner, name, files } = options;
  const paths = Object.fromEntries(files.map((path, index) => [`path${index}`, `HEAD:${path}`]));
  const variables = { owner, name, ...sizes, cards: options.boards };
  const answer = await requester.graphql(
    "read repository",
    readDocument(files),
    { ...variables, ...paths },
    READ,
  );
  refuseUnlessAboutBoards(answer, `${owner}/${name}`);
  const { viewer, repository } = readAnswer.parse(answer.data);
  if (repository === null) throw new RepositoryMissing(`${owner}/${name}`);
  const { milestones, issues: listed } = await readIssues(
    requester,
    repository,
    variables,
    viewer.login,
    doubt,
  );
  const issues = await withStateTimes(requester, listed);
  return {
    repository: readRepository(repository),
    files: {
      ...Object.fromEntries(
        files.map((path, index) => [path, readFile(repository, path, repository[`file${index}`])]),
      ),
      ...(await readOtherReadme(requester, options, repository)),
    },
    labels: OWN_LABELS.flatMap((_, index) => labelAnswer.parse(repository[`label${index}`]) ?? []),
    milestones,
    issues,
    writers: await readWriters(requester, options, issues),
    board: readBoards(repository, options.boards, answer.errors, viewer.login),
  };
}

/** Errors under the boards only mean that boards are out of reach; any other error means that the read failed. */
function refuseUnlessAboutBoards({ errors, data }: GraphqlAnswer, repository: string): void {
  const scope = errors.find(({ type }) => type === WITHOUT_SCOPE && data["repository"] === null);
  const first = scope ?? errors.find((error) => !isAboutBoards(error));
  if (first === undefined) return;
  if (first.type === "NOT_FOUND" && first.path.length === 1 && data["repository"] === null) {
    throw new RepositoryMissing(repository);
  }
  throw new Refused("read repository", { status: 200, type: first.type, said: first.message });
}

export const isAboutBoards = ({ path }: GraphqlError): boolean =>
  path.includes("projectsV2") || path.includes("projectItems");

function readRepository(answer: Answer): RepositoryState {
  return {
    id: answer.id,
    databaseId: answer.databaseId,
    owner: answer.owner.login,
    name: answer.name,
    url: answer.url,
    ownerId: answer.owner.id,
    ownerKind: answer.owner.__typename === "Organization" ? "organization" : "user",
    fork: answer.isFork,
    archived: answer.isArchived,
    issuesEnabled: answer.hasIssuesEnabled,
    defaultBranch: answer.defaultBranchRef?.name ?? "main",
    head: answer.defaultBranchRef?.target?.oid ?? null,
  };
}

/** A README whose name is written in another way than usual: one more request, for the few that have it. */
async function readOtherReadme(
  requester: Requester,
  options: ReadOptions,
  { root }: Answer,
): Promise<Actual["files"]> {
  const names = root?.entries?.map(({ name }) => name) ?? [];
  const other = names.find((name) => /^readme\.(?:md|markdown)$/iu.test(name));
  if (other === undefined || names.includes(README_PATH)) return {};
  return { [other]: await readOneFile(requester, options, other) };
}

const SYMLINK = 0o120000;

function readFile(repository: Answer, path: string, raw: unknown): ActualFile {
  const answer = fileAnswer.parse(raw);
  if (answer === null || answer === undefined || answer.__typename !== "Blob") return { kind: "absent" };
  const entry = repository.root?.entries?.find((candidate) => candidate.name === path);
  if (entry?.mode === SYMLINK) return { kind: "unreadable", reason: "symlink" };
  if (answer.isBinary === true) return { kind: "unreadable", reason: "binary" };
  if (answer.isTruncated === true || typeof answer.text !== "string")
    return { kind: "unreadable", reason: "too-large" };
  if (answer.text.startsWith("version https://git-lfs.github.com/spec/")) {
    return { kind: "unreadable", reason: "lfs" };
  }
  return { kind: "text", text: answer.text };
}

/** A file that the main read did not ask for, from the tip of the default branch. */
export async function readOneFile(
  requester: Requester,
  { owner, name }: { readonly owner: string; readonly name: string },
  path: string,
): Promise<ActualFile> {
  const variables = { owner, name, path: `HEAD:${path}` };
  const { data } = await requester.graphql("read file", FILE_DOCUMENT, variables, READ);
  const answer = z.object({ repository: z.nullable(z.object({ file: fileAnswer })) }).parse(data);
  const file = answer.repository?.file;
  if (file?.__typename !== "Blob") return { kind: "absent" };
  if (file.isBinary === true) return { kind: "unreadable", reason: "binary" };
  return typeof file.text === "string" && file.isTruncated !== true
    ? { kind: "text", text: file.text }
    : { kind: "unreadable", reason: "too-large" };
}

interface Variables {
  readonly owner: string;
  readonly name: string;
  readonly milestones: number;
  readonly issues: number;
  readonly cards: boolean;
  readonly [name: string]: unknown;
}

async function readIssues(
  requester: Requester,
  first: Answer,
  variables: Variables,
  viewer: string,
  doubt: IncompleteRead | null,
) {
  const milestones: ActualMilestone[] = [];
  const issues: ActualIssue[] = [];
  let pages: IssuePage[] = [];
  let expected = first.issues.totalCount;
  const take = (answer: z.infer<typeof issuesAnswer>, milestone: number | null) => {
    issues.push(...answer.nodes.map((node) => readIssue(node, viewer)));
    const { hasNextPage, endCursor } = answer.pageInfo;
    if (hasNextPage && typeof endCursor === "string") pages.push({ milestone, after: endCursor });
  };
  let next = first.milestones;
  take(first.issues, null);
  while (next !== null && next !== undefined) {
    for (const { issues: own, ...milestone } of next.nodes) {
      milestones.push(readMilestone(milestone));
      expected += own.totalCount;
      take(own, milestone.number);
    }
    const { hasNextPage, endCursor } = next.pageInfo;
    next =
      hasNextPage && typeof endCursor === "string"
        ? await moreMilestones(requester, variables, endCursor)
        : null;
  }
  while (pages.length > 0) {
    const asked = pages;
    pages = [];
    const answers = await moreIssues(requester, variables, asked);
    for (const [index, answer] of answers.entries()) take(answer, asked[index]?.milestone ?? null);
  }
  refuseUnlessWhole("milestones", milestones.length, first.milestones?.totalCount ?? 0, doubt);
  const known = unique(issues);
  refuseUnlessWhole("issues", known.length, expected, doubt);
  return { milestones, issues: known };
}

/** A list that was cut short looks like a roadmap without issues: acting on it would open them all again. */
function refuseUnlessWhole(
  what: string,
  found: number,
  expected: number,
  doubt: IncompleteRead | null,
): void {
  const asBefore = doubt?.what === what && doubt.found === found;
  if (found < expected && !asBefore) throw new IncompleteRead(what, found, expected);
}

/** An issue that was moved between two pages may come twice. */
function unique(issues: readonly ActualIssue[]): readonly ActualIssue[] {
  return [...new Map(issues.map((issue) => [issue.number, issue])).values()].toSorted(
    (a, b) => a.number - b.number,
  );
}

function readMilestone({
  description,
  state,
  dueOn,
  ...milestone
}: Omit<z.infer<typeof milestonesAnswer>["nodes"][number], "issues">): ActualMilestone {
  return {
    ...milestone,
    description: description ?? "",
    state: state === "OPEN" ? "open" : "closed",
    dueOn: dueOn ?? null,
  };
}

async function moreMilestones(requester: Requester, variables: Variables, after: string) {
  const answer = whole(
    await requester.graphql("read milestones", MORE_MILESTONES, { ...variables, after }, READ),
  );
  return z.object({ repository: z.object({ milestones: milestonesAnswer }) }).parse(answer).repository
    .milestones;
}

/** Ten pages at most in one request. */
const PAGES_AT_ONCE = 10;

async function moreIssues(requester: Requester, variables: Variables, pages: readonly IssuePage[]) {
  const answers: z.infer<typeof issuesAnswer>[] = [];
  for (let start = 0; start < pages.length; start += PAGES_AT_ONCE) {
    const some = pages.slice(start, start + PAGES_AT_ONCE);
    const after = Object.fromEntries(some.map((page, index) => [`after${index}`, page.after]));
    const document = moreIssuesDocument(some);
    const data = whole(await requester.graphql("read issues", document, { ...variables, ...after }, READ));
    const { repository } = z.object({ repository: z.record(z.string(), z.unknown()) }).parse(data);
    const milestonePage = z.object({ issues: issuesAnswer });
    answers.push(
      ...some.map(({ milestone }, index) =>
        milestone === null
          ? issuesAnswer.parse(repository[`page${index}`])
          : milestonePage.parse(repository[`page${index}`]).issues,
      ),
    );
  }
  return answers;
}

function whole({ data, errors }: GraphqlAnswer): unknown {
  const first = errors.find((error) => !isAboutBoards(error));
  if (first === undefined) return data;
  throw new Refused("read issues", { status: 200, type: first.type, said: first.message });
}

/** Asks for the permission of each person who wrote an issue with a marker: anyone may open one. */
export async function readWriters(
  requester: Requester,
  { owner, name }: ReadOptions,
  issues: readonly ActualIssue[],
): Promise<Actual["writers"]> {
  const logins = new Set(
    issues.flatMap(({ author, body }) =>
      author.kind === "user" && readMarker(body) !== null ? [author.login] : [],
    ),
  );
  const writers: Record<string, boolean | null> = {};
  for (const username of logins) {
    writers[username] = await mayWrite(requester, { owner, repo: name, username });
  }
  return writers;
}

/** REST: "Get repository permissions for a user"; `permission` is admin, write, read or none. */
async function mayWrite(
  requester: Requester,
  who: { readonly owner: string; readonly repo: string; readonly username: string },
): Promise<boolean | null> {
  try {
    const { data } = await requester.rest(
      "GET /repos/{owner}/{repo}/collaborators/{username}/permission",
      who,
      READ,
    );
    const { permission } = z.object({ permission: z.string() }).parse(data);
    return permission === "admin" || permission === "write";
  } catch (error) {
    if (error instanceof Refused && error.status === 404) return false;
    if (error instanceof Refused) return null;
    throw error;
  }
}

function readBoards(
  answer: Answer,
  asked: boolean,
  errors: readonly GraphqlError[],
  viewer: string,
): BoardReach {
  if (answer.owner.__typename !== "Organization") return { reach: "closed", reason: "owned-by-person" };
  const nodes = answer.projectsV2?.nodes;
  if (!asked || nodes === undefined || errors.some(({ path }) => path.includes("projectsV2"))) {
    return { reach: "closed", reason: "no-permission" };
  }
  return {
    reach: "open",
    boards: nodes.flatMap((board) => (board === null ? [] : [readBoard(board, viewer)])),
  };
}

/** Bots go by `name` in GraphQL and by `name[bot]` elsewhere. */
const plainLogin = (login: string): string => login.replace(/\[bot\]$/u, "");

function readBoard(board: BoardAnswer, viewer: string): ActualBoard {
  return {
    id: board.id,
    number: board.number,
    title: board.title,
    url: board.url,
    closed: board.closed,
    ours:
      board.creator !== null &&
      board.creator !== undefined &&
      plainLogin(board.creator.login) === plainLogin(viewer),
    fields: board.fields.nodes.flatMap((field) =>
      field?.id === undefined || field.name === undefined
        ? []
        : [{ id: field.id, name: field.name, options: field.options ?? [] }],
    ),
    layouts: board.views?.nodes.flatMap((view) => (view === null ? [] : [readLayout(view.layout)])) ?? [],
  };
}

/** `BOARD_LAYOUT` in GraphQL is `board` in REST and here. */
const readLayout = (layout: string): string => layout.toLowerCase().replace(/_layout$/u, "");
