/** The files in the learner's repository that Waymark reads or writes by a fixed name. */

export const README_PATH = "README.md";
export const CONFIG_PATH = ".github/roadmap.yml";
export const WORKFLOW_PATH = ".github/workflows/waymark.yml";

/** The branch that carries progress.md and the badge where the default branch takes no direct commit. */
export const FILES_BRANCH = "waymark/progress";
