/**
 * Keeps the pace that GitHub asks for: at least a second between writes, at most 80 creations a minute and 500 an hour, at
 * most a minute of computing a minute, which answers' times tell roughly ("Rate limits for the REST API" and for GraphQL,
 * about secondary limits). One meter for each installation or token.
 */
import type { Clock } from "../model/clock.ts";

const BETWEEN_WRITES = 1_000;
const MINUTE = 60_000;
const HOUR = 3_600_000;
const WINDOWS = [
  { length: MINUTE, most: 80 },
  { length: HOUR, most: 500 },
] as const;
/** Milliseconds of answering in a minute: one more answer, of ten seconds at most, is still within GitHub's 60. */
const MOST_ANSWERING = 50_000;

export interface Meter {
  /**
   * Resolves when a write that creates `creations` things may be sent, and counts it. What it gives is to be called once the
   * answer is there: GitHub may have counted at any moment until then.
   */
  write(creations: number): Promise<() => void>;
  /** Milliseconds until that many creations are allowed; 0 for now. */
  wait(creations: number): number;
}

/** Something that used up a part of a limit, and when. */
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
    return untilRoom(answering, clock.now() - MINUTE, MOST_ANSWERING);
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

/** Milliseconds until the uses since `start` come to no more than `most`, as the oldest of them drop out. */
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
