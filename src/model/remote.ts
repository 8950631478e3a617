/** What reconcile needs of GitHub: the one thing it knows of it. `src/github` provides it. */
import type { RateLimited, RefusalReason } from "./errors.ts";
import type { Actual, ActualIssue, Author, FilesPull, RepositoryState } from "./actual.ts";
import type { RoadmapPlace } from "./body.ts";
import type { Change, Plan } from "./change.ts";

/** A change that could not be made, and why. */
export interface Failure {
  readonly change: Change;
  readonly error: Error;
}

/** What applying a plan came to. */
export interface Applied {
  /** The state as it is now, as far as the answers tell. */
  readonly actual: Actual;
  readonly failures: readonly Failure[];
  /** GitHub's limit that stopped it midway, or null. */
  readonly paused: RateLimited | null;
}

/** Hears how many of the issues that a plan opens are open by now. */
export type Opened = (open: number, of: number) => void;

/** The issue that shows how far the learner is. */
export interface TrackingIssue {
  /** Its number and body now; null where it is to be opened. */
  readonly known: {
    readonly id: string;
    readonly number: number;
    readonly body: string;
    readonly pinned: boolean;
  } | null;
  readonly title: string;
  /** What its managed block is to say. */
  readonly block: string;
}

/** Something to say once on an issue. */
export interface Announcement {
  /** The issue's node id. */
  readonly issue: string;
  readonly words: string;
  /** The same for the same news: letters and digits. */
  readonly mark: string;
}

/** Files for one commit on the default branch; `expectedHead` is the commit that they were made from. */
export interface Commit {
  readonly branch: string;
  readonly expectedHead: string;
  readonly message: string;
  readonly files: ReadonlyMap<string, string>;
  /** Paths to take away; none where it is left out. */
  readonly without?: readonly string[];
}

/** What came of a commit. `moved` means that somebody else committed meanwhile: read again, then try again. */
export type Committed =
  | { readonly kind: "committed"; readonly commit: string }
  | { readonly kind: "moved" }
  | { readonly kind: "refused"; readonly said: string; readonly reason: RefusalReason };

/** A pull request for what cannot be committed or done directly. */
export interface PullRequest {
  readonly branch: string;
  readonly title: string;
  readonly body: string;
  readonly commit: Omit<Commit, "branch">;
  readonly base: string;
}

/** What came of files offered as a pull request. */
export type Proposed =
  | { readonly kind: "proposed"; readonly number: number; readonly url: string }
  | Exclude<Committed, { readonly kind: "committed" }>;

/** How far a fork without issues has got: its set-up pull request, and whether issues are on by now. */
export interface SetUpState {
  readonly pull: "none" | "open" | "merged" | "closed";
  readonly issuesEnabled: boolean;
}

/** How a workflow file stands with GitHub, in GitHub's own words; `absent` where it knows no such workflow. */
export type WorkflowState =
  "active" | "disabled_fork" | "disabled_inactivity" | "disabled_manually" | "deleted" | "absent";

/** What a check-up asks beyond what a sync reads. Null where the token may not see it. */
export interface Health {
  /** What the token may do in the repository, as GitHub's roles have it. */
  readonly role: "admin" | "maintain" | "write" | "triage" | "read" | null;
  /** The scopes of a classic token; null for one of another kind. */
  readonly scopes: readonly string[] | null;
  /** Whether Actions are turned on; only administrators see it. */
  readonly actionsEnabled: boolean | null;
  readonly workflow: WorkflowState | null;
  /** Whether the default branch takes commits: freely, through pull requests, or under a protection not seen further. */
  readonly branch: "free" | "pull-requests" | "protected" | null;
}

/** A comment on an issue of the repository. */
export interface IssueComment {
  /** GraphQL node id. */
  readonly id: string;
  /** The number of the issue that it stands on. */
  readonly issue: number;
  /** That issue's node id. */
  readonly issueId: string;
  readonly body: string;
  readonly author: Author;
  /** ISO 8601, whole seconds, UTC. */
  readonly createdAt: string;
  /** Whether the identity that runs has reacted to it. */
  readonly reacted: boolean;
}

/** What a comment is answered with: a thumb for what was done, a puzzled face for what was not. */
export interface Answer {
  readonly to: IssueComment;
  readonly reaction: "done" | "puzzled";
  /** A comment of its own, before the reaction, or null for none. */
  readonly words: string | null;
}

export interface Remote {
  /** Reads everything anew. `roadmap` is the path of the roadmap file, or null to look for a README. */
  read(): Promise<Actual>;
  /** The text of one more file on the default branch. */
  readFile(path: string): Promise<Actual["files"][string]>;
  /** The same for one that the read found to be a symlink or too large for it. */
  readWholeFile(path: string): Promise<Actual["files"][string]>;
  /**
   * Asks for issues by number, past any list: those that are there still, in this repository. Their authors'
   * permissions come with them.
   */
  readIssues(numbers: readonly number[]): Promise<Pick<Actual, "issues" | "writers">>;
  /** Makes the changes in order; one that fails skips only what depends on it. */
  apply(plan: Plan, actual: Actual, place: RoadmapPlace, opened: Opened): Promise<Applied>;
  /** Opens, edits or pins the tracking issue; returns it where it was opened, or null. */
  writeTracking(issue: TrackingIssue, actual: Actual): Promise<ActualIssue | null>;
  /** Comments on the tracking issue, unless the last comment of this kind that the same identity wrote there has this mark. */
  announce(comment: Announcement): Promise<void>;
  /** Writes the weekly digest as a comment, or into the one that the same identity wrote, unless that has the same mark. */
  keepDigest(digest: Announcement): Promise<void>;
  /** The newest comments on issues that changed since then (ISO 8601, UTC), the identity's own among them, oldest first. */
  readComments(since: string): Promise<readonly IssueComment[]>;
  /** Whether a person may write in the repository now; null where nobody could say. */
  mayWrite(login: string): Promise<boolean | null>;
  /** Throws Refused where the comment or the reaction is not allowed. */
  answer(answer: Answer): Promise<void>;
  /** Puts `waymark:off` on the issue of that number, or takes it away. Throws Refused. */
  turnOff(issue: number, off: boolean): Promise<void>;
  commit(commit: Commit): Promise<Committed>;
  /** Looks for the pull request with the files when its branch is gone or out of sight; null where there is none. */
  findFilesPull(): Promise<FilesPull | null>;
  /** Starts the branch anew at the commit's head, commits there, and opens the pull request. */
  proposeFiles(pull: PullRequest, repository: RepositoryState): Promise<Proposed>;
  /** Closes the pull request and gives it another body; false where the rights do not suffice. */
  closeFilesPull(pull: FilesPull, body: string): Promise<boolean>;
  /** Turns issues on; false where the rights do not suffice. */
  enableIssues(): Promise<boolean>;
  /** Enables the workflow, which a fork has disabled; false where that is refused. */
  enableWorkflow(): Promise<boolean>;
  /** Looks at rights and settings; nothing that a sync needs. */
  readHealth(repository: RepositoryState): Promise<Health>;
  /** Looks again right before a pull request is opened from `branch`. */
  readSetUp(branch: string): Promise<SetUpState>;
  openPullRequest(
    pull: PullRequest,
    repository: RepositoryState,
  ): Promise<{ readonly number: number; readonly url: string }>;
}
