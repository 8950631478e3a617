/** Distinguishes a renamed or moved item from an item that left and another one that was added. */
import { tokenize } from "../text/tokenize.ts";

/** The properties of an item that matching needs. `position` counts within its phase, from 0. */
export interface Identity {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly phase: string | null;
  readonly position: number;
}

/** The same item with two ids. `guessed` means that the titles are so different that a person should check. */
export interface Match {
  readonly from: string;
  readonly to: string;
  readonly guessed: boolean;
}

export interface MatchedItems {
  readonly matches: readonly Match[];
  /** The ids that left. */
  readonly gone: readonly string[];
  /** The ids that are new. */
  readonly come: readonly string[];
}

/** Two titles below this similarity are different things. */
const MATCH_THRESHOLD = 0.5;
/** From this similarity on, no check is needed. */
const CERTAIN_THRESHOLD = 0.8;
const SAME_PHASE = 0.2;
const SAME_POSITION = 0.1;

/**
 * Pairs ids that disappeared with ids that appeared, by kind, similarity of titles, phase and position, best pairs
 * first. An id that exists in both is the same item and is not in the result.
 */
export function matchItems(before: readonly Identity[], after: readonly Identity[]): MatchedItems {
  const gone = without(before, after);
  const come = without(after, before);
  const renamed = renamedPhases(before, after);
  const pairs = gone
    .flatMap((from) => come.filter((to) => to.kind === from.kind).map((to) => pair(from, to, renamed)))
    .filter(({ likeness }) => likeness >= MATCH_THRESHOLD)
    .toSorted((a, b) => b.score - a.score);
  const matches: Match[] = [];
  const taken = new Set<Identity>();
  for (const { from, to, likeness } of pairs) {
    if (taken.has(from) || taken.has(to)) continue;
    taken.add(from).add(to);
    matches.push({ from: from.id, to: to.id, guessed: likeness < CERTAIN_THRESHOLD });
  }
  const left = (items: readonly Identity[]) => items.filter((item) => !taken.has(item)).map(({ id }) => id);
  return { matches, gone: left(gone), come: left(come) };
}

function without(items: readonly Identity[], others: readonly Identity[]): readonly Identity[] {
  const known = new Set(others.map(({ id }) => id));
  return items.filter(({ id }) => !known.has(id));
}

function pair(from: Identity, to: Identity, renamed: ReadonlyMap<string, string>) {
  const likeness = alike(from.title, to.title);
  const phase = from.phase !== null && (renamed.get(from.phase) ?? from.phase) === to.phase;
  const score =
    likeness + (phase ? SAME_PHASE : 0) + (phase && from.position === to.position ? SAME_POSITION : 0);
  return { from, to, likeness, score };
}

/**
 * From the old phase id to the new one, if most of the old phase's items are in one new phase: with the same title, the
 * same id, or as one of the `matches`.
 */
export function renamedPhases(
  before: readonly Identity[],
  after: readonly Identity[],
  matches: readonly Pick<Match, "from" | "to">[] = [],
): ReadonlyMap<string, string> {
  const kept = new Set(after.map(({ phase }) => phase));
  if (before.every(({ phase }) => phase === null || kept.has(phase))) return new Map();
  const [byWords, byId] = [new Map<string, string>(), new Map<string, string>()];
  for (const { id, phase, title } of after) {
    if (phase === null) continue;
    byWords.set(lowerWords(title).join(" "), phase);
    byId.set(id, phase);
  }
  const matched = new Map(matches.map(({ from, to }) => [from, to]));
  const votes = new Map<string, string[]>();
  for (const { id, phase, title } of before) {
    const now = byId.get(matched.get(id) ?? id) ?? byWords.get(lowerWords(title).join(" "));
    if (phase === null || now === undefined || kept.has(phase)) continue;
    votes.set(phase, [...(votes.get(phase) ?? []), now]);
  }
  const old = new Set(before.map(({ phase }) => phase));
  const renamed = new Map<string, string>();
  for (const [phase, targets] of votes) {
    const size = before.filter((item) => item.phase === phase).length;
    const best = mostFrequent(targets.filter((target) => !old.has(target)));
    if (best !== null && best.count * 2 > size) renamed.set(phase, best.value);
  }
  return renamed;
}

function mostFrequent(values: readonly string[]): { readonly value: string; readonly count: number } | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const best = [...counts].toSorted((a, b) => b[1] - a[1])[0];
  return best === undefined ? null : { value: best[0], count: best[1] };
}

/** From 0 to 1: how similar two titles are, by whole words or by pairs of letters (Dice), whichever is higher. */
function alike(a: string, b: string): number {
  const [words, others] = [lowerWords(a), lowerWords(b)];
  return Math.max(dice(words, others), dice(pairsOf(words.join(" ")), pairsOf(others.join(" "))));
}

const lowerWords = (title: string): readonly string[] => tokenize(title.normalize("NFKC").toLowerCase());

function pairsOf(text: string): readonly string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, index) => text.slice(index, index + 2));
}

function dice(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const rest = new Map<string, number>();
  for (const value of a) rest.set(value, (rest.get(value) ?? 0) + 1);
  let shared = 0;
  for (const value of b) {
    const count = rest.get(value) ?? 0;
    if (count === 0) continue;
    rest.set(value, count - 1);
    shared += 1;
  }
  return (2 * shared) / (a.length + b.length);
}
