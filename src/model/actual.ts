/** What GitHub holds now, as one read returned it: plain values, no client. */

/** The repository itself, and what the identity that runs may do there. */
export interface RepositoryState {
  /** GraphQL node id. */
  readonly id: string;
  /** The number that stays the same through renames. */
  readonly databaseId: number;
  readonly owner: string;
  readonly name: string;
  /** Web address, e.g. `https://github.com/ada/roadmap`. */
  readonly url: string;
  readonly ownerId: string;
  readonly ownerKind: "user" | "organization";
  readonly fork: boolean;
  readonly archived: boolean;
  readonly issuesEnabled: boolean;
  readonly defaultBranch: string;
  /** The commit at the tip of the default branch, or null in an empty repository. */
  readonly head: string | null;
}

/** How an issue was closed, or that it is open. */
export type IssueState = "open" | "completed" | "not-planned" | "duplicate";

/** Who wrote an issue, as far as trust needs it. `app` is a bot's slug, without `[bot]`. */
export type Author =
  | { readonly kind: "self" }
  | { readonly kind: "app"; readonly slug: string }
  | { readonly kind: "user"; readonly login: string }
  | { readonly kind: "ghost" };

export interface ActualIssue {
  /** GraphQL node id. */
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly state: IssueState;
  /** Whether it is open again after it had been closed. */
  readonly reopened: boolean;
  readonly locked: boolean;
  readonly pinned: boolean;
  readonly author: Author;
  readonly labels: readonly string[];
  /** Their node ids, in the same order. */
  readonly labelIds: readonly string[];
  readonly assigned: boolean;
  /** The number of its milestone, or null. */
  readonly milestone: number | null;
  /** ISO 8601, whole seconds, UTC. */
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly closedAt: string | null;
  /** When it was last closed or reopened; null where it never was, or where nobody asked. */
  readonly stateSetAt: string | null;
  /** Its cards, one for each board it stands on. */
  readonly cards: readonly ActualCard[];
}

export interface ActualCard {
  /** The project item's node id. */
  readonly id: string;
  readonly board: string;
  readonly values: Readonly<Record<string, CardValue>>;
}

/** A field's value on a card, and who set it. */
export interface CardValue {
  /** An option's name, or a date as `2026-11-30`. */
  readonly text: string;
  /** `either`: the person with whose token Waymark runs, or Waymark itself: GitHub does not tell them apart. */
  readonly setBy: "machine" | "person" | "either";
  /** ISO 8601, UTC. */
  readonly setAt: string;
}

export interface ActualLabel {
  readonly id: string;
  readonly name: string;
}

export interface ActualMilestone {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly description: string;
  readonly state: "open" | "closed";
  /** ISO 8601 or null. */
  readonly dueOn: string | null;
}

export interface ActualOption {
  readonly id: string;
  readonly name: string;
}

/** A field of a board: single-select fields (`choice`) carry their options, others none. */
export interface ActualField {
  readonly id: string;
  readonly name: string;
  readonly kind: "choice" | "date" | "other";
  readonly options: readonly ActualOption[];
}

export interface ActualBoard {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly url: string;
  readonly closed: boolean;
  /** REST takes an organization by login and a person by number; null where GitHub told neither. */
  readonly owner:
    | { readonly kind: "organization"; readonly login: string }
    | { readonly kind: "user"; readonly number: number }
    | null;
  /** Whether the identity that runs created it for this roadmap. */
  readonly ours: boolean;
  readonly fields: readonly ActualField[];
  readonly layouts: readonly string[];
}

/**
 * Why boards are out of reach:
 * - `owned-by-person`: by what runs here nobody reaches a person's own; `not-classic`: nor with a token of this kind.
 * - `no-scope`, `no-repo-scope`: a classic token lacks the scope `project`, or `repo` for a private repository.
 * - `not-owner`: it is somebody else's token; `rejected`: it has expired or was revoked.
 * - `no-permission`: GitHub shows none; `no-answer`: it did not answer this time.
 */
export type BoardsClosed =
  | "owned-by-person"
  | "not-classic"
  | "no-scope"
  | "no-repo-scope"
  | "not-owner"
  | "rejected"
  | "no-permission"
  | "no-answer";

/** The boards linked to the repository, or why they cannot be seen. `apart`: boards were asked for with a token of their own. */
export type BoardReach =
  | { readonly reach: "open"; readonly boards: readonly ActualBoard[] }
  | { readonly reach: "closed"; readonly reason: BoardsClosed; readonly apart: boolean };

/** A file on the default branch: its text, or why there is none to read. */
export type ActualFile =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "absent" }
  | { readonly kind: "unreadable"; readonly reason: "binary" | "too-large" | "symlink" | "lfs" };

/** The newest pull request that carries the files where the default branch takes no direct commit. */
export interface FilesPull {
  /** GraphQL node id. */
  readonly id: string;
  readonly number: number;
  readonly url: string;
  readonly body: string;
  readonly state: "open" | "merged" | "closed";
  /** The tip of its branch, whose message says what files it carries; null where the branch is gone. */
  readonly head: { readonly oid: string; readonly message: string } | null;
}

/** The pull request that asked to set the repository up. */
export interface SetUpPull {
  readonly url: string;
  readonly state: "open" | "merged" | "closed";
}

/** What an App was granted by the account on which it is installed. */
export interface Granted {
  /** Of the installation, which has a page of its own in the account's settings. */
  readonly installation: number;
  /** Access by permission, as in an App's settings: `issues` to `write`. */
  readonly permissions: Readonly<Record<string, string>>;
}

/** Everything that the next stages may know of GitHub. */
export interface Actual {
  readonly repository: RepositoryState;
  /** By path from the repository's root. */
  readonly files: Readonly<Record<string, ActualFile>>;
  readonly labels: readonly ActualLabel[];
  readonly milestones: readonly ActualMilestone[];
  /** Every issue of the repository, oldest first; Waymark's and the learner's own. */
  readonly issues: readonly ActualIssue[];
  /** By login, for each person who wrote an issue with a marker: may they write here now? Null where nobody could say. */
  readonly writers: Readonly<Record<string, boolean | null>>;
  readonly board: BoardReach;
  /** Null where there never was one, or none can be seen. */
  readonly filesPull: FilesPull | null;
  /** Null where there never was one, or none can be seen. */
  readonly setUpPull: SetUpPull | null;
  /** Null where the identity that runs is no App that knows it. */
  readonly granted: Granted | null;
}
