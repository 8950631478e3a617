/** Measures how a document is read against what a careful reader judged. */
import { DEFAULT_OPTIONS } from "../../src/model/parse-options.ts";
import type { Roadmap } from "../../src/model/roadmap.ts";
import { parse } from "../../src/roadmap/parse.ts";
import { badTitle, type BadTitle } from "./bad-titles.ts";
import type { Judged } from "./judged.ts";
import { doneIn, f1, nearestReading } from "./labelled.ts";

/** A reading is right from this F1 on. */
const RIGHT = 0.8;
/** Two numbers of topics count as equal if they differ by no more than this share of the judged one. */
const TOLERANCE = 0.1;

/** How the lines of the topics meet the judged ones, from 0 to 1. The topics are those of the reading, even if the document was refused. */
export interface TopicF1 {
  /** The first reading against the reader's first choice. */
  readonly first: number;
  /** The first reading against the nearest accepted reading. */
  readonly accepted: number;
  /** The best of the offered readings, against the reader's first choice and against the nearest accepted reading. */
  readonly three: number;
  readonly threeAccepted: number;
}

export interface Measured {
  readonly file: string;
  readonly set: string;
  readonly isRoadmap: boolean;
  readonly verdict: Roadmap["verdict"];
  readonly isVerdictRight: boolean;
  readonly confidence: number;
  /** Whether a course opens without a question. */
  readonly opensUnasked: boolean;
  /** Whether the first reading is right: by line if the labels name lines, else by its number of topics; null if neither was judged. */
  readonly isRight: boolean | null;
  readonly phases: number;
  readonly topics: number;
  /** Null if the labels do not name lines. */
  readonly phaseF1: number | null;
  readonly topicF1: TopicF1 | null;
  /** Whether the number of topics is within 10 % of an accepted one: of the first reading, and of one of the offered ones. Null if nobody counted. */
  readonly near: { readonly first: boolean; readonly three: boolean } | null;
  /** What became of the author's ticks, judged in the accepted reading that is nearest; null if there are none. `invented`: the author ticked nothing. */
  readonly ticks: "right" | "wrong" | "invented" | null;
  /** How many titles of topics, phases and projects are not names. */
  readonly badTitles: Readonly<Partial<Record<BadTitle, number>>>;
  /** The offered readings whose options do not give them back. */
  readonly lost: readonly string[];
}

/** Reads the document as Waymark does, and each offered reading by its options. */
export function measure(judged: Judged): Measured {
  const { file, set, text, isRoadmap } = judged;
  const roadmap = parse(text);
  const accepted = { ...DEFAULT_OPTIONS, accepted: true };
  // A refused document shows by this what it would be if its owner turned it on.
  const read = roadmap.verdict === "roadmap" ? roadmap : parse(text, accepted);
  const offered = roadmap.readings.map((reading) => ({
    reading,
    roadmap: parse(text, { ...accepted, ...reading.options }),
  }));
  const choices = [read, ...offered.map((one) => one.roadmap)];
  const topicF1 = isRoadmap ? f1OfTopics(choices, judged) : null;
  const near = nearness(choices, judged);
  const opens = roadmap.verdict === "roadmap";
  return {
    file,
    set,
    isRoadmap,
    verdict: roadmap.verdict,
    isVerdictRight: opens === isRoadmap,
    confidence: roadmap.confidence,
    opensUnasked: opens && roadmap.sure,
    isRight: !isRoadmap ? false : topicF1 === null ? (near?.first ?? null) : topicF1.accepted >= RIGHT,
    phases: roadmap.phases.length,
    topics: roadmap.phases.reduce((sum, phase) => sum + phase.topics.length, 0),
    phaseF1: isRoadmap ? f1OfPhases(read, judged) : null,
    topicF1,
    near,
    ticks: ticksOf(read, judged),
    badTitles: badTitlesOf(roadmap),
    lost: offered.filter((one) => !isSame(one.reading.phases, one.roadmap)).map(({ reading }) => reading.key),
  };
}

function linesOf({ phases }: Roadmap): ReadonlySet<number> {
  return new Set(phases.flatMap(({ topics }) => topics.map(({ line }) => line)));
}

function f1OfTopics(choices: readonly Roadmap[], { lines }: Judged): TopicF1 | null {
  const [wanted] = lines?.readings ?? [];
  if (lines === null || wanted === undefined) return null;
  const found = choices.map(linesOf);
  const strict = found.map((one) => f1(one, wanted));
  const nearest = found.map((one) => Math.max(...lines.readings.map((reading) => f1(one, reading))));
  return {
    first: strict[0] ?? 0,
    accepted: nearest[0] ?? 0,
    three: Math.max(...strict),
    threeAccepted: Math.max(...nearest),
  };
}

function f1OfPhases(roadmap: Roadmap, { lines }: Judged): number | null {
  if (lines === null) return null;
  // A single phase is often only implied, and then it has no line of its own.
  if (roadmap.phases.length === 1 && lines.phases.length === 1) return 1;
  return f1(new Set(roadmap.phases.map(({ line }) => line)), new Set(lines.phases.map(({ line }) => line)));
}

function nearness(choices: readonly Roadmap[], { totals }: Judged): Measured["near"] {
  if (totals.length === 0) return null;
  const isNear = (roadmap: Roadmap): boolean => {
    const count = roadmap.phases.reduce((sum, { topics }) => sum + topics.length, 0);
    return totals.some((total) => Math.abs(count - total) <= TOLERANCE * total);
  };
  const [first] = choices;
  return { first: first !== undefined && isNear(first), three: choices.some(isNear) };
}

function ticksOf(roadmap: Roadmap, { isRoadmap, ticked, lines, text }: Judged): Measured["ticks"] {
  if (!isRoadmap || ticked === null) return null;
  const done = roadmap.phases.flatMap(({ topics }) => topics.filter((topic) => topic.done));
  if (ticked === 0) return done.length === 0 ? null : "invented";
  const meant = lines === null ? null : doneIn(nearestReading(linesOf(roadmap), lines), lines, text);
  const isRight =
    meant === null
      ? done.length === ticked
      : done.length === meant.size && done.every(({ line }) => meant.has(line));
  return isRight ? "right" : "wrong";
}

function badTitlesOf({ phases, projects }: Roadmap): Measured["badTitles"] {
  const titles = [...phases.flatMap((phase) => [phase, ...phase.topics]), ...projects].map(({ title }) =>
    badTitle(title),
  );
  const kinds = Map.groupBy(
    titles.filter((kind) => kind !== null),
    (kind) => kind,
  );
  return Object.fromEntries([...kinds].map(([kind, found]) => [kind, found.length]));
}

function isSame(phases: Roadmap["readings"][number]["phases"], { readings: [first] }: Roadmap): boolean {
  const lines = (list: typeof phases): string => list.map(({ topics }) => topics.join(" ")).join("\n");
  return first !== undefined && lines(first.phases) === lines(phases);
}
