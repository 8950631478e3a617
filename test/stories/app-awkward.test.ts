/** Repositories that change while the App works, and repositories where nobody asked for it. */
import { describe, expect, test } from "vitest";
import { until } from "../until.ts";
import { openAppStage, type AppStage } from "./app-stage.ts";

const READ = "query viewer repository";
const writes = (requests: readonly string[]) => requests.filter((one) => !/^(?:query|GET)/u.test(one));

async function begun(): Promise<AppStage> {
  const stage = await openAppStage();
  await stage.install();
  return stage;
}

describe("a repository that changes", () => {
  test("renamed: the links follow at once, by the event", async () => {
    const stage = await begun();
    const requests = await stage.requestsOf(() => stage.learner.rename(stage.fork, "my-course"));
    expect(new Set(writes(requests))).toEqual(
      new Set([
        "mutation addLabelsToLabelable updateIssue",
        "mutation createCommitOnBranch addLabelsToLabelable updateIssue",
      ]),
    );
    expect(stage.issue("Variables").body).toContain("/ada/my-course/milestone/1");
    expect(stage.fork.issues.size).toBe(8);
    expect(stage.complaints()).toEqual([]);
  });

  test("archived: its events are read once and nothing is written; unarchived, it goes on", async () => {
    const stage = await begun();
    stage.learner.close(stage.issue("Variables"));
    await stage.quiet();
    stage.learner.archive(stage.fork);
    const requests = await stage.requestsOf(() => stage.minutesLater(5));
    expect(requests).toEqual([READ]);
    const reason = "stayed-out: The repository is archived, so nothing in it can be changed.";
    expect(stage.visits().at(-1)).toBe(reason);
    await stage.requestsOf(() => stage.learner.unarchive(stage.fork));
    await stage.minutesLater(5);
    expect(stage.view.file("progress.md")).toContain("1 of 7 done");
  });

  test("deleted: what was planned for later is dropped", async () => {
    const stage = await begun();
    stage.learner.close(stage.issue("Variables"));
    await stage.quiet();
    // The event may come late, so the App looks whether the repository is still listed.
    const list = "GET /installation/repositories";
    const asked = await stage.requestsOf(async () => {
      stage.learner.deleteRepository(stage.fork);
      await until(() => expect(stage.github.requests.at(-1)?.operation).toBe(list));
    });
    expect(asked).toEqual([list]);
    expect(await stage.requestsOf(() => stage.minutesLater(5))).toEqual([]);
    expect(stage.complaints()).toEqual([]);
  });

  test("deleted, and nobody tells it: one read, and a line that says so", async () => {
    const stage = await begun();
    stage.learner.close(stage.issue("Variables"));
    await stage.quiet();
    stage.github.webhooks.playFault({ kind: "drop", event: "repository" });
    stage.learner.deleteRepository(stage.fork);
    await stage.quiet();
    expect(await stage.requestsOf(() => stage.minutesLater(5))).toEqual([READ]);
    expect(stage.log().at(-1)).toBe("the repository is gone or hidden");
    expect(stage.complaints()).toEqual([]);
  });

  test("transferred out of reach: one read, and a line that says so", async () => {
    const stage = await begun();
    stage.learner.close(stage.issue("Variables"));
    await stage.quiet();
    const school = stage.github.createOrganization("school", ["ada"]);
    const requests = await stage.requestsOf(async () => {
      stage.learner.transfer(stage.fork, school);
      await stage.quiet();
      await stage.minutesLater(5);
    });
    expect(requests).toEqual([READ]);
    expect(stage.log().at(-1)).toBe("the repository has another owner now");
    expect(stage.complaints()).toEqual([]);
  });

  test("transferred to where the App is on all repositories: the course goes on there", async () => {
    const stage = await begun();
    const school = stage.github.createOrganization("school", ["ada"]);
    stage.learner.install(stage.app, school, "all");
    await stage.quiet();
    await stage.requestsOf(() => stage.learner.transfer(stage.fork, school));
    expect(stage.visits().at(-1)).toBe("synced");
    expect(stage.issue("Variables").body).toContain("/school/roadmap/milestone/1");
    expect(stage.fork.issues.size).toBe(8);
    stage.learner.close(stage.issue("Variables"));
    await stage.quiet();
    expect(stage.issue("Your progress").body).toContain("1 of 7 done");
  });
});

describe("where nobody asked", () => {
  test("the upstream repository, even chosen by name, sees nothing until it has a config", async () => {
    const stage = await openAppStage();
    stage.author.enableIssues(stage.upstream);
    const requests = await stage.requestsOf(() => stage.install([stage.upstream], stage.author));
    expect(requests.at(-1)).toBe(READ);
    expect(writes(requests)).toEqual(["POST /app/installations/{installation_id}/access_tokens"]);
    stage.author.openIssue(stage.upstream, "A typo");
    await stage.quiet();
    await stage.sweep();
    const reason =
      "stayed-out: The repository is not a fork, and no `.github/roadmap.yml` says `enabled: true`.";
    expect(new Set(stage.visits())).toEqual(new Set([reason]));
    expect([...stage.upstream.issues.values()].map(({ title }) => title)).toEqual(["A typo"]);
    stage.author.push(stage.upstream, { ".github/roadmap.yml": "enabled: true\n" }, "Yes");
    await stage.quiet();
    expect(stage.upstream.issues.size).toBe(9);
  });

  test("on all repositories no fork sees anything until it has a config", async () => {
    const stage = await openAppStage();
    const requests = await stage.requestsOf(() => stage.install("all"));
    expect(writes(requests)).toEqual(["POST /app/installations/{installation_id}/access_tokens"]);
    stage.learner.openIssue(stage.fork, "A note of mine");
    await stage.quiet();
    await stage.sweep();
    const reason =
      "stayed-out: The App covers all repositories, and nobody chose this one by name or gave it a `.github/roadmap.yml` that says `enabled: true`.";
    expect(new Set(stage.visits())).toEqual(new Set([reason]));
    expect(stage.fork.issues.size).toBe(1);
    expect(stage.fork.pullRequests.size).toBe(0);
    stage.learner.push(stage.fork, { ".github/roadmap.yml": "enabled: true\n" }, "Yes");
    await stage.quiet();
    expect(stage.fork.issues.size).toBe(9);
  });

  test("a repository that is made later under all repositories is looked at and left alone", async () => {
    const stage = await openAppStage();
    await stage.install("all");
    const made = stage.github.createRepository({
      owner: "ada",
      name: "app",
      files: { "README.md": "# An app\n\nRun it.\n" },
    });
    stage.learner.push(made, { "notes.md": "…" }, "Notes");
    await stage.quiet();
    expect(stage.visits().at(-1)).toBe(
      "stayed-out: Waymark does not read this file as a roadmap: No topics were found in the text.",
    );
    expect(made.issues.size + made.pullRequests.size).toBe(0);
  });
});
