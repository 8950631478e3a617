/** What the demo reports in the end: one value, counted from outside. */
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

/** The requests of each act of the story. */
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
  /** Cards by column; none of either where the owner is a person. */
  readonly board: {
    readonly owner: "organization" | "user";
    readonly items: number;
    readonly columns: Readonly<Record<string, number>>;
  };
  readonly requests: { readonly setup: number; readonly resync: number; readonly close: readonly number[] };
  readonly writes: { readonly resync: number };
  /** Commits by the Action. */
  readonly commits: number;
  readonly progress: Count;
  /** The words on the badge; null where there is none. */
  readonly badge: string | null;
}

const BADGE_PATH = ".github/waymark/badge.svg";

/** The words on a badge, as a screen reader says them. */
export function wordsOn(svg: string): string | null {
  return /<title>([^<]*)<\/title>/.exec(svg)?.[1] ?? null;
}

/** Counts everything. */
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
