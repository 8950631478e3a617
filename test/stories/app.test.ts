/** The App against the emulator: deliveries that are repeated, get lost, or come from the App's own changes. */
import { expect, test } from "vitest";
import { openAppStage } from "./app-stage.ts";

test("ten deliveries under one id, and echoes of the App's own work, lead to one edit and one commit", async () => {
  const stage = await openAppStage();
  await stage.install();
  const commits = stage.view.commits().length;
  const asked = await stage.requestsOf(async () => {
    stage.learner.close(stage.issue("Variables"));
    await stage.github.settle();
    const delivery = stage.github.world.deliveries.findLast(({ action }) => action === "closed");
    if (delivery === undefined) throw new Error("the close was not delivered");
    for (let again = 0; again < 9; again += 1) stage.github.world.redeliver?.(delivery);
    await stage.quiet();
    await stage.minutesLater(5);
  });
  expect(stage.view.file("progress.md")).toContain("1 of 7 done");
  expect(stage.view.commits()).toHaveLength(commits + 1);
  expect(asked.filter((operation) => operation.includes("updateIssue"))).toHaveLength(1);
  expect(asked.filter((operation) => operation.startsWith("mutation"))).toHaveLength(2);
});

test("deliveries in any order, some of them lost, come to the same; the sweep finds what none told", async () => {
  const stage = await openAppStage();
  const { github, learner, view, issue } = stage;
  await stage.install();
  for (const kind of ["overtaken", "duplicate", "drop"] as const) {
    github.webhooks.playFault({ kind, event: "issues" });
  }
  for (const title of ["Variables", "Functions", "Files", "Modules"]) learner.close(issue(title));
  learner.reopen(issue("Files"));
  await stage.quiet();
  await stage.minutesLater(5);
  expect(view.file("progress.md")).toContain("3 of 7 done");
  for (let lost = 0; lost < 3; lost += 1) github.webhooks.playFault({ kind: "drop", event: "issues" });
  learner.close(issue("Files"));
  await stage.quiet();
  await stage.minutesLater(5);
  expect(view.file("progress.md")).toContain("3 of 7 done");
  await stage.sweep();
  await stage.minutesLater(5);
  expect(view.file("progress.md")).toContain("4 of 7 done");
});

test("with a limit that cuts every delivery off, a new installation is looked up, and sweeps keep the fork up to date", async () => {
  const stage = await openAppStage({ environment: { WAYMARK_BODY_LIMIT: "1024" } });
  await stage.install();
  expect(stage.fork.issues.size).toBe(8);
  stage.learner.close(stage.issue("Variables"));
  await stage.quiet();
  await stage.sweep();
  await stage.minutesLater(5);
  expect(stage.view.file("progress.md")).toContain("1 of 7 done");
  const closed = stage.github.world.deliveries.filter(({ action }) => action === "closed");
  expect(closed.length).toBeGreaterThan(0);
  expect(closed.map(({ statusCode }) => statusCode)).toEqual(closed.map(() => 413));
});

test("boxes that a learner ticks in a body show at once: in progress, a tool counted, and a skill that closes", async () => {
  const stage = await openAppStage();
  const { learner, issue } = stage;
  await stage.install();
  const tick = (title: string, box: string) => {
    const { body } = issue(title);
    const ticked = body.replace(`- [ ] ${box}`, `- [x] ${box}`);
    expect(ticked).not.toBe(body);
    learner.edit(issue(title), { body: ticked });
  };
  const pinned = () => issue("Your progress").body;
  expect(pinned()).not.toContain("in progress");
  tick("Loops (for, while)", "for");
  await stage.quiet();
  expect(pinned()).toContain("1 in progress");
  expect(issue("Loops (for, while)").body).toMatch(/- \[x\] for\r?\n- \[ \] while/u);
  tick("Dev tools", "Git");
  tick("Dev tools", "Bash");
  await stage.quiet();
  expect(issue("Dev tools").state).toBe("CLOSED");
  expect(pinned()).toContain("1 of 7 done");
  learner.edit(issue("Loops (for, while)"), {
    body: issue("Loops (for, while)").body.replace("- [x] for", "- [ ] for"),
  });
  await stage.quiet();
  expect(pinned()).not.toContain("1 in progress");
  expect(stage.complaints()).toEqual([]);
});
