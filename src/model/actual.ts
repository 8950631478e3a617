/** The current state of GitHub, as one read returned it: plain values, no client. */
import type { FieldKind } from "./board-layout.ts";
import type { Features } from "./features.ts";

/** `role`: the person may only read or triage. `public_repo`, `repo`: the scope that a classic token lacks. */
export type ReadOnly = "role" | "public_repo" | "repo";

/** The repository itself, and what Waymark's identity may do there. */
export interface RepositoryState {
  /** GraphQL node id. */
  readonly id: string;
  /** The number that stays the same when the repository is renamed. */
  readonly databaseId: number;
  readonly owner: string;
  readonly name: string;
  /** Web address, e.g. `https://github.com/ada/roadmap`. */
  readonly url: string;
  readonly ownerId: string;
  readonly ownerKind: "user" | "organization";
  readonly fork: boolean;
  readonly archived: boolean;
  readonly private: boolean;
  /** Why a person's token may not write here; null if it may, or if that is not known. */
  readonly readOnly: ReadOnly | null;
  readonly issuesEnabled: boolean;
  readonly defaultBranch: string;
  /** The commit at the tip of the default branch, or null in an empty repository. */
  readonly head: string | null;
  /** The UTC offset of the latest commit that the owner made outside UTC, e.g. `+02:00`; null if there is none. */
  readonly commitOffset: string | null;
}

/** Whether an issue is open, or how it was closed. */
export type IssueState = "open" | "completed" | "not-planned" | "duplicate";

/**
 * An account, as far as trust depends on it. `app` is a bot's slug without `[bot]`, `ghost` an account that is gone, `hidden`
 * one that GitHub does not show.
 */
export type Account =
  | { readonly kind: "app"; readonly slug: string }
  | { readonly kind: "user"; readonly login: string }
  | { readonly kind: "ghost" }
  | { readonly kind: "hidden" };

/** The author of an issue. `self` is Waymark's own identity. */
export type Author = { readonly kind: "self" } | Account;

export interface ActualIssue {
  /** GraphQL node id. */
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly state: IssueState;
  /** Whether it was closed and then reopened. */
  readonly reopened: boolean;
  readonly locked: boolean;
  readonly pinned: boolean;
  readonly author: Author;
  readonly labels: readonly string[];
  /** Their node ids, in the same order. */
  readonly labelIds: readonly string[];
  readonly assigned: boolean;
  /** The node id of its parent issue, or null. */
  readonly parent: string | null;
  /** How many sub-issues it has, by anybody. */
  readonly subIssues: number;
  /** The number of its milestone, or null. */
  readonly milestone: number | null;
  /** ISO 8601, whole seconds, UTC. */
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly closedAt: string | null;
  /** The slug of the bot that closed it; null if it is open, if a person closed it, or if the bot's close counts. */
  readonly closedByBot: string | null;
  /** When it was last closed or reopened; null if it never was, or if this was not requested. */
  readonly stateSetAt: string | null;
  /** Its cards, one for each board that it is on. */
  readonly cards: readonly ActualCard[];
}

export interface ActualCard {
  /** The project item's node id. */
  readonly id: string;
  readonly board: string;
  readonly archived: boolean;
  readonly values: Readonly<Record<string, CardValue>>;
}

/** The value of a field on a card, and who set it. */
export interface CardValue {
  /** An option's name, or a date as `2026-11-30`: for an iteration, its first day. */
  readonly text: string;
  /** The id of the option; null in other fields. */
  readonly option: string | null;
  /** `either`: GitHub cannot tell whether Waymark set it or the person whose token Waymark uses. */
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
  /** Who created it: only somebody who may write here can. */
  readonly creator: Account;
}

export interface ActualOption {
  readonly id: string;
  readonly name: string;
  /** GitHub's name for the colour, e.g. `BLUE`. */
  readonly color: string;
  readonly description: string;
}

export interface ActualIteration {
  readonly id: string;
  readonly title: string;
  /** Its first day, e.g. `2026-11-30`. */
  readonly start: string;
  readonly days: number;
}

/** A field of a board. Only single-select fields (`choice`) have options, and only iteration fields have iterations. */
export interface ActualField {
  readonly id: string;
  /** Its number in REST; null if GitHub did not say. */
  readonly number: number | null;
  readonly name: string;
  readonly kind: FieldKind | "other";
  readonly options: readonly ActualOption[];
  /** By their start, also those that are over. */
  readonly iterations: readonly ActualIteration[];
}

/** GitHub's words for the state of a whole project. */
export type BoardStatus = "on-track" | "at-risk" | "off-track" | "inactive" | "complete";

/** What somebody said about the whole board. */
export interface ActualStatusUpdate {
  readonly id: string;
  /** Whether Waymark wrote it. */
  readonly ours: boolean;
  /** Null if a person named none, or one that Waymark does not know. */
  readonly status: BoardStatus | null;
  readonly start: string | null;
  readonly target: string | null;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
}

export interface ActualView {
  readonly name: string;
  /** `table`, `board` or `roadmap`. */
  readonly layout: string;
}

export interface ActualBoard {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly url: string;
  readonly closed: boolean;
  /** REST needs the login of an organization, or the number of a person. Null if GitHub returned neither. */
  readonly owner:
    | { readonly kind: "organization"; readonly login: string }
    | { readonly kind: "user"; readonly number: number }
    | null;
  /** Whether Waymark's identity created it for this roadmap. */
  readonly ours: boolean;
  /** Whether that identity is an App, which has no other boards. */
  readonly byApp: boolean;
  readonly fields: readonly ActualField[];
  readonly views: readonly ActualView[];
  /** The latest ones, newest first. */
  readonly statusUpdates: readonly ActualStatusUpdate[];
}

/**
 * Why boards cannot be accessed:
 * - `owned-by-person`: an App or a workflow's own token cannot access a person's boards. `not-classic`: neither can
 *   this kind of token.
 * - `no-scope`, `no-repo-scope`: a classic token lacks the scope `project`, or `repo` for a private repository.
 * - `not-owner`: the token belongs to another person. `rejected`: it has expired or was revoked.
 * - `no-permission`: GitHub shows no boards. `older-server`: this server has none of this kind. `no-answer`: GitHub did not
 *   answer this time.
 */
export type BoardsClosed =
  | "owned-by-person"
  | "not-classic"
  | "no-scope"
  | "no-repo-scope"
  | "not-owner"
  | "rejected"
  | "no-permission"
  | "older-server"
  | "no-answer";

/**
 * The boards linked to the repository, or why they cannot be seen. `apart`: they were requested with their own token.
 */
export type BoardReach =
  | { readonly reach: "open"; readonly boards: readonly ActualBoard[] }
  | { readonly reach: "closed"; readonly reason: BoardsClosed; readonly apart: boolean };

/** Why a file of the repository cannot be read. */
export type Unreadable = "binary" | "too-large" | "symlink" | "lfs";

/**
 * A file on the default branch: its text, or why there is no text. `oid` is Git's id of the content. REST does not
 * return it with the text.
 */
export type ActualFile =
  | { readonly kind: "text"; readonly text: string; readonly oid?: string }
  | { readonly kind: "absent" }
  | { readonly kind: "unreadable"; readonly reason: Unreadable };

/** The newest pull request with the progress files. It is used if the default branch does not allow direct commits. */
export interface FilesPull {
  /** GraphQL node id. */
  readonly id: string;
  readonly number: number;
  readonly url: string;
  readonly body: string;
  readonly state: "open" | "merged" | "closed";
  /** The tip of its branch. The commit message says which files are in it. Null if the branch is gone. */
  readonly head: { readonly oid: string; readonly message: string } | null;
}

/** The pull request that sets up the repository. */
export interface SetUpPull {
  /** GraphQL node id. */
  readonly id: string;
  readonly number: number;
  readonly url: string;
  readonly body: string;
  readonly state: "open" | "merged" | "closed";
  /** ISO 8601, whole seconds, UTC; null if it is not merged. */
  readonly mergedAt: string | null;
}

/** The permissions that an account granted to the App installed on it. */
export interface Granted {
  /** The number of the installation. It has its own page in the account's settings. */
  readonly installation: number;
  /** Access by permission, as in an App's settings: `issues` → `write`. */
  readonly permissions: Readonly<Record<string, string>>;
}

/** Everything about GitHub that later stages may use. */
export interface Actual {
  readonly repository: RepositoryState;
  /** By path from the repository's root. */
  readonly files: Readonly<Record<string, ActualFile>>;
  readonly labels: readonly ActualLabel[];
  readonly milestones: readonly ActualMilestone[];
  /** Every issue of the repository, oldest first: Waymark's and the learner's own. */
  readonly issues: readonly ActualIssue[];
  /** Whether the repository has as many pinned issues as GitHub allows. */
  readonly arePinsTaken: boolean;
  /** Whether each person who wrote an issue with a marker may write here now, by login. Null if this is unknown. */
  readonly writers: Readonly<Record<string, boolean | null>>;
  readonly board: BoardReach;
  /** Null if there never was one, or none is visible. */
  readonly filesPull: FilesPull | null;
  /** Null if there never was one, or none is visible. */
  readonly setUpPull: SetUpPull | null;
  /** Null if Waymark's identity is not an App, or the App cannot see its permissions. */
  readonly granted: Granted | null;
  readonly features: Features;
}
