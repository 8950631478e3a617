/** Under which codes the pinned issue may remember an item: its id now, and the ids that it had before. */
import { briefly, type Course } from "../record/course.ts";

/** The codes of an item, as `briefly` returns them. The first one is that of its id. */
export type ItemCodes = (item: string) => readonly string[];

interface KnownItems {
  /** What the pinned issue remembers of the course; null for nothing. */
  readonly told: Course | null;
  /** From the id of an item to the id in its issue. */
  readonly formerly: ReadonlyMap<string, string>;
  /** The number of its issue; null for none. */
  readonly numberOf: (item: string) => number | null;
}

/**
 * If a run ends after it wrote the new id of an item into its issue, only the number of the issue still tells which item
 * the pinned issue means.
 */
export function itemCodes({ told, formerly, numberOf }: KnownItems): ItemCodes {
  const recorded = Map.groupBy(told?.items ?? [], ({ issue }) => issue);
  return (item) => {
    const number = numberOf(item);
    const former = formerly.get(item);
    const codes = [item, ...(former === undefined ? [] : [former])].map(briefly);
    const byNumber = number === null ? [] : (recorded.get(number) ?? []);
    return [...codes, ...byNumber.map(({ id }) => id)];
  };
}
