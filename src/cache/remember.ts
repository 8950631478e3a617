/** Remembers the results of pure functions, so that what has not changed is not computed again. */

/** What every entry counts in addition to its text, so that many short ones are limited too. */
const ENTRY = 100;

/**
 * The same as `compute`, but computes nothing for a text that is still remembered. All remembered texts together have at
 * most `most` characters; the least recently used ones are forgotten first. `compute` may depend on nothing but the text,
 * and nobody may change what it returns.
 */
export function remember<Value>(compute: (text: string) => Value, most: number): (text: string) => Value {
  const entries = new Map<string, { readonly value: Value }>();
  let size = 0;
  return (text) => {
    const known = entries.get(text);
    const entry = known ?? { value: compute(text) };
    entries.delete(text);
    entries.set(text, entry);
    if (known === undefined) size += text.length + ENTRY;
    for (const [oldest] of entries) {
      if (size <= most) break;
      entries.delete(oldest);
      size -= oldest.length + ENTRY;
    }
    return entry.value;
  };
}

/** The same as `compute`, but remembers the last result for each subject, as long as the other argument is the same. */
export function rememberFor<Subject extends object, Other, Value>(
  compute: (subject: Subject, other: Other) => Value,
): (subject: Subject, other: Other) => Value {
  const last = new WeakMap<Subject, { readonly other: Other; readonly value: Value }>();
  return (subject, other) => {
    const known = last.get(subject);
    if (known?.other === other) return known.value;
    const value = compute(subject, other);
    last.set(subject, { other, value });
    return value;
  };
}
