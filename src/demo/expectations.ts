/** What has to hold at the end of the story, whatever the roadmap: each broken one is a sentence. */
import type { Actions } from "../emulator/actions/start-actions.ts";
import type { Repository } from "../emulator/model/repository.ts";
import type { World } from "../emulator/model/world.ts";
import { boardsOf, fileOf, itemIssues } from "./count.ts";
import type { Outcome } from "./outcome.ts";

export const PROGRESS_JSON_PATH = ".github/waymark/progress.json";

/** What the story knows beforehand. */
export interface Expected {
  /** Phases and items of the roadmap file, as `waymark check` reads it. */
  readonly phases: number;
  readonly items: { readonly topics: number; readonly skills: number; readonly projects: number };
  /** How many issues the learner closed. */
  readonly closed: number;
}

/** The count in progress.json, or null where there is none. */
function countIn(json: string | null): unknown {
  if (json === null) return null;
  const file: unknown = JSON.parse(json);
  if (typeof file !== "object" || file === null) return null;
  const held = "count" in file ? file.count : file;
  if (typeof held !== "object" || held === null) return null;
  const pick = (key: string): unknown => Reflect.get(held, key);
  return { done: pick("done"), total: pick("total"), percent: pick("percent") };
}

/** The sentences that do not hold; none when all is well. */
export function brokenExpectations(
  world: World,
  fork: Repository,
  actions: Actions,
  outcome: Outcome,
  expected: Expected,
): readonly string[] {
  const { items, issues, board, progress } = outcome;
  const all = items.topics + items.skills + items.projects;
  const same = (left: unknown, right: unknown) => JSON.stringify(left) === JSON.stringify(right);
  const committed = countIn(fileOf(fork, PROGRESS_JSON_PATH));
  const failed = actions.runs.filter(({ conclusion }) => conclusion !== "success");
  const boards = boardsOf(world, fork);
  const isShared = board.owner === "organization";
  const closed = itemIssues(fork).filter(({ state }) => state === "CLOSED").length;
  const rules: readonly (readonly [boolean, string])[] = [
    [
      same(items, expected.items),
      `the roadmap lists ${JSON.stringify(expected.items)}, but issues were opened for ${JSON.stringify(items)}`,
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
      closed === expected.closed,
      `${closed} items are closed instead of the ${expected.closed} the learner closed`,
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
      boards.length === (isShared ? 1 : 0),
      `${boards.length} boards are linked to the fork of ${isShared ? "an organization" : "a person"}`,
    ],
    [
      board.items === (isShared ? all : 0),
      `${board.items} cards are on the board instead of ${isShared ? all : 0}`,
    ],
    [
      !isShared || board.columns["Done"] === closed,
      `${board.columns["Done"] ?? 0} cards are in Done while ${closed} items are closed`,
    ],
    [
      same(committed, progress),
      `progress.json says ${JSON.stringify(committed)}, the issues say ${JSON.stringify(progress)}`,
    ],
    [
      outcome.badge?.includes(`${progress.percent}%`) ?? false,
      `the badge says «${outcome.badge ?? "nothing"}» at ${progress.percent}%`,
    ],
    [fileOf(fork, "progress.md") !== null, "progress.md is missing"],
    ...failed.map(
      (run) =>
        [false, `run ${run.id} of the Action ended in ${run.conclusion}: ${run.errors.join("; ")}`] as const,
    ),
  ];
  return rules.flatMap(([holds, sentence]) => (holds ? [] : [sentence]));
}
