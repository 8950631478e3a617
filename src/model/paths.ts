/** Paths in a repository, and the files with a fixed name there that Waymark reads or writes. */

const OUTSIDE = /^\/|\\|\p{Cc}|(?:^|\/)\.\.(?:\/|$)|^[a-z]:/iu;

/** Whether a path that somebody wrote names something below the root of the repository. */
export const isRepositoryPath = (path: string): boolean => !OUTSIDE.test(path) && repositoryPath(path) !== "";

/**
 * The path as git knows it, without the `./`, `//` and `/` at the end that only a disk understands. Git looks for exactly
 * the names in `HEAD:docs/roadmap.md` ("gitrevisions").
 */
export const repositoryPath = (path: string): string =>
  path
    .split("/")
    .filter((name) => name !== "" && name !== ".")
    .join("/");

export const README_PATH = "README.md";
export const CONFIG_PATH = ".github/roadmap.yml";
/** The workflow of a roadmap's author, which checks it on pull requests. */
export const CHECK_WORKFLOW_PATH = ".github/workflows/check-roadmap.yml";
export const WORKFLOW_PATH = ".github/workflows/waymark.yml";

/** The branch of the pull request that sets up a fork. */
export const SET_UP_BRANCH = "waymark/set-up";

/** The branch for progress.md and the badge if the default branch does not allow direct commits. */
export const FILES_BRANCH = "waymark/progress";

/** In a mentor's repository: whose progress it shows, the workflow, and the files that show it. */
export const COHORT_ROSTER = ".github/cohort.yml";
export const COHORT_WORKFLOW_PATH = ".github/workflows/cohort.yml";
export const COHORT_MD = "cohort.md";
export const COHORT_JSON = "cohort.json";
export const COHORT_PICTURES = {
  light: ".github/waymark/cohort-light.svg",
  dark: ".github/waymark/cohort-dark.svg",
  /** For phones. */
  narrowLight: ".github/waymark/cohort-narrow-light.svg",
  narrowDark: ".github/waymark/cohort-narrow-dark.svg",
} as const;

export const PROGRESS_MD = "progress.md";
/** The new name of a progress.md that existed before Waymark. A second one gets a number. */
export const PROGRESS_BEFORE = "progress-before-waymark.md";
export const PROGRESS_JSON = ".github/waymark/progress.json";
export const BADGE = ".github/waymark/badge.svg";
/** Is written when the course is finished. */
export const FINISH = ".github/waymark/finish.svg";
/** For shields.io. */
export const BADGE_JSON = ".github/waymark/badge.json";
export const PICTURES = {
  light: ".github/waymark/picture-light.svg",
  dark: ".github/waymark/picture-dark.svg",
  /** For phones. */
  narrowLight: ".github/waymark/picture-narrow-light.svg",
  narrowDark: ".github/waymark/picture-narrow-dark.svg",
} as const;
