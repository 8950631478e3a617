/** Concurrency groups: who runs, who waits and who is replaced. */

/** One that wants to run in a group. */
export interface Contender {
  /** Runs to its end; never rejects. */
  readonly start: () => Promise<void>;
  /** Ends it early, or before it began. */
  readonly cancel: () => void;
}

interface Group {
  running: Contender | null;
  waiting: Contender[];
}

export interface Groups {
  /** Starts a contender now or when its turn comes; resolves when it has ended or was replaced. */
  readonly enter: (
    key: string,
    contender: Contender,
    rules: { readonly cancelInProgress: boolean; readonly queueAll: boolean },
  ) => Promise<void>;
}

/** Longer queues drop the newest (GitHub's `queue: max`). */
const QUEUE_LIMIT = 100;

/**
 * Groups as GitHub keeps them: one runs, one waits, and a newer one takes the place of the one that waits. With
 * `cancelInProgress` the running one is ended as well; with `queueAll` up to a hundred wait.
 */
export function createGroups(): Groups {
  const groups = new Map<string, Group>();

  const run = async (key: string, group: Group, contender: Contender): Promise<void> => {
    group.running = contender;
    await contender.start();
    const next = group.waiting.shift();
    if (next !== undefined) await run(key, group, next);
    else groups.delete(key);
  };

  const enter: Groups["enter"] = (key, contender, { cancelInProgress, queueAll }) => {
    const group = groups.get(key) ?? { running: null, waiting: [] };
    if (group.running === null) {
      groups.set(key, group);
      return run(key, group, contender);
    }
    if (!queueAll) for (const replaced of group.waiting.splice(0)) replaced.cancel();
    if (group.waiting.length >= QUEUE_LIMIT) contender.cancel();
    else group.waiting.push(contender);
    if (cancelInProgress) group.running.cancel();
    return Promise.resolve();
  };
  return { enter };
}
