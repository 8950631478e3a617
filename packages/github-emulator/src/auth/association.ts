/** How an author is related to a repository. A COLLABORATOR may have no more than read access. */
import type { Account } from "../model/account.ts";
import type { Repository } from "../model/repository.ts";

export type Association = "COLLABORATOR" | "CONTRIBUTOR" | "MEMBER" | "NONE" | "OWNER";

export function associationOf(author: Account, repository: Repository): Association {
  if (author === repository.owner) return "OWNER";
  if (author.kind !== "User") return "NONE";
  const { owner } = repository;
  if (owner.kind === "Organization" && owner.members.has(author)) return "MEMBER";
  if (repository.collaborators.has(author)) return "COLLABORATOR";
  const hasCommitted = [...repository.commits.values()].some((commit) => commit.author === author);
  return hasCommitted ? "CONTRIBUTOR" : "NONE";
}
