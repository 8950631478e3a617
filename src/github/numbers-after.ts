/** How many numbers after the last known one to look at. Two runs that overlap create far fewer things before they meet. */
const AHEAD = 20;

/** The numbers that GitHub gives next to issues, or to milestones. What has one of them may not be in any list yet. */
export const numbersAfter = (last: number, count = AHEAD): readonly number[] =>
  Array.from({ length: count }, (_, index) => last + 1 + index);
