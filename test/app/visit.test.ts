/** What a visit does in addition to the sync: the weekly digest, checked once a week. */
import { ProbotOctokit } from "probot";
import { describe, expect, test } from "vitest";
import { Meters } from "../../src/app/meters.ts";
import { visitsInMemory } from "../../src/app/share-in-memory.ts";
import { openVisit } from "../../src/app/visit.ts";
import { RepositoryMissing } from "../../src/model/errors.ts";
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

/** The App's visits of the stage's fork, and what each one requests from GitHub. */
function visits(stage: Stage, token = () => stage.token(), records = visitsInMemory()) {
  const { github, clock, owner, repository } = stage;
  const { log } = writtenLog("fatal");
  const visit = openVisit(
    {
      octokit: () =>
        Promise.resolve(
          new ProbotOctokit({
            auth: { token: token() },
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
      visits: records,
      onWait: () => undefined,
      log,
    },
    (text, options) => Promise.resolve(parse(text, options)),
  );
  const where = { installation: 1, owner, name: repository.name, repositoryId: repository.id };
  return async (reason: VisitReason, given = turn, listed: string | null = null) =>
    await stage.requestsOf(async () => {
      const reasons = new Set([reason]);
      await visit({ ...where, chosen: "by-name", reasons, deliveries: [], listed }, given);
    });
}

test("the first sweep of a week looks at the digest, later ones and other visits do not", async () => {
  const stage = await openStage();
  await stage.sync({ turn: "now" });
  const visit = visits(stage);
  stage.clock.advance(WEEK);
  expect(await visit("issue")).not.toContain("mutation addComment");
  expect(await visit("sweep")).toContain("mutation addComment");
  expect(await visit("sweep")).toEqual([READ]);
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
  expect(await visit("sweep")).toEqual([READ]);
  stage.clock.advance(2 * HOUR);
  expect(await visit("sweep")).toContain("mutation addComment");
  expect(await visit("sweep")).toEqual([READ]);
});

test("a visit that was told to stop sends nothing more", async () => {
  const stage = await openStage();
  const visit = visits(stage);
  const stopped: Turn = { ...turn, signal: AbortSignal.abort(new Error("the App stops")) };
  await expect(visit("issue", stopped)).rejects.toThrow("the App stops");
  expect(stage.github.requests).toEqual([]);
});

describe("a sweep of a repository that the last one left without anything to do", () => {
  const ASKED = "GET /repos/{owner}/{repo}/issues";
  const FULL = [READ];
  /** The stage's fork an hour after a visit that wrote nothing. */
  async function settled(token?: (stage: Stage) => string) {
    const stage = await openStage();
    await stage.sync({ turn: "now" });
    const visit = visits(stage, token === undefined ? undefined : () => token(stage));
    stage.clock.advance(HOUR);
    const sweep = async (listed = "as listed") => await visit("sweep", turn, listed);
    expect((await sweep()).slice(0, 1)).toEqual(FULL);
    stage.clock.advance(HOUR);
    return { stage, visit, sweep };
  }

  test("costs one conditional request, which is a 304 and free as long as the token is the same", async () => {
    let token: string | null = null;
    const { stage, sweep } = await settled((on) => (token ??= on.token()));
    const used = () => stage.github.requests.slice(-1).map(({ status }) => status);
    token = null;
    expect(await sweep()).toEqual([ASKED]);
    expect(used()).toEqual([200]);
    expect(await sweep()).toEqual([ASKED]);
    expect(used()).toEqual([304]);
    token = null;
    stage.clock.advance(HOUR);
    expect(await sweep()).toEqual([ASKED]);
    expect(used()).toEqual([200]);
  });

  test.each<[string, (stage: Stage) => void]>([
    ["an issue", (stage) => stage.learner.close(stage.issue("Variables"))],
    ["a comment", (stage) => void stage.learner.comment(stage.issue("Variables"), "/waymark help")],
  ])("is a visit after a change of %s", async (_what, change) => {
    const { stage, sweep } = await settled();
    expect(await sweep()).toEqual([ASKED]);
    change(stage);
    stage.clock.advance(HOUR);
    expect((await sweep()).slice(0, 2)).toEqual([ASKED, READ]);
  });

  test("is a visit without a question if the list shows a push or another setting", async () => {
    const { sweep } = await settled();
    expect(await sweep("pushed")).toEqual(FULL);
    expect(await sweep("pushed")).toEqual([ASKED]);
  });

  test("is a visit once a day, because boards, milestones and labels are in neither", async () => {
    const { stage, sweep } = await settled();
    stage.clock.advance(22 * HOUR);
    expect(await sweep()).toEqual([ASKED]);
    stage.clock.advance(HOUR);
    expect((await sweep()).slice(0, 1)).toEqual(FULL);
  });

  test("is a visit in a new week, for the digest", async () => {
    const { stage, sweep } = await settled();
    stage.clock.advance(Date.parse("2026-11-29T22:00:00Z") - stage.clock.now());
    await sweep();
    stage.clock.advance(HOUR);
    expect(await sweep()).toEqual([ASKED]);
    stage.clock.advance(2 * HOUR);
    expect(await sweep()).toContain("mutation addComment");
  });

  test("is a visit after one that failed in another process, and free after one that settled there", async () => {
    const stage = await openStage();
    await stage.sync({ turn: "now" });
    const records = visitsInMemory();
    const [one, two] = [visits(stage, undefined, records), visits(stage, undefined, records)];
    stage.clock.advance(HOUR);
    for (const process of [one, two]) {
      await process("sweep", turn, "as listed");
      stage.clock.advance(HOUR);
    }
    expect(await one("sweep", turn, "as listed")).toEqual([ASKED]);
    stage.github.faults.next({ match: READ, fault: { kind: "token-expired" }, times: 9 });
    await expect(two("board")).rejects.toThrow("Bad credentials");
    stage.github.faults.clear();
    expect((await one("sweep", turn, "as listed")).slice(0, 1)).toEqual(FULL);
  });

  test("is a visit if anything else wanted one, and after a visit that failed", async () => {
    const { stage, visit, sweep } = await settled();
    expect(await visit("push", turn, "as listed")).toEqual([READ]);
    stage.clock.advance(HOUR);
    expect(await sweep()).toEqual([ASKED]);
    stage.github.faults.next({ match: READ, fault: { kind: "token-expired" }, times: 9 });
    await expect(visit("label", turn, null)).rejects.toThrow("Bad credentials");
    stage.github.faults.clear();
    expect((await sweep()).slice(0, 1)).toEqual(FULL);
  });
});

test("a new repository that took over the name of a renamed one is not visited in its place", async () => {
  const stage = await openStage();
  const visit = visits(stage);
  await visit("installed");
  stage.learner.rename(stage.repository, "my-course");
  const files = { "README.md": stage.github.repository("ada/my-course").file("README.md") ?? "" };
  stage.github.createRepository({ owner: "ada", name: "roadmap", files });
  const late = visit("issue");
  await expect(late).rejects.toThrow(RepositoryMissing);
  expect(stage.github.requests.at(-1)?.operation).toBe(READ);
  expect(stage.github.repository("ada/roadmap").issues()).toEqual([]);
});
