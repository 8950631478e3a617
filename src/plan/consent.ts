/** Decides where Waymark acts: only on a roadmap, and only if somebody chose it. */
import type { Verdict } from "../model/roadmap.ts";
import type { RepositoryState } from "../model/actual.ts";

/**
 * How the run was started. `asked`: a person with write access asked for it. `workflow`: the workflow of the repository
 * does everything, so its owner wants a course, but nobody saw how many issues will open. `chosen`: the repository was
 * selected by name when the App was installed. `covered`: the App is installed on all repositories, and nobody selected
 * this one.
 */
export type Call = "asked" | "workflow" | "chosen" | "covered";

/** Whether the owner of the repository wants the course, also if the App covers more than this one. */
export const isOwnersWish = (call: Call): boolean => call === "asked" || call === "workflow";

export type Consent =
  | { readonly kind: "act" }
  | {
      readonly kind: "stay-out";
      readonly reason: string;
      /** `decided`: a person wants it so. `unread`: the file is not read as a roadmap. `obstacle`: something else is in the way. */
      readonly why: "decided" | "unread" | "obstacle";
    };

/** Everything else that the decision depends on. */
export interface ConsentInputs {
  readonly call: Call;
  readonly repository: RepositoryState;
  readonly verdict: Verdict;
  /** Why the file is not a roadmap, as a sentence. */
  readonly unread: string;
  /**
   * What `.github/roadmap.yml` says; null if it does not exist or says neither. `inherited`: the file came with the fork,
   * so somebody else said it.
   */
  readonly config: "yes" | "no" | "inherited" | null;
  /** Why so many issues need a confirmation first, or null. */
  readonly tooMany: string | null;
  /**
   * Whether issues of the course already exist. Then somebody has chosen the repository, whatever the installation
   * covers now.
   */
  readonly begun: boolean;
  /** An essential permission that the App lacks, as a sentence with the page to grant it; null if there is none. */
  readonly lacking: string | null;
  /**
   * If nothing has been opened yet: the link to a set-up pull request that somebody closed without merging, or null.
   */
  readonly declined: string | null;
  /** Whether the tracking issue has the label `waymark:off`. */
  readonly off: boolean;
  /** Whether a workflow in the repository does everything that the App would do. */
  readonly selfServed: boolean;
}

/** Returns whether to act. If not, the reason is a sentence for the log and the preview. */
export function consent({
  call,
  repository,
  verdict,
  unread,
  config,
  tooMany,
  begun,
  lacking,
  declined,
  off,
  selfServed,
}: ConsentInputs): Consent {
  const stayOut = (reason: string): Consent => ({ kind: "stay-out", reason, why: "decided" });
  const obstacle = (reason: string): Consent => ({ kind: "stay-out", reason, why: "obstacle" });
  if (repository.archived) return obstacle("The repository is archived, so nothing in it can be changed.");
  if (config === "no") return stayOut("`.github/roadmap.yml` says `enabled: false`.");
  if (off) return stayOut("Waymark was turned off here by the label `waymark:off` or a command.");
  if (verdict !== "roadmap") return { kind: "stay-out", reason: unread, why: "unread" };
  if (selfServed && !isOwnersWish(call)) {
    return stayOut(
      "Its workflow does everything (`mode: sync`), so the App does nothing here. To let the App do it, delete `.github/workflows/waymark.yml`.",
    );
  }
  if (declined !== null && !isOwnersWish(call)) {
    return stayOut(
      `The set-up pull request was closed without merging, so Waymark does nothing here. To begin, reopen and merge it: ${declined}`,
    );
  }
  if (tooMany !== null && call !== "asked") return obstacle(tooMany);
  const isWanted = config === "yes" || begun || isOwnersWish(call);
  if (!isWanted && call === "covered") {
    if (config === "inherited") return stayOut(INHERITED_CONFIG);
    return stayOut(
      "The App covers all repositories, and nobody chose this one by name or gave it a `.github/roadmap.yml` that says `enabled: true`.",
    );
  }
  if (!isWanted && !repository.fork) {
    return stayOut("The repository is not a fork, and no `.github/roadmap.yml` says `enabled: true`.");
  }
  return lacking === null ? { kind: "act" } : obstacle(lacking);
}

const INHERITED_CONFIG =
  "The App covers all repositories. Nobody chose this one by name, and its `.github/roadmap.yml` came with the fork.";
