/** Remembers the results of pure functions, so that what has not changed is not computed again. */

/** What every entry counts in addition to its text, so that many short ones are limited too. */
const ENTRY = 100;

/**
 * The same as `compute`, but computes nothing for a text that is still remembered. All remembered texts together have at
 * most `most` characters; the ones that were not used for a long time are forgotten first, and a text of more than half as
 * many characters is not remembered. `compute` may depend on nothing but the text, and nobody may change what it returns.
 */
export function remember<Value>(compute: (text: string) => Value, most: number): (text: string) => Value {
  // With a map for each half, a text that is used again is only looked up, and not put into another place each time.
  let recent = new Map<string, { readonly value: Value }>();
  let former = new Map<string, { readonly value: Value }>();
  let size = 0;
  return (text) => {
    const known = recent.get(text);
    if (known !== undefined) return known.value;
    const entry = former.get(text) ?? { value: compute(text) };
    const added = text.length + ENTRY;
    if (added > most / 2) return entry.value;
    if (size + added > most / 2) {
      [former, recent] = [recent, new Map()];
      size = 0;
    }
    recent.set(text, entry);
    size += added;
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
