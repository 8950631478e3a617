/** Finds the most frequent one of many texts without keeping them all. */

/** The most texts that are kept. */
const LIMIT = 100;

export interface MostFrequent {
  readonly add: (text: string) => void;
  /** Null if there is none. */
  readonly get: () => string | null;
}

/**
 * Hostile files cannot fill the memory, nor push out a text that is in more than one in a hundred: if there is no room for a
 * new text, one of each kept text is given up with it (Misra and Gries, "Finding repeated elements").
 */
export function openMostFrequent(): MostFrequent {
  const counts = new Map<string, number>();
  return {
    add(text) {
      if (counts.has(text) || counts.size < LIMIT) {
        counts.set(text, (counts.get(text) ?? 0) + 1);
        return;
      }
      for (const [kept, count] of counts) {
        if (count === 1) counts.delete(kept);
        else counts.set(kept, count - 1);
      }
    },
    get: () => [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? null,
  };
}
