/** Builds a world from names: people, repositories, forks, Apps, tokens. */
import type { App, Installation, Permissions } from "./model/app.ts";
import type { Organization, Owner, RepositoryRole, User } from "./model/account.ts";
import type { Repository } from "./model/repository.ts";
import type { Token } from "./model/token.ts";
import { onTheWebsite } from "./model/token.ts";
import type { World } from "./model/world.ts";
import { createApp, installApp } from "./changes/apps.ts";
import { createOrganization, createUser } from "./changes/create-account.ts";
import { createRepository, forkRepository } from "./changes/create-repository.ts";
import {
  createActionsToken,
  createClassicToken,
  createFineGrainedToken,
  createInstallationToken,
} from "./changes/create-token.ts";

export interface RepositoryWanted {
  readonly owner: string;
  readonly name: string;
  readonly description?: string;
  readonly private?: boolean;
  readonly defaultBranch?: string;
  readonly files?: Readonly<Record<string, string | Buffer>>;
  /** The roles of people other than the owner, by login. */
  readonly collaborators?: Readonly<Record<string, RepositoryRole>>;
}

export interface ForkWanted {
  /** The `owner/name` of the repository to fork. */
  readonly source: string;
  readonly owner: string;
  readonly name?: string;
  readonly defaultBranch?: string;
}

export interface AppWanted {
  readonly slug: string;
  /** The login of the App's owner. Default: a user `octo-apps`, which is created if needed. */
  readonly owner?: string;
  readonly permissions: Permissions;
  readonly events: readonly string[];
  readonly webhookUrl?: string;
  readonly webhookSecret?: string;
}

export interface MadeApp {
  readonly app: App;
  readonly id: number;
  readonly slug: string;
  /** In PEM format. */
  readonly privateKey: string;
  readonly webhookSecret: string;
}

export interface InstallWanted {
  readonly app: MadeApp | App;
  /** The login of the account that it is installed on. */
  readonly account: string;
  /** The `owner/name` of each repository, or "all" for all current and future ones. */
  readonly repositories: readonly string[] | "all";
}

export type TokenWanted =
  | {
      readonly kind: "installation";
      readonly installation: Installation;
      readonly permissions?: Permissions;
    }
  | { readonly kind: "actions"; readonly repository: string; readonly permissions: Permissions }
  | { readonly kind: "classic"; readonly user: string; readonly scopes: readonly string[] }
  | {
      readonly kind: "fine-grained";
      readonly user: string;
      readonly resourceOwner?: string;
      readonly repositories: readonly string[] | "all";
      readonly permissions: Permissions;
    };

export interface SetUp {
  createUser(login: string, name?: string): User;
  /** Also creates the owners if they do not exist yet. */
  createOrganization(login: string, owners: readonly string[]): Organization;
  createRepository(wanted: RepositoryWanted): Repository;
  fork(wanted: ForkWanted): Repository;
  createApp(wanted: AppWanted): MadeApp;
  install(wanted: InstallWanted): Installation;
  /** Put the token's value into the Authorization header. */
  createToken(wanted: TokenWanted): Token;
}

/** Functions that build a world. An unknown name throws an error here; it is not a 404. */
export function setUp(world: World): SetUp {
  const userNamed = (login: string): User => {
    const account = world.account(login);
    if (account?.kind !== "User") throw new Error(`No user is called ${login}`);
    return account;
  };
  /** The person who acts for an owner. */
  const behind = (owner: Owner): User => {
    if (owner.kind === "User") return owner;
    const [first] = owner.members.keys();
    if (first === undefined) throw new Error(`The organization ${owner.login} has no owner`);
    return first;
  };
  return {
    createUser: (login, name) => createUser(world, login, name ?? null),
    createOrganization: (login, owners) => {
      const people = owners.map((one) => {
        const known = world.account(one);
        return known === undefined ? createUser(world, one) : userNamed(one);
      });
      return createOrganization(world, login, people);
    },
    createRepository: ({ collaborators = {}, ...wanted }) => {
      const owner = world.owner(wanted.owner);
      const repository = createRepository(world, onTheWebsite(behind(owner)), { ...wanted, owner });
      for (const [login, role] of Object.entries(collaborators)) {
        repository.collaborators.set(userNamed(login), role);
      }
      return repository;
    },
    fork: (wanted) => {
      const owner = world.owner(wanted.owner);
      const source = world.repository(wanted.source);
      return forkRepository(world, onTheWebsite(behind(owner)), { ...wanted, source, owner });
    },
    createApp: ({ owner = "octo-apps", ...wanted }) => {
      const account = world.account(owner) === undefined ? createUser(world, owner) : world.owner(owner);
      const { app, privateKey } = createApp(world, { ...wanted, owner: account });
      return { app, id: app.id, slug: app.slug, privateKey, webhookSecret: app.webhookSecret };
    },
    install: (wanted) => {
      const account = world.owner(wanted.account);
      const app = "app" in wanted.app ? wanted.app.app : wanted.app;
      const { repositories } = wanted;
      const chosen =
        repositories === "all" ? repositories : repositories.map((name) => world.repository(name));
      return installApp(world, onTheWebsite(behind(account)), app, account, chosen);
    },
    createToken: (wanted) => {
      switch (wanted.kind) {
        case "installation":
          return createInstallationToken(world, wanted.installation, wanted.permissions);
        case "actions":
          return createActionsToken(world, world.repository(wanted.repository), wanted.permissions);
        case "classic":
          return createClassicToken(world, userNamed(wanted.user), wanted.scopes);
        case "fine-grained": {
          const { repositories } = wanted;
          return createFineGrainedToken(world, userNamed(wanted.user), {
            resourceOwner: world.owner(wanted.resourceOwner ?? wanted.user),
            repositories:
              repositories === "all" ? repositories : repositories.map((name) => world.repository(name)),
            permissions: wanted.permissions,
          });
        }
      }
    },
  };
}
