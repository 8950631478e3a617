/** Collects the repositories of a cohort one after the other, and keeps only what is shown of each. */
import type { CountedApart, CourseFault, CourseRepository } from "../model/cohort.ts";
import { cohortIn, parseProgressJson } from "../record/parse-progress-json.ts";
import type { ProgressJson } from "../record/progress-json.ts";
import type { Cohort } from "./cohort.ts";
import { openMostFrequent } from "./most-frequent.ts";
import { isPossible } from "./is-possible.ts";
import type { Learner, RoadmapVersion } from "./learner.ts";
import { compareLearners, learnerState } from "./learner-state.ts";
import { nextItem, overdueItems, readCourse, short, stuckItems, type Course } from "./read-course.ts";
import { sharedPhases } from "./shared-phases.ts";
import { openTopicTally } from "./topic-tally.ts";

export interface RollOptions {
  /** The current day, such as `2026-11-25`. */
  readonly today: string;
  /** Only learners whose config names this repository (`owner/name`); null for all. */
  readonly joined: string | null;
  /** Whether private repositories may be shown, because only people who may read them read the result. */
  readonly showsPrivate: boolean;
}

/** What a roster says about a repository. */
export interface Member {
  readonly name: string | null;
  readonly group: string | null;
}

export interface Roll {
  /** Returns whether the repository is shown. Of the others, nobody may read the name. */
  readonly add: (repository: CourseRepository, member?: Member) => boolean;
  /** A repository of the roster that does not exist or cannot be seen. */
  readonly addMissing: (fullName: string) => void;
  readonly addRenamed: (from: string, to: string) => void;
  /** Forks that GitHub lists but does not show. */
  readonly addHidden: (forks: number) => void;
  /** The path of the roadmap file in most courses; null if none says it. */
  readonly roadmapPath: () => string | null;
  /** `versions` are Git's ids of the roadmap's text, newest first; empty if unknown. */
  readonly close: (
    about: Pick<Cohort, "title" | "website" | "roadmap">,
    versions: readonly string[],
  ) => Cohort;
}

interface Entry {
  readonly learner: Omit<Learner, "roadmap">;
  readonly oid: string | null;
}

export function openRoll({ today, joined, showsPrivate }: RollOptions): Roll {
  const entries: Entry[] = [];
  const broken: { readonly repository: string; readonly fault: CourseFault }[] = [];
  const renamed: { readonly from: string; readonly to: string }[] = [];
  const apart = { withoutWaymark: 0, leftOut: 0, turnedOff: 0, notJoined: 0, notShown: 0 };
  /** Whether each repository is shown, by GitHub's number for it. */
  const shown = new Map<number, boolean>();
  const path = openMostFrequent();
  const topics = openTopicTally();

  const addCourse = (course: Course, repository: CourseRepository, member: Member) => {
    entries.push({ learner: learnerOf(course, { repository, member, today }), oid: course.roadmapOid });
    topics.add(course);
    if (course.roadmapPath !== null) path.add(course.roadmapPath);
  };

  return {
    add: (repository, member = { name: null, group: null }) => {
      const known = shown.get(repository.databaseId);
      if (known !== undefined) return known;
      const found = sortOut(repository, { joined, showsPrivate });
      shown.set(repository.databaseId, found.kind !== "apart");
      switch (found.kind) {
        case "apart":
          apart[found.why] += 1;
          return false;
        case "broken":
          broken.push({ repository: repository.fullName, fault: found.fault });
          return true;
        case "course":
          addCourse(readCourse(found.progress, repository, today), repository, member);
          return true;
        default:
          return found satisfies never;
      }
    },
    addMissing: (fullName) => {
      broken.push({ repository: fullName, fault: "missing" });
    },
    addRenamed: (from, to) => {
      renamed.push({ from, to });
    },
    addHidden: (forks) => {
      apart.notShown += forks;
    },
    roadmapPath: path.get,
    close: (about, versions) => {
      const phases = sharedPhases(entries.map(({ learner }) => learner));
      const columns = new Set(phases.map(({ id }) => id));
      return {
        ...about,
        joined,
        phases,
        learners: entries
          .map(({ learner, oid }) => ({
            ...learner,
            phases: learner.phases.filter(({ id }) => columns.has(id)),
            roadmap: versionOf(oid, versions),
          }))
          .toSorted(compareLearners),
        apart,
        broken: broken.toSorted((a, b) => (a.repository < b.repository ? -1 : 1)),
        renamed,
        topics: topics.statistics(),
      };
    },
  };
}

type Sorted =
  | { readonly kind: "course"; readonly progress: ProgressJson }
  | { readonly kind: "apart"; readonly why: CountedApart }
  | { readonly kind: "broken"; readonly fault: CourseFault };

const apartAs = (why: CountedApart): Sorted => ({ kind: "apart", why });

/** A wish not to be shown comes before all that is wrong with a file, because a fault is shown with a name. */
function sortOut(
  { file, databaseId, isPrivate }: CourseRepository,
  { joined, showsPrivate }: Pick<RollOptions, "joined" | "showsPrivate">,
): Sorted {
  if (isPrivate && !showsPrivate) return apartAs("notShown");
  if (file.kind === "absent") return apartAs("withoutWaymark");
  const written = file.kind === "text" ? parseProgressJson(file.text) : null;
  // A new fork has the file of its parent until the first run.
  if (written !== null && written.repository !== databaseId) return apartAs("withoutWaymark");
  const progress = written?.progress ?? null;
  const cohort = progress === null ? (file.kind === "text" ? cohortIn(file.text) : null) : progress.cohort;
  if (cohort === false) return apartAs("leftOut");
  if (joined !== null && !isSame(cohort, joined)) return apartAs("notJoined");
  if (file.kind === "unreadable") return { kind: "broken", fault: file.reason };
  if (progress === null)
    return { kind: "broken", fault: written?.isNewer === true ? "newer" : "not-progress" };
  if (progress.off === true) return apartAs("turnedOff");
  return isPossible(progress) ? { kind: "course", progress } : { kind: "broken", fault: "wrong-counts" };
}

const isSame = (cohort: string | null | undefined, joined: string): boolean =>
  cohort?.toLowerCase() === joined.toLowerCase();

function learnerOf(
  course: Course,
  {
    repository: { fullName },
    member,
    today,
  }: { readonly repository: CourseRepository; readonly member: Member; readonly today: string },
): Omit<Learner, "roadmap"> {
  const stuck = stuckItems(course);
  const overdue = overdueItems(course, today);
  return {
    repository: fullName,
    name: member.name === null ? (fullName.split("/")[0] ?? fullName) : short(member.name),
    group: member.group === null ? null : short(member.group),
    state: learnerState(course, { stuck: stuck.length, overdue }, today),
    done: course.done,
    total: course.total,
    percent: course.percent,
    optionalDone: course.optionalDone,
    phases: course.phases,
    stuck,
    next: nextItem(course),
    overdue,
    startedOn: course.startedOn,
    lastActivityOn: course.lastActivityOn,
    finishedOn: course.finishedOn,
    pace: course.pace,
  };
}

function versionOf(oid: string | null, versions: readonly string[]): RoadmapVersion {
  if (oid === null || versions.length === 0) return { kind: "unknown" };
  const behind = versions.indexOf(oid);
  if (behind === -1) return { kind: "changed" };
  return behind === 0 ? { kind: "current" } : { kind: "behind", versions: behind };
}
