/** Where a cohort is read: with a token through GraphQL, or without one. */
import type { CourseSource } from "../model/cohort.ts";
import { readCourses } from "./read-courses.ts";
import { readForks } from "./read-forks.ts";
import { readPublicCourses, readPublicForks, type PublicSource } from "./read-public-courses.ts";
import { readRoadmapVersions } from "./read-roadmap-versions.ts";
import type { Requester } from "./requester.ts";

export const withToken = (requester: Requester): CourseSource => ({
  forks: (roadmap) => readForks(requester, roadmap),
  courses: (names) => readCourses(requester, names),
  versions: (roadmap, path) => readRoadmapVersions(requester, roadmap, path),
});

/** The versions of the roadmap would cost too many of the 60 requests that GitHub allows per hour. */
export const withoutToken = (source: PublicSource): CourseSource => ({
  forks: (roadmap) => readPublicForks(source, roadmap),
  courses: (names) => readPublicCourses(source, names),
  versions: () => Promise.resolve([]),
});
