/** The weekly digest: one comment on the tracking issue that is updated each week. */
import { expect, test } from "vitest";
import { openStage, SMALL_ROADMAP, type Stage, type StageOptions } from "./stage.ts";

const CONFIG = ".github/roadmap.yml";
const DAY = 86_400_000;
const READ = "query viewer repository";
/** Whether the fork is behind upstream. */
const UPSTREAM = "query repository";
const COMMENTS = "query node";

async function begun(options: StageOptions = {}): Promise<Stage> {
  const stage = await openStage(options);
  await stage.sync({ turn: "now" });
  return stage;
}

const comments = (stage: Stage) =>
  stage
    .issue("Your progress")
    .comments.map(({ body }) => body.replace(/\n\n<!-- waymark:digest v1 \w+ -->$/u, ""));
const link = (stage: Stage, title: string) =>
  `[${title}](${stage.github.url}/ada/roadmap/issues/${number(stage, title)})`;
const number = (stage: Stage, title: string) => stage.issue(title).number;
const digest = (stage: Stage) => stage.sync({ turn: "now", digest: true });

test("says nothing in the first week, then what was done, how long the streak is, what is ready and what comes next", async () => {
  const stage = await begun();
  stage.clock.advance(DAY);
  expect(await stage.requestsOf(() => digest(stage))).toEqual([READ, UPSTREAM]);
  for (const title of ["Variables", "Loops (for, while)", "Files"]) stage.learner.close(stage.issue(title));
  await stage.sync({ turn: "now" });
  stage.clock.advance(7 * DAY);
  await digest(stage);
  expect(comments(stage)).toEqual([
    `### What the week of 23 November 2026 brought

3 done: #${number(stage, "Variables")}, #${number(stage, "Loops (for, while)")}, #${number(stage, "Files")}

Ready to be built: #${number(stage, "Word counter")}

### What to do next

1. ${link(stage, "Functions")} · Phase 1: Basics
2. ${link(stage, "Modules")} · Phase 2: Beyond
3. ${link(stage, "Word counter")} · after Phase 2: Beyond

<sub>Waymark updates this comment each week. \`digest: false\` in \`.github/roadmap.yml\` stops it.</sub>`,
  ]);
  stage.learner.close(stage.issue("Functions"));
  stage.clock.advance(7 * DAY);
  await digest(stage);
  const [second = "", ...more] = comments(stage).filter((body) => body.includes("comment each week"));
  expect(more).toEqual([]);
  expect(second).toContain("1 done: #");
  expect(second).toContain("2 weeks in a row with something done. Keep it up!");
});

test("is one edit a week, whoever else writes there: the second time costs a look at the comments and no more", async () => {
  const stage = await begun();
  stage.learner.close(stage.issue("Variables"));
  stage.clock.advance(7 * DAY);
  await digest(stage);
  stage.learner.comment(stage.issue("Your progress"), "Nice! <!-- waymark:digest v1 2026-12-07 -->");
  expect(await stage.requestsOf(() => digest(stage))).toEqual([READ, UPSTREAM, COMMENTS]);
  stage.clock.advance(7 * DAY);
  expect(await stage.requestsOf(() => digest(stage))).toEqual([
    READ,
    "mutation createCommitOnBranch",
    UPSTREAM,
    COMMENTS,
    "mutation updateIssueComment",
  ]);
  expect(comments(stage)).toHaveLength(2);
  expect(comments(stage)[0]).toContain("Nothing was closed.");
});

test("names the week where there is a pace, and counts no week off as a break", async () => {
  const config = "pace:\n  topics: 2\n  weeks_off: [2026-11-30]\n";
  const stage = await begun({ files: { [CONFIG]: config } });
  stage.learner.close(stage.issue("Variables"));
  stage.clock.advance(14 * DAY);
  stage.learner.close(stage.issue("Functions"));
  stage.clock.advance(7 * DAY);
  await digest(stage);
  const [body = ""] = comments(stage);
  expect(body).toContain("### Week of 14 December 2026");
  expect(body).toContain("2 weeks in a row with something done.");
  expect(body).toContain("Left from earlier weeks:");
});

test("is stopped by one word in the config, and has nothing to say when all is done", async () => {
  const stage = await begun({ files: { [CONFIG]: "digest: false\n" } });
  stage.clock.advance(7 * DAY);
  expect(await stage.requestsOf(() => digest(stage))).not.toContain(COMMENTS);
  expect(comments(stage)).toEqual([]);
  const done = await begun({ roadmap: SMALL_ROADMAP.split("## Projects")[0] ?? "" });
  for (const title of ["Variables", "Loops (for, while)", "Functions", "Files", "Modules"]) {
    done.learner.close(done.issue(title));
  }
  done.clock.advance(7 * DAY);
  await digest(done);
  expect(comments(done).at(-1)).toContain("Everything is done. Well done!");
  done.clock.advance(7 * DAY);
  await digest(done);
  expect(comments(done).at(-1)).toContain("5 done: #");
});

test("in a conversation that was locked it is reported, and everything else is done", async () => {
  const stage = await begun();
  stage.learner.close(stage.issue("Variables"));
  stage.clock.advance(7 * DAY);
  stage.github.faults.next({
    match: "addComment",
    times: 9,
    fault: {
      kind: "alias-error",
      alias: 0,
      type: "FORBIDDEN",
      message: "Unable to create comment because issue is locked.",
    },
  });
  expect(await digest(stage)).toMatchObject({
    kind: "synced",
    tracking: { message: expect.stringContaining("locked") },
    files: { kind: "committed" },
  });
});
