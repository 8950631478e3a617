/** Where Waymark acts: only where somebody chose it, and only on a roadmap. */
import type { Verdict } from "../model/roadmap.ts";
import type { RepositoryState } from "../model/actual.ts";

/**
 * How the run came about. `asked`: a person who may write asked for it. `chosen`: the repository was named when the App
 * was installed. `covered`: the App is installed on all repositories, and nobody named this one.
 */
export type Call = "asked" | "chosen" | "covered";

export type Consent = { readonly kind: "act" } | { readonly kind: "stay-out"; readonly reason: string };

/** What decides, besides how the run came about. */
export interface ConsentInputs {
  readonly call: Call;
  readonly repository: RepositoryState;
  readonly verdict: Verdict;
  readonly reasons: readonly string[];
  /**
   * What `.github/roadmap.yml` says: null if there is none or it says neither. `inherited`: it came with the fork, so a yes in
   * it is the yes of somebody else.
   */
  readonly config: "yes" | "no" | "inherited" | null;
  /** Why so many issues are not opened before somebody says so, or null. */
  readonly tooMany: string | null;
  /** Whether issues of the course are there: somebody chose it then, whatever the installation covers by now. */
  readonly begun: boolean;
  /** What the App may not do that nothing goes without, in a sentence with the page where it is granted; null for nothing. */
  readonly lacking: string | null;
  /** Where nothing has begun: the address of the set-up pull request that somebody closed without merging, or null. */
  readonly declined: string | null;
  /** Whether the tracking issue carries `waymark:off`. */
  readonly off: boolean;
  /** Whether a workflow of the repository's own does all that the App would do. */
  readonly selfServed: boolean;
}

/** Says whether to act, and if not, why, in a sentence for the log and the preview. */
export function consent({
  call,
  repository,
  verdict,
  reasons,
  config,
  tooMany,
  begun,
  lacking,
  declined,
  off,
  selfServed,
}: ConsentInputs): Consent {
  const stayOut = (reason: string): Consent => ({ kind: "stay-out", reason });
  if (repository.archived) return stayOut("The repository is archived: nothing in it can be changed.");
  if (config === "no") return stayOut("`.github/roadmap.yml` says `enabled: false`.");
  if (off) return stayOut("Waymark was turned off here by the label `waymark:off` or a command.");
  if (verdict !== "roadmap") return stayOut(`The file is not read as a roadmap: ${reasons.join(" ")}`);
  if (selfServed && call !== "asked") {
    return stayOut(
      "Its workflow does all of it (`mode: sync`), so the App leaves it alone. To let the App do it, delete `.github/workflows/waymark.yml`.",
    );
  }
  if (declined !== null && call !== "asked") {
    return stayOut(
      `The set-up pull request was closed without merging, which is taken for a no. To begin, reopen and merge it: ${declined}`,
    );
  }
  if (tooMany !== null && call !== "asked") return stayOut(tooMany);
  const isWanted = config === "yes" || begun || call === "asked";
  if (!isWanted && call === "covered") {
    if (config === "inherited") return stayOut(SOMEBODY_ELSES);
    return stayOut(
      "The App covers all repositories, and nobody chose this one by name or gave it a `.github/roadmap.yml` that says `enabled: true`.",
    );
  }
  if (!isWanted && !repository.fork) {
    return stayOut("The repository is not a fork, and no `.github/roadmap.yml` says `enabled: true`.");
  }
  return lacking === null ? { kind: "act" } : stayOut(lacking);
}

const SOMEBODY_ELSES =
  "The App covers all repositories. Nobody chose this one by name, and its `.github/roadmap.yml` came with the fork.";
