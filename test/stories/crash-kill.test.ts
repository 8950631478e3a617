/** Real processes that are really killed, and what goes wrong if a lost answer is not followed by another read. */
import { once } from "node:events";
import { expect, test } from "vitest";
import type { FaultTarget } from "github-emulator";
import type { ActualIssue } from "../../src/model/actual.ts";
import type { Remote } from "../../src/model/remote.ts";
import { type Faultless, faultless, FAULTS, UNKNOWNS } from "./breaking.ts";
import { outcomeOf } from "./outcome.ts";
import { smallFirstSync } from "./small-scenes.ts";
import { openStage, type Stage } from "./stage.ts";
import { startSync } from "./start-sync.ts";

let untouched: Promise<Faultless> | null = null;

async function killAt(
  stage: Stage,
  operation: string | RegExp,
  when: "before" | "after",
): Promise<NodeJS.Signals | null> {
  const child = startSync(stage);
  stage.github.faults.next({
    match: operation,
    fault: { kind: "call", when, run: () => void child.kill("SIGKILL") },
  });
  await once(child, "exit");
  return child.signalCode;
}

test.each([
  ["before the labels are applied", /createLabel/u, "before"],
  ["after a milestone was made", "POST /repos/{owner}/{repo}/milestones", "after"],
  ["after issues were opened", /mutation pinIssue .*createIssue/u, "after"],
  ["after the board was made", /createProjectV2$/u, "after"],
  ["before the cards are added", /addProjectV2ItemById/u, "before"],
  ["after the commit", /createCommitOnBranch/u, "after"],
] as const)(
  "a process killed %s leaves nothing that the next run does not heal",
  { timeout: 60_000 },
  async (_, operation, when) => {
    const { outcome } = await (untouched ??= faultless(smallFirstSync));
    const stage = await openStage(smallFirstSync.stage);
    expect(await killAt(stage, operation, when)).toBe("SIGKILL");
    stage.clock.advance(2 * 3_600_000);
    await stage.sync();
    expect(outcomeOf(stage)).toEqual(outcome);
  },
);

/** What ordinary clients do: if a write gets no good answer, they send it again without reading first. */
const blindly: typeof fetch = async (input, init) => {
  const answer = await fetch(input, init);
  return answer.status === 502 ? await fetch(input, init) : answer;
};

test("a client that repeats writes blindly opens issues twice: the matrix would see it", async () => {
  const { outcome } = await (untouched ??= faultless(smallFirstSync));
  const stage = await openStage(smallFirstSync.stage);
  stage.github.faults.next({ match: "mutation createIssue", fault: { kind: "bad-gateway", applied: true } });
  await stage.sync({ fetch: blindly });
  expect(stage.github.repository(stage.fork).issues().length).toBeGreaterThan(13);
  expect(outcomeOf(stage)).not.toEqual(outcome);
});

/** The engine without the list that it reads after a lost answer: it continues with the issues that it knew before. */
function unread(remote: Remote): Remote {
  let known: readonly ActualIssue[] | null = null;
  const read = async () => {
    const actual = await remote.read();
    known ??= actual.issues;
    return { ...actual, issues: known };
  };
  return { ...remote, read };
}

test.each(UNKNOWNS.filter((name) => name !== "502, not applied"))(
  "even with an old list after a lost answer (%s) nothing is opened twice, because the next numbers are read first",
  async (name) => {
    const fault = FAULTS[name];
    if (fault === undefined) throw new Error(`There is no fault called ${name}`);
    const { outcome } = await (untouched ??= faultless(smallFirstSync));
    const stage = await openStage(smallFirstSync.stage);
    const match = ({ operation, body }: FaultTarget) =>
      operation.includes("createIssue") && body.includes("waymark:item");
    stage.github.faults.next({ match, fault });
    await stage.sync({ through: unread });
    expect(stage.github.faults.played).toHaveLength(1);
    stage.clock.advance(2 * 3_600_000);
    await stage.sync();
    expect(outcomeOf(stage)).toEqual(outcome);
    expect(stage.github.repository(stage.fork).issues()).toHaveLength(13);
  },
);
