/** Milestones. Only REST can create, change and close them. */
import { requireAccess } from "../auth/repository-access.ts";
import { checkHasIssues } from "../changes/open-issue.ts";
import { createMilestone, deleteMilestone, editMilestone } from "../changes/milestones.ts";
import { invalid } from "../model/refusal.ts";
import { reply } from "../server/exchange.ts";
import { milestoneOf, repositoryOf } from "./find.ts";
import { operation } from "./operation.ts";
import { paginate } from "./paginate.ts";
import { text, textOrNull } from "./read-body.ts";
import { showMilestone } from "./show-issue.ts";

function stateFrom(value: string | undefined): "OPEN" | "CLOSED" | undefined {
  if (value === undefined) return undefined;
  if (value === "open") return "OPEN";
  if (value === "closed") return "CLOSED";
  throw invalid("Milestone", "state", "State is invalid");
}

export const MILESTONES = [
  operation(
    "issues/list-milestones",
    "GET /repos/{owner}/{repo}/milestones",
    { query: ["state", "sort", "direction", "per_page", "page"] },
    (asked) => {
      const repository = repositoryOf(asked);
      requireAccess(asked.viewer, repository, "issues", "read");
      const state = asked.call.query.get("state") ?? "open";
      const all = [...repository.milestones.values()].filter(
        (one) =>
          asked.world.isListed("milestones", one) && (state === "all" || one.state.toLowerCase() === state),
      );
      all.sort((a, b) => (a.dueOn ?? "9999").localeCompare(b.dueOn ?? "9999") || a.number - b.number);
      if (asked.call.query.get("direction") === "desc") all.reverse();
      return paginate(asked, all, (page) => page.map((one) => showMilestone(asked.urls, one)));
    },
  ),
  operation(
    "issues/create-milestone",
    "POST /repos/{owner}/{repo}/milestones",
    {
      body: { title: "string!", state: "string", description: "string|null", due_on: "string|null" },
      creates: true,
    },
    (asked) => {
      const repository = repositoryOf(asked);
      requireAccess(asked.viewer, repository, "issues", "write");
      checkHasIssues(repository);
      const milestone = createMilestone(asked.world, asked.cause(), repository, {
        title: text(asked.body, "title") ?? "",
        description: textOrNull(asked.body, "description") ?? null,
        state: stateFrom(text(asked.body, "state")) ?? "OPEN",
        dueOn: textOrNull(asked.body, "due_on") ?? null,
      });
      return reply(201, showMilestone(asked.urls, milestone));
    },
  ),
  operation(
    "issues/get-milestone",
    "GET /repos/{owner}/{repo}/milestones/{milestone_number}",
    {},
    (asked) => {
      const repository = repositoryOf(asked);
      requireAccess(asked.viewer, repository, "issues", "read");
      return reply(200, showMilestone(asked.urls, milestoneOf(asked, repository)));
    },
  ),
  operation(
    "issues/update-milestone",
    "PATCH /repos/{owner}/{repo}/milestones/{milestone_number}",
    { body: { title: "string", state: "string", description: "string|null", due_on: "string|null" } },
    (asked) => {
      const repository = repositoryOf(asked);
      requireAccess(asked.viewer, repository, "issues", "write");
      const milestone = milestoneOf(asked, repository);
      const title = text(asked.body, "title");
      const description = textOrNull(asked.body, "description");
      const dueOn = textOrNull(asked.body, "due_on");
      const state = stateFrom(text(asked.body, "state"));
      editMilestone(asked.world, asked.cause(), milestone, {
        ...(title === undefined ? {} : { title }),
        ...(description === undefined ? {} : { description }),
        ...(dueOn === undefined ? {} : { dueOn }),
        ...(state === undefined ? {} : { state }),
      });
      return reply(200, showMilestone(asked.urls, milestone));
    },
  ),
  operation(
    "issues/delete-milestone",
    "DELETE /repos/{owner}/{repo}/milestones/{milestone_number}",
    {},
    (asked) => {
      const repository = repositoryOf(asked);
      requireAccess(asked.viewer, repository, "issues", "write");
      deleteMilestone(asked.world, asked.cause(), milestoneOf(asked, repository));
      return reply(204, null);
    },
  ),
];
