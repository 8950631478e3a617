/** The weekly digest: one comment on the tracking issue that is updated each week. */
import { describe, expect, test } from "vitest";
import { openStage, type Stage, type StageOptions } from "./stage.ts";

const CONFIG = ".github/roadmap.yml";
const DAY = 86_400_000;
const READ = "query viewer repository";
/** Whether the fork is behind upstream. */
const UPSTREAM = "query repository";
const COMMENTS = "query node";
const ADDED = "mutation addComment";
const PINNED = "mutation pinIssueComment updateIssueComment";
const EDITED = "mutation updateIssueComment";
/** The pin moves to the new comment, and the previous comment is hidden. */
const REPLACED = "mutation unpinIssueComment pinIssueComment updateIssueComment minimizeComment";

async function begun(options: StageOptions = {}): Promise<Stage> {
  const stage = await openStage(options);
  await stage.sync({ turn: "now" });
  return stage;
}

const MARK = /\n\n<!-- waymark:digest v1 [\w-]+ pinned -->$/u;
const comments = (stage: Stage) =>
  stage.issue("Your progress").comments.map(({ body }) => body.replace(MARK, ""));
/** Why each comment is hidden; null for one that is shown. */
const hidden = (stage: Stage) => stage.issue("Your progress").comments.map(({ minimized }) => minimized);
const number = (stage: Stage, title: string) => stage.issue(title).number;
const link = (stage: Stage, title: string) =>
  `[${title}](${stage.github.url}/ada/roadmap/issues/${number(stage, title)})`;
const digest = (stage: Stage) => stage.sync({ turn: "now", digest: true });
/** A week passes, and its first run writes what there is to say. */
async function nextWeek(stage: Stage, weeks = 1): Promise<readonly string[]> {
  stage.clock.advance(weeks * 7 * DAY);
  return (await stage.requestsOf(() => digest(stage))).filter((one) => one.includes("omment"));
}

test("says nothing in the first week, then what was done, how long the streak is, what comes next, and one suggestion", async () => {
  const stage = await begun();
  stage.clock.advance(DAY);
  expect(await stage.requestsOf(() => digest(stage))).toEqual([READ, UPSTREAM]);
  for (const title of ["Variables", "Loops (for, while)", "Files"]) stage.learner.close(stage.issue(title));
  await stage.sync({ turn: "now" });
  expect(await nextWeek(stage)).toEqual([ADDED, PINNED]);
  expect(comments(stage)).toEqual([
    `### Your week of 23 November 2026

3 done: #${number(stage, "Variables")}, #${number(stage, "Loops (for, while)")}, #${number(stage, "Files")}

### What to do next

1. ${link(stage, "Functions")} · Phase 1: Basics
2. ${link(stage, "Modules")} · Phase 2: Beyond
3. ${link(stage, "Word counter")} · after Phase 2: Beyond

You can now build #${number(stage, "Word counter")}.

<sub>Waymark writes a comment each week. \`digest: monthly\` or \`digest: off\` in \`.github/roadmap.yml\` changes that.</sub>`,
  ]);
  expect(hidden(stage)).toEqual([null]);
});

test("is a new comment each week, which GitHub sends to those who watch, and the previous one is hidden as outdated", async () => {
  const stage = await begun();
  stage.learner.close(stage.issue("Variables"));
  await nextWeek(stage);
  stage.learner.close(stage.issue("Functions"));
  expect(await nextWeek(stage)).toEqual([ADDED, REPLACED]);
  expect(comments(stage)).toHaveLength(2);
  expect(hidden(stage)).toEqual(["outdated", null]);
  expect(comments(stage)[1]).toContain("1 done: #");
  expect(comments(stage)[1]).toContain("You have completed something 2 weeks in a row. Keep it up!");
});

test("the second time in a week costs one look at the comments and no more, also if other people write there", async () => {
  const stage = await begun();
  stage.learner.close(stage.issue("Variables"));
  await nextWeek(stage);
  stage.learner.comment(stage.issue("Your progress"), "Nice! <!-- waymark:digest v1 2026-12-07 -->");
  stage.learner.close(stage.issue("Functions"));
  await stage.sync({ turn: "now" });
  expect(await stage.requestsOf(() => digest(stage))).toEqual([READ, UPSTREAM, COMMENTS]);
});

test("a comment that may not be hidden stays as it is", async () => {
  const stage = await begun();
  stage.learner.close(stage.issue("Variables"));
  await nextWeek(stage);
  // The pin moves first.
  const refused = { kind: "alias-error", alias: 3, type: "FORBIDDEN", message: "No" } as const;
  stage.github.faults.next({ match: "minimizeComment", times: 9, fault: refused });
  stage.learner.close(stage.issue("Functions"));
  stage.clock.advance(7 * DAY);
  expect(await digest(stage)).toMatchObject({ kind: "synced", tracking: null });
  expect(hidden(stage)).toEqual([null, null]);
});

test("after two quiet weeks there is one short nudge, and then nothing until the learner does something", async () => {
  const stage = await begun();
  stage.learner.close(stage.issue("Variables"));
  await nextWeek(stage);
  await nextWeek(stage);
  expect(comments(stage)[1]).toContain("You did not close any issues.");
  expect(await nextWeek(stage)).toEqual([ADDED, REPLACED]);
  expect(comments(stage)[2])
    .toBe(`It has been quiet here, and that is fine: you have already done 1 item. When you are ready to continue, this is the next step:

1. ${link(stage, "Loops (for, while)")} · Phase 1: Basics

Waymark writes again when you have done something.`);
  for (let week = 0; week < 4; week += 1) expect(await nextWeek(stage)).toEqual([]);
  stage.learner.close(stage.issue("Functions"));
  await nextWeek(stage);
  expect(comments(stage)[3]).toContain("1 done: #");
  await nextWeek(stage, 2);
  expect(comments(stage)[4]).toContain("you have already done 2 items");
});

test("somebody who never began gets the same nudge, in other words", async () => {
  const stage = await begun();
  await nextWeek(stage);
  await nextWeek(stage, 2);
  expect(comments(stage)[1]).toContain(
    "It has been quiet here, and that is fine. When you are ready to start, this is a good first step:",
  );
  expect(await nextWeek(stage)).toEqual([]);
});

test("a pause is respected: no week off is quiet, and none has a comment of its own", async () => {
  const config = "pace:\n  topics: 2\n  weeks_off: [2026-11-30, 2026-12-07, 2026-12-14]\n";
  const stage = await begun({ files: { [CONFIG]: config } });
  stage.learner.close(stage.issue("Variables"));
  expect(await nextWeek(stage)).toEqual([ADDED, PINNED]);
  for (let week = 0; week < 3; week += 1) expect(await nextWeek(stage)).toEqual([]);
  expect(await nextWeek(stage)).toEqual([ADDED, REPLACED]);
  expect(comments(stage)[1]).toContain("### Your week of 21 December 2026\n\nYou did not close any issues.");
  await nextWeek(stage);
  expect(comments(stage)[2]).toContain("Are you taking a break? `/waymark pause 2 weeks` moves your plan.");
});

test("names the week where there is a pace, counts no week off as a break, and suggests a pace that fits", async () => {
  const config = "pace:\n  topics: 5\n  weeks_off: [2026-11-30]\n";
  const stage = await begun({ files: { [CONFIG]: config } });
  stage.learner.close(stage.issue("Variables"));
  await stage.sync({ turn: "now" });
  stage.clock.advance(14 * DAY);
  stage.learner.close(stage.issue("Functions"));
  await stage.sync({ turn: "now" });
  await nextWeek(stage);
  const [body = ""] = comments(stage);
  expect(body).toContain("### Week of 14 December 2026");
  expect(body).toContain("You have completed something 2 weeks in a row.");
  expect(body).toContain("Left from earlier weeks:");
  expect(body).toContain(
    "5 items are left from earlier weeks. `/waymark pace 1/week` sets a plan that matches your real pace.",
  );
});

test("suggests to write down what was tried where the learner is stuck, and a pace where there is none", async () => {
  const stage = await begun();
  stage.learner.close(stage.issue("Variables"));
  await nextWeek(stage);
  expect(comments(stage)[0]).toContain(
    "Would a weekly plan help? Comment `/waymark pace 5/week` to get a list of items for each week.",
  );
  stage.learner.label(stage.issue("Files"), stage.learner.createLabel(stage.repository, "stuck").name);
  await stage.sync({ turn: "now" });
  await nextWeek(stage);
  expect(comments(stage)[1]).toContain(`You asked for help with #${number(stage, "Files")}.`);
});

test("comes once a month where the config says so, with all that the month brought", async () => {
  const stage = await begun({ files: { [CONFIG]: "digest: monthly\n" } });
  stage.learner.close(stage.issue("Variables"));
  await stage.sync({ turn: "now" });
  expect(await nextWeek(stage)).toEqual([]);
  stage.learner.close(stage.issue("Functions"));
  await stage.sync({ turn: "now" });
  expect(await nextWeek(stage)).toEqual([ADDED, PINNED]);
  expect(comments(stage)[0]).toContain("### Your month: November 2026\n\n2 done: #");
  expect(comments(stage)[0]).toContain("Waymark writes a comment each month.");
});

test.each(["digest: off", "digest: false"])("is stopped by %s in the config", async (line) => {
  const stage = await begun({ files: { [CONFIG]: `${line}\n` } });
  stage.clock.advance(7 * DAY);
  expect(await stage.requestsOf(() => digest(stage))).not.toContain(COMMENTS);
  expect(comments(stage)).toEqual([]);
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

describe("the newest comment is pinned on the issue", () => {
  const pinned = (stage: Stage) => stage.issue("Your progress").pinnedComment?.comment.body.split("\n")[0];
  const heading = (day: string) => `### Your week of ${day} November 2026`;

  async function twoWeeks(stage: Stage): Promise<void> {
    stage.learner.close(stage.issue("Variables"));
    await nextWeek(stage);
  }

  test("and the next one takes its place; a second run in the same week writes nothing", async () => {
    const stage = await begun();
    await twoWeeks(stage);
    expect(pinned(stage)).toBe(heading("23"));
    expect(await stage.requestsOf(() => digest(stage))).toEqual([READ, UPSTREAM, COMMENTS]);
    stage.learner.close(stage.issue("Files"));
    await nextWeek(stage);
    expect(pinned(stage)).toBe(heading("30"));
  });

  test("unless a person unpinned one: then none is, until they pin one again", async () => {
    const stage = await begun();
    await twoWeeks(stage);
    const issue = stage.issue("Your progress");
    const [first] = issue.comments;
    if (first === undefined) throw new Error("There is no comment");
    stage.learner.unpinComment(first);
    for (const title of ["Files", "Functions"]) {
      stage.learner.close(stage.issue(title));
      expect(await nextWeek(stage)).toEqual([ADDED, "mutation minimizeComment"]);
      expect(pinned(stage)).toBeUndefined();
    }
    const last = issue.comments.at(-1);
    if (last === undefined) throw new Error("There is no comment");
    stage.learner.pinComment(last);
    stage.learner.close(stage.issue("Modules"));
    expect(await nextWeek(stage)).toEqual([ADDED, REPLACED]);
  });

  test("also if they unpin it within the same hour: the next run leaves it so", async () => {
    const stage = await begun();
    await twoWeeks(stage);
    const [first] = stage.issue("Your progress").comments;
    if (first === undefined) throw new Error("There is no comment");
    stage.learner.unpinComment(first);
    for (const minutes of [10, 90]) {
      stage.clock.advance(minutes * 60_000);
      expect(await stage.requestsOf(() => digest(stage))).toEqual([READ, UPSTREAM, COMMENTS]);
      expect(pinned(stage)).toBeUndefined();
    }
  });

  test("unless another comment is pinned, which stays", async () => {
    const stage = await begun();
    const own = stage.learner.comment(stage.issue("Your progress"), "My plan");
    stage.learner.pinComment(own);
    await twoWeeks(stage);
    expect(pinned(stage)).toBe("My plan");
    stage.learner.unpinComment(own);
    stage.learner.close(stage.issue("Files"));
    await nextWeek(stage);
    expect(pinned(stage)).toBe(heading("30"));
  });

  test("a pin that was cut off is made up for by the next run", async () => {
    const stage = await begun();
    stage.github.faults.next({ match: PINNED, times: 4, fault: { kind: "bad-gateway", applied: false } });
    stage.learner.close(stage.issue("Variables"));
    stage.clock.advance(7 * DAY);
    await digest(stage).catch(() => null);
    expect(pinned(stage)).toBeUndefined();
    stage.github.faults.clear();
    await digest(stage);
    expect(pinned(stage)).toBe(heading("23"));
    expect(stage.issue("Your progress").comments).toHaveLength(1);
  });

  test("a temporary problem of GitHub does not count as a refusal", async () => {
    const stage = await begun();
    stage.github.faults.next({ match: PINNED, fault: { kind: "resource-limits", applied: false } });
    stage.learner.close(stage.issue("Variables"));
    expect(await nextWeek(stage)).toEqual([ADDED, PINNED, "mutation pinIssueComment", EDITED]);
    expect(pinned(stage)).toBe(heading("23"));
  });

  test("where GitHub refuses that, the comment is there all the same, and the next week tries again", async () => {
    const stage = await begun();
    stage.github.world.unknowns.pinnedCommentsForApps = false;
    stage.learner.close(stage.issue("Variables"));
    expect(await nextWeek(stage)).toEqual([ADDED, PINNED, EDITED]);
    expect(stage.issue("Your progress").body).toContain("refused:pinned-comments:2026-11-30");
    expect(pinned(stage)).toBeUndefined();
    stage.github.world.unknowns.pinnedCommentsForApps = true;
    stage.learner.close(stage.issue("Files"));
    await nextWeek(stage);
    expect(pinned(stage)).toBe(heading("30"));
  });

  test("where the server is too old for that, nothing is asked that it does not know, until it is updated", async () => {
    const stage = await begun();
    stage.github.world.schemaLacks = ["IssueComment.isPinned", "Mutation.pinIssueComment"];
    stage.learner.close(stage.issue("Variables"));
    expect(await nextWeek(stage)).toEqual([ADDED]);
    expect(stage.issue("Your progress").comments).toHaveLength(1);
    stage.github.world.schemaLacks = [];
    stage.learner.close(stage.issue("Files"));
    await nextWeek(stage);
    expect(pinned(stage)).toBe(heading("30"));
  });
});
