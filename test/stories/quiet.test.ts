/**
 * Consent and notifications: nobody is notified, nothing is said twice, and everything stays readable when Waymark is
 * gone.
 */
import { describe, expect, test } from "vitest";
import { previewText } from "../../src/cli/preview-text.ts";
import { makePlan } from "../../src/reconcile/make-plan.ts";
import { takeStock } from "../../src/reconcile/take-stock.ts";
import { DEFAULT_SOURCES } from "../../src/reconcile/stock.ts";
import { emptyRepository, withFile } from "../../src/reconcile/empty-repository.ts";
import { openStage, SMALL_ROADMAP, type Stage } from "./stage.ts";

const HOUR = 3_600_000;

/** Twenty topics, some of which mention people and issues, as hostile or careless authors do. */
const LONG = `# Roadmap

A structured path, kept by @author and @octo-org/teachers.

## Phase 1: Basics (see @eve)

${Array.from({ length: 18 }, (_, index) => `- Lesson ${index + 1}, ask @mentor-${index + 1} or octo/notes#${index + 1}`).join("\n")}

## Phase 2: Beyond

- Lesson 19, ask [@ada](https://github.com/ada) and https://github.com/author/notes/issues/3
- Lesson 20, thanks to @bob!
`;

/** Everything that Waymark wrote in places where GitHub notifies mentioned people. A title notifies nobody. */
function said(stage: Stage): string {
  const view = stage.github.repository(stage.fork);
  const issues = view.issues().flatMap(({ body, comments }) => [body, ...comments.map((one) => one.body)]);
  const pulls = view.pullRequests().map(({ body }) => body);
  return [...issues, ...pulls, ...view.commits().map(({ message }) => message)].join("\n");
}

/**
 * GitHub: a mention is an @ with a name that does not follow a word. A reference is `owner/name#1`, or the address of
 * an issue.
 */
const MENTION = /(?<![\w`/])@[a-z\d](?:[a-z\d-]*[a-z\d])?/giu;
const REFERENCE = /\b[\w-]+\/[\w-]+#\d+|https:\/\/github\.com\/[\w-]+\/[\w-]+\/(?:issues|pull)\/\d+/giu;

describe("nobody is called", () => {
  test("a roadmap full of names mentions nobody and links back nowhere, in issues, comments, pull requests and commits", async () => {
    for (const issues of [true, false]) {
      const stage = await openStage({ roadmap: LONG, issues });
      await stage.sync();
      stage.clock.advance(HOUR);
      const changed = LONG.replace("thanks to @bob!", "thanks to @carol and @bob!");
      stage.learner.push(stage.repository, { "README.md": changed }, "Thank one more");
      await stage.sync({ turn: "now" });
      const text = said(stage);
      expect(text).toContain(issues ? "carol" : "Then 20 issues open automatically");
      expect(text.match(MENTION) ?? []).toEqual([]);
      expect(text.match(REFERENCE) ?? []).toEqual([]);
    }
  });

  test("nobody is assigned, asked to review, or subscribed: no request says a word of people", async () => {
    const stage = await openStage({ roadmap: LONG, owner: "organization" });
    const sent: string[] = [];
    const listening: typeof fetch = async (input, init) => {
      if (typeof init?.body === "string") sent.push(init.body);
      return await fetch(input, init);
    };
    await stage.sync({ fetch: listening });
    stage.clock.advance(HOUR);
    stage.learner.close(stage.issue("Your progress"));
    await stage.sync({ fetch: listening, turn: "now" });
    expect(sent.length).toBeGreaterThan(10);
    expect(
      sent.filter((body) =>
        /assignee_?ids?"|"assignees"|addAssignees|requestReviews|updateSubscription/iu.test(body),
      ),
    ).toEqual([]);
    expect(
      stage.github
        .repository(stage.fork)
        .issues()
        .flatMap(({ assignees }) => assignees),
    ).toEqual([]);
  });
});

describe("the number is there before more than ten issues open", () => {
  const count = 20;

  test("in the pull request that sets up, before anything is open", async () => {
    const stage = await openStage({ roadmap: LONG, issues: false });
    await stage.sync();
    const [pull] = stage.github.repository(stage.fork).pullRequests();
    expect(pull?.body).toContain(`Then ${count} issues open automatically`);
    expect(stage.repository.issues.size).toBe(0);
  });

  test("on the tracking issue, which is the first that opens", async () => {
    const stage = await openStage({ roadmap: LONG });
    let first = "";
    stage.github.faults.next({
      match: "mutation pinIssue",
      fault: { kind: "call", when: "before", run: () => void (first = stage.issue("Your progress").body) },
    });
    await stage.sync();
    expect(first).toContain(`Waymark is opening ${count} issues`);
    expect(first).toContain("waymark:off");
    expect(stage.issue("Your progress").number).toBe(1);
  });

  test("in a preview", async () => {
    const stock = await takeStock(withFile(emptyRepository(), "README.md", LONG), DEFAULT_SOURCES, {
      now: Date.now,
    });
    const place = { name: "ada/roadmap", live: false, stock, closing: null };
    expect(previewText(makePlan(stock, "asked"), place, false)).toContain(`${count} new issues`);
  });

  test("ten open without a number", async () => {
    const stage = await openStage();
    let first = "";
    const run = () => void (first = stage.issue("Your progress").body);
    stage.github.faults.next({
      match: "POST /repos/{owner}/{repo}/milestones",
      fault: { kind: "call", when: "before", run },
    });
    await stage.sync();
    expect(first).not.toContain("issues are open");
  });
});

test("no comment comes twice: not with another sync, not with the same change undone and done again by hand", async () => {
  const stage = await openStage();
  await stage.sync();
  stage.clock.advance(HOUR);
  const comments = () =>
    stage.github
      .repository(stage.fork)
      .issues()
      .flatMap((one) => one.comments.map(({ body }) => body));
  for (const title of ["Variables", "Loops (for, while)", "Functions", "Files", "Modules"])
    stage.learner.close(stage.issue(title));
  await stage.sync({ turn: "now" });
  const after = comments();
  expect(after.length).toBeGreaterThan(0);
  stage.clock.advance(HOUR);
  stage.learner.reopen(stage.issue("Files"));
  await stage.sync({ turn: "now" });
  stage.clock.advance(HOUR);
  stage.learner.close(stage.issue("Files"));
  await stage.sync({ turn: "now" });
  await Promise.all([stage.sync({ turn: "now" }), stage.sync({ turn: "now" })]);
  expect(comments()).toEqual(after);
  expect(new Set(after).size).toBe(after.length);
});

test("when the App is gone, all that it wrote can be read, and the Action alone goes on counting", async () => {
  const stage = await openStage();
  await stage.sync();
  stage.clock.advance(HOUR);
  const [installation] = stage.github.world.installations.values();
  if (installation === undefined) throw new Error("nothing is installed");
  stage.learner.uninstall(installation);
  stage.learner.close(stage.issue("Variables"));
  expect(await stage.requestsOf(() => stage.regenerate())).toEqual([
    "query viewer repository",
    "mutation createCommitOnBranch",
  ]);
  const view = stage.github.repository(stage.fork);
  expect(view.file("progress.md")).toContain("1 of 7 done");
  // Nothing that is needed to read it is somewhere else: except for the advice on boards, every link leads to the
  // repository itself.
  const foreign = said(stage)
    .match(/https?:\/\/[^\s)"]+/giu)
    ?.filter((url) => !url.startsWith(`${stage.github.url}/ada/roadmap`));
  expect(foreign).toEqual(["https://github.com/waymark-dev/waymark#a-board-of-your-own"]);
  expect(SMALL_ROADMAP).not.toContain("http");
});
