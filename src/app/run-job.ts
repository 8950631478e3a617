/** Runs one job of the queue: visits the repository, or finds the repositories to visit. */
import { RepositoryMissing, TokenRejected } from "../model/errors.ts";
import type { Choices } from "./choices.ts";
import type { Clients } from "./clients.ts";
import { statusOf } from "./describe-error.ts";
import { UnknownJobError, type BoardJob, type InstallationJob, type Job, type RepositoryJob } from "./job.ts";
import type { Log } from "./log.ts";
import type { Visit, Visited } from "./visit-request.ts";

export interface JobParts {
  readonly clients: Pick<Clients, "installation" | "renew">;
  readonly choices: Choices;
  readonly visit: Visit;
  /** Accepts a repository that was found. */
  readonly offer: (job: RepositoryJob) => boolean;
  readonly log: Log;
}

const settled: Visited = { again: null };

/**
 * Runs a job. If the installation is gone or suspended, or the repository is not visible, there is nothing left to do.
 * That is not a failure.
 *
 * @throws whatever the visit or GitHub's answer throws.
 */
export async function runJob(parts: JobParts, job: Job, signal: AbortSignal): Promise<Visited> {
  try {
    switch (job.kind) {
      case "repository":
        return await visitRepository(parts, job, signal);
      case "installation":
        return await findInInstallation(parts, job, signal);
      case "board":
        return await findOfBoard(parts, job, signal);
      default:
        throw new UnknownJobError(job);
    }
  } catch (error) {
    if (error instanceof RepositoryMissing) {
      const { movedTo: moved } = error;
      const words =
        moved === null ? "the repository is gone or hidden" : "the repository has another owner now";
      parts.log.info({ installation: job.installation, moved }, words);
      return settled;
    }
    const isOver = error instanceof TokenRejected ? await hasEnded(parts, job.installation) : saysGone(error);
    if (!isOver) throw error;
    parts.log.info({ installation: job.installation }, "the installation is gone or suspended");
    return settled;
  }
}

async function visitRepository(parts: JobParts, job: RepositoryJob, signal: AbortSignal): Promise<Visited> {
  const { installation, owner, name, repositoryId, reasons } = job;
  const chosen = await parts.choices.of(installation);
  return parts.visit({ installation, owner, name, repositoryId, chosen, reasons }, signal);
}

async function findInInstallation(
  parts: JobParts,
  job: InstallationJob,
  signal: AbortSignal,
): Promise<Visited> {
  const octokit = await parts.clients.installation(job.installation);
  const pages = octokit.paginate.iterator(octokit.rest.apps.listReposAccessibleToInstallation, {
    per_page: 100,
    request: { signal },
  });
  for await (const { data } of pages)
    for (const { id, name, owner } of data)
      if (!offerFound(parts, job, { repositoryId: id, name, owner: owner.login })) return settled;
  return settled;
}

const repositoriesOfBoard = `query RepositoriesOfBoard($board: ID!) {
  node(id: $board) {
    ... on ProjectV2 { repositories(first: 50) { nodes { databaseId name owner { login } } } }
  }
}`;

interface RepositoriesOfBoard {
  readonly node: {
    readonly repositories?: {
      readonly nodes:
        | readonly ({
            readonly databaseId: number | null;
            readonly name: string;
            readonly owner: { readonly login: string };
          } | null)[]
        | null;
    };
  } | null;
}

/** A board that was deleted, or is not linked to any visible repository, needs no visit. */
async function findOfBoard(parts: JobParts, job: BoardJob, signal: AbortSignal): Promise<Visited> {
  const octokit = await parts.clients.installation(job.installation);
  const { node } = await octokit.graphql<RepositoriesOfBoard>(repositoriesOfBoard, {
    board: job.board,
    request: { signal },
  });
  for (const found of node?.repositories?.nodes ?? [])
    if (found !== null && found.databaseId !== null)
      offerFound(parts, job, {
        repositoryId: found.databaseId,
        name: found.name,
        owner: found.owner.login,
      });
  return settled;
}

function offerFound(
  parts: JobParts,
  { installation, reasons }: InstallationJob | BoardJob,
  found: Pick<RepositoryJob, "owner" | "name" | "repositoryId">,
): boolean {
  return parts.offer({ kind: "repository", installation, reasons, ...found });
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
    if (saysGone(error)) return true;
    throw error;
  }
}

/** GitHub answers 404 for an installation that is gone, and 403 when a token of a suspended one is requested. */
function saysGone(error: unknown): boolean {
  const status = statusOf(error);
  if (status !== 404 && status !== 403) return false;
  const asked = error instanceof Error && "request" in error ? error.request : null;
  if (typeof asked !== "object" || asked === null || !("url" in asked)) return false;
  const url = String(asked.url);
  return (
    /\/app\/installations\/\d+\/access_tokens$/.test(url) ||
    (status === 404 && /\/app\/installations\/\d+$/.test(url))
  );
}
