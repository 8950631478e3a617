/** What the learner can do next. */
import type { ItemProgress, PhaseProgress, Progress } from "../model/progress.ts";

/** An item with the phase it belongs to or comes after. */
export interface NextItem {
  readonly item: ItemProgress;
  readonly phase: PhaseProgress | null;
}

/**
 * The first items that are not done or skipped, at most `most`: first the ones in progress, then the others, both in
 * the order of the roadmap. Optional items are only included when nothing required is left. Skills grow along the way,
 * so a skill in progress still comes last.
 */
export function nextItems(progress: Progress, most: number): readonly NextItem[] {
  const left = itemsInOrder(progress).filter(({ item }) => isLeft(item));
  const required = left.filter(({ item }) => !item.optional);
  const candidates = required.length > 0 ? required : left;
  const isBegun = ({ item }: NextItem) => item.state === "in-progress" && item.kind !== "skill";
  const begun = candidates.filter(isBegun);
  const rest = candidates.filter((candidate) => !isBegun(candidate));
  return [...begun, ...rest].slice(0, most);
}

/** Neither done nor skipped. */
export const isLeft = ({ state }: ItemProgress): boolean => state === "open" || state === "in-progress";

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
