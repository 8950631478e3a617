/** Writes one comment on the tracking issue about a change of the roadmap. */
import type { Clock } from "../model/clock.ts";
import { Refused } from "../model/errors.ts";
import { fingerprint } from "../markdown/fingerprint.ts";
import { readManagedBody } from "../markdown/managed-block.ts";
import type { Actual } from "../model/actual.ts";
import { knownCourse } from "../plan/known-course.ts";
import { matchIssues } from "../plan/match-issues.ts";
import { matchMilestones, phaseMemory } from "../plan/match-milestones.ts";
import { renderChanges } from "../progress/render-changes.ts";
import { courseOf, roadmapChanges, type Titles } from "../progress/roadmap-changes.ts";
import type { Progress } from "../model/progress.ts";
import { briefly, writeCourse } from "../record/course.ts";
import { writtenHere } from "../record/written-here.ts";
import type { Remote } from "../model/remote.ts";
import type { Stock } from "./stock.ts";
import { untilSettled } from "./until-settled.ts";

/**
 * Compares the course that the tracking issue remembers (or progress.json, if the issue remembers nothing) with the
 * current one. Both are written after this. If a run is interrupted in between, the next run finds the same difference,
 * and the mark on the comment prevents a second comment. Returns whether there was something to say.
 */
export async function announceChanges(
  { remote, clock }: { readonly remote: Remote; readonly clock: Clock },
  stock: Stock,
  actual: Actual,
  progress: Progress,
): Promise<boolean> {
  const written = writtenHere(stock.actual)?.progress ?? null;
  const { told } = knownCourse(stock.actual, stock.matched.tracking);
  const before = told ?? (written === null ? null : courseOf(written));
  if (before === null) return false;
  const changes = roadmapChanges(before, progress, titlesOf(stock, actual));
  if (changes === null) return false;
  const { tracking } = matchIssues(actual, stock.apps);
  if (tracking === null) return true;
  const words = renderChanges(changes, stock.language);
  // The mark depends on the changes, not on the text of the comment, because a run that continues after another one may
  // know fewer former titles.
  const [from, to] = [before, courseOf(progress)].map((course) =>
    writeCourse({ ...course, labels: new Map() }),
  );
  const news = { issue: tracking.id, words, mark: fingerprint(`${from} ${to}`) };
  try {
    await untilSettled(clock, { after: [Refused], tries: 2 }, () => remote.announce(news));
  } catch (error) {
    // For example a locked conversation. The issues themselves show the change.
    if (!(error instanceof Refused)) throw error;
  }
  return true;
}

/** What Waymark wrote last is in the marks of issues and milestones as they were read, and in progress.json. */
function titlesOf({ actual: before, matched }: Stock, actual: Actual): Titles {
  const written = writtenHere(before)?.progress ?? null;
  const recorded =
    written === null
      ? []
      : [...written.phases.flatMap(({ topics }) => topics), ...written.projects, ...written.skills];
  const known = [...matched.items.values()].flat();
  const milestones = matchMilestones(before);
  return {
    formerly: (of) =>
      "issue" in of
        ? [
            ...known.flatMap(({ issue, managed }) =>
              issue.number === of.issue ? (managed?.memory.title ?? []) : [],
            ),
            ...recorded.flatMap(({ issue, title }) => (issue === of.issue ? [title] : [])),
          ]
        : [
            ...[...milestones].flatMap(([id, { description }]) =>
              briefly(id) === of.phase ? (phaseMemory(description).title ?? []) : [],
            ),
            ...(written?.phases.flatMap(({ id, title }) => (briefly(id) === of.phase ? [title] : [])) ?? []),
          ],
    isTheirs: (of) => {
      if ("issue" in of) {
        const issue = actual.issues.find(({ number }) => number === of.issue);
        const title = issue === undefined ? null : readManagedBody(issue.body)?.memory.title;
        return issue !== undefined && title !== undefined && title !== null && issue.title !== title;
      }
      const milestone = matchMilestones(actual).get(of.phase);
      const title = milestone === undefined ? null : phaseMemory(milestone.description).title;
      return milestone !== undefined && title !== null && milestone.title !== title;
    },
  };
}
