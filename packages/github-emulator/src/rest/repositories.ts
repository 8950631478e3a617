/** Repositories and the permissions of their users. */
import { canSee, may, mayClassify, requireAccess } from "../auth/repository-access.ts";
import {
  editRepository,
  renameRepository,
  setHasIssues,
  archiveRepository,
  setTemplate,
} from "../changes/edit-repository.ts";
import type { Viewer } from "../auth/viewer.ts";
import { generateRepository } from "../changes/create-repository.ts";
import type { User } from "../model/account.ts";
import { Refusal } from "../model/refusal.ts";
import { headOf } from "../model/git.ts";
import { roleOf } from "../model/repository.ts";
import { reply } from "../server/exchange.ts";
import { forksOf } from "../graphql/filter-forks.ts";
import { repositoryOf } from "./find.ts";
import type { Answer } from "./operation.ts";
import { operation } from "./operation.ts";
import { paginate } from "./paginate.ts";
import { text, textOrNull } from "./read-body.ts";
import { showAccount } from "./show-account.ts";
import { showFullRepository, showListedRepository } from "./show-repository.ts";

const PERMISSION = {
  none: "none",
  read: "read",
  triage: "read",
  write: "write",
  maintain: "write",
  admin: "admin",
} as const;

/**
 * The person who makes a repository. A classic token needs `repo`, or `public_repo` for a public one. What other tokens
 * may do depends on rights that the emulator does not have, so they are refused.
 */
function makerOf(viewer: Viewer, isPrivate: boolean): User {
  if (viewer.kind !== "token") throw new Refusal("unauthenticated", "Requires authentication");
  const { token } = viewer;
  if (token.kind !== "classic") throw new Refusal("forbidden", "Resource not accessible by this token");
  if (!token.scopes.has("repo") && (isPrivate || !token.scopes.has("public_repo"))) {
    throw new Refusal("not-found", "Not Found");
  }
  return token.user;
}

export const REPOSITORIES = [
  operation("repos/get", "GET /repos/{owner}/{repo}", {}, (asked) => {
    const repository = repositoryOf(asked);
    return reply(200, showFullRepository(asked.urls, asked.viewer, repository));
  }),
  operation(
    "repos/update",
    "PATCH /repos/{owner}/{repo}",
    {
      body: {
        name: "string",
        description: "string|null",
        has_issues: "boolean",
        has_projects: "boolean",
        default_branch: "string",
        archived: "boolean",
        is_template: "boolean",
      },
    },
    (asked) => {
      const repository = repositoryOf(asked);
      const { world, body } = asked;
      requireAccess(asked.viewer, repository, "administration", "write");
      const cause = asked.cause();
      if (typeof body["has_issues"] === "boolean") setHasIssues(world, repository, body["has_issues"]);
      if (typeof body["archived"] === "boolean")
        archiveRepository(world, cause, repository, body["archived"]);
      if (typeof body["is_template"] === "boolean") setTemplate(world, repository, body["is_template"]);
      const description = textOrNull(body, "description");
      const defaultBranch = text(body, "default_branch");
      if (defaultBranch !== undefined && !repository.branches.has(defaultBranch)) {
        throw new Refusal("invalid", "Validation Failed", {
          resource: "Repository",
          field: "default_branch",
          code: "invalid",
        });
      }
      if (description !== undefined || defaultBranch !== undefined) {
        editRepository(world, cause, repository, {
          description: description ?? repository.description,
          defaultBranch: defaultBranch ?? repository.defaultBranch,
        });
      }
      const name = text(body, "name");
      if (name !== undefined && name !== repository.name) renameRepository(world, cause, repository, name);
      return reply(200, showFullRepository(asked.urls, asked.viewer, repository));
    },
  ),
  operation(
    "repos/create-using-template",
    "POST /repos/{template_owner}/{template_repo}/generate",
    {
      body: {
        name: "string!",
        owner: "string",
        description: "string",
        include_all_branches: "boolean",
        private: "boolean",
      },
    },
    (asked) => {
      const { world, body, viewer } = asked;
      const template = world.findRepository(`${asked.path["template_owner"]}/${asked.path["template_repo"]}`);
      if (template === undefined || !canSee(viewer, template)) throw new Refusal("not-found", "Not Found");
      const isPrivate = body["private"] === true;
      const maker = makerOf(viewer, isPrivate);
      if (!template.isTemplate) {
        throw new Refusal("invalid", `${template.name} is not a template repository`);
      }
      const owner = world.account(text(body, "owner") ?? maker.login);
      if (owner === undefined || owner.kind === "Bot") throw new Refusal("not-found", "Not Found");
      if (owner !== maker && !(owner.kind === "Organization" && owner.members.has(maker))) {
        throw new Refusal(
          "forbidden",
          "You must be a member of the organization that will own the repository.",
        );
      }
      const copy = generateRepository(world, asked.cause(), {
        template,
        owner,
        name: text(body, "name") ?? "",
        description: text(body, "description") ?? null,
        private: isPrivate,
        allBranches: body["include_all_branches"] === true,
      });
      return reply(201, showFullRepository(asked.urls, viewer, copy));
    },
  ),
  operation(
    "repos/get-collaborator-permission-level",
    "GET /repos/{owner}/{repo}/collaborators/{username}/permission",
    {},
    (asked) => {
      const repository = repositoryOf(asked);
      if (!may(asked.viewer, repository, "metadata", "read") || asked.viewer.kind === "anonymous") {
        throw new Refusal("unauthenticated", "Requires authentication");
      }
      if (asked.viewer.kind === "token" && asked.viewer.token.kind === "classic") {
        if (!mayClassify(asked.viewer, repository)) {
          throw new Refusal("forbidden", "Must have push access to view collaborator permission.");
        }
      }
      const account = asked.world.account(asked.path["username"] ?? "");
      if (account === undefined || account.kind === "Organization") {
        throw new Refusal("not-found", `${asked.path["username"]} is not a user`);
      }
      const role = roleOf(account, repository);
      const shown: Answer<"repos/get-collaborator-permission-level", 200> = {
        permission: PERMISSION[role],
        role_name: role,
        user: {
          ...showAccount(asked.urls, account),
          role_name: role,
          permissions: {
            pull: role !== "none",
            triage: ["triage", "write", "maintain", "admin"].includes(role),
            push: ["write", "maintain", "admin"].includes(role),
            maintain: ["maintain", "admin"].includes(role),
            admin: role === "admin",
          },
        },
      };
      return reply(200, shown);
    },
  ),
  operation(
    "repos/list-forks",
    "GET /repos/{owner}/{repo}/forks",
    { query: ["sort", "per_page", "page"] },
    (asked) => {
      const repository = repositoryOf(asked);
      const oldest = forksOf(asked.world, asked.viewer, repository);
      const isOldest = asked.call.query.get("sort") === "oldest";
      return paginate(asked, isOldest ? oldest : oldest.toReversed(), (page) =>
        page.map((one) => showListedRepository(asked.urls, asked.viewer, one)),
      );
    },
  ),
  operation(
    "repos/list-branches",
    "GET /repos/{owner}/{repo}/branches",
    { query: ["per_page", "page", "protected"] },
    (asked) => {
      const repository = repositoryOf(asked);
      requireAccess(asked.viewer, repository, "contents", "read");
      return paginate(asked, [...repository.branches.values()], (page) =>
        page.map((branch) => ({
          name: branch.name,
          commit: {
            sha: headOf(branch).oid,
            url: `${asked.urls.restRepository(repository)}/commits/${headOf(branch).oid}`,
          },
          protected: repository.protections.has(branch.name),
        })),
      );
    },
  ),
  operation("repos/get-branch", "GET /repos/{owner}/{repo}/branches/{branch}", {}, (asked) => {
    const repository = repositoryOf(asked);
    requireAccess(asked.viewer, repository, "contents", "read");
    const branch = repository.branches.get(asked.path["branch"] ?? "");
    if (branch === undefined) throw new Refusal("not-found", "Branch not found");
    const url = `${asked.urls.restRepository(repository)}/branches/${branch.name}`;
    const isProtected = repository.protections.has(branch.name);
    return reply(200, {
      name: branch.name,
      commit: {
        sha: headOf(branch).oid,
        url: `${asked.urls.restRepository(repository)}/commits/${headOf(branch).oid}`,
      },
      protected: isProtected,
      protection: { enabled: isProtected },
      protection_url: `${url}/protection`,
      _links: { self: url, html: `${asked.urls.repository(repository)}/tree/${branch.name}` },
    });
  }),
  operation(
    "repos/get-branch-protection",
    "GET /repos/{owner}/{repo}/branches/{branch}/protection",
    {},
    (asked) => {
      const repository = repositoryOf(asked);
      requireAccess(asked.viewer, repository, "administration", "read");
      const protection = repository.protections.get(asked.path["branch"] ?? "");
      if (protection === undefined) throw new Refusal("not-found", "Branch not protected");
      const url = `${asked.urls.restRepository(repository)}/branches/${protection.pattern}/protection`;
      const shown: Answer<"repos/get-branch-protection", 200> = {
        url,
        ...(protection.requiresPullRequest
          ? {
              required_pull_request_reviews: {
                url: `${url}/required_pull_request_reviews`,
                dismiss_stale_reviews: false,
                require_code_owner_reviews: false,
                required_approving_review_count: 0,
              },
            }
          : {}),
      };
      return reply(200, shown);
    },
  ),
  operation(
    "repos/get-branch-rules",
    "GET /repos/{owner}/{repo}/rules/branches/{branch}",
    { query: ["per_page", "page"] },
    (asked) => {
      const repository = repositoryOf(asked);
      requireAccess(asked.viewer, repository, "metadata", "read");
      const rules = [...repository.rulesets.values()].filter((one) =>
        one.branches.includes(asked.path["branch"] ?? ""),
      );
      return paginate(asked, rules, (page) =>
        page.map((one) => ({
          type: "pull_request",
          ruleset_source_type: "Repository",
          ruleset_source: repository.name,
          ruleset_id: one.id,
          parameters: {
            required_approving_review_count: 0,
            dismiss_stale_reviews_on_push: false,
            require_code_owner_review: false,
            require_last_push_approval: false,
            required_review_thread_resolution: false,
          },
        })),
      );
    },
  ),
];
