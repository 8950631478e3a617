/** The result of a run. Log lines, job summary, outputs and exit codes are built from this value. */
import type { Language } from "../language/language.ts";
import type { Plan } from "../model/change.ts";
import type { ItemTitles } from "../plan/describe-plan.ts";
import type { Progress } from "../model/progress.ts";
import type { StayOut } from "../model/stay-out.ts";
import type { Failure } from "../model/remote.ts";
import type { Gap } from "../access/gap.ts";
import type { BoardTrouble } from "./board-trouble.ts";

/** Why a run did nothing, or not everything. */
interface Explained {
  /** In English, for logs and the command line. */
  readonly reason: string;
  /** The same in the language of the course, for the learner. */
  readonly words: string;
}

export type Report =
  /** Nobody asked Waymark to act here, or it cannot act. */
  | ({ readonly kind: "stayed-out" } & Omit<StayOut, "kind">)
  /** A person looked at the plan and declined it. */
  | { readonly kind: "declined"; readonly reason: string }
  /** A person must do something first, or another run of Waymark is at work. */
  | {
      readonly kind: "waiting";
      readonly for: "person" | "run";
      readonly reason: string;
      /** Milliseconds until it is worth looking again; null if the regular sweep is soon enough. */
      readonly again: number | null;
    }
  /** The plan looks like an accident and waits for confirmation. */
  | ({ readonly kind: "stopped"; readonly plan: Plan } & Explained & Tracked)
  | Paused
  | Synced;

/** What a person must write into the config, because Waymark could not. */
export interface ByHand {
  readonly path: string;
  /** Lines of YAML, without a line end after them. */
  readonly lines: string;
}

interface Tracked {
  /** Why the tracking issue, or the digest on it, could not be written; otherwise null. */
  readonly tracking: Error | null;
  /** How to keep the reading that a person chose for this run, if the config names another one and was not changed. */
  readonly unsaved?: ByHand;
}

/** GitHub's limits stopped it midway. The next run, not before `until`, continues from there. */
export interface Paused extends Tracked, Explained {
  readonly kind: "paused";
  readonly plan: Plan;
  /** Milliseconds since 1970. */
  readonly until: number;
  /** The default branch; its workflow can start the next run. */
  readonly branch: string;
  readonly failures: readonly Failure[];
}

export interface Synced extends Tracked {
  readonly kind: "synced";
  readonly plan: Plan;
  /** The titles of the items in the plan. */
  readonly titles: ItemTitles;
  /** The changes that failed, except for those of the board. */
  readonly failures: readonly Failure[];
  /**
   * Why there is no board, or why it is out of date; null if all is well or no board is wanted. It is not a failure,
   * because everything else is done.
   */
  readonly board: BoardTrouble | null;
  readonly progress: Progress;
  readonly files: FilesOutcome;
  /** The missing settings and permissions that the run saw. */
  readonly gaps: readonly Gap[];
  /** The language in the config. */
  readonly language: Language;
}

/** What happened to progress.md, the badge and the picture. */
export type FilesOutcome =
  | { readonly kind: "unchanged" }
  /** The config does not want them. */
  | { readonly kind: "not-wanted" }
  | { readonly kind: "committed"; readonly commit: string }
  /** The default branch does not allow direct commits, so they are in this pull request. */
  | { readonly kind: "proposed"; readonly number: number; readonly url: string }
  /** It is the Action's turn: check again after this many milliseconds. */
  | { readonly kind: "left-to-action"; readonly again: number }
  /** They were written by a newer version of Waymark. */
  | { readonly kind: "newer" }
  | { readonly kind: "refused"; readonly said: string };
