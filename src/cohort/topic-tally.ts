/** Where learners stop: statistics for each topic and project. They never name people. */
import { isLeft, type Course, type CourseItem } from "./read-course.ts";

export interface TopicStatistics {
  readonly title: string;
  /** The title of its phase, or null. */
  readonly phase: string | null;
  readonly kind: "topic" | "project";
  readonly optional: boolean;
  /** Learners who began it, closed it, or have it as their next required item. */
  readonly reached: number;
  readonly finished: number;
  readonly skipped: number;
  /** Learners who reached it and have not finished or skipped it. */
  readonly stopped: number;
  /** Learners who ask for help with it now. */
  readonly stuck: number;
  /** Between the close before and this one, half of the learners needed at most so many days; null for nobody. */
  readonly medianDays: number | null;
}

interface Tally {
  readonly item: CourseItem;
  learners: number;
  places: number;
  reached: number;
  finished: number;
  skipped: number;
  stuck: number;
  /** How many learners needed so many days. */
  readonly days: Map<number, number>;
}

export interface TopicTally {
  readonly add: (course: Pick<Course, "items" | "startedOn">) => void;
  /** The steepest drop comes first. */
  readonly statistics: () => readonly TopicStatistics[];
}

/** The maximum number of different topics that are remembered, so that hostile files cannot fill the memory. */
const TOPIC_LIMIT = 10_000;

/**
 * A topic counts as part of the roadmap if at least two learners, and at least 5 % of them, have it with the same id and
 * title. So a title that one person wrote never shows. Topics that nobody has reached are left out.
 */
export function openTopicTally(): TopicTally {
  const tallies = new Map<string, Tally>();
  let learners = 0;
  return {
    add: (course) => {
      learners += 1;
      const next = course.items.findIndex((item) => !item.optional && isTopic(item) && isLeft(item));
      const days = daysOf(course);
      const seen = new Set<string>();
      for (const [place, item] of course.items.entries()) {
        const key = `${item.id}\n${item.title}`;
        if (!isTopic(item) || seen.has(key)) continue;
        seen.add(key);
        const tally = tallies.get(key) ?? newTally(item);
        if (!tallies.has(key) && tallies.size >= TOPIC_LIMIT) forgetRare(tallies);
        tallies.set(key, tally);
        count(tally, item, { place, isNext: place === next, days: days.get(place) });
      }
    },
    statistics: () => {
      const least = Math.max(2, Math.ceil(learners / 20));
      return [...tallies.values()]
        .filter((tally) => tally.learners >= least && tally.reached > 0)
        .toSorted((a, b) => stopped(b) - stopped(a) || a.places / a.learners - b.places / b.learners)
        .map(statisticsOf);
    },
  };
}

/** Forgets topics that few learners have, so that the files of some cannot keep the topics of all others out. */
function forgetRare(tallies: Map<string, Tally>): void {
  for (let few = 1; tallies.size > TOPIC_LIMIT / 2; few *= 2)
    for (const [key, { learners }] of tallies) if (learners <= few) tallies.delete(key);
}

const isTopic = ({ kind }: CourseItem): boolean => kind !== "skill";
const stopped = ({ reached, finished, skipped }: Tally): number => reached - finished - skipped;

const newTally = (item: CourseItem): Tally => ({
  item,
  learners: 0,
  places: 0,
  reached: 0,
  finished: 0,
  skipped: 0,
  stuck: 0,
  days: new Map(),
});

function count(
  tally: Tally,
  item: CourseItem,
  {
    place,
    isNext,
    days,
  }: { readonly place: number; readonly isNext: boolean; readonly days: number | undefined },
): void {
  const { state } = item;
  tally.learners += 1;
  tally.places += place;
  if (state !== "open" || isNext) tally.reached += 1;
  if (state === "done") tally.finished += 1;
  if (state === "skipped") tally.skipped += 1;
  if (item.stuck && isLeft(item)) tally.stuck += 1;
  if (days !== undefined) tally.days.set(days, (tally.days.get(days) ?? 0) + 1);
}

const DAY = 86_400_000;
/** Longer than this counts as this. */
const DAYS_LIMIT = 1000;

/** The days between the close before and the close of each done item, by its place in the list. */
function daysOf({ items, startedOn }: Pick<Course, "items" | "startedOn">): ReadonlyMap<number, number> {
  const closed = [...items.entries()]
    .flatMap(([place, { closedOn, state }]) =>
      closedOn === null ? [] : [{ place, closedOn, isDone: state === "done" }],
    )
    .toSorted(
      (a, b) => (a.closedOn < b.closedOn ? -1 : Number(a.closedOn > b.closedOn)) || a.place - b.place,
    );
  const days = new Map<number, number>();
  let before = startedOn;
  for (const { place, closedOn, isDone } of closed) {
    const passed = before === null ? null : Math.round((Date.parse(closedOn) - Date.parse(before)) / DAY);
    if (isDone && passed !== null && passed >= 0) days.set(place, Math.min(passed, DAYS_LIMIT));
    before = closedOn;
  }
  return days;
}

function statisticsOf(tally: Tally): TopicStatistics {
  const { item, reached, finished, skipped, stuck, days } = tally;
  return {
    title: item.title,
    phase: item.phase,
    kind: item.kind === "project" ? "project" : "topic",
    optional: item.optional,
    reached,
    finished,
    skipped,
    stopped: stopped(tally),
    stuck,
    medianDays: median(days),
  };
}

function median(days: ReadonlyMap<number, number>): number | null {
  const all = [...days.values()].reduce((sum, some) => sum + some, 0);
  let seen = 0;
  for (const [value, some] of [...days].toSorted(([a], [b]) => a - b)) {
    seen += some;
    if (seen * 2 >= all) return value;
  }
  return null;
}
