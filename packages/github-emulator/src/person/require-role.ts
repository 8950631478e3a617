/** What the website lets somebody do: nothing beyond their role, nothing in an archive. */
import type { Account, Owner, RepositoryRole } from "../model/account.ts";
import { Refusal } from "../model/refusal.ts";
import type { Repository } from "../model/repository.ts";
import { atLeast, fullName, roleOf } from "../model/repository.ts";

/** Refuses somebody whose role in a repository does not reach what is needed. */
export function requireRole(actor: Account, repository: Repository, needed: RepositoryRole): void {
  const role = roleOf(actor, repository);
  if (!atLeast(role, needed)) {
    throw new Refusal(
      "forbidden",
      `${actor.login} has the role ${role} in ${fullName(repository)}, not ${needed}`,
    );
  }
}

/** As `requireRole`, for what cannot be done in an archived repository. */
export function requireRoleToChange(actor: Account, repository: Repository, needed: RepositoryRole): void {
  requireRole(actor, repository, needed);
  if (repository.archived) throw new Refusal("archived", "Repository was archived so is read-only.");
}

/** Refuses somebody who is neither the account nor one of the organization's owners. */
export function requireOwner(actor: Account, account: Owner): void {
  const isOwner =
    actor === account ||
    (account.kind === "Organization" && actor.kind === "User" && account.members.get(actor) === "owner");
  if (!isOwner) throw new Refusal("forbidden", `${actor.login} does not own ${account.login}`);
}
