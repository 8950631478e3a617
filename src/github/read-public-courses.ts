/** Reads a cohort without a token: the list of forks over REST, and progress.json as a raw file, one at a time. */
import * as z from "zod/mini";
import type { Clock } from "../model/clock.ts";
import type { AskedRepository, CourseRepository, ForksPage, ProgressFile } from "../model/cohort.ts";
import { Refused, RepositoryMissing } from "../model/errors.ts";
import { PROGRESS_JSON } from "../model/paths.ts";
import { repositoryName } from "../model/repository-name.ts";
import type { Requester } from "./requester.ts";

export interface PublicSource {
  /** A requester without a token. */
  readonly requester: Requester;
  /** The beginning of the addresses of raw files, such as `https://raw.githubusercontent.com`. */
  readonly rawUrl: string;
  readonly clock: Pick<Clock, "sleep">;
}

/** Too many files to read without a token. */
export class NeedsToken extends Error {
  override readonly name = "NeedsToken";

  constructor() {
    super(
      `Without a token, Waymark reads at most ${FILES_LIMIT} files. Set GITHUB_TOKEN, or sign in with \`gh auth login\`, and try again.`,
    );
  }
}

const FILES_LIMIT = 500;
const READ = { kind: "read" } as const;
/** GitHub publishes no limit for raw files. So they are read one at a time, with a pause in between. */
const PAUSE = 100;
const PER_PAGE = 100;
/** The same size at which GraphQL cuts files off. */
const LENGTH_LIMIT = 512_000;

const listed = z.object({
  id: z.number(),
  full_name: z.string(),
  private: z.boolean(),
  created_at: z.string(),
  pushed_at: z.nullish(z.string()),
});
type Listed = z.infer<typeof listed>;

/**
 * GitHub allows 60 requests an hour without a token; each lists 100 forks. Throws RepositoryMissing, NeedsToken, or what
 * the requester throws.
 */
export async function* readPublicForks(source: PublicSource, fullName: string): AsyncGenerator<ForksPage> {
  const budget = { left: FILES_LIMIT };
  for (let page = 1, listedBefore = 0; ; page += 1) {
    const { forks, hasNext } = await listForks(source.requester, fullName, page);
    const repositories: CourseRepository[] = [];
    for (const fork of forks) repositories.push(await readCourse(source, fork, budget));
    listedBefore += forks.length;
    yield { total: listedBefore, repositories, hidden: 0 };
    if (!hasNext) return;
  }
}

/** The same for repositories by name. Each costs one of the 60 requests. */
export async function* readPublicCourses(
  source: PublicSource,
  names: readonly string[],
): AsyncGenerator<readonly AskedRepository[]> {
  const budget = { left: FILES_LIMIT };
  for (const asked of names) {
    const found = await findRepository(source.requester, asked);
    yield [{ asked, repository: found === null ? null : await readCourse(source, found, budget) }];
  }
}

async function listForks(
  requester: Requester,
  fullName: string,
  page: number,
): Promise<{ readonly forks: readonly Listed[]; readonly hasNext: boolean }> {
  const { owner, name: repo } = repositoryName(fullName);
  const asked = { owner, repo, sort: "oldest", per_page: PER_PAGE, page };
  try {
    const { data, hasNext } = await requester.rest("GET /repos/{owner}/{repo}/forks", asked, READ);
    return { forks: z.array(listed).parse(data), hasNext };
  } catch (error) {
    if (error instanceof Refused && error.status === 404) throw new RepositoryMissing(fullName);
    throw error;
  }
}

async function findRepository(requester: Requester, fullName: string): Promise<Listed | null> {
  const { owner, name: repo } = repositoryName(fullName);
  try {
    const { data } = await requester.rest("GET /repos/{owner}/{repo}", { owner, repo }, READ);
    return listed.parse(data);
  } catch (error) {
    if (error instanceof Refused && error.status === 404) return null;
    throw error;
  }
}

async function readCourse(
  source: PublicSource,
  fork: Listed,
  budget: { left: number },
): Promise<CourseRepository> {
  const { id, full_name: fullName, private: isPrivate, created_at: createdAt, pushed_at: pushedAt } = fork;
  // A fork without a push of its own has no progress.json of its own.
  const isUntouched = pushedAt !== undefined && pushedAt !== null && pushedAt < createdAt;
  if (!isUntouched) budget.left -= 1;
  if (budget.left < 0) throw new NeedsToken();
  const file: ProgressFile = isUntouched ? { kind: "absent" } : await readRaw(source, fullName);
  return { fullName, databaseId: id, isPrivate, createdAt, file };
}

async function readRaw({ requester, rawUrl, clock }: PublicSource, fullName: string): Promise<ProgressFile> {
  await clock.sleep(PAUSE);
  try {
    const { data } = await requester.rest(`GET ${rawUrl}/${fullName}/HEAD/${PROGRESS_JSON}`, {}, READ);
    if (typeof data !== "string") return { kind: "unreadable", reason: "binary" };
    return data.length > LENGTH_LIMIT
      ? { kind: "unreadable", reason: "too-large" }
      : { kind: "text", text: data };
  } catch (error) {
    if (error instanceof Refused) {
      return error.status === 404 ? { kind: "absent" } : { kind: "unreadable", reason: "refused" };
    }
    throw error;
  }
}
