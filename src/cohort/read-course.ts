/** Reads a learner's progress.json, which may have been written by hand or by an older version of Waymark. */
import { cleanText } from "../markdown/clean-text.ts";
import type { CourseRepository } from "../model/cohort.ts";
import { isDay, mondayOf } from "../model/week.ts";
import type { ProgressJson } from "../record/progress-json.ts";
import type { LinkedItem, PhaseMark } from "./learner.ts";

/** An item of the roadmap in the order of learning. */
export interface CourseItem {
  readonly id: string;
  readonly title: string;
  /** The title of its phase, or null. */
  readonly phase: string | null;
  readonly kind: "topic" | "project" | "skill";
  readonly optional: boolean;
  readonly state: "open" | "in-progress" | "done" | "skipped";
  readonly stuck: boolean;
  readonly issue: number | null;
  readonly closedOn: string | null;
  readonly week: string | null;
}

/** What progress.json says, within limits that keep a hostile file small. */
export interface Course {
  readonly items: readonly CourseItem[];
  readonly phases: readonly PhaseMark[];
  readonly done: number;
  readonly total: number;
  readonly percent: number;
  readonly optionalDone: number;
  readonly startedOn: string | null;
  readonly lastActivityOn: string | null;
  readonly finishedOn: string | null;
  readonly pace: { readonly unit: "topics" | "hours"; readonly aWeek: number } | null;
  readonly weeksOff: readonly string[];
  /** Git's id of the roadmap's text, or null. */
  readonly roadmapOid: string | null;
  /** The path of the roadmap, or null. */
  readonly roadmapPath: string | null;
}

/** A course never has more issues than this. Items beyond it are not read. */
const ITEM_LIMIT = 2000;
const PHASE_LIMIT = 60;
const TITLE_LIMIT = 120;
const ID_LIMIT = 200;

/** A text of at most 120 characters, as a person sees it. */
export const short = (text: string): string => cleanText(cut(text, TITLE_LIMIT));

/**
 * The beginning of a text. A slice would keep the whole text in memory, and a hostile file can have a title of half a
 * megabyte.
 */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const copy: string = JSON.parse(JSON.stringify(text.slice(0, length)));
  return copy;
}

/** The numbers of the file must be possible. `today` is the latest day that counts: a later one is treated as today. */
export function readCourse(progress: ProgressJson, repository: CourseRepository, today: string): Course {
  const day = dayUntil(today);
  const items = itemsOf(progress).slice(0, ITEM_LIMIT);
  const course = items.map(({ item, phase, kind }) => courseItem(item, { phase, kind, day }));
  const closed = course.flatMap(({ closedOn }) => closedOn ?? []).toSorted();
  const { count } = progress;
  const required = course.filter(({ optional }) => !optional).flatMap(({ closedOn }) => closedOn ?? []);
  return {
    items: course,
    phases: phasesOf(progress),
    done: count.done,
    total: count.total,
    percent: count.percent,
    optionalDone: count.optional?.done ?? 0,
    // Files of the first revision have no such days.
    startedOn: day(said(progress.startedOn, repository.createdAt.slice(0, 10))),
    lastActivityOn: day(said(progress.lastActivityOn, closed.at(-1) ?? null)),
    finishedOn:
      count.percent < 100 ? null : day(said(progress.finishedOn, required.toSorted().at(-1) ?? null)),
    pace: progress.pace === undefined || progress.pace === null ? null : paceOf(progress.pace),
    weeksOff: (progress.pace?.weeksOff ?? [])
      .flatMap(({ monday }) => (isDay(monday) ? [monday] : []))
      .slice(0, 300),
    roadmapOid: oidOf(progress),
    roadmapPath: roadmapPathOf(progress),
  };
}

/** The required items of earlier weeks that are not closed. `today` is in the current week. */
export function overdueItems({ items }: Pick<Course, "items">, today: string): number {
  const monday = mondayOf(today);
  return items.filter((item) => !item.optional && isLeft(item) && item.week !== null && item.week < monday)
    .length;
}

/** The items that the learner asks for help with, at most five. */
export const stuckItems = ({ items }: Pick<Course, "items">): readonly LinkedItem[] =>
  items
    .filter((item) => item.stuck && isLeft(item))
    .slice(0, 5)
    .map(linked);

/** The first required item that is left. Skills grow along the way, so they come last. */
export function nextItem({ items }: Pick<Course, "items">): LinkedItem | null {
  const found = items.find((item) => !item.optional && isLeft(item));
  return found === undefined ? null : linked(found);
}

export const isLeft = ({ state }: Pick<CourseItem, "state">): boolean =>
  state === "open" || state === "in-progress";

const linked = ({ title, issue }: CourseItem): LinkedItem => ({ title, issue });

type ItemJson = ProgressJson["skills"][number];
type PhaseJson = ProgressJson["phases"][number];

function itemsOf({ phases, projects, skills }: ProgressJson) {
  const of = (kind: CourseItem["kind"], phase: string | null) => (item: ItemJson) => ({ item, phase, kind });
  const known = new Set(phases.map(({ id }) => id));
  const after = (id: string) => projects.filter(({ phase }) => phase === id);
  const rest = projects.filter(({ phase }) => phase === null || !known.has(phase));
  return [
    ...phases.flatMap((phase) => [
      ...phase.topics.map(of("topic", phase.title)),
      ...after(phase.id).map(of("project", phase.title)),
    ]),
    ...rest.map(of("project", null)),
    ...skills.map(of("skill", null)),
  ];
}

function courseItem(
  item: ItemJson,
  { phase, kind, day }: Pick<CourseItem, "phase" | "kind"> & { readonly day: ReturnType<typeof dayUntil> },
): CourseItem {
  return {
    id: cut(item.id, ID_LIMIT),
    title: short(item.title),
    phase: phase === null ? null : short(phase),
    kind,
    optional: item.optional,
    state: item.state,
    stuck: item.stuck ?? false,
    issue: item.issue !== null && item.issue > 0 ? item.issue : null,
    closedOn: day(item.closedOn),
    week: item.week !== undefined && item.week !== null && isDay(item.week) ? item.week : null,
  };
}

/** What the file says, even if that is null; `otherwise` if it says nothing. */
const said = (value: string | null | undefined, otherwise: string | null): string | null =>
  value === undefined ? otherwise : value;

/** Of phases with the same id, the first one counts. A phase without topics has nothing to show. */
function phasesOf({ phases }: ProgressJson): readonly PhaseMark[] {
  const marks = phases.filter(hasTopics).slice(0, PHASE_LIMIT).map(phaseMark);
  return [...Map.groupBy(marks, ({ id }) => id).values()].flatMap(([first]) => first ?? []);
}

const hasTopics = ({ count: { total, percent, optional, skipped } }: PhaseJson): boolean =>
  total > 0 || percent > 0 || (optional?.total ?? 0) > 0 || (skipped ?? 0) > 0;

/** Where no required topic is left to count, the optional ones count. */
function phaseMark({ id, title, optional, count }: PhaseJson): PhaseMark {
  const { done, total } = count.total === 0 ? (count.optional ?? count) : count;
  return { id: cut(id, ID_LIMIT), title: short(title), optional, done, total };
}

const dayUntil =
  (today: string) =>
  (text: string | null): string | null => {
    if (text === null || !isDay(text)) return null;
    return text > today ? today : text;
  };

function paceOf({ unit, aWeek }: NonNullable<ProgressJson["pace"]>): Course["pace"] {
  return aWeek > 0 && aWeek <= 1000 ? { unit, aWeek } : null;
}

function roadmapPathOf({ roadmap }: ProgressJson): string | null {
  return roadmap === undefined || roadmap === null ? null : cut(roadmap.path, ID_LIMIT);
}

function oidOf({ roadmap }: ProgressJson): string | null {
  const oid = roadmap?.oid ?? null;
  return oid !== null && /^[0-9a-f]{40,64}$/u.test(oid) ? oid : null;
}
