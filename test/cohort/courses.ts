/** Builds the progress.json of learners at different points of one roadmap. */
import type { CourseRepository, ProgressFile } from "../../src/model/cohort.ts";
import type { ProgressJson } from "../../src/record/progress-json.ts";

/** The current day in these tests, a Sunday. */
export const TODAY = "2026-11-29";

const PHASES = ["Basics", "Servers", "Data"];
const TOPICS = 4;

type Item = ProgressJson["skills"][number];

export interface CourseWanted {
  readonly repository?: number;
  /** The days on which the first topics were done. */
  readonly done?: readonly string[];
  /** The place of a topic that the learner asks for help with. */
  readonly stuck?: number;
  /** The place of a topic that was begun, and the day. */
  readonly begun?: readonly [number, string];
  /** The places of topics that were skipped, all on the day before. */
  readonly skipped?: readonly number[];
  /** The Monday of each topic's week: the first for the first topics, and so on. */
  readonly weeks?: readonly string[];
  readonly titles?: readonly string[];
  /** Fields of the file that differ. */
  readonly more?: Readonly<Record<string, unknown>>;
}

/** The text of a progress.json with three phases of four topics each. Topic numbers start at 0. */
export function courseText({ more = {}, ...wanted }: CourseWanted = {}): string {
  // The count of the three phases is not that of others.
  const count = more["phases"] === undefined ? {} : { count: countOf(0, 0) };
  return JSON.stringify({ ...courseJson(wanted), ...count, ...more });
}

/** Open topics for a phase of another roadmap. */
export const openTopics = (length: number): readonly Item[] =>
  Array.from({ length }, (_, at) => ({
    id: `topic-${at}`,
    title: `Topic ${at}`,
    optional: false,
    state: "open",
    issue: null,
    closedOn: null,
    parts: [],
  }));

function courseJson({
  repository = 1,
  done = [],
  stuck,
  begun,
  skipped = [],
  weeks = [],
  titles = [],
}: CourseWanted = {}): ProgressJson {
  const items = Array.from({ length: PHASES.length * TOPICS }, (_, place): Item => {
    const title = titles[place] ?? `Topic ${place + 1}`;
    const isSkipped = skipped.includes(place);
    const isBegun = begun?.[0] === place;
    return {
      id: `phase-${Math.floor(place / TOPICS) + 1}/topic-${place + 1}`,
      title,
      optional: false,
      state: place < done.length ? "done" : isSkipped ? "skipped" : isBegun ? "in-progress" : "open",
      issue: place + 2,
      closedOn: done[place] ?? (isSkipped ? "2026-11-28" : null),
      inProgressSince: isBegun ? begun[1] : null,
      stuck: stuck === place,
      week: weeks[place] ?? null,
      parts: [],
    };
  });
  const total = items.length - skipped.length;
  const left = total - done.length;
  const days = [...done, ...(begun === undefined ? [] : [begun[1]])].toSorted();
  return {
    version: 1,
    revision: 2,
    renderer: 7,
    repository,
    fullName: "written/earlier",
    title: "A roadmap",
    roadmap: { path: "README.md", oid: null },
    count: countOf(done.length, total),
    phases: PHASES.map((title, index) => {
      const topics = items.slice(index * TOPICS, (index + 1) * TOPICS);
      const kept = topics.filter(({ state }) => state !== "skipped");
      const finished = kept.filter(({ state }) => state === "done").length;
      return {
        id: `phase-${index + 1}`,
        title,
        optional: false,
        count: countOf(finished, kept.length),
        milestone: index + 1,
        topics,
      };
    }),
    projects: [],
    skills: [],
    retired: [],
    startedOn: "2026-11-01",
    lastActivityOn: days.at(-1) ?? null,
    finishedOn: left === 0 ? (done.at(-1) ?? null) : null,
    pace: null,
    cohort: null,
  };
}

const countOf = (done: number, total: number): ProgressJson["count"] => ({
  done,
  total,
  percent: total === 0 ? 100 : Math.floor((done * 100) / total),
  optional: { done: 0, total: 0 },
  skipped: 0,
  inProgress: 0,
});

/** All twelve topics, the last of them on this day. */
export const allDone = (last: string): readonly string[] => [
  ...Array.from({ length: 11 }, () => "2026-11-20"),
  last,
];

/** A repository with this file. */
export function courseRepository(
  fullName: string,
  file: ProgressFile | string,
  more: Partial<CourseRepository> = {},
): CourseRepository {
  return {
    fullName,
    databaseId: 1,
    isPrivate: false,
    createdAt: "2026-11-01T08:00:00Z",
    file: typeof file === "string" ? { kind: "text", text: file } : file,
    ...more,
  };
}
