/** No broken picture at any time: whatever Waymark writes shows only pictures that are in the repository by then. */
import { expect, test } from "vitest";
import { openStage, type Stage, type StageOptions } from "./stage.ts";

const HOUR = 3_600_000;
const IMAGE = /!\[[^\]]*\]\(([^)\s]+)\)|<(?:img|source)\b[^>]*?\bsrc(?:set)?="([^"]+)"/gu;

const imagesIn = (text: string): readonly string[] =>
  [...text.replaceAll(/```[^]*?```|`[^`]*`/gu, "").matchAll(IMAGE)].map(
    ([, one, other]) => one ?? other ?? "",
  );

/** The pictures that a reader of the fork cannot see now, with the place where they are shown. */
function broken({ github, fork }: Stage): readonly string[] {
  const view = github.repository(fork);
  const { repository } = view;
  const there = (branch: string) => new Set(Object.keys(view.files(branch)));
  const main = there(repository.defaultBranch);
  const inFiles = [...repository.branches.keys()].flatMap((branch) =>
    ["README.md", "progress.md"].flatMap((path) =>
      imagesIn(view.file(path, branch) ?? "").flatMap((image) =>
        /^https?:/u.test(image) || there(branch).has(image) ? [] : [`${branch}:${path} ${image}`],
      ),
    ),
  );
  const texts = [...repository.issues.values(), ...repository.pullRequests.values()].flatMap((one) => [
    one.body,
    ...one.comments.map(({ body }) => body),
  ]);
  const root = `${github.url}/${fork}/raw/HEAD/`;
  const inTexts = texts.flatMap((text) =>
    imagesIn(text).filter((image) => !image.startsWith(root) || !main.has(image.slice(root.length))),
  );
  return [...inFiles, ...inTexts];
}

/** A stage that looks at everything after each thing that happens in it. */
async function watched(options: StageOptions = {}) {
  const stage = await openStage(options);
  const seen = new Set<string>();
  let moments = 0;
  const stop = stage.github.world.on(() => {
    moments += 1;
    for (const one of broken(stage)) seen.add(one);
  });
  const images = () =>
    imagesIn(
      [stage.issue("Your progress").body, ...Object.values(stage.github.repository(stage.fork).files())].join(
        "\n",
      ),
    );
  return { stage, seen, stop, images, moments: () => moments };
}

const closeAll = (stage: Stage) => {
  for (const issue of stage.repository.issues.values()) {
    if (issue.title !== "Your progress" && issue.state === "OPEN") stage.learner.close(issue);
  }
};

test("from the set-up pull request to the finish", async () => {
  const { stage, seen, images, moments } = await watched({ issues: false });
  await stage.sync();
  const [pull] = stage.repository.pullRequests.values();
  if (pull === undefined) throw new Error("no pull request was opened");
  stage.learner.merge(pull);
  await stage.sync();
  expect(broken(stage)).toEqual([]);
  stage.learner.enableIssues(stage.repository);
  await stage.sync();
  stage.clock.advance(HOUR);
  closeAll(stage);
  await stage.sync({ turn: "now", digest: true });
  expect(
    stage
      .issue("Your progress")
      .comments.map(({ body }) => body)
      .join(),
  ).toContain("finish.svg");
  expect(images().length).toBeGreaterThan(5);
  expect(moments()).toBeGreaterThan(20);
  expect([...seen]).toEqual([]);
});

// The pinned issue travels with the commit. Where GitHub refuses the commit, the same run writes the issue again.
test("with a branch that takes no direct commit, after each run, before and after the merge of the files", async () => {
  const stage = await openStage();
  stage.learner.protectBranch(stage.repository, "main");
  await stage.sync();
  expect(broken(stage)).toEqual([]);
  stage.clock.advance(HOUR);
  closeAll(stage);
  await stage.sync({ turn: "now", digest: true });
  expect(broken(stage)).toEqual([]);
  const [pull] = stage.repository.pullRequests.values();
  if (pull === undefined) throw new Error("no pull request was opened");
  stage.learner.merge(pull);
  stage.clock.advance(HOUR);
  await stage.sync({ turn: "now" });
  expect(broken(stage)).toEqual([]);
});

test("without files, neither the pull request nor the pinned issue shows a picture", async () => {
  const { stage, seen } = await watched({
    issues: false,
    files: { ".github/roadmap.yml": "progress: false\n" },
  });
  await stage.sync();
  const [pull] = stage.repository.pullRequests.values();
  if (pull === undefined) throw new Error("no pull request was opened");
  stage.learner.merge(pull);
  stage.learner.enableIssues(stage.repository);
  await stage.sync();
  closeAll(stage);
  await stage.sync();
  expect([...seen]).toEqual([]);
});

test("after Discard commits, the badge comes back with its file", async () => {
  const { stage, seen, stop } = await watched({ issues: false });
  await stage.sync();
  const [pull] = stage.repository.pullRequests.values();
  if (pull === undefined) throw new Error("no pull request was opened");
  stage.learner.merge(pull);
  stage.learner.enableIssues(stage.repository);
  await stage.sync();
  await stage.sync();
  // What the learner throws away is gone until Waymark runs. What Waymark writes then is whole.
  stop();
  stage.learner.syncFork(stage.repository, "discard");
  const shown = () => imagesIn(stage.github.repository(stage.fork).file("README.md") ?? "");
  const inReadme: string[] = [];
  stage.github.world.on(() => inReadme.push(...broken(stage).filter((one) => one.includes(":README.md"))));
  await stage.sync({ turn: "now" });
  expect(shown()).toEqual([".github/waymark/badge.svg"]);
  expect([...inReadme, ...broken(stage), ...seen]).toEqual([]);
});
