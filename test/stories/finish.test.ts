/** The end of a phase and of the course: one comment each, a picture, and text to share. */
import { expect, test } from "vitest";
import { openStage, SMALL_ROADMAP, type Stage, type StageOptions } from "./stage.ts";

const DAY = 86_400_000;
const FINISH = ".github/waymark/finish.svg";
const READ = "query viewer repository";
const TOPICS = ["Variables", "Loops (for, while)", "Functions", "Files", "Modules", "Dev tools"];

async function begun(options: StageOptions = {}): Promise<Stage> {
  const stage = await openStage(options);
  await stage.sync({ turn: "now" });
  stage.clock.advance(DAY);
  return stage;
}

const comments = (stage: Stage, title = "Your progress") =>
  stage.issue(title).comments.map(({ body }) => body.replace(/\n\n<!-- waymark:once v1 [\w-]+ -->$/u, ""));
const file = (stage: Stage, path: string) => stage.github.repository(stage.fork).file(path);
const writes = (requests: readonly string[]) => requests.filter((one) => !/^(?:query|GET)/u.test(one));

async function finished(options: StageOptions = {}): Promise<Stage> {
  const stage = await begun(options);
  for (const title of TOPICS) stage.learner.close(stage.issue(title));
  await stage.sync({ turn: "now" });
  stage.clock.advance(7 * DAY);
  stage.learner.close(stage.issue("Word counter"));
  return stage;
}

test("a title that ends with a backslash does not break the snippet for a profile", async () => {
  const stage = await finished({ roadmap: SMALL_ROADMAP.replace("# Python roadmap", "# Learn C:\\") });
  await stage.sync({ turn: "now" });
  expect(comments(stage).at(-1)).toContain("[![Finished: Learn C:](");
});

test("a finished phase: one comment says what was learned and what comes next", async () => {
  const stage = await begun();
  stage.learner.close(stage.issue("Variables"));
  stage.learner.close(stage.issue("Functions"));
  stage.learner.close(stage.issue("Loops (for, while)"), "NOT_PLANNED");
  await stage.sync({ turn: "now" });
  expect(comments(stage)).toEqual([
    `You have finished **Phase 1: Basics**. Well done!

You learned: Variables, Functions.

Next comes **Phase 2: Beyond**: Files, Modules.`,
  ]);
  expect(await stage.requestsOf(() => stage.sync({ turn: "now" }))).toEqual([READ]);
});

test("the finished course: one comment with figures, the picture, the projects and text to share, and no reminders after it", async () => {
  const stage = await finished();
  stage.learner.comment(stage.issue("Word counter"), "/waymark built https://ada.example/counter");
  stage.clock.advance(5_000);
  await stage.converse();
  const raw = `${stage.github.url}/ada/roadmap/raw/HEAD/${FINISH}`;
  const page = `${stage.github.url}/ada/roadmap/blob/HEAD/progress.md`;
  expect(comments(stage).at(-1)).toBe(`### You have finished Python roadmap!

![Finished](${raw})

7 items in 9 days. 1 project built. Longest streak: 2 weeks in a row.

What you built:

- [Word counter](${stage.github.url}/ada/roadmap/issues/${stage.issue("Word counter").number}) · [what you built](https://ada.example/counter)

For your profile README:

\`\`\`markdown
[![Finished: Python roadmap](${raw})](${page})
\`\`\`

To share it:

\`\`\`text
I finished “Python roadmap”: 7 items in 9 days. ${page}
\`\`\`

Waymark sends no more reminders. Your issues, \`progress.md\` and the badge stay.`);
  expect(file(stage, FINISH)).toContain("Finished on 1 December 2026");
  const count = comments(stage).length;
  expect(await stage.requestsOf(() => stage.sync({ turn: "now" }))).toEqual([READ]);
  for (let week = 0; week < 4; week += 1) {
    stage.clock.advance(7 * DAY);
    const requests = await stage.requestsOf(() => stage.sync({ turn: "now", digest: true }));
    expect(requests.filter((one) => one.includes("omment"))).toEqual([]);
  }
  expect(comments(stage)).toHaveLength(count);
});

test("the comment comes after the picture, and waits for it where the files come as a pull request", async () => {
  const stage = await finished();
  stage.learner.protectBranch(stage.repository, "main");
  await stage.sync({ turn: "now" });
  expect(comments(stage).at(-1)).toContain("You have finished **Phase 2: Beyond**");
  const [pull] = stage.repository.pullRequests.values();
  if (pull === undefined) throw new Error("there is no pull request with the files");
  stage.learner.merge(pull);
  const requests = writes(await stage.requestsOf(() => stage.sync({ turn: "now" })));
  expect(requests).toEqual(["mutation addComment", "mutation addLabelsToLabelable updateIssue"]);
  expect(comments(stage).at(-1)).toContain("### You have finished Python roadmap!");
});

test("it is written once, also where a run was cut off after it, and where the course is finished a second time", async () => {
  const stage = await finished();
  const refused = (alias: number) =>
    ({ kind: "alias-error", alias, type: "FORBIDDEN", message: "No" }) as const;
  // With the commit, the edit of the tracking issue is the third mutation.
  stage.github.faults.next({ match: /createCommitOnBranch .*updateIssue/u, times: 9, fault: refused(2) });
  stage.github.faults.next({ match: /mutation addLabelsToLabelable/u, times: 9, fault: refused(0) });
  await stage.sync({ turn: "now" });
  stage.github.faults.clear();
  const count = comments(stage).length;
  await stage.sync({ turn: "now" });
  expect(comments(stage)).toHaveLength(count);
  stage.learner.reopen(stage.issue("Files"));
  await stage.sync({ turn: "now" });
  stage.learner.close(stage.issue("Files"));
  await stage.sync({ turn: "now" });
  expect(comments(stage).filter((body) => body.startsWith("### You have finished"))).toHaveLength(1);
});

test("without the files there is a comment without a picture, and a hostile title stays text", async () => {
  const hostile = SMALL_ROADMAP.replace(
    "# Python roadmap",
    "# Python `roadmap` [x](javascript:1) @eve ``` #1",
  );
  const stage = await finished({ roadmap: hostile, files: { ".github/roadmap.yml": "progress: false\n" } });
  await stage.sync({ turn: "now" });
  const body = comments(stage).at(-1) ?? "";
  expect(body).toContain("### You have finished Python");
  expect(body).not.toContain("![");
  expect(body).not.toContain("](javascript:1)");
  expect(body.split("```")).toHaveLength(3);
  expect(file(stage, FINISH)).toBeUndefined();
});

test("in Spanish where the config says so", async () => {
  const stage = await begun({ files: { ".github/roadmap.yml": "language: es\n" } });
  for (const title of [...TOPICS, "Word counter"]) stage.learner.close(stage.issue(title));
  await stage.sync({ turn: "now" });
  expect(comments(stage, "Tu progreso").at(-1)).toContain("### ¡Has terminado Python roadmap!");
  expect(file(stage, FINISH)).toContain("Terminado el 24 de noviembre de 2026");
});
