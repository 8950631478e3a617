/** Says how well documents were read: figures over all, and the documents that were read worst. */
import { DEFAULT_OPTIONS } from "../../src/model/parse-options.ts";
import { buildRoadmap } from "../../src/roadmap/build/build-roadmap.ts";
import { titleForm } from "../../src/roadmap/features/title-form.ts";
import type { Candidate } from "../../src/roadmap/readings/candidate.ts";
import { differing } from "../../src/roadmap/readings/score-readings.ts";
import { VERDICT_THRESHOLD } from "../../src/roadmap/readings/weights.ts";
import { doneIn, f1, nearestReading } from "../corpus/labelled.ts";
import { qualityOf, type Example } from "./example.ts";
import { RIGHT, type Reckoning } from "./grow-weights.ts";

export interface Outcome extends Reckoning {
  readonly example: Example;
}

function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}

const part = <Value>(list: readonly Value[], test: (value: Value) => boolean): string =>
  `${list.filter(test).length} of ${list.length}`;

const firstOf = ({ scored }: Outcome): Candidate | undefined => scored[0]?.reading;

function quality(outcome: Outcome, kind: "strict" | "any"): number {
  const first = firstOf(outcome);
  return first === undefined ? 0 : qualityOf(outcome.example, first)[kind];
}

function bestOfThree({ example, scored }: Outcome, kind: "strict" | "any"): number {
  return differing(scored, 3).reduce(
    (best, { reading }) => Math.max(best, qualityOf(example, reading)[kind]),
    0,
  );
}

/** Whether a reading has as many topics as an accepted one, give or take a tenth. */
function counts({ example: { label } }: Outcome, readings: readonly Candidate[]): boolean {
  return readings.some(({ topics }) =>
    label.readings.some(({ size }) => Math.abs(topics.length - size) <= size * 0.1),
  );
}

export function summary(outcomes: readonly Outcome[]): string {
  const roadmaps = outcomes.filter(({ example }) => example.label.isRoadmap);
  const others = outcomes.filter(({ example }) => !example.label.isRoadmap);
  const built = roadmaps.map((outcome) => ({ outcome, ...told(outcome) }));
  const ticked = built.filter(({ outcome }) => outcome.example.label.done.size > 0);
  const score = (kind: "strict" | "any"): string =>
    mean(roadmaps.map((one) => quality(one, kind))).toFixed(3);
  const three = (kind: "strict" | "any"): string =>
    mean(roadmaps.map((one) => bestOfThree(one, kind))).toFixed(3);
  return [
    `topic F1 ${score("strict")}, with other accepted readings ${score("any")}`,
    `right ${part(roadmaps, (outcome) => quality(outcome, "any") >= RIGHT)}`,
    `best of three ${three("strict")} / ${three("any")}`,
    `phase F1 ${mean(roadmaps.filter(({ example }) => example.label.phases.length > 0).map(phaseF1)).toFixed(3)}`,
    `counts ${part(roadmaps, (one) =>
      counts(
        one,
        one.scored.slice(0, 1).map(({ reading }) => reading),
      ),
    )}, of three ${part(roadmaps, (one) =>
      counts(
        one,
        differing(one.scored, 3).map(({ reading }) => reading),
      ),
    )}`,
    `verdict ${part(outcomes, (outcome) => isAccepted(outcome) === outcome.example.label.isRoadmap)}`,
    `negatives refused ${part(others, (outcome) => !isAccepted(outcome))}`,
    `ticks ${part(ticked, ({ topics, done, outcome: { example } }) => {
      const { label } = example;
      const meant = doneIn(nearestReading(topics, label), label, label.text);
      return f1(done, meant) >= 0.9;
    })}`,
    `bad titles in ${part(built, ({ bad }) => bad > 0)}`,
  ].join(", ");
}

function isAccepted({ verdict }: Outcome): boolean {
  return verdict > VERDICT_THRESHOLD;
}

function phaseF1({ example, scored }: Outcome): number {
  const found =
    scored[0]?.reading.phases.map(({ node, topics }) => (node ?? topics[0])?.place.line ?? 1) ?? [];
  return f1(new Set(found), new Set(example.label.phases.map(({ line }) => line)));
}

/** What the first reading becomes: the lines of its topics, those ticked off, and how many titles nobody would open an issue for. */
function told(outcome: Outcome): {
  readonly topics: ReadonlySet<number>;
  readonly done: ReadonlySet<number>;
  readonly bad: number;
} {
  const { example } = outcome;
  const reading = firstOf(outcome);
  if (reading === undefined) return { topics: new Set(), done: new Set(), bad: 0 };
  const { phases } = buildRoadmap(reading, example.document, example.label.text, DEFAULT_OPTIONS);
  const topics = phases.flatMap((phase) => phase.topics);
  return {
    topics: new Set(topics.map(({ line }) => line)),
    done: new Set(topics.filter(({ done }) => done).map(({ line }) => line)),
    bad: topics.filter(({ title }) => {
      const form = titleForm(title);
      return (
        form === "url" || form === "duration" || form === "path" || (form === "sentence" && title.length > 80)
      );
    }).length,
  };
}

/** How many documents are judged rightly where a score above `threshold` is a yes, by set. */
export function judgedAt(outcomes: readonly Outcome[], threshold: number): string {
  return [...Map.groupBy(outcomes, ({ example }) => example.label.set)]
    .map(([set, members]) => {
      const others = members.filter(({ example }) => !example.label.isRoadmap);
      return `${set} ${part(members, ({ verdict, example }) => verdict > threshold === example.label.isRoadmap)}, negatives ${part(others, ({ verdict }) => verdict <= threshold)}`;
    })
    .join("; ");
}

/** How many courses open unasked at a confidence and a score of the verdict, and how many of them are read rightly. */
export function openedUnasked(outcomes: readonly Outcome[], least: number, clear: number): string {
  const open = outcomes.filter(
    (outcome) => isAccepted(outcome) && outcome.verdict >= clear && outcome.confidence >= least,
  );
  const right = open.filter((outcome) => quality(outcome, "any") >= RIGHT).length;
  const roadmaps = outcomes.filter(({ example }) => example.label.isRoadmap).length;
  const opened = open.filter(({ example }) => example.label.isRoadmap).length;
  return `${open.length} open unasked, ${right} of them read rightly (${((100 * right) / Math.max(1, open.length)).toFixed(0)} %, of roadmaps ${((100 * right) / Math.max(1, opened)).toFixed(0)} %); ${((100 * opened) / roadmaps).toFixed(0)} % of the roadmaps`;
}

/** The roadmaps that were read worst, with what was read and what was meant. */
export function worst(outcomes: readonly Outcome[]): string {
  return outcomes
    .filter(({ example }) => example.label.isRoadmap)
    .map((outcome) => ({ outcome, any: quality(outcome, "any") }))
    .filter(({ any }) => any < RIGHT)
    .toSorted((a, b) => a.any - b.any)
    .map(({ outcome, any }) => {
      const first = firstOf(outcome);
      const oracle = outcome.readings
        .map((reading) => ({ reading, any: qualityOf(outcome.example, reading).any }))
        .toSorted((a, b) => b.any - a.any)[0];
      const say = (one: Candidate | undefined): string =>
        one === undefined
          ? "nothing"
          : `${one.region.kind} ${Object.values(one.unit).join(" ")} ${one.filtered ? "filtered" : ""} ${one.topics.length}`;
      return `${any.toFixed(2)} ${outcome.example.label.file}: read ${say(first)}, meant ${outcome.example.label.readings.map(({ size }) => size).join("/")}, best ${say(oracle?.reading)} ${oracle?.any.toFixed(2) ?? ""}`;
    })
    .join("\n");
}
