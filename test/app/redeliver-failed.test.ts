/** How many failed deliveries one sweep asks for again after a long outage. */
import { expect, test } from "vitest";
import { GITHUB_LIMITS } from "github-emulator";
import { BoundedMap } from "../../src/app/bounded-map.ts";
import { redeliverFailed } from "../../src/app/redeliver-failed.ts";
import type { PagingOctokit } from "../../src/github/app-requests.ts";

/** Points of GitHub's limit for a minute: "Calculating points for the secondary rate limit". */
const READ = 1;
const WRITE = 5;
const PAGES = 60;

test("after an outage, a sweep asks for no more deliveries than GitHub's limit for a minute allows", async () => {
  let points = 0;
  const asked: unknown[] = [];
  const octokit: PagingOctokit = {
    request: (_route, parameters) => {
      points += WRITE;
      asked.push(parameters?.["delivery_id"]);
      return Promise.resolve({ status: 202, data: {}, headers: {} });
    },
    paginate: {
      async *iterator() {
        for (let page = 0; page < PAGES; page += 1) {
          points += READ;
          const data = Array.from({ length: 100 }, (_, index) => ({
            id: page * 100 + index,
            guid: `guid-${page}-${index}`,
            redelivery: false,
            status_code: 502,
            delivered_at: "2026-11-23T07:00:00Z",
          }));
          yield await Promise.resolve({ data });
        }
      },
    },
    graphql: () => Promise.reject(new Error("nothing is asked in GraphQL")),
  };
  const count = await redeliverFailed(octokit, 0, new BoundedMap(10_000), new AbortController().signal);
  expect(asked).toEqual(Array.from({ length: 150 }, (_, index) => String(index)));
  expect(count).toBe(150);
  expect(points).toBeLessThanOrEqual(GITHUB_LIMITS.pointsPerMinute.rest);
});
