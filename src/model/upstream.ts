/** How a fork compares with the repository that it was forked from. */

export interface Upstream {
  /** `owner/name`, and the branch that "Sync fork" merges. */
  readonly name: string;
  readonly branch: string;
  /** How many commits the fork does not have yet; `BEHIND_LIMIT` means at least that many. */
  readonly behind: number;
  /** Whether the fork has commits of its own. Without any, it was just made, or somebody discarded them. */
  readonly hasOwnCommits: boolean;
  /** Whether the roadmap changed in a commit that the fork does not have. */
  readonly roadmapChanged: boolean;
}

export const BEHIND_LIMIT = 100;
