/**
 * A stranger's issue with a Waymark marker, older than Waymark's own issue: nothing that belongs to an item may be
 * written to it.
 */
import { expect, test } from "vitest";
import { writeManagedBody } from "../../src/markdown/managed-block.ts";
import { openStage, SMALL_ROADMAP, type StageOptions } from "./stage.ts";

async function withForgery(options: StageOptions) {
  const stage = await openStage(options);
  const body = writeManagedBody({ kind: "item", id: "phase-1-basics/variables" }, "Mine");
  const forged = stage.stranger.openIssue(stage.repository, "Forged", body);
  await stage.sync();
  return { stage, forged };
}

test("the board gets our issue's card, not the outsider's", async () => {
  const { stage, forged } = await withForgery({ owner: "organization" });
  const [board] = stage.github.boards(stage.owner);
  const numbers = board?.items.map(({ issue }) => issue) ?? [];
  expect(numbers).not.toContain(forged.number);
  expect(numbers).toContain(stage.issue("Variables").number);
  expect((await stage.requestsOf(() => stage.sync())).length).toBe(2);
});

test("what the roadmap marks as done closes our issue, not the outsider's", async () => {
  const roadmap = SMALL_ROADMAP.replace(
    "- Variables\n- Loops (for, while)\n- Functions",
    "- [x] Variables\n- [ ] Loops (for, while)\n- [ ] Functions",
  );
  const { stage, forged } = await withForgery({ roadmap });
  expect(forged.state).toBe("OPEN");
  expect(stage.issue("Variables").state).toBe("CLOSED");
});
