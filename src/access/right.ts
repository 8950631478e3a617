/** The permissions that Waymark needs, and how GitHub writes their names. */

/** A permission, by its name in an App's settings. Workflows write it as `pull-requests`. */
export type Right = "issues" | "contents" | "pull_requests" | "workflows" | "actions";

/** As GitHub's pages write them. */
export const RIGHT_NAMES: Readonly<Record<Right, string>> = {
  issues: "Issues",
  contents: "Contents",
  pull_requests: "Pull requests",
  workflows: "Workflows",
  actions: "Actions",
};

/** As a workflow's `permissions` write it. */
export const inWorkflow = (right: Right): string => right.replace("_", "-");
