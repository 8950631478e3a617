/** What a visit does in addition to the sync: the weekly digest, checked once a week. */
import { ProbotOctokit } from "probot";
import { expect, test } from "vitest";
import { Meters } from "../../src/app/meters.ts";
import { openVisit } from "../../src/app/visit.ts";
import { parse } from "../../src/roadmap/parse.ts";
import type { Turn } from "../../src/jobs/job-queue.ts";
import type { VisitReason } from "../../src/jobs/job.ts";
import { APP_PERMISSIONS, APP_SLUG, openStage, type Stage } from "../stories/stage.ts";
import { writtenLog } from "./written-log.ts";

const HOUR = 3_600_000;
const WEEK = 7 * 24 * HOUR;
const READ = "query viewer repository";

/** A turn that nobody else waits for. */
const turn: Turn = { signal: new AbortController().signal, waited: 0, aside: (wait) => wait() };

/** The App's visits of the stage's fork, and what each one requests from GitHub, except for reading comments. */
function visits(stage: Stage) {
  const { github, clock, owner, repository } = stage;
  const { log } = writtenLog("fatal");
  const visit = openVisit(
    {
      octokit: () =>
        Promise.resolve(
          new ProbotOctokit({
            auth: { token: stage.token() },
            baseUrl: github.urls.rest,
            retry: { enabled: false },
            throttle: { enabled: false },
          }),
        ),
      permissions: () => Promise.resolve(APP_PERMISSIONS),
      slug: () => Promise.resolve(APP_SLUG),
      action: "waymark-dev/waymark@v1",
      graphqlUrl: `${github.url}/api/graphql`,
      clock: {
        now: () => clock.now(),
        sleep: (time) => clock.sleep(time),
        after: (_, act) => (act(), () => {}),
      },
      meters: new Meters({ clock, records: null, log }),
      onWait: () => undefined,
      log,
    },
    (text, options) => Promise.resolve(parse(text, options)),
  );
  const where = { installation: 1, owner, name: repository.name, repositoryId: repository.id };
  return async (reason: VisitReason, given = turn) =>
    await stage.requestsOf(async () => {
      const reasons = new Set([reason]);
      await visit({ ...where, chosen: "by-name", reasons, deliveries: [] }, given);
    });
}

test("the first sweep of a week looks at the digest, later ones and other visits do not", async () => {
  const stage = await openStage();
  await stage.sync({ turn: "now" });
  const visit = visits(stage);
  stage.clock.advance(WEEK);
  expect(await visit("issue")).not.toContain("mutation addComment");
  expect(await visit("sweep")).toContain("mutation addComment");
  expect(await visit("sweep")).toEqual(["query repository", READ]);
  stage.clock.advance(WEEK);
  // Each week has a comment of its own, which is pinned. The earlier one is hidden.
  expect((await visit("sweep")).slice(-2)).toEqual([
    "mutation addComment",
    "mutation unpinIssueComment pinIssueComment updateIssueComment minimizeComment",
  ]);
});

test("the digest comes with the first sweep of the learner's Monday, where that begins later than in UTC", async () => {
  const config = { ".github/roadmap.yml": "timezone: America/New_York\n" };
  const stage = await openStage({ files: config });
  await stage.sync({ turn: "now" });
  const visit = visits(stage);
  stage.clock.advance(Date.parse("2026-11-30T03:00:00Z") - stage.clock.now());
  expect(await visit("sweep")).not.toContain("mutation addComment");
  stage.clock.advance(HOUR);
  expect(await visit("sweep")).toEqual(["query repository", READ]);
  stage.clock.advance(2 * HOUR);
  expect(await visit("sweep")).toContain("mutation addComment");
  expect(await visit("sweep")).toEqual(["query repository", READ]);
});

test("a visit that was told to stop sends nothing more", async () => {
  const stage = await openStage();
  const visit = visits(stage);
  const stopped: Turn = { ...turn, signal: AbortSignal.abort(new Error("the App stops")) };
  await expect(visit("issue", stopped)).rejects.toThrow("the App stops");
  expect(stage.github.requests).toEqual([]);
});
