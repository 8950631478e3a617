/** Real processes that are really killed, and what stock clients do where Waymark reads again. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { faultless, SMALL_SCENES } from "./breaking.ts";
import { outcomeOf } from "./outcome.ts";
import { APP_SLUG, openStage, type Stage } from "./stage.ts";

const SYNC = fileURLToPath(new URL("sync-process.ts", import.meta.url));
const [firstSync] = SMALL_SCENES;
if (firstSync === undefined) throw new Error("there is no first scene");

async function killAt(
  stage: Stage,
  operation: string,
  when: "before" | "after",
): Promise<NodeJS.Signals | null> {
  const token = stage.token();
  const [owner = "", name = ""] = stage.fork.split("/");
  const child = spawn(process.execPath, [SYNC, stage.github.url, token, owner, name, APP_SLUG]);
  stage.github.faults.next({
    match: operation,
    fault: { kind: "call", when, run: () => void child.kill("SIGKILL") },
  });
  await once(child, "exit");
  return child.signalCode;
}

test.each([
  ["before the labels are applied", "mutation createLabel", "before"],
  ["after a milestone was made", "POST /repos/{owner}/{repo}/milestones", "after"],
  ["after issues were opened", "mutation createIssue", "after"],
  ["after the board was made", "mutation createProjectV2", "after"],
  ["before the cards are added", "mutation addProjectV2ItemById", "before"],
  ["after the commit", "mutation createCommitOnBranch", "after"],
] as const)(
  "a process killed %s leaves nothing that the next run does not heal",
  { timeout: 60_000 },
  async (_, operation, when) => {
    const { outcome } = await faultless(firstSync);
    const stage = await openStage(firstSync.stage);
    expect(await killAt(stage, operation, when)).toBe("SIGKILL");
    stage.clock.advance(2 * 3_600_000);
    await stage.sync();
    expect(outcomeOf(stage)).toEqual(outcome);
  },
);

/** What stock clients do: a write that got no good answer is sent again, unread. */
const blindly: typeof fetch = async (input, init) => {
  const answer = await fetch(input, init);
  return answer.status === 502 ? await fetch(input, init) : answer;
};

test("a client that repeats writes blindly opens issues twice: the matrix would see it", async () => {
  const { outcome } = await faultless(firstSync);
  const stage = await openStage(firstSync.stage);
  stage.github.faults.next({ match: "mutation createIssue", fault: { kind: "bad-gateway", applied: true } });
  await stage.sync({ fetch: blindly });
  expect(stage.github.repository(stage.fork).issues().length).toBeGreaterThan(8);
  expect(outcomeOf(stage)).not.toEqual(outcome);
});
