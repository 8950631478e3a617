/** Reads a cohort page by page and sorts it out. */
import type { CourseSource } from "../model/cohort.ts";
import type { Cohort } from "./cohort.ts";
import { short } from "./read-course.ts";
import { openRoll, type Roll } from "./roll.ts";
import type { ListedLearner } from "./roster.ts";

export interface Wanted {
  /** Null for the default: the roadmap's name. */
  readonly title: string | null;
  readonly website: string;
  /** The roadmap; null if only the list matters. */
  readonly roadmap: string | null;
  readonly joined: string | null;
  /** Only these; null for all forks of the roadmap. */
  readonly learners: readonly ListedLearner[] | null;
  /** The current day, in UTC. */
  readonly today: string;
  readonly showsPrivate: boolean;
}

/** `progress` hears how many of how many repositories were read. Throws what the source throws. */
export async function gather(
  source: CourseSource,
  wanted: Wanted,
  progress: (read: number, total: number) => void,
): Promise<Cohort> {
  const { roadmap, learners, title, website } = wanted;
  const roll = openRoll(wanted);
  if (learners !== null) await addListed(source, learners, roll, progress);
  else if (roadmap !== null) await addForks(source, roadmap, roll, progress);
  const path = roll.roadmapPath();
  const versions = roadmap === null || path === null ? [] : await source.versions(roadmap, path);
  return roll.close({ title: short(title ?? roadmap ?? ""), website, roadmap }, versions);
}

async function addForks(
  { forks }: CourseSource,
  roadmap: string,
  roll: Roll,
  progress: (read: number, total: number) => void,
): Promise<void> {
  let read = 0;
  for await (const { total, repositories, hidden } of forks(roadmap)) {
    for (const repository of repositories) roll.add(repository);
    roll.addHidden(hidden);
    read += repositories.length + hidden;
    progress(read, Math.max(read, total));
  }
}

async function addListed(
  { courses }: CourseSource,
  learners: readonly ListedLearner[],
  roll: Roll,
  progress: (read: number, total: number) => void,
): Promise<void> {
  const members = new Map<string, ListedLearner>();
  for (const learner of learners) {
    const key = learner.repository.toLowerCase();
    // Of two entries for the same repository, the first one counts.
    if (!members.has(key)) members.set(key, learner);
  }
  const names = [...members.values()].map(({ repository }) => repository);
  let read = 0;
  for await (const page of courses(names)) {
    for (const { asked, repository } of page) {
      if (repository === null) roll.addMissing(asked);
      else {
        const isShown = roll.add(repository, members.get(asked.toLowerCase()));
        if (isShown && repository.fullName.toLowerCase() !== asked.toLowerCase())
          roll.addRenamed(asked, repository.fullName);
      }
    }
    read += page.length;
    progress(read, names.length);
  }
}
