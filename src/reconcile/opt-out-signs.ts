/** What the label `waymark:off`, the config and progress.json say about turning Waymark off. */
import type { Actual, ActualIssue } from "../model/actual.ts";
import { writtenHere } from "../record/written-here.ts";

/**
 * - `unrecorded`: the label is there, and the files do not say so yet; `recorded`: they do.
 * - `kept`: the files say so and the pinned issue is gone; `withdrawn`: a person took the label
 *   off, or wrote `enabled: true`.
 */
export type OptOut = "none" | "unrecorded" | "recorded" | "kept" | "withdrawn";

export interface OptOutSigns {
  readonly tracking: ActualIssue | null;
  readonly stopping: readonly ActualIssue[];
  /** The text of the config; null for none. */
  readonly config: string | null;
  /** Whether it says `enabled: true` in so many words. */
  readonly isYes: boolean;
  /** Whether it says `enabled: false`. */
  readonly saysNo: boolean;
}

/** In the config beside a no that Waymark wrote: a person's own `enabled: false` has none. */
export const OPT_OUT_COMMENT = "# turned off by waymark:off; /waymark on takes it back";

export function optOutOf(
  actual: Pick<Actual, "files" | "repository">,
  { tracking, stopping, config, isYes, saysNo }: OptOutSigns,
): OptOut {
  const written = writtenHere(actual)?.progress ?? null;
  const inConfig =
    config !== null && (config.includes(`false ${OPT_OUT_COMMENT}`) || (saysNo && hasCommentAbove(config)));
  const inProgress = written?.off === true;
  if (stopping.length > 0)
    return (inConfig || saysNo) && (inProgress || written === null) ? "recorded" : "unrecorded";
  // A person's own no stays, whatever happens to the label.
  const isTheirs = saysNo && !inConfig;
  if (isTheirs || (!inConfig && !inProgress)) return "none";
  return tracking === null && !isYes ? "kept" : "withdrawn";
}

/** In a config in braces, the comment is on its own line above them. */
export const hasCommentAbove = (config: string): boolean => config.startsWith(`${OPT_OUT_COMMENT}\n`);
