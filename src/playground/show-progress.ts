/** progress.md with its pictures and the badge. The playground of the site loads this when a person looks at them. */
import { BADGE, FINISH, PICTURES, PROGRESS_MD } from "../model/paths.ts";
import { DEFAULT_BADGE } from "../progress/badge.ts";
import { progressFiles } from "../progress/progress-files.ts";
import type { PlannedCourse } from "./show-course.ts";

export interface ShownProgress {
  readonly progressMd: string;
  /** An SVG text. */
  readonly badge: string;
  /** SVG texts by path: wide and narrow, light and dark. */
  readonly pictures: ReadonlyMap<string, string>;
  /** The SVG text of the picture to share; null until the course is finished. */
  readonly finish: string | null;
}

export function showProgress({
  progress,
  stock: { week, language, config },
}: Pick<PlannedCourse, "progress" | "stock">): ShownProgress {
  const files = progressFiles(progress, { week, language, badge: config.badge || DEFAULT_BADGE });
  const file = (path: string): string => files.get(path) ?? "";
  return {
    progressMd: file(PROGRESS_MD),
    badge: file(BADGE),
    pictures: new Map(Object.values(PICTURES).map((path) => [path, file(path)])),
    finish: files.get(FINISH) ?? null,
  };
}
