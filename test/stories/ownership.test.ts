/** Ownership: everything that the learner writes, ticks, labels, assigns, moves and closes survives every sync. */
import { expect, test } from "vitest";
import type { Issue } from "github-emulator";
import { openStage, SMALL_ROADMAP, type Stage, type StageOptions } from "./stage.ts";

const HOUR = 3_600_000;

async function begun(options: StageOptions = {}): Promise<Stage> {
  const stage = await openStage(options);
  await stage.sync();
  stage.clock.advance(HOUR);
  return stage;
}

/** The author's change, as "Sync fork" brings it into the fork. */
async function changed(stage: Stage, roadmap: string): Promise<void> {
  stage.clock.advance(HOUR);
  stage.learner.push(stage.repository, { "README.md": roadmap }, "Sync fork");
  stage.clock.advance(HOUR);
  expect(await stage.sync()).toMatchObject({ kind: "synced", failures: [], tracking: null });
}

const look = (stage: Stage, issue: Issue) => stage.github.repository(stage.fork).issue(issue.number);
/** Loops has other parts, another name and another phase. */
const REWORDED = SMALL_ROADMAP.replace("- Loops (for, while)\n", "").replace(
  "- Files",
  "- Loops (for, while, break)\n- Files",
);

test("text around the managed block and ticked boxes inside it survive an upstream change, to the byte", async () => {
  const stage = await begun();
  const loops = stage.issue("Loops (for, while)");
  stage.learner.edit(loops, {
    body: `My plan:\r\n  two evenings\r\n\r\n${loops.body}\r\n\r\n## Notes\r\n- [x] own box`,
  });
  stage.learner.tick(loops, "while");
  await changed(stage, REWORDED);
  const { title, body } = look(stage, loops);
  expect(title).toBe("Loops (for, while, break)");
  expect(body.startsWith("My plan:\r\n  two evenings\r\n\r\n<!-- waymark:item v1 phase-2-beyond/")).toBe(
    true,
  );
  expect(body.endsWith("-->\r\n\r\n## Notes\r\n- [x] own box")).toBe(true);
  expect(body).toContain("- [ ] for\r\n- [x] while\r\n- [ ] break\r\n");
});

test("a ticked box that the roadmap no longer has is kept under a line of its own", async () => {
  const stage = await begun();
  const loops = stage.issue("Loops (for, while)");
  stage.learner.tick(loops, "while");
  await changed(stage, SMALL_ROADMAP.replace("Loops (for, while)", "Loops (for, range)"));
  expect(look(stage, loops).body).toMatch(/- \[ \] for\s+- \[ \] Range[^]*Ticked earlier:\s+- \[x\] while/u);
});

test("labels, assignees, comments and a milestone of the learner's choice survive an upstream change", async () => {
  const stage = await begun();
  const { learner, repository } = stage;
  const loops = stage.issue("Loops (for, while)");
  learner.createLabel(repository, "hard");
  learner.label(loops, "hard");
  learner.assign(loops, ["ada"]);
  learner.comment(loops, "break is next");
  learner.moveToMilestone(loops, stage.issue("Files").milestone);
  await changed(stage, SMALL_ROADMAP.replace("Loops (for, while)", "Loops (for, while, break)"));
  expect(look(stage, loops)).toMatchObject({
    title: "Loops (for, while, break)",
    assignees: ["ada"],
    milestone: "Phase 2: Beyond",
    comments: [{ body: "break is next" }],
  });
  expect(look(stage, loops).labels.toSorted()).toEqual(["hard", "topic"]);
});

test("a milestone that the learner took away stays away, also when the topic moves to another phase", async () => {
  const stage = await begun();
  const loops = stage.issue("Loops (for, while)");
  stage.learner.moveToMilestone(loops, null);
  await changed(stage, REWORDED);
  expect(look(stage, loops)).toMatchObject({ title: "Loops (for, while, break)", milestone: null });
});

test("a renamed phase renames its milestone; its number and its issues stay", async () => {
  const stage = await begun();
  const before = stage.github.repository(stage.fork).milestones();
  await changed(stage, SMALL_ROADMAP.replace("Phase 1: Basics", "Phase 1: First steps"));
  const after = stage.github.repository(stage.fork).milestones();
  expect(after.map(({ number, title }) => [number, title])).toEqual([
    [before[0]?.number, "Phase 1: First steps"],
    [before[1]?.number, "Phase 2: Beyond"],
  ]);
  expect(look(stage, stage.issue("Variables")).milestone).toBe("Phase 1: First steps");
  expect(stage.github.repository(stage.fork).issues()).toHaveLength(8);
});

test("done, skipped and reopened issues stay so through an upstream change", async () => {
  const stage = await begun();
  const { learner } = stage;
  const [loops, variables, functions] = [
    stage.issue("Loops (for, while)"),
    stage.issue("Variables"),
    stage.issue("Functions"),
  ];
  learner.close(loops);
  learner.close(variables, "NOT_PLANNED");
  learner.close(functions);
  learner.reopen(functions);
  await changed(stage, REWORDED.replace("- Variables", "- Variables and names"));
  expect([loops, variables, functions].map((issue) => look(stage, issue))).toMatchObject([
    { state: "CLOSED", stateReason: "COMPLETED", title: "Loops (for, while, break)" },
    { state: "CLOSED", stateReason: "NOT_PLANNED", title: "Variables and names" },
    { state: "OPEN", stateReason: "REOPENED" },
  ]);
});

test("an issue that left the roadmap and that the learner opened again stays open", async () => {
  const stage = await begun();
  const variables = stage.issue("Variables");
  await changed(stage, SMALL_ROADMAP.replace("- Variables\n", ""));
  expect(look(stage, variables)).toMatchObject({ state: "CLOSED", stateReason: "NOT_PLANNED" });
  stage.learner.reopen(variables);
  stage.clock.advance(HOUR);
  await stage.sync();
  expect(look(stage, variables)).toMatchObject({ state: "OPEN" });
});

test.each(["edit issues", "after the bodies were read again"] as const)(
  "a box ticked while Waymark is about to write is kept (%s)",
  async (moment) => {
    const stage = await begun();
    const loops = stage.issue("Loops (for, while)");
    stage.github.faults.next({
      match: moment === "edit issues" ? "query nodes" : "updateIssue",
      fault: { kind: "call", when: "before", run: () => stage.learner.tick(loops, "while") },
    });
    await changed(stage, SMALL_ROADMAP.replace("Loops (for, while)", "Loops (for, while, break)"));
    expect(stage.github.faults.played).toHaveLength(1);
    expect(look(stage, loops).body).toMatch(/- \[x\] while\s+- \[ \] break/u);
  },
);

test("what is written on the tracking issue while Waymark writes there is kept", async () => {
  const stage = await begun();
  const tracking = stage.issue("Your progress");
  stage.learner.close(stage.issue("Variables"));
  stage.github.faults.next({
    match: "updateIssue",
    fault: {
      kind: "call",
      when: "before",
      run: () => stage.learner.edit(tracking, { body: `${tracking.body}\r\nExam in May` }),
    },
  });
  await stage.sync();
  const { body } = look(stage, tracking);
  expect(body).toContain("1 of 7 done");
  expect(body).toMatch(/-->\s+Close an issue to complete it[^\r\n]*\s+Exam in May$/u);
});

function cardOf(stage: Stage, title: string) {
  const board = [...stage.github.world.boards.values()].find(({ closed }) => !closed);
  const card = [...(board?.items.values() ?? [])].find(
    ({ content }) => content.kind === "Issue" && content.title === title,
  );
  if (card === undefined) throw new Error(`There is no card for ${title}`);
  return card;
}

const statusOf = (stage: Stage, title: string) =>
  stage.github.boards(stage.owner)[0]?.items.find((item) => item.title === title)?.values["Status"];

test("a card that a person moves is a wish: Done closes the issue, Todo opens it again, In Progress stays", async () => {
  const stage = await begun({ owner: "organization" });
  stage.learner.moveCard(cardOf(stage, "Variables"), "Done");
  stage.learner.moveCard(cardOf(stage, "Functions"), "In Progress");
  stage.clock.advance(60_000);
  await stage.sync();
  expect(look(stage, stage.issue("Variables"))).toMatchObject({ state: "CLOSED", stateReason: "COMPLETED" });
  expect([statusOf(stage, "Variables"), statusOf(stage, "Functions")]).toEqual(["Done", "In Progress"]);
  stage.clock.advance(HOUR);
  stage.learner.moveCard(cardOf(stage, "Variables"), "Todo");
  stage.clock.advance(60_000);
  await stage.sync();
  expect(look(stage, stage.issue("Variables"))).toMatchObject({ state: "OPEN" });
  await changed(stage, SMALL_ROADMAP.replace("- Functions", "- Functions and scope"));
  expect(statusOf(stage, "Functions and scope")).toBe("In Progress");
});

test("an issue that was reopened after its card had been moved to Done stays open, and takes its card back", async () => {
  const stage = await begun({ owner: "organization" });
  stage.learner.moveCard(cardOf(stage, "Variables"), "Done");
  stage.clock.advance(60_000);
  await stage.sync();
  stage.clock.advance(HOUR);
  stage.learner.reopen(stage.issue("Variables"));
  stage.clock.advance(60_000);
  await stage.sync();
  expect(look(stage, stage.issue("Variables")).state).toBe("OPEN");
  expect(statusOf(stage, "Variables")).toBe("Todo");
});

/** Before each of these requests, the learner writes one more line into the issue. */
function typesBefore(stage: Stage, issue: Issue, match: RegExp, times: number): void {
  let line = 0;
  const run = () => {
    line += 1;
    stage.learner.edit(issue, { body: `${issue.body}\n\nLine ${line}` });
  };
  stage.github.faults.next({ match, fault: { kind: "call", when: "before", run }, times });
}

test("words typed into the pinned issue during a run stay, also if it has no label that a request could name", async () => {
  const stage = await begun();
  const tracking = stage.issue("Your progress");
  for (const name of tracking.labels.map((label) => label.name)) stage.learner.unlabel(tracking, name);
  await stage.sync();
  stage.learner.close(stage.issue("Files"));
  stage.clock.advance(HOUR);
  const run = () => stage.learner.edit(tracking, { body: `${tracking.body}\n\nMy own words` });
  stage.github.faults.next({ match: "query viewer", fault: { kind: "call", when: "after", run } });
  expect(await stage.sync()).toMatchObject({ kind: "synced", tracking: null });
  expect(look(stage, tracking).body).toContain("1 of 7 done");
  expect(look(stage, tracking).body).toContain("My own words");
});

test("an issue that somebody changes directly before each write is reported, because the last change is overwritten", async () => {
  const stage = await begun();
  const loops = stage.issue("Loops (for, while)");
  stage.learner.push(stage.repository, { "README.md": REWORDED }, "Sync fork");
  typesBefore(stage, loops, /updateIssue/u, 3);
  const lost = /somebody changed its text each time/u;
  const report = await stage.sync({ turn: "now" });
  if (report.kind !== "synced") throw new Error(`The run is ${report.kind}`);
  expect(report.failures.map(({ change, error }) => [change.what, error.message])).toEqual([
    ["issue", expect.stringMatching(lost)],
  ]);
  expect(look(stage, loops).body).toMatch(/Line 2$/u);
  stage.github.faults.clear();
  stage.learner.close(stage.issue("Files"));
  stage.clock.advance(HOUR);
  const tracking = stage.issue("Your progress");
  typesBefore(stage, tracking, /updateIssue/u, 6);
  expect(await stage.sync({ turn: "now" })).toMatchObject({
    kind: "synced",
    tracking: { message: expect.stringMatching(lost) },
  });
});

test("words typed into an issue directly before the write are kept, in one more request", async () => {
  const stage = await begun();
  const loops = stage.issue("Loops (for, while)");
  stage.learner.push(stage.repository, { "README.md": REWORDED }, "Sync fork");
  typesBefore(stage, loops, /updateIssue/u, 1);
  const requests = await stage.requestsOf(async () => {
    expect(await stage.sync({ turn: "now" })).toMatchObject({ kind: "synced", failures: [], tracking: null });
  });
  expect(look(stage, loops).body).toMatch(/Line 1$/u);
  expect(look(stage, loops).title).toBe("Loops (for, while, break)");
  expect(requests.filter((one) => one.includes("updateIssue") && !one.includes("Commit"))).toHaveLength(2);
});
