/** Labels, and the labels of an issue. */
import { requireAccess } from "../auth/repository-access.ts";
import { setLabels } from "../changes/issue-attributes.ts";
import { createLabel, deleteLabel, editLabel } from "../changes/labels.ts";
import type { Label } from "../model/issue.ts";
import { Refusal } from "../model/refusal.ts";
import type { Repository } from "../model/repository.ts";
import type { Cause } from "../model/token.ts";
import type { World } from "../model/world.ts";
import { reply } from "../server/exchange.ts";
import { issueOf, repositoryOf } from "./find.ts";
import type { Asked } from "./operation.ts";
import { operation } from "./operation.ts";
import { paginate } from "./paginate.ts";
import { text, textOrNull, texts } from "./read-body.ts";
import { showLabel } from "./show-issue.ts";

/** Labels by name. REST creates labels that do not exist yet. */
export function labelsNamed(
  world: World,
  cause: Cause,
  repository: Repository,
  names: readonly string[],
): Label[] {
  return names.map(
    (name) =>
      repository.labels.get(name.toLowerCase()) ??
      createLabel(world, cause, repository, { name, color: "ededed", description: null }),
  );
}

function labelOf(asked: Asked, repository: Repository): Label {
  const found = repository.labels.get((asked.path["name"] ?? "").toLowerCase());
  if (found === undefined) throw new Refusal("not-found", "Not Found");
  return found;
}

export const LABELS = [
  operation(
    "issues/list-labels-for-repo",
    "GET /repos/{owner}/{repo}/labels",
    { query: ["per_page", "page"] },
    (asked) => {
      const repository = repositoryOf(asked);
      requireAccess(asked.viewer, repository, "issues", "read");
      return paginate(asked, [...repository.labels.values()], (page) =>
        page.map((label) => showLabel(asked.urls, label)),
      );
    },
  ),
  operation(
    "issues/create-label",
    "POST /repos/{owner}/{repo}/labels",
    { body: { name: "string!", color: "string", description: "string|null" }, creates: true },
    (asked) => {
      const repository = repositoryOf(asked);
      requireAccess(asked.viewer, repository, "issues", "write");
      const label = createLabel(asked.world, asked.cause(), repository, {
        name: text(asked.body, "name") ?? "",
        color: text(asked.body, "color") ?? "ededed",
        description: textOrNull(asked.body, "description") ?? null,
      });
      return reply(201, showLabel(asked.urls, label));
    },
  ),
  operation("issues/get-label", "GET /repos/{owner}/{repo}/labels/{name}", {}, (asked) => {
    const repository = repositoryOf(asked);
    requireAccess(asked.viewer, repository, "issues", "read");
    return reply(200, showLabel(asked.urls, labelOf(asked, repository)));
  }),
  operation(
    "issues/update-label",
    "PATCH /repos/{owner}/{repo}/labels/{name}",
    { body: { new_name: "string", color: "string", description: "string|null" } },
    (asked) => {
      const repository = repositoryOf(asked);
      requireAccess(asked.viewer, repository, "issues", "write");
      const label = labelOf(asked, repository);
      const name = text(asked.body, "new_name");
      const color = text(asked.body, "color");
      const description = textOrNull(asked.body, "description");
      editLabel(asked.world, asked.cause(), label, {
        ...(name === undefined ? {} : { name }),
        ...(color === undefined ? {} : { color }),
        ...(description === undefined ? {} : { description }),
      });
      return reply(200, showLabel(asked.urls, label));
    },
  ),
  operation("issues/delete-label", "DELETE /repos/{owner}/{repo}/labels/{name}", {}, (asked) => {
    const repository = repositoryOf(asked);
    requireAccess(asked.viewer, repository, "issues", "write");
    deleteLabel(asked.world, asked.cause(), labelOf(asked, repository));
    return reply(204, null);
  }),
  operation(
    "issues/add-labels",
    "POST /repos/{owner}/{repo}/issues/{issue_number}/labels",
    { body: { labels: "array" } },
    (asked) => {
      const repository = repositoryOf(asked);
      requireAccess(asked.viewer, repository, "issues", "write");
      const issue = issueOf(asked, repository);
      const cause = asked.cause();
      const added = labelsNamed(asked.world, cause, repository, texts(asked.body, "labels") ?? []);
      setLabels(asked.world, cause, issue, [...issue.labels, ...added]);
      return reply(
        200,
        issue.labels.map((label) => showLabel(asked.urls, label)),
      );
    },
  ),
  operation(
    "issues/remove-label",
    "DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}",
    {},
    (asked) => {
      const repository = repositoryOf(asked);
      requireAccess(asked.viewer, repository, "issues", "write");
      const issue = issueOf(asked, repository);
      const label = labelOf(asked, repository);
      if (!issue.labels.includes(label)) throw new Refusal("not-found", "Label does not exist");
      setLabels(
        asked.world,
        asked.cause(),
        issue,
        issue.labels.filter((one) => one !== label),
      );
      return reply(
        200,
        issue.labels.map((one) => showLabel(asked.urls, one)),
      );
    },
  ),
];
