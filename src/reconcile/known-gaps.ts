/** What is in the way, as far as one read tells: no request is sent for it. */
import { WORKFLOW_PATH } from "../model/paths.ts";
import type { Gap } from "../access/gap.ts";
import { installationPage, missingOfApp, missingOfWorkflow } from "../access/missing-rights.ts";
import { textOf, type Stock } from "./take-stock.ts";
import { workflowToBring } from "./workflow-to-bring.ts";

/**
 * What a sync sees. `workflow` is the one that it would bring along; where it knows none, or the config wants no files,
 * none is missed.
 */
export function knownGaps(stock: Stock, workflow: string | null): readonly Gap[] {
  const isWanted = workflow !== null && stock.config.progress;
  const isMissed = isWanted && workflowToBring(workflow, stock.actual) === null;
  return [...rightGaps(stock), ...(isMissed ? workflowGaps(stock) : [])];
}

/** The rights that were not given to the App that looks, and to the workflow. */
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

/** One where the repository has no workflow of Waymark's. */
export function workflowGaps({ actual }: Stock): readonly Gap[] {
  if (textOf(actual.files[WORKFLOW_PATH]) !== null) return [];
  const { url, defaultBranch } = actual.repository;
  return [{ kind: "no-workflow", page: `${url}/new/${defaultBranch}/.github/workflows` }];
}
