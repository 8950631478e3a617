/** How a change of the roadmap affected the items: compares the last written state with the current one. */
import type { ProgressJson } from "../record/progress-json.ts";
import type { Progress } from "../model/progress.ts";

/** Issue numbers grouped by what happened to their items, and renamed phases. */
export interface RoadmapChanges {
  readonly added: readonly number[];
  readonly returned: readonly number[];
  readonly left: readonly number[];
  readonly renamed: readonly { readonly issue: number; readonly from: string }[];
  readonly moved: readonly number[];
  readonly phases: readonly { readonly from: string; readonly to: string }[];
}

/** Null if no item was added, removed, moved or renamed. Opening an issue again is not a change. */
export function roadmapChanges(before: ProgressJson, now: Progress): RoadmapChanges | null {
  const [was, is] = [placed(before), placed(now)];
  if (was.size === 0) return null;
  const ids = new Set(
    [...before.phases.flatMap(({ topics }) => topics), ...before.projects, ...before.skills].map(
      ({ id }) => id,
    ),
  );
  const wasRetired = new Set(before.retired.map(({ issue }) => issue));
  const came = [...is].flatMap(([issue, { id }]) => (was.has(issue) || ids.has(id) ? [] : [issue]));
  const both = [...is].flatMap(([issue, item]) => {
    const former = was.get(issue);
    return former === undefined ? [] : [{ issue, item, former }];
  });
  const changes: RoadmapChanges = {
    added: came.filter((issue) => !wasRetired.has(issue)),
    returned: came.filter((issue) => wasRetired.has(issue)),
    left: now.retired.map(({ issue }) => issue.number).filter((issue) => was.has(issue)),
    renamed: both.flatMap(({ issue, item, former }) =>
      item.title === former.title ? [] : [{ issue, from: former.title }],
    ),
    moved: both.flatMap(({ issue, item, former }) => (item.phase === former.phase ? [] : [issue])),
    phases: before.phases.flatMap(({ title: from, milestone }) => {
      const to = now.phases.find((phase) => milestone !== null && phase.milestone?.number === milestone);
      return to === undefined || to.title === from ? [] : [{ from, to: to.title }];
    }),
  };
  return Object.values(changes).every((some) => some.length === 0) ? null : changes;
}

interface Placed {
  readonly id: string;
  readonly title: string;
  /** Its phase, by milestone, because that stays the same when the phase is renamed. */
  readonly phase: string | number;
}

interface Listed {
  readonly phases: readonly {
    readonly id: string;
    readonly milestone: Numbered;
    readonly topics: readonly ListedItem[];
  }[];
  readonly projects: readonly ListedItem[];
  readonly skills: readonly ListedItem[];
}
interface ListedItem {
  readonly id: string;
  readonly title: string;
  readonly issue: Numbered;
}
type Numbered = number | { readonly number: number } | null;

const numberOf = (it: Numbered): number | null => (typeof it === "object" ? (it?.number ?? null) : it);

/** By issue number. Items without an issue are left out. */
function placed({ phases, projects, skills }: Listed): ReadonlyMap<number, Placed> {
  const groups = [
    ...phases.map(({ id, milestone, topics }) => ({ phase: numberOf(milestone) ?? id, items: topics })),
    { phase: "projects", items: projects },
    { phase: "skills", items: skills },
  ];
  return new Map(
    groups.flatMap(({ phase, items }) =>
      items.flatMap(({ id, title, issue }) => {
        const number = numberOf(issue);
        return number === null ? [] : [[number, { id, title, phase }] as const];
      }),
    ),
  );
}
