/** Repositories. */
import { canSee, may, viewerRole } from "../auth/repository-access.ts";
import type { User } from "../model/account.ts";
import type { Commit } from "../model/git.ts";
import { headOf, objectAt } from "../model/git.ts";
import type { Milestone } from "../model/issue.ts";
import { Refusal } from "../model/refusal.ts";
import type { Repository } from "../model/repository.ts";
import { atLeast, fullName, roleOf } from "../model/repository.ts";
import type { Token } from "../model/token.ts";
import { neededText, numberArg, objectArg, textArg, textsArg } from "./arguments.ts";
import { connection } from "./connection.ts";
import { filterPullRequests } from "./filter-pull-requests.ts";
import type { Args, Context } from "./context.ts";
import { describeType } from "./context.ts";
import { filterForks, forksOf } from "./filter-forks.ts";
import { filterIssues } from "./filter-issues.ts";
import { boardsOf, requireRead, subjectIn } from "./sight.ts";
import type { GitObjectIn } from "./type-name.ts";

function commitFor(repository: Repository, revision: string): Commit | null {
  const name = revision === "HEAD" ? repository.defaultBranch : revision.replace(/^refs\/heads\//, "");
  const branch = repository.branches.get(name);
  return branch === undefined ? (repository.commits.get(revision) ?? null) : headOf(branch);
}

/** The Git object that `HEAD:path`, `branch:path` or an object name points to, or null. */
function objectFor(repository: Repository, args: Args): Commit | GitObjectIn | null {
  const expression = textArg(args, "expression") ?? textArg(args, "oid") ?? "HEAD";
  const colon = expression.indexOf(":");
  const revision = colon === -1 ? expression : expression.slice(0, colon);
  const commit = commitFor(repository, revision);
  if (commit === null || colon === -1) return commit;
  const path = expression.slice(colon + 1);
  const object = objectAt(commit.files, path);
  return object === null ? null : { kind: "GitObjectIn", repository, object, path };
}

function milestones(repository: Repository, args: Args): Milestone[] {
  const states = textsArg(args, "states");
  const query = textArg(args, "query")?.toLowerCase();
  const found = [...repository.milestones.values()].filter(
    (one) =>
      (states === null || states.includes(one.state)) &&
      (query === undefined || one.title.toLowerCase().includes(query)),
  );
  const order = objectArg(args, "orderBy");
  const field = textArg(order ?? {}, "field") ?? "NUMBER";
  const key = (one: Milestone): string => {
    if (field === "DUE_DATE") return one.dueOn ?? "";
    if (field === "UPDATED_AT") return one.updatedAt;
    return field === "CREATED_AT" ? one.createdAt : "";
  };
  found.sort((a, b) => key(a).localeCompare(key(b)) || a.number - b.number);
  return textArg(order ?? {}, "direction") === "DESC" ? found.reverse() : found;
}

/** The owner, and people with a role in the repository. Reading the list needs push access. */
function collaborators(repository: Repository, args: Args, context: Context) {
  if (!may(context.viewer, repository, "metadata", "read") || !hasPush(context, repository)) {
    throw new Refusal("forbidden", "Must have push access to view repository collaborators.");
  }
  const people = new Set<User>(repository.collaborators.keys());
  if (repository.owner.kind === "User") people.add(repository.owner);
  else for (const member of repository.owner.members.keys()) people.add(member);
  const query = textArg(args, "query")?.toLowerCase();
  const login = textArg(args, "login")?.toLowerCase();
  const found = [...people].filter(
    (one) =>
      roleOf(one, repository) !== "none" &&
      (query === undefined || one.login.toLowerCase().includes(query)) &&
      (login === undefined || one.login.toLowerCase() === login),
  );
  const page = connection(found, args, "collaborators");
  return {
    ...page,
    edges: page.edges.map(({ node, cursor }) => ({
      node,
      cursor,
      permission: roleOf(node, repository).toUpperCase(),
    })),
  };
}

const APP_TOKENS: ReadonlySet<Token["kind"]> = new Set(["installation", "actions"]);

const hasPush = (context: Context, repository: Repository): boolean =>
  atLeast(viewerRole(context.viewer, repository), "write") ||
  may(context.viewer, repository, "issues", "write");

const issuesIn = (repository: Repository, context: Context) => {
  requireRead(context, repository, "issues");
  return [...repository.issues.values()].filter((issue) => context.world.isListed("issues", issue));
};

export const REPOSITORY_TYPES = [
  describeType<Repository>("Repository", {
    id: (repository) => repository.nodeId,
    databaseId: (repository) => repository.id,
    name: (repository) => repository.name,
    nameWithOwner: fullName,
    description: (repository) => repository.description,
    url: (repository, _args, { urls }) => urls.repository(repository),
    resourcePath: (repository) => `/${fullName(repository)}`,
    owner: (repository) => repository.owner,
    isFork: (repository) => repository.parent !== null,
    parent: ({ parent }, _args, { viewer }) => (parent !== null && canSee(viewer, parent) ? parent : null),
    isPrivate: (repository) => repository.private,
    visibility: (repository) => (repository.private ? "PRIVATE" : "PUBLIC"),
    isArchived: (repository) => repository.archived,
    isDisabled: () => false,
    isLocked: () => false,
    isEmpty: () => false,
    isTemplate: (repository) => repository.isTemplate,
    isInOrganization: (repository) => repository.owner.kind === "Organization",
    hasIssuesEnabled: (repository) => repository.hasIssues,
    hasProjectsEnabled: (repository) => repository.hasProjects,
    createdAt: (repository) => repository.createdAt,
    pushedAt: (repository) => repository.pushedAt,
    updatedAt: (repository) => repository.pushedAt,
    // "Will return null if authenticated as an GitHub App" (GraphQL schema). GITHUB_TOKEN is a token of such an App.
    viewerPermission: (repository, _args, { viewer }) => {
      if (viewer.kind === "token" && APP_TOKENS.has(viewer.token.kind)) return null;
      const role = viewerRole(viewer, repository);
      return role === "none" ? null : role.toUpperCase();
    },
    viewerCanAdminister: (repository, _args, { viewer }) => viewerRole(viewer, repository) === "admin",
    defaultBranchRef: (repository) => repository.branches.get(repository.defaultBranch) ?? null,
    ref: (repository, args) =>
      repository.branches.get(neededText(args, "qualifiedName").replace(/^refs\/heads\//, "")) ?? null,
    refs: (repository, args) => {
      const query = textArg(args, "query")?.toLowerCase() ?? "";
      const found = [...repository.branches.values()].filter((one) => one.name.toLowerCase().includes(query));
      return connection(found, args, "refs");
    },
    object: (repository, args, context) => {
      requireRead(context, repository, "contents");
      return objectFor(repository, args);
    },
    labels: (repository, args, context) => {
      requireRead(context, repository, "issues");
      const query = textArg(args, "query")?.toLowerCase() ?? "";
      const found = [...repository.labels.values()].filter((one) => one.name.toLowerCase().includes(query));
      return connection(found, args, "labels");
    },
    label: (repository, args, context) => {
      requireRead(context, repository, "issues");
      const name = neededText(args, "name");
      const found = repository.labels.get(name.toLowerCase()) ?? null;
      return context.world.unknowns.labelsFoundInAnyCase || found?.name === name ? found : null;
    },
    milestones: (repository, args, context) => {
      requireRead(context, repository, "issues");
      const listed = milestones(repository, args).filter((one) => context.world.isListed("milestones", one));
      return connection(listed, args, "milestones");
    },
    milestone: (repository, args, context) => {
      requireRead(context, repository, "issues");
      return repository.milestones.get(numberArg(args, "number") ?? 0) ?? null;
    },
    issues: (repository, args, context) =>
      connection(filterIssues(issuesIn(repository, context), args), args, "issues"),
    issue: (repository, args, context) => {
      requireRead(context, repository, "issues");
      const number = numberArg(args, "number") ?? 0;
      const found = repository.issues.get(number);
      if (found !== undefined) return found;
      throw new Refusal("not-found", `Could not resolve to an Issue with the number of ${number}.`);
    },
    issueOrPullRequest: (repository, args, context) => {
      requireRead(context, repository, "issues");
      const number = numberArg(args, "number") ?? 0;
      const found = subjectIn(repository, number);
      if (found !== null) return found;
      throw new Refusal(
        "not-found",
        `Could not resolve to an issue or pull request with the number of ${number}.`,
      );
    },
    pinnedIssues: (repository, args, context) => {
      requireRead(context, repository, "issues");
      const pinned = repository.pinned.map((issue) => ({ issue, repository, nodeId: issue.nodeId }));
      return connection(pinned, args, "pinnedIssues");
    },
    pullRequests: (repository, args, context) => {
      requireRead(context, repository, "pull_requests");
      return connection(filterPullRequests(repository, args), args, "pullRequests");
    },
    pullRequest: (repository, args, context) => {
      requireRead(context, repository, "pull_requests");
      const number = numberArg(args, "number") ?? 0;
      const found = repository.pullRequests.get(number);
      if (found !== undefined) return found;
      throw new Refusal("not-found", `Could not resolve to a PullRequest with the number of ${number}.`);
    },
    projectsV2: (repository, args, context) => {
      const query = textArg(args, "query")?.toLowerCase() ?? "";
      const found = boardsOf(context, repository.owner).filter(
        (board) => board.repositories.has(repository) && board.title.toLowerCase().includes(query),
      );
      return connection(found.reverse(), args, "projectsV2");
    },
    collaborators,
    forks: (repository, args, { world, viewer }) =>
      connection(filterForks(forksOf(world, viewer, repository), args), args, "forks"),
    forkCount: (repository, _args, { world, viewer }) => forksOf(world, viewer, repository).length,
  }),
];
