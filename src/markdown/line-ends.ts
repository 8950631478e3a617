/** Tells a line end that an author wants from one that only keeps the lines of the source short. */
import type { EndTest } from "./word-tree.ts";

/** Nobody ends lines at a width outside of these to keep the source readable. */
const WIDTHS = { least: 60, most: 120 };
/** Bold words with a colon at the start of a line: "**Goal:** …", "**Goal**: …". */
const BOLD_LABEL = /^(?:\*\*|__)[^*_]{1,60}(?::(?:\*\*|__)|(?:\*\*|__) ?:)/u;
/** One to three words before a colon. */
const LABEL = /^\S+(?: \S+){0,2}?:\s/u;

/**
 * For the lines of a paragraph, whose numbers count from 1. A line was only ended to keep it short if the first word of
 * the next one would not have fitted on it. Labels and signs such as "•" begin a line of their own.
 */
export function endTest(source: readonly string[], first: number, last: number): EndTest {
  const lines = source.slice(first - 1, last).map((line) => line.trimEnd());
  let width = WIDTHS.least;
  for (const { length } of lines) width = Math.max(width, length);
  return (line) => {
    const [before = "", next = ""] = [lines[line - first], lines[line - first + 1]?.replace(/^[\s>]+/u, "")];
    const room = width - before.length - 1;
    return width > WIDTHS.most || next.search(/\s|$/u) <= room || beginsLine(next);
  };
}

function beginsLine(text: string): boolean {
  const sign = text.codePointAt(0) ?? 0;
  const isSign = sign === 0xb7 || (sign >= 0x2013 && sign < 0x2e80 && !isQuote(sign)) || sign >= 0x1_f0_00;
  const isName = text.charAt(0) !== text.charAt(0).toLowerCase();
  return isSign || BOLD_LABEL.test(text) || (isName && LABEL.test(text.slice(0, 80)));
}

const isQuote = (sign: number): boolean => sign >= 0x2018 && sign <= 0x201f;
