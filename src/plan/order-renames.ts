/** Puts milestones in an order in which each title is free when it is needed: GitHub refuses a title that exists twice. */
import type { CreateMilestone, UpdateMilestone } from "../model/change.ts";

export type Titled = CreateMilestone | UpdateMilestone;

/**
 * The same changes, each one after the change that frees its title. Where titles go round in a circle, one milestone gets
 * another title first: `asideOf` makes that change, to a title that nothing has or gets.
 */
export function orderRenames(
  changes: readonly Titled[],
  asideOf: (change: UpdateMilestone) => UpdateMilestone,
): readonly Titled[] {
  const ordered: Titled[] = [];
  let waiting = changes;
  while (waiting.length > 0) {
    const held = new Map(
      waiting.flatMap((change) => (isRename(change) ? [[key(change.before), change]] : [])),
    );
    const isFree = (change: Titled) => (held.get(key(change.after)) ?? change) === change;
    const free = waiting.filter(isFree);
    ordered.push(...free);
    waiting = waiting.filter((change) => !isFree(change));
    const first = waiting.find(isRename);
    if (free.length > 0 || first === undefined) continue;
    const aside = asideOf(first);
    ordered.push(aside);
    waiting = waiting.map((change) => (change === first ? { ...first, before: aside.after } : change));
  }
  return ordered;
}

const key = ({ title }: Titled["after"]): string => title.toLowerCase();

const isRename = (change: Titled): change is UpdateMilestone =>
  change.type === "update" && change.before.title !== change.after.title;
