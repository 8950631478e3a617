/** Decides whether to add the workflow together with the files. */
import { WORKFLOW_PATH } from "../model/paths.ts";
import type { Actual } from "../model/actual.ts";
import { writtenHere } from "../record/written-here.ts";
import { notGranted } from "../access/missing-rights.ts";
import { textOf } from "./take-stock.ts";

/**
 * The workflow, if Waymark has not worked here before and there is none yet. Otherwise null, so that a workflow that
 * somebody removed is not added again.
 */
export function workflowToBring(workflow: string | null, actual: Actual): string | null {
  const isNew = writtenHere(actual) === null && textOf(actual.files[WORKFLOW_PATH]) === null;
  return isNew && notGranted("workflows", actual) === null ? workflow : null;
}
