/** What the website lets a person do: nothing beyond their role, and no changes in an archived repository. */
import type { Account, Owner, RepositoryRole } from "../model/account.ts";
import { Refusal } from "../model/refusal.ts";
import type { Repository } from "../model/repository.ts";
import { atLeast, fullName, roleOf } from "../model/repository.ts";

/** Refuses a person whose role in a repository is not enough. */
export function requireRole(actor: Account, repository: Repository, needed: RepositoryRole): void {
  const role = roleOf(actor, repository);
  if (!atLeast(role, needed)) {
    throw new Refusal(
      "forbidden",
      `${actor.login} has the role ${role} in ${fullName(repository)}, not ${needed}`,
    );
  }
}

/** Like `requireRole`, for actions that are not possible in an archived repository. */
export function requireRoleToChange(actor: Account, repository: Repository, needed: RepositoryRole): void {
  requireRole(actor, repository, needed);
  if (repository.archived) throw new Refusal("archived", "Repository was archived so is read-only.");
}

/** Refuses a person who is neither the account itself nor an owner of the organization. */
export function requireOwner(actor: Account, account: Owner): void {
  const isOwner =
    actor === account ||
    (account.kind === "Organization" && actor.kind === "User" && account.members.get(actor) === "owner");
  if (!isOwner) throw new Refusal("forbidden", `${actor.login} does not own ${account.login}`);
}
