/** GitHub Apps, their installations and the deliveries of their webhooks. */
import type { KeyObject } from "node:crypto";
import type { Bot, Owner } from "./account.ts";
import type { Repository } from "./repository.ts";

export type Access = "read" | "write" | "admin";

/** Access by the permission name in an App's settings (`issues`, `contents`, `organization_projects`, …). */
export type Permissions = Readonly<Record<string, Access>>;

export interface App {
  readonly kind: "App";
  readonly id: number;
  readonly nodeId: string;
  readonly slug: string;
  readonly clientId: string;
  name: string;
  readonly owner: Owner;
  readonly bot: Bot;
  permissions: Permissions;
  events: readonly string[];
  webhookUrl: string | null;
  readonly webhookSecret: string;
  /** The public half of the App's key. JWTs are checked with it. */
  readonly publicKey: KeyObject;
  readonly createdAt: string;
  /** Where a person's browser goes after they have installed the App, or null. */
  readonly setupUrl: string | null;
}

/** An App that was registered from a manifest. Its code is exchanged once, within an hour. */
export interface Registered {
  readonly app: App;
  readonly privateKey: string;
  /** In milliseconds. */
  readonly expiresAt: number;
}

export interface Installation {
  readonly kind: "Installation";
  readonly id: number;
  readonly app: App;
  readonly account: Owner;
  selection: "all" | "selected";
  /** Only meaningful for `selected`. Use `installedOn` to check whether a repository is covered. */
  readonly repositories: Set<Repository>;
  /** The permissions that the account granted. They may be older than the ones that the App now asks for. */
  permissions: Permissions;
  events: readonly string[];
  suspendedAt: string | null;
  readonly createdAt: string;
}

/** One attempt to deliver a webhook, as in `GET /app/hook/deliveries`. */
export interface Delivery {
  /** Has 64 bits, as GitHub's ids have since 2026 (octokit/request.js, issue 797). */
  readonly id: bigint;
  /** `X-GitHub-Delivery`; a redelivery keeps it. */
  readonly guid: string;
  readonly app: App;
  readonly event: string;
  readonly action: string | null;
  readonly installationId: number | null;
  readonly repositoryId: number | null;
  readonly deliveredAt: string;
  readonly redelivery: boolean;
  /** Seconds until the answer came. */
  duration: number;
  /** "OK", or the reason for the failure. */
  status: string;
  statusCode: number;
  readonly requestHeaders: Readonly<Record<string, string>>;
  /** The payload as it was sent, as JSON. As text it takes a fraction of the memory. */
  readonly body: string;
}

/** Whether an installation covers a repository. */
export function installedOn(installation: Installation, repository: Repository): boolean {
  if (installation.account !== repository.owner) return false;
  return installation.selection === "all" || installation.repositories.has(repository);
}
