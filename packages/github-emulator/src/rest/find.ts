/** Finds the object that a path names, or refuses with 404 as GitHub does. */
import { canSee } from "../auth/repository-access.ts";
import type { Comment, Issue, Milestone, PullRequest } from "../model/issue.ts";
import { Refusal } from "../model/refusal.ts";
import type { Repository } from "../model/repository.ts";
import { fullName } from "../model/repository.ts";
import type { Asked } from "./operation.ts";

const notFound = (): Refusal => new Refusal("not-found", "Not Found");

/** A renamed repository: GitHub answers 301 with the new location. */
export class Moved extends Error {
  override readonly name = "Moved";
  readonly repository: Repository;
  constructor(repository: Repository) {
    super("Moved Permanently");
    this.repository = repository;
  }
}

/** The repository of `{owner}/{repo}`. Throws `Moved` for a former name. */
export function repositoryOf(asked: Asked): Repository {
  const name = `${asked.path["owner"]}/${asked.path["repo"]}`;
  const repository = asked.world.findRepository(name);
  if (repository === undefined || !canSee(asked.viewer, repository)) throw notFound();
  if (fullName(repository).toLowerCase() !== name.toLowerCase()) throw new Moved(repository);
  return repository;
}

const numberIn = (asked: Asked, key: string): number => Number(asked.path[key]);

/** The issue or pull request of `{issue_number}`. */
export function issueOf(asked: Asked, repository: Repository): Issue | PullRequest {
  const number = numberIn(asked, "issue_number");
  const found = repository.issues.get(number) ?? repository.pullRequests.get(number);
  if (found !== undefined) return found;
  if (number >= 1 && number <= repository.lastNumber) throw new Refusal("gone", "This issue was deleted");
  throw notFound();
}

export function pullRequestOf(asked: Asked, repository: Repository): PullRequest {
  const found = repository.pullRequests.get(numberIn(asked, "pull_number"));
  if (found === undefined) throw notFound();
  return found;
}

export function milestoneOf(asked: Asked, repository: Repository): Milestone {
  const found = repository.milestones.get(numberIn(asked, "milestone_number"));
  if (found === undefined) throw notFound();
  return found;
}

export function commentOf(asked: Asked, repository: Repository): Comment {
  const id = numberIn(asked, "comment_id");
  for (const subject of [...repository.issues.values(), ...repository.pullRequests.values()]) {
    const found = subject.comments.find((comment) => comment.id === id);
    if (found !== undefined) return found;
  }
  throw notFound();
}
