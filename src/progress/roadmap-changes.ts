/** How a change of the roadmap affected the items: compares the course as last announced with the current one. */
import { briefly, titleCode, type Course, type CourseItem, type CoursePlace } from "../record/course.ts";
import type { Progress } from "../model/progress.ts";
import { listedItems } from "./listed-items.ts";

/** A renamed item or phase. `from` is null if the old name is unknown. `kept` means that a person's title stays. */
export interface Renamed {
  readonly from: string | null;
  readonly to: string;
  readonly kept: boolean;
}

/** Issue numbers grouped by what happened to their items, and renamed phases. */
export interface RoadmapChanges {
  readonly added: readonly number[];
  readonly returned: readonly number[];
  readonly left: readonly number[];
  readonly renamed: readonly (Renamed & { readonly issue: number })[];
  readonly moved: readonly number[];
  readonly phases: readonly Renamed[];
}

/** Questions about texts that are only stored as fingerprints, and about titles that people wrote. */
export interface Titles {
  /** The titles that an issue, or a phase, may have had before: none, one or more. The phase is as `briefly` returns its id. */
  readonly formerly: (of: { readonly issue: number } | { readonly phase: string }) => readonly string[];
  /** Whether a person gave the issue, or the milestone of the phase, its own title. */
  readonly isTheirs: (of: { readonly issue: number } | { readonly phase: string }) => boolean;
}

/** Null if no item was added, removed, moved or renamed. Opening an issue again is not a change. */
export function roadmapChanges(before: Course, now: Progress, titles: Titles): RoadmapChanges | null {
  const after = courseOf(now);
  const [was, is] = [placed(before), placed(after)];
  if (was.size === 0) return null;
  const ids = new Set(before.items.map(({ id }) => id));
  const came = [...is.values()].filter(({ issue, id, place }) => {
    const former = was.get(issue);
    if (place === "retired") return false;
    return former === undefined ? !ids.has(id) : former.place === "retired";
  });
  const both = [...is.values()].flatMap((item) => {
    const former = was.get(item.issue);
    const counts = former !== undefined && former.place !== "retired" && item.place !== "retired";
    return counts ? [{ item, former }] : [];
  });
  const phases = renamedPhases(before, after, both);
  const phaseNow = (place: CoursePlace) =>
    typeof place === "string" ? place : (phases.get(place.phase) ?? place.phase);
  const titleOf = new Map(
    listedItems(now).flatMap(({ issue, title }) => (issue === null ? [] : [[issue.number, title]])),
  );
  const changes: RoadmapChanges = {
    added: came.filter(({ issue }) => !was.has(issue)).map(({ issue }) => issue),
    returned: came.filter(({ issue }) => was.has(issue)).map(({ issue }) => issue),
    left: [...is.values()].flatMap(({ issue, place }) => {
      const former = was.get(issue);
      return place === "retired" && former !== undefined && former.place !== "retired" ? [issue] : [];
    }),
    renamed: both.flatMap(({ item, former }) => {
      const { issue } = item;
      if (item.title === former.title) return [];
      const kept = titles.isTheirs({ issue });
      return [
        { issue, from: known(former.title, titles.formerly({ issue })), to: titleOf.get(issue) ?? "", kept },
      ];
    }),
    moved: both.flatMap(({ item, former }) =>
      phaseNow(former.place) === phaseNow(item.place) ? [] : [item.issue],
    ),
    phases: before.phases.flatMap(({ id, title }) => {
      const to = now.phases.find((phase) => briefly(phase.id) === (phases.get(id) ?? id));
      if (to === undefined || titleCode(to.title) === title) return [];
      const from = known(title, titles.formerly({ phase: id }));
      return [{ from, to: to.title, kept: titles.isTheirs({ phase: to.id }) }];
    }),
  };
  return Object.values(changes).every((some) => some.length === 0) ? null : changes;
}

const known = (code: string, texts: readonly string[]): string | null =>
  texts.find((text) => titleCode(text) === code) ?? null;

interface PlacedItem extends CourseItem {
  readonly issue: number;
}

/** By issue number. Items without an issue are left out. */
const placed = ({ items }: Course): ReadonlyMap<number, PlacedItem> =>
  new Map(
    items.flatMap(({ issue, ...item }) => (typeof issue === "string" ? [] : [[issue, { ...item, issue }]])),
  );

interface Both {
  readonly item: CourseItem;
  readonly former: CourseItem;
}

/** From the old phase id to the new one, if the old phase is gone and most of its items are in one new phase. */
function renamedPhases(before: Course, after: Course, both: readonly Both[]): ReadonlyMap<string, string> {
  const [old, there] = [before, after].map(({ phases }) => new Set(phases.map(({ id }) => id)));
  const renamed = new Map<string, string>();
  for (const { id } of before.phases) {
    if (there?.has(id) === true) continue;
    const from = both.filter(({ former }) => typeof former.place === "object" && former.place.phase === id);
    const targets = Map.groupBy(from, ({ item }) => (typeof item.place === "object" ? item.place.phase : ""));
    const [best] = [...targets].toSorted(([, a], [, b]) => b.length - a.length);
    if (best === undefined || best[0] === "" || old?.has(best[0]) === true) continue;
    if (best[1].length * 2 > from.length) renamed.set(id, best[0]);
  }
  return renamed;
}

/** The part of a course that `Progress` and progress.json have in common. */
interface Listed {
  readonly phases: readonly {
    readonly id: string;
    readonly title: string;
    readonly topics: readonly ListedItem[];
  }[];
  readonly projects: readonly ListedItem[];
  readonly skills: readonly ListedItem[];
  readonly retired: readonly ListedItem[];
}

interface ListedItem {
  readonly id: string;
  readonly title: string;
  readonly issue: number | { readonly number: number } | null;
  readonly deleted?: boolean | undefined;
}

/** What to remember about a course. */
export function courseOf(
  { phases, projects, skills, retired }: Listed,
  labels: ReadonlyMap<string, string> = new Map(),
): Course {
  const brief = (some: readonly ListedItem[], place: CoursePlace) =>
    some.map(({ id, title, issue, deleted = false }): CourseItem => {
      const number = typeof issue === "object" ? issue?.number : issue;
      return {
        id: briefly(id),
        title: titleCode(title),
        place,
        issue: number ?? (deleted ? "deleted" : "none"),
      };
    });
  return {
    labels,
    phases: phases.map(({ id, title }) => ({ id: briefly(id), title: titleCode(title) })),
    items: [
      ...phases.flatMap(({ id, topics }) => brief(topics, { phase: briefly(id) })),
      ...brief(projects, "projects"),
      ...brief(skills, "skills"),
      ...brief(retired, "retired"),
    ],
  };
}
