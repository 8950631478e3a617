/** The number at a place of a list; 0 outside of it. */
export const numberAt = (list: ArrayLike<number>, place: number): number => list[place] ?? 0;
