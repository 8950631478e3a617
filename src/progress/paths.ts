/** The files that show the progress, from the repository's root. */

export const PROGRESS_PATH = "progress.md";
export const PROGRESS_JSON_PATH = ".github/waymark/progress.json";
export const BADGE_PATH = ".github/waymark/badge.svg";
export const PICTURE_PATHS = {
  light: ".github/waymark/picture-light.svg",
  dark: ".github/waymark/picture-dark.svg",
} as const;
