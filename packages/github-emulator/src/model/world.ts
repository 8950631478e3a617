/** The whole state of one emulated GitHub: the accounts, what they own, and what has happened. */
import type { Account, Bot, Owner } from "./account.ts";
import type { App, Delivery, Installation, Registered } from "./app.ts";
import type { Board, BoardItem, DraftIssue, Field, FieldValue, StatusUpdate, View } from "./board.ts";
import type { Clock } from "./clock.ts";
import { timestamp } from "./clock.ts";
import type { DomainEvent, EventListener } from "./event.ts";
import type { Branch, Commit } from "./git.ts";
import type { Comment, Issue, Label, Milestone, PullRequest, Reaction, TimelineEvent } from "./issue.ts";
import { Journal } from "./journal.ts";
import type { PREFIX } from "./node-id.ts";
import { nodeIdOf } from "./node-id.ts";
import type { Repository } from "./repository.ts";
import { fullName } from "./repository.ts";
import type { Token } from "./token.ts";

/** Every object that has a node id. */
export type Node =
  | Account
  | App
  | Repository
  | Branch
  | Commit
  | Label
  | Milestone
  | Issue
  | PullRequest
  | Comment
  | Reaction
  | TimelineEvent
  | Board
  | Field
  | BoardItem
  | FieldValue
  | View
  | StatusUpdate
  | DraftIssue;

/** Behaviour that GitHub does not document, or that varies. Code has to work with both values. */
export interface Unknowns {
  /** What an App or GITHUB_TOKEN gets when it reads boards that it may not see: an empty list, or FORBIDDEN. */
  hiddenBoards: "empty-list" | "forbidden";
  /** Whether enabling one workflow over REST also enables the workflows of a fork. */
  enablingApprovesFork: boolean;
  /** Whether GraphQL answers have the header with a classic token's scopes, as REST answers do. */
  graphqlSaysScopes: boolean;
  /**
   * Whether requests for installation tokens count towards the App's limits. Their answers have no rate limit headers
   * (create-github-app-token, issue 154), and it was seen that they do not count (Pix4D/cogito, pull request 162).
   */
  tokensCount: boolean;
  /** Whether an issue is opened if its parent is refused, for example because the parent has 100 sub-issues. */
  refusedParentOpens: boolean;
  /** Whether `issues: write` is enough for an App or GITHUB_TOKEN to use each feature. */
  subIssuesForApps: boolean;
  dependenciesForApps: boolean;
  pinnedCommentsForApps: boolean;
  /** Whether an App may post status updates of a board, and make iteration fields. */
  statusUpdatesForApps: boolean;
  iterationsForApps: boolean;
  /**
   * Whether an iteration that is sent again with the same start keeps its id, and items their values. It was seen that
   * they do not (github-mcp-server, issue 2953, July 2026).
   */
  iterationsKeepIds: boolean;
  /** Whether GraphQL's `label(name:)` finds a label whose name differs only in case, as REST does. */
  labelsFoundInAnyCase: boolean;
}

export class World {
  readonly unknowns: Unknowns = {
    hiddenBoards: "empty-list",
    enablingApprovesFork: false,
    graphqlSaysScopes: true,
    tokensCount: true,
    refusedParentOpens: false,
    subIssuesForApps: true,
    dependenciesForApps: true,
    pinnedCommentsForApps: true,
    statusUpdatesForApps: true,
    iterationsForApps: true,
    iterationsKeepIds: false,
    labelsFoundInAnyCase: true,
  };
  /**
   * Milliseconds by which lists lag: they lack what was created since. It is found by its number all the while. They may
   * change at any time.
   */
  readonly listLag = { issues: 0, milestones: 0 };
  /** What the schema of an older server lacks, as `Type.field` or `Type.field(argument)`. It may change at any time. */
  schemaLacks: readonly string[] = [];
  readonly clock: Clock;
  readonly journal: Journal;
  /** By lower-case login; bots with `[bot]`. */
  readonly accounts = new Map<string, Account>();
  /** By lower-case `owner/name`. */
  readonly repositories = new Map<string, Repository>();
  /** The former names of repositories, as lower-case `owner/name`. */
  readonly redirects = new Map<string, Repository>();
  readonly apps = new Map<number, App>();
  readonly installations = new Map<number, Installation>();
  /** The codes of App manifests that were not exchanged yet. */
  readonly manifestCodes = new Map<string, Registered>();
  readonly tokens = new Map<string, Token>();
  readonly boards = new Map<number, Board>();
  /** Attempts to deliver webhooks, oldest first. `startWebhooks` writes them. */
  readonly deliveries: Delivery[] = [];
  /** Sends a delivery again (`POST /app/hook/deliveries/{id}/attempts`). `startWebhooks` sets it. */
  redeliver: ((delivery: Delivery) => void) | null = null;
  readonly nodes = new Map<string, Node>();
  readonly #listeners = new Set<EventListener>();
  #id = 1000;

  constructor(clock: Clock) {
    this.clock = clock;
    this.journal = new Journal(() => clock.now());
  }

  /** The current time in whole seconds, as GitHub stores it. */
  timestamp(): string {
    return timestamp(this.clock.now());
  }

  /** Whether lists contain it already. */
  isListed(kind: "issues" | "milestones", { createdAt }: { readonly createdAt: string }): boolean {
    const lag = this.listLag[kind];
    return lag === 0 || Date.parse(createdAt) <= this.clock.now() - lag;
  }

  /** A new database id, and the node id that belongs to it. */
  newId(type: keyof typeof PREFIX): { readonly id: number; readonly nodeId: string } {
    this.#id += 1;
    return { id: this.#id, nodeId: nodeIdOf(type, this.#id) };
  }

  /** Registers an object so that it can be found by its node id, and returns it. */
  register<T extends Node>(node: T): T {
    this.journal.put<string, Node>(this.nodes, node.nodeId, node);
    return node;
  }

  /**
   * Calls all listeners. They must not throw. Work that takes time must be started and tracked by the listener itself.
   */
  emit(event: DomainEvent): void {
    for (const listener of this.#listeners) listener(event);
  }

  /** Listens to all events from now on. The returned function stops it. */
  on(listener: EventListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  account(login: string): Account | undefined {
    return this.accounts.get(login.toLowerCase());
  }

  /** A person or an organization by login. Throws if there is none, so use it for set-up, not for requests. */
  owner(login: string): Owner {
    const account = this.account(login);
    if (account === undefined || account.kind === "Bot")
      throw new Error(`No user or organization is called ${login}`);
    return account;
  }

  /** A repository by `owner/name`; former names work too. */
  findRepository(name: string): Repository | undefined {
    const key = name.toLowerCase();
    return this.repositories.get(key) ?? this.redirects.get(key);
  }

  /** A repository by `owner/name`. Throws if there is none, so use it for set-up, not for requests. */
  repository(name: string): Repository {
    const found = this.findRepository(name);
    if (found === undefined) {
      throw new Error(
        `No repository ${name}; there are ${[...this.repositories.values()].map(fullName).join(", ")}`,
      );
    }
    return found;
  }

  /** The bot that GITHUB_TOKEN writes as. */
  get actionsBot(): Bot {
    const bot = this.account("github-actions[bot]");
    if (bot?.kind !== "Bot") throw new Error("The world has no github-actions[bot]");
    return bot;
  }
}
