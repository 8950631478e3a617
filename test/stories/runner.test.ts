/** The workflows of learners, run by the emulated runner with the built Action in its own process. */
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { type EmulatorOptions, manualClock, type ManualClock } from "github-emulator";
import { workflowText } from "../../src/access/workflow.ts";
import { fastTimeVariables } from "../fast-time.ts";
import { openStage, type Stage, type StageOptions } from "./stage.ts";

const ACTION = "waymark-dev/waymark@v1";
const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** Milliseconds between an event and the start of its run. */
const RUNNER_DELAY = 10_000;

/** The runner's machine has fast time, because the Action pauses for a second between two writes. */
const RUNNER: EmulatorOptions = {
  actions: { [ACTION]: ROOT },
  runnerDelay: RUNNER_DELAY,
  runnerEnvironment: fastTimeVariables(),
};

const withRunner = async (options: StageOptions = {}, emulator: EmulatorOptions = {}): Promise<Stage> =>
  await openStage({
    ...options,
    emulator: { ...RUNNER, ...emulator },
  });

/** Moves the time forward for every waiting runner, until nothing runs any more. */
async function settled({ github }: Stage, clock: ManualClock): Promise<void> {
  const over = github.settle().then(() => true);
  while (!(await Promise.race([over, oneTurn()]))) {
    if (clock.sleepers > 0) await clock.advance(RUNNER_DELAY);
  }
}

const oneTurn = () => new Promise<boolean>((resolve) => setImmediate(() => resolve(false)));

const conclusions = ({ github }: Stage) =>
  github.actions.runs.map(({ event, conclusion, errors }) => ({ event, conclusion, errors }));
const progressMd = (stage: Stage) => stage.github.repository(stage.fork).file("progress.md") ?? "";
const ended = (event: string) => ({ event, conclusion: "success", errors: [] });

test(
  "without an App: the pushed workflow opens everything, and a close brings the files up to date",
  { timeout: 120_000 },
  async () => {
    const stage = await withRunner();
    stage.learner.enableActions(stage.repository);
    const workflow = workflowText({ action: ACTION, app: null });
    stage.learner.push(stage.repository, { ".github/workflows/waymark.yml": workflow }, "Add Waymark");
    await stage.github.settle();
    expect(conclusions(stage)).toEqual([ended("push")]);
    expect(stage.repository.issues.size).toBe(8);
    expect(progressMd(stage)).toContain("0 of 7 done");
    stage.learner.close(stage.issue("Variables"));
    await stage.github.settle();
    expect(conclusions(stage)).toEqual([ended("push"), ended("issues")]);
    expect(progressMd(stage)).toContain("1 of 7 done");
    expect(new Set(stage.github.requests.map(({ credential }) => credential))).toEqual(new Set(["actions"]));
  },
);

test("37 closes in a burst cancel no run, of which each would send a mail, and make few commits", async () => {
  const clock = manualClock(Date.parse("2026-11-23T10:00:00Z"));
  const lessons = Array.from({ length: 40 }, (_, index) => `- Lesson ${index + 1}`).join("\n");
  const roadmap = `# Long roadmap\n\nA learning path.\n\n## Phase 1: Lessons\n\n${lessons}\n`;
  const played = { run: () => Promise.resolve() };
  // Each run does what the Action does, in this process.
  const actions = { [ACTION]: () => played.run() };
  const emulator = { actions, runnerDelay: RUNNER_DELAY, clock, limits: "none" } as const;
  const stage = await openStage({ roadmap, emulator });
  played.run = async () => void (await stage.regenerate());
  await stage.sync();
  stage.learner.enableActions(stage.repository);
  const commits = stage.github.repository(stage.fork).commits().length;
  for (let lesson = 1; lesson <= 37; lesson += 1) {
    stage.learner.close(stage.issue(`Lesson ${lesson}`));
    await clock.advance(300);
  }
  await settled(stage, clock);
  expect(conclusions(stage)).toEqual(Array.from({ length: 37 }, () => ended("issues")));
  expect(progressMd(stage)).toContain("37 of 40 done");
  expect(stage.github.repository(stage.fork).commits().length - commits).toBeLessThanOrEqual(5);
});

test("on its schedule the workflow keeps the weekly digest as well", { timeout: 120_000 }, async () => {
  // The Action's process uses the real time, so the issues are opened a week before it. After two quiet weeks, there
  // would be a nudge instead.
  const clock = manualClock(Date.now() - 7 * 86_400_000, "skips");
  const stage = await openStage({
    copied: true,
    emulator: { ...RUNNER, clock },
  });
  stage.learner.enableActions(stage.repository);
  const workflow = workflowText({ action: ACTION, app: null });
  stage.learner.push(stage.repository, { ".github/workflows/waymark.yml": workflow }, "Add Waymark");
  await stage.github.settle();
  expect(stage.issue("Your progress").comments).toEqual([]);
  stage.github.actions.runSchedule(stage.repository);
  await stage.github.settle();
  expect(conclusions(stage)).toEqual([ended("push"), ended("schedule")]);
  expect(stage.issue("Your progress").comments.map(({ body }) => body)).toEqual([
    expect.stringContaining("You did not close any issues."),
  ]);
});

test(
  "without an App, first run by hand: what was pushed before Actions were on is done then",
  { timeout: 120_000 },
  async () => {
    const stage = await withRunner();
    const path = ".github/workflows/waymark.yml";
    stage.learner.push(
      stage.repository,
      { [path]: workflowText({ action: ACTION, app: null }) },
      "Add Waymark",
    );
    await stage.github.settle();
    expect(conclusions(stage)).toEqual([]);
    stage.learner.enableActions(stage.repository);
    stage.learner.runWorkflow(stage.repository, path);
    await stage.github.settle();
    expect(conclusions(stage)).toEqual([ended("workflow_dispatch")]);
    expect(stage.repository.issues.size).toBe(8);
    expect(progressMd(stage)).toContain("0 of 7 done");
  },
);

test(
  "a run that GitHub's limits stop starts the next one itself, which goes on from there",
  { timeout: 120_000 },
  async () => {
    const stage = await withRunner();
    stage.learner.enableActions(stage.repository);
    // As often as a run tries before it gives up.
    const limit = { kind: "secondary-limit", status: 403, retryAfter: 0 } as const;
    stage.github.faults.next({ match: "mutation createIssue", fault: limit, times: 4 });
    const workflow = workflowText({ action: ACTION, app: null });
    stage.learner.push(stage.repository, { ".github/workflows/waymark.yml": workflow }, "Add Waymark");
    await stage.github.settle();
    expect(conclusions(stage)).toEqual([ended("push"), ended("workflow_dispatch")]);
    const [stopped] = stage.github.actions.runs;
    expect(stopped?.stdout).toContain("The next run was started: it continues where this one stopped.");
    expect(stage.repository.issues.size).toBe(8);
    expect(progressMd(stage)).toContain("0 of 7 done");
    expect(stage.issue("Your progress").body).not.toContain("The rest follows");
  },
);

test(
  "beside the App, the Action brings the files up to date, and both at once make one commit",
  { timeout: 120_000 },
  async () => {
    // The Action's process uses the real time: both have to be in the same week, and the App must not seem to be gone.
    const stage = await withRunner({ begun: Date.now() });
    await stage.sync();
    stage.learner.enableActions(stage.repository);
    const commits = () => stage.github.repository(stage.fork).commits().length;
    const before = commits();
    stage.learner.close(stage.issue("Variables"));
    // The later one finds that the head has moved, or that nothing is left to write.
    await Promise.all([stage.github.settle(), stage.sync({ turn: "now" })]);
    expect(conclusions(stage)).toEqual([ended("issues")]);
    expect(commits()).toBe(before + 1);
    expect(progressMd(stage)).toContain("1 of 7 done");
  },
);
