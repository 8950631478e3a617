/**
 * Knows how the last visit left each repository, in whichever process it was, so that the sweep visits only what may have
 * changed since. The list of repositories shows pushes and settings, and one conditional request shows issues and comments.
 * Nothing shows boards, milestones and labels, so each repository is visited once a day anyway.
 */
import * as z from "zod/mini";
import { readChanges } from "../github/read-changes.ts";
import type { Requester } from "../github/requester.ts";
import type { VisitRecords } from "../jobs/shared.ts";
import type { VisitRequest } from "./visit-request.ts";

/** What happened up to so many milliseconds before a visit counts as unseen: GitHub's reads and clock may lag behind. */
const LAG = 5 * 60_000;
/** The longest time in milliseconds without a visit. */
const ANYWAY = 24 * 60 * 60_000;

/** A visit that left nothing to do. */
const lastVisit = z.object({
  listed: z.string(),
  /** ISO 8601 in UTC, whole seconds. */
  since: z.string(),
  etag: z.nullable(z.string()),
  /** Milliseconds since 1970. */
  begun: z.number(),
  isCourse: z.boolean(),
});
type LastVisit = z.infer<typeof lastVisit>;

type Visited = Pick<VisitRequest, "repositoryId" | "listed" | "owner" | "name" | "reasons">;

export class LastVisits {
  readonly #records: VisitRecords;

  constructor(records: VisitRecords) {
    this.#records = records;
  }

  /**
   * Whether only the sweep wants this visit, and the last one left the repository as it is now. `isDue`: something in a
   * course depends on the time and has not been done.
   */
  async isUnchanged(request: Visited, now: number, isDue: boolean, requester: Requester): Promise<boolean> {
    const { repositoryId, listed, reasons } = request;
    if (reasons.size > 1 || !reasons.has("sweep")) return false;
    // A process of another version may have written more, or less.
    const { data: last } = lastVisit.safeParse(await this.#records.read(repositoryId));
    if (last === undefined || last.listed !== listed) return false;
    if (now - last.begun >= ANYWAY || (last.isCourse && isDue)) return false;
    const { hasChanged, etag } = await readChanges(requester, request, last);
    if (!hasChanged) await this.#settle(repositoryId, { ...last, etag });
    return !hasChanged;
  }

  /** A visit begins. Until it is noted, nothing is known. */
  begin({ repositoryId }: Visited, begun: number): Promise<void> {
    return this.#records.begin(repositoryId, begun);
  }

  /** The visit that began then has left nothing to do. */
  async note({ repositoryId, listed }: Visited, begun: number, isCourse: boolean): Promise<void> {
    if (listed === null) return;
    const since = `${new Date(begun - LAG).toISOString().slice(0, 19)}Z`;
    await this.#settle(repositoryId, { listed, since, etag: null, begun, isCourse });
  }

  #settle(repositoryId: number, last: LastVisit): Promise<void> {
    return this.#records.settle(repositoryId, last.begun, last);
  }
}
