import { describe, expect, it } from "vitest";
import { columnsOf, commitsOfAction, countProgress, itemIssues } from "../../../tools/demo/count.ts";
import { wordsOn } from "../../../tools/demo/outcome.ts";
import {
  commitFiles,
  createOrganization,
  createUser,
  createWorld,
  defaultBranchOf,
  person,
  realClock,
} from "github-emulator";

/** Ada's repository with issues that have the given labels. */
function scene(labelled: readonly (readonly string[])[]) {
  const world = createWorld(realClock);
  const user = createUser(world, "ada");
  const ada = person(world, "ada");
  const repository = ada.createRepository({ owner: user, name: "roadmap" });
  for (const name of ["topic", "skill", "project", "optional", "mine"]) ada.createLabel(repository, name);
  const issues = labelled.map((names, index) => {
    const issue = ada.openIssue(repository, `Issue ${index + 1}`);
    for (const name of names) ada.label(issue, name);
    return issue;
  });
  return { world, ada, user, repository, issues };
}

describe("counting from the emulated GitHub's state", () => {
  it("takes only issues of items, not the learner's own", () => {
    const { repository } = scene([["topic"], ["mine"], ["skill"], [], ["project"]]);
    expect(itemIssues(repository).map(({ number }) => number)).toEqual([1, 3, 5]);
  });

  it("leaves out what is skipped and what is optional", () => {
    const { ada, repository, issues } = scene([
      ["topic"],
      ["topic"],
      ["topic"],
      ["topic", "optional"],
      ["topic", "optional"],
    ]);
    const [done, skipped, , optionalDone] = issues;
    if (!done || !skipped || !optionalDone) throw new Error("The scene has five issues");
    expect(countProgress(repository)).toEqual({ done: 0, total: 3, percent: 0 });
    ada.close(done);
    ada.close(skipped, "NOT_PLANNED");
    ada.close(optionalDone);
    expect(countProgress(repository)).toEqual({ done: 1, total: 2, percent: 50 });
  });

  it("shows at least 1 % once something is done, and 0 % of nothing", () => {
    const { ada, repository, issues } = scene(Array.from({ length: 150 }, () => ["topic"]));
    if (issues[0]) ada.close(issues[0]);
    expect(countProgress(repository)).toEqual({ done: 1, total: 150, percent: 1 });
    expect(countProgress(scene([]).repository)).toEqual({ done: 0, total: 0, percent: 0 });
  });

  it("counts cards by column, also those in none", () => {
    const { world, ada, user, issues } = scene([["topic"], ["topic"], ["topic"]]);
    const board = ada.createBoard(createOrganization(world, "octo", [user]), "Course");
    const cards = issues.map((issue) => ada.addCard(board, issue));
    if (cards[0]) ada.moveCard(cards[0], "Done");
    if (cards[1]) ada.moveCard(cards[1], "Todo");
    expect(columnsOf(board)).toEqual({ Todo: 1, "In Progress": 0, Done: 1, "No Status": 1 });
  });

  it("counts the commits that GITHUB_TOKEN made, and no others", () => {
    const { world, ada, repository } = scene([]);
    ada.push(repository, { "a.md": "a" }, "By Ada");
    const cause = { actor: world.actionsBot, via: "actions", app: null } as const;
    const nothing = { additions: new Map(), deletions: [] };
    commitFiles(world, cause, defaultBranchOf(repository), { message: "By the Action", ...nothing });
    expect(commitsOfAction(world, repository)).toBe(1);
  });

  it("reads a badge as a screen reader does", () => {
    expect(wordsOn("<svg><title>roadmap: 6%</title></svg>")).toBe("roadmap: 6%");
    expect(wordsOn("<svg></svg>")).toBeNull();
  });
});
