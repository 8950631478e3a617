/** Numbers of issues as short text: neighbours that follow each other are written as `first-last`, in base 36. */

export type Numbered = number | "none" | "deleted";

const WORDS = { none: "_", deleted: "~" } as const;

const short = (number: number): string => number.toString(36);

/** `3-7.9._4.~`: the numbers 3 to 7 and 9, then four times `none` and once `deleted`. */
export function writeNumbers(numbers: readonly Numbered[]): string {
  const runs: { first: Numbered; count: number }[] = [];
  for (const next of numbers) {
    const run = runs.at(-1);
    if (run !== undefined && next === (typeof run.first === "number" ? run.first + run.count : run.first)) {
      run.count += 1;
    } else {
      runs.push({ first: next, count: 1 });
    }
  }
  return runs
    .map(({ first, count }) => {
      if (typeof first === "string") return WORDS[first] + (count === 1 ? "" : short(count));
      return short(first) + (count === 1 ? "" : `-${short(first + count - 1)}`);
    })
    .join(".");
}

/** Reads what `writeNumbers` wrote; null for anything else, and for more than `most` numbers. */
export function readNumbers(text: string, most: number): readonly Numbered[] | null {
  const numbers: Numbered[] = [];
  for (const run of text === "" ? [] : text.split(".")) {
    const [, word, times, first = "", last] =
      /^(?:([_~])([0-9a-z]{1,8})?|([0-9a-z]{1,8})(?:-([0-9a-z]{1,8}))?)$/u.exec(run) ?? [];
    const from = word === undefined ? Number.parseInt(first, 36) : 1;
    const to = Number.parseInt((word === undefined ? last : times) ?? short(from), 36);
    // A person may have edited the mark: a run of a million numbers would take too long.
    if (!(to >= from) || to - from >= most - numbers.length) return null;
    for (let at = from; at <= to; at += 1) {
      numbers.push(word === undefined ? at : word === WORDS.none ? "none" : "deleted");
    }
  }
  return numbers;
}
