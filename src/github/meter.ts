/**
 * Keeps the pace that GitHub asks for: at least a second between writes, at most 80 creations a minute and 500 an hour
 * ("Rate limits for the REST API", about secondary limits). One meter for each installation or token.
 */
import type { Clock } from "../clock.ts";

const BETWEEN_WRITES = 1_000;
const WINDOWS = [
  { length: 60_000, most: 80 },
  { length: 3_600_000, most: 500 },
] as const;

export interface Meter {
  /** Resolves when a write that creates `creations` things may be sent, and counts it. */
  write(creations: number): Promise<void>;
  /** Milliseconds until that many creations are allowed; 0 for now. */
  wait(creations: number): number;
}

export function openMeter(clock: Clock): Meter {
  /** When each thing was created, oldest first. */
  let created: number[] = [];
  let lastWrite = -Infinity;

  const wait = (creations: number): number => {
    const now = clock.now();
    created = created.filter((at) => now - at < 3_600_000);
    const waits = WINDOWS.map(({ length, most }) => {
      const inWindow = created.filter((at) => now - at < length);
      const over = inWindow.length + Math.min(creations, most) - most;
      const freeing = over > 0 ? inWindow[over - 1] : undefined;
      return freeing === undefined ? 0 : freeing + length - now;
    });
    return Math.max(0, ...waits);
  };

  return {
    wait,
    async write(creations) {
      const pause = Math.max(wait(creations), lastWrite + BETWEEN_WRITES - clock.now(), 0);
      if (pause > 0) await clock.sleep(pause);
      lastWrite = clock.now();
      created.push(...Array.from({ length: creations }, () => lastWrite));
    },
  };
}
