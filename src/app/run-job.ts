/** Runs one job of the queue: visits the repository, or finds the repositories to visit. */
import {
  isInstallationGone,
  limitBehind,
  listRepositories,
  repositoriesOfBoard,
  type ListedRepository,
  type PagingOctokit,
} from "../github/app-requests.ts";
import { RunStopped, type Offered, type Turn, type Visited } from "../jobs/job-queue.ts";
import {
  keyOf,
  type BoardJob,
  type InstallationJob,
  type Job,
  type RepositoryJob,
  type VisitReason,
} from "../jobs/job.ts";
import type { Clock } from "../model/clock.ts";
import { RepositoryMissing, TokenRejected } from "../model/errors.ts";
import type { BoundedMap } from "./bounded-map.ts";
import type { Clients } from "./clients.ts";
import type { Installations } from "./installations.ts";
import type { Log } from "./log.ts";
import type { Visit } from "./visit-request.ts";

export interface JobParts {
  readonly clients: Pick<Clients, "renew"> & {
    readonly installation: (installation: number) => Promise<PagingOctokit>;
  };
  readonly installations: Pick<Installations, "chosen" | "refresh">;
  readonly visit: Visit;
  /** By the job's key: where to go on, because not all repositories fitted into the queue. */
  readonly unfinished: BoundedMap<string, Unfinished>;
  /** Accepts a repository that was found. */
  readonly offer: (job: RepositoryJob) => Promise<Offered>;
  readonly clock: Pick<Clock, "now">;
  readonly log: Log;
}

/** How many of the found repositories were offered, and why. */
export interface Unfinished {
  readonly offered: number;
  readonly reasons: ReadonlySet<VisitReason>;
}

const NOT_AGAIN: Visited = { again: null };
/** Milliseconds until there may be room in a full queue. */
const FULL_PAUSE = 60_000;
const AGAIN: ReadonlySet<VisitReason> = new Set(["again"]);

/**
 * Runs a job. If the installation is gone or suspended, or the repository is not visible, there is nothing left to do.
 * That is not a failure.
 *
 * @throws RateLimited if GitHub asks to wait, and whatever else the visit or GitHub's answer throws.
 */
export async function runJob(parts: JobParts, job: Job, turn: Turn): Promise<Visited> {
  try {
    switch (job.kind) {
      case "repository":
        return await visitRepository(parts, job, turn);
      case "installation":
        return await findInInstallation(parts, job, turn.signal);
      case "board":
        return await findOfBoard(parts, job, turn.signal);
      default:
        return job satisfies never;
    }
  } catch (error) {
    if (error instanceof RepositoryMissing) {
      const { movedTo: moved } = error;
      const words =
        moved === null ? "the repository is gone or hidden" : "the repository has another owner now";
      parts.log.info({ installation: job.installation, moved }, words);
      return NOT_AGAIN;
    }
    const isOver =
      error instanceof TokenRejected ? await hasEnded(parts, job.installation) : isInstallationGone(error);
    if (!isOver) throw limitBehind(error, parts.clock.now()) ?? error;
    parts.log.info({ installation: job.installation }, "the installation is gone or suspended");
    return NOT_AGAIN;
  }
}

async function visitRepository(parts: JobParts, job: RepositoryJob, turn: Turn): Promise<Visited> {
  const { installation, owner, name, repositoryId, reasons, deliveries = [], listed = null } = job;
  const chosen = await parts.installations.chosen(installation);
  return parts.visit({ installation, owner, name, repositoryId, chosen, reasons, deliveries, listed }, turn);
}

async function findInInstallation(
  parts: JobParts,
  job: InstallationJob,
  signal: AbortSignal,
): Promise<Visited> {
  await parts.installations.refresh(job.installation);
  const octokit = await parts.clients.installation(job.installation);
  return offerAll(parts, job, listRepositories(octokit, signal));
}

/** A board that was deleted, or is not linked to any visible repository, needs no visit. */
async function findOfBoard(parts: JobParts, job: BoardJob, signal: AbortSignal): Promise<Visited> {
  await parts.installations.refresh(job.installation);
  const octokit = await parts.clients.installation(job.installation);
  return offerAll(parts, job, [await repositoriesOfBoard(octokit, job.board, signal)]);
}

/**
 * Offers what was found, page by page. If the queue is full, the same job goes on later.
 *
 * @throws {RunStopped} if the App stops, so that the queue keeps the job.
 */
async function offerAll(
  parts: JobParts,
  job: InstallationJob | BoardJob,
  pages: AsyncIterable<readonly ListedRepository[]> | Iterable<readonly ListedRepository[]>,
): Promise<Visited> {
  const { unfinished } = parts;
  const key = keyOf(job);
  const { offered, reasons } = whatIsLeft(job, unfinished.get(key));
  let seen = 0;
  for await (const page of pages)
    for (const found of page) {
      seen += 1;
      if (seen <= offered) continue;
      const answer = await offerFound(parts, { ...job, reasons }, found);
      if (answer === "closed") throw new RunStopped("the App stops");
      if (answer === "stored") continue;
      unfinished.set(key, { offered: seen - 1, reasons });
      return { again: FULL_PAUSE };
    }
  unfinished.delete(key);
  return NOT_AGAIN;
}

/**
 * A search that goes on was not caused by anything new. Any other one begins with the first repository, and also for the
 * reasons that the rest was not visited for.
 */
function whatIsLeft({ reasons }: InstallationJob | BoardJob, left: Unfinished | undefined): Unfinished {
  const news = reasons.difference(AGAIN);
  if (news.size === 0) return left ?? { offered: 0, reasons: new Set(["sweep"]) };
  return { offered: 0, reasons: news.union(left?.reasons ?? new Set()) };
}

function offerFound(
  parts: JobParts,
  { installation, reasons, deliveries = [] }: InstallationJob | BoardJob,
  { id: repositoryId, name, owner: { login: owner }, state }: ListedRepository,
): Promise<Offered> {
  const listed = state ?? undefined;
  return parts.offer({
    kind: "repository",
    installation,
    reasons,
    deliveries,
    owner,
    name,
    repositoryId,
    listed,
  });
}

/**
 * GitHub refuses a token when it has expired, and when its installation has ended. In the second case, no new token is
 * available.
 */
async function hasEnded({ clients }: JobParts, installation: number): Promise<boolean> {
  clients.renew(installation);
  try {
    await clients.installation(installation);
    return false;
  } catch (error) {
    if (isInstallationGone(error)) return true;
    throw error;
  }
}
