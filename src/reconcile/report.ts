/** What a run came to: the value that log lines, job summary, outputs and exit codes are made from. */
import type { Language } from "../language/language.ts";
import type { Plan } from "../model/change.ts";
import type { ItemTitles } from "../plan/describe-plan.ts";
import type { Progress } from "../model/progress.ts";
import type { Failure } from "../model/remote.ts";
import type { Gap } from "../access/gap.ts";
import type { BoardTrouble } from "./board-trouble.ts";

export type Report =
  /** Nothing was asked of Waymark here, or it may not act. */
  | { readonly kind: "stayed-out"; readonly reason: string }
  /** A person looked at the plan and said no. */
  | { readonly kind: "declined"; readonly reason: string }
  /** Something that a person has to do comes first. */
  | { readonly kind: "waiting"; readonly reason: string }
  /** The plan looks like an accident and waits for a person's word. */
  | ({ readonly kind: "stopped"; readonly reason: string; readonly plan: Plan } & Tracked)
  | Paused
  | Synced;

interface Tracked {
  /** Why the tracking issue, or the digest on it, could not be written; or null. */
  readonly tracking: Error | null;
}

/** GitHub's limits stopped it midway; the next run, not before `until`, goes on from there. */
export interface Paused extends Tracked {
  readonly kind: "paused";
  readonly plan: Plan;
  /** Milliseconds since 1970. */
  readonly until: number;
  readonly reason: string;
  /** The default branch, whose workflow may start the next run. */
  readonly branch: string;
  readonly failures: readonly Failure[];
}

export interface Synced extends Tracked {
  readonly kind: "synced";
  readonly plan: Plan;
  /** Of the items that the plan names. */
  readonly titles: ItemTitles;
  /** What could not be done, apart from the board. */
  readonly failures: readonly Failure[];
  /** Why there is no board or it is behind; null where all is well or none is wanted. No failure: the rest is done. */
  readonly board: BoardTrouble | null;
  readonly progress: Progress;
  readonly files: FilesOutcome;
  /** What is in the way, as far as the run saw it. */
  readonly gaps: readonly Gap[];
  /** The one that the config asks for. */
  readonly language: Language;
}

/** What became of progress.md, the badge and the picture. */
export type FilesOutcome =
  | { readonly kind: "unchanged" }
  /** The config asks for none. */
  | { readonly kind: "not-wanted" }
  | { readonly kind: "committed"; readonly commit: string }
  /** The default branch takes no direct commit: they wait in this pull request. */
  | { readonly kind: "proposed"; readonly number: number; readonly url: string }
  /** The Action's turn first: look again after so many milliseconds. */
  | { readonly kind: "left-to-action"; readonly again: number }
  /** A newer Waymark wrote them. */
  | { readonly kind: "newer" }
  | { readonly kind: "refused"; readonly said: string };
