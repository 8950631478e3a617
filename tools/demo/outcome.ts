/** The result of the demo as one value, counted from outside of Waymark. */
import type { LoggedRequest, Repository, World } from "github-emulator";
import type { Count } from "./count.ts";
import {
  boardsOf,
  columnsOf,
  commitsOfAction,
  countProgress,
  fileOf,
  hasLabel,
  itemIssues,
  writesIn,
} from "./count.ts";

/** The requests in each act of the story. */
export interface Acts {
  readonly setup: readonly LoggedRequest[];
  readonly resync: readonly LoggedRequest[];
  readonly close: readonly (readonly LoggedRequest[])[];
}

export interface Outcome {
  readonly items: { readonly topics: number; readonly skills: number; readonly projects: number };
  readonly issues: { readonly opened: number; readonly closed: number };
  readonly labels: number;
  readonly milestones: number;
  /** The number of cards in each column. Empty if the owner is a person, because then there is no board. */
  readonly board: {
    readonly owner: "organization" | "user";
    readonly items: number;
    readonly columns: Readonly<Record<string, number>>;
  };
  readonly requests: { readonly setup: number; readonly resync: number; readonly close: readonly number[] };
  readonly writes: { readonly resync: number };
  /** The number of commits by the Action. */
  readonly commits: number;
  readonly progress: Count;
  /** The text on the badge; null if there is no badge. */
  readonly badge: string | null;
}

const BADGE_PATH = ".github/waymark/badge.svg";

/** The text on a badge, as a screen reader reads it. */
export function wordsOn(svg: string): string | null {
  return /<title>([^<]*)<\/title>/.exec(svg)?.[1] ?? null;
}

/** Counts everything at the end of the story. */
export function outcomeOf(world: World, fork: Repository, acts: Acts): Outcome {
  const items = itemIssues(fork);
  const of = (kind: string) => items.filter((issue) => hasLabel(issue, kind)).length;
  const issues = [...fork.issues.values()];
  const boards = boardsOf(world, fork);
  const badge = fileOf(fork, BADGE_PATH);
  return {
    items: { topics: of("topic"), skills: of("skill"), projects: of("project") },
    issues: { opened: issues.length, closed: issues.filter(({ state }) => state === "CLOSED").length },
    labels: fork.labels.size,
    milestones: fork.milestones.size,
    board: {
      owner: fork.owner.kind === "Organization" ? "organization" : "user",
      items: boards.reduce((sum, board) => sum + board.items.size, 0),
      columns: boards[0] === undefined ? {} : columnsOf(boards[0]),
    },
    requests: {
      setup: acts.setup.length,
      resync: acts.resync.length,
      close: acts.close.map((requests) => requests.length),
    },
    writes: { resync: writesIn(acts.resync).length },
    commits: commitsOfAction(world, fork),
    progress: countProgress(fork),
    badge: badge === null ? null : wordsOn(badge),
  };
}
