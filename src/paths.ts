/** The files in the learner's repository that Waymark reads or writes by a fixed name. */

export const README_PATH = "README.md";
export const CONFIG_PATH = ".github/roadmap.yml";
export const WORKFLOW_PATH = ".github/workflows/waymark.yml";
