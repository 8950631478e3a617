/** What the learner can do next. */
import type { ItemProgress, PhaseProgress, Progress } from "../model/progress.ts";

/** An item with the phase it belongs to or comes after. */
export interface NextItem {
  readonly item: ItemProgress;
  readonly phase: PhaseProgress | null;
}

/**
 * The first items that are not done or skipped, at most `most`: first the ones in progress, then the others, both in
 * the order of the roadmap. Optional items are only included when nothing required is left, or when they come first and
 * the learner may need them. Skills grow along the way, so a skill in progress still comes last.
 */
export function nextItems(progress: Progress, most: number): readonly NextItem[] {
  const left = itemsInOrder(progress).filter(({ item }) => isLeft(item));
  const first = phasesToBeginWith(progress);
  const isWanted = ({ item, phase }: NextItem) => !item.optional || (phase !== null && first.has(phase.id));
  const candidates = left.some(({ item }) => !item.optional) ? left.filter(isWanted) : left;
  const isBegun = ({ item }: NextItem) => item.state === "in-progress" && item.kind !== "skill";
  const begun = candidates.filter(isBegun);
  const rest = candidates.filter((candidate) => !isBegun(candidate));
  return [...begun, ...rest].slice(0, most);
}

/**
 * The ids of the optional phases before all others: a beginner needs them. None if the learner said that they know them,
 * or has begun, finished or skipped anything else.
 */
function phasesToBeginWith(progress: Progress): ReadonlySet<string> {
  const { phases, knowsPrerequisites } = progress;
  const required = phases.findIndex(({ optional }) => !optional);
  const first = new Set(phases.slice(0, Math.max(0, required)).map(({ id }) => id));
  const isBeyond = itemsInOrder(progress).some(
    ({ item, phase }) => item.state !== "open" && !(phase !== null && first.has(phase.id)),
  );
  return knowsPrerequisites || isBeyond ? new Set() : first;
}

/** Neither done nor skipped. */
export const isLeft = ({ state }: ItemProgress): boolean => state === "open" || state === "in-progress";

/** Whether any item is left, required or not. */
export const isAnyLeft = (progress: Progress): boolean =>
  itemsInOrder(progress).some(({ item }) => isLeft(item));

/** Each phase's topics and then its projects, then projects of no phase, then skills. */
export function itemsInOrder({ phases, projects, skills }: Progress): readonly NextItem[] {
  const known = new Set(phases.map(({ id }) => id));
  return [
    ...phases.flatMap((phase) => [
      ...phase.topics.map((item) => ({ item, phase })),
      ...projects.filter((project) => project.phase === phase.id).map((item) => ({ item, phase })),
    ]),
    ...projects
      .filter((project) => project.phase === null || !known.has(project.phase))
      .map((item) => ({ item, phase: null })),
    ...skills.map((item) => ({ item, phase: null })),
  ];
}
