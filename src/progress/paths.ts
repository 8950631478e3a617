/** The files that show the progress, from the repository's root. */

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
