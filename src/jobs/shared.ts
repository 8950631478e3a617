/**
 * What the processes of one App share besides the queue. There may be several implementations: the memory of the one
 * process, or a database.
 */
import type { JobQueue } from "./job-queue.ts";

/** Whether a repository was selected by name when the App was installed, or is part of "all repositories". */
export type Chosen = "by-name" | "all";

export interface InstallationNote {
  /** Null if it must be asked: nobody has told it yet, or it may have changed. */
  readonly chosen: Chosen | null;
  /** When its permissions or repositories changed last, in milliseconds since 1970; 0 if that is unknown. */
  readonly renewed: number;
}

export interface InstallationNotes {
  read(installation: number): Promise<InstallationNote>;
  /** Notes what GitHub answered to a request sent at `asked`, unless something has changed since. */
  choose(installation: number, chosen: Chosen, asked: number): Promise<void>;
  /** Notes that something has changed, and forgets what was chosen. */
  renew(installation: number, now: number): Promise<void>;
}

/** The deliveries that were accepted, by the id that GitHub gives them. */
export interface AcceptedDeliveries {
  has(id: string): Promise<boolean>;
  add(id: string): Promise<void>;
}

/** The records of the meters of installations, as JSON. Null if the meters of this process are the only ones. */
export interface MeterRecords {
  read(installation: number): Promise<unknown>;
  write(installation: number, record: object): Promise<void>;
}

/** How the last visit left each repository, by the repository's id. Times are in milliseconds since 1970. */
export interface VisitRecords {
  /** Null if it is unknown: there was none, it has not ended, it failed, or it left something to do. */
  read(repository: number): Promise<unknown>;
  /** A visit begins. Until it settles, nothing is known. */
  begin(repository: number, begun: number): Promise<void>;
  /** The visit that began then left nothing to do. Ignored if another one has begun since. */
  settle(repository: number, begun: number, record: object): Promise<void>;
}

/** Where the sweep is. One process at a time sweeps. All times are in milliseconds since 1970. */
export interface SweepCursor {
  /** Gets the sweep, if it is due: from when on failed deliveries are searched, or null if it is not due. */
  take(now: number, isStart: boolean): Promise<number | null>;
  /** The sweep has ended: where the next one begins to search, and when it is due. */
  end(since: number, due: number): Promise<void>;
}

export interface Shared {
  readonly queue: JobQueue;
  readonly installations: InstallationNotes;
  readonly deliveries: AcceptedDeliveries;
  readonly meters: MeterRecords | null;
  readonly visits: VisitRecords;
  readonly sweep: SweepCursor;
  close(): Promise<void>;
}
