/** `waymark init --cohort`: writes what a mentor's repository needs to show its learners. */
import { cohortWorkflowText } from "../access/workflow.ts";
import { rosterText } from "../cohort/roster-text.ts";
import { repositoryRoot } from "../machine/repository-root.ts";
import { COHORT_ROSTER, COHORT_WORKFLOW_PATH } from "../model/paths.ts";
import { findRepository } from "./find-repository.ts";
import { jsonText, type Io } from "./io.ts";
import { namedAction } from "./named-action.ts";
import { sayFiles, saySteps, writeNewFiles, type NextSteps } from "./write-new-files.ts";

export interface InitCohortOptions {
  /** The roadmap as the person named it; null if the current folder is the roadmap's own repository. */
  readonly roadmap: string | null;
  /** The Action that the workflow names, as `isAction` describes; null for the usual one. */
  readonly action: string | null;
  readonly json: boolean;
}

/**
 * Writes `.github/cohort.yml` and a workflow that runs each day, in the root of the repository, or in the current folder
 * outside of one. Existing files are not changed. Returns the exit code 0. Throws the errors that `expected` knows.
 */
export async function initCohort({ roadmap, action, json }: InitCohortOptions, io: Io): Promise<number> {
  const workflow = cohortWorkflowText(namedAction(action));
  const named = roadmap === null ? null : await findRepository(roadmap, io);
  const files = await writeNewFiles(
    [
      [COHORT_ROSTER, rosterText(named)],
      [COHORT_WORKFLOW_PATH, workflow],
    ],
    repositoryRoot(io.cwd) ?? io.cwd,
  );
  io.stdout(json ? jsonText({ roadmap: named, ...files }) : `${sayFiles(files)}${saySteps(files, NEXT)}`);
  return 0;
}

const NEXT: NextSteps = {
  steps: [
    `Look at ${COHORT_ROSTER}, and change it as you like.`,
    "Commit and push both files.",
    "On GitHub, start the Cohort workflow once by hand, on the Actions page.",
  ],
  note: "Then it runs each day.",
};
