/** createRef, updateRef, deleteRef. */
import { requireAccess } from "../../auth/repository-access.ts";
import { checkMayPush } from "../../changes/commit-files.ts";
import { createBranch, deleteBranch, moveBranch } from "../../changes/move-branch.ts";
import { Refusal } from "../../model/refusal.ts";
import { flagArg, neededText } from "../arguments.ts";
import { mutation } from "../mutation.ts";
import { nodeOfKind } from "../sight.ts";

export const BRANCH_MUTATIONS = [
  mutation("createRef", (input, context) => {
    const repository = nodeOfKind(context, neededText(input, "repositoryId"), ["Repository"]);
    requireAccess(context.viewer, repository, "contents", "write");
    const name = /^refs\/heads\/(.+)$/.exec(neededText(input, "name"))?.[1];
    if (name === undefined) {
      throw new Refusal(
        "invalid",
        "Ref name must be fully qualified: refs/heads/… (the emulator keeps no tags)",
      );
    }
    const { world, cause } = context;
    try {
      return { ref: createBranch(world, cause, repository, name, neededText(input, "oid")) };
    } catch (error) {
      if (error instanceof Refusal && error.message === "Reference already exists") {
        throw new Refusal("invalid", `A ref named "refs/heads/${name}" already exists in the repository.`);
      }
      throw error;
    }
  }),
  mutation("updateRef", (input, context) => {
    const branch = nodeOfKind(context, neededText(input, "refId"), ["Branch"]);
    requireAccess(context.viewer, branch.repository, "contents", "write");
    checkMayPush(branch, context.cause.actor);
    const force = flagArg(input, "force") ?? false;
    moveBranch(context.world, context.cause, branch, neededText(input, "oid"), force);
    return { ref: branch };
  }),
  mutation("deleteRef", (input, context) => {
    const branch = nodeOfKind(context, neededText(input, "refId"), ["Branch"]);
    requireAccess(context.viewer, branch.repository, "contents", "write");
    deleteBranch(context.world, context.cause, branch);
    return {};
  }),
];
