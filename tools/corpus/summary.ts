/** Adds up how the documents of a set are read. */
import { BAD_TITLES, type BadTitle } from "./bad-titles.ts";
import type { Measured, TopicF1 } from "./measure.ts";

/** So many of so many. */
export interface Share {
  readonly count: number;
  readonly of: number;
}

export interface Summary {
  readonly documents: number;
  readonly roadmaps: number;
  readonly verdict: Share;
  /** Documents that are not roadmaps and were refused. */
  readonly refused: Share;
  /** Means over the documents that were judged by line; null if there are none. A refused document counts by its reading. */
  readonly topicF1: TopicF1 | null;
  /** The mean F1 of the first reading if a refused document counts as 0. */
  readonly openedF1: number | null;
  readonly medianF1: number | null;
  /** Documents whose first reading has an F1 of 0.8 or more against the reader's first choice. */
  readonly wellRead: Share;
  readonly phaseF1: number | null;
  readonly near: Share;
  readonly nearOneOfThree: Share;
  readonly ticks: Share;
  readonly inventedTicks: number;
  /** Documents with a title that is not a name, and which kinds. */
  readonly badTitles: Share;
  readonly badTitlesByKind: Readonly<Record<BadTitle, number>>;
  /** Documents that open without a question, and how many of them are read rightly. */
  readonly unasked: Share;
  readonly unaskedRight: Share;
  /** Roadmaps that open without a question. */
  readonly roadmapsUnasked: Share;
  /** Offered readings whose options do not give them back. */
  readonly lostReadings: number;
}

export function summarize(all: readonly Measured[]): Summary {
  const roadmaps = all.filter(({ isRoadmap }) => isRoadmap);
  const byLine = roadmaps.flatMap(({ topicF1, verdict }) =>
    topicF1 === null ? [] : [{ ...topicF1, opened: verdict === "roadmap" ? topicF1.first : 0 }],
  );
  const counted = roadmaps.flatMap(({ near }) => (near === null ? [] : [near]));
  const ticked = roadmaps.filter(({ ticks }) => ticks === "right" || ticks === "wrong");
  const unasked = all.filter(({ opensUnasked }) => opensUnasked);
  const judged = unasked.filter(({ isRight }) => isRight !== null);
  return {
    documents: all.length,
    roadmaps: roadmaps.length,
    verdict: share(all, ({ isVerdictRight }) => isVerdictRight),
    refused: share(
      all.filter(({ isRoadmap }) => !isRoadmap),
      ({ verdict }) => verdict !== "roadmap",
    ),
    topicF1:
      byLine.length === 0
        ? null
        : {
            first: mean(byLine.map(({ first }) => first)),
            accepted: mean(byLine.map(({ accepted }) => accepted)),
            three: mean(byLine.map(({ three }) => three)),
            threeAccepted: mean(byLine.map(({ threeAccepted }) => threeAccepted)),
          },
    openedF1: byLine.length === 0 ? null : mean(byLine.map(({ opened }) => opened)),
    medianF1: byLine.length === 0 ? null : median(byLine.map(({ first }) => first)),
    wellRead: share(byLine, ({ first }) => first >= 0.8),
    phaseF1: byLine.length === 0 ? null : mean(roadmaps.flatMap(({ phaseF1 }) => phaseF1 ?? [])),
    near: share(counted, ({ first }) => first),
    nearOneOfThree: share(counted, ({ three }) => three),
    ticks: share(ticked, ({ ticks }) => ticks === "right"),
    inventedTicks: roadmaps.filter(({ ticks }) => ticks === "invented").length,
    badTitles: share(
      all.filter(({ verdict }) => verdict === "roadmap"),
      ({ badTitles }) => Object.keys(badTitles).length > 0,
    ),
    badTitlesByKind: {
      url: withBad(all, "url"),
      duration: withBad(all, "duration"),
      path: withBad(all, "path"),
      sentence: withBad(all, "sentence"),
    },
    unasked: share(all, ({ opensUnasked }) => opensUnasked),
    unaskedRight: share(judged, ({ isRight }) => isRight === true),
    roadmapsUnasked: share(roadmaps, ({ opensUnasked }) => opensUnasked),
    lostReadings: all.reduce((sum, { lost }) => sum + lost.length, 0),
  };
}

function withBad(all: readonly Measured[], kind: BadTitle): number {
  return all.filter(({ badTitles }) => (badTitles[kind] ?? 0) > 0).length;
}

function share<T>(all: readonly T[], test: (one: T) => boolean): Share {
  return { count: all.filter(test).length, of: all.length };
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? 0)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/** The summary as lines of text. */
export function summaryText(name: string, summary: Summary): string {
  const { topicF1 } = summary;
  const byLine =
    topicF1 === null
      ? []
      : [
          `topic F1       ${figure(topicF1.first)}, accepted readings ${figure(topicF1.accepted)}, best of three ${figure(topicF1.three)} / ${figure(topicF1.threeAccepted)}`,
          `               ${figure(summary.openedF1)} if a refused document counts as 0; median ${figure(summary.medianF1)}; at least 0.8 for ${part(summary.wellRead)}`,
          `phase F1       ${figure(summary.phaseF1)}`,
        ];
  const kinds = BAD_TITLES.map((kind) => `${kind} ${summary.badTitlesByKind[kind]}`).join(", ");
  return [
    `${name}: ${summary.documents} documents, ${summary.roadmaps} of them roadmaps`,
    `verdict        ${part(summary.verdict)}; refused of those that are not roadmaps: ${part(summary.refused)}`,
    ...byLine,
    `within 10 %    ${part(summary.near)}; one of three readings: ${part(summary.nearOneOfThree)}`,
    `ticks          ${part(summary.ticks)}; invented in ${summary.inventedTicks}`,
    `bad titles     in ${part(summary.badTitles)} (${kinds})`,
    `opens unasked  ${part(summary.unasked)}, right: ${part(summary.unaskedRight)}; of the roadmaps: ${part(summary.roadmapsUnasked)}`,
    `readings whose options do not give them back: ${summary.lostReadings}`,
  ]
    .map((line, index) => (index === 0 ? line : `  ${line}`))
    .join("\n");
}

function figure(number: number | null): string {
  return number === null ? "–" : number.toFixed(3);
}

function part({ count, of }: Share): string {
  return of === 0 ? "– of 0" : `${count} of ${of} (${Math.round((100 * count) / of)} %)`;
}
