/** Which part of a crash matrix a run tries: all of it, or a share that moves on by one place each day. */

/** In how many days every point has had its turn. */
export const DAYS = 8;

export type Sample =
  | { readonly kind: "all" }
  /** `seed`: days since 1970, or a number that somebody chose to repeat a run. */
  | { readonly kind: "share"; readonly seed: number };

/** The seed of a day, given in milliseconds since 1970. */
export function seedOf(now: number): number {
  return Math.floor(now / 86_400_000);
}

/**
 * The points that are tried: one in eight and at least one. Seeds that follow each other pick neighbours, so that eight of
 * them have picked every point. `turn` tells apart the tests that share the points, which then try different ones.
 */
export function pointsOf<T>(points: readonly T[], sample: Sample, turn: number): readonly T[] {
  if (sample.kind === "all") return points;
  const share = Math.min(DAYS, points.length);
  return points.filter((_, index) => index % share === (sample.seed + turn) % share);
}
