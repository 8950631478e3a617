/** Two runs at the same time, and lists of issues that are old: nothing is opened twice. */
import { describe, expect, test } from "vitest";
import { ListBehind } from "../../src/model/errors.ts";
import type { Report } from "../../src/reconcile/report.ts";
import { ambiguousRoadmap } from "./ambiguous-roadmap.ts";
import { openStage, PROJECT_AND_SKILL, SMALL_ROADMAP, type Stage } from "./stage.ts";

/** More topics than open before the tracking issue. */
const TOPICS = [
  "Variables",
  "Loops",
  "Functions",
  "Files",
  "Modules",
  "Classes",
  "Testing",
  "Typing",
  "Packaging",
  "Logging",
  "Generators",
  "Decorators",
];
const FLAT = `# Python roadmap

A structured path for learning Python.

${TOPICS.map((topic) => `- ${topic}`).join("\n")}
`;

const issues = ({ repository }: Stage) => [...repository.issues.values()];

function expectOnce(stage: Stage, count: number) {
  const titles = issues(stage).flatMap(({ state, title }) => (state === "OPEN" ? [title] : []));
  expect(titles).toEqual([...new Set(titles)]);
  expect(titles).toHaveLength(count);
}

const synced = { kind: "synced", failures: [], tracking: null };

async function expectSettled(stage: Stage) {
  // A run that could not read everything at first may leave the last word about it to the next one.
  await stage.sync({ turn: "now" });
  const requests = await stage.requestsOf(() => stage.sync({ turn: "now" }));
  expect(requests).toEqual(["query viewer repository"]);
}

/** It may also end because the list is too old. Then nothing was changed. */
async function endedBehind(run: Promise<Report>) {
  const [ended] = await Promise.allSettled([run]);
  if (ended.status === "rejected" && !(ended.reason instanceof ListBehind)) throw ended.reason;
}

/** A fetch that stops before its request `at` until it is released. `stopped` also ends if there is no such request. */
function stoppingFetch(at: number) {
  const stopped = Promise.withResolvers<void>();
  const released = Promise.withResolvers<void>();
  let count = 0;
  const stoppingAt: typeof fetch = async (input, init) => {
    count += 1;
    if (count === at) {
      stopped.resolve();
      await released.promise;
    }
    return await fetch(input, init);
  };
  return { fetch: stoppingAt, stopped: stopped.promise, release: () => released.resolve() };
}

/** One run stops before its request `first`, another one before its request `second`; then the first one goes on to its end. */
async function overlapping(stage: Stage, first: number, second: number) {
  const [one, two] = [stoppingFetch(first), stoppingFetch(second)];
  const ahead = stage.sync({ turn: "now", fetch: one.fetch });
  await Promise.race([one.stopped, ahead]);
  const behind = stage.sync({ turn: "now", fetch: two.fetch });
  await Promise.race([two.stopped, behind]);
  one.release();
  const reports = [await ahead];
  two.release();
  return [...reports, await behind];
}

describe("of two runs that overlap, the one that was first goes on, and each item has one open issue when both end", () => {
  // Before which requests they stop: after one of them has created a milestone, the tracking issue, or some of the issues.
  test.each([
    [2, 2],
    [2, 3],
    [3, 3],
    [4, 4],
    [6, 3],
    [5, 5],
    [7, 6],
  ])("in a course with phases (before requests %i and %i)", async (first, second) => {
    const stage = await openStage();
    const reports = await overlapping(stage, first, second);
    expect(reports).toMatchObject([synced, synced]);
    expectOnce(stage, 8);
    await expectSettled(stage);
  });

  test.each([
    [2, 2],
    [2, 3],
    [3, 3],
    [4, 2],
    [4, 5],
    [5, 5],
  ])("in a course of one phase (before requests %i and %i)", async (first, second) => {
    const stage = await openStage({ roadmap: FLAT });
    const reports = await overlapping(stage, first, second);
    expect(reports).toMatchObject([synced, synced]);
    expectOnce(stage, 13);
    await expectSettled(stage);
  });

  test("and in an organization there is one board", async () => {
    for (const roadmap of [SMALL_ROADMAP, FLAT]) {
      const stage = await openStage({ owner: "organization", roadmap });
      await overlapping(stage, 2, 2);
      expect(stage.github.boards(stage.owner)).toHaveLength(1);
      await expectSettled(stage);
    }
  });
});

test("of two runs that begin at the same moment, the second one opens nothing: the first milestone is taken", async () => {
  const stage = await openStage();
  const before = stage.github.requests.length;
  await overlapping(stage, 2, 2);
  expect(issues(stage)).toHaveLength(8);
  const refused = stage.github.requests.slice(before).filter(({ status }) => status === 422);
  expect(refused.map(({ operation }) => operation)).toEqual(["POST /repos/{owner}/{repo}/milestones"]);
});

test("two runs that ask how to read the roadmap ask on one issue", async () => {
  const { text } = await ambiguousRoadmap();
  const stage = await openStage({ roadmap: text });
  await overlapping(stage, 2, 2);
  expect(issues(stage).filter(({ state }) => state === "OPEN")).toHaveLength(1);
});

test("a box that the learner ticks on an issue in the moment before it would be folded away is carried over", async () => {
  const stage = await openStage();
  let looks = 0;
  const twinOf = () => issues(stage).findLast(({ title }) => title.startsWith("Loops"));
  stage.github.faults.next({
    // The first look is ahead, the second one at the issues of the other run, the third one at the own ones again.
    match: ({ body }) => body.includes("ReadIssues") && (looks += 1) === 3,
    fault: {
      kind: "call",
      when: "before",
      run: () => {
        const twin = twinOf();
        if (twin !== undefined) stage.learner.tick(twin, "while");
      },
    },
  });
  await overlapping(stage, 5, 5);
  expect(twinOf()?.number).toBeGreaterThan(8);
  expectOnce(stage, 8);
  expect(stage.issue("Loops (for, while)").body).toContain("- [x] while");
});

describe("where GitHub's lists lack what is new, and only a number finds it", () => {
  const MINUTE = 60_000;
  const lagging = async (roadmap: string, milestones: number) => {
    const stage = await openStage({ roadmap });
    Object.assign(stage.github.world.listLag, { issues: MINUTE, milestones });
    return stage;
  };
  const scenes = [
    { name: "", roadmap: SMALL_ROADMAP, count: 8, milestones: 0 },
    { name: ", nor is its milestone listed", roadmap: SMALL_ROADMAP, count: 8, milestones: MINUTE },
    { name: " in a course of one phase", roadmap: FLAT, count: 13, milestones: 0 },
  ];
  const points = scenes.flatMap((scene) => [3, 4, 5].map((at) => ({ ...scene, at })));

  test.each(points)(
    "the lost answer to request $at opens nothing twice$name",
    async ({ roadmap, count, at, milestones }) => {
      const stage = await lagging(roadmap, milestones);
      stage.github.faults.at(at, { kind: "bad-gateway", applied: true });
      await endedBehind(stage.sync({ turn: "now" }));
      expect(issues(stage)).toHaveLength(count);
      stage.clock.advance(2 * 60_000);
      await stage.sync();
      expectOnce(stage, count);
    },
  );

  test("the run right after the first sync finds everything and writes nothing", async () => {
    const stage = await lagging(SMALL_ROADMAP, 0);
    expect(await stage.sync({ turn: "now" })).toMatchObject(synced);
    const requests = await stage.requestsOf(async () => {
      expect(await stage.sync({ turn: "now" })).toMatchObject(synced);
    });
    expect(requests.filter((one) => !one.startsWith("query"))).toEqual([]);
  });

  test("a second attempt without a feature that GitHub refuses opens nothing twice", async () => {
    const stage = await lagging(`${FLAT}\n${PROJECT_AND_SKILL}`, 0);
    stage.github.world.unknowns.dependenciesForApps = false;
    await endedBehind(stage.sync({ turn: "now" }));
    expect(issues(stage)).toHaveLength(15);
  });

  test.each(points)(
    "a run that ends before request $at is continued$name",
    async ({ roadmap, count, at, milestones }) => {
      const stage = await lagging(roadmap, milestones);
      const { fetch: stopping, stopped } = stoppingFetch(at);
      await Promise.race([stopped, stage.sync({ turn: "now", fetch: stopping })]);
      await endedBehind(stage.sync({ turn: "now" }));
      expect(issues(stage)).toHaveLength(count);
      stage.clock.advance(2 * 60_000);
      await stage.sync();
      expectOnce(stage, count);
    },
  );
});
