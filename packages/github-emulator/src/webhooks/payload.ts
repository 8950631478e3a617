/** Builds the payload for an event, as GitHub would send it or give it to a run. */
import type { Organization } from "../model/account.ts";
import type { Installation } from "../model/app.ts";
import type { DomainEvent, IssueEvent, MemberEvent, Replaced, RepositoryEvent } from "../model/event.ts";
import { nodeIdOf } from "../model/node-id.ts";
import type { Urls } from "../server/urls.ts";
import { describeAccount, describeOrganization } from "./describe-account.ts";
import { describeBoard, describeBoardItem } from "./describe-board.ts";
import { describeInstallation } from "./describe-installation.ts";
import { describeComment, describeIssue, describeLabel, describeMilestone } from "./describe-issue.ts";
import { describeMove, describePullRequest } from "./describe-pull-request.ts";
import { describePush } from "./describe-push.ts";
import { describeRepository } from "./describe-repository.ts";
import type { Json } from "./examples.ts";

/** The action of an event; null for those that have none, such as `push`. */
export function actionOf(event: DomainEvent): string | null {
  return "action" in event ? event.action : null;
}

/** The organization that an event belongs to, if any. */
function organizationOf(event: DomainEvent): Organization | null {
  if ("organization" in event) return event.organization;
  if ("installation" in event) return null;
  const { owner } = "board" in event ? event.board : event.repository;
  return owner.kind === "Organization" ? owner : null;
}

/**
 * The payload of an event in the current state of the world. Build it at once, before the world changes.
 * With an installation, it is what that App receives; without one, it is what a workflow run receives.
 */
export function payloadOf(event: DomainEvent, urls: Urls, installation: Installation | null): Json {
  const action = actionOf(event);
  const organization = organizationOf(event);
  const isOfInstallation = event.name === "installation" || event.name === "installation_repositories";
  return {
    ...(action !== null && { action }),
    ...partsOf(event, urls),
    ...("repository" in event &&
      event.name !== "push" && { repository: describeRepository(event.repository, urls) }),
    ...(organization !== null && { organization: describeOrganization(organization, urls) }),
    ...(installation !== null && !isOfInstallation && { installation: pointTo(installation) }),
    sender: describeAccount(event.cause.actor, urls),
  };
}

const pointTo = ({ id }: Installation): Json => ({ id, node_id: nodeIdOf("App", id) });

function partsOf(event: DomainEvent, urls: Urls): Json {
  switch (event.name) {
    case "issues":
      return { issue: describeIssue(event.issue, urls), ...partsOfIssue(event, urls) };
    case "issue_comment":
      return {
        ...(event.action === "edited" && { changes: event.changes }),
        issue: describeIssue(event.comment.subject, urls),
        comment: describeComment(event.comment, urls),
      };
    case "label":
      return { label: describeLabel(event.label, urls), ...changed(event.changes) };
    case "milestone":
      return { milestone: describeMilestone(event.milestone, urls), ...changed(event.changes) };
    case "pull_request":
      return {
        number: event.pullRequest.number,
        pull_request: describePullRequest(event.pullRequest, urls),
        ...(event.action === "synchronize" && describeMove(event.pullRequest)),
        ...changed(event.changes),
      };
    case "push":
      return describePush(event, urls);
    case "create":
      return {
        ref: event.branch,
        ref_type: "branch",
        master_branch: event.repository.defaultBranch,
        description: event.repository.description,
        pusher_type: "user",
      };
    case "delete":
      return { ref: event.branch, ref_type: "branch", pusher_type: "user" };
    case "repository":
      return partsOfRepository(event, urls);
    case "fork":
      return { forkee: { ...describeRepository(event.forkee, urls), public: !event.forkee.private } };
    case "installation":
    case "installation_repositories":
      return describeInstallation(event, urls);
    case "projects_v2_item":
      return describeBoardItem(event, urls);
    case "projects_v2":
      return describeBoard(event, urls);
    case "organization":
      return { membership: describeMembership(event, urls) };
    case "workflow_dispatch":
      return { inputs: event.inputs, ref: `refs/heads/${event.ref}`, workflow: event.workflow };
    case "repository_dispatch":
      return { branch: event.repository.defaultBranch, client_payload: event.payload };
    default:
      throw unheardOf(event);
  }
}

const unheardOf = (event: never): Error =>
  new Error(`No payload is known for the event ${JSON.stringify(event)}`);

const changed = (changes: Replaced): Json => (Object.keys(changes).length === 0 ? {} : { changes });

function partsOfIssue(event: IssueEvent, urls: Urls): Json {
  switch (event.action) {
    case "edited":
      return { changes: event.changes };
    case "labeled":
    case "unlabeled":
      return { label: describeLabel(event.label, urls) };
    case "milestoned":
    case "demilestoned":
      return { milestone: describeMilestone(event.milestone, urls) };
    case "assigned":
    case "unassigned":
      return { assignee: describeAccount(event.assignee, urls) };
    case "transferred":
      return {
        changes: {
          new_issue: describeIssue(event.to, urls),
          new_repository: describeRepository(event.to.repository, urls),
        },
      };
    case "opened":
    case "closed":
    case "reopened":
    case "deleted":
    case "pinned":
    case "unpinned":
    case "locked":
    case "unlocked":
      return {};
    default:
      throw unheardOf(event);
  }
}

/** `{ "repository.name": { from } }` becomes `{ repository: { name: { from } } }`. */
function partsOfRepository(event: RepositoryEvent, urls: Urls): Json {
  const { changes } = event;
  if (event.action === "transferred") {
    const kind = event.from.kind === "User" ? "user" : "organization";
    return { changes: { owner: { from: { [kind]: describeAccount(event.from, urls) } } } };
  }
  const nested: Record<string, unknown> = {};
  for (const [path, replaced] of Object.entries(changes)) {
    const [first = path, ...rest] = path.split(".");
    nested[first] = rest.reduceRight<unknown>((inner, key) => ({ [key]: inner }), replaced);
  }
  return Object.keys(nested).length === 0 ? {} : { changes: nested };
}

function describeMembership(event: MemberEvent, urls: Urls): Json {
  const { organization, member } = event;
  const url = `${urls.rest}/orgs/${organization.login}`;
  return {
    url: `${url}/memberships/${member.login}`,
    state: "active",
    role: organization.members.get(member) === "owner" ? "admin" : "member",
    organization_url: url,
    user: describeAccount(member, urls),
  };
}
