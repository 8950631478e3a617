/** What one process alone knows: nothing is shared, everything is in its memory. */
import type { JobQueue } from "../jobs/job-queue.ts";
import type { InstallationNote, Shared, VisitRecords } from "../jobs/shared.ts";
import { BoundedMap } from "./bounded-map.ts";

/** The number of installations to remember, and of repositories. */
const INSTALLATIONS = 20_000;
const REPOSITORIES = 20_000;
const NOTHING: InstallationNote = { chosen: null, renewed: 0 };

export function visitsInMemory(): VisitRecords {
  const visits = new BoundedMap<number, { readonly begun: number; readonly record: object | null }>(
    REPOSITORIES,
  );
  return {
    read: (repository) => Promise.resolve(visits.get(repository)?.record ?? null),
    begin: (repository, begun) => Promise.resolve(visits.set(repository, { begun, record: null })),
    settle: (repository, begun, record) => {
      if (visits.get(repository)?.begun === begun) visits.set(repository, { begun, record });
      return Promise.resolve();
    },
  };
}

/** `since`: from when on the first sweep searches failed deliveries, in milliseconds since 1970. */
export function shareInMemory(queue: JobQueue, since: number): Shared {
  const notes = new BoundedMap<number, InstallationNote>(INSTALLATIONS);
  const note = (installation: number, part: Partial<InstallationNote>): Promise<void> => {
    notes.set(installation, { ...(notes.get(installation) ?? NOTHING), ...part });
    return Promise.resolve();
  };
  let next = since;
  return {
    queue,
    installations: {
      read: (installation) => Promise.resolve(notes.get(installation) ?? NOTHING),
      choose: (installation, chosen, asked) =>
        note(installation, (notes.get(installation) ?? NOTHING).renewed > asked ? {} : { chosen }),
      renew: (installation, now) => note(installation, { chosen: null, renewed: now }),
    },
    // The part that receives deliveries remembers the last ones anyway.
    deliveries: { has: () => Promise.resolve(false), add: () => Promise.resolve() },
    meters: null,
    visits: visitsInMemory(),
    sweep: {
      take: () => Promise.resolve(next),
      end: (from) => {
        next = from;
        return Promise.resolve();
      },
    },
    close: () => Promise.resolve(),
  };
}
