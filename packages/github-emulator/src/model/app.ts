/** GitHub Apps, their installations and the deliveries of their webhooks. */
import type { KeyObject } from "node:crypto";
import type { Bot, Owner } from "./account.ts";
import type { Repository } from "./repository.ts";

export type Access = "read" | "write" | "admin";

/** Permission name as in an App's settings (`issues`, `contents`, `organization_projects`, …) to access. */
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
  /** The public half of the App's key: what a JWT is checked with. */
  readonly publicKey: KeyObject;
  readonly createdAt: string;
}

export interface Installation {
  readonly kind: "Installation";
  readonly id: number;
  readonly app: App;
  readonly account: Owner;
  selection: "all" | "selected";
  /** Only meaningful for `selected`; use `installedOn` to ask. */
  readonly repositories: Set<Repository>;
  /** What the account granted; may lag behind what the App asks for. */
  permissions: Permissions;
  events: readonly string[];
  suspendedAt: string | null;
  readonly createdAt: string;
}

/** One attempt to deliver a webhook, as `GET /app/hook/deliveries` lists it. */
export interface Delivery {
  readonly id: number;
  /** `X-GitHub-Delivery`; a redelivery keeps it. */
  readonly guid: string;
  readonly app: App;
  readonly event: string;
  readonly action: string | null;
  readonly installationId: number | null;
  readonly repositoryId: number | null;
  readonly deliveredAt: string;
  readonly redelivery: boolean;
  /** Seconds until the answer. */
  duration: number;
  /** "OK", or what went wrong. */
  status: string;
  statusCode: number;
  readonly requestHeaders: Readonly<Record<string, string>>;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** Whether an installation covers a repository. */
export function installedOn(installation: Installation, repository: Repository): boolean {
  if (installation.account !== repository.owner) return false;
  return installation.selection === "all" || installation.repositories.has(repository);
}
