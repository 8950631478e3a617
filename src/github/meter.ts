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
   * Resolves when a write with `creations` creations may be sent, and counts it. Call the returned function when the
   * answer has arrived, because GitHub may have counted at any time until then.
   */
  write(creations: number): Promise<() => void>;
  /** Milliseconds until this many creations are allowed; 0 if they are allowed now. */
  wait(creations: number): number;
}

/** A part of a limit that was used, and when. */
interface Use {
  at: number;
  readonly amount: number;
}

export function openMeter(clock: Clock): Meter {
  let created: readonly Use[] = [];
  let answering: readonly Use[] = [];
  let lastWrite = -Infinity;

  const wait = (creations: number): number => {
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

  return {
    wait,
    async write(creations) {
      const pause = Math.max(wait(creations), waitForAnswers(), lastWrite + BETWEEN_WRITES - clock.now());
      if (pause > 0) await clock.sleep(pause);
      lastWrite = clock.now();
      const sent = lastWrite;
      const use = { at: sent, amount: creations };
      created = [...created, use];
      return () => {
        use.at = clock.now();
        answering = [...answering, { at: use.at, amount: use.at - sent }];
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
