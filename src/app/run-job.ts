/** Runs one job of the queue: visits the repository, or finds the repositories to visit. */
import {
  isInstallationGone,
  listRepositories,
  repositoriesOfBoard,
  type ListedRepository,
} from "../github/app-requests.ts";
import type { Offered, Turn, Visited } from "../jobs/job-queue.ts";
import type { BoardJob, InstallationJob, Job, RepositoryJob, VisitReason } from "../jobs/job.ts";
import { RepositoryMissing, TokenRejected } from "../model/errors.ts";
import type { BoundedMap } from "./bounded-map.ts";
import type { Clients } from "./clients.ts";
import type { Installations } from "./installations.ts";
import type { Log } from "./log.ts";
import type { Visit } from "./visit-request.ts";

export interface JobParts {
  readonly clients: Pick<Clients, "installation" | "renew">;
  readonly installations: Pick<Installations, "chosen" | "refresh">;
  readonly visit: Visit;
  /** By installation: where to go on, because not all of its repositories fitted into the queue. */
  readonly unfinished: BoundedMap<number, Unfinished>;
  /** Accepts a repository that was found. */
  readonly offer: (job: RepositoryJob) => Promise<Offered>;
  readonly log: Log;
}

/** The repositories of an installation that were offered, and why. */
export interface Unfinished {
  readonly offered: number;
  readonly reasons: ReadonlySet<VisitReason>;
}

const NOT_AGAIN: Visited = { again: null };
/** Milliseconds until there may be room in a full queue. */
const FULL_PAUSE = 60_000;

/**
 * Runs a job. If the installation is gone or suspended, or the repository is not visible, there is nothing left to do.
 * That is not a failure.
 *
 * @throws whatever the visit or GitHub's answer throws.
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
    if (!isOver) throw error;
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
  const { installations, clients, unfinished } = parts;
  const { installation } = job;
  await installations.refresh(installation);
  const octokit = await clients.installation(installation);
  const { offered, reasons } = whatIsLeft(job, unfinished.get(installation));
  let seen = 0;
  for await (const page of listRepositories(octokit, signal))
    for (const found of page) {
      seen += 1;
      if (seen <= offered) continue;
      const answer = await offerFound(parts, { ...job, reasons }, found);
      if (answer === "closed") return NOT_AGAIN;
      if (answer === "stored") continue;
      unfinished.set(installation, { offered: seen - 1, reasons });
      return { again: FULL_PAUSE };
    }
  unfinished.delete(installation);
  return NOT_AGAIN;
}

/** A search that goes on was not caused by anything new. Another one begins with the first repository. */
function whatIsLeft({ reasons }: InstallationJob, left: Unfinished | undefined): Unfinished {
  if (!reasons.has("again")) return { offered: 0, reasons };
  return left ?? { offered: 0, reasons: new Set(["sweep"]) };
}

/** A board that was deleted, or is not linked to any visible repository, needs no visit. */
async function findOfBoard(parts: JobParts, job: BoardJob, signal: AbortSignal): Promise<Visited> {
  await parts.installations.refresh(job.installation);
  const octokit = await parts.clients.installation(job.installation);
  for (const found of await repositoriesOfBoard(octokit, job.board, signal))
    await offerFound(parts, job, found);
  return NOT_AGAIN;
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
