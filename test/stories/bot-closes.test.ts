/** An issue that another bot closes is shown as such, and counts only if a person confirms it or the config allows it. */
import { expect, test } from "vitest";
import { openStage, SMALL_ROADMAP, type Stage } from "./stage.ts";

const READ = "query viewer repository";
const HOUR = 3_600_000;
const CONFIG = ".github/roadmap.yml";

const progressMd = (stage: Stage) => stage.github.repository(stage.fork).file("progress.md") ?? "";
const pinned = (stage: Stage) => stage.issue("Your progress").body;
const now = (stage: Stage) => stage.sync({ turn: "now" });

async function begun(config?: string): Promise<Stage> {
  const stage = await openStage(config === undefined ? {} : { files: { [CONFIG]: config } });
  await now(stage);
  stage.clock.advance(HOUR);
  return stage;
}

/** The App `stale` closes the issue as GitHub's API lets every App with that right. */
async function closeByBot(stage: Stage, title: string, reason: "completed" | "not_planned"): Promise<void> {
  const { github, fork, owner } = stage;
  const app = github.createApp({
    slug: "stale",
    permissions: { issues: "write", metadata: "read" },
    events: [],
  });
  const installation = github.install({ app, account: owner, repositories: [fork] });
  const { value } = github.createToken({ kind: "installation", installation });
  const { status } = await fetch(`${github.url}/api/v3/repos/${fork}/issues/${stage.issue(title).number}`, {
    method: "PATCH",
    headers: { authorization: `Bearer ${value}`, accept: "application/json", "user-agent": "stale" },
    body: JSON.stringify({ state: "closed", state_reason: reason }),
  });
  expect(status).toBe(200);
  stage.clock.advance(HOUR);
}

test.each(["completed", "not_planned"] as const)(
  "a topic that a stale bot closes as %s is still open, and says so; a person who reopens and closes it confirms",
  async (reason) => {
    const stage = await begun();
    await closeByBot(stage, "Variables", reason);
    expect(await now(stage)).toMatchObject({ progress: { count: { done: 0, total: 7, skipped: 0 } } });
    expect(progressMd(stage)).toContain("closed by the bot `stale`, which does not count");
    expect(pinned(stage)).toContain(`A bot closed #${stage.issue("Variables").number}. That does not count`);
    expect(stage.issue("Variables").state).toBe("CLOSED");
    expect(await stage.requestsOf(() => now(stage))).toEqual([READ]);

    stage.learner.reopen(stage.issue("Variables"));
    stage.learner.close(stage.issue("Variables"));
    expect(await now(stage)).toMatchObject({ progress: { count: { done: 1, total: 7 } } });
    expect(progressMd(stage)).not.toContain("bot");
    expect(pinned(stage)).not.toContain("A bot closed");
  },
);

test("a phase whose topics a bot closed is not finished: its milestone stays open", async () => {
  const stage = await begun();
  for (const title of ["Variables", "Loops (for, while)"]) stage.learner.close(stage.issue(title));
  await closeByBot(stage, "Functions", "completed");
  await now(stage);
  expect([...stage.repository.milestones.values()].map(({ state }) => state)).toEqual(["OPEN", "OPEN"]);
});

test("a topic that the run itself closes with GITHUB_TOKEN counts in the same run", async () => {
  const roadmap = SMALL_ROADMAP.replace("- Variables", "- [x] Variables");
  const stage = await openStage({ roadmap });
  const permissions = { issues: "write", contents: "write", metadata: "read" } as const;
  const { value: token } = stage.github.createToken({ kind: "actions", repository: stage.fork, permissions });
  const report = await stage.sync({ turn: "now", call: "asked", token });
  expect(stage.issue("Variables")).toMatchObject({
    state: "CLOSED",
    author: { login: "github-actions[bot]" },
  });
  expect(report).toMatchObject({ progress: { count: { done: 1, total: 7 } } });
});

test("`bots: true` in the config counts what bots close", async () => {
  const stage = await begun("bots: true\n");
  await closeByBot(stage, "Variables", "completed");
  expect(await now(stage)).toMatchObject({ progress: { count: { done: 1 } } });
  expect(pinned(stage)).not.toContain("A bot closed");
});

test.each([
  ["done", { done: 1, total: 7 }, "COMPLETED"],
  ["skip", { done: 0, total: 6, skipped: 1 }, "NOT_PLANNED"],
])("/waymark %s counts on an issue that a bot closed, as if it were open", async (command, count, reason) => {
  const stage = await begun();
  await closeByBot(stage, "Variables", "completed");
  const comment = stage.learner.comment(stage.issue("Variables"), `/waymark ${command}`);
  stage.clock.advance(5_000);
  expect(await stage.converse()).toMatchObject({ report: { progress: { count } } });
  expect(comment.reactions.map(({ content }) => content)).toEqual(["THUMBS_UP"]);
  expect(stage.issue("Variables")).toMatchObject({ state: "CLOSED", stateReason: reason });
  expect(await now(stage)).toMatchObject({ progress: { count } });
  expect(progressMd(stage)).not.toContain("bot");
});

test("a command there is carried out as a whole where the connection broke after its first part", async () => {
  const stage = await begun();
  await closeByBot(stage, "Variables", "not_planned");
  const comment = stage.learner.comment(stage.issue("Variables"), "/waymark done");
  stage.clock.advance(5_000);
  stage.github.faults.next({ match: "reopenIssue", fault: { kind: "bad-gateway", applied: true } });
  await stage.converse();
  expect(comment.reactions.map(({ content }) => content)).toEqual(["THUMBS_UP"]);
  expect(stage.issue("Variables")).toMatchObject({ state: "CLOSED", stateReason: "COMPLETED" });
});
