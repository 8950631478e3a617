/** The interface that reconcile uses for GitHub. It knows nothing else about GitHub; `src/github` implements it. */
import type { Block, Memory } from "../markdown/managed-block.ts";
import type { RateLimited, RefusalReason } from "./errors.ts";
import type { Actual, ActualCard, ActualIssue, Author, FilesPull, RepositoryState } from "./actual.ts";
import type { FieldKind } from "./board-layout.ts";
import type { Upstream } from "./upstream.ts";
import type { RoadmapPlace } from "./body.ts";
import type { Change, Plan } from "./change.ts";
import type { DesiredLabel } from "./desired.ts";

/** A change that failed, and why. */
export interface Failure {
  readonly change: Change;
  readonly error: Error;
}

/** The result of applying a plan. */
export interface Applied {
  /** The state after applying, as far as GitHub's answers show it. */
  readonly actual: Actual;
  readonly failures: readonly Failure[];
  /** The rate limit that stopped it midway, or null. */
  readonly paused: RateLimited | null;
  /** The dependencies that were added, found or removed. */
  readonly dependencies: readonly AppliedDependency[];
}

/**
 * The issues of a project and of what blocks it, by number. `ours`: Waymark added it now. `theirs`: it was there already, so a person added
 * it. Null: Waymark removed it.
 */
export interface AppliedDependency {
  readonly issue: number;
  readonly blocker: number;
  readonly whose: "ours" | "theirs" | null;
}

/** Called with the number of issues that are open so far, and the number that the plan opens. */
export type Opened = (open: number, of: number) => void;

/** Where a plan is applied. */
export interface Applying {
  /** Where the roadmap was read. Links in issue bodies need it. */
  readonly place: RoadmapPlace;
  /** The node id of the tracking issue; null if there is none. */
  readonly tracking: string | null;
  /** The tracking issue to open before everything else; left out if it exists or is not needed yet. */
  readonly opening?: NewTracking | null;
  /** The slugs of Apps whose issues are trusted. Left out if the plan opens no issues. */
  readonly apps?: ReadonlySet<string>;
  readonly opened: Opened;
}

/** The issue that shows how far the learner is. */
export type TrackingIssue = NewTracking | EditedTracking;

export interface NewTracking {
  readonly known: null;
  readonly title: string;
  /** The content of its managed block, and the text to write below it once. */
  readonly block: string;
  readonly below: string;
  readonly memory: Memory;
  /** The slugs of Apps whose issues are trusted. */
  readonly apps: ReadonlySet<string>;
}

export interface EditedTracking {
  /** The issue as it was read. */
  readonly known: Pick<ActualIssue, "id" | "number" | "body" | "pinned" | "labelIds">;
  readonly block: Block;
  readonly memory: Memory;
  /** Titles of boxes to tick. */
  readonly ticked: readonly string[];
}

/** A comment to write once on an issue. */
export interface Announcement {
  /** The issue's node id. */
  readonly issue: string;
  readonly words: string;
  /** The same for the same announcement. Letters and digits. */
  readonly mark: string;
}

export interface NewDigest extends Announcement {
  /** Whether to pin it. */
  readonly pins: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** The comment about what is missing after the set-up pull request was merged. */
export interface SetUpComment {
  /** The pull request's node id. */
  readonly pull: string;
  readonly words: string;
  /** The same for the same words. Letters and digits. */
  readonly mark: string;
  readonly create: boolean;
}

/** Files for one commit on the default branch. `expectedHead` is the commit that they are based on. */
export interface Commit {
  readonly branch: string;
  readonly expectedHead: string;
  readonly message: string;
  readonly files: ReadonlyMap<string, string>;
  /** Paths to delete; may be left out. */
  readonly without?: readonly string[];
}

/** An edit of the tracking issue that is sent in the same request as a commit, because it shows what is committed. */
export interface Alongside {
  readonly issue: EditedTracking;
  readonly actual: Actual;
  /** Called with the issue after the edit, whatever became of the commit. Not called if the edit was refused. */
  readonly written: (issue: ActualIssue) => void;
}

/** The result of a commit. `moved`: somebody else has committed in the meantime, so read again and try again. */
export type Committed =
  | { readonly kind: "committed"; readonly commit: string }
  | { readonly kind: "moved" }
  | { readonly kind: "refused"; readonly said: string; readonly reason: RefusalReason };

/** A pull request for what Waymark cannot commit or do directly. */
export interface PullRequest {
  readonly branch: string;
  readonly title: string;
  readonly body: string;
  readonly commit: Omit<Commit, "branch">;
  readonly base: string;
}

/** The result of proposing files in a pull request. */
export type Proposed =
  | { readonly kind: "proposed"; readonly number: number; readonly url: string }
  | Exclude<Committed, { readonly kind: "committed" }>;

/** The progress of setting up a fork: its set-up pull request, and whether issues are on. */
export interface SetUpState {
  readonly pull: "none" | "open" | "merged" | "closed";
  readonly issuesEnabled: boolean;
  /**
   * Whether the repository has workflows that Waymark did not write. Then they came with the fork, and its owner must
   * enable them with a button on the Actions page.
   */
  readonly otherWorkflows: boolean;
}

/** The state of a workflow file in GitHub's own words; `absent` if GitHub does not know the workflow. */
export type WorkflowState =
  "active" | "disabled_fork" | "disabled_inactivity" | "disabled_manually" | "deleted" | "absent";

/** GitHub: "Actions permissions" of a repository. */
export type ActionsPolicy = {
  /** Whether each Action must be pinned to a full commit SHA. */
  readonly pinned: boolean;
} & (
  | { readonly allowed: "all" | "local_only" }
  /** Null if it cannot be seen which ones. */
  | { readonly allowed: "selected"; readonly list: SelectedActions | null }
);

/** The Actions that may run besides the owner's. */
export interface SelectedActions {
  /** Such as `monalisa/octocat@*`. */
  readonly patterns: readonly string[];
  /** Whether those that GitHub wrote may run. */
  readonly byGitHub: boolean;
  /** Whether those of creators that GitHub has verified may run. Who is verified cannot be seen. */
  readonly byVerified: boolean;
}

/** What a check-up reads in addition to a sync. Null if the token may not see it. */
export interface Health {
  /** The token's role in the repository, as GitHub names it. */
  readonly role: "admin" | "maintain" | "write" | "triage" | "read" | null;
  /** The scopes of a classic token; null for other kinds of tokens. */
  readonly scopes: readonly string[] | null;
  /** Whether Actions are on. Only administrators can see it. */
  readonly actionsEnabled: boolean | null;
  /** Which Actions may run. Only administrators can see it. */
  readonly actionsPolicy: ActionsPolicy | null;
  readonly workflow: WorkflowState | null;
  /**
   * Whether the default branch allows commits: all of them, only through pull requests, or with a protection whose
   * details are not visible.
   */
  readonly branch: "free" | "pull-requests" | "protected" | null;
  /** Null if it is not a fork, or upstream cannot be seen. */
  readonly upstream: Upstream | null;
}

/** A comment on an issue of the repository. */
export interface IssueComment {
  /** GraphQL node id. */
  readonly id: string;
  /** The number of its issue. */
  readonly issue: number;
  /** The node id of its issue. */
  readonly issueId: string;
  readonly body: string;
  readonly author: Author;
  /** ISO 8601, whole seconds, UTC. */
  readonly createdAt: string;
  /** Whether Waymark's identity has reacted to it. */
  readonly reacted: boolean;
}

/** The answer to a comment: a thumbs up if it was done, a confused face if it was not. */
export interface Answer {
  readonly to: IssueComment;
  readonly reaction: "done" | "puzzled";
  /** A comment to write before the reaction, or null for none. */
  readonly words: string | null;
}

/** A label that an issue gets or loses because a person asked for it. */
export interface LabelSetting {
  /** The issue's number. */
  readonly issue: number;
  readonly label: DesiredLabel;
  readonly on: boolean;
}

/** A field of the board that a person renamed. */
export interface RenamedField {
  /** Waymark's name for it. */
  readonly name: string;
  readonly nameNow: string;
  readonly kind: FieldKind;
}

export interface FilesPlace {
  /** The pull request with the files, even if its branch is gone; null if there never was one, or none is visible. */
  readonly pull: FilesPull | null;
  /** The name of the default branch; null if it cannot be read. */
  readonly defaultBranch: string | null;
}

/** What people wrote, and what was read with it. */
export interface Heard {
  readonly comments: readonly IssueComment[];
  /** The same as `read` returns, if it came with the comments; otherwise null. */
  readonly actual: Actual | null;
}

export interface Remote {
  /** Reads everything again. `beyondList`: also issues that GitHub's list does not have yet. It costs more requests. */
  read(options?: { readonly beyondList?: boolean }): Promise<Actual>;
  /** Compares the fork with upstream; `path` is the roadmap file. Null if it is not a fork, or upstream cannot be seen. */
  readUpstream(path: string): Promise<Upstream | null>;
  /** Whether the fork changed that file itself; null if its upstream repository cannot be seen. */
  changedHere(path: string): Promise<boolean | null>;
  /** The texts that a file had on the default branch, newest first, from its last fifty changes; null if unknown. */
  readVersions(path: string): Promise<readonly string[] | null>;
  /** Reads one more file on the default branch. */
  readFile(path: string): Promise<Actual["files"][string]>;
  /** Reads a file that `read` reported as a symlink or as too large. */
  readWholeFile(path: string): Promise<Actual["files"][string]>;
  /**
   * Reads issues by number, without a list: those that still exist in this repository. Includes the permissions of
   * their authors.
   */
  readIssues(numbers: readonly number[]): Promise<Pick<Actual, "issues" | "writers">>;
  /** Those of the labels that still exist, by their node ids, whatever their names are now. */
  readLabels(ids: readonly string[]): Promise<ReadonlySet<string>>;
  /** Reads the values of fields that a person renamed on the board, for each of these cards, by the card's node id. */
  readCardValues(
    cards: readonly string[],
    fields: readonly RenamedField[],
  ): Promise<ReadonlyMap<string, ActualCard["values"]>>;
  /**
   * Makes the changes in order. If a change fails, only the changes that depend on it are skipped. Throws FeatureRefused
   * if GitHub refuses a whole feature; after that, what this remote reads says so. Throws AnotherRun if another run opens
   * issues too.
   */
  apply(plan: Plan, actual: Actual, applying: Applying): Promise<Applied>;
  /** Opens, edits or pins the tracking issue. Throws Refused, or AnotherRun if another run has opened it. */
  writeTracking(issue: TrackingIssue, actual: Actual): Promise<void>;
  /** Writes a comment on the tracking issue, unless the last such comment of this identity has the same mark. */
  announce(comment: Announcement): Promise<void>;
  /**
   * Writes a comment about the set-up on its pull request, or updates the existing one of this identity. With `create:
   * false`, it is only updated. Does nothing if that has the same mark. Throws Refused.
   */
  keepSetUpComment(comment: SetUpComment): Promise<void>;
  /**
   * Writes the digest as a new comment, pins it, and hides the previous one of this identity. Does nothing if that has
   * the same mark. Returns whether GitHub refused the pin.
   */
  writeDigest(digest: NewDigest): Promise<boolean>;
  /** The newest comments on issues that changed since then (ISO 8601, UTC), including Waymark's own, oldest first. */
  hear(since: string): Promise<Heard>;
  /** Whether a person may write in the repository now; null if this is unknown. */
  mayWrite(login: string): Promise<boolean | null>;
  /** Throws Refused if the comment or the reaction is not allowed. */
  answer(answer: Answer): Promise<void>;
  /** Adds a label to an issue, or removes it. Throws Refused. */
  setLabel(setting: LabelSetting): Promise<void>;
  commit(commit: Commit, alongside?: Alongside | null): Promise<Committed>;
  /**
   * Looks again where the files could go, after a commit on the default branch was refused. Null if GitHub does not answer
   * that now.
   */
  findFilesPlace(): Promise<FilesPlace | null>;
  /** Resets the branch to the commit's head, commits there, and opens the pull request. */
  proposeFiles(pull: PullRequest, repository: RepositoryState): Promise<Proposed>;
  /** Closes the pull request and changes its body. Returns false if Waymark lacks the permission. */
  closeFilesPull(pull: FilesPull, bodyAfter: (body: string) => string): Promise<boolean>;
  /** Turns issues on. Returns false if Waymark lacks the permission. */
  enableIssues(): Promise<boolean>;
  /** Enables the workflow, which is disabled in a new fork. Returns false if GitHub refuses. */
  enableWorkflow(): Promise<boolean>;
  /** Reads permissions and settings. A sync does not need them. */
  readHealth(repository: RepositoryState, roadmapPath: string): Promise<Health>;
  /** Reads the state again, directly before a pull request is opened from `branch`. */
  readSetUp(branch: string): Promise<SetUpState>;
  openPullRequest(
    pull: PullRequest,
    repository: RepositoryState,
  ): Promise<{ readonly number: number; readonly url: string }>;
}
