/**
 * Keeps the pace that GitHub asks for: at least a second between writes, at most 80 creations per minute and 500 per
 * hour, and at most a minute of computing time per minute, estimated from the time until answers arrive ("Rate limits
 * for the REST API" and the same page for GraphQL, about secondary limits). There is one meter per installation or
 * token.
 */
import type { Clock } from "../model/clock.ts";

const BETWEEN_WRITES = 1_000;
const MINUTE = 60_000;
const HOUR = 3_600_000;
const WINDOWS = [
  { length: MINUTE, most: 80 },
  { length: HOUR, most: 500 },
] as const;
/**
 * The maximum milliseconds of answering time per minute. One more answer takes at most ten seconds, so the total stays
 * within GitHub's 60.
 */
const ANSWERING_LIMIT = 50_000;

export interface Meter {
  /**
   * Resolves when a write with `creations` creations may be sent, and counts it. Writes are sent in the order of the
   * calls; `sleep` waits for the turn. Call the returned function when the answer has arrived, because GitHub may have
   * counted at any time until then.
   */
  write(creations: number, sleep: Clock["sleep"]): Promise<() => void>;
  /** Milliseconds until this many creations are allowed, after those that wait already; 0 if they are allowed now. */
  wait(creations: number): number;
  /** No write is sent before this time (milliseconds since 1970), because GitHub asks for a pause. */
  pause(until: number): void;
}

/** A part of a limit that was used, and when (milliseconds since 1970). */
interface Use {
  at: number;
  readonly amount: number;
}

/** What was used in the last hour, for a meter that goes on in another process. */
export interface MeterRecord {
  readonly created: readonly Readonly<Use>[];
  readonly answering: readonly Readonly<Use>[];
  /** Null if nothing was written yet. */
  readonly lastWrite: number | null;
  /** The end of the last pause that GitHub asked for. Left out if there was none. */
  readonly pausedUntil?: number;
}

export const UNUSED: MeterRecord = { created: [], answering: [], lastWrite: null };

/** `save` stores the record elsewhere. It is awaited before each write is sent, so that no other process uses the same part. */
export function openMeter(
  clock: Pick<Clock, "now">,
  before: MeterRecord = UNUSED,
  save: (record: MeterRecord) => Promise<void> = async () => {},
): Meter {
  let created: readonly Use[] = before.created.map((use) => ({ ...use }));
  let answering: readonly Use[] = before.answering.map((use) => ({ ...use }));
  let { lastWrite, pausedUntil = 0 } = before;
  const store = (): Promise<void> => save({ created, answering, lastWrite, pausedUntil });
  const untilPauseEnds = (): number => Math.max(0, pausedUntil - clock.now());

  /** The creations of each write that waits, in the order of the calls. They are reserved: a later write comes after them. */
  let waiting: readonly { readonly creations: number }[] = [];

  const untilCreations = (creations: number): number => {
    created = created.filter(({ at }) => clock.now() - at < HOUR);
    const waits = WINDOWS.map(({ length, most }) =>
      untilRoom(created, clock.now() - length, most - Math.min(creations, most)),
    );
    return Math.max(...waits);
  };

  const waitForAnswers = (): number => {
    answering = answering.filter(({ at }) => clock.now() - at < MINUTE);
    return untilRoom(answering, clock.now() - MINUTE, ANSWERING_LIMIT);
  };

  const reserved = (writes: typeof waiting): number =>
    writes.reduce((sum, write) => sum + write.creations, 0);

  const untilTurn = (write: (typeof waiting)[number]): number => {
    const ahead = waiting.slice(0, waiting.indexOf(write));
    return Math.max(
      untilCreations(write.creations + reserved(ahead)),
      waitForAnswers(),
      untilPauseEnds(),
      lastWrite === null ? 0 : lastWrite + BETWEEN_WRITES - clock.now(),
      ahead.length * BETWEEN_WRITES,
    );
  };

  return {
    wait: (creations) => Math.max(untilCreations(creations + reserved(waiting)), untilPauseEnds()),
    pause(until) {
      pausedUntil = Math.max(pausedUntil, until);
      void store();
    },
    async write(creations, sleep) {
      const write = { creations };
      waiting = [...waiting, write];
      try {
        // What was sent meanwhile counts from its answer on, so the time of the turn may have moved.
        for (let pause = untilTurn(write); pause > 0; pause = untilTurn(write)) await sleep(pause);
      } finally {
        waiting = waiting.filter((other) => other !== write);
      }
      const sent = clock.now();
      lastWrite = sent;
      const use = { at: sent, amount: creations };
      created = [...created, use];
      await store();
      return () => {
        use.at = clock.now();
        answering = [...answering, { at: use.at, amount: use.at - sent }];
        void store();
      };
    },
  };
}

/** Milliseconds until the uses since `start` sum up to at most `most`, because the oldest ones have dropped out. */
function untilRoom(uses: readonly Use[], start: number, most: number): number {
  const recent = uses.filter(({ at }) => at > start).toSorted((a, b) => a.at - b.at);
  let sum = recent.reduce((total, { amount }) => total + amount, 0);
  let freeing = start;
  for (const { at, amount } of recent) {
    if (sum <= most) break;
    sum -= amount;
    freeing = at;
  }
  return freeing - start;
}
