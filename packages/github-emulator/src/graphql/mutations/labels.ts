/** createLabel, updateLabel, deleteLabel, addLabelsToLabelable, removeLabelsFromLabelable. */
import { requireAccess } from "../../auth/repository-access.ts";
import { setLabels } from "../../changes/issue-attributes.ts";
import { createLabel, deleteLabel, editLabel } from "../../changes/labels.ts";
import type { Label } from "../../model/issue.ts";
import { Refusal } from "../../model/refusal.ts";
import type { Repository } from "../../model/repository.ts";
import { neededText, textArg, textsArg } from "../arguments.ts";
import type { Args, Context } from "../context.ts";
import { creation, mutation } from "../mutation.ts";
import { nodeOfKind } from "../sight.ts";

/** The labels that a list of ids names. They must be labels of the repository. */
export function labelsIn(context: Context, repository: Repository, ids: readonly string[]): Label[] {
  return ids.map((id) => {
    const label = nodeOfKind(context, id, ["Label"]);
    if (label.repository !== repository)
      throw new Refusal("not-found", `Could not resolve to a node with the global id of '${id}'.`);
    return label;
  });
}

function relabel(input: Args, context: Context, add: boolean) {
  const labelable = nodeOfKind(context, neededText(input, "labelableId"), ["Issue", "PullRequest"]);
  requireAccess(context.viewer, labelable.repository, "issues", "write");
  const labels = labelsIn(context, labelable.repository, textsArg(input, "labelIds") ?? []);
  const wanted = add
    ? [...labelable.labels, ...labels]
    : labelable.labels.filter((label) => !labels.includes(label));
  setLabels(context.world, context.cause, labelable, wanted);
  return { labelable };
}

export const LABEL_MUTATIONS = [
  creation("createLabel", (input, context) => {
    const repository = nodeOfKind(context, neededText(input, "repositoryId"), ["Repository"]);
    requireAccess(context.viewer, repository, "issues", "write");
    const label = createLabel(context.world, context.cause, repository, {
      name: neededText(input, "name"),
      color: neededText(input, "color").replace(/^#/, ""),
      description: textArg(input, "description"),
    });
    return { label };
  }),
  mutation("updateLabel", (input, context) => {
    const label = nodeOfKind(context, neededText(input, "id"), ["Label"]);
    requireAccess(context.viewer, label.repository, "issues", "write");
    const name = textArg(input, "name");
    const color = textArg(input, "color");
    const description = textArg(input, "description");
    editLabel(context.world, context.cause, label, {
      ...(name === null ? {} : { name }),
      ...(color === null ? {} : { color: color.replace(/^#/, "") }),
      ...(description === null ? {} : { description }),
    });
    return { label };
  }),
  mutation("deleteLabel", (input, context) => {
    const label = nodeOfKind(context, neededText(input, "id"), ["Label"]);
    requireAccess(context.viewer, label.repository, "issues", "write");
    deleteLabel(context.world, context.cause, label);
    return {};
  }),
  mutation("addLabelsToLabelable", (input, context) => relabel(input, context, true)),
  mutation("removeLabelsFromLabelable", (input, context) => relabel(input, context, false)),
];
