/** Reads labelled documents: what careful readers judged, line by line, beside the documents themselves. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod/mini";
import { languageOf } from "../../src/roadmap/words/language-of.ts";

const Line = z.int().check(z.positive());
const Phase = z.object({
  line: Line,
  topics: z.array(z.union([Line, z.object({ line: Line, done: z.optional(z.boolean()) })])),
  done: z.optional(z.array(Line)),
});
const Label = z.object({
  file: z.string(),
  language: z.string(),
  is_roadmap: z.boolean(),
  phases: z.array(Phase),
  alternatives: z.optional(z.array(z.union([z.string(), z.array(Line)]))),
});
const Alternatives = z.array(z.object({ file: z.string(), alternatives: z.array(z.array(Line)) }));

const VerdictLabel = z.object({ file: z.string(), is_roadmap: z.boolean() });

const CountedLines = z.array(z.object({ file: z.string(), readings: z.array(z.array(Line)) }));
const Counted = z.array(
  z.object({ file: z.string(), is_roadmap: z.union([z.boolean(), z.literal("image-only")]) }),
);

/** A document and how a careful reader reads it. */
export interface Labelled {
  readonly file: string;
  readonly set: string;
  readonly language: string;
  readonly text: string;
  readonly isRoadmap: boolean;
  /** Lines of the topics, phase by phase; of every accepted reading, the reader's first choice first. Empty where only the verdict was judged. */
  readonly readings: readonly ReadonlySet<number>[];
  readonly phases: readonly { readonly line: number; readonly topics: readonly number[] }[];
  /** Lines of topics that their author marked as done. */
  readonly done: ReadonlySet<number>;
}

const labels = (name: string): string => join(import.meta.dirname, "labels", name);

/** The documents of a `lines` folder: Markdown files beside a LABELS.json. Other readings by line are kept in this project. */
export async function readLines(folder: string): Promise<readonly Labelled[]> {
  const known = z.array(Label).parse(JSON.parse(await readFile(join(folder, "LABELS.json"), "utf8")));
  const others = Alternatives.parse(JSON.parse(await readFile(labels("lines.json"), "utf8")));
  const byFile = new Map(others.map(({ file, alternatives }) => [file, alternatives]));
  return Promise.all(known.map((label) => withText(label, "lines", folder, byFile.get(label.file) ?? [])));
}

/**
 * The documents that this project has labelled itself, as far as `folder` has them: `npm run corpus -- --get FOLDER`
 * downloads them.
 */
export async function readOwn(folder: string, name: "own" | "held-back"): Promise<readonly Labelled[]> {
  const known = z.array(Label).parse(JSON.parse(await readFile(labels(`${name}.json`), "utf8")));
  const there = new Set(await readdir(folder));
  return Promise.all(
    known
      .filter(({ file }) => there.has(file))
      .map((label) =>
        withText(
          label,
          name,
          folder,
          (label.alternatives ?? []).filter((one) => typeof one !== "string"),
        ),
      ),
  );
}

/**
 * The documents of which only the verdict was judged, as far as `folder` has them. They were chosen because the reader
 * was in doubt about them: they are good to learn from, and figures about them would say nothing about other documents.
 */
export async function readVerdicts(folder: string): Promise<readonly Labelled[]> {
  const known = z.array(VerdictLabel).parse(JSON.parse(await readFile(labels("verdicts.json"), "utf8")));
  const there = new Set(await readdir(folder));
  return Promise.all(
    known
      .filter(({ file }) => there.has(file))
      .map(async ({ file, is_roadmap }): Promise<Labelled> => {
        const text = await readFile(join(folder, file), "utf8");
        return {
          file,
          set: "verdicts",
          language: languageOf(text) ?? "",
          text,
          isRoadmap: is_roadmap,
          readings: [],
          phases: [],
          done: new Set(),
        };
      }),
  );
}

/**
 * The documents of a folder with an expected.json, which counts topics. The lines that were counted are kept in this
 * project; roadmaps of which they are not known are left out.
 */
export async function readCounted(folder: string): Promise<readonly Labelled[]> {
  const known = Counted.parse(JSON.parse(await readFile(join(folder, "expected.json"), "utf8")));
  const lines = CountedLines.parse(JSON.parse(await readFile(labels("counted.json"), "utf8")));
  const byFile = new Map(lines.map(({ file, readings }) => [file, readings]));
  return Promise.all(
    known
      // A picture of a roadmap has no topics that could be read.
      .map(({ file, is_roadmap }) => ({ file, isRoadmap: is_roadmap === true }))
      .filter(({ file, isRoadmap }) => !isRoadmap || byFile.has(file))
      .map(async ({ file, isRoadmap }): Promise<Labelled> => {
        const text = await readFile(join(folder, file), "utf8");
        return {
          file,
          set: "counted",
          language: languageOf(text) ?? "",
          text,
          isRoadmap,
          readings: isRoadmap ? (byFile.get(file) ?? []).map((reading) => new Set(reading)) : [],
          phases: [],
          done: new Set(),
        };
      }),
  );
}

/** The accepted reading that is nearest to the lines that were found. */
export function nearestReading(
  found: ReadonlySet<number>,
  { readings }: Pick<Labelled, "readings">,
): ReadonlySet<number> {
  return readings.reduce(
    (best, one) => (f1(found, one) > f1(found, best) ? one : best),
    readings[0] ?? new Set<number>(),
  );
}

/** A box that GitHub knows as one. */
const BOX = /^\s*(?:[-*+]|\d{1,9}[.)])\s+\[([ xX])\]\s/u;

/**
 * The lines of the topics that are done in an accepted reading of `text`. The marks are judged topic by topic in the
 * reader's first choice: in another reading a topic's own box says it, else it is done if all topics of the first choice
 * below it are, or if it is below one that is.
 */
export function doneIn(
  reading: ReadonlySet<number>,
  { readings: [first = new Set()], done }: Pick<Labelled, "readings" | "done">,
  text: string,
): ReadonlySet<number> {
  if (reading === first) return done;
  const written = text.split("\n");
  const lines = [...reading].toSorted((a, b) => a - b);
  const judged = [...first].toSorted((a, b) => a - b);
  return new Set(
    lines.filter((line, index) => {
      if (first.has(line)) return done.has(line);
      const [, box] = BOX.exec(written[line - 1] ?? "") ?? [];
      if (box !== undefined) return box !== " ";
      const next = lines[index + 1] ?? Number.POSITIVE_INFINITY;
      const below = judged.filter((one) => one > line && one < next);
      const above = judged.findLast((one) => one < line);
      return below.length > 0 ? below.every((one) => done.has(one)) : above !== undefined && done.has(above);
    }),
  );
}

async function withText(
  { file, language, is_roadmap, phases }: z.infer<typeof Label>,
  set: string,
  folder: string,
  alternatives: readonly (readonly number[])[],
): Promise<Labelled> {
  const lines = phases.map(({ line, topics, done = [] }) => ({
    line,
    topics: topics.map((topic) => (typeof topic === "number" ? topic : topic.line)),
    done: [
      ...done,
      ...topics.flatMap((topic) => (typeof topic !== "number" && topic.done === true ? [topic.line] : [])),
    ],
  }));
  return {
    file,
    set,
    language,
    text: await readFile(join(folder, file), "utf8"),
    isRoadmap: is_roadmap,
    readings: is_roadmap
      ? [lines.flatMap(({ topics }) => topics), ...alternatives].map((topics) => new Set(topics))
      : [],
    phases: lines.map(({ line, topics }) => ({ line, topics })),
    done: new Set(lines.flatMap(({ done }) => done)),
  };
}

/** How well found lines meet wanted ones: the harmonic mean of precision and recall, 0 to 1. */
export function f1(found: ReadonlySet<number>, wanted: ReadonlySet<number>): number {
  const hits = [...found].filter((line) => wanted.has(line)).length;
  return found.size + wanted.size === 0 ? 1 : (2 * hits) / (found.size + wanted.size);
}
