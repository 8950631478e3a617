/** The name of a repository in its parts. */

export interface RepositoryName {
  readonly owner: string;
  readonly name: string;
}

/** The parts of GitHub's `owner/name`. */
export function repositoryName(fullName: string): RepositoryName {
  const slash = fullName.indexOf("/");
  return { owner: fullName.slice(0, slash), name: fullName.slice(slash + 1) };
}
