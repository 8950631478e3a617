/**
 * Tunes the reader's weights: `npm run tune -- LINES_FOLDER [OWN_FOLDER [COUNTED_FOLDER…]] [--write] [--only NAME]… [--repeats N]`.
 *
 * Prints the scores of a cross-validation over documents: every document is judged by weights that have not seen it.
 * With `--write` it grows the weights from all documents and writes them; `--repeats 0` leaves the cross-validation out.
 * `--only verdict` writes that file alone: new weights of nodes and readings change how running courses are read.
 */
import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { readCounted, readLines, readOwn, readVerdicts } from "../corpus/labelled.ts";
import type { WrittenForest } from "../../src/roadmap/readings/forest.ts";
import type { Weights } from "../../src/roadmap/readings/score-readings.ts";
import { exampleOf, type Example } from "./example.ts";
import { readFixtures } from "./fixtures.ts";
import { growWeights, reckon } from "./grow-weights.ts";
import { lookAlikes } from "./look-alikes.ts";
import { judgedAt, openedUnasked, summary, worst, type Outcome } from "./outcome.ts";
import { foldsOf, randomFrom } from "./random.ts";
import { shrink } from "./shrink.ts";

const FOLDS = 5;
const WEIGHTS = resolve(import.meta.dirname, "../../src/roadmap/weights");
/** How many small documents are made up, and how much each kind counts beside one that somebody wrote. */
const MADE_UP = 700;
const SMALL = { shrunk: 0.5, fixture: 2.5, madeUp: 0.35 };
/** How much a document counts of which only the verdict was judged: it is learnt from, and no figure counts it. */
const VERDICT_ONLY = 0.5;
/** Of a document that many people forked and translated, so many count whole, and each of the others as little as this. */
const FORKS = { whole: 3, weight: 0.2 };
/** Repositories of which several forks are labelled, by their common name. */
const FORKED: ReadonlySet<string> = new Set(["33-js-concepts"]);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    write: { type: "boolean" },
    only: { type: "string", multiple: true },
    repeats: { type: "string" },
    worst: { type: "boolean" },
  },
});
const [lines, own, ...counted] = positionals;
if (lines === undefined) {
  console.error(
    "Name the folder of labelled documents: npm run tune -- FOLDER [FOLDER OF OWN DOCUMENTS [COUNTED FOLDER…]] [--write]",
  );
  process.exit(2);
}
const labelled = [
  ...(await readLines(lines)),
  ...(own === undefined ? [] : await readOwn(own, "own")),
  ...(await Promise.all(counted.map(readCounted))).flat(),
];
const verdicts = own === undefined ? [] : await readVerdicts(own);
const random = randomFrom(5);
const repositoryOf = (file: string): string => file.split("__")[1] ?? "";
const forks = labelled.map(({ file }) => file).filter((file) => FORKED.has(repositoryOf(file)));
const lighter = new Set(forks.slice(FORKS.whole));
const examples = [
  ...labelled.map((label) => exampleOf(label, lighter.has(label.file) ? FORKS.weight : 1)),
  // What is left of a document that is not a roadmap says too little to learn from.
  ...labelled
    .filter(({ isRoadmap, file }) => isRoadmap && !lighter.has(file))
    .map((label) => shrink(label, random))
    .filter((label) => label !== null)
    .map((label) => exampleOf(label, SMALL.shrunk)),
  ...(await readFixtures()).map((label) => exampleOf(label, SMALL.fixture)),
  ...lookAlikes(MADE_UP, 11).map((label) => exampleOf(label, SMALL.madeUp)),
  ...verdicts.map((label) => exampleOf(label, VERDICT_ONLY)),
];
console.log(
  `${labelled.length} documents, ${labelled.filter(({ isRoadmap }) => isRoadmap).length} of them roadmaps; ${verdicts.length} more with a verdict alone; ${examples.length - labelled.length - verdicts.length} small ones beside them.`,
);
/** All documents of one owner, and all forks, are in one fold, with what was made of them; made-up ones are in one by chance. */
const ownerOf = ({ label: { file } }: Example): string => {
  const repository = repositoryOf(file);
  return FORKED.has(repository) ? repository : (file.split("__")[0] ?? file);
};
const owners = [...new Set(examples.map(ownerOf))];
for (let repeat = 0; repeat < Number(values.repeats ?? 1); repeat++) {
  const fold = foldsOf(owners.length, FOLDS, randomFrom(7 + repeat));
  const folds = new Map(owners.map((owner, index) => [owner, fold[index] ?? 0]));
  const foldOf = (example: Example): number => folds.get(ownerOf(example)) ?? 0;
  const outcomes: Outcome[] = [];
  for (let one = 0; one < FOLDS; one++) {
    const members = examples.flatMap((example, index) => (foldOf(example) === one ? [] : [index]));
    const weights = growWeights(examples, members, 1 + one + repeat * FOLDS);
    const unseen = examples
      .filter((example) => foldOf(example) === one && example.label.set !== "verdicts")
      .map((example) => ({ example, ...reckon(example, weights) }));
    console.log(`fold ${one + 1}: ${summary(unseen.filter(({ example }) => example.weight === 1))}`);
    outcomes.push(...unseen);
  }
  const sets = Map.groupBy(outcomes, ({ example }) => example.label.set);
  for (const [set, members] of sets) console.log(`${set}: ${summary(members)}`);
  const written = outcomes.filter(({ example }) => example.weight === 1);
  console.log(`all: ${summary(written)}`);
  for (const threshold of [-0.5, 0, 0.25, 0.5, 0.75, 1])
    console.log(`verdict above ${threshold}: ${judgedAt(written, threshold)}`);
  for (const clear of [0, 0.5, 1, 1.5, 2])
    for (const least of [0.4, 0.5, 0.6, 0.65, 0.7, 0.75, 0.8])
      console.log(`verdict ${clear}, confidence ${least}: ${openedUnasked(written, least, clear)}`);
  if (values.worst === true) console.log(worst(written));
}
if (values.write === true)
  await write(
    growWeights(
      examples,
      examples.map((_, index) => index),
      99,
    ),
  );

async function write({ words, titles, ...forests }: Weights): Promise<void> {
  const files = Object.entries(forests).map(([name, forest]) => {
    const { measures, base, roots, asks, values: thresholds } = forest;
    const written: WrittenForest = { measures, base, roots, asks: [...asks], values: [...thresholds] };
    return { name, text: `${JSON.stringify(written)}\n` };
  });
  const tables = Object.entries({ words, titles }).map(([name, table]) => ({
    name,
    text: `${JSON.stringify(table, null, 2)}\n`,
  }));
  for (const { name, text } of [...tables, ...files]) {
    if (values.only?.includes(name) === false) continue;
    await writeFile(resolve(WEIGHTS, `${name}.json`), text);
    console.log(`${name}.json: ${text.length} bytes`);
  }
}
