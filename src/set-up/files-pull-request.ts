/** The pull request with progress.md and the badge, if the default branch does not allow direct commits. */
import type { Language } from "../language/language.ts";
import type { FilesPull, RepositoryState } from "../model/actual.ts";

const MOOT = "<!-- waymark:moot v1 -->";

export interface FilesWords {
  readonly title: string;
  readonly body: string;
}

/** Its text: what it is for, that it can be merged at any time, and how to avoid it. */
export function filesPullRequest({ url }: Pick<RepositoryState, "url">, { filesPull }: Language): FilesWords {
  return {
    title: filesPull.title,
    body: filesPull.body({ rulesets: `${url}/settings/rules`, branches: `${url}/settings/branches` }),
  };
}

/** The same, when there is nothing left to merge. */
export const mootBody = (body: string, { filesPull }: Language): string =>
  `${filesPull.moot}\n\n${body}\n${MOOT}\n`;

/** Whether a person closed it without merging. Then Waymark does not open it again. */
export const isDeclined = (pull: FilesPull | null): boolean =>
  pull?.state === "closed" && !pull.body.includes(MOOT);
