/** What a person decided or somebody else changed, and what Waymark must not conclude from it. */
import { addRuleset, person } from "github-emulator";
import { describe, expect, test } from "vitest";
import { openAppStage } from "./app-stage.ts";
import { APP_PERMISSIONS, openStage, SMALL_ROADMAP, type Stage, type StageOptions } from "./stage.ts";

const HOUR = 3_600_000;
const READ = "query viewer repository";
const CONFIG = ".github/roadmap.yml";
const WORKFLOW = ".github/workflows/waymark.yml";
const RECORD = ".github/waymark/progress.json";
const PINNED = "Your progress";

const now = (stage: Stage) => stage.sync({ turn: "now" });
const file = (stage: Stage, path: string) => stage.github.repository(stage.fork).file(path);

function push(stage: Stage, files: Readonly<Record<string, string | null>>) {
  stage.clock.advance(HOUR);
  stage.learner.push(stage.repository, files, "Changed");
  stage.clock.advance(HOUR);
}

async function begun(options: StageOptions = {}): Promise<Stage> {
  const stage = await openStage(options);
  await now(stage);
  stage.clock.advance(HOUR);
  return stage;
}

const writesOf = async (stage: Stage, act: () => Promise<unknown>) =>
  (await stage.requestsOf(act)).filter((operation) => !/^(?:query|GET)/u.test(operation));

describe("where upstream's author changes the config of a fork without commits of its own", () => {
  const WITH_PACE = "enabled: true\nprogress: false\npace:\n  topics: 3\n";

  test.each([
    ["another pace", WITH_PACE.replace("3", "5")],
    ["no pace any more", "enabled: true\nprogress: false\n"],
  ])("Sync fork brings it, and Waymark leaves it: %s", async (_, changed) => {
    const stage = await begun({ files: { [CONFIG]: WITH_PACE } });
    const author = person(stage.github.world, "author");
    author.push(stage.github.world.repository("author/roadmap"), { [CONFIG]: changed }, "Other settings");
    stage.learner.syncFork(stage.repository, "update");
    stage.clock.advance(HOUR);
    await now(stage);
    expect(file(stage, CONFIG)).toBe(changed);
    expect(stage.issue(PINNED).comments).toEqual([]);
    expect(await stage.requestsOf(() => now(stage))).toContain(READ);
  });
});

test("a workflow that a person removed stays away, also while progress.json has the marks of a merge conflict", async () => {
  const stage = await begun();
  await now(stage);
  push(stage, { [WORKFLOW]: null });
  await now(stage);
  expect(file(stage, WORKFLOW)).toBeUndefined();
  const record = file(stage, RECORD) ?? "";
  push(stage, { [RECORD]: `<<<<<<< HEAD\n${record}=======\n${record}>>>>>>> mine\n` });
  await now(stage);
  expect(file(stage, RECORD)).toBe(record);
  expect(file(stage, WORKFLOW)).toBeUndefined();
});

test("a workflow that may be off by a person's wish is not turned on again after a merge conflict in progress.json", async () => {
  const stage = await openAppStage({ permissions: { ...APP_PERMISSIONS, actions: "write" } });
  await stage.install();
  const record = stage.view.file(RECORD) ?? "";
  const requests = await stage.requestsOf(async () => {
    const conflict = `<<<<<<< HEAD\n${record}=======\n${record}>>>>>>> mine\n`;
    stage.learner.push(stage.fork, { [RECORD]: conflict }, "Merge");
    await stage.minutesLater(6);
  });
  expect(stage.view.file(RECORD)).toBe(record);
  expect(requests.filter((operation) => operation.endsWith("/enable"))).toEqual([]);
});

describe("nobody says that the App is gone", () => {
  const says = (stage: Stage) => file(stage, "progress.md") ?? "";

  test("after a close of an issue whose item left the roadmap", async () => {
    const stage = await begun();
    push(stage, { "README.md": SMALL_ROADMAP.replace("- Files\n", "") });
    await now(stage);
    stage.learner.reopen(stage.issue("Files"));
    stage.clock.advance(HOUR);
    await now(stage);
    stage.learner.close(stage.issue("Files"));
    stage.clock.advance(4 * HOUR);
    await now(stage);
    expect(await writesOf(stage, () => stage.regenerate())).toEqual([]);
    expect(says(stage)).not.toContain("does not respond");
  });

  test("where the pinned issue cannot be written, because a person removed its end mark", async () => {
    const stage = await begun();
    const pinned = stage.issue(PINNED);
    stage.learner.edit(pinned, { body: pinned.body.replace(/<!-- waymark:end[^>]*-->/u, "") });
    await now(stage);
    stage.clock.advance(HOUR);
    stage.learner.close(stage.issue("Variables"));
    await now(stage);
    stage.clock.advance(4 * HOUR);
    expect(await writesOf(stage, () => stage.regenerate())).toEqual([]);
    expect(says(stage)).toContain("1 of 7 done");
    expect(says(stage)).not.toContain("does not respond");
  });

  test("but it is said after a close that the pinned issue does not show", async () => {
    const stage = await begun();
    stage.learner.close(stage.issue("Variables"));
    stage.clock.advance(4 * HOUR);
    await stage.regenerate();
    expect(says(stage)).toContain("does not respond");
  });
});

describe("an open pull request with the files", () => {
  const BRANCH = "waymark/progress";
  const onBranch = (stage: Stage) => stage.github.repository(stage.fork).files(BRANCH);

  async function proposed(options: StageOptions = {}): Promise<Stage> {
    const stage = await openStage(options);
    addRuleset(stage.github.world, stage.repository, ["main"]);
    await now(stage);
    stage.clock.advance(HOUR);
    return stage;
  }

  test("gets a file too that is as on the default branch again, so that merging it changes nothing back", async () => {
    const stage = await proposed();
    const [first] = stage.repository.pullRequests.values();
    if (first !== undefined) stage.learner.merge(first);
    await now(stage);
    const badge = file(stage, ".github/waymark/badge.svg");
    stage.learner.close(stage.issue("Variables"));
    stage.clock.advance(HOUR);
    await now(stage);
    expect(onBranch(stage)[".github/waymark/badge.svg"]).not.toBe(badge);
    stage.learner.reopen(stage.issue("Variables"));
    stage.learner.assign(stage.issue("Variables"), ["ada"]);
    stage.clock.advance(HOUR);
    await now(stage);
    expect(onBranch(stage)["progress.md"]).toContain("0 of 7 done");
    expect(onBranch(stage)[".github/waymark/badge.svg"]).toBe(badge);
  });

  test("is updated where the person's PROGRESS.md was moved away on its branch", async () => {
    const stage = await proposed({ files: { "PROGRESS.md": "mine\n" } });
    expect(onBranch(stage)["PROGRESS.md"]).toBeUndefined();
    stage.learner.close(stage.issue("Variables"));
    stage.clock.advance(HOUR);
    expect(await now(stage)).toMatchObject({ files: { kind: "proposed" } });
    expect(onBranch(stage)["progress.md"]).toContain("1 of 7 done");
  });
});

test("comments of a stranger on an issue of their own do not delay the files", async () => {
  const stage = await begun();
  const theirs = stage.stranger.openIssue(stage.repository, "Hello", "chat");
  stage.clock.advance(HOUR);
  stage.learner.close(stage.issue("Variables"));
  for (const words of ["hi", "there"]) {
    stage.clock.advance(4 * 60_000);
    stage.stranger.comment(theirs, words);
    await stage.sync();
  }
  expect(file(stage, "progress.md")).toContain("1 of 7 done");
});

test("a no in the config counts, also where another key is mistyped", async () => {
  const stage = await begun();
  const before = stage.issue(PINNED).body;
  push(stage, { [CONFIG]: "enabled: false\nboards: false\n" });
  expect(await writesOf(stage, () => now(stage))).toEqual([]);
  expect(stage.issue(PINNED).body).toBe(before);
});

test("the label of an item that left the roadmap is described in the language of the course", async () => {
  const stage = await begun({ files: { [CONFIG]: "language: es\n" } });
  push(stage, { "README.md": SMALL_ROADMAP.replace("- Files\n", "") });
  await now(stage);
  expect(stage.repository.labels.get("retired")?.description).toBe("Ya no está en la hoja de ruta");
});

test("a tool that a person unticked stays unticked in another language of the course", async () => {
  const roadmap = SMALL_ROADMAP.replace("| Git, Bash |", "| Variables (optional), Bash |");
  const stage = await begun({ roadmap });
  const skill = stage.issue("Dev tools");
  stage.learner.close(stage.issue("Variables"));
  await now(stage);
  expect(skill.body).toContain("- [x] Variables (optional)");
  stage.learner.edit(skill, { body: skill.body.replace("- [x]", "- [ ]") });
  stage.clock.advance(HOUR);
  await now(stage);
  push(stage, { [CONFIG]: "language: es\n" });
  await now(stage);
  expect(skill.body).toContain("- [ ] Variables (opcional)");
});

test("a new phase gets its milestone, also if a deleted topic moved there and the Action wrote the files first", async () => {
  const stage = await begun();
  stage.learner.deleteIssue(stage.issue("Files"));
  await now(stage);
  push(stage, {
    "README.md": SMALL_ROADMAP.replace(
      "- Files\n- Modules",
      "- Modules\n\n## Phase 3: Input and output\n\n- Files\n- Sockets\n- Streams",
    ),
  });
  await stage.regenerate();
  await now(stage);
  expect(stage.issue("Sockets").milestone?.title).toBe("Phase 3: Input and output");
  expect([...stage.repository.issues.values()].map(({ title }) => title)).not.toContain("Files");
});
