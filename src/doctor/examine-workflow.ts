/** Checks whether the workflow exists and runs. */
import { refusedAction, type RefusedAction } from "../access/actions-policy.ts";
import { COMMAND } from "../model/command-name.ts";
import { PROGRESS_MD, WORKFLOW_PATH } from "../model/paths.ts";
import { workflowGaps } from "../reconcile/known-gaps.ts";
import { textOf } from "../reconcile/read-sources.ts";
import type { Stock } from "../reconcile/stock.ts";
import type { Health } from "../model/remote.ts";
import { fine, missing, type Diagnosis } from "./diagnosis.ts";

export function examineWorkflow(
  stock: Stock,
  { workflow: state, actionsEnabled, actionsPolicy }: Health,
): Diagnosis {
  const { url } = stock.actual.repository;
  const told = {
    check: "workflow",
    why: `Actions update ${PROGRESS_MD} and the badge when an issue is closed.`,
  } as const;
  const [absent] = workflowGaps(stock);
  if (absent !== undefined) return missing("workflow", absent);
  if (actionsEnabled === false) {
    const fix = `Turn them on: ${url}/settings/actions`;
    return { ...told, state: "gap", what: "Actions are turned off for this repository.", fix };
  }
  const { owner } = stock.actual.repository;
  const text = textOf(stock.actual.files[WORKFLOW_PATH]) ?? "";
  const refused = actionsPolicy === null ? null : refusedAction(text, actionsPolicy, owner);
  if (refused !== null) {
    const { action, why } = refused;
    const what = `The settings do not allow ${action}: ${REFUSED[why]} So the workflow does not start.`;
    const fix =
      why === "not-pinned"
        ? `Write the SHA of a release and its version as a comment, as \`${COMMAND} init --action\` does: ${url}/edit/${stock.actual.repository.defaultBranch}/${WORKFLOW_PATH}`
        : `Allow it under “Actions permissions”: ${url}/settings/actions`;
    return { ...told, state: "gap", what, fix };
  }
  switch (state) {
    case "active":
      return fine("workflow", "The workflow is there and enabled.");
    case null: {
      const fix = `Check it yourself: ${url}/actions`;
      return {
        ...told,
        state: "unknown",
        what: "This token cannot see whether the workflow is enabled.",
        fix,
      };
    }
    case "absent":
    case "deleted":
    case "disabled_fork": {
      if (!stock.actual.repository.fork) {
        const fix = `Look whether GitHub lists it, and enable it there: ${url}/actions`;
        return { ...told, state: "gap", what: "GitHub does not list the workflow.", fix };
      }
      const fix = `Press “I understand my workflows, go ahead and enable them”: ${url}/actions`;
      return { ...told, state: "gap", what: "The workflows of this fork are not turned on yet.", fix };
    }
    case "disabled_inactivity":
    case "disabled_manually": {
      const why = state === "disabled_manually" ? "by somebody" : "by GitHub, after 60 days without a commit";
      const fix = `Press “Enable workflow”: ${url}/actions/workflows/waymark.yml`;
      return { ...told, state: "gap", what: `The workflow was disabled ${why}.`, fix };
    }
  }
}

const REFUSED: Readonly<Record<RefusedAction["why"], string>> = {
  "local-only": "only Actions of the same owner may run.",
  "not-selected": "it is not among the selected Actions.",
  "not-pinned": "each Action must be pinned to a full commit SHA.",
};
