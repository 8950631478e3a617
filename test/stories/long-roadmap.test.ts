/** A roadmap with more issues than GitHub allows per minute. */
import { expect, test } from "vitest";
import { openStage } from "./stage.ts";

const topics = Array.from({ length: 100 }, (_, index) => `- Lesson ${index + 1} of the course`);
const roadmap = `# Long roadmap\n\nA learning path.\n\n## Phase 1: Everything\n\n${topics.join("\n")}\n`;

test("cards are placed while the limit on creations has to be waited for, and all have their values", async () => {
  const stage = await openStage({ roadmap, owner: "organization" });
  const requests = await stage.requestsOf(() => stage.sync());
  expect(requests.slice(1)).toEqual([
    "POST /repos/{owner}/{repo}/milestones",
    "mutation createIssue createLabel createProjectV2",
    "mutation pinIssue updateProjectV2 createProjectV2Field createIssue",
    ...Array.from({ length: 6 }, () => "mutation createIssue"),
    ...Array.from({ length: 3 }, () => "POST /orgs/{org}/projectsV2/{project_number}/views"),
    "mutation addProjectV2ItemById",
    "mutation addProjectV2ItemById updateProjectV2ItemFieldValue",
    ...Array.from({ length: 3 }, () => "mutation createIssue"),
    "mutation createIssue addProjectV2ItemById updateProjectV2ItemFieldValue",
    "mutation addProjectV2ItemById updateProjectV2ItemFieldValue",
    "mutation updateProjectV2ItemFieldValue",
    "mutation createCommitOnBranch addLabelsToLabelable updateIssue",
  ]);
  const [board] = stage.github.boards(stage.owner);
  expect(board?.items.map(({ values }) => values)).toEqual(
    topics.map(() => ({ Status: "Todo", Phase: "Phase 1: Everything", Kind: "Topic" })),
  );
  expect(stage.github.requests.filter(({ status }) => status >= 400)).toEqual([]);
  expect(await stage.requestsOf(() => stage.sync())).toEqual(["query viewer repository", "query repository"]);
});

test("before more than ten issues open, the tracking issue is there with their number and the way to stop", async () => {
  const stage = await openStage({ roadmap });
  const sent: string[] = [];
  const listening: typeof fetch = async (input, init) => {
    if (typeof init?.body === "string") sent.push(init.body);
    return await fetch(input, init);
  };
  await stage.sync({ fetch: listening });
  const first = sent.find((body) => body.includes("createIssue"));
  expect(first).toContain("Waymark is opening 100 issues");
  expect(first).toContain("To stop Waymark, add the label waymark:off to this issue");
  expect(stage.issue("Your progress").number).toBe(1);
  expect(stage.issue("Your progress").body).not.toContain("Waymark is opening");
  expect(stage.repository.issues.size).toBe(101);
});

test("a run that ends right after it goes on with the same tracking issue", async () => {
  const stage = await openStage({ roadmap });
  stage.github.faults.at(4, { kind: "secondary-limit", status: 403, retryAfter: 7_200 });
  expect(await stage.sync()).toMatchObject({ kind: "paused" });
  expect([...stage.repository.issues.values()].map(({ title }) => title)).toEqual(["Your progress"]);
  stage.github.faults.clear();
  stage.clock.advance(3 * 3_600_000);
  await stage.sync();
  expect(stage.repository.issues.size).toBe(101);
});

const LIMIT = { kind: "secondary-limit", status: 403, retryAfter: 7_200 } as const;

test.each([
  // A second lies between two writes: a milestone, labels, another milestone, issues.
  ["opened", { match: /^mutation createIssue createLabel/u, waited: 1_000, open: 0 }],
  ["pinned", { match: /^mutation pinIssue/u, waited: 3_000, open: 1 }],
])("a limit before the tracking issue is %s pauses the run, and it opens once", async (_, given) => {
  const stage = await openStage();
  stage.github.faults.next({ match: given.match, fault: LIMIT });
  const until = stage.clock.now() + given.waited + 7_200_000;
  expect(await stage.sync()).toMatchObject({ kind: "paused", until, failures: [], tracking: null });
  expect(stage.repository.issues.size).toBe(given.open);
  stage.clock.advance(3 * 3_600_000);
  expect(await stage.sync()).toMatchObject({ kind: "synced", failures: [] });
  expect(stage.repository.issues.size).toBe(8);
  expect(stage.issue("Your progress").number).toBe(1);
});

test("a limit that also stops the note about the pause pauses the run as well", async () => {
  const stage = await openStage();
  stage.github.faults.next({ match: /mutation (?:pinIssue|addLabels|updateIssue)/u, fault: LIMIT, times: 2 });
  expect(await stage.sync()).toMatchObject({ kind: "paused", failures: [], tracking: null });
  expect([...stage.repository.issues.values()].map(({ title }) => title)).toEqual(["Your progress"]);
});
