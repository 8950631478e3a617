/** The files in the learner's repository that Waymark reads or writes by a fixed name. */

export const README_PATH = "README.md";
export const CONFIG_PATH = ".github/roadmap.yml";
export const WORKFLOW_PATH = ".github/workflows/waymark.yml";

/** The branch of the pull request that sets a fork up. */
export const SET_UP_BRANCH = "waymark/set-up";

/** The branch that carries progress.md and the badge where the default branch takes no direct commit. */
export const FILES_BRANCH = "waymark/progress";

export const PROGRESS_MD = "progress.md";
/** Where a progress.md goes that was there before Waymark. */
export const PROGRESS_BEFORE = "progress-before-waymark.md";
export const PROGRESS_JSON = ".github/waymark/progress.json";
export const BADGE = ".github/waymark/badge.svg";
/** For shields.io. */
export const BADGE_JSON = ".github/waymark/badge.json";
export const PICTURES = {
  light: ".github/waymark/picture-light.svg",
  dark: ".github/waymark/picture-dark.svg",
} as const;
