/**
 * Deliveries that come often, out of order or never, runs at the same time, and heads that move: the result is always
 * the same.
 */
import { once } from "node:events";
import { expect, test } from "vitest";
import { PROGRESS_JSON } from "../../src/model/paths.ts";
import { RENDERER_VERSION } from "../../src/record/render-progress-json.ts";
import { openStage, type Stage, type StageOptions } from "./stage.ts";
import { startSync } from "./start-sync.ts";

const HOUR = 3_600_000;
const TOPICS = ["Variables", "Loops (for, while)", "Functions", "Files", "Modules"] as const;

async function begun(options: StageOptions = {}): Promise<Stage> {
  const stage = await openStage(options);
  await stage.sync();
  stage.clock.advance(HOUR);
  return stage;
}

const view = (stage: Stage) => stage.github.repository(stage.fork);
const commits = (stage: Stage) => view(stage).commits().length;
const openOnes = (stage: Stage) =>
  view(stage)
    .issues()
    .filter(({ state }) => state === "OPEN")
    .map(({ title }) => title);

test(
  "two processes that sync the same fork at once: by the next sync one issue an item, one tracking issue, one board",
  { timeout: 120_000 },
  async () => {
    const stage = await openStage({ owner: "organization" });
    const exits = await Promise.all([startSync(stage), startSync(stage)].map((child) => once(child, "exit")));
    expect(exits.some(([code]) => code === 0)).toBe(true);
    expect(view(stage).issues().length).toBeGreaterThanOrEqual(8);
    stage.clock.advance(HOUR);
    await stage.sync();
    expect(openOnes(stage).toSorted()).toEqual(
      [...TOPICS, "Word counter", "Dev tools", "Your progress"].toSorted(),
    );
    expect(stage.github.boards(stage.owner).filter(({ closed }) => !closed)).toHaveLength(1);
    expect(view(stage).milestones()).toHaveLength(2);
    await stage.sync();
    expect(await stage.requestsOf(() => stage.sync())).toEqual(["query viewer repository"]);
    expect(view(stage).file("progress.md")).toContain("0 of 7 done");
  },
);

test("two processes that follow the same upstream change at once converge as well", async () => {
  const stage = await begun();
  const changed = (view(stage).file("README.md") ?? "").replace("- Files", "- Testing\n- Types\n- Files");
  stage.learner.push(stage.repository, { "README.md": changed }, "Sync fork");
  await Promise.allSettled([stage.sync(), stage.sync()]);
  stage.clock.advance(HOUR);
  await stage.sync();
  expect(openOnes(stage).toSorted()).toEqual(
    [...TOPICS, "Testing", "Types", "Word counter", "Dev tools", "Your progress"].toSorted(),
  );
});

test("runs in any number and order come to the state that one run makes", async () => {
  const stage = await begun();
  stage.learner.close(stage.issue("Variables"));
  stage.learner.close(stage.issue("Files"), "NOT_PLANNED");
  for (const run of ["sync", "regenerate", "sync", "regenerate", "sync"] as const) await stage[run]();
  const before = commits(stage);
  const asked = await stage.requestsOf(async () => {
    for (let count = 0; count < 10; count += 1) await stage.sync();
  });
  expect(asked).toEqual(Array.from({ length: 10 }, () => "query viewer repository"));
  expect(commits(stage)).toBe(before);
  expect(view(stage).file("progress.md")).toContain("1 of 6 done");
});

test("with every delivery lost, the sweep's visit brings everything up to date", async () => {
  const stage = await begun();
  for (const title of TOPICS) stage.learner.close(stage.issue(title));
  stage.learner.reopen(stage.issue("Files"));
  stage.clock.advance(6 * HOUR);
  expect(await stage.sync()).toMatchObject({ files: { kind: "committed" } });
  expect(stage.issue("Your progress").body).toContain("4 of 7 done");
});

test("what the App itself does, seen again, leads to nothing", async () => {
  const stage = await begun();
  stage.learner.close(stage.issue("Variables"));
  await stage.sync();
  stage.clock.advance(300_000);
  await stage.sync();
  for (let echo = 0; echo < 3; echo += 1) {
    expect(await stage.requestsOf(() => stage.sync())).toEqual(["query viewer repository"]);
    expect(await stage.requestsOf(() => stage.regenerate())).toEqual(["query viewer repository"]);
  }
});

test("an older renderer leaves a newer one's files as they are, from either side", async () => {
  const stage = await begun();
  const newer = (view(stage).file(PROGRESS_JSON) ?? "").replace(
    `"renderer": ${RENDERER_VERSION}`,
    `"renderer": ${RENDERER_VERSION + 1}`,
  );
  stage.learner.push(stage.repository, { [PROGRESS_JSON]: newer, "progress.md": "newer" }, "Newer");
  stage.learner.close(stage.issue("Variables"));
  const before = commits(stage);
  stage.clock.advance(HOUR);
  expect(await stage.regenerate()).toMatchObject({ files: { kind: "newer" } });
  expect(await stage.sync()).toMatchObject({ files: { kind: "newer" } });
  expect(commits(stage)).toBe(before);
});

test("a newer version's files of another repository bind nobody", async () => {
  const stage = await begun();
  const foreign = (view(stage).file(PROGRESS_JSON) ?? "")
    .replace(`"renderer": ${RENDERER_VERSION}`, '"renderer": 999')
    .replace(/"repository": \d+/u, '"repository": 424242');
  stage.learner.push(stage.repository, { [PROGRESS_JSON]: foreign }, "Take over");
  expect(await stage.regenerate()).toMatchObject({ files: { kind: "committed" } });
});

test("the head moves seven times between read and commit: the eighth try commits, and nothing is lost", async () => {
  const stage = await begun({ emulator: { limits: "none" } });
  stage.learner.close(stage.issue("Variables"));
  let pushed = 0;
  stage.github.faults.next({
    match: "createCommitOnBranch",
    times: 7,
    fault: {
      kind: "call",
      when: "before",
      run: () => {
        pushed += 1;
        stage.learner.push(stage.repository, { [`notes/${pushed}.md`]: `note ${pushed}` }, `Note ${pushed}`);
      },
    },
  });
  const before = commits(stage);
  expect(await stage.regenerate()).toMatchObject({ files: { kind: "committed" } });
  expect(pushed).toBe(7);
  expect(commits(stage)).toBe(before + 8);
  const notes = Object.entries(view(stage).files()).filter(([path]) => path.startsWith("notes/"));
  expect(notes).toHaveLength(7);
  expect(notes.every(([path, text]) => text === `note ${/\d+/u.exec(path)?.[0]}`)).toBe(true);
  expect(view(stage).file("progress.md")).toContain("1 of 7 done");
});

test("a file of the learner's that changes the roadmap in that moment is followed, not overwritten", async () => {
  const stage = await begun();
  stage.learner.close(stage.issue("Variables"));
  const roadmap = `${view(stage).file("README.md")}\nMy own words.\n`;
  stage.github.faults.next({
    match: "createCommitOnBranch",
    fault: {
      kind: "call",
      when: "before",
      run: () => {
        stage.learner.push(stage.repository, { "README.md": roadmap, "progress.md": "mine" }, "Mine");
      },
    },
  });
  await stage.regenerate();
  expect(view(stage).file("README.md")).toBe(roadmap);
  expect(view(stage).file("progress.md")).toContain("1 of 7 done");
});
