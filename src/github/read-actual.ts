/** Reads everything about a repository that later stages may use. A usual roadmap needs one request. */
import {
  IncompleteRead,
  Refused,
  RepositoryMissing,
  Unreachable,
  type RefusalReason,
} from "../model/errors.ts";
import type {
  Actual,
  ActualIssue,
  ActualLabel,
  BoardReach,
  BoardsClosed,
  Granted,
  ReadOnly,
  RepositoryState,
} from "../model/actual.ts";
import { featuresFrom, type Feature } from "../model/features.ts";
import { OWN_LABELS } from "../model/labels.ts";
import type { IssueComment } from "../model/remote.ts";
import { commentsIn } from "./comment-fields.ts";
import { HIDDEN, seen } from "./hidden-fields.ts";
import { boardsClosed, readBoards, sureScopes, WITHOUT_SCOPE, withAllBoards } from "./read-boards.ts";
import {
  PAGE_SIZES,
  labelAnswer,
  readAnswer,
  repositoryRead,
  type PageSizes,
  type RepositoryAnswer,
} from "./repository-query.ts";
import { readFilesPull, readSetUpPull } from "./read-pulls.ts";
import { readFile, readOtherNames } from "./read-files.ts";
import { readIssuePages, SIZED_READ } from "./read-issue-pages.ts";
import { withStateTimes } from "./read-state-times.ts";
import { readWriters } from "./read-writers.ts";
import type { GraphqlAnswer, Requester } from "./requester.ts";

/** What to read: which repository, which files, and whether to ask for boards. */
export interface ReadOptions {
  readonly owner: string;
  readonly name: string;
  readonly files: readonly string[];
  /** False for GITHUB_TOKEN: it never has access to boards, so asking would only cause an error. */
  readonly boards: boolean;
  /** The number of the repository that is meant. If another one has its name now, it counts as missing. Left out for any. */
  readonly repositoryId?: number;
  /** The permissions granted to the App that reads; left out for other identities. */
  readonly granted?: Granted;
  /** The features that GitHub refused in this run. */
  readonly refused?: ReadonlySet<Feature>;
  /** From when on comments are read too (ISO 8601, UTC); left out for none. */
  readonly since?: string;
}

/** Everything about the repository, and the comments, oldest first; none if they were not asked for. */
export interface ReadRepository {
  readonly actual: Actual;
  readonly comments: readonly IssueComment[];
}

/** "You can pin up to three important issues" ("Pinning an issue to your repository"). */
const PIN_LIMIT = 3;

/**
 * Throws RepositoryMissing, IncompleteRead, or what the requester throws. If a list is too short, it is read again. If
 * it is just as short the second time, it is accepted, because GitHub counts some things that nobody can see (such as
 * the issues of a flagged user). If the server does not know a field, its schema is read, and the read starts again
 * without what the server lacks.
 */
export async function readEverything(requester: Requester, options: ReadOptions): Promise<ReadRepository> {
  try {
    return await readAllowed(requester, options);
  } catch (error) {
    const isOlder = error instanceof Refused && error.reason === "unknown-field";
    if (!isOlder || !(await requester.server.probe(requester, error))) throw error;
    return await readEverything(requester, options);
  }
}

/**
 * If the list of boards may not be seen, GitHub returns null for the whole repository, because the schema does not allow
 * null for the list. If the cards of an issue may not be seen, it returns null for the issue for the same reason.
 */
async function readAllowed(requester: Requester, options: ReadOptions): Promise<ReadRepository> {
  try {
    return await readTwice(requester, options);
  } catch (error) {
    if (!options.boards || !(error instanceof Refused) || !HIDDEN.has(error.type)) throw error;
    const read = await readTwice(requester, { ...options, boards: false });
    if (error.type !== WITHOUT_SCOPE) return read;
    return { ...read, actual: { ...read.actual, board: boardsClosed("no-scope", false) } };
  }
}

async function readTwice(requester: Requester, options: ReadOptions): Promise<ReadRepository> {
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
): Promise<ReadRepository | IncompleteRead> {
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
): Promise<ReadRepository> {
  for (const sizes of PAGE_SIZES.slice(0, -1)) {
    try {
      return await readWith(requester, options, sizes, doubt);
    } catch (error) {
      if (!isTooMuch(error)) throw error;
    }
  }
  return await readWith(requester, options, smallest, doubt);
}

const smallest: PageSizes = PAGE_SIZES.at(-1) ?? { milestones: 5, issues: 10, further: 20 };

/** GitHub refuses a query that asks for too much at once, or ends it after ten seconds. It may also fail without saying so. */
const isTooMuch = (error: unknown): boolean =>
  error instanceof Unreachable ? error.isTooSlow : error instanceof Refused && TOO_MUCH.has(error.reason);

const TOO_MUCH: ReadonlySet<RefusalReason> = new Set(["too-large", "unavailable"]);

async function readWith(
  requester: Requester,
  options: ReadOptions,
  sizes: PageSizes,
  doubt: IncompleteRead | null,
): Promise<ReadRepository> {
  const { owner, name, files } = options;
  const isOlder = !requester.server.has("boards");
  const boards = options.boards && !isOlder;
  const { document, variables: all } = repositoryRead({ ...options, boards }, requester.server, sizes);
  const variables = { owner, name, ...sizes };
  const answer = await requester.graphql("read repository", document, all, SIZED_READ);
  if (isMissing(answer)) throw new RepositoryMissing(`${owner}/${name}`);
  const { viewer, repository } = readAnswer.parse(seen("read repository", answer));
  if (repository === null) throw new RepositoryMissing(`${owner}/${name}`);
  if (repository.owner.login.toLowerCase() !== owner.toLowerCase()) {
    throw new RepositoryMissing(`${owner}/${name}`, `${repository.owner.login}/${repository.name}`);
  }
  if (options.repositoryId !== undefined && options.repositoryId !== repository.databaseId)
    throw new RepositoryMissing(`${owner}/${name}`);
  const { milestones, issues: listed } = await readIssuePages(requester, repository, variables, {
    viewer: viewer.login,
    cards: boards,
    doubt,
  });
  const issues = await withStateTimes(requester, listed);
  const actual: Actual = {
    repository: readRepository(repository, { viewer: viewer.login, scopes: answer.scopes }),
    files: {
      ...Object.fromEntries(
        files.map((path, index) => [path, readFile(repository, path, repository[`file${index}`])]),
      ),
      ...(await readOtherNames(requester, options, repository)),
    },
    labels: OWN_LABELS.flatMap(
      (label, index) => labelAnswer.parse(repository[`label${index}`]) ?? labelOn(issues, label) ?? [],
    ),
    milestones,
    issues,
    arePinsTaken: (repository.pinnedIssues?.totalCount ?? 0) >= PIN_LIMIT,
    writers: await readWriters(requester, options, issues),
    board: boards
      ? await boardsIn(requester, repository, answer, viewer.login)
      : boardsClosed(whyUnread(repository, options.boards && isOlder), false),
    filesPull: readFilesPull(repository),
    setUpPull: readSetUpPull(repository),
    granted: options.granted ?? null,
    features: featuresOf(requester, options.refused ?? new Set()),
  };
  const { commented } = repository;
  return { actual, comments: commented === undefined ? [] : commentsIn(commented) };
}

/** What is known of the features now. `refused` are those that GitHub refused in this run. */
export const featuresOf = (
  { server }: Pick<Requester, "server">,
  refused: ReadonlySet<Feature>,
): Actual["features"] =>
  featuresFrom((feature) => (!server.has(feature) ? "missing" : refused.has(feature) ? "refused" : "there"));

/**
 * A label by the issues that have it. Names are unique in any case, and whether GraphQL finds a label whose name differs
 * only in case is not documented.
 */
function labelOn(issues: readonly ActualIssue[], name: string): ActualLabel | null {
  const found = issues.find(({ labels }) => labels.includes(name));
  const id = found?.labelIds[found.labels.indexOf(name)];
  return id === undefined ? null : { id, name };
}

async function boardsIn(
  requester: Requester,
  repository: RepositoryAnswer,
  { errors, scopes }: GraphqlAnswer,
  viewer: string,
): Promise<BoardReach> {
  const sure = await sureScopes(requester, repository.owner, { viewer, scopes });
  const place = { owner: repository.owner.login, name: repository.name };
  const all = await withAllBoards(requester, place, { answer: repository, errors });
  return readBoards(all.answer, all.errors, { viewer, scopes: sure, apart: false });
}

function whyUnread(repository: RepositoryAnswer, isOlder: boolean): BoardsClosed {
  if (isOlder) return "older-server";
  return isPersons(repository) ? "owned-by-person" : "no-permission";
}

const isPersons = ({ owner }: RepositoryAnswer): boolean => owner.__typename !== "Organization";

const isMissing = ({ errors: [first], data }: GraphqlAnswer): boolean =>
  first?.type === "NOT_FOUND" && first.path.length === 1 && data["repository"] === null;

interface Token {
  readonly viewer: string;
  readonly scopes: GraphqlAnswer["scopes"];
}

/**
 * `viewerPermission` is the role of a person, whatever the token may do. It is null for an App and for a workflow's
 * GITHUB_TOKEN (GraphQL schema, `Repository.viewerPermission`); their permissions are checked elsewhere. Only classic
 * tokens have scopes.
 */
function readOnly(
  { viewerPermission, isPrivate }: RepositoryAnswer,
  { viewer, scopes }: Token,
): ReadOnly | null {
  if (viewer.endsWith("[bot]")) return null;
  if (viewerPermission === "READ" || viewerPermission === "TRIAGE") return "role";
  if (scopes === null || scopes.includes("repo")) return null;
  if (isPrivate) return "repo";
  return scopes.includes("public_repo") ? null : "public_repo";
}

function readRepository(answer: RepositoryAnswer, token: Token): RepositoryState {
  return {
    id: answer.id,
    databaseId: answer.databaseId,
    owner: answer.owner.login,
    name: answer.name,
    url: answer.url,
    ownerId: answer.owner.id,
    ownerKind: isPersons(answer) ? "user" : "organization",
    fork: answer.isFork,
    archived: answer.isArchived,
    private: answer.isPrivate,
    readOnly: readOnly(answer, token),
    issuesEnabled: answer.hasIssuesEnabled,
    defaultBranch: answer.defaultBranchRef?.name ?? "main",
    head: answer.defaultBranchRef?.target?.oid ?? null,
    commitOffset: readCommitOffset(answer),
  };
}

/**
 * `GitActor.date` is a GitTimestamp, which "is not converted in UTC" (GraphQL schema). A commit in UTC is ignored,
 * because GitHub's API writes commits with that offset. An organization has no commits of its own.
 */
function readCommitOffset({ owner, defaultBranchRef }: RepositoryAnswer): string | null {
  const authors = (defaultBranchRef?.target?.history?.nodes ?? []).map((commit) => commit?.author);
  const offsets = authors.flatMap((author) =>
    author?.user?.id === owner.id ? (/[+-]\d{2}:\d{2}$/u.exec(author.date ?? "") ?? []) : [],
  );
  return offsets.find((offset) => offset.slice(1) !== "00:00") ?? null;
}
