/**
 * Remembers how the last visit left each repository, so that the sweep visits only what may have changed since. The
 * list of repositories shows pushes and settings, and one conditional request shows issues and comments. Nothing shows
 * boards, milestones and labels, so each repository is visited once a day anyway.
 */
import { readChanges } from "../github/read-changes.ts";
import type { Requester } from "../github/requester.ts";
import { BoundedMap } from "./bounded-map.ts";
import type { VisitRequest } from "./visit-request.ts";

/** The number of repositories that are remembered. */
const CACHE_SIZE = 20_000;
/** What happened up to so many milliseconds before a visit counts as unseen: GitHub's reads and clock may lag behind. */
const LAG = 5 * 60_000;
/** The longest time in milliseconds without a visit. */
const ANYWAY = 24 * 60 * 60_000;

interface LastVisit {
  readonly listed: string;
  /** ISO 8601 in UTC, whole seconds. */
  readonly since: string;
  readonly etag: string | null;
  /** Milliseconds since 1970. */
  readonly begun: number;
  readonly isCourse: boolean;
}

type Visited = Pick<VisitRequest, "repositoryId" | "listed" | "owner" | "name" | "reasons">;

export class LastVisits {
  readonly #visits = new BoundedMap<number, LastVisit>(CACHE_SIZE);

  /**
   * Whether only the sweep wants this visit, and the last one left the repository as it is now. `isDue`: something in a
   * course depends on the time and has not been done.
   */
  async isUnchanged(request: Visited, now: number, isDue: boolean, requester: Requester): Promise<boolean> {
    const { repositoryId, listed, reasons } = request;
    const last = this.#visits.get(repositoryId);
    if (last === undefined || reasons.size > 1 || !reasons.has("sweep")) return false;
    if (last.listed !== listed || now - last.begun >= ANYWAY || (last.isCourse && isDue)) return false;
    const { hasChanged, etag } = await readChanges(requester, request, last);
    if (!hasChanged) this.#visits.set(repositoryId, { ...last, etag });
    return !hasChanged;
  }

  /** A visit begins. Until it is noted, nothing is known. */
  forget({ repositoryId }: Visited): void {
    this.#visits.delete(repositoryId);
  }

  /** A visit that began then has left nothing to do. */
  note({ repositoryId, listed }: Visited, begun: number, isCourse: boolean): void {
    if (listed === null) return;
    const since = `${new Date(begun - LAG).toISOString().slice(0, 19)}Z`;
    this.#visits.set(repositoryId, { listed, since, etag: null, begun, isCourse });
  }
}
