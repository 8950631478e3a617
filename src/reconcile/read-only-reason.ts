/** Why a person's token may not write in a repository, and what to do about it. */
import type { ReadOnly, RepositoryState } from "../model/actual.ts";

/** Null if it may, or if that is not known. */
export function readOnlyReason({ readOnly, owner, name, url }: RepositoryState): string | null {
  return readOnly === null ? null : REASONS[readOnly](`${owner}/${name}`, url);
}

const scope = (name: string) => () =>
  `The token does not have the scope \`${name}\`, so nothing was changed. Give it that scope (\`gh auth refresh -s ${name}\`) and try again.`;

const REASONS: Readonly<Record<ReadOnly, (name: string, url: string) => string>> = {
  role: (name, url) =>
    `You can read ${name}, but not write to it, so nothing was changed. Fork it first: ${url}/fork`,
  repo: scope("repo"),
  public_repo: scope("public_repo"),
};
