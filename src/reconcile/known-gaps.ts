/** Missing settings and permissions, as far as one read shows them. It sends no request. */
import { WORKFLOW_PATH } from "../model/paths.ts";
import type { Gap } from "../access/gap.ts";
import { installationPage, missingOfApp, missingOfWorkflow } from "../access/missing-rights.ts";
import { textOf } from "./read-sources.ts";
import type { Stock } from "./stock.ts";
import { workflowToBring } from "./workflow-to-bring.ts";

/**
 * The gaps that a sync sees. `workflow` is the workflow that the sync would add. If that is null, or the config wants
 * no files, a missing workflow is not a gap.
 */
export function knownGaps(stock: Stock, workflow: string | null): readonly Gap[] {
  const isWanted = workflow !== null && stock.config.progress;
  const isMissed = isWanted && workflowToBring(workflow, stock.actual, stock.matched.tracking) === null;
  return [...rightGaps(stock), ...(isMissed ? workflowGaps(stock) : [])];
}

/** The permissions that the App and the workflow lack. */
export function rightGaps({ actual }: Stock): readonly Gap[] {
  const { repository, granted } = actual;
  const ofApp = granted === null ? [] : missingOfApp(granted);
  const page = granted === null ? "" : installationPage(repository, granted);
  const file = `${repository.url}/edit/${repository.defaultBranch}/${WORKFLOW_PATH}`;
  return [
    ...ofApp.map(({ right }): Gap => ({ kind: "app-right", right, page })),
    ...missingOfWorkflow(textOf(actual.files[WORKFLOW_PATH]) ?? "").map((missing): Gap => ({
      kind: "workflow-right",
      page: file,
      ...missing,
    })),
  ];
}

/** A gap if the repository does not have Waymark's workflow. */
export function workflowGaps({ actual }: Stock): readonly Gap[] {
  if (textOf(actual.files[WORKFLOW_PATH]) !== null) return [];
  const { url, defaultBranch } = actual.repository;
  return [{ kind: "no-workflow", page: `${url}/new/${defaultBranch}/.github/workflows` }];
}
