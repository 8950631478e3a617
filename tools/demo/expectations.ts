/**
 * What must be true at the end of the story, for every roadmap. Each expectation that is not met becomes a sentence.
 */
import type { Actions, Repository, World } from "github-emulator";
import { boardsOf, fileOf, itemIssues } from "./count.ts";
import type { Outcome } from "./outcome.ts";

/** What the story knows in advance. */
export interface Expected {
  /** The numbers of phases and items in the roadmap file. */
  readonly phases: number;
  readonly items: Outcome["items"];
  /** The number of issues that the learner closed. */
  readonly closed: number;
}

/** What is checked in addition to the outcome. */
export interface Evidence {
  readonly outcome: Outcome;
  /** The number of boards that are linked to the fork. */
  readonly boards: number;
  readonly closedItems: number;
  readonly pullRequests: number;
  /** The content of progress.json; null if it is missing. */
  readonly progressJson: unknown;
  readonly hasProgressMd: boolean;
  /** Whether the Action left the files as they are because they come from a newer renderer: the App's, from the sources. */
  readonly isActionOlder: boolean;
  /** The messages of the Action's runs that did not succeed. */
  readonly failedRuns: readonly string[];
}

/** In the log of an Action that leaves the files of a newer renderer as they are. */
export const SAYS_NEWER = "The files were written by a newer version of Waymark";

/** Collects the evidence from the emulated GitHub's state. */
export function gatherEvidence(world: World, fork: Repository, actions: Actions, outcome: Outcome): Evidence {
  const json = fileOf(fork, ".github/waymark/progress.json");
  return {
    outcome,
    boards: boardsOf(world, fork).length,
    closedItems: itemIssues(fork).filter(({ state }) => state === "CLOSED").length,
    pullRequests: fork.pullRequests.size,
    progressJson: json === null ? null : JSON.parse(json),
    hasProgressMd: fileOf(fork, "progress.md") !== null,
    isActionOlder: actions.runs.some(({ stdout }) => stdout.includes(SAYS_NEWER)),
    failedRuns: actions.runs
      .filter(({ conclusion }) => conclusion !== "success")
      .map(
        ({ id, conclusion, errors }) =>
          `run ${id} of the Action ended in ${conclusion}: ${errors.join("; ")}`,
      ),
  };
}

const written = (value: unknown): string => JSON.stringify(value);

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;
const fieldOf = (value: unknown, name: string): unknown =>
  isObject(value) && name in value ? Reflect.get(value, name) : null;

/** The count in progress.json, without its other numbers; null if there is none. */
function countIn(progressJson: unknown): unknown {
  const count = fieldOf(progressJson, "count");
  if (!isObject(count)) return null;
  return Object.fromEntries(["done", "total", "percent"].map((name) => [name, fieldOf(count, name)]));
}

/** The expectations that are not met; empty if all is well. */
export function brokenExpectations(evidence: Evidence, expected: Expected): readonly string[] {
  const { outcome, boards, closedItems } = evidence;
  const { items, issues, board, progress } = outcome;
  const all = items.topics + items.skills + items.projects;
  const isShared = board.owner === "organization";
  const count = countIn(evidence.progressJson);
  const rules: readonly (readonly [boolean, string])[] = [
    [
      !evidence.isActionOlder,
      "the Action in dist/ was built from older sources than those of the App: run `npm run build`, then start the demo again",
    ],
    [
      written(items) === written(expected.items),
      `the roadmap lists ${written(expected.items)}, but issues were opened for ${written(items)}`,
    ],
    [
      evidence.pullRequests === 1,
      `${evidence.pullRequests} pull requests were opened to set the fork up instead of 1`,
    ],
    [
      issues.opened === all + 1,
      `${issues.opened} issues are there instead of one for each of ${all} items and one that tracks them`,
    ],
    [
      outcome.milestones === expected.phases,
      `${outcome.milestones} milestones are there instead of one for each of ${expected.phases} phases`,
    ],
    [
      closedItems === expected.closed,
      `${closedItems} items are closed instead of the ${expected.closed} that the learner closed`,
    ],
    [
      outcome.commits === expected.closed,
      `the Action made ${outcome.commits} commits instead of one for each of ${expected.closed} closes`,
    ],
    [
      outcome.writes.resync === 0,
      `a second sync right after the first sent ${outcome.writes.resync} writes instead of none`,
    ],
    [
      boards === (isShared ? 1 : 0),
      `${boards} boards are linked to the fork of ${isShared ? "an organization" : "a person"}`,
    ],
    [
      board.items === (isShared ? all : 0),
      `${board.items} cards are on the board instead of ${isShared ? all : 0}`,
    ],
    [
      !isShared || board.columns["Done"] === closedItems,
      `${board.columns["Done"] ?? 0} cards are in Done while ${closedItems} items are closed`,
    ],
    [
      written(count) === written(progress),
      `progress.json says ${written(count)}, the issues say ${written(progress)}`,
    ],
    [
      outcome.badge?.includes(`${progress.percent}%`) ?? false,
      `the badge says «${outcome.badge ?? "nothing"}» at ${progress.percent}%`,
    ],
    [evidence.hasProgressMd, "progress.md is missing"],
  ];
  return [...rules.flatMap(([holds, sentence]) => (holds ? [] : [sentence])), ...evidence.failedRuns];
}
