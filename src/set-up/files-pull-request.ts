/** The one pull request that carries progress.md and the badge where the default branch takes no direct commit. */
import type { FilesPull, RepositoryState } from "../plan/actual.ts";

const MOOT = "<!-- waymark:moot v1 -->";

export interface FilesWords {
  readonly title: string;
  readonly body: string;
}

/** What it says: what it is, that it may be merged at any time, and how to do without it. */
export function filesPullRequest({ url }: Pick<RepositoryState, "url">): FilesWords {
  return {
    title: "Update your progress",
    body: `The default branch takes no direct commits, so \`progress.md\`, the badge and the picture wait here. Waymark keeps this pull request up to date until you merge it: whenever you like, nothing hangs on it.

To have them committed directly instead, let Waymark bypass the rule: in the [rulesets](${url}/settings/rules), or in the [branch protection](${url}/settings/branches).

Closed without merging, it is not opened again.
`,
  };
}

/** The same once nothing is left to bring in. */
export const mootBody = ({ body }: FilesPull): string =>
  `The default branch has it all by now: nothing is left to merge.\n\n${body}\n${MOOT}\n`;

/** Whether a person closed it without merging: then that is their answer. */
export const isDeclined = (pull: FilesPull | null): boolean =>
  pull?.state === "closed" && !pull.body.includes(MOOT);
