/** Which tools of a skill Waymark ticks after a topic, and when the skill is done: once each, so that a person's answer stays. */
import { describe, expect, it } from "vitest";
import { fingerprint } from "../../src/markdown/fingerprint.ts";
import { readManagedBody } from "../../src/markdown/managed-block.ts";
import type { ItemState } from "../../src/model/item-state.ts";
import { desire } from "../../src/plan/desire.ts";
import type { ItemIssue } from "../../src/plan/match-issues.ts";
import { tickSkill } from "../../src/plan/tick-skill.ts";
import { itemIssue, phase, roadmap, skill } from "../builders.ts";

const ID = "skills/dev-tools";
const [GIT, BASH] = ["basics/git", "basics/bash"];

interface Story {
  /** The tools; those of the optional ones end with `?`. */
  readonly tools?: readonly string[];
  /** The blocks of the skill's issues, oldest first; null for one without its end mark. */
  readonly blocks?: readonly (string | null)[];
  /** The tools that Waymark ticked earlier. */
  readonly before?: readonly string[];
  readonly reopened?: boolean;
  readonly state?: ItemState;
  readonly done?: readonly string[];
}

function ticked({
  tools = ["Git", "Bash"],
  blocks = ["- [ ] Git\n- [ ] Bash"],
  before = [],
  reopened = false,
  state = "open",
  done = [],
}: Story) {
  const parts = tools.map((tool) => ({ title: tool.replace("?", ""), optional: tool.endsWith("?") }));
  const course = roadmap([phase("Basics", ["Git", "Bash"])], {
    skills: [skill("Dev tools", [], { tools: parts })],
  });
  const desired = desire(course, { board: false }).issues.find(({ item }) => item === ID);
  if (desired === undefined) throw new Error("the skill is not wanted");
  const known = blocks.map((block, at): ItemIssue => {
    const memory = { ticked: before.map((tool) => fingerprint(tool)) };
    const issue = itemIssue(at + 1, ID, { block: block ?? "", memory, reopened });
    return { item: ID, issue, managed: block === null ? null : readManagedBody(issue.body) };
  });
  const states = new Map<string, ItemState>(done.map((topic) => [topic, "done"]));
  const { desired: after, memory, reason, closes } = tickSkill(desired, known, state, states);
  const text = after.block.filter((segment) => typeof segment === "string").join("");
  return {
    boxes: text.match(/^- \[.\] .*$/gmu)?.filter((line) => /Git|Bash/u.test(line)),
    ticked: memory.ticked ?? null,
    reason,
    closes: closes.map((close) => [close.number, close.reason]),
  };
}

const NOTHING = { ticked: null, reason: null, closes: [] };
const BECAUSE = "a topic that covers a tool is done";
const CLOSED = [[1, "all its tools are ticked"]];

describe("a tool", () => {
  it("is ticked when a topic that covers it is done, and that is remembered", () => {
    expect(ticked({ done: [GIT] })).toEqual({
      boxes: ["- [x] Git", "- [ ] Bash"],
      ticked: [fingerprint("Git")],
      reason: BECAUSE,
      closes: [],
    });
  });

  it("is not ticked before that", () => {
    expect(ticked({})).toMatchObject({ ...NOTHING, boxes: ["- [ ] Git", "- [ ] Bash"] });
  });

  it("that the learner unticked stays so", () => {
    expect(ticked({ before: ["Git"], done: [GIT] })).toMatchObject({
      ...NOTHING,
      boxes: ["- [ ] Git", "- [ ] Bash"],
    });
  });

  it("is ticked beside one that the learner unticked, and both are remembered", () => {
    expect(ticked({ before: ["Git"], done: [GIT, BASH] })).toEqual({
      boxes: ["- [ ] Git", "- [x] Bash"],
      ticked: [fingerprint("Git"), fingerprint("Bash")],
      reason: BECAUSE,
      closes: [],
    });
  });

  it("that the learner ticked is not Waymark's", () => {
    expect(ticked({ blocks: ["- [x] Git\n- [ ] Bash"], done: [GIT] })).toMatchObject(NOTHING);
  });

  it("that is ticked in another issue of the skill is not Waymark's either", () => {
    const blocks = ["- [ ] Git\n- [ ] Bash", "- [x] Git\n- [ ] Bash"];
    expect(ticked({ blocks, done: [GIT] })).toMatchObject(NOTHING);
  });

  it.each<ItemState>(["done", "skipped"])("of a skill that is %s is left as it is", (state) => {
    expect(ticked({ state, done: [GIT, BASH] })).toMatchObject(NOTHING);
  });

  it("of an issue without Waymark's part is left as it is", () => {
    expect(ticked({ blocks: [null], done: [GIT, BASH] })).toMatchObject(NOTHING);
  });
});

describe("the skill is closed", () => {
  it("when the last of its tools is ticked, by whom ever", () => {
    expect(ticked({ done: [GIT, BASH] })).toMatchObject({ closes: CLOSED });
    expect(ticked({ blocks: ["- [x] Git\n- [ ] Bash"], done: [BASH] })).toMatchObject({ closes: CLOSED });
    expect(ticked({ blocks: ["- [x] Git\n- [x] Bash"] })).toMatchObject({ closes: CLOSED, ticked: null });
  });

  it("without its optional tools, unless all are optional", () => {
    expect(ticked({ tools: ["Git", "Bash?"], done: [GIT] })).toMatchObject({ closes: CLOSED });
    expect(ticked({ tools: ["Git?", "Bash?"], done: [GIT] })).toMatchObject({ closes: [] });
    expect(ticked({ tools: ["Git?", "Bash?"], done: [GIT, BASH] })).toMatchObject({ closes: CLOSED });
  });

  it("at once, if it has no issue yet and all its topics are done", () => {
    expect(ticked({ blocks: [], done: [GIT, BASH] })).toMatchObject({
      boxes: ["- [x] Git", "- [x] Bash"],
      closes: [[null, "all its tools are ticked"]],
    });
  });

  it("only once: the learner reopened it", () => {
    expect(ticked({ reopened: true, blocks: ["- [x] Git\n- [x] Bash"] })).toMatchObject({ closes: [] });
  });

  it("not because it has no tools", () => {
    expect(ticked({ tools: [], blocks: [""] })).toMatchObject({ closes: [] });
  });
});
