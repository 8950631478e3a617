/** Whether the numbers in a progress.json can be right. Anybody can write anything into the file of a fork. */
import type { ProgressJson } from "../record/progress-json.ts";

/** False if a number is negative, if more items are counted than the file lists, or if more are done than there are. */
export function isPossible({
  count,
  phases,
  projectCount,
  skillCount,
  projects,
  skills,
}: ProgressJson): boolean {
  const topics = phases.reduce((sum, phase) => sum + phase.topics.length, 0);
  const items = topics + projects.length + skills.length;
  return (
    fits(count, items) &&
    fits(projectCount, projects.length) &&
    fits(skillCount, skills.length) &&
    phases.every(
      (phase) => fits(phase.count, phase.topics.length) && fits(phase.projectCount, projects.length),
    )
  );
}

type Count = ProgressJson["count"];

function fits(count: Count | undefined, items: number): boolean {
  if (count === undefined) return true;
  const { done, total, percent, optional = { done: 0, total: 0 }, skipped = 0, inProgress = 0 } = count;
  return (
    [done, percent, optional.done, skipped, inProgress].every((number) => number >= 0) &&
    done <= total &&
    optional.done <= optional.total &&
    total + optional.total + skipped <= items &&
    inProgress <= items &&
    percent <= 100 &&
    (percent < 100 || done === total)
  );
}
