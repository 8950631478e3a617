/**
 * The owner changes the App's installation: suspends, removes, restricts or extends it, and grants more or fewer
 * permissions.
 */
import { describe, expect, onTestFinished, test } from "vitest";
import type { Fault, Installation } from "github-emulator";
import { speedUp } from "../fast-time.ts";
import { until } from "../until.ts";
import { openAppStage, type AppStage } from "./app-stage.ts";
import { APP_PERMISSIONS } from "./stage.ts";

const READ = "query viewer repository";
const FIRST_ISSUES = "mutation pinIssue createIssue";
const TOKEN = "POST /app/installations/{installation_id}/access_tokens";
const LIST = "GET /installation/repositories";
/** An event may come late, so the App asks whether what it says is still true. */
const ASK = "GET /app/installations/{installation_id}";
const SWEEP = ["GET /app/installations", "GET /app/hook/deliveries"];

const writes = (requests: readonly string[]) => requests.filter((one) => !/^(?:query|GET)/u.test(one));

async function begun(): Promise<{ readonly stage: AppStage; readonly installation: Installation }> {
  const stage = await openAppStage();
  return { stage, installation: await stage.install() };
}

/** The requests after an event of a loss: the App answers the event first, and then asks whether it still holds. */
const requestsAfter = (stage: AppStage, act: () => unknown, asks: string): Promise<readonly string[]> =>
  stage.requestsOf(async () => {
    await act();
    await until(() => expect(stage.github.requests.at(-1)?.operation).toBe(asks));
  });

/** Everything in the fork that somebody could see changing. */
const seen = ({ view }: AppStage) => ({
  issues: view.issues(),
  milestones: view.milestones(),
  labels: view.labels(),
  commits: view.commits().length,
  pulls: view.pullRequests(),
});

/**
 * Changes the installation during a first sync, right after the first issues were opened. `lost`: the App gets no event
 * about it. Returns what the visit requests after that; the question whether the event still holds is left out.
 */
async function changedMidway(change: (stage: AppStage, installation: Installation) => void, lost: boolean) {
  const stage = await openAppStage();
  let before: ReturnType<typeof seen> | null = null;
  const run = (): void => {
    const [installation] = stage.github.world.installations.values();
    if (installation === undefined) throw new Error("nothing is installed");
    if (lost) stage.github.webhooks.playFault({ kind: "drop" });
    change(stage, installation);
    before = seen(stage);
  };
  const fault: Fault = { kind: "call", when: "after", run };
  stage.github.faults.next({ match: FIRST_ISSUES, fault });
  const requests = await stage.requestsOf(() => stage.install());
  const later = await stage.requestsOf(() => stage.minutesLater(5));
  const visiting = (one: string): boolean => one !== ASK;
  const after = requests.slice(requests.indexOf(FIRST_ISSUES) + 1).filter(visiting);
  return { stage, before, after, later: later.filter(visiting) };
}

describe("suspended", () => {
  test("it asks once whether that is so, then for nothing more, and goes on where it is when it is resumed", async () => {
    const { stage, installation } = await begun();
    expect(await requestsAfter(stage, () => stage.learner.suspend(installation), ASK)).toEqual([ASK]);
    stage.learner.close(stage.issue("Variables"));
    expect(await stage.requestsOf(() => stage.sweep())).toEqual(SWEEP);
    expect(await stage.requestsOf(() => stage.minutesLater(5))).toEqual([]);
    await stage.requestsOf(() => stage.learner.unsuspend(installation));
    expect(stage.issue("Your progress").body).toContain("1 of 7 done");
    expect(stage.complaints()).toEqual([]);
  });

  test.each([true, false])(
    "in the middle of a sync, the run stops there (told too late: %s)",
    async (lost) => {
      const suspend = ({ learner }: AppStage, installation: Installation) => learner.suspend(installation);
      const { stage, before, after, later } = await changedMidway(suspend, lost);
      // Without an event, the App learns it from GitHub's answers: to the current request, to the next one, or to the
      // request for a new token.
      expect(after.length).toBeLessThanOrEqual(2);
      expect(after.filter((one) => one !== "graphql" && one !== TOKEN)).toEqual([]);
      expect(later).toEqual([]);
      expect(seen(stage)).toEqual(before);
      expect(stage.log().join("; ")).toMatch(/the installation is gone or suspended|a run was cut short/u);
    },
  );
});

describe("removed", () => {
  test("it asks once whether that is so, then for nothing more, and leaves a repository that can be read", async () => {
    const { stage, installation } = await begun();
    const before = seen(stage);
    expect(await requestsAfter(stage, () => stage.learner.uninstall(installation), ASK)).toEqual([ASK]);
    stage.learner.close(stage.issue("Variables"));
    expect(await stage.requestsOf(() => stage.sweep())).toEqual(SWEEP);
    expect(await stage.requestsOf(() => stage.minutesLater(5))).toEqual([]);
    expect(seen(stage)).toMatchObject({ ...before, issues: { length: 8 } });
    expect(stage.issue("Your progress").body).toContain("0 of 7 done");
    expect(stage.issue("Files").body).toContain("close this issue");
    expect(stage.view.file("progress.md")).toContain("0 of 7 done");
  });

  test("in the middle of a sync, the run stops there", { timeout: 60_000 }, async () => {
    const uninstall = ({ learner }: AppStage, installation: Installation) => learner.uninstall(installation);
    // The client itself tries a few more times, in case a new token is not known everywhere yet, and pauses for
    // seconds.
    onTestFinished(speedUp());
    const { stage, before, after, later } = await changedMidway(uninstall, true);
    expect(after.filter((one) => one !== "graphql")).toEqual([TOKEN]);
    expect(later).toEqual([]);
    expect(seen(stage)).toEqual(before);
    expect(stage.log()).toContain("the installation is gone or suspended");
  });

  test("installed again, it goes on with the same issues", async () => {
    const { stage, installation } = await begun();
    stage.learner.uninstall(installation);
    stage.learner.close(stage.issue("Variables"));
    await stage.install();
    expect(stage.fork.issues.size).toBe(8);
    expect(stage.issue("Your progress").body).toContain("1 of 7 done");
  });
});

describe("a repository taken out", () => {
  test("is left as it is, without a word, and goes on when it is put back", async () => {
    const { stage, installation } = await begun();
    const before = seen(stage);
    const { learner, fork } = stage;
    const remove = () => learner.removeFromInstallation(installation, [fork]);
    expect(await requestsAfter(stage, remove, LIST)).toEqual([TOKEN, LIST]);
    const swept = await stage.requestsOf(() => stage.sweep());
    expect(new Set(swept)).toEqual(new Set([...SWEEP, LIST]));
    expect(seen(stage)).toEqual(before);
    stage.learner.close(stage.issue("Variables"));
    expect(await stage.requestsOf(() => stage.minutesLater(5))).toEqual([]);
    await stage.requestsOf(() => learner.addToInstallation(installation, [fork]));
    expect(stage.issue("Your progress").body).toContain("1 of 7 done");
    expect(stage.fork.issues.size).toBe(8);
    expect(stage.complaints().filter((line) => !line.includes("was told to stop"))).toEqual([]);
  });

  test.each([true, false])(
    "in the middle of a sync, nothing more is written (told too late: %s)",
    async (lost) => {
      const takeOut = ({ learner, fork }: AppStage, installation: Installation) =>
        learner.removeFromInstallation(installation, [fork]);
      const { stage, before, later } = await changedMidway(takeOut, lost);
      expect(seen(stage)).toEqual(before);
      expect(later).toEqual([]);
    },
  );
});

describe("widened", () => {
  test("to all repositories, a course that runs goes on, and no other repository is touched", async () => {
    const { stage, installation } = await begun();
    const other = stage.github.createRepository({
      owner: "ada",
      name: "notes",
      files: { "README.md": "# Notes" },
    });
    stage.github.world.journal.set(installation, { selection: "all" });
    stage.learner.close(stage.issue("Variables"));
    await stage.sweep();
    expect(stage.issue("Your progress").body).toContain("1 of 7 done");
    expect(other.issues.size).toBe(0);
    expect(stage.visits()).toContain(
      "stayed-out: Waymark does not read this file as a roadmap: No topics were found in the text.",
    );
  });
});

describe("granted less than it asks for", () => {
  const page = ({ github }: AppStage, { id }: Installation) => `${github.url}/settings/installations/${id}`;

  async function without(right: keyof typeof APP_PERMISSIONS, issues: boolean) {
    const { [right]: _, ...permissions } = APP_PERMISSIONS;
    const stage = await openAppStage({ permissions, issues });
    return { stage, installation: await stage.install() };
  }

  test("without issues it writes nothing and says what to accept; accepted, it goes on by itself", async () => {
    const { stage, installation } = await without("issues", true);
    expect(writes(stage.github.requests.map(({ operation }) => operation))).toEqual([TOKEN]);
    const reason = `stayed-out: The App does not have write access to issues here. Accept “Issues: read and write”: ${page(stage, installation)}`;
    expect(stage.visits()).toEqual([reason]);
    stage.app.permissions = APP_PERMISSIONS;
    await stage.requestsOf(() => stage.learner.acceptPermissions(installation));
    expect(stage.fork.issues.size).toBe(8);
    expect(stage.view.file("progress.md")).toContain("0 of 7 done");
  });

  test.each([
    [
      "contents",
      "The App does not have write access to contents here. Accept “Contents: read and write” at ",
    ],
    [
      "pull_requests",
      "The App does not have write access to pull requests here. Accept “Pull requests: read and write” at ",
    ],
  ] as const)("without %s no pull request asks to set up, and the log says why", async (right, lacking) => {
    const { stage, installation } = await without(right, false);
    const settings = `${stage.github.url}/ada/roadmap/settings#features`;
    expect(stage.visits()).toEqual([
      `waiting: Issues are off. Turn them on at ${settings} No pull request says so: ${lacking}${page(stage, installation)}`,
    ]);
    expect([...stage.fork.branches.keys()]).toEqual(["main"]);
    stage.learner.enableIssues(stage.fork);
    await stage.sweep();
    expect(stage.fork.issues.size).toBe(8);
    expect(writes(await stage.requestsOf(() => stage.sweep()))).toEqual([]);
  });

  test("without workflows all else is brought along, by the pull request and by the commit", async () => {
    const { stage } = await without("workflows", false);
    const [pull] = stage.fork.pullRequests.values();
    if (pull === undefined) throw new Error("no pull request was opened");
    expect(Object.keys(stage.view.files("waymark/set-up"))).toEqual([
      "README.md",
      ".github/waymark/badge.svg",
      ".github/roadmap.yml",
    ]);
    stage.learner.enableIssues(stage.fork);
    const requests = await stage.requestsOf(() => stage.learner.merge(pull));
    expect(requests.filter((one) => one.startsWith("mutation createCommitOnBranch"))).toHaveLength(1);
    expect(stage.view.file("progress.md")).toContain("0 of 7 done");
    expect(stage.complaints()).toEqual([]);
  });
});

describe("granted more than it asks for", () => {
  const ENABLE = "PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/enable";

  test.each([true, false])(
    "with actions it enables its workflow with the first files, once (which lets it run: %s)",
    async (enablingApprovesFork) => {
      const stage = await openAppStage({ permissions: { ...APP_PERMISSIONS, actions: "write" } });
      stage.github.world.unknowns.enablingApprovesFork = enablingApprovesFork;
      const requests = await stage.requestsOf(() => stage.install());
      expect(requests).toContain("mutation createCommitOnBranch addLabelsToLabelable updateIssue");
      expect(requests.at(-1)).toBe(ENABLE);
      expect([...stage.fork.actions.workflows.values()].map(({ state }) => state)).toEqual(["active"]);
      expect(await stage.requestsOf(() => stage.learner.close(stage.issue("Variables")))).not.toContain(
        ENABLE,
      );
      const later = await stage.requestsOf(() => stage.minutesLater(5));
      expect(later).toEqual([READ, "mutation createCommitOnBranch"]);
    },
  );
});
