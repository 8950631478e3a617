/** The weekly plan: each week has its items, milestones get due dates, and a comment sets the pace. */
import { describe, expect, test } from "vitest";
import { paceOf, readConfig } from "../../src/config/config.ts";
import { openStage, SMALL_ROADMAP, type Stage, type StageOptions } from "./stage.ts";

const CONFIG = ".github/roadmap.yml";
const TRACKING = "Your progress";
const READ = "query viewer repository";
const PACED = "pace:\n  topics: 2\n";

async function begun(config: string | null, options: StageOptions = {}): Promise<Stage> {
  const files = config === null ? {} : { files: { [CONFIG]: config } };
  const stage = await openStage({ ...files, ...options });
  await stage.sync({ turn: "now" });
  stage.clock.advance(3_600_000);
  return stage;
}

const dueDays = ({ repository }: Stage) =>
  [...repository.milestones.values()].map(({ dueOn }) => dueOn?.slice(0, 10) ?? null);

const writes = (requests: readonly string[]) => requests.filter((one) => !/^(?:query|GET)/u.test(one));

async function say(stage: Stage, words: string) {
  const comment = stage.learner.comment(stage.issue(TRACKING), words);
  stage.clock.advance(5_000);
  const requests = await stage.requestsOf(() => stage.converse({ call: "covered" }));
  const answers = stage.issue(TRACKING).comments.map(({ body }) => body.split("\n\n<!--")[0]);
  return { requests, answer: answers.at(-1), reactions: comment.reactions.map(({ content }) => content) };
}

const configOf = (stage: Stage) => stage.github.repository(stage.fork).files()[CONFIG];

describe("a pace in the config", () => {
  test("makes milestones due at the end of their last week, and names the week in file and tracking issue", async () => {
    const stage = await begun(PACED);
    // Phase 1 has three topics; phase 2 has two topics and the project.
    expect(dueDays(stage)).toEqual(["2026-12-06", "2026-12-13"]);
    expect(stage.issue(TRACKING).body).toContain("### Week of 23 November 2026\n\n- [Variables]");
    const files = stage.github.repository(stage.fork).files();
    expect(files["progress.md"]).toContain("## Week of 23 November 2026\n\n- [ ] [Variables]");
    expect(await stage.requestsOf(() => stage.sync({ turn: "now" }))).toEqual([READ]);
  });

  test("costs one edit of the tracking issue and one commit when a new week begins, and nothing after", async () => {
    const stage = await begun(PACED);
    stage.clock.advance(7 * 86_400_000);
    const requests = await stage.requestsOf(() => stage.sync({ turn: "now" }));
    expect(writes(requests)).toEqual(["mutation createCommitOnBranch addLabelsToLabelable updateIssue"]);
    expect(stage.issue(TRACKING).body).toContain("### Week of 30 November 2026");
    expect(stage.issue(TRACKING).body).toContain("Left from earlier weeks:");
    expect(await stage.requestsOf(() => stage.sync({ turn: "now" }))).toEqual([READ]);
  });

  test("moves the due dates when it changes, and leaves one that the learner set or took away", async () => {
    const stage = await begun(PACED);
    const [first, second] = [...stage.repository.milestones.values()];
    if (first === undefined || second === undefined) throw new Error("there are two phases");
    stage.learner.editMilestone(second, { dueOn: "2027-03-01T12:00:00Z" });
    stage.learner.push(stage.repository, { [CONFIG]: "pace:\n  topics: 1\n" }, "Slower");
    const requests = await stage.requestsOf(() => stage.sync({ turn: "now" }));
    expect(writes(requests)).toEqual([
      "PATCH /repos/{owner}/{repo}/milestones/{milestone_number}",
      "mutation createCommitOnBranch addLabelsToLabelable updateIssue",
    ]);
    expect(dueDays(stage)).toEqual(["2026-12-13", "2027-03-01"]);
    stage.learner.editMilestone(first, { dueOn: null });
    stage.learner.push(stage.repository, { [CONFIG]: "enabled: true\n" }, "No pace any more");
    await stage.sync({ turn: "now" });
    expect(dueDays(stage)).toEqual([null, "2027-03-01"]);
  });

  test("goes with its due dates, which were Waymark's", async () => {
    const stage = await begun(PACED);
    stage.learner.push(stage.repository, { [CONFIG]: "enabled: true\n" }, "No pace any more");
    await stage.sync({ turn: "now" });
    expect(dueDays(stage)).toEqual([null, null]);
    expect(await stage.requestsOf(() => stage.sync({ turn: "now" }))).toEqual([READ]);
  });

  test("keeps the day that a finished phase was due on in mind when its milestone closes", async () => {
    const stage = await begun(PACED);
    for (const title of ["Variables", "Loops (for, while)", "Functions"])
      stage.learner.close(stage.issue(title));
    await stage.sync({ turn: "now" });
    const [first] = [...stage.repository.milestones.values()];
    expect(first).toMatchObject({ state: "CLOSED" });
    expect(first?.description).toContain("closed due=2026-12-06");
    expect(await stage.requestsOf(() => stage.sync({ turn: "now" }))).toEqual([READ]);
  });
});

describe("a comment sets the pace", () => {
  test("into a config that is made for it, and the same run follows it", async () => {
    const stage = await begun(null);
    const { requests, answer, reactions } = await say(stage, "/waymark pace 3/week");
    expect(configOf(stage)).toBe("pace:\n  topics: 3\n");
    expect(writes(requests)).toEqual([
      "mutation createCommitOnBranch",
      "PATCH /repos/{owner}/{repo}/milestones/{milestone_number}",
      "PATCH /repos/{owner}/{repo}/milestones/{milestone_number}",
      "mutation createCommitOnBranch addLabelsToLabelable updateIssue",
      "mutation addComment addReaction",
    ]);
    expect(answer).toBe(
      "Your pace is now 3 items a week. It is saved in `.github/roadmap.yml`. At 3 items a week, you will finish in the week of 30 November 2026.",
    );
    expect(reactions).toEqual(["THUMBS_UP"]);
    expect(dueDays(stage)).toEqual(["2026-11-29", "2026-12-06"]);
  });

  test("into a config that is there, and no other byte of it", async () => {
    const stage = await begun("# Mine\npace: { hours: 4 } # slowly\r\nopen: all\n");
    await say(stage, "/waymark pace 2/week");
    expect(configOf(stage)).toBe("# Mine\npace: { topics: 2 } # slowly\r\nopen: all\n");
  });

  test("and says how where it is not understood, or by hand where the branch takes no commit", async () => {
    const stage = await begun(null);
    expect(await say(stage, "/waymark pace fast")).toMatchObject({
      answer:
        "Add how much you want to do in a week: `/waymark pace 5/week` or `/waymark pace 6 hours/week`.",
      reactions: ["CONFUSED"],
    });
    stage.learner.protectBranch(stage.repository, "main");
    const { answer, reactions } = await say(stage, "/waymark pace 3/week");
    expect(answer).toBe(
      "Waymark could not change `.github/roadmap.yml`. Write this into it. If it already has `pace`, replace that part:\n\n```yaml\npace:\n  topics: 3\n```",
    );
    expect(reactions).toEqual(["CONFUSED"]);
  });

  test.each([
    ["pace 5/week", "pace:\n  topics: 5\n  start: 2026-11-23\n  weeks_off: [2026-12-21]"],
    ["pause 1 week", "pace:\n  topics: 2\n  start: 2026-11-23\n  weeks_off: [2026-12-21, 2026-11-23]"],
  ])(
    "by hand, %s is the whole part, which the learner puts in place of the one there",
    async (words, lines) => {
      const stage = await begun("pace:\n  topics: 2\n  start: 2026-11-23\n  weeks_off: [2026-12-21]\n");
      stage.learner.protectBranch(stage.repository, "main");
      const { answer } = await say(stage, `/waymark ${words}`);
      expect(answer).toContain(
        `If it already has \`pace\`, replace that part:\n\n\`\`\`yaml\n${lines}\n\`\`\``,
      );
      expect(paceOf(readConfig(`${lines}\n`))).not.toBeNull();
    },
  );

  test("by hand, resume is the part without the weeks that are not off any more", async () => {
    const stage = await begun("pace:\n  hours: 2.5\n  weeks_off: [2026-11-23, 2026-11-30, 2026-12-21]\n");
    stage.learner.protectBranch(stage.repository, "main");
    const { answer } = await say(stage, "/waymark resume");
    expect(answer).toContain("```yaml\npace:\n  hours: 2.5\n  weeks_off: [2026-12-21]\n```");
  });

  test("after somebody else committed in between: their file is the one that is changed", async () => {
    const stage = await begun("open: all\n");
    const asked = stage.learner.comment(stage.issue(TRACKING), "/waymark pace 3/week");
    stage.clock.advance(5_000);
    const mine = { [CONFIG]: "open: phase by phase\n" };
    stage.github.faults.next({
      match: "createCommitOnBranch",
      fault: {
        kind: "call",
        when: "before",
        run: () => void stage.learner.push(stage.repository, mine, "Mine"),
      },
    });
    await stage.converse();
    expect(configOf(stage)).toBe("open: phase by phase\npace:\n  topics: 3\n");
    expect(asked.reactions.map(({ content }) => content)).toEqual(["THUMBS_UP"]);
  });
});

describe("a config that cannot be read", () => {
  const UTF_16 = Buffer.from("\uFEFFopen: all\n", "utf16le");

  test("is not replaced by a new one: the learner hears what is wrong with it", async () => {
    const stage = await begun(null);
    stage.learner.push(stage.repository, { [CONFIG]: UTF_16 }, "Saved by an old editor");
    const { requests, answer } = await say(stage, "/waymark pace 3/week");
    const wrong =
      "The config has an error, so nothing was changed. `.github/roadmap.yml` cannot be read: it is not a text file.";
    expect(answer).toBe(wrong);
    // The pinned issue says it too.
    expect(writes(requests)).toEqual([
      "mutation addComment addReaction",
      "mutation addLabelsToLabelable updateIssue",
    ]);
    expect((await say(stage, "/waymark pace off")).answer).toBe(wrong);
  });
});

describe("a comment takes weeks off", () => {
  test("this one and the next, so that everything moves by them; twice said is once done", async () => {
    const stage = await begun(PACED);
    const { answer } = await say(stage, "/waymark pause 2 weeks");
    expect(configOf(stage)).toBe("pace:\n  topics: 2\n  weeks_off: [2026-11-23, 2026-11-30]\n");
    expect(answer).toBe(
      "Weeks off: 23 November 2026, 30 November 2026. They are saved in `.github/roadmap.yml`. At 2 items a week, you will finish in the week of 21 December 2026.",
    );
    expect(dueDays(stage)).toEqual(["2026-12-20", "2026-12-27"]);
    expect(stage.issue(TRACKING).body).toContain(
      "This week is off. The week of 7 December 2026 continues with these:",
    );
    const { requests } = await say(stage, "/waymark pause 1 week");
    expect(writes(requests)).toEqual(["mutation addComment addReaction"]);
  });

  test("but there has to be a pace, and a config that can be followed", async () => {
    const stage = await begun(null);
    expect(await say(stage, "/waymark pause 2 weeks")).toMatchObject({
      answer: "You do not have a pace to pause yet. Set one first, for example `/waymark pace 5/week`.",
      reactions: ["CONFUSED"],
    });
    expect(await say(stage, "/waymark pause")).toMatchObject({ reactions: ["CONFUSED"] });
    stage.learner.push(stage.repository, { [CONFIG]: "paec: 3\n" }, "A slip");
    const { answer, reactions } = await say(stage, "/waymark pause 1 week");
    expect(answer).toContain("paec");
    expect(reactions).toEqual(["CONFUSED"]);
  });
});

describe("a comment ends a pause, or the pace", () => {
  test("resume takes back the weeks off from now on, and leaves the holidays that come later", async () => {
    const stage = await begun("pace:\n  topics: 2\n  weeks_off: [2026-12-21]\n");
    await say(stage, "/waymark pause 2 weeks");
    const { requests, answer, reactions } = await say(stage, "/waymark resume");
    expect(configOf(stage)).toBe("pace:\n  topics: 2\n  weeks_off: [2026-12-21]\n");
    expect(answer).toBe(
      "These weeks are no longer off: 23 November 2026, 30 November 2026. Welcome back! At 2 items a week, you will finish in the week of 7 December 2026.",
    );
    expect(reactions).toEqual(["THUMBS_UP"]);
    expect(dueDays(stage)).toEqual(["2026-12-06", "2026-12-13"]);
    expect(writes(requests)).toEqual([
      "mutation createCommitOnBranch",
      "PATCH /repos/{owner}/{repo}/milestones/{milestone_number}",
      "PATCH /repos/{owner}/{repo}/milestones/{milestone_number}",
      "mutation createCommitOnBranch addLabelsToLabelable updateIssue",
      "mutation addComment addReaction",
    ]);
    expect(await say(stage, "/waymark resume")).toMatchObject({
      answer: expect.stringMatching(
        /^There is no pause to end: neither this week nor the next one is off\./u,
      ),
      // The same result twice: a run may have been interrupted before its answer.
      reactions: ["THUMBS_UP"],
    });
  });

  test("pace alone says what the pace is and when the course ends, and pace off ends it", async () => {
    const stage = await begun("# Mine\npace:\n  topics: 2 # slowly\nopen: all\n");
    expect(await say(stage, "/waymark pace")).toMatchObject({
      answer:
        "At 2 items a week, you will finish in the week of 7 December 2026. Your pace is 2 items a week. To end it, comment `/waymark pace off`.",
      reactions: ["THUMBS_UP"],
    });
    expect(await say(stage, "/waymark pace off")).toMatchObject({
      answer:
        "You no longer have a weekly pace. To set one again, comment for example `/waymark pace 5/week`.",
      reactions: ["THUMBS_UP"],
    });
    // The comment is the learner's.
    expect(configOf(stage)).toBe("# Mine\n  # slowly\nopen: all\n");
    expect(dueDays(stage)).toEqual([null, null]);
    expect(await say(stage, "/waymark resume")).toMatchObject({
      answer: "You do not have a pace to pause yet. Set one first, for example `/waymark pace 5/week`.",
    });
    expect(await say(stage, "/waymark pace")).toMatchObject({ reactions: ["CONFUSED"] });
  });

  test("and where the file cannot be changed, the answer says what to take out", async () => {
    const stage = await begun("{ pace: { topics: 2, weeks_off: [2026-11-23] } }\n");
    expect(await say(stage, "/waymark pace off")).toMatchObject({
      answer: "Waymark could not change `.github/roadmap.yml`. Remove `pace` from it.",
      reactions: ["CONFUSED"],
    });
    expect(await say(stage, "/waymark resume")).toMatchObject({ reactions: ["THUMBS_UP"] });
    expect(configOf(stage)).toBe("{ pace: { topics: 2, weeks_off: [] } }\n");
  });
});

test("the Action alone, with its few rights, names the week as well", async () => {
  const stage = await begun(PACED, { roadmap: SMALL_ROADMAP });
  stage.learner.close(stage.issue("Variables"));
  await stage.regenerate();
  const text = stage.github.repository(stage.fork).files()["progress.md"];
  expect(text).toContain("## Week of 23 November 2026\n\n- [x] [Variables]");
});
