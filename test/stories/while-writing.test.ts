/** What a person changes between the read of a run and its writes: their words stay, and the next runs settle. */
import { expect, test } from "vitest";
import type { Remote } from "../../src/model/remote.ts";
import { openStage, SMALL_ROADMAP, type Stage } from "./stage.ts";

const READ = "query viewer repository";

/** A run of the App in which `act` happens after everything was read and before anything is written. */
async function syncWhile(stage: Stage, act: () => void) {
  let isDone = false;
  const through = (remote: Remote): Remote => ({
    ...remote,
    apply: async (...given) => {
      if (!isDone) act();
      isDone = true;
      return await remote.apply(...given);
    },
  });
  const report = await stage.sync({ turn: "now", through });
  expect(isDone).toBe(true);
  return report;
}

async function begun(): Promise<Stage> {
  const stage = await openStage();
  await stage.sync({ turn: "now" });
  stage.clock.advance(3_600_000);
  return stage;
}

const push = ({ learner, repository }: Stage, from: string, to: string) =>
  learner.push(repository, { "README.md": SMALL_ROADMAP.replace(from, to) }, "Other words");

function firstMilestone({ repository }: Stage) {
  const [milestone] = repository.milestones.values();
  if (milestone === undefined) throw new Error("A sync opens milestones");
  return milestone;
}

/** After one more run, a run writes nothing. */
async function expectSettled(stage: Stage) {
  await stage.sync({ turn: "now" });
  expect(await stage.requestsOf(() => stage.sync({ turn: "now" }))).toEqual([READ]);
}

test("a title that a person types after the read stays, and the issue still gets the roadmap's new text", async () => {
  const stage = await begun();
  const issue = stage.issue("Variables");
  push(stage, "- Variables", "- Variables and names");
  await syncWhile(stage, () => stage.learner.edit(issue, { title: "Variables (ask Bob about scope!)" }));
  expect(issue.title).toBe("Variables (ask Bob about scope!)");
  expect(issue.body).toContain("variables-and-names");
  await expectSettled(stage);
  expect(issue.title).toBe("Variables (ask Bob about scope!)");
});

test("a title that a person types at the very moment of the write is written back", async () => {
  const stage = await begun();
  const issue = stage.issue("Variables");
  push(stage, "- Variables", "- Variables and names");
  stage.github.faults.next({
    match: "updateIssue",
    fault: { kind: "call", when: "before", run: () => stage.learner.edit(issue, { title: "Mine" }) },
  });
  await stage.sync({ turn: "now" });
  expect(issue.title).toBe("Mine");
  await expectSettled(stage);
  expect(issue.title).toBe("Mine");
});

test("a label that a person takes off after the read stays off", async () => {
  const stage = await begun();
  const issue = stage.issue("Variables");
  const [first] = issue.labels;
  push(stage, "- Variables", "- Variables and names");
  await syncWhile(stage, () => stage.learner.unlabel(issue, first?.name ?? ""));
  expect(issue.title).toBe("Variables and names");
  expect(issue.labels).not.toContain(first);
});

test("an issue that a person takes out of its milestone after the read stays without one", async () => {
  const stage = await begun();
  const issue = stage.issue("Functions");
  push(stage, "- Functions\n\n## Phase 2: Beyond\n\n", "\n## Phase 2: Beyond\n\n- Functions\n");
  await syncWhile(stage, () => stage.learner.moveToMilestone(issue, null));
  expect(issue.milestone).toBeNull();
  await expectSettled(stage);
  expect(issue.milestone).toBeNull();
});

test("a milestone's title, text and day that a person types after the read stay", async () => {
  const stage = await begun();
  const milestone = firstMilestone(stage);
  push(stage, "Phase 1: Basics", "Phase 1: The basics");
  await syncWhile(stage, () =>
    stage.learner.editMilestone(milestone, {
      title: "Basics, until my birthday",
      description: `${milestone.description}\n\nAsk Bob first.`,
      dueOn: "2026-12-24T08:00:00Z",
    }),
  );
  const theirs = { title: "Basics, until my birthday", dueOn: expect.stringContaining("2026-12-2") };
  expect(milestone).toMatchObject(theirs);
  expect(milestone.description).toContain("Ask Bob first.");
  await expectSettled(stage);
  expect(milestone).toMatchObject(theirs);
  expect(milestone.description).toContain("Ask Bob first.");
});

test("a milestone whose marker a person removes after the read is left alone", async () => {
  const stage = await begun();
  const milestone = firstMilestone(stage);
  push(stage, "Phase 1: Basics", "Phase 1: The basics");
  await syncWhile(stage, () =>
    stage.learner.editMilestone(milestone, { title: "Mine", description: "Mine" }),
  );
  expect(milestone).toMatchObject({ title: "Mine", description: "Mine" });
});
