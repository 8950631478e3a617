/** Whether the workflow goes along with the files. */
import { WORKFLOW_PATH } from "../model/paths.ts";
import type { Actual } from "../model/actual.ts";
import { writtenHere } from "../record/written-here.ts";
import { notGranted } from "../access/missing-rights.ts";
import { textOf } from "./take-stock.ts";

/** The workflow where Waymark has not been before and there is none; null where one that was taken away stays away. */
export function workflowToBring(workflow: string | null, actual: Actual): string | null {
  const isNew = writtenHere(actual) === null && textOf(actual.files[WORKFLOW_PATH]) === null;
  return isNew && notGranted("workflows", actual) === null ? workflow : null;
}
