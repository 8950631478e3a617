/** Finds the known word that somebody probably meant. */

/** The known word that is closest to `word`, if at most a third of its letters differ; otherwise null. */
export function nearest<Word extends string>(word: string, known: readonly Word[]): Word | null {
  const [best] = known
    .map((one) => ({ one, distance: distance(word.toLowerCase(), one) }))
    .filter(({ one, distance: changed }) => changed <= Math.max(1, Math.round(one.length / 3)))
    .sort((a, b) => a.distance - b.distance);
  return best?.one ?? null;
}

/** The Levenshtein distance. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= Math.min(a.length, 60); i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + cost));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
