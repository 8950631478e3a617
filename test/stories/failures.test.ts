/**
 * Changes that GitHub refuses: only what needs them waits, everything else is done, and all refusals are reported
 * together.
 */
import { expect, test } from "vitest";
import { saySync } from "../../src/cli/say-sync.ts";
import { faultless } from "./breaking.ts";
import { outcomeOf } from "./outcome.ts";
import { smallFirstSync } from "./small-scenes.ts";
import { openStage } from "./stage.ts";

/** Refuses the milestone of the second phase, as a rule of the organization could. */
const withoutSecondMilestone: typeof fetch = async (input, init) => {
  const asked = new Request(input, init);
  const isIt = asked.url.endsWith("/milestones") && (await asked.clone().text()).includes("Phase 2: Beyond");
  if (!isIt) return await fetch(asked);
  return Response.json({ message: "Validation Failed", errors: [{ message: "No." }] }, { status: 422 });
};

test("a milestone, an issue and a label that fail hold back nothing but what needs them; the next run makes up for it", async () => {
  const { outcome } = await faultless(smallFirstSync);
  const stage = await openStage(smallFirstSync.stage);
  const fails = (alias: number, message: string) =>
    ({ kind: "alias-error", alias, type: "UNPROCESSABLE", message }) as const;
  // Alias 0 opens the tracking issue.
  stage.github.faults.next({ match: /createLabel/u, fault: fails(2, "No such colour") });
  stage.github.faults.next({
    match: ({ operation, body }) =>
      operation.includes("createIssue") && body.includes("item v1 phase-1-basics/strings"),
    // The pin, the board's texts and three fields come before the issues.
    fault: fails(8, "Strings are over"),
  });
  const report = await stage.sync({ fetch: withoutSecondMilestone });
  if (report.kind !== "synced") throw new Error(`The run is ${report.kind}`);
  const view = stage.github.repository(stage.fork);
  const titles = view.issues().map(({ title }) => title);
  expect(titles).toEqual([
    "Your progress",
    "Variables",
    "Loops (for, while)",
    "Functions",
    "Lists",
    "Dev tools",
  ]);
  expect(view.milestones().map(({ title }) => title)).toEqual(["Phase 1: Basics"]);
  expect(
    stage.github
      .boards(stage.owner)[0]
      ?.items.map(({ title }) => title)
      .toSorted(),
  ).toEqual(titles.slice(1).toSorted());
  expect(view.file("progress.md")).toContain("0 of 12 done");
  const said = report.failures.map(({ change, error }) => [change.what, error.message] as const);
  expect(said).toHaveLength(9);
  const { lines, code } = saySync(report);
  expect(code).toBe(1);
  expect(lines).toEqual([
    "Some of it failed:",
    expect.stringContaining("No such colour"),
    expect.stringContaining("Validation Failed"),
    expect.stringContaining("The issues of phase-2-beyond wait for their milestone"),
    expect.stringContaining("Strings are over"),
  ]);
  stage.clock.advance(3_600_000);
  expect(await stage.sync()).toMatchObject({ kind: "synced", failures: [] });
  expect(outcomeOf(stage)).toEqual(outcome);
});

test("a token that single sign-on stops writes nothing, and the error has the page that authorizes it", async () => {
  const stage = await openStage({ owner: "organization" });
  const page = "https://github.com/orgs/ada-org/sso?authorization_request=A1";
  const signedOut: typeof fetch = () =>
    Promise.resolve(
      Response.json(
        { message: "Resource protected by organization SAML enforcement." },
        { status: 403, headers: { "x-github-sso": `required; url=${page}` } },
      ),
    );
  await expect(stage.sync({ fetch: signedOut })).rejects.toThrow(`Authorize the token there: ${page}`);
  expect(stage.repository.issues.size).toBe(0);
  expect(await stage.sync()).toMatchObject({ kind: "synced", failures: [] });
});

test("a repository that GitHub cannot read within its ten seconds is read in smaller pages", async () => {
  const stage = await openStage();
  await stage.sync();
  stage.learner.close(stage.issue("Loops (for, while)"));
  stage.clock.advance(600_000);
  stage.github.faults.next({
    match: ({ body }) => /"issues":[23]0\b/u.test(body),
    fault: { kind: "slow", milliseconds: 10_000 },
    times: 50,
  });
  const before = stage.github.requests.length;
  expect(await stage.sync()).toMatchObject({ kind: "synced", failures: [] });
  expect(stage.github.repository(stage.fork).file("progress.md")).toContain("1 of 7 done");
  const reads = stage.github.requests.slice(before).filter(({ operation }) => operation === READ);
  expect(reads.map(({ status }) => status)).toEqual([502, 502, 502, 502, 200]);
});

const READ = "query viewer repository";

test("while GitHub answers nothing at all, a run costs six reads at most", async () => {
  const stage = await openStage();
  await stage.sync();
  for (const fault of [
    { kind: "bad-gateway", applied: false },
    { kind: "slow", milliseconds: 10_000 },
  ] as const) {
    stage.github.faults.next({ match: READ, fault, times: 50 });
    const asked = await stage.requestsOf(() => expect(stage.sync()).rejects.toThrow("GitHub did not answer"));
    expect(asked).toEqual(Array.from({ length: 6 }, () => READ));
    stage.github.faults.clear();
  }
  stage.github.faults.next({ match: READ, fault: { kind: "reset-before" }, times: 50 });
  const asked = await stage.requestsOf(() => expect(stage.sync()).rejects.toThrow("GitHub did not answer"));
  expect(asked).toHaveLength(4);
});
