/** The one pull request that carries progress.md and the badge where the default branch takes no direct commit. */
import type { Language } from "../language/language.ts";
import type { FilesPull, RepositoryState } from "../model/actual.ts";

const MOOT = "<!-- waymark:moot v1 -->";

export interface FilesWords {
  readonly title: string;
  readonly body: string;
}

/** What it says: what it is, that it may be merged at any time, and how to do without it. */
export function filesPullRequest({ url }: Pick<RepositoryState, "url">, { filesPull }: Language): FilesWords {
  return {
    title: filesPull.title,
    body: filesPull.body({ rulesets: `${url}/settings/rules`, branches: `${url}/settings/branches` }),
  };
}

/** The same once nothing is left to bring in. */
export const mootBody = ({ body }: FilesPull, { filesPull }: Language): string =>
  `${filesPull.moot}\n\n${body}\n${MOOT}\n`;

/** Whether a person closed it without merging: then that is their answer. */
export const isDeclined = (pull: FilesPull | null): boolean =>
  pull?.state === "closed" && !pull.body.includes(MOOT);
