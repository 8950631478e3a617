/** Decides whether to add the workflow together with the files. */
import { WORKFLOW_PATH } from "../model/paths.ts";
import { readManagedBody } from "../markdown/managed-block.ts";
import type { Actual, ActualIssue } from "../model/actual.ts";
import { isRecordUnreadable, writtenHere } from "../record/written-here.ts";
import { notGranted } from "../access/missing-rights.ts";

/**
 * The workflow, if there is none and the App did not bring one before. Otherwise null, so that a workflow that somebody
 * removed is not added again. `tracking` is the pinned issue, which remembers it.
 */
export function workflowToBring(
  workflow: string | null,
  actual: Actual,
  tracking: ActualIssue | null,
): string | null {
  const isThere = (actual.files[WORKFLOW_PATH]?.kind ?? "absent") !== "absent";
  const hasRecord = writtenHere(actual) !== null || isRecordUnreadable(actual);
  const wasThere = hasRecord && tracking !== null && sawWorkflow(tracking);
  return isThere || wasThere || notGranted("workflows", actual) !== null ? null : workflow;
}

const sawWorkflow = ({ body }: ActualIssue): boolean => readManagedBody(body)?.memory.workflow === true;
