/** Distinguishes a renamed or moved item from an item that left and another one that was added. */
import { tokenize } from "../text/tokenize.ts";

/** The properties of an item that matching needs. `position` counts within its phase, from 0. */
export interface Identity {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly phase: string | null;
  readonly position: number;
  /**
   * Whether it left the roadmap some time ago. Only an item with the same title is it again; a similar title would count
   * something as done that nobody learnt. Left out for no.
   */
  readonly retired?: boolean;
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
/**
 * The most comparisons of titles: half a second. With more items, each one is compared with those that are near it in the
 * roadmap, and with those of the same title.
 */
const COMPARISONS = 400_000;
/** The words are the same. */
const SAME_TITLE = 1;
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
  const pairs = pairsAbove(MATCH_THRESHOLD, gone, come, renamed).toSorted((a, b) => b.score - a.score);
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

interface Pair {
  readonly from: Identity;
  readonly to: Identity;
  readonly likeness: number;
  readonly score: number;
}

/** The pairs of the same kind whose titles are at least this similar. Of each title, words and letters are read once. */
function pairsAbove(
  least: number,
  gone: readonly Identity[],
  come: readonly Identity[],
  renamed: ReadonlyMap<string, string>,
): readonly Pair[] {
  const found: Pair[] = [];
  if (gone.length === 0) return found;
  const candidates = come.map((to) => ({ to, title: readTitle(to.title) }));
  const room = Math.max(1, Math.floor(COMPARISONS / gone.length));
  const sameTitle = Map.groupBy(candidates, ({ title }) => title.words.join(" "));
  for (const [at, from] of gone.entries()) {
    const title = readTitle(from.title);
    const middle = Math.floor((at * candidates.length) / gone.length);
    const start = Math.max(0, Math.min(middle - Math.floor(room / 2), candidates.length - room));
    const same = sameTitle.get(title.words.join(" ")) ?? [];
    for (const candidate of new Set([...candidates.slice(start, start + room), ...same.slice(0, room)])) {
      if (candidate.to.kind !== from.kind) continue;
      const likeness = alike(title, candidate.title);
      if (likeness >= (from.retired === true ? SAME_TITLE : least))
        found.push(pair(from, candidate.to, likeness, renamed));
    }
  }
  return found;
}

function pair(from: Identity, to: Identity, likeness: number, renamed: ReadonlyMap<string, string>): Pair {
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
    const targets = votes.get(phase);
    if (targets === undefined) votes.set(phase, [now]);
    else targets.push(now);
  }
  const sizes = new Map<string | null, number>();
  for (const { phase } of before) sizes.set(phase, (sizes.get(phase) ?? 0) + 1);
  const renamed = new Map<string, string>();
  for (const [phase, targets] of votes) {
    const best = mostFrequent(targets.filter((target) => !sizes.has(target)));
    if (best !== null && best.count * 2 > (sizes.get(phase) ?? 0)) renamed.set(phase, best.value);
  }
  return renamed;
}

function mostFrequent(values: readonly string[]): { readonly value: string; readonly count: number } | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const best = [...counts].toSorted((a, b) => b[1] - a[1])[0];
  return best === undefined ? null : { value: best[0], count: best[1] };
}

/** Whether two titles are so different that a person should check that they mean the same. */
export const isGuess = (one: string, other: string): boolean =>
  alike(readTitle(one), readTitle(other)) < CERTAIN_THRESHOLD;

/** The words of a title and its pairs of letters, both sorted, so that one pass over two titles counts what they share. */
interface ComparedTitle {
  readonly words: readonly string[];
  /** Two UTF-16 units in one number each. */
  readonly letters: Uint32Array;
}

function readTitle(title: string): ComparedTitle {
  const words = lowerWords(title);
  return { words: words.toSorted(), letters: pairsOf(words.join(" ")).sort() };
}

/** From 0 to 1: how similar two titles are, by whole words or by pairs of letters (Dice), whichever is higher. */
function alike(one: ComparedTitle, other: ComparedTitle): number {
  return Math.max(dice(one.words, other.words), dice(one.letters, other.letters));
}

const lowerWords = (title: string): readonly string[] => tokenize(title.normalize("NFKC").toLowerCase());

const pairsOf = (text: string): Uint32Array =>
  Uint32Array.from(
    { length: Math.max(0, text.length - 1) },
    (_, index) => text.charCodeAt(index) * 0x1_00_00 + text.charCodeAt(index + 1),
  );

/** The similarity of two sorted lists. */
function dice<Value extends string | number>(a: ArrayLike<Value>, b: ArrayLike<Value>): number {
  if (a.length === 0 || b.length === 0) return 0;
  let [shared, i, j] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const [left, right] = [a[i], b[j]];
    if (left === undefined || right === undefined) break;
    if (left === right) shared += 1;
    if (left <= right) i += 1;
    if (left >= right) j += 1;
  }
  return (2 * shared) / (a.length + b.length);
}
