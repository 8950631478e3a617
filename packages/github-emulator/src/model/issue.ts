/** Issues, pull requests, comments, labels and milestones. */
import type { Account, User } from "./account.ts";
import type { App } from "./app.ts";
import type { Board, BoardItem } from "./board.ts";
import type { Repository } from "./repository.ts";

export type StateReason = "COMPLETED" | "NOT_PLANNED" | "DUPLICATE" | "REOPENED";

/** What issues and pull requests share. */
export interface Conversation {
  readonly id: number;
  readonly nodeId: string;
  readonly repository: Repository;
  readonly number: number;
  readonly author: Account;
  /** The App that opened it, if any. */
  readonly viaApp: App | null;
  title: string;
  body: string;
  readonly createdAt: string;
  updatedAt: string;
  closedAt: string | null;
  locked: boolean;
  labels: readonly Label[];
  milestone: Milestone | null;
  assignees: readonly User[];
  readonly comments: Comment[];
  readonly timeline: TimelineEvent[];
  readonly boardItems: BoardItem[];
  readonly reactions: Reaction[];
}

export interface Issue extends Conversation {
  readonly kind: "Issue";
  state: "OPEN" | "CLOSED";
  stateReason: StateReason | null;
  closedBy: Account | null;
  parent: Issue | null;
  subIssues: readonly Issue[];
  blockedBy: readonly Issue[];
  blocking: readonly Issue[];
  /** The comment that is pinned above the others. There is at most one. */
  pinnedComment: { readonly comment: Comment; readonly by: Account; readonly at: string } | null;
  duplicateOf: Issue | null;
}

export interface PullRequest extends Conversation {
  readonly kind: "PullRequest";
  state: "OPEN" | "CLOSED" | "MERGED";
  draft: boolean;
  base: string;
  readonly head: string;
  /** Differs from `repository` if the pull request comes from a fork. */
  readonly headRepository: Repository;
  mergedAt: string | null;
  mergedBy: Account | null;
  mergeCommit: string | null;
}

export interface Label {
  readonly kind: "Label";
  readonly id: number;
  readonly nodeId: string;
  readonly repository: Repository;
  name: string;
  /** Six hexadecimal digits. */
  color: string;
  description: string | null;
  readonly createdAt: string;
}

export interface Milestone {
  readonly kind: "Milestone";
  readonly id: number;
  readonly nodeId: string;
  readonly repository: Repository;
  readonly number: number;
  title: string;
  description: string | null;
  state: "OPEN" | "CLOSED";
  dueOn: string | null;
  readonly creator: Account;
  readonly createdAt: string;
  updatedAt: string;
  closedAt: string | null;
}

export interface Comment {
  readonly kind: "Comment";
  readonly id: number;
  readonly nodeId: string;
  readonly subject: Issue | PullRequest;
  readonly author: Account;
  readonly viaApp: App | null;
  body: string;
  readonly createdAt: string;
  updatedAt: string;
  /** Why it is hidden, in GitHub's words, such as `outdated`; null if it is shown. */
  minimized: string | null;
  readonly reactions: Reaction[];
}

/** GraphQL's enum ReactionContent, with the names of the same reactions in REST and webhooks. */
export const REACTION_NAMES = {
  THUMBS_UP: "+1",
  THUMBS_DOWN: "-1",
  LAUGH: "laugh",
  HOORAY: "hooray",
  CONFUSED: "confused",
  HEART: "heart",
  ROCKET: "rocket",
  EYES: "eyes",
} as const;

export type ReactionContent = keyof typeof REACTION_NAMES;

export function isReactionContent(text: string): text is ReactionContent {
  return Object.hasOwn(REACTION_NAMES, text);
}

export interface Reaction {
  readonly kind: "Reaction";
  readonly id: number;
  readonly nodeId: string;
  readonly author: Account;
  readonly content: ReactionContent;
  readonly createdAt: string;
}

interface Happening {
  readonly id: number;
  readonly nodeId: string;
  readonly subject: Issue | PullRequest;
  readonly actor: Account;
  readonly createdAt: string;
}

/** The entries in the timeline of an issue or pull request. */
export type TimelineEvent =
  | (Happening & { readonly kind: "closed"; readonly stateReason: StateReason | null })
  | (Happening & { readonly kind: "reopened" })
  | (Happening & { readonly kind: "labeled" | "unlabeled"; readonly label: Label })
  | (Happening & { readonly kind: "milestoned" | "demilestoned"; readonly milestone: Milestone })
  | (Happening & { readonly kind: "renamed"; readonly from: string; readonly to: string })
  | (Happening & { readonly kind: "assigned" | "unassigned"; readonly assignee: User })
  | (Happening & { readonly kind: "pinned" | "unpinned" | "locked" | "unlocked" })
  | (Happening & { readonly kind: "added-to-board"; readonly board: Board });
