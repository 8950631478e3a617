/** Which failed deliveries one sweep asks for again, and in which order. */
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
  // The newest of them, and the oldest of these first.
  expect(asked).toEqual(Array.from({ length: 150 }, (_, index) => String(149 - index)));
  expect(count).toBe(150);
  expect(points).toBeLessThanOrEqual(GITHUB_LIMITS.pointsPerMinute.rest);
});

/** GitHub lists these deliveries, newest first, and answers each request for one as the test says. */
function listed(ids: readonly number[], answer: (id: string) => void) {
  const asked: string[] = [];
  const octokit: PagingOctokit = {
    request: async (_route, parameters) => {
      const id = String(parameters?.["delivery_id"]);
      asked.push(id);
      answer(id);
      return await Promise.resolve({ status: 202, data: {}, headers: {} });
    },
    paginate: {
      async *iterator() {
        const failed = { redelivery: false, status_code: 503, delivered_at: "2026-11-23T07:00:00Z" };
        yield await Promise.resolve({ data: ids.map((id) => ({ id, guid: `guid-${id}`, ...failed })) });
      },
    },
    graphql: () => Promise.reject(new Error("nothing is asked in GraphQL")),
  };
  const known = new BoundedMap<string, true>(10);
  const sweep = () => redeliverFailed(octokit, 0, known, new AbortController().signal);
  return { asked, sweep };
}

const refused = (status: number) => Object.assign(new Error(`status ${status}`), { status });

test("events are sent again in the order in which they happened", async () => {
  const { asked, sweep } = listed([3, 2, 1], () => undefined);
  expect(await sweep()).toBe(3);
  expect(asked).toEqual(["1", "2", "3"]);
  expect(await sweep()).toBe(0);
});

test("a request that GitHub does not answer is made again in the next sweep", async () => {
  let isAway = true;
  const { asked, sweep } = listed([2, 1], (id) => {
    if (id === "2" && isAway) throw refused(502);
  });
  await expect(sweep()).rejects.toMatchObject({ status: 502 });
  isAway = false;
  expect(await sweep()).toBe(1);
  expect(asked).toEqual(["1", "2", "2"]);
});

test("a delivery that GitHub refuses to send again does not keep the others from being sent", async () => {
  const { asked, sweep } = listed([3, 2, 1], (id) => {
    if (id === "2") throw refused(422);
  });
  await expect(sweep()).rejects.toMatchObject({ errors: [{ status: 422 }] });
  expect(asked).toEqual(["1", "2", "3"]);
  expect(await sweep()).toBe(0);
});
