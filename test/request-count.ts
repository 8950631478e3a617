/** What one emulator, or one nock in its place, saw of requests, and the sum of many. */

export interface RequestCount {
  readonly by: "emulator" | "nock" | "server";
  /** Held against GitHub's schema. */
  readonly graphql: number;
  /** Held against GitHub's REST types. */
  readonly rest: number;
  /** Held against nothing. */
  readonly unchecked: readonly string[];
  /** Whether the test asked for the impossible on purpose. */
  readonly provoked: boolean;
}

export interface Sum {
  /** The line that a run prints. */
  readonly line: string;
  /** Every request that was neither checked nor provoked. */
  readonly unchecked: readonly string[];
}

export function addUp(counts: readonly RequestCount[]): Sum {
  const total = (of: (count: RequestCount) => number): number =>
    counts.reduce((sum, count) => sum + of(count), 0);
  const [graphql, rest] = [total((count) => count.graphql), total((count) => count.rest)];
  const seenBy = (by: RequestCount["by"]): number => counts.filter((count) => count.by === by).length;
  const unchecked = counts.filter(({ provoked }) => !provoked).flatMap((count) => count.unchecked);
  const onPurpose = total((count) => (count.provoked ? count.unchecked.length : 0));
  return {
    line:
      `requests checked: ${graphql + rest} (GraphQL ${graphql}, REST ${rest}) ` +
      `in ${seenBy("emulator")} emulators, ${seenBy("nock")} nocks and ${seenBy("server")} other servers; ` +
      `unchecked: ${unchecked.length}${onPurpose === 0 ? "" : ` (and ${onPurpose} on purpose)`}`,
    unchecked,
  };
}
