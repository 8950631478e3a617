/** Creates and installs Apps, and changes their permissions. */
import { createPublicKey, generateKeyPairSync, randomBytes } from "node:crypto";
import type { Owner } from "../model/account.ts";
import type { App, Installation, Permissions } from "../model/app.ts";
import type { Repository } from "../model/repository.ts";
import type { Cause } from "../model/token.ts";
import type { World } from "../model/world.ts";
import { createBot } from "./create-account.ts";

export interface NewApp {
  readonly slug: string;
  /** Default: the slug. */
  readonly name?: string;
  readonly owner: Owner;
  readonly permissions: Permissions;
  readonly events: readonly string[];
  readonly webhookUrl?: string | null;
  readonly webhookSecret?: string;
  readonly setupUrl?: string | null;
}

interface KeyPair {
  readonly publicKey: string;
  readonly privateKey: string;
}

const keyPairs = new Map<string, KeyPair>();

/**
 * The key pair of an App. Each App has its own, but all worlds in one process share it, because generating a key is
 * slow.
 */
function keysOf(slug: string): KeyPair {
  let keys = keyPairs.get(slug);
  if (keys === undefined) {
    keys = generateKeyPairSync("rsa", {
      modulusLength: 2048,
      publicKeyEncoding: { type: "spki", format: "pem" },
      privateKeyEncoding: { type: "pkcs8", format: "pem" },
    });
    keyPairs.set(slug, keys);
  }
  return keys;
}

/** Creates an App with its own key. Every App gets `metadata: read`. */
export function createApp(world: World, wanted: NewApp): { readonly app: App; readonly privateKey: string } {
  const keys = keysOf(wanted.slug);
  const ids = world.newId("App");
  const app: App = {
    kind: "App",
    ...ids,
    slug: wanted.slug,
    clientId: `Iv23li${randomBytes(7).toString("hex")}`,
    name: wanted.name ?? wanted.slug,
    owner: wanted.owner,
    bot: createBot(world, wanted.slug),
    permissions: { metadata: "read", ...wanted.permissions },
    events: wanted.events,
    webhookUrl: wanted.webhookUrl ?? null,
    webhookSecret: wanted.webhookSecret ?? randomBytes(16).toString("hex"),
    publicKey: createPublicKey(keys.publicKey),
    createdAt: world.timestamp(),
    setupUrl: wanted.setupUrl ?? null,
  };
  world.apps.set(app.id, world.register(app));
  return { app, privateKey: keys.privateKey };
}

/** The repositories that an installation covers. */
export function repositoriesOf(world: World, installation: Installation): Repository[] {
  const all = [...world.repositories.values()].filter(({ owner }) => owner === installation.account);
  return installation.selection === "all" ? all : all.filter((one) => installation.repositories.has(one));
}

/** Installs an App on an account: on all its repositories, including later ones, or on the listed ones. */
export function installApp(
  world: World,
  cause: Cause,
  app: App,
  account: Owner,
  repositories: readonly Repository[] | "all",
): Installation {
  const now = world.timestamp();
  const installation: Installation = {
    kind: "Installation",
    id: world.newId("App").id,
    app,
    account,
    selection: repositories === "all" ? "all" : "selected",
    repositories: new Set(repositories === "all" ? [] : repositories),
    permissions: app.permissions,
    events: app.events,
    suspendedAt: null,
    createdAt: now,
  };
  world.journal.put(world.installations, installation.id, installation);
  world.emit({
    name: "installation",
    action: "created",
    installation,
    repositories: repositoriesOf(world, installation),
    cause,
    at: now,
  });
  return installation;
}

/** Uninstalls an App and ends its tokens. */
export function uninstallApp(world: World, cause: Cause, installation: Installation): void {
  const repositories = repositoriesOf(world, installation);
  world.journal.drop(world.installations, installation.id);
  for (const token of world.tokens.values()) {
    if (token.kind === "installation" && token.installation === installation) {
      world.journal.drop(world.tokens, token.value);
    }
  }
  const at = world.timestamp();
  world.emit({ name: "installation", action: "deleted", installation, repositories, cause, at });
}

/** Adds repositories to an installation or removes them from it. */
export function changeSelection(
  world: World,
  cause: Cause,
  installation: Installation,
  action: "added" | "removed",
  repositories: readonly Repository[],
): void {
  for (const repository of repositories) {
    if (action === "added") world.journal.include(installation.repositories, repository);
    else world.journal.exclude(installation.repositories, repository);
  }
  const at = world.timestamp();
  world.emit({ name: "installation_repositories", action, installation, repositories, cause, at });
}

/** Suspends or resumes an installation. While it is suspended, its tokens are refused. */
export function suspendInstallation(
  world: World,
  cause: Cause,
  installation: Installation,
  on: boolean,
): void {
  const at = world.timestamp();
  world.journal.set(installation, { suspendedAt: on ? at : null });
  const repositories = repositoriesOf(world, installation);
  world.emit({
    name: "installation",
    action: on ? "suspend" : "unsuspend",
    installation,
    repositories,
    cause,
    at,
  });
}

/** The owner accepts the permissions and events that the App now asks for. */
export function acceptPermissions(world: World, cause: Cause, installation: Installation): void {
  const { permissions, events } = installation.app;
  world.journal.set(installation, { permissions, events });
  const at = world.timestamp();
  const repositories = repositoriesOf(world, installation);
  world.emit({
    name: "installation",
    action: "new_permissions_accepted",
    installation,
    repositories,
    cause,
    at,
  });
}
