/** A document and what a careful reader judged of it: line by line, or only in counts. */
import type { Labelled } from "./labelled.ts";

export interface Judged {
  readonly file: string;
  readonly set: string;
  readonly text: string;
  readonly isRoadmap: boolean;
  /** How many topics each accepted reading has, the reader's first choice first. Empty if only the verdict was judged. */
  readonly totals: readonly number[];
  /** How many topics their author marked as done; null if only the verdict was judged. */
  readonly ticked: number | null;
  /** The judgement by line; null if the topics were only counted. */
  readonly lines: Pick<Labelled, "readings" | "phases" | "done"> | null;
}

/** A document that was judged line by line. `alternatives` are other accepted readings, in words. */
export function judgedByLine(label: Labelled, alternatives: readonly string[] = []): Judged {
  const { file, set, text, isRoadmap, readings, phases, done } = label;
  return {
    file,
    set,
    text,
    isRoadmap,
    totals: isRoadmap ? [...readings.map(({ size }) => size), ...alternatives.flatMap(totalsInWords)] : [],
    ticked: done.size,
    lines: { readings, phases, done },
  };
}

/**
 * The numbers of topics that a remark accepts: 47 and 33 in "accept 47 or 33", 35 in "their bullets (35 leaves) are
 * also acceptable". A part of the remark that rejects a reading names no accepted number.
 */
export function totalsInWords(remark: string): readonly number[] {
  return remark
    .split(/;|\.\s/u)
    .filter((part) => !/\b(?:wrong|worse|too fine|naive|never)\b/iu.test(part))
    .flatMap((part) => [...part.matchAll(ACCEPTED)])
    .map(([, before, after]) => Number(before ?? after));
}

const ACCEPTED =
  /(?:\b(?:about|accept|or)|:)\s+(\d+)\b(?!\s*(?:phases?|projects?|weeks?|levels?)\b)|\b(\d+)\s+(?:topics|leaves|task items)\b/giu;
