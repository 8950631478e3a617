/** The changes that a learner's fork would see between two versions of a roadmap: renamed, moved, added, retired. */
import { items } from "../model/items.ts";
import type { Roadmap } from "../model/roadmap.ts";
import { matchItems, renamedPhases, type Identity } from "./match-items.ts";

export type RoadmapChange =
  /** `guessed`: it follows from position and text, not from a pinned id. */
  | { readonly kind: "renamed"; readonly from: string; readonly to: string; readonly guessed: boolean }
  /** `from` and `to` are ids. The title is the same. */
  | {
      readonly kind: "moved";
      readonly title: string;
      readonly from: string;
      readonly to: string;
      readonly guessed: boolean;
    }
  | { readonly kind: "added" | "retired"; readonly title: string };

/** In the order renamed and moved, added, retired; empty if the items are the same. */
export function compareRoadmaps(before: Roadmap, after: Roadmap): readonly RoadmapChange[] {
  const [old, now] = [identities(before), identities(after)];
  const known = new Map([...old, ...now].map((item) => [item.id, item]));
  const { matches, gone, come } = matchItems(old, now);
  const title = (id: string): string => known.get(id)?.title ?? id;
  const phases = renamedPhases(old, now, matches);
  const phaseOf = (id: string): string | null => {
    const phase = known.get(id)?.phase ?? null;
    return phase === null ? null : (phases.get(phase) ?? phase);
  };
  return [
    ...[...phases].map(([from, to]): RoadmapChange => {
      const [former, present] = [phaseTitle(before, from), phaseTitle(after, to)];
      return { kind: "renamed", from: former, to: present, guessed: false };
    }),
    ...retitled(old, now),
    ...matches.flatMap(({ from, to, guessed }): readonly RoadmapChange[] => {
      if (title(from) !== title(to)) return [{ kind: "renamed", from: title(from), to: title(to), guessed }];
      // A topic whose phase has another name now is where it was.
      return phaseOf(from) === phaseOf(to) ? [] : [{ kind: "moved", title: title(to), from, to, guessed }];
    }),
    ...come.map((id): RoadmapChange => ({ kind: "added", title: title(id) })),
    ...gone.map((id): RoadmapChange => ({ kind: "retired", title: title(id) })),
  ];
}

const phaseTitle = ({ phases }: Roadmap, id: string): string =>
  phases.find((phase) => phase.id === id)?.title ?? id;

/** The ids that renamed and moved items had before, by their present ids. */
export function formerIds(before: Roadmap, after: Roadmap): ReadonlyMap<string, string> {
  const { matches } = matchItems(identities(before), identities(after));
  return new Map(matches.map(({ from, to }) => [to, from]));
}

/** The text of a change, without its kind. Titles are not escaped, so the caller must escape them. */
export function comparisonLine(change: RoadmapChange): string {
  switch (change.kind) {
    case "renamed":
      return `"${change.from}" → "${change.to}"${doubt(change.guessed)}`;
    case "moved":
      return `"${change.title}": ${change.from} → ${change.to}${doubt(change.guessed)}`;
    case "added":
    case "retired":
      return `"${change.title}"`;
    default:
      return change satisfies never;
  }
}

const doubt = (guessed: boolean): string => (guessed ? " (a guess: pin the id if it is right)" : "");

/** Items with another title but the same id, because the id is pinned. */
function retitled(old: readonly Identity[], now: readonly Identity[]): readonly RoadmapChange[] {
  const before = new Map(old.map((item) => [item.id, item.title]));
  return now.flatMap(({ id, title }): readonly RoadmapChange[] => {
    const from = before.get(id);
    return from === undefined || from === title ? [] : [{ kind: "renamed", from, to: title, guessed: false }];
  });
}

function identities(roadmap: Roadmap): readonly Identity[] {
  const positions = new Map<string, number>();
  return items(roadmap).map(({ id, kind, title, phase }) => {
    const place = `${kind} ${phase ?? ""}`;
    const position = positions.get(place) ?? 0;
    positions.set(place, position + 1);
    return { id, kind, title, phase, position };
  });
}
