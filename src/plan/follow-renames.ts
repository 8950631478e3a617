/** Finds the items and phases of the roadmap that GitHub knows under an older id. */
import type { DesiredIssue } from "../model/desired.ts";
import type { RecordedItem } from "../record/written-here.ts";
import { matchItems, renamedPhases, type Identity } from "./match-items.ts";
import type { ItemIssue, MatchedIssues } from "./match-issues.ts";
import { isRetired } from "./plan-retired-issue.ts";

export interface FollowedIdentity {
  /** From the new item id to the id in its issue. */
  readonly formerly: ReadonlyMap<string, string>;
  /** From the new phase id to the old one. */
  readonly phases: ReadonlyMap<string, string>;
  /** The ids of issues whose items left the roadmap. */
  readonly gone: readonly string[];
}

/**
 * Compares the roadmap with the markers, also with those that may not count: an item that has such an issue must not get
 * another one under its new name. `recorded` comes from progress.json: the titles of items whose issue now has
 * another title, and the items whose issue was deleted.
 */
export function followRenames(
  desired: readonly Pick<DesiredIssue, "item" | "kind" | "title" | "phase">[],
  matched: MatchedIssues,
  recorded: readonly RecordedItem[],
): FollowedIdentity {
  const byIssue = new Map(recorded.map((item) => [item.issue, item]));
  const oldest = [...matched.items].flatMap(([id, [first]]) =>
    first === undefined ? [] : [[id, first] as const],
  );
  const there = [...oldest, ...matched.undecided].map(([id, found]) =>
    identityOf(id, found, byIssue.get(found.issue.number)),
  );
  const ids = new Set(there.map(({ id }) => id));
  const numbers = new Set(there.map(({ number }) => number));
  const deleted = recorded.filter(({ id, issue }) => !ids.has(id) && (issue === null || !numbers.has(issue)));
  const before = [...there, ...deleted.filter((item) => item.deleted || item.issue !== null)];
  const after = desired.map(({ item, kind, title, phase }) => ({ id: item, kind, title, phase }));
  const [placedBefore, placedAfter] = [withPositions(before), withPositions(after)];
  const { matches, gone } = matchItems(placedBefore, placedAfter);
  const phases = renamedPhases(placedBefore, placedAfter, matches);
  return {
    formerly: new Map(matches.map(({ from, to }) => [to, from])),
    phases: new Map([...phases].map(([from, to]) => [to, from])),
    gone: gone.filter((id) => matched.items.has(id)),
  };
}

const KINDS: ReadonlySet<string> = new Set(["topic", "project", "skill"]);

/** What Waymark wrote about it last. A person may have changed its title and labels since then. */
function identityOf(id: string, found: ItemIssue, recorded: RecordedItem | undefined) {
  const { issue, managed } = found;
  const labels = managed?.memory.labels ?? issue.labels;
  return {
    id,
    number: issue.number,
    kind: labels.find((label) => KINDS.has(label)) ?? recorded?.kind ?? "topic",
    title: managed?.memory.title ?? recorded?.title ?? issue.title,
    phase: managed?.memory.phase ?? recorded?.phase ?? null,
    retired: isRetired(found),
  };
}

function withPositions(items: readonly Omit<Identity, "position">[]): readonly Identity[] {
  const counts = new Map<string | null, number>();
  return items.map(({ id, kind, title, phase, retired = false }) => {
    const position = counts.get(phase) ?? 0;
    counts.set(phase, position + 1);
    return { id, kind, title, phase, position, retired };
  });
}
