/** From one who keeps a course up to date to another: afterwards exactly one does, and everything says which one. */
import { expect, test } from "vitest";
import { examine } from "../../src/doctor/examine.ts";
import { en } from "../../src/language/en.ts";
import { DEFAULT_SOURCES } from "../../src/reconcile/stock.ts";
import { takeStock } from "../../src/reconcile/take-stock.ts";
import { workflowText } from "../../src/access/workflow.ts";
import { remoteBy, runBy } from "./run-by.ts";
import { openStage, type Stage } from "./stage.ts";

const WORKFLOW = ".github/workflows/waymark.yml";
const READ = "query viewer repository";
const ALONE = workflowText({ action: "waymark-dev/waymark@v1", app: null });
const HOUR = 3_600_000;

const APP = "The App keeps it up to date.";
const SELF = `The workflow \`${WORKFLOW}\` keeps it up to date.`;
const TERMINAL = "It was last updated from a terminal";

async function doctor(stage: Stage): Promise<string> {
  const remote = remoteBy(stage, "terminal");
  const stock = await takeStock(remote, DEFAULT_SOURCES, stage.clock);
  const health = await remote.readHealth(stock.actual.repository, stock.roadmapPath);
  const findings = examine(stock, health, en);
  return findings
    .filter(({ check }) => check === "actor")
    .map((one) => `${one.state}: ${one.what}${one.state === "fine" ? "" : ` ${one.fix}`}`)
    .join();
}

/** What the pinned issue, progress.md and the doctor say. */
async function said(stage: Stage) {
  const { view } = { view: stage.github.repository(stage.fork) };
  return {
    pinned: stage.issue("Your progress").body,
    file: view.file("progress.md") ?? "",
    doctor: await doctor(stage),
  };
}

const everywhere = (words: string) => ({
  pinned: expect.stringContaining(words),
  file: expect.stringContaining(words),
  doctor: expect.stringContaining(words),
});

const appSync = (stage: Stage) => stage.sync({ turn: "now" });
const closeOne = (stage: Stage, title: string) => {
  stage.clock.advance(HOUR);
  stage.learner.close(stage.issue(title));
  stage.clock.advance(HOUR);
};

test("terminal, then the App: it brings its workflow, says that it acts, and a second run writes nothing", async () => {
  const stage = await openStage();
  await runBy(stage, "terminal");
  expect(await said(stage)).toEqual(everywhere(TERMINAL));
  expect(stage.github.repository(stage.fork).file(WORKFLOW)).toBeUndefined();
  await appSync(stage);
  expect(stage.github.repository(stage.fork).file(WORKFLOW)).toContain("app: waymark-app");
  const second = await stage.requestsOf(() => appSync(stage));
  expect(second.filter((operation) => !/^(?:query|GET)/u.test(operation))).toEqual([]);
  expect(await said(stage)).toEqual(everywhere(APP));
});

test("the App's workflow that a person deletes does not come back", async () => {
  const stage = await openStage();
  await appSync(stage);
  await appSync(stage);
  stage.learner.push(stage.repository, { [WORKFLOW]: null }, "No Actions");
  await appSync(stage);
  await appSync(stage);
  expect(stage.github.repository(stage.fork).file(WORKFLOW)).toBeUndefined();
});

test("App, then a workflow that does all of it: the App stays out, and the workflow goes on with the same issues", async () => {
  const stage = await openStage();
  await appSync(stage);
  stage.learner.push(stage.repository, { [WORKFLOW]: ALONE }, "The workflow does it");
  expect(await appSync(stage)).toMatchObject({ kind: "stayed-out" });
  const issues = stage.repository.issues.size;
  expect(await runBy(stage, "workflow")).toMatchObject({ kind: "synced", failures: [] });
  expect(stage.repository.issues.size).toBe(issues);
  expect(await said(stage)).toEqual(everywhere(SELF));
  expect(await stage.requestsOf(() => runBy(stage, "workflow"))).toEqual([READ]);
});

test("workflow, then the App: once the workflow is deleted, the App acts and brings its own", async () => {
  const stage = await openStage();
  stage.learner.push(stage.repository, { [WORKFLOW]: ALONE }, "The workflow does it");
  await runBy(stage, "workflow");
  expect(await appSync(stage)).toMatchObject({ kind: "stayed-out" });
  stage.learner.push(stage.repository, { [WORKFLOW]: null }, "Let the App do it");
  expect(await doctor(stage)).toMatch(
    /^gap: The workflow .* is gone.* Run .*init --learner.* or install the App \(https:\/\/github\.com\/apps\/waymark\/installations\/new\)\.$/u,
  );
  await appSync(stage);
  await appSync(stage);
  expect(stage.github.repository(stage.fork).file(WORKFLOW)).toContain("app: waymark-app");
  expect(await said(stage)).toEqual(everywhere(APP));
});

test("the App is uninstalled: progress.md and the doctor say that nobody acts and what to do, and a terminal takes over", async () => {
  const stage = await openStage();
  await appSync(stage);
  closeOne(stage, "Variables");
  stage.clock.advance(HOUR);
  expect(await doctor(stage)).toBe(`fine: ${APP}`);
  stage.clock.advance(HOUR);
  expect(await doctor(stage)).toMatch(
    /^gap: The App does not respond any more.*Install the App again\. Or let a workflow/u,
  );
  closeOne(stage, "Files");
  await stage.regenerate();
  expect(stage.github.repository(stage.fork).file("progress.md")).toContain(
    "**The App does not respond any more**",
  );

  await runBy(stage, "terminal");
  expect(await said(stage)).toEqual(everywhere(TERMINAL));
  expect(await stage.requestsOf(() => runBy(stage, "terminal"))).toEqual([READ]);
});

test("a terminal beside a living App changes nothing about who acts", async () => {
  const stage = await openStage();
  await appSync(stage);
  await appSync(stage);
  expect(await stage.requestsOf(() => runBy(stage, "terminal"))).toEqual([READ]);
  expect(await said(stage)).toEqual(everywhere(APP));
});

test("before anything is opened, the doctor says who could begin", async () => {
  const stage = await openStage();
  expect(await doctor(stage)).toMatch(
    /^more: No issue was opened here yet\. Install the App on .*, or run .* sync`\.$/u,
  );
});
