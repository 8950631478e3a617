/** The small calculations of which measures consist. None of them gives NaN or an infinite number. */

/** The number at a place of a list; 0 outside of it. */
export const numberAt = (list: ArrayLike<number>, place: number): number => list[place] ?? 0;

/** The part as a share of all; 0 of nothing. */
export const share = (part: number, all: number): number => (all === 0 ? 0 : part / all);

/** A count on a scale where each doubling is about as far: 0 stays 0. */
export const log = (count: number): number => Math.log(1 + count);

/** 1 for what is so, 0 for what is not. */
export const flag = (isSo: boolean): number => (isSo ? 1 : 0);
