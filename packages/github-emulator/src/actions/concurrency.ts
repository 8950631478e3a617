/** Concurrency groups: which run is in progress, which one waits, and which one is replaced. */

/** A run that wants to start in a group. */
export interface Contender {
  /** Runs to the end; never rejects. */
  readonly start: () => Promise<void>;
  /** Stops the run early, or before it starts. */
  readonly cancel: () => void;
}

interface Group {
  running: Contender | null;
  waiting: Contender[];
}

export interface Groups {
  /** Starts a contender now, or when its turn comes. Resolves when it has ended or was replaced. */
  readonly enter: (
    key: string,
    contender: Contender,
    rules: { readonly cancelInProgress: boolean; readonly queueAll: boolean },
  ) => Promise<void>;
}

/** When the queue is longer than this, the newest contender is dropped (GitHub's `queue: max`). */
const QUEUE_LIMIT = 100;

/**
 * Creates groups that behave like GitHub's: one run is in progress, one waits, and a newer one replaces the one that
 * waits. With `cancelInProgress`, the run in progress is cancelled as well. With `queueAll`, up to a hundred runs wait.
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
