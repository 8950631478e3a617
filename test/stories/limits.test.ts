/** A roadmap that is too large for one hour: the sync continues where it stopped, and says when it will be done. */
import { expect, test } from "vitest";
import { openStage } from "./stage.ts";

const topics = Array.from({ length: 620 }, (_, index) => `- Lesson ${index + 1} of the course`);
const roadmap = `# Long roadmap\n\nA learning path.\n\n## Phase 1: Everything\n\n${topics.join("\n")}\n`;

test(
  "stops at 500 creations an hour, says how far it is, and goes on in the next run",
  { timeout: 60_000 },
  async () => {
    const stage = await openStage({
      roadmap,
      maxWait: 120_000,
      files: { ".github/roadmap.yml": "max_issues: 700\n" },
    });
    const first = await stage.sync();
    expect(first).toMatchObject({ kind: "paused" });
    const opened = stage.github.repository(stage.fork).issues().length;
    expect(opened).toBeGreaterThan(480);
    expect(opened).toBeLessThanOrEqual(500);
    expect(stage.issue("Your progress").body).toMatch(
      /\d+ of 620 issues are open\. GitHub allows 500 new issues an hour, so the rest will be open at about \d\d:\d\d \(UTC\) on 23 November 2026\./u,
    );
    stage.clock.advance(3_600_000);
    expect(await stage.sync()).toMatchObject({ kind: "synced", failures: [] });
    expect(stage.github.repository(stage.fork).issues()).toHaveLength(621);
    expect(stage.issue("Your progress").body).not.toContain("GitHub allows");
    expect(stage.github.requests.filter(({ status }) => status >= 400)).toEqual([]);
  },
);

test("a roadmap of more than 150 items opens nothing before its config allows it, and says why", async () => {
  const stage = await openStage({ roadmap });
  const requests = await stage.requestsOf(async () => {
    expect(await stage.sync()).toMatchObject({
      kind: "stayed-out",
      reason:
        "This roadmap has 620 items. Waymark opens at most 150 issues unless `max_issues` in `.github/roadmap.yml` allows more, so nothing is opened.",
    });
  });
  expect(requests).toEqual(["query viewer repository"]);
});
