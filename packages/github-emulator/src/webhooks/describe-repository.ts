/** Repositories in payloads. */
import type { Repository } from "../model/repository.ts";
import { fullName } from "../model/repository.ts";
import type { Urls } from "../server/urls.ts";
import { describeAccount } from "./describe-account.ts";
import type { Json } from "./examples.ts";
import { partOf, rewritten } from "./examples.ts";

/** Replaces GitHub's address and the repository's name in an example. */
export function relocate(example: Json, repository: Repository, urls: Urls): Json {
  const host = new URL(urls.base).host;
  const name = fullName(repository);
  return rewritten(example, (text) =>
    text
      .replaceAll("https://api.github.com", urls.rest)
      .replaceAll(/https?:\/\/github\.com/g, urls.base)
      .replaceAll("git://github.com", `git://${host}`)
      .replaceAll("git@github.com", `git@${host}`)
      .replaceAll("Codertocat/Hello-World", name),
  );
}

/** The only properties that a repository has in the list of an installation. */
export function nameRepository(repository: Repository): Json {
  return {
    id: repository.id,
    node_id: repository.nodeId,
    name: repository.name,
    full_name: fullName(repository),
    private: repository.private,
  };
}

/** All properties of a repository. */
export function describeRepository(repository: Repository, urls: Urls): Json {
  const open = [...repository.issues.values(), ...repository.pullRequests.values()];
  const openIssues = open.filter(({ state }) => state === "OPEN").length;
  return {
    ...relocate(partOf("issues", "reopened", "repository"), repository, urls),
    ...nameRepository(repository),
    owner: describeAccount(repository.owner, urls),
    description: repository.description,
    fork: repository.parent !== null,
    created_at: repository.createdAt,
    updated_at: repository.pushedAt,
    pushed_at: repository.pushedAt,
    has_issues: repository.hasIssues,
    has_projects: repository.hasProjects,
    has_pages: false,
    archived: repository.archived,
    open_issues_count: openIssues,
    open_issues: openIssues,
    default_branch: repository.defaultBranch,
    is_template: repository.isTemplate,
    visibility: repository.private ? "private" : "public",
  };
}

const seconds = (instant: string): number => Math.floor(Date.parse(instant) / 1000);

/** A repository in a `push` payload: with times in seconds and a few older names. */
export function describePushedRepository(repository: Repository, urls: Urls): Json {
  const { owner, createdAt, pushedAt, defaultBranch } = repository;
  const email = `${owner.id}+${owner.login}@users.noreply.github.com`;
  return {
    ...describeRepository(repository, urls),
    owner: { name: owner.login, email, ...describeAccount(owner, urls) },
    url: `${urls.base}/${fullName(repository)}`,
    created_at: seconds(createdAt),
    pushed_at: seconds(pushedAt),
    stargazers: 0,
    master_branch: defaultBranch,
  };
}
