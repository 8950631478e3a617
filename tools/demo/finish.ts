/** What the learner sees in the end: the demo closes only a few topics, so the rest is closed on paper. */
import { FINISH } from "../../src/model/paths.ts";
import { showCourse } from "../../src/playground/show-course.ts";
import { showProgress } from "../../src/playground/show-progress.ts";
import type { Section, Shown } from "../page/learner-page.ts";

const DAY = 86_400_000;

export interface FinishedCourse {
  readonly markdown: string;
  /** The text of its config, or null. */
  readonly config: string | null;
  /** Milliseconds since 1970: the day of the finish. */
  readonly now: number;
}

/** The picture of the finished course, with an item closed on each day before it. No section if nothing can be learned. */
export async function finishSection(
  { markdown, config, now }: FinishedCourse,
  shown: Shown,
): Promise<readonly Section[]> {
  const request = { markdown, config: config ?? "", now };
  const { issues } = (await showCourse({ ...request, closed: new Map() })).course;
  const closed = new Map(
    issues.map(({ item }, index) => {
      const on = new Date(now - (issues.length - 1 - index) * DAY).toISOString().slice(0, 10);
      return [item, { as: "completed", on } as const];
    }),
  );
  const { finish } = showProgress(await showCourse({ ...request, closed }));
  if (finish === null) return [];
  const heading = "The finish, when everything is done";
  const files = new Map([...shown.files, [FINISH, finish]]);
  return [{ id: "finish", heading, shown: { ...shown, files }, parts: [{ kind: "picture", path: FINISH }] }];
}
