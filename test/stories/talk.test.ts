/**
 * Commands: comments that begin with `/waymark`. They are carried out for people with write access, and answered once.
 */
import { describe, expect, test } from "vitest";
import type { Comment, Issue } from "github-emulator";
import { RateLimited } from "../../src/model/errors.ts";
import { openStage, SMALL_ROADMAP, type Stage, type StageOptions } from "./stage.ts";

const HOUR = 3_600_000;
const TRACKING = "Your progress";
/** The main read, with the comments. */
const READ = "query viewer repository";
/** The requests of a run with one waiting command: reading, and the permission of its author. */
const LISTENING = [READ, "GET /repos/{owner}/{repo}/collaborators/{username}/permission"];

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
    .map(({ body }) => body.replace(/\n\n<!-- waymark:answer v1 [a-z0-9]+(?: puzzled)? -->$/u, ""));

const writes = (requests: readonly string[]) => requests.filter((one) => !/^(?:query|GET)/u.test(one));

describe("what is asked for is done", () => {
  test("help is answered by a comment and a thumb, in one request, and never again", async () => {
    const stage = await begun();
    const comment = say(stage, "/waymark help");
    const requests = await stage.requestsOf(() => stage.converse());
    expect(requests).toEqual([...LISTENING, READ, "mutation addComment addReaction", READ]);
    expect(thumbs(comment)).toEqual(["THUMBS_UP"]);
    expect(answers(stage.issue(TRACKING))).toEqual([
      expect.stringContaining("- `/waymark skip`: on an issue: skips it"),
    ]);
    const again = await stage.requestsOf(() => stage.converse());
    expect(again).toEqual([READ]);
  });

  test.each([
    [
      "/waymark waltz",
      expect.stringMatching(/^Waymark does not know this command\. The commands are: `next`, `status`, /u),
    ],
    ["/waymark pasue 2 weeks", "Did you mean `/waymark pause`? `/waymark help` lists all commands."],
    ["/waymark sync everything", "Did you mean `/waymark sync`? `/waymark help` lists all commands."],
  ])(
    "%s is not a command: the answer says what was probably meant, and nothing is done",
    async (words, answer) => {
      const stage = await begun();
      const comment = say(stage, words);
      const requests = await stage.requestsOf(() => stage.converse());
      expect(writes(requests)).toEqual(["mutation addComment addReaction"]);
      expect(thumbs(comment)).toEqual(["CONFUSED"]);
      expect(answers(stage.issue(TRACKING))).toEqual([answer]);
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
    expect(answer).toContain("- 1 new issue: ");
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
    expect(answers(stage.issue(TRACKING))).toEqual(["Use this command on the issue that you want to skip."]);
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
    expect(gap).toContain("- There is no .github/workflows/waymark.yml. It updates progress.md");
    expect(gap).toContain(`new file: ${stage.github.url}/ada/roadmap/new/main/.github/workflows`);
  });

  test("in Spanish where the config says so", async () => {
    const stage = await begun({ files: { ".github/roadmap.yml": "language: es\n" } });
    say(stage, "/waymark bailar", "Tu progreso");
    await stage.converse();
    expect(answers(stage.issue("Tu progreso"))[0]).toMatch(
      /^Waymark no conoce este comando\. Los comandos son: `next`, /u,
    );
  });
});

test("a link to progress.md works on a default branch of any name", async () => {
  const stage = await begun();
  stage.learner.changeDefaultBranch(stage.repository, "course#1");
  say(stage, "/waymark status");
  await stage.converse();
  expect(answers(stage.issue(TRACKING)).at(-1)).toContain("/ada/roadmap/blob/HEAD/progress.md)");
});

test("a resume that was interrupted before its answer is answered as done", async () => {
  const stage = await begun({ files: { ".github/roadmap.yml": "enabled: true\npace:\n  topics: 2\n" } });
  say(stage, "/waymark pause 2 weeks");
  await stage.converse();
  const resume = say(stage, "/waymark resume");
  stage.github.faults.next({
    match: "addComment",
    fault: { kind: "call", when: "before", run: () => Promise.reject(new Error("killed")) },
  });
  await stage.converse().catch(() => undefined);
  await stage.converse();
  expect(thumbs(resume)).toEqual(["THUMBS_UP"]);
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
    expect(answers(quiet.issue(TRACKING))).toEqual(["Nothing waits for your answer."]);
    const stage = await stopped();
    const comment = say(stage, "/waymark sync");
    await stage.converse();
    expect(thumbs(comment)).toEqual(["CONFUSED"]);
    expect(answers(stage.issue(TRACKING))[0]).toContain("4 of the 12 items that have issues are no longer");
    say(stage, "/waymark preview");
    await stage.converse();
    expect(answers(stage.issue(TRACKING))[1]).toContain("- 4 issues that are no longer in");
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
    expect(answers(stage.issue("Files")).at(-1)).toBe(
      "Waymark is off in this repository. To turn it on, comment `/waymark on`.",
    );
    expect(stage.issue("Files").state).toBe("OPEN");
    expect(await stage.regenerate()).toMatchObject({ kind: "stayed-out" });
    const on = say(stage, "/waymark on");
    expect(await stage.converse()).toMatchObject({ report: { kind: "synced" } });
    expect(thumbs(on)).toEqual(["THUMBS_UP"]);
    expect(stage.issue(TRACKING).labels.map(({ name }) => name)).not.toContain("waymark:off");
    expect(stage.issue(TRACKING).body).toContain("1 of 7 done");
  });

  const changed = SMALL_ROADMAP.replace("- Modules", "- Modules\n- Testing");
  const pinned = ({ repository }: Stage) =>
    [...repository.issues.values()].find(({ title }) => title === TRACKING) ?? null;
  const config = ({ github, fork }: Stage) => github.repository(fork).file(".github/roadmap.yml");
  const CONFIG = { files: { ".github/roadmap.yml": "enabled: true\n" } };

  test("off without the pinned issue is written into the files, and nothing opens until on", async () => {
    const stage = await begun(CONFIG);
    stage.learner.deleteIssue(stage.issue(TRACKING));
    const off = say(stage, "/waymark off", "Variables");
    expect(await stage.converse()).toMatchObject({ report: { kind: "stayed-out" } });
    expect(thumbs(off)).toEqual(["THUMBS_UP"]);
    expect(config(stage)).toContain("enabled: false");
    stage.learner.push(stage.repository, { "README.md": changed }, "Add a topic");
    expect(await stage.converse()).toMatchObject({ report: { kind: "stayed-out" } });
    expect(pinned(stage)).toBeNull();
    say(stage, "/waymark on", "Variables");
    expect(await stage.converse()).toMatchObject({ report: { kind: "synced" } });
    expect(stage.issue("Testing").state).toBe("OPEN");
    expect(pinned(stage)).not.toBeNull();
  });

  test("off without the pinned issue is tried again where the branch moved meanwhile", async () => {
    const stage = await begun(CONFIG);
    stage.learner.deleteIssue(stage.issue(TRACKING));
    const off = say(stage, "/waymark off", "Variables");
    stage.github.faults.next({
      match: "createCommitOnBranch",
      fault: {
        kind: "call",
        when: "before",
        run: () => void stage.learner.push(stage.repository, { "README.md": changed }, "Add a topic"),
      },
    });
    expect(await stage.converse()).toMatchObject({ report: { kind: "stayed-out" } });
    expect(thumbs(off)).toEqual(["THUMBS_UP"]);
    expect(config(stage)).toContain("enabled: false");
  });

  test("off does not say that it is off where nothing can say so", async () => {
    const stage = await begun(CONFIG);
    stage.learner.deleteIssue(stage.issue(TRACKING));
    stage.learner.protectBranch(stage.repository, "main");
    const off = say(stage, "/waymark off", "Variables");
    await stage.converse();
    expect(thumbs(off)).toEqual(["CONFUSED"]);
    expect(answers(stage.issue("Variables"))).toEqual([
      expect.stringMatching(/could not change `\.github\/roadmap\.yml`[^]*```yaml\nenabled: false\n```$/u),
    ]);
  });

  test("on says what to write by hand where the branch takes no commit", async () => {
    const stage = await begun(CONFIG);
    say(stage, "/waymark off");
    await stage.converse();
    stage.learner.protectBranch(stage.repository, "main");
    const on = say(stage, "/waymark on");
    expect(await stage.converse()).toMatchObject({ report: { kind: "stayed-out" } });
    expect(thumbs(on)).toEqual(["CONFUSED"]);
    expect(answers(stage.issue(TRACKING)).at(-1)).toMatch(
      /If it already has `enabled`[^]*enabled: true\n```$/u,
    );
  });

  test("off twice and on twice are not failures", async () => {
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

describe("while the config has an error", () => {
  async function broken(): Promise<Stage> {
    const stage = await begun({ files: { ".github/roadmap.yml": "enabled: true\nlanguage: es\n" } });
    const text = "enabled: true\nlanguage: es\nmax_issues: x\nsource: 5\n";
    stage.learner.push(stage.repository, { ".github/roadmap.yml": text }, "Change the config");
    return stage;
  }
  const SPANISH = "Tu progreso";

  test("done closes the issue, and the answer says so before it names the error", async () => {
    const stage = await broken();
    say(stage, "/waymark done", "Variables");
    await stage.converse();
    expect(stage.issue("Variables").state).toBe("CLOSED");
    expect(answers(stage.issue("Variables"))).toEqual([
      expect.stringMatching(/^[^\n]+ejecutado, pero[^\n]+:\n\n[^\n]*"max_issues" debe ser/u),
    ]);
  });

  test("preview names the error, and does not add that everything is up to date", async () => {
    const stage = await broken();
    say(stage, "/waymark preview", SPANISH);
    await stage.converse();
    const [answer = ""] = answers(stage.issue(SPANISH));
    expect(answer).toContain('"max_issues" debe ser un número');
    expect(answer).not.toContain("\n");
  });

  test("pace names each error in the language of the course, apart from the next one", async () => {
    const stage = await broken();
    const comment = say(stage, "/waymark pace 5/semana", SPANISH);
    await stage.converse();
    expect(thumbs(comment)).toEqual(["CONFUSED"]);
    expect(answers(stage.issue(SPANISH))).toEqual([
      expect.stringMatching(
        /"source" debe ser un texto; [^ ]+roadmap\.yml:[^ ]+ "max_issues" debe ser un número$/u,
      ),
    ]);
  });
});

describe("about one item, on its issue", () => {
  test("done closes it as completed, also after it was skipped; on the pinned issue it says where", async () => {
    const stage = await begun();
    const comment = say(stage, "/waymark done", "Files");
    const requests = await stage.requestsOf(() => stage.converse());
    expect(writes(requests)).toEqual([
      "mutation closeIssue",
      "mutation addLabelsToLabelable updateIssue",
      "mutation addReaction",
    ]);
    expect(stage.issue("Files")).toMatchObject({ state: "CLOSED", stateReason: "COMPLETED" });
    expect(thumbs(comment)).toEqual(["THUMBS_UP"]);
    expect(stage.issue(TRACKING).body).toContain("1 of 7 done");
    stage.learner.close(stage.issue("Modules"), "NOT_PLANNED");
    say(stage, "/waymark done", "Modules");
    const again = say(stage, "/waymark done", "Files");
    say(stage, "/waymark done");
    await stage.converse();
    expect(stage.issue("Modules")).toMatchObject({ state: "CLOSED", stateReason: "COMPLETED" });
    expect(thumbs(again)).toEqual(["THUMBS_UP"]);
    expect(answers(stage.issue(TRACKING))).toEqual(["Use this command on the issue that you have finished."]);
  });

  test("skip says so where the item is done already, and it stays done", async () => {
    const stage = await begun();
    stage.learner.close(stage.issue("Files"));
    const comment = say(stage, "/waymark skip", "Files");
    await stage.converse();
    expect(thumbs(comment)).toEqual(["CONFUSED"]);
    expect(answers(stage.issue("Files"))).toEqual([
      "This issue is already done, so it is not skipped. To skip it, reopen it first.",
    ]);
    expect(stage.issue("Files")).toMatchObject({ state: "CLOSED", stateReason: "COMPLETED" });
  });

  test("stuck adds a label that mentors can search for, and a sync leaves it to the learner", async () => {
    const stage = await begun();
    const comment = say(stage, "/waymark stuck", "Files");
    const requests = await stage.requestsOf(() => stage.converse());
    expect(writes(requests)).toEqual([
      "POST /repos/{owner}/{repo}/labels",
      "POST /repos/{owner}/{repo}/issues/{issue_number}/labels",
      "mutation addComment addReaction",
    ]);
    const labels = () => stage.issue("Files").labels.map(({ name }) => name);
    expect(labels()).toEqual(["topic", "stuck"]);
    expect(answers(stage.issue("Files"))).toEqual([
      "This issue now has the label `stuck`, so that a mentor can find it. It helps to write what you tried and what happened. Remove the label when you can go on.",
    ]);
    expect(thumbs(comment)).toEqual(["THUMBS_UP"]);
    stage.learner.unlabel(stage.issue("Files"), "stuck");
    await stage.sync({ turn: "now" });
    expect(labels()).toEqual(["topic"]);
    say(stage, "/waymark stuck");
    await stage.converse();
    expect(answers(stage.issue(TRACKING))).toEqual([
      "Use this command on the issue that you need help with.",
    ]);
  });

  test.each([
    ["/waymark done", "Files", "mutation closeIssue"],
    ["/waymark built https://example.org/mine", "Word counter", "updateIssue"],
    ["/waymark stuck", "Files", "POST /repos/{owner}/{repo}/labels"],
  ])("%s that a limit stops has no answer yet: the next run obeys it", async (words, title, match) => {
    const stage = await begun({ maxWait: 120_000 });
    const comment = say(stage, words, title);
    const limit = { kind: "secondary-limit", status: 403, retryAfter: 3_600 } as const;
    stage.github.faults.next({ match, fault: limit });
    await expect(stage.converse()).rejects.toThrow(RateLimited);
    expect([thumbs(comment), answers(stage.issue(title))]).toEqual([[], []]);
    stage.clock.advance(HOUR);
    await stage.converse();
    expect(thumbs(comment)).toEqual(["THUMBS_UP"]);
  });

  test.each(["stuck", "off"])(
    "%s whose label is refused is answered with the reason, and the commands after it are obeyed",
    async (name) => {
      const stage = await begun();
      const where = name === "off" ? TRACKING : "Files";
      const comment = say(stage, `/waymark ${name}`, where);
      const later = say(stage, "/waymark help");
      // GitHub allows 100 labels on an issue.
      for (let index = 0; index < 99; index += 1) {
        stage.learner.createLabel(stage.repository, `mine-${index}`);
        stage.learner.label(stage.issue(where), `mine-${index}`);
      }
      await stage.converse();
      expect([thumbs(comment), thumbs(later)]).toEqual([["CONFUSED"], ["THUMBS_UP"]]);
      expect(answers(stage.issue(where))[0]).toMatch(/^Some of it failed:\n\n- /u);
      expect(writes(await stage.requestsOf(() => stage.converse()))).toEqual([]);
    },
  );

  test("built links progress.md to what the learner built, and the address stays through every sync", async () => {
    const stage = await begun();
    const url = "https://github.com/Ada/Word-Counter";
    const comment = say(stage, `/waymark built ${url}`, "Word counter");
    const requests = await stage.requestsOf(() => stage.converse());
    expect(writes(requests)).toEqual([
      "mutation addLabelsToLabelable updateIssue",
      "mutation createCommitOnBranch",
      "mutation addComment addReaction",
    ]);
    const files = () => stage.github.repository(stage.fork).files();
    expect(answers(stage.issue("Word counter"))).toEqual([
      `Saved. [progress.md](${stage.github.url}/ada/roadmap/blob/HEAD/progress.md) links to it.`,
    ]);
    expect(thumbs(comment)).toEqual(["THUMBS_UP"]);
    expect(files()["progress.md"]).toContain(`· [what you built](${url})`);
    expect(files()[".github/waymark/progress.json"]).toContain(`"built": "${url}"`);
    const changed = SMALL_ROADMAP.replace("files, loops", "files, loops, tests");
    stage.learner.push(stage.repository, { "README.md": changed }, "More to practise");
    await stage.sync({ turn: "now" });
    expect(stage.issue("Word counter").body).toContain("built=https:%2F%2Fgithub.com%2FAda%2FWord-Counter");
    expect(files()["progress.md"]).toContain(`· [what you built](${url})`);
  });

  test.each([
    ["/waymark built https://ada.example/x", "Files", "Use this command on the issue of a project."],
    [
      "/waymark built",
      "Word counter",
      "Add the address of what you built: `/waymark built https://github.com/you/your-project`.",
    ],
    [
      "/waymark built javascript:alert(1)",
      "Word counter",
      "Add the address of what you built: `/waymark built https://github.com/you/your-project`.",
    ],
    [
      "/waymark built https://ada.example/a b",
      "Word counter",
      "Add the address of what you built: `/waymark built https://github.com/you/your-project`.",
    ],
  ])("%s on %s is answered with what is missing", async (words, title, answer) => {
    const stage = await begun();
    const comment = say(stage, words, title);
    const requests = await stage.requestsOf(() => stage.converse());
    expect(writes(requests)).toEqual(["mutation addComment addReaction"]);
    expect(thumbs(comment)).toEqual(["CONFUSED"]);
    expect(answers(stage.issue(title))).toEqual([answer]);
  });

  test("built says so where the learner removed Waymark's part of the issue", async () => {
    const stage = await begun();
    const project = stage.issue("Word counter");
    stage.learner.edit(project, { body: project.body.replace(/<!-- waymark:end.*-->/u, "") });
    say(stage, "/waymark built https://ada.example/x", "Word counter");
    await stage.converse();
    expect(answers(project)).toEqual([
      "The address cannot be saved, because the part of this issue that Waymark wrote is gone.",
    ]);
  });
});

describe("how far, and what next", () => {
  test("status counts the whole and its parts, whose numbers add up", async () => {
    const stage = await begun();
    stage.learner.close(stage.issue("Variables"));
    say(stage, "/waymark status");
    await stage.converse();
    expect(answers(stage.issue(TRACKING))).toEqual([
      `**1 of 7 done (14%)**

- **Phase 1: Basics**: 1 of 3 done (33%)
- **Phase 2: Beyond**: 0 of 2 done (0%) · 0 of 1 project
- **Projects**: 0 of 1 done (0%)
- **Languages and tools**: 0 of 1 done (0%)

Everything in detail: [progress.md](${stage.github.url}/ada/roadmap/blob/HEAD/progress.md)`,
    ]);
  });

  test("next lists only what is open, and no more than the week's number", async () => {
    const stage = await begun({ files: { ".github/roadmap.yml": "pace:\n  topics: 2\n" } });
    const number = (title: string) =>
      `[${title}](${stage.github.url}/ada/roadmap/issues/${stage.issue(title).number})`;
    const next = async () => {
      say(stage, "/waymark next");
      await stage.converse();
      return answers(stage.issue(TRACKING)).at(-1);
    };
    stage.learner.close(stage.issue("Variables"));
    expect(await next()).toBe(`1. ${number("Loops (for, while)")} · Phase 1: Basics`);
    stage.learner.close(stage.issue("Loops (for, while)"));
    expect(await next()).toBe(`You have done everything for this week. If you want to continue:

1. ${number("Functions")} · Phase 1: Basics
2. ${number("Files")} · Phase 2: Beyond
3. ${number("Modules")} · Phase 2: Beyond`);
    stage.clock.advance(21 * 24 * HOUR);
    // Four items are left from earlier weeks, but a week has room for two.
    expect(await next()).toBe(`1. ${number("Functions")} · Phase 1: Basics
2. ${number("Files")} · Phase 2: Beyond`);
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

describe("an edited comment", () => {
  test("is not obeyed twice", async () => {
    const stage = await begun();
    const comment = say(stage, "/waymark stuck", "Files");
    await stage.converse();
    stage.learner.editComment(comment, "/waymark skip");
    const requests = await stage.requestsOf(() => stage.converse());
    expect(writes(requests)).toEqual([]);
    expect(stage.issue("Files").state).toBe("OPEN");
  });

  test("is not obeyed twice either where the first run was cut off between its answer and its reaction", async () => {
    const stage = await begun();
    const comment = say(stage, "/waymark pasue", "Files");
    await stage.converse();
    comment.reactions.splice(0);
    stage.learner.editComment(comment, "/waymark skip");
    const requests = await stage.requestsOf(() => stage.converse());
    expect(writes(requests)).toEqual(["mutation addReaction"]);
    expect(thumbs(comment)).toEqual(["CONFUSED"]);
    expect(stage.issue("Files").state).toBe("OPEN");
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
