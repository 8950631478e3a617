/** Issues. */
import { mayClassify, may, forbidden, requireAccess, requireToSpeak } from "../auth/repository-access.ts";
import { closeIssue, reopenIssue } from "../changes/close-issue.ts";
import { editIssue } from "../changes/edit-issue.ts";
import { setAssignees, setLabels, setMilestone } from "../changes/issue-attributes.ts";
import { checkHasIssues, openIssue } from "../changes/open-issue.ts";
import { editPullRequest, setPullRequestState } from "../changes/pull-requests.ts";
import type { User } from "../model/account.ts";
import type { Issue, Milestone, PullRequest } from "../model/issue.ts";
import { invalid } from "../model/refusal.ts";
import type { Repository } from "../model/repository.ts";
import { atLeast, roleOf } from "../model/repository.ts";
import type { World } from "../model/world.ts";
import { reply } from "../server/exchange.ts";
import { issueOf, repositoryOf } from "./find.ts";
import { labelsNamed } from "./labels.ts";
import type { Asked } from "./operation.ts";
import { operation } from "./operation.ts";
import { paginate } from "./paginate.ts";
import { text, textOrNull, texts } from "./read-body.ts";
import { showIssue } from "./show-issue.ts";

/** A person who may be assigned: they can read a private repository, or have a role in a public one. */
function assignable(world: World, repository: Repository, login: string): User {
  const account = world.account(login);
  if (
    account?.kind === "User" &&
    atLeast(roleOf(account, repository), repository.private ? "read" : "triage")
  ) {
    return account;
  }
  throw invalid("Issue", "assignees", `${login} cannot be assigned`);
}

function milestoneIn(repository: Repository, value: unknown): Milestone | null {
  if (value === null || value === undefined) return null;
  const found = repository.milestones.get(Number(value));
  if (found === undefined) throw invalid("Issue", "milestone", "Milestone is invalid");
  return found;
}

/** The issues of a list request, in its order. As on GitHub, the list includes pull requests. */
function listed(asked: Asked, repository: Repository): (Issue | PullRequest)[] {
  const { query } = asked.call;
  const state = query.get("state") ?? "open";
  const labels = (query.get("labels") ?? "").split(",").filter((name) => name !== "");
  const milestone = query.get("milestone");
  const since = query.get("since");
  const creator = query.get("creator");
  const all = [...repository.issues.values(), ...repository.pullRequests.values()].filter((one) => {
    if (!asked.world.isListed("issues", one)) return false;
    if (state !== "all" && (one.state === "OPEN" ? "open" : "closed") !== state) return false;
    const names = new Set(one.labels.map((label) => label.name.toLowerCase()));
    if (!labels.every((name) => names.has(name.toLowerCase()))) return false;
    if (milestone === "none" && one.milestone !== null) return false;
    if (milestone === "*" && one.milestone === null) return false;
    const isNumber = milestone !== null && /^\d+$/.test(milestone);
    if (isNumber && one.milestone?.number !== Number(milestone)) return false;
    if (since !== null && Date.parse(one.updatedAt) < Date.parse(since)) return false;
    return creator === null || one.author.login.toLowerCase() === creator.toLowerCase();
  });
  const key = { created: "createdAt", updated: "updatedAt" } as const;
  const sort = query.get("sort") === "updated" ? key.updated : key.created;
  all.sort((a, b) => b[sort].localeCompare(a[sort]) || b.number - a.number);
  return query.get("direction") === "asc" ? all.reverse() : all;
}

function applyState(asked: Asked, issue: Issue | PullRequest): void {
  const state = text(asked.body, "state");
  if (state === undefined) return;
  const cause = asked.cause();
  if (issue.kind === "PullRequest") {
    setPullRequestState(asked.world, cause, issue, state === "open" ? "OPEN" : "CLOSED");
    return;
  }
  if (state === "open") return reopenIssue(asked.world, cause, issue);
  if (state !== "closed") throw invalid("Issue", "state", "State is invalid");
  const reason = textOrNull(asked.body, "state_reason") ?? "completed";
  if (reason === "completed") closeIssue(asked.world, cause, issue, "COMPLETED");
  else if (reason === "not_planned") closeIssue(asked.world, cause, issue, "NOT_PLANNED");
  else if (reason === "duplicate") closeIssue(asked.world, cause, issue, "DUPLICATE");
  else throw invalid("Issue", "state_reason", "State reason is invalid");
}

/** Authors may change the text and state of what they wrote. Everything else needs write access. */
function requireToEdit(asked: Asked, issue: Issue | PullRequest): void {
  const { repository } = issue;
  if (asked.viewer.kind === "token" && asked.viewer.cause.actor === issue.author) {
    requireToSpeak(asked.viewer, repository);
    return;
  }
  requireAccess(asked.viewer, repository, "issues", "write");
}

export const ISSUES = [
  operation(
    "issues/list-for-repo",
    "GET /repos/{owner}/{repo}/issues",
    {
      query: ["state", "labels", "milestone", "since", "creator", "sort", "direction", "per_page", "page"],
    },
    (asked) => {
      const repository = repositoryOf(asked);
      if (!may(asked.viewer, repository, "issues", "read")) throw forbidden(asked.viewer, "Forbidden");
      return paginate(asked, listed(asked, repository), (page) =>
        page.map((one) => showIssue(asked.urls, one)),
      );
    },
  ),
  operation(
    "issues/create",
    "POST /repos/{owner}/{repo}/issues",
    {
      body: {
        title: "string|integer!",
        body: "string|null",
        labels: "array",
        milestone: "string|integer|null",
        assignees: "array",
        assignee: "string|null",
      },
      creates: true,
    },
    (asked) => {
      const repository = repositoryOf(asked);
      requireToSpeak(asked.viewer, repository);
      checkHasIssues(repository);
      const { world, body } = asked;
      const cause = asked.cause();
      const keeps = mayClassify(asked.viewer, repository);
      const assignees = keeps ? (texts(body, "assignees") ?? []) : [];
      const people = assignees.map((login) => assignable(world, repository, login));
      const milestone = keeps ? milestoneIn(repository, body["milestone"]) : null;
      const issue = openIssue(world, cause, repository, {
        title: text(body, "title") ?? "",
        body: text(body, "body") ?? "",
        labels: keeps ? labelsNamed(world, cause, repository, texts(body, "labels") ?? []) : [],
        milestone,
        assignees: people,
      });
      return reply(201, showIssue(asked.urls, issue));
    },
  ),
  operation("issues/get", "GET /repos/{owner}/{repo}/issues/{issue_number}", {}, (asked) => {
    const repository = repositoryOf(asked);
    requireAccess(asked.viewer, repository, "issues", "read");
    return reply(200, showIssue(asked.urls, issueOf(asked, repository)));
  }),
  operation(
    "issues/update",
    "PATCH /repos/{owner}/{repo}/issues/{issue_number}",
    {
      body: {
        title: "string|integer|null",
        body: "string|null",
        state: "string",
        state_reason: "string|null",
        labels: "array",
        milestone: "string|integer|null",
        assignees: "array",
      },
    },
    (asked) => {
      const repository = repositoryOf(asked);
      const issue = issueOf(asked, repository);
      const { world, body } = asked;
      requireToEdit(asked, issue);
      const cause = asked.cause();
      const title = text(body, "title");
      const words = textOrNull(body, "body");
      const edit = {
        ...(title === undefined ? {} : { title }),
        ...(words === undefined ? {} : { body: words ?? "" }),
      };
      const classifies = mayClassify(asked.viewer, repository);
      // What names nothing is refused before anything changes.
      const milestone =
        classifies && "milestone" in body ? milestoneIn(repository, body["milestone"]) : undefined;
      const people = classifies ? texts(body, "assignees") : undefined;
      const assignees = people?.map((login) => assignable(world, repository, login));
      const labels = classifies ? texts(body, "labels") : undefined;
      if (issue.kind === "Issue") editIssue(world, cause, issue, edit);
      else if (Object.keys(edit).length > 0) editPullRequest(world, cause, issue, edit);
      if (labels !== undefined) setLabels(world, cause, issue, labelsNamed(world, cause, repository, labels));
      if (milestone !== undefined) setMilestone(world, cause, issue, milestone);
      if (assignees !== undefined) setAssignees(world, cause, issue, assignees);
      applyState(asked, issue);
      return reply(200, showIssue(asked.urls, issue));
    },
  ),
];
