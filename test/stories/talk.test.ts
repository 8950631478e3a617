/**
 * Commands: comments that begin with `/waymark`. They are carried out for people with write access, and answered once.
 */
import { describe, expect, test } from "vitest";
import type { Comment, Issue } from "github-emulator";
import { openStage, SMALL_ROADMAP, type Stage, type StageOptions } from "./stage.ts";

const HOUR = 3_600_000;
const TRACKING = "Your progress";
/**
 * The requests of a run with one waiting command: reading the comments, the permission of its author, and the state.
 */
const LISTENING = ["query repository", "GET /repos/{owner}/{repo}/collaborators/{username}/permission"];
const READ = "query viewer repository";

async function begun(options: StageOptions = {}): Promise<Stage> {
  const stage = await openStage(options);
  await stage.sync({ turn: "now" });
  stage.clock.advance(HOUR);
  return stage;
}

function say(stage: Stage, words: string, title = TRACKING): Comment {
  const comment = stage.learner.comment(stage.issue(title), words);
  stage.clock.advance(5_000);
  return comment;
}

const thumbs = ({ reactions }: Comment) => reactions.map(({ content }) => content);
/** The App's comments on an issue, without the mark at the end. */
const answers = ({ comments }: Issue) =>
  comments
    .filter(({ author }) => author.login === "waymark-app[bot]")
    .map(({ body }) => body.replace(/\n\n<!-- waymark:answer v1 [a-z0-9]+ -->$/u, ""));

const writes = (requests: readonly string[]) => requests.filter((one) => !/^(?:query|GET)/u.test(one));

describe("what is asked for is done", () => {
  test("help is answered by a comment and a thumb, in one request, and never again", async () => {
    const stage = await begun();
    const comment = say(stage, "/waymark help");
    const requests = await stage.requestsOf(() => stage.converse());
    expect(requests).toEqual([...LISTENING, READ, "mutation addComment addReaction", READ]);
    expect(thumbs(comment)).toEqual(["THUMBS_UP"]);
    expect(answers(stage.issue(TRACKING))).toEqual([
      expect.stringContaining("- `/waymark skip`: on the issue"),
    ]);
    const again = await stage.requestsOf(() => stage.converse());
    expect(again).toEqual(["query repository", READ]);
  });

  test.each(["/waymark dance", "/waymark sync everything"])(
    "%s is no command: the answer names those that there are, and nothing is done for it",
    async (words) => {
      const stage = await begun();
      const comment = say(stage, words);
      await stage.converse();
      expect(thumbs(comment)).toEqual(["CONFUSED"]);
      expect(answers(stage.issue(TRACKING))).toEqual([expect.stringContaining("`sync`, `preview`")]);
    },
  );

  test("sync does what the roadmap says by now, and a thumb says so", async () => {
    const stage = await begun();
    const changed = SMALL_ROADMAP.replace("- Modules", "- Modules\n- Testing");
    stage.learner.push(stage.repository, { "README.md": changed }, "Add a topic");
    const comment = say(stage, "/waymark sync");
    expect(await stage.converse({ call: "covered" })).toMatchObject({
      report: { kind: "synced" },
      refused: [],
    });
    expect(stage.issue("Testing").state).toBe("OPEN");
    expect(thumbs(comment)).toEqual(["THUMBS_UP"]);
  });

  test("preview says what a sync would change, with hostile titles quiet, and changes nothing", async () => {
    const stage = await begun();
    const hostile = SMALL_ROADMAP.replace("- Modules", "- Modules\n- @eve fixes #1 <img src=x>");
    stage.learner.push(stage.repository, { "README.md": hostile }, "Add a topic");
    say(stage, "/waymark preview");
    const issues = stage.repository.issues.size;
    // The sync at the end of the run is made to fail, because the test only looks at what the preview wrote.
    stage.github.faults.at(stage.github.requests.length + 5, { kind: "token-expired" });
    await stage.converse().catch(() => undefined);
    expect(stage.repository.issues.size).toBe(issues);
    const [answer = ""] = answers(stage.issue(TRACKING));
    expect(answer).toContain("- Would open 1 issue: ");
    expect(answer).not.toMatch(/@eve|#1|(?<!\\)<img/u);
  });

  test("skip closes the item's issue as not planned; on the tracking issue it says where", async () => {
    const stage = await begun();
    const comment = say(stage, "/waymark skip", "Files");
    const requests = await stage.requestsOf(() => stage.converse());
    expect(writes(requests)).toEqual([
      "mutation closeIssue",
      "mutation addLabelsToLabelable updateIssue",
      "mutation addReaction",
    ]);
    expect(stage.issue("Files")).toMatchObject({ state: "CLOSED", stateReason: "NOT_PLANNED" });
    expect(thumbs(comment)).toEqual(["THUMBS_UP"]);
    expect(stage.issue(TRACKING).body).toContain("0 of 6 done");
    const lost = say(stage, "/waymark skip");
    await stage.converse();
    expect(thumbs(lost)).toEqual(["CONFUSED"]);
    expect(answers(stage.issue(TRACKING))).toEqual(["Say that on the issue of what you want to skip."]);
  });

  test("next names what to do next; doctor what is in the way", async () => {
    const stage = await begun();
    say(stage, "/waymark next", "Files");
    stage.learner.push(stage.repository, { ".github/workflows/waymark.yml": null }, "Take it out");
    say(stage, "/waymark doctor");
    await stage.converse();
    say(stage, "/waymark doctor");
    await stage.converse();
    expect(answers(stage.issue("Files"))).toEqual([
      expect.stringMatching(/^1\. \[Variables\]\(.*\) · Phase 1: Basics$/mu),
    ]);
    const [gap] = answers(stage.issue(TRACKING));
    expect(gap).toContain("- There is no .github/workflows/waymark.yml. With it, Actions bring");
    expect(gap).toContain(`README has it: ${stage.github.url}/ada/roadmap/new/main/.github/workflows`);
  });

  test("in Spanish where the config says so", async () => {
    const stage = await begun({ files: { ".github/roadmap.yml": "language: es\n" } });
    say(stage, "/waymark bailar", "Tu progreso");
    await stage.converse();
    expect(answers(stage.issue("Tu progreso"))[0]).toMatch(/^Esa orden no existe\. Estas sí: `next`, /u);
  });
});

describe("a plan that waits for a yes", () => {
  const topics = ["Clay", "Sand", "Worms", "Drainage", "Seeds", "Mulch", "Compost", "Grafting", "Pruning"]
    .concat(["Watering", "Harvest", "Storage"])
    .map((topic) => `- ${topic}`);
  const roadmap = (kept: readonly string[]) =>
    `# Learn gardening: a roadmap\n\nA structured path for learning to garden.\n\n## Phase 1: Soil\n\n${kept.join("\n")}\n`;

  async function stopped(): Promise<Stage> {
    const stage = await begun({ roadmap: roadmap(topics) });
    stage.learner.push(stage.repository, { "README.md": roadmap(topics.slice(4)) }, "Shorten");
    await stage.sync({ turn: "now" });
    return stage;
  }

  test("apply ticks the box that asks, and the plan is made", async () => {
    const stage = await stopped();
    expect(stage.issue("Clay").state).toBe("OPEN");
    const comment = say(stage, "/waymark apply");
    expect(await stage.converse()).toMatchObject({ report: { kind: "synced" } });
    expect(stage.issue("Clay")).toMatchObject({ state: "CLOSED", stateReason: "NOT_PLANNED" });
    expect(thumbs(comment)).toEqual(["THUMBS_UP"]);
    expect(answers(stage.issue(TRACKING))).toEqual([expect.stringContaining("No longer in the roadmap")]);
  });

  test("a plan that has changed since is shown first", async () => {
    const stage = await stopped();
    stage.learner.push(stage.repository, { "README.md": roadmap(topics.slice(5)) }, "Shorten more");
    const comment = say(stage, "/waymark apply");
    expect(await stage.converse()).toMatchObject({ report: { kind: "stopped" } });
    expect(thumbs(comment)).toEqual(["CONFUSED"]);
    expect(stage.issue("Clay").state).toBe("OPEN");
    say(stage, "/waymark apply");
    expect(await stage.converse()).toMatchObject({ report: { kind: "synced" } });
    expect(stage.issue("Seeds").state).toBe("CLOSED");
  });

  test("where nothing waits, it says so; sync says what does", async () => {
    const quiet = await begun();
    say(quiet, "/waymark apply");
    await quiet.converse();
    expect(answers(quiet.issue(TRACKING))).toEqual(["Nothing waits for a yes: all is as the roadmap says."]);
    const stage = await stopped();
    const comment = say(stage, "/waymark sync");
    await stage.converse();
    expect(thumbs(comment)).toEqual(["CONFUSED"]);
    expect(answers(stage.issue(TRACKING))[0]).toContain("no longer has 4 of the 12 items");
    say(stage, "/waymark preview");
    await stage.converse();
    expect(answers(stage.issue(TRACKING))[1]).toContain("- Would mark 4 issues as no longer part");
  });
});

describe("off and on", () => {
  test("off labels the tracking issue and then nothing is done, until on", async () => {
    const stage = await begun();
    const off = say(stage, "/waymark off", "Files");
    const requests = await stage.requestsOf(() => stage.converse());
    expect(writes(requests)).toEqual([
      "POST /repos/{owner}/{repo}/labels",
      "POST /repos/{owner}/{repo}/issues/{issue_number}/labels",
      "mutation createCommitOnBranch",
      "mutation addComment addReaction",
    ]);
    expect(thumbs(off)).toEqual(["THUMBS_UP"]);
    expect(stage.issue(TRACKING).labels.map(({ name }) => name)).toContain("waymark:off");
    stage.learner.close(stage.issue("Variables"));
    const asked = say(stage, "/waymark skip", "Files");
    expect(await stage.converse()).toMatchObject({ report: { kind: "stayed-out" } });
    expect(thumbs(asked)).toEqual(["CONFUSED"]);
    expect(stage.issue("Files").state).toBe("OPEN");
    expect(await stage.regenerate()).toMatchObject({ kind: "stayed-out" });
    const on = say(stage, "/waymark on");
    expect(await stage.converse()).toMatchObject({ report: { kind: "synced" } });
    expect(thumbs(on)).toEqual(["THUMBS_UP"]);
    expect(stage.issue(TRACKING).labels.map(({ name }) => name)).not.toContain("waymark:off");
    expect(stage.issue(TRACKING).body).toContain("1 of 7 done");
  });

  test("off twice and on twice are no failures", async () => {
    const stage = await begun();
    say(stage, "/waymark off");
    await stage.converse();
    say(stage, "/waymark on");
    await stage.converse();
    say(stage, "/waymark on");
    say(stage, "/waymark off");
    expect(await stage.converse()).toMatchObject({ report: { kind: "stayed-out" }, refused: [] });
  });
});

describe("who is heard", () => {
  test("nobody who may not write, no bot, no other issue, nothing older than a day", async () => {
    const stage = await begun();
    const tracking = stage.issue(TRACKING);
    stage.clock.advance(-25 * HOUR);
    say(stage, "/waymark off");
    stage.clock.advance(25 * HOUR);
    stage.stranger.comment(tracking, "/waymark off");
    const own = stage.learner.openIssue(stage.repository, "My own notes", "…");
    stage.learner.comment(own, "/waymark off");
    stage.clock.advance(5_000);
    const requests = await stage.requestsOf(() => stage.converse());
    expect(writes(requests)).toEqual([]);
    expect(tracking.comments).toHaveLength(2);
  });

  test("a collaborator who only reads is not, one who writes is", async () => {
    const stage = await begun();
    const { repository, stranger } = stage;
    repository.collaborators.set(stranger.user, "read");
    const comment = stranger.comment(stage.issue("Files"), "/waymark skip");
    await stage.converse();
    expect(stage.issue("Files").state).toBe("OPEN");
    expect(thumbs(comment)).toEqual([]);
    repository.collaborators.set(stranger.user, "write");
    await stage.converse();
    expect(stage.issue("Files").state).toBe("CLOSED");
    expect(thumbs(comment)).toEqual(["THUMBS_UP"]);
  });

  test("where the workflow does all of it, the App leaves commands to it", async () => {
    const stage = await begun();
    const workflow = "jobs:\n  sync:\n    steps:\n      - with:\n          mode: sync\n";
    stage.learner.push(stage.repository, { ".github/workflows/waymark.yml": workflow }, "By itself");
    const comment = say(stage, "/waymark help");
    await stage.converse();
    expect(thumbs(comment)).toEqual([]);
    await stage.converse({ call: "asked" });
    expect(thumbs(comment)).toEqual(["THUMBS_UP"]);
  });
});

describe("cut off anywhere, it is answered once", () => {
  test.each([
    ["502, though applied", { kind: "bad-gateway", applied: true }],
    ["502, not applied", { kind: "bad-gateway", applied: false }],
    ["an answer that got lost", { kind: "reset-after" }],
    ["half of it done", { kind: "bad-gateway-midway", aliases: 1 }],
  ] as const)("%s", async (_, fault) => {
    const stage = await begun();
    const comment = say(stage, "/waymark help");
    stage.github.faults.at(stage.github.requests.length + 4, fault);
    await stage.converse();
    expect(answers(stage.issue(TRACKING))).toHaveLength(1);
    expect(thumbs(comment)).toEqual(["THUMBS_UP"]);
    expect(writes(await stage.requestsOf(() => stage.converse()))).toEqual([]);
  });

  test("what cannot be answered is reported, and the rest is done", async () => {
    const stage = await begun();
    say(stage, "/waymark off");
    stage.github.faults.at(stage.github.requests.length + 8, {
      kind: "alias-error",
      alias: 1,
      type: "FORBIDDEN",
      message: "Resource not accessible by integration",
    });
    const { refused } = await stage.converse();
    expect(refused.map(({ said }) => said)).toEqual(["Resource not accessible by integration"]);
    expect(stage.issue(TRACKING).labels.map(({ name }) => name)).toContain("waymark:off");
  });
});
