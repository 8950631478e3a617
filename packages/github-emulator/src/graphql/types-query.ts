/** The Query type, where every query starts. */
import { canSee } from "../auth/repository-access.ts";
import { Refusal } from "../model/refusal.ts";
import { fullName } from "../model/repository.ts";
import { flagArg, neededText, textsArg } from "./arguments.ts";
import { describeType } from "./context.ts";
import { failure } from "./failure.ts";
import { nodeFor } from "./sight.ts";

export const QUERY_TYPES = [
  describeType<unknown>("Query", {
    viewer: (_root, _args, { cause }) => cause.actor,
    repository: (_root, args, { world, viewer }) => {
      const name = `${neededText(args, "owner")}/${neededText(args, "name")}`;
      const found = world.findRepository(name);
      const isRenamed = found !== undefined && fullName(found).toLowerCase() !== name.toLowerCase();
      const isFollowed = flagArg(args, "followRenames") ?? true;
      if (found === undefined || !canSee(viewer, found) || (isRenamed && !isFollowed)) {
        throw new Refusal("not-found", `Could not resolve to a Repository with the name '${name}'.`);
      }
      return found;
    },
    repositoryOwner: (_root, args, { world }) => {
      const account = world.account(neededText(args, "login"));
      return account === undefined || account.kind === "Bot" ? null : account;
    },
    organization: (_root, args, { world }) => {
      const login = neededText(args, "login");
      const account = world.account(login);
      if (account?.kind === "Organization") return account;
      throw new Refusal("not-found", `Could not resolve to an Organization with the login of '${login}'.`);
    },
    user: (_root, args, { world }) => {
      const login = neededText(args, "login");
      const account = world.account(login);
      if (account?.kind === "User") return account;
      throw new Refusal("not-found", `Could not resolve to a User with the login of '${login}'.`);
    },
    node: (_root, args, context) => nodeFor(context, neededText(args, "id")),
    nodes: (_root, args, context) => {
      const ids = textsArg(args, "ids") ?? [];
      if (ids.length > 100) {
        throw failure(
          "ARGUMENT_LIMIT",
          `You may not provide more than 100 node ids; you provided ${ids.length}.`,
        );
      }
      return ids.map((id) => {
        try {
          return nodeFor(context, id);
        } catch (error) {
          if (error instanceof Refusal) return failure("NOT_FOUND", error.message);
          throw error;
        }
      });
    },
    rateLimit: (_root, _args, { cost, nodeCount, rate }) => ({ cost, nodeCount, ...rate }),
  }),
];
