/** Events, with the names that webhooks use. Webhooks and Actions both listen to them. */
import type { Organization, Owner, User } from "./account.ts";
import type { Installation } from "./app.ts";
import type { Board, BoardItem, FieldValue, Field } from "./board.ts";
import type { Commit } from "./git.ts";
import type { Comment, Issue, Label, Milestone, PullRequest } from "./issue.ts";
import type { Repository } from "./repository.ts";
import type { Cause } from "./token.ts";

interface Happened {
  readonly cause: Cause;
  /** Whole seconds, ISO 8601 in UTC. */
  readonly at: string;
}

/** The old values of an edit: `{ body: { from } }`, as in webhooks. */
export type Replaced = Readonly<Record<string, { readonly from: string }>>;

interface InRepository extends Happened {
  readonly repository: Repository;
}

export type IssueEvent = InRepository & { readonly name: "issues"; readonly issue: Issue } & (
    | {
        readonly action:
          "opened" | "closed" | "reopened" | "deleted" | "pinned" | "unpinned" | "locked" | "unlocked";
      }
    | { readonly action: "transferred"; readonly to: Issue }
    | { readonly action: "edited"; readonly changes: Replaced }
    | { readonly action: "labeled" | "unlabeled"; readonly label: Label }
    | { readonly action: "milestoned" | "demilestoned"; readonly milestone: Milestone }
    | { readonly action: "assigned" | "unassigned"; readonly assignee: User }
  );

export type CommentEvent = InRepository & {
  readonly name: "issue_comment";
  readonly comment: Comment;
} & ({ readonly action: "created" | "deleted" } | { readonly action: "edited"; readonly changes: Replaced });

export type LabelEvent = InRepository & {
  readonly name: "label";
  readonly action: "created" | "edited" | "deleted";
  readonly label: Label;
  readonly changes: Replaced;
};

export type MilestoneEvent = InRepository & {
  readonly name: "milestone";
  readonly action: "created" | "edited" | "closed" | "opened" | "deleted";
  readonly milestone: Milestone;
  readonly changes: Replaced;
};

export type PullRequestEvent = InRepository & {
  readonly name: "pull_request";
  readonly action: "opened" | "edited" | "closed" | "reopened" | "synchronize";
  readonly pullRequest: PullRequest;
  readonly changes: Replaced;
};

/** `before` is null for a new branch, `after` for a deleted one. */
export type PushEvent = InRepository & {
  readonly name: "push";
  readonly branch: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly forced: boolean;
  readonly commits: readonly Commit[];
};

export type RefEvent = InRepository & { readonly name: "create" | "delete"; readonly branch: string };

export type RepositoryEvent = InRepository & { readonly name: "repository"; readonly changes: Replaced } & (
    | {
        readonly action:
          | "created"
          | "renamed"
          | "edited"
          | "archived"
          | "unarchived"
          | "privatized"
          | "publicized"
          | "deleted";
      }
    | { readonly action: "transferred"; readonly from: Owner }
  );

/** Sent to the parent repository, as on GitHub. */
export type ForkEvent = InRepository & { readonly name: "fork"; readonly forkee: Repository };

export type InstallationEvent = Happened & { readonly installation: Installation } & (
    | {
        readonly name: "installation";
        readonly action: "created" | "deleted" | "suspend" | "unsuspend" | "new_permissions_accepted";
        readonly repositories: readonly Repository[];
      }
    | {
        readonly name: "installation_repositories";
        readonly action: "added" | "removed";
        readonly repositories: readonly Repository[];
      }
  );

/** Happens on every board, but only boards of organizations have webhooks for it. */
export type BoardItemEvent = Happened & {
  readonly name: "projects_v2_item";
  readonly board: Board;
  readonly item: BoardItem;
} & (
    | { readonly action: "created" | "archived" | "restored" | "deleted" }
    | { readonly action: "edited"; readonly field: Field; readonly value: FieldValue | null }
  );

export type BoardEvent = Happened & {
  readonly name: "projects_v2";
  readonly action: "created" | "edited" | "closed" | "reopened" | "deleted";
  readonly board: Board;
};

export type MemberEvent = Happened & {
  readonly name: "organization";
  readonly action: "member_added" | "member_removed";
  readonly organization: Organization;
  readonly member: User;
};

/** A run that was requested. Only these two events also start runs when GITHUB_TOKEN causes them. */
export type DispatchEvent = InRepository &
  (
    | {
        readonly name: "workflow_dispatch";
        readonly workflow: string;
        readonly ref: string;
        readonly inputs: Readonly<Record<string, string>>;
      }
    | {
        readonly name: "repository_dispatch";
        readonly action: string;
        readonly payload: Readonly<Record<string, unknown>>;
      }
  );

export type DomainEvent =
  | IssueEvent
  | CommentEvent
  | LabelEvent
  | MilestoneEvent
  | PullRequestEvent
  | PushEvent
  | RefEvent
  | RepositoryEvent
  | ForkEvent
  | InstallationEvent
  | BoardItemEvent
  | BoardEvent
  | MemberEvent
  | DispatchEvent;

export type EventListener = (event: DomainEvent) => void;
