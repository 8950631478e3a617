/** Which part of a crash matrix a run tests: all of it, or a share that moves on each day. */

/** The number of days after which every point has been tested. */
export const DAYS = 16;

export type Sample =
  | { readonly kind: "all" }
  /** `seed`: days since 1970, or a number that somebody chose to repeat a run. */
  | { readonly kind: "share"; readonly seed: number };

/** The seed of a day. `now` is in milliseconds since 1970. */
export function seedOf(now: number): number {
  return Math.floor(now / 86_400_000);
}

/**
 * The points to test: one in sixteen, and at least one. Consecutive seeds select neighbouring points, so that sixteen
 * of them select every point. `turn` distinguishes tests that share the points, so that they test different ones.
 */
export function pointsOf<T>(points: readonly T[], sample: Sample, turn: number): readonly T[] {
  if (sample.kind === "all") return points;
  const share = Math.min(DAYS, points.length);
  return points.filter((_, index) => index % share === (sample.seed + turn) % share);
}
