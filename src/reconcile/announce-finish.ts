/** Writes one comment when the course is finished. */
import { readManagedBody } from "../markdown/managed-block.ts";
import { createComment } from "../model/change.ts";
import type { Actual } from "../model/actual.ts";
import type { RoadmapPlace } from "../model/body.ts";
import type { Progress } from "../model/progress.ts";
import type { Remote } from "../model/remote.ts";
import { matchIssues } from "../plan/match-issues.ts";
import { renderFinishComment } from "../progress/render-finish.ts";
import type { Stock } from "./stock.ts";

export interface Finish {
  readonly actual: Actual;
  readonly progress: Progress;
  readonly place: RoadmapPlace;
  /** Whether the picture is in the repository. Until then nothing is written, so that no picture is broken. */
  readonly hasPicture: boolean;
}

/**
 * Whether the tracking issue may remember that the finish was announced. The mark on the comment prevents a second one
 * where a run is interrupted before that. A comment that GitHub refuses is tried again with the next run.
 */
export async function announceFinish(
  { remote }: { readonly remote: Pick<Remote, "apply"> },
  stock: Stock,
  { actual, progress, place, hasPicture }: Finish,
): Promise<boolean> {
  const { tracking } = matchIssues(actual, stock.apps);
  if (tracking === null || readManagedBody(tracking.body)?.memory.told === "finished") return false;
  const { language, config } = stock;
  const words = renderFinishComment(progress, { language, hasFiles: config.progress });
  if (words === null || (config.progress && !hasPicture)) return false;
  const reason = "everything that the roadmap requires is done or skipped";
  const comment = createComment(null, tracking.number, { words, mark: "finish", reason });
  const applied = await remote.apply({ changes: [comment], undecided: [] }, actual, {
    place,
    tracking: null,
    opened: () => {},
  });
  return applied.failures.length === 0 && applied.paused === null;
}
