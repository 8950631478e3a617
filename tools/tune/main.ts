/**
 * Tunes the reader's weights: `npm run tune -- LINES_FOLDER [OWN_FOLDER] [--write] [--repeats N]`.
 *
 * Prints the scores of each fold of a cross-validation over documents: every document is judged by weights that have not seen it.
 * With `--write` it then grows the weights from all documents and writes them.
 */
import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { readLines, readOwn } from "../corpus/labelled.ts";
import { differing, type Weights } from "../../src/roadmap/readings/score-readings.ts";
import { exampleOf, type Example } from "./example.ts";
import { growWeights, reckon, RIGHT, type Reckoning } from "./grow-weights.ts";
import { foldsOf, randomFrom } from "./random.ts";
import { shrink } from "./shrink.ts";

const FOLDS = 5;
const WEIGHTS = resolve(import.meta.dirname, "../../src/roadmap/weights");

interface Outcome extends Reckoning {
  readonly example: Example;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: "boolean" }, repeats: { type: "string" }, folds: { type: "boolean" } },
});
const [lines, own] = positionals;
if (lines === undefined) {
  console.error(
    "Name the folder of labelled documents: npm run tune -- FOLDER [FOLDER OF OWN DOCUMENTS] [--write]",
  );
  process.exit(2);
}
const labelled = [...(await readLines(lines)), ...(own === undefined ? [] : await readOwn(own, "own"))];
const random = randomFrom(5);
const small = labelled.map((label) => shrink(label, random)).filter((label) => label !== null);
const examples = labelled.map(exampleOf);
const shrunk = small.map(exampleOf).filter(({ readings }) => readings.length > 0);
console.log(
  `${examples.length} documents, ${examples.filter(({ label }) => label.isRoadmap).length} of them roadmaps.`,
);
for (let repeat = 0; repeat < Number(values.repeats ?? 1); repeat++) {
  const fold = foldsOf(examples.length, FOLDS, randomFrom(7 + repeat));
  const outcomes: Outcome[] = [];
  for (let one = 0; one < FOLDS; one++) {
    const weights = growWeights(
      withShrunk(examples.filter((_, index) => fold[index] !== one)),
      1 + one + repeat * FOLDS,
    );
    const unseen = examples
      .filter((_, index) => fold[index] === one)
      .map((example) => ({ example, ...reckon(example, weights) }));
    console.log(`fold ${one + 1}: ${summary(unseen)}`);
    outcomes.push(...unseen);
  }
  for (const set of new Set(outcomes.map(({ example }) => example.label.set))) {
    console.log(`${set}: ${summary(outcomes.filter(({ example }) => example.label.set === set))}`);
  }
  console.log(`all: ${summary(outcomes)}`);
  for (const at of [0.4, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8]) {
    console.log(`confidence ${at}: ${asked(outcomes, at)}`);
    console.log(
      `  lines: ${asked(
        outcomes.filter(({ example }) => example.label.set === "lines"),
        at,
      )}`,
    );
  }
}
if (values.write === true) await write(growWeights(withShrunk(examples), 1));

/** Examples with what was made of their documents. */
function withShrunk(members: readonly Example[]): readonly Example[] {
  const files = new Set(members.map(({ label }) => label.file));
  return [...members, ...shrunk.filter(({ label }) => files.has(label.file))];
}

function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}

function summary(outcomes: readonly Outcome[]): string {
  const roadmaps = outcomes.filter(({ example }) => example.label.isRoadmap);
  const others = outcomes.filter(({ example }) => !example.label.isRoadmap);
  const first = (of: keyof Pick<Example, "strict" | "quality">) => (outcome: Outcome) =>
    outcome.example[of][outcome.order[0] ?? -1] ?? 0;
  const three =
    (of: keyof Pick<Example, "strict" | "quality">) =>
    ({ example, scored }: Outcome) =>
      Math.max(
        0,
        ...differing(scored, 3).map(({ reading }) => example[of][example.readings.indexOf(reading)] ?? 0),
      );
  const part = (list: readonly Outcome[], test: (outcome: Outcome) => boolean): string =>
    `${list.filter(test).length} of ${list.length}`;
  return [
    `topic F1 ${mean(roadmaps.map(first("strict"))).toFixed(3)}`,
    `with other accepted readings ${mean(roadmaps.map(first("quality"))).toFixed(3)}`,
    `right ${part(roadmaps, (outcome) => first("quality")(outcome) >= RIGHT)}`,
    `best of three ${mean(roadmaps.map(three("strict"))).toFixed(3)} / ${mean(roadmaps.map(three("quality"))).toFixed(3)}`,
    `verdict ${part(outcomes, ({ verdict, example }) => verdict > 0 === example.label.isRoadmap)}`,
    `negatives refused ${part(others, ({ verdict }) => verdict <= 0)}`,
  ].join(", ");
}

/** How many courses open unasked at a confidence, and how many of them are read rightly. */
function asked(outcomes: readonly Outcome[], least: number): string {
  const open = outcomes.filter(({ verdict, confidence }) => verdict > 0 && confidence >= least);
  const right = open.filter(({ example, order }) => (example.quality[order[0] ?? -1] ?? 0) >= RIGHT).length;
  const roadmaps = outcomes.filter(({ example }) => example.label.isRoadmap).length;
  const opened = open.filter(({ example }) => example.label.isRoadmap).length;
  return `${open.length} open unasked, ${right} of them read rightly (${((100 * right) / Math.max(1, open.length)).toFixed(0)} %, of roadmaps ${((100 * right) / Math.max(1, opened)).toFixed(0)} %); ${((100 * opened) / roadmaps).toFixed(0)} % of the roadmaps`;
}

async function write(weights: Weights): Promise<void> {
  for (const [name, forest] of Object.entries(weights)) {
    const trees = forest.trees.map((tree: unknown) => `    ${JSON.stringify(tree)}`).join(",\n");
    const text = `{\n  "measures": ${JSON.stringify(forest.measures)},\n  "base": ${forest.base},\n  "trees": [\n${trees}\n  ]\n}\n`;
    await writeFile(resolve(WEIGHTS, `${name}.json`), text);
    console.log(`${name}.json: ${forest.trees.length} trees, ${text.length} bytes`);
  }
}
