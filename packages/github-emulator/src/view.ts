/** The state of the world as plain values, for tests, the demo and benchmarks. */
import type { Board, BoardItem, StatusUpdate } from "./model/board.ts";
import { headOf } from "./model/git.ts";
import type { Comment, Issue, PullRequest } from "./model/issue.ts";
import type { Repository } from "./model/repository.ts";
import { fullName } from "./model/repository.ts";

export interface CommentView {
  readonly id: number;
  readonly author: string;
  readonly body: string;
  readonly createdAt: string;
  /** Whether it is pinned above the other comments. */
  readonly pinned: boolean;
  /** Such as THUMBS_UP, oldest first. */
  readonly reactions: readonly string[];
}

export interface IssueView {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly state: "OPEN" | "CLOSED";
  readonly stateReason: Issue["stateReason"];
  readonly author: string;
  readonly labels: readonly string[];
  readonly milestone: string | null;
  readonly assignees: readonly string[];
  readonly pinned: boolean;
  readonly locked: boolean;
  /** The number of its parent issue, or null. */
  readonly parent: number | null;
  /** The numbers of the issues that block it. */
  readonly blockedBy: readonly number[];
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly closedAt: string | null;
  readonly comments: readonly CommentView[];
}

export interface MilestoneView {
  readonly number: number;
  readonly title: string;
  readonly description: string | null;
  readonly state: "OPEN" | "CLOSED";
  readonly dueOn: string | null;
}

export interface PullRequestView {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly state: "OPEN" | "CLOSED" | "MERGED";
  readonly author: string;
  readonly head: string;
  readonly base: string;
}

export interface CommitView {
  readonly oid: string;
  readonly message: string;
  readonly author: string;
  readonly committedAt: string;
  /** Paths that differ from the previous commit. */
  readonly changed: readonly string[];
}

export interface BoardView {
  readonly number: number;
  readonly title: string;
  readonly owner: string;
  readonly closed: boolean;
  readonly repositories: readonly string[];
  /** The names of the fields, with the options of single-select fields, and the iterations of others. */
  readonly fields: readonly {
    readonly name: string;
    readonly options: readonly string[];
    readonly iterations: readonly IterationView[];
  }[];
  /** Oldest first. */
  readonly statusUpdates: readonly Pick<
    StatusUpdate,
    "status" | "startDate" | "targetDate" | "body" | "createdAt"
  >[];
  readonly public: boolean;
  readonly shortDescription: string | null;
  readonly readme: string | null;
  /** With the names of the fields that arrange them. */
  readonly views: readonly {
    readonly name: string;
    readonly layout: string;
    readonly filter: string | null;
    readonly groupBy: string | null;
    readonly columns: string | null;
    readonly sortBy: readonly string[];
  }[];
  readonly items: readonly BoardItemView[];
}

export interface IterationView {
  readonly title: string;
  readonly startDate: string;
  readonly duration: number;
}

export interface BoardItemView {
  /** The issue's number; null for a draft. */
  readonly issue: number | null;
  readonly title: string;
  readonly archived: boolean;
  /** By the field's name. */
  readonly values: Readonly<Record<string, string | number>>;
}

const viewComment = (comment: Comment): CommentView => ({
  id: comment.id,
  author: comment.author.login,
  body: comment.body,
  createdAt: comment.createdAt,
  pinned: comment.subject.kind === "Issue" && comment.subject.pinnedComment?.comment === comment,
  reactions: comment.reactions.map((one) => one.content),
});

export function viewIssue(issue: Issue): IssueView {
  return {
    number: issue.number,
    title: issue.title,
    body: issue.body,
    state: issue.state,
    stateReason: issue.stateReason,
    author: issue.author.login,
    labels: issue.labels.map((label) => label.name),
    milestone: issue.milestone?.title ?? null,
    assignees: issue.assignees.map((one) => one.login),
    pinned: issue.repository.pinned.includes(issue),
    locked: issue.locked,
    parent: issue.parent?.number ?? null,
    blockedBy: issue.blockedBy.map(({ number }) => number),
    createdAt: issue.createdAt,
    updatedAt: issue.updatedAt,
    closedAt: issue.closedAt,
    comments: issue.comments.map(viewComment),
  };
}

const viewPullRequest = (pullRequest: PullRequest): PullRequestView => ({
  number: pullRequest.number,
  title: pullRequest.title,
  body: pullRequest.body,
  state: pullRequest.state,
  author: pullRequest.author.login,
  head: pullRequest.head,
  base: pullRequest.base,
});

/** A view of one repository. Every call reads the current state. */
export function viewRepository(repository: Repository) {
  const branchNamed = (name: string) => {
    const branch = repository.branches.get(name);
    if (branch === undefined) throw new Error(`${fullName(repository)} has no branch ${name}`);
    return branch;
  };
  return {
    repository,
    /** The text of all files by path, on a branch (default: the default branch). */
    files: (branch: string = repository.defaultBranch): Readonly<Record<string, string>> =>
      Object.fromEntries(
        [...headOf(branchNamed(branch)).files].map(([path, blob]) => [path, blob.content.toString("utf8")]),
      ),
    /** The text of one file, or undefined. */
    file: (path: string, branch: string = repository.defaultBranch): string | undefined =>
      headOf(branchNamed(branch)).files.get(path)?.content.toString("utf8"),
    /** Oldest first. */
    commits: (branch: string = repository.defaultBranch): readonly CommitView[] =>
      branchNamed(branch).commits.map((commit, index, all) => {
        const before = all[index - 1]?.files ?? new Map();
        const paths = new Set([...before.keys(), ...commit.files.keys()]);
        return {
          oid: commit.oid,
          message: commit.message,
          author: commit.author.login,
          committedAt: commit.committedAt,
          changed: [...paths].filter((path) => before.get(path)?.oid !== commit.files.get(path)?.oid),
        };
      }),
    issues: (): readonly IssueView[] => [...repository.issues.values()].map(viewIssue),
    issue: (number: number): IssueView => {
      const issue = repository.issues.get(number);
      if (issue === undefined) throw new Error(`${fullName(repository)} has no issue #${number}`);
      return viewIssue(issue);
    },
    labels: () =>
      [...repository.labels.values()].map(({ name, color, description }) => ({ name, color, description })),
    milestones: (): readonly MilestoneView[] =>
      [...repository.milestones.values()].map(({ number, title, description, state, dueOn }) => ({
        number,
        title,
        description,
        state,
        dueOn,
      })),
    pullRequests: (): readonly PullRequestView[] =>
      [...repository.pullRequests.values()].map(viewPullRequest),
  };
}

export type RepositoryView = ReturnType<typeof viewRepository>;

function viewItem(item: BoardItem): BoardItemView {
  const values: Record<string, string | number> = {};
  for (const { field, value } of item.values.values()) {
    if (value.kind === "text") values[field.name] = value.text;
    else if (value.kind === "number") values[field.name] = value.number;
    else if (value.kind === "date") values[field.name] = value.date;
    else if (value.kind === "iteration") {
      if (field.kind !== "IterationField") continue;
      const iteration = field.iterations.find(({ id }) => id === value.iterationId);
      values[field.name] = iteration?.title ?? value.iterationId;
    } else if (field.kind === "SingleSelectField") {
      values[field.name] = field.options.find((one) => one.id === value.optionId)?.name ?? value.optionId;
    }
  }
  const issue = item.content.kind === "DraftIssue" ? null : item.content.number;
  return { issue, title: item.content.title, archived: item.archived, values };
}

export function viewBoard(board: Board): BoardView {
  return {
    number: board.number,
    title: board.title,
    owner: board.owner.login,
    closed: board.closed,
    repositories: [...board.repositories].map(fullName),
    fields: board.fields.map((field) => ({
      name: field.name,
      options: field.kind === "SingleSelectField" ? field.options.map((one) => one.name) : [],
      iterations:
        field.kind === "IterationField"
          ? field.iterations.map(({ title, startDate, duration }) => ({ title, startDate, duration }))
          : [],
    })),
    statusUpdates: board.statusUpdates.map(({ status, startDate, targetDate, body, createdAt }) => ({
      status,
      startDate,
      targetDate,
      body,
      createdAt,
    })),
    public: board.public,
    shortDescription: board.shortDescription,
    readme: board.readme,
    views: board.views.map(({ name, layout, filter, groupBy, columns, sortBy }) => ({
      name,
      layout,
      filter,
      groupBy: groupBy?.name ?? null,
      columns: columns?.name ?? null,
      sortBy: sortBy.map(({ field, direction }) => `${field.name} ${direction}`),
    })),
    items: [...board.items.values()].map(viewItem),
  };
}
