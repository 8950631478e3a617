/** The number of requests that one emulator, or one nock instead of it, received, and the sum of many. */

export interface RequestCount {
  readonly by: "emulator" | "nock" | "server";
  /** Checked against GitHub's GraphQL schema. */
  readonly graphql: number;
  /** Checked against GitHub's REST types. */
  readonly rest: number;
  /** Not checked. */
  readonly unchecked: readonly string[];
  /** Whether the test sent unsupported requests on purpose. */
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
