/** Actors, people, organizations, Apps. */
import type { Account, Organization, User } from "../model/account.ts";
import type { App } from "../model/app.ts";
import { Refusal } from "../model/refusal.ts";
import { connection } from "./connection.ts";
import type { Context, Fields } from "./context.ts";
import { describeType } from "./context.ts";
import { numberArg, textArg } from "./arguments.ts";
import { canSee } from "../auth/repository-access.ts";
import { boardsOf } from "./sight.ts";

/** The fields that all actors have. In GraphQL, a bot's login has no `[bot]`. */
const actor: Fields<Account> = {
  id: (account) => account.nodeId,
  databaseId: (account) => account.id,
  login: (account) => (account.kind === "Bot" ? account.slug : account.login),
  url: (account, _args, { urls }) => urls.account(account),
  resourcePath: (account, _args, { urls }) => urls.account(account).slice(urls.website.length),
  avatarUrl: (account, _args, { urls }) => `${urls.website}/avatars/u/${account.id}`,
  createdAt: (account) => account.createdAt,
};

const owner: Fields<User | Organization> = {
  name: (account) => account.name,
  projectsV2: (account, args, context) => {
    const query = textArg(args, "query")?.toLowerCase();
    const boards = boardsOf(context, account).filter(
      (board) => query === undefined || board.title.toLowerCase().includes(query),
    );
    return connection(boards.reverse(), args, "projectsV2");
  },
  projectV2: (account, args, context) => {
    const number = numberArg(args, "number");
    const board = boardsOf(context, account).find((one) => one.number === number);
    if (board !== undefined) return board;
    throw new Refusal("not-found", `Could not resolve to a ProjectV2 with the number ${number}.`);
  },
  repositories: (account, args, context) => {
    const all = [...context.world.repositories.values()].filter(
      (one) => one.owner === account && canSee(context.viewer, one),
    );
    return connection(all, args, "repositories");
  },
  repository: (account, args, context) => {
    const found = context.world.findRepository(`${account.login}/${textArg(args, "name")}`);
    return found !== undefined && canSee(context.viewer, found) ? found : null;
  },
};

const isViewer = (account: Account, context: Context): boolean => context.cause.actor === account;

export const ACCOUNT_TYPES = [
  // The viewer of an installation is its bot. GitHub shows it as a User, with `[bot]`.
  describeType<User>("User", {
    ...actor,
    ...owner,
    login: (account) => account.login,
    isViewer: (account, _args, context) => isViewer(account, context),
  }),
  describeType<Organization>("Organization", {
    ...actor,
    ...owner,
    viewerCanCreateProjects: (account, _args, context) =>
      context.cause.actor.kind === "User" && account.members.has(context.cause.actor),
    viewerCanAdminister: (account, _args, context) =>
      context.cause.actor.kind === "User" && account.members.get(context.cause.actor) === "owner",
    viewerIsAMember: (account, _args, context) =>
      context.cause.actor.kind === "User" && account.members.has(context.cause.actor),
  }),
  describeType<Account>("Bot", actor),
  describeType<App>("App", {
    id: (app) => app.nodeId,
    databaseId: (app) => app.id,
    slug: (app) => app.slug,
    name: (app) => app.name,
    createdAt: (app) => app.createdAt,
  }),
];
