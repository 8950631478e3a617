/** Features of GitHub that a server or a token may lack. Without one, Waymark does the same in another way, or less. */

/**
 * - `sub-issues`: the required items are sub-issues of the pinned issue.
 * - `dependencies`: a project is blocked by the topics that it needs, instead of the labels `locked` and `ready`.
 * - `boards`: the course as cards on a project.
 * - `iterations`: the weeks of a pace as iterations of the board.
 * - `status-updates`: each week, the board says whether the course is on track.
 * - `pins`: the tracking issue is pinned above the list of issues.
 * - `pinned-comments`: the newest digest is pinned on the tracking issue.
 * - `duplicates`: GitHub says whether an issue was closed as a duplicate.
 */
export const FEATURES = [
  "sub-issues",
  "dependencies",
  "boards",
  "iterations",
  "status-updates",
  "pins",
  "pinned-comments",
  "duplicates",
] as const;

export type Feature = (typeof FEATURES)[number];

/** `missing`: the server does not have it. `refused`: GitHub refused it to this token in this run. */
export type FeatureState = "there" | "missing" | "refused";

export type Features = Readonly<Record<Feature, FeatureState>>;

/** The states of all features, from one function. */
export function featuresFrom(stateOf: (feature: Feature) => FeatureState): Features {
  return {
    "sub-issues": stateOf("sub-issues"),
    dependencies: stateOf("dependencies"),
    boards: stateOf("boards"),
    iterations: stateOf("iterations"),
    "status-updates": stateOf("status-updates"),
    pins: stateOf("pins"),
    "pinned-comments": stateOf("pinned-comments"),
    duplicates: stateOf("duplicates"),
  };
}
