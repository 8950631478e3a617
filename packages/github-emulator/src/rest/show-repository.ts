/** Repositories, branches and workflows as REST shows them. */
import type { components } from "@octokit/openapi-types";
import { viewerRole } from "../auth/repository-access.ts";
import type { Viewer } from "../auth/viewer.ts";
import type { Branch, Commit } from "../model/git.ts";
import { headOf } from "../model/git.ts";
import type { Repository, Workflow } from "../model/repository.ts";
import { atLeast, fullName } from "../model/repository.ts";
import type { Urls } from "../server/urls.ts";
import { showAccount } from "./show-account.ts";

type Schemas = components["schemas"];

/** The links of every repository, as templates, by the part after its URL. */
function links(url: string) {
  return {
    archive_url: `${url}/{archive_format}{/ref}`,
    assignees_url: `${url}/assignees{/user}`,
    blobs_url: `${url}/git/blobs{/sha}`,
    branches_url: `${url}/branches{/branch}`,
    collaborators_url: `${url}/collaborators{/collaborator}`,
    comments_url: `${url}/comments{/number}`,
    commits_url: `${url}/commits{/sha}`,
    compare_url: `${url}/compare/{base}...{head}`,
    contents_url: `${url}/contents/{+path}`,
    contributors_url: `${url}/contributors`,
    deployments_url: `${url}/deployments`,
    downloads_url: `${url}/downloads`,
    events_url: `${url}/events`,
    forks_url: `${url}/forks`,
    git_commits_url: `${url}/git/commits{/sha}`,
    git_refs_url: `${url}/git/refs{/sha}`,
    git_tags_url: `${url}/git/tags{/sha}`,
    hooks_url: `${url}/hooks`,
    issue_comment_url: `${url}/issues/comments{/number}`,
    issue_events_url: `${url}/issues/events{/number}`,
    issues_url: `${url}/issues{/number}`,
    keys_url: `${url}/keys{/key_id}`,
    labels_url: `${url}/labels{/name}`,
    languages_url: `${url}/languages`,
    merges_url: `${url}/merges`,
    milestones_url: `${url}/milestones{/number}`,
    notifications_url: `${url}/notifications{?since,all,participating}`,
    pulls_url: `${url}/pulls{/number}`,
    releases_url: `${url}/releases{/id}`,
    stargazers_url: `${url}/stargazers`,
    statuses_url: `${url}/statuses/{sha}`,
    subscribers_url: `${url}/subscribers`,
    subscription_url: `${url}/subscription`,
    tags_url: `${url}/tags`,
    teams_url: `${url}/teams`,
    trees_url: `${url}/git/trees{/sha}`,
  };
}

/** A repository as a list shows it: without its parent. */
export function showRepository(urls: Urls, viewer: Viewer, repository: Repository): Schemas["repository"] {
  const url = urls.restRepository(repository);
  const html = urls.repository(repository);
  const role = viewerRole(viewer, repository);
  const openIssues = [...repository.issues.values()].filter((issue) => issue.state === "OPEN").length;
  return {
    ...links(url),
    id: repository.id,
    node_id: repository.nodeId,
    name: repository.name,
    full_name: fullName(repository),
    owner: showAccount(urls, repository.owner),
    private: repository.private,
    visibility: repository.private ? "private" : "public",
    html_url: html,
    description: repository.description,
    fork: repository.parent !== null,
    url,
    git_url: `git://${html.replace(/^https?:\/\//, "")}.git`,
    ssh_url: `git@${html.replace(/^https?:\/\//, "")}.git`,
    clone_url: `${html}.git`,
    svn_url: html,
    mirror_url: null,
    homepage: null,
    language: null,
    forks_count: 0,
    forks: 0,
    stargazers_count: 0,
    watchers_count: 0,
    watchers: 0,
    size: 1,
    default_branch: repository.defaultBranch,
    open_issues_count: openIssues,
    open_issues: openIssues,
    is_template: repository.isTemplate,
    topics: [],
    license: null,
    has_issues: repository.hasIssues,
    has_projects: repository.hasProjects,
    has_wiki: repository.parent === null,
    has_pages: false,
    has_downloads: true,
    has_discussions: false,
    archived: repository.archived,
    disabled: false,
    pushed_at: repository.pushedAt,
    created_at: repository.createdAt,
    updated_at: repository.pushedAt,
    permissions: {
      admin: role === "admin",
      maintain: atLeast(role, "maintain"),
      push: atLeast(role, "write"),
      triage: atLeast(role, "triage"),
      pull: atLeast(role, "read"),
    },
  };
}

/** A repository as a list of forks shows it. */
export function showListedRepository(
  urls: Urls,
  viewer: Viewer,
  repository: Repository,
): Schemas["minimal-repository"] {
  const { license: _, ...shown } = showRepository(urls, viewer, repository);
  return { ...shown, license: null };
}

/** A repository as its own endpoint shows it: with its parent. */
export function showFullRepository(
  urls: Urls,
  viewer: Viewer,
  repository: Repository,
): Schemas["full-repository"] {
  const { parent } = repository;
  const { license: _, ...shown } = showRepository(urls, viewer, repository);
  const above = parent === null ? null : showRepository(urls, viewer, parent);
  return {
    ...shown,
    license: null,
    pushed_at: repository.pushedAt,
    created_at: repository.createdAt,
    updated_at: repository.pushedAt,
    has_discussions: false,
    subscribers_count: 0,
    network_count: 0,
    ...(above === null ? {} : { parent: above, source: above }),
  };
}

/** A workflow of GitHub Actions. */
export function showWorkflow(urls: Urls, repository: Repository, workflow: Workflow): Schemas["workflow"] {
  const html = urls.repository(repository);
  return {
    id: workflow.id,
    node_id: workflow.nodeId,
    name: workflow.name,
    path: workflow.path,
    state: workflow.state,
    created_at: workflow.createdAt,
    updated_at: workflow.updatedAt,
    url: `${urls.restRepository(repository)}/actions/workflows/${workflow.id}`,
    html_url: `${html}/blob/${repository.defaultBranch}/${workflow.path}`,
    badge_url: `${html}/workflows/${encodeURIComponent(workflow.name)}/badge.svg`,
  };
}

/** A branch as a git ref. */
export function showRef(urls: Urls, branch: Branch): Schemas["git-ref"] {
  const url = urls.restRepository(branch.repository);
  const { oid } = headOf(branch);
  return {
    ref: `refs/heads/${branch.name}`,
    node_id: branch.nodeId,
    url: `${url}/git/refs/heads/${branch.name}`,
    object: { type: "commit", sha: oid, url: `${url}/git/commits/${oid}` },
  };
}

/** The commit as the contents API shows it. */
export function showGitCommit(urls: Urls, commit: Commit): Schemas["file-commit"]["commit"] {
  const email = `${commit.author.id}+${commit.author.login}@users.noreply.github.com`;
  const person = { name: commit.author.login, email, date: commit.committedAt };
  const url = urls.restRepository(commit.repository);
  return {
    sha: commit.oid,
    node_id: commit.nodeId,
    url: `${url}/git/commits/${commit.oid}`,
    html_url: urls.commit(commit),
    author: person,
    committer: person,
    message: commit.message,
    parents: commit.parents.map((sha) => ({ sha, url: `${url}/git/commits/${sha}` })),
    verification: {
      verified: commit.signed,
      reason: commit.signed ? "valid" : "unsigned",
      signature: commit.signed ? "-----BEGIN PGP SIGNATURE-----" : null,
      payload: null,
      verified_at: commit.signed ? commit.committedAt : null,
    },
  };
}
