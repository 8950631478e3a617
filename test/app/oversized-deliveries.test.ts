/** An installation whose delivery is larger than what is read is swept at once, and nobody can make the App ask much. */
import { expect, onTestFinished, test } from "vitest";
import { until } from "../until.ts";
import { fakeGitHub, type FakeGitHub } from "./fake-github.ts";
import { closed, deliver, runningApp, type AppStory } from "./running-app.ts";

const LARGE = closed({ filler: "x".repeat(3_000) });

async function start(): Promise<{ readonly github: FakeGitHub; readonly story: AppStory }> {
  const github = fakeGitHub();
  const story = await runningApp({ environment: { WAYMARK_BODY_LIMIT: "2000" } });
  onTestFinished(async () => void (await story.app.stop(0)));
  await until(() => expect(story.lines.filter((line) => line.includes('"msg":"swept"'))).toHaveLength(1));
  github.requests.length = 0;
  return { github, story };
}

const looks = ({ requests }: FakeGitHub): number =>
  requests.filter((request) => request.startsWith("GET /app/hook/deliveries?")).length;

const refused = (guid: string, installation: number) => ({
  id: 1,
  guid,
  status: 413,
  at: "2026-11-23T08:00:00Z",
  installation,
});

test.each(["installation", "push"])(
  "the installation of a delivery (%s) that is too large is looked up and swept within seconds",
  async (event) => {
    const { github, story } = await start();
    github.installations = [{ id: 5, selection: "all", repositories: ["ada/roadmap"] }];
    github.deliveries = [refused("big-1", 5), refused("other", 6)];
    const answer = await deliver(story, { event, id: "big-1", body: LARGE });
    expect(answer.status).toBe(413);
    expect(looks(github)).toBe(0);
    await story.clock.pass(10_000);
    await until(() => expect(story.visits).toMatchObject([{ owner: "ada", name: "roadmap", chosen: "all" }]));
  },
);

/** A request and its answer take longer than a look that has begun. */
const settled = (story: AppStory): Promise<Response> => fetch(`${story.url}/healthz`);

test("a large body of another event causes no look", async () => {
  const { github, story } = await start();
  await deliver(story, { event: "issues", id: "issue-1", body: LARGE });
  await story.clock.pass(100_000);
  await settled(story);
  expect(looks(github)).toBe(0);
});

test("many large bodies cause one look a minute", async () => {
  const { github, story } = await start();
  for (const id of ["a", "b", "c"])
    await deliver(story, { event: "installation_repositories", id, body: LARGE });
  await story.clock.pass(10_000);
  await until(() => expect(looks(github)).toBe(1));
  await deliver(story, { event: "installation", id: "d", body: LARGE });
  await story.clock.pass(40_000);
  await settled(story);
  expect(looks(github)).toBe(1);
  await story.clock.pass(20_000);
  await until(() => expect(looks(github)).toBe(2));
  expect(story.visits).toEqual([]);
});

test("what cannot be looked up is left for the sweep, and logged", async () => {
  const { github, story } = await start();
  github.away = true;
  await deliver(story, { event: "installation", id: "a", body: LARGE });
  await story.clock.pass(10_000);
  await until(() => expect(story.lines.join("\n")).toContain("left for the sweep"));
});
