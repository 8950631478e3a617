/** Counts what came about, from the emulated GitHub's state and its log of requests. */
import {
  type Board,
  headOf,
  type Issue,
  type LoggedRequest,
  type Repository,
  type World,
} from "github-emulator";

/** How far the learner is, by the states of the issues alone. */
export interface Count {
  readonly done: number;
  readonly total: number;
  readonly percent: number;
}

export const hasLabel = (issue: Issue, name: string): boolean =>
  issue.labels.some((label) => label.name === name);

/** Issues that stand for something to learn, build or get to know, in the order of their numbers. */
export function itemIssues(repository: Repository): readonly Issue[] {
  return [...repository.issues.values()].filter((issue) =>
    ["topic", "skill", "project"].some((kind) => hasLabel(issue, kind)),
  );
}

/**
 * Required items that are closed as completed, of all that are required and not skipped; optional ones count
 * where they are done. Rounded down, at least 1 once something is done.
 */
export function countProgress(repository: Repository): Count {
  const items = itemIssues(repository);
  const isDone = (issue: Issue) => issue.state === "CLOSED" && issue.stateReason === "COMPLETED";
  const isSkipped = (issue: Issue) => issue.state === "CLOSED" && !isDone(issue);
  const counted = items.filter((issue) => (hasLabel(issue, "optional") ? isDone(issue) : !isSkipped(issue)));
  const done = counted.filter(isDone).length;
  const total = counted.length;
  const floor = total === 0 ? 0 : Math.floor((100 * done) / total);
  return { done, total, percent: done > 0 ? Math.max(1, floor) : floor };
}

/** Boards that show the repository. */
export function boardsOf(world: World, repository: Repository): readonly Board[] {
  return [...world.boards.values()].filter((board) => board.repositories.has(repository));
}

/** How many cards stand in which column; "No Status" for those in none. */
export function columnsOf(board: Board): Readonly<Record<string, number>> {
  const status = board.fields.find(({ name }) => name === "Status");
  const options = status?.kind === "SingleSelectField" ? status.options : [];
  const columns: Record<string, number> = Object.fromEntries(options.map(({ name }) => [name, 0]));
  for (const item of board.items.values()) {
    const value = status === undefined ? undefined : item.values.get(status.id)?.value;
    const option = options.find(({ id }) => value?.kind === "single-select" && value.optionId === id);
    const name = option?.name ?? "No Status";
    columns[name] = (columns[name] ?? 0) + 1;
  }
  return columns;
}

/** A file on the default branch as text, or null. */
export function fileOf(repository: Repository, path: string): string | null {
  const branch = repository.branches.get(repository.defaultBranch);
  const blob = branch === undefined ? undefined : headOf(branch).files.get(path);
  return blob?.content.toString("utf8") ?? null;
}

/** Commits on the default branch that GITHUB_TOKEN made: the Action's. */
export function commitsOfAction(world: World, repository: Repository): number {
  const { commits = [] } = repository.branches.get(repository.defaultBranch) ?? {};
  return commits.filter(({ author }) => author === world.actionsBot).length;
}

/** Requests that changed something; making a token is none. */
export function writesIn(requests: readonly LoggedRequest[]): readonly LoggedRequest[] {
  return requests.filter(({ writes, operation }) => writes && !operation.endsWith("/access_tokens"));
}
