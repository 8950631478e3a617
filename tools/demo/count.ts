/** Counts the results in the emulated GitHub's state and its request log. */
import {
  type Board,
  headOf,
  type Issue,
  type LoggedRequest,
  type Repository,
  type World,
} from "github-emulator";

/** The learner's progress, computed only from the states of the issues. */
export interface Count {
  readonly done: number;
  readonly total: number;
  readonly percent: number;
}

export const hasLabel = (issue: Issue, name: string): boolean =>
  issue.labels.some((label) => label.name === name);

/** The issues of topics, projects and skills, ordered by number. */
export function itemIssues(repository: Repository): readonly Issue[] {
  return [...repository.issues.values()].filter((issue) =>
    ["topic", "skill", "project"].some((kind) => hasLabel(issue, kind)),
  );
}

/**
 * Counts the required items that are closed as completed, among all required items that are not skipped. The percentage
 * is rounded down, but is at least 1 when something is done.
 */
export function countProgress(repository: Repository): Count {
  const items = itemIssues(repository);
  const isDone = (issue: Issue) => issue.state === "CLOSED" && issue.stateReason === "COMPLETED";
  const isSkipped = (issue: Issue) => issue.state === "CLOSED" && !isDone(issue);
  const counted = items.filter((issue) => !hasLabel(issue, "optional") && !isSkipped(issue));
  const done = counted.filter(isDone).length;
  const total = counted.length;
  const floor = total === 0 ? 0 : Math.floor((100 * done) / total);
  return { done, total, percent: done > 0 ? Math.max(1, floor) : floor };
}

/** The boards that are linked to the repository. */
export function boardsOf(world: World, repository: Repository): readonly Board[] {
  return [...world.boards.values()].filter((board) => board.repositories.has(repository));
}

/** The titles of the cards in each column. "No Status" is for cards without a column. */
function cardsOf(board: Board): ReadonlyMap<string, readonly string[]> {
  const status = board.fields.find(({ name }) => name === "Status");
  const options = status?.kind === "SingleSelectField" ? status.options : [];
  const columns = new Map<string, string[]>(options.map(({ name }) => [name, []]));
  for (const item of board.items.values()) {
    const value = status === undefined ? undefined : item.values.get(status.id)?.value;
    const option = options.find(({ id }) => value?.kind === "single-select" && value.optionId === id);
    const name = option?.name ?? "No Status";
    columns.set(name, [...(columns.get(name) ?? []), item.content.title]);
  }
  return columns;
}

/** The number of cards in each column. */
export const columnsOf = (board: Board): Readonly<Record<string, number>> =>
  Object.fromEntries([...cardsOf(board)].map(([name, cards]) => [name, cards.length]));

/** The text of a file on the default branch, or null. */
export function fileOf(repository: Repository, path: string): string | null {
  const branch = repository.branches.get(repository.defaultBranch);
  const blob = branch === undefined ? undefined : headOf(branch).files.get(path);
  return blob?.content.toString("utf8") ?? null;
}

/** Commits on the default branch that were made with GITHUB_TOKEN, so by the Action. */
export function commitsOfAction(world: World, repository: Repository): number {
  const { commits = [] } = repository.branches.get(repository.defaultBranch) ?? {};
  return commits.filter(({ author }) => author === world.actionsBot).length;
}

/** Requests that changed something. Creating a token does not count. */
export function writesIn(requests: readonly LoggedRequest[]): readonly LoggedRequest[] {
  return requests.filter(({ writes, operation }) => writes && !operation.endsWith("/access_tokens"));
}
