/** Checks whether the workflow exists and runs. */
import { refusedAction } from "../access/actions-policy.ts";
import { COMMAND } from "../model/command-name.ts";
import { WORKFLOW_PATH } from "../model/paths.ts";
import type { Language } from "../language/language.ts";
import { workflowGaps } from "../reconcile/known-gaps.ts";
import { textOf } from "../reconcile/read-sources.ts";
import type { Stock } from "../reconcile/stock.ts";
import type { Health } from "../model/remote.ts";
import { fine, missing, type Diagnosis } from "./diagnosis.ts";

/** The button on the page "Actions" of a new fork. */
const ENABLE_ALL = "I understand my workflows, go ahead and enable them";

export function examineWorkflow(
  stock: Stock,
  { workflow: state, actionsEnabled, actionsPolicy }: Health,
  language: Language,
): Diagnosis {
  const { url } = stock.actual.repository;
  const words = language.doctor.workflow;
  const told = { check: "workflow", why: words.why } as const;
  const [absent] = workflowGaps(stock);
  if (absent !== undefined) return missing("workflow", absent, language);
  if (actionsEnabled === false) {
    const { what, fix } = words.actionsOff;
    return { ...told, state: "gap", what, fix: `${fix}: ${url}/settings/actions` };
  }
  const { owner } = stock.actual.repository;
  const text = textOf(stock.actual.files[WORKFLOW_PATH]) ?? "";
  const refused = actionsPolicy === null ? null : refusedAction(text, actionsPolicy, owner);
  if (refused !== null) {
    const { action, why } = refused;
    const fix =
      why === "not-pinned"
        ? `${words.pin(`${COMMAND} init --action`)}: ${url}/edit/${stock.actual.repository.defaultBranch}/${WORKFLOW_PATH}`
        : `${words.allow}: ${url}/settings/actions`;
    return { ...told, state: "gap", what: words.refused[why](action), fix };
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
      const { fork, notListed } = words;
      const { what, fix } = stock.actual.repository.fork
        ? { what: fork.what, fix: fork.fix(ENABLE_ALL) }
        : notListed;
      return { ...told, state: "gap", what, fix: `${fix}: ${url}/actions` };
    }
    case "disabled_inactivity":
    case "disabled_manually": {
      const fix = `${words.enable}: ${url}/actions/workflows/waymark.yml`;
      return { ...told, state: "gap", what: words.disabled[state], fix };
    }
  }
}
