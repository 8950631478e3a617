/** Computes the shortest possible time for creating things under GitHub's limits, if everything else took no time. */
import { GITHUB_LIMITS } from "github-emulator";

/** Seconds from the first creation to the last, with at most 80 in any minute and 500 in any hour. */
export function secondsAtLeast(creations: number): number {
  const { perMinute, perHour } = GITHUB_LIMITS.creations;
  const at: number[] = [];
  for (let index = 0; index < creations; index += 1) {
    const minute = (at[index - perMinute] ?? -60) + 60;
    const hour = (at[index - perHour] ?? -3_600) + 3_600;
    at.push(Math.max(at[index - 1] ?? 0, minute, hour));
  }
  return at.at(-1) ?? 0;
}
